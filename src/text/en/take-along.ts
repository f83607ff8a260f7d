import type {takeAlong as dutch} from "../nl/take-along.js";

/** Words of the way to take a chart along. */
export const takeAlong: typeof dutch = {
  summary: "Embed and download",
  download: "Download and share",
  embedShort: "Embed",
  embed: "Embed on another site",
  link: "Link to this state",
  picture: "Image",
  svg: "SVG (drawing)",
  png: "PNG file",
  large: "PNG, double size",
  square: "PNG, square",
  dark: "SVG, dark",
  data: "Figures",
  csv: "CSV file",
  excel: "CSV for Dutch Excel",
  metadata: "Description of the columns (JSON)",
  quote: "Sentence to copy",
  quoted: (title, source, badge) => `${title}. ${source}. These are ${badge}.`,
  credit: (site) => `Chart: ${site}, CC BY 4.0`,
  copy: "Copy",
  copied: "Copied.",
  notCopied: "Copying did not work. Select the text and copy it yourself.",
  notDrawn: "The image could not be made. Try the SVG."
};
