import {elements} from "../../markup/element.js";
import type {TableContent} from "../../tables/content.js";
import {csv} from "../../tables/csv.js";
import {htmlTable} from "../../tables/html-table.js";
import type {Context} from "../part.js";

/** A long table that opens on request. */
export function foldedTable(content: TableContent, name: string, context: Context): HTMLElement {
  const h = elements(context.document);
  const count = context.text.werkagenda.rows(content.rows.length);
  return h(
    "details",
    {class: "fold"},
    h("summary", {}, `${content.caption} (${count})`),
    tableBox(content, name, context)
  );
}

/** A table of a page with its own file: what is shown is what is downloaded. */
export function tableBox(content: TableContent, name: string, {document, text}: Context): HTMLElement {
  const h = elements(document);
  const href = `data:text/csv;charset=utf-8,${encodeURIComponent(csv(content))}`;
  const label = `${text.werkagenda.csv}: ${content.caption}`;
  const link = h("a", {href, download: `${name}.csv`, "aria-label": label}, text.werkagenda.csv);
  return h("div", {class: "table-box"}, htmlTable(content, {document, text}), h("p", {class: "chart-note"}, link));
}
