import {elements} from "../markup/element.js";
import type {Text} from "../text/nl.js";
import type {TableContent} from "./content.js";

/**
 * An accessible table: caption, column headers, the first cell of a row as its header; scrolls in its own box, which
 * the keyboard can reach.
 */
export function htmlTable(
  {caption, columns, rows}: TableContent,
  {document, text}: {document: Document; text: Text}
): HTMLElement {
  const h = elements(document);
  const numeric = (i: number) => (columns[i]?.digits !== undefined ? "numeric" : null);
  return h(
    "div",
    {class: "table-scroll", role: "region", tabindex: 0, "aria-label": caption},
    h(
      "table",
      {},
      h("caption", {}, caption),
      h("thead", {}, h("tr", {}, ...columns.map((c, i) => h("th", {scope: "col", class: numeric(i)}, c.label)))),
      h(
        "tbody",
        {},
        ...rows.map((row) =>
          h(
            "tr",
            {},
            ...row.map((cell, i) =>
              i === 0 ? h("th", {scope: "row"}, words(cell, i)) : h("td", {class: numeric(i)}, words(cell, i))
            )
          )
        )
      )
    )
  );

  function words(cell: string | number, i: number): string {
    return typeof cell === "number" ? text.format.number(cell, columns[i]?.digits) : cell;
  }
}
