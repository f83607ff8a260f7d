import type {Chart} from "../charts/drawing/contract.js";
import {frame} from "../charts/drawing/frame.js";
import {elements} from "../markup/element.js";
import {embedPath} from "./embed-path.js";
import type {Context} from "./part.js";

/** A chart without controls: drawn once, alike for all readers, and in need of no script. */
export interface Still {
  /** Id of its place on the page, and what the chart's embed links back to. */
  readonly id: string;
  readonly chartId: string;
  /** Path of its page below the root of its language: `werkagenda`, `werkagenda/vsv`. */
  readonly page: string;
  with<R>(use: <Data>(chart: Chart<Data, object>, data: Data) => R): R;
}

export function still<Data>(id: string, page: string, chart: Chart<Data, object>, data: Data): Still {
  return {id, chartId: chart.id, page, with: (use) => use(chart, data)};
}

export interface StillContext extends Context {
  /** Address of a path below the site's root, as the page can link to it. */
  address(path: string): string;
}

/** The chart in its frame, with a link to the chart alone. */
export function drawStill({chartId, with: use}: Still, {document, text, address}: StillContext): HTMLElement {
  const h = elements(document);
  const href = address(embedPath(chartId, text.language));
  const more = h("p", {class: "chart-embed"}, h("a", {href}, text.chart.embedOpen));
  return use((chart, data) => frame(chart, data, {}, {document, text, more}));
}
