import type {grafieken as dutch} from "../nl/grafieken.js";

/** Words of the page with all charts. */
export const grafieken: typeof dutch = {
  page: {
    name: "Charts",
    title: "Charts to take along",
    description:
      "All charts of this site with code to embed them. Every chart has a title, a source and a stamp: simulated or published."
  },
  filter: "Show the charts of",
  all: "all pages",
  count: (count) => (count === 1 ? "1 chart" : `${count} charts`),
  onPage: "Change it on its page",
  alone: "Chart alone",
  light: "SVG, light",
  dark: "SVG, dark",
  code: "Code to embed"
};
