import {FileAttachment} from "observablehq:stdlib";
import {elements} from "../markup/element.js";
import type {WerkagendaData} from "../tables/werkagenda/data.js";
import type {Text} from "../text/nl.js";
import {embedAddresses} from "./taking/embed-addresses.js";

/**
 * Gives a picture without controls the way to take it along that other charts have. Figures and drawing code come when
 * a reader opens it: until then nothing is fetched.
 */
export function stillToTake(figure: HTMLElement, text: Text): void {
  const h = elements(document);
  const link = figure.querySelector("p.chart-embed");
  if (!link) return;
  const box = h("details", {class: "chart-embed"}, h("summary", {}, text.take.summary), link.cloneNode(true));
  box.addEventListener("toggle", () => void fill(box, figure, text), {once: true});
  link.replaceWith(box);
}

async function fill(box: HTMLElement, figure: HTMLElement, text: Text): Promise<void> {
  const [{allStills}, {takeAlong}, data] = await Promise.all([
    import("./werkagenda/stills.js"),
    import("./taking/take-along.js"),
    FileAttachment("../data/werkagenda.json").json<WerkagendaData>()
  ]);
  const still = allStills(data).find(({chartId}) => chartId === figure.dataset.chart);
  if (!still) return; // the link that stands stays
  const place = figure.closest<HTMLElement>("section[id]");
  const address = new URL(`#${place?.id ?? ""}`, location.href).href;
  const more = still.with((chart, own) => {
    const {title} = chart.caption(own, {}, text);
    const frozen = place?.dataset.frozen;
    const embed = {title, ...embedAddresses(document, chart, {query: "", pinned: "", frozen})};
    return takeAlong({chart, data: own, state: {}}, {document, text, embed, address});
  });
  // The summary stays where it is: the reader is on it.
  for (const old of [...box.children].slice(1)) old.remove();
  box.append(...[...more.children].slice(1));
}
