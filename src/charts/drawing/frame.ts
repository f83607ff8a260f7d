import {elements} from "../../markup/element.js";
import {type Place, type Source, sources} from "../../mbo/sources.js";
import type {Badge} from "../../tables/content.js";
import {csv} from "../../tables/csv.js";
import {htmlTable} from "../../tables/html-table.js";
import type {Text} from "../../text/nl.js";
import type {Chart, DrawOptions, KeyEntry} from "./contract.js";
import {fileTable} from "./file-table.js";

/** Widths at which charts are drawn at build; the stylesheet shows the one that fits. */
export const staticWidths = {narrow: 328, wide: 720} as const;

export interface FrameOptions<Data> extends Omit<DrawOptions, "width"> {
  /** One width for a live chart; left out, the picture is drawn at both static widths. */
  readonly width?: number;
  /** What the reader can change: stands with the picture. */
  readonly controls?: Node;
  /** What stands below the source, such as a way to embed. */
  readonly more?: Node;
  /** Data of the start state, drawn as a faint mark behind the present one. */
  readonly ghost?: Data;
}

/**
 * A chart in its frame: badge, title as finding, subtitle, key, picture with its alternative text, source, note, table.
 *
 * The picture is one image to a screen reader (`role="img"`), its numbers are in the table.
 */
export function frame<Data, State>(
  chart: Chart<Data, State>,
  data: Data,
  state: State,
  {document, text, width, controls, more, ghost}: FrameOptions<Data>
): HTMLElement {
  const caption = chart.caption(data, state, text);
  const h = elements(document);
  const draw = (at: number) => chart.draw(data, state, {document, text, width: at}, ghost);
  const pictures = width
    ? [draw(width)]
    : Object.entries(staticWidths).map(([name, at]) => h("div", {class: `picture-${name}`}, draw(at)));
  const table = chart.table(data, state, text);
  const titleId = `${chart.id}-title`;
  return h(
    "figure",
    {class: `chart chart-${chart.badge}`, "data-chart": chart.id, "aria-labelledby": titleId},
    ...[chart.badge, chart.beside].map((badge) => badge && h("p", {class: `badge badge-${badge}`}, text.badge[badge])),
    h("p", {class: "chart-title", id: titleId}, caption.title),
    h("p", {class: "chart-subtitle"}, caption.subtitle),
    keyList(document, chart.key(data, state, text, ghost), text),
    h(
      "div",
      {class: "chart-body"},
      h("div", {class: "picture", role: "img", "aria-label": caption.alternative}, ...pictures),
      controls
    ),
    h(
      "figcaption",
      {},
      caption.note ? h("p", {class: "chart-note"}, caption.note) : null,
      h(
        "p",
        {class: "chart-source"},
        `${text.chart.source}: `,
        chart.badge === "simulated" ? `${text.chart.simulation} ` : "",
        ...chart.sources.flatMap((p, i) => cite(p, i))
      ),
      h(
        "details",
        {class: "chart-table"},
        h("summary", {}, text.chart.table),
        htmlTable(table, {document, text}),
        h(
          "p",
          {},
          h(
            "a",
            {href: csvAddress(csv(fileTable(chart, table, text))), download: fileName(chart, text)},
            text.chart.csv
          )
        )
      ),
      more
    )
  );

  function cite({source, place}: Place, i: number): (Node | string)[] {
    if (i > 0 && chart.sources[i - 1]?.source === source) return [`; ${place[text.language]}`];
    const {author, title, date, url}: Source = sources[source];
    const name = `${author[text.language]}, ${title} (${date[text.language]})`;
    return [
      i > 0 ? "; " : "",
      url ? h("a", {href: url, rel: "noopener", target: "_blank"}, name) : name,
      `, ${place[text.language]}`
    ];
  }
}

function keyList(document: Document, entries: readonly KeyEntry[], text: Text): HTMLElement | null {
  if (entries.length === 0) return null;
  const h = elements(document);
  return h(
    "ul",
    {class: "chart-key", "aria-label": text.chart.key},
    ...entries.map(({mark, label}) =>
      h("li", {}, h("span", {class: `key-mark key-${mark}`, "aria-hidden": "true"}), label)
    )
  );
}

/** The file as its own address, so that it can be saved without script and without a request. */
function csvAddress(content: string): string {
  return `data:text/csv;charset=utf-8,${encodeURIComponent(content)}`;
}

/** The name of a file says what is simulated, for it travels without its page. */
function fileName({id, badge}: {readonly id: string; readonly badge: Badge}, text: Text): string {
  return badge === "simulated" ? `${id}-${text.chart.simulatedFile}.csv` : `${id}.csv`;
}
