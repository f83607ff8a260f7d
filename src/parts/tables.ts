import type {Correction} from "../mbo/published.js";
import {codebookTable} from "../tables/codebook.js";
import type {TableContent} from "../tables/content.js";
import {correctionsTable} from "../tables/corrections.js";
import {htmlTable} from "../tables/html-table.js";
import {parametersTable} from "../tables/provenance.js";
import type {Text} from "../text/nl.js";

/**
 * Draws the tables that a page asks for: `<div data-table="codebook"></div>`.
 *
 * @throws RangeError if there is no table of that name.
 */
export function fillTables(document: Document, corrections: readonly Correction[], text: Text): void {
  const tables: Readonly<Record<string, () => TableContent>> = {
    parameters: () => parametersTable(text),
    codebook: () => codebookTable(text),
    corrections: () => correctionsTable(corrections, text)
  };
  for (const place of document.querySelectorAll<HTMLElement>("[data-table]")) {
    const name = place.dataset.table ?? "";
    const make = Object.hasOwn(tables, name) ? tables[name] : undefined;
    if (!make) throw new RangeError(`invalid table; not in (${Object.keys(tables).join(", ")}): ${name}`);
    place.replaceChildren(htmlTable(make(), {document, text}));
  }
}
