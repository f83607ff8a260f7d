import type {Correction} from "../mbo/published.js";
import {type Calibrations, calibrationTable, missedTable} from "../tables/calibration.js";
import {codebookTable} from "../tables/codebook.js";
import type {TableContent} from "../tables/content.js";
import {correctionsTable} from "../tables/corrections.js";
import type {Descriptives} from "../tables/descriptives.js";
import {htmlTable} from "../tables/html-table.js";
import {outcomeSeries} from "../tables/outcome-series.js";
import {programmesTable} from "../tables/programmes.js";
import {parametersTable} from "../tables/provenance.js";
import {scoresTable} from "../tables/scores.js";
import {studentsTable} from "../tables/students.js";
import {worldParametersTable} from "../tables/world-parameters.js";
import {worldsTable} from "../tables/worlds.js";
import type {Text} from "../text/nl.js";

/** What the tables are made of, as the doors give it. */
export interface TableData {
  readonly corrections: readonly Correction[];
  readonly descriptives: Descriptives;
  readonly calibrations: Calibrations;
}

/**
 * Draws the tables that a page asks for: `<div data-table="codebook"></div>`.
 *
 * @throws RangeError if there is no table of that name.
 */
export function fillTables(document: Document, {corrections, descriptives, calibrations}: TableData, text: Text): void {
  const tables: Readonly<Record<string, () => TableContent>> = {
    parameters: () => parametersTable(text),
    codebook: () => codebookTable(text),
    corrections: () => correctionsTable(corrections, text),
    world: () => worldParametersTable(text),
    worlds: () => worldsTable(calibrations, text),
    calibration: () => calibrationTable(calibrations, text),
    missed: () => missedTable(calibrations, text),
    students: () => studentsTable(descriptives, text),
    programmes: () => programmesTable(descriptives, text),
    scores: () => scoresTable(descriptives, text),
    doorstroom: () => outcomeSeries(descriptives, "hoger", text),
    vsv: () => outcomeSeries(descriptives, "vsv", text)
  };
  for (const place of document.querySelectorAll<HTMLElement>("[data-table]")) {
    const name = place.dataset.table ?? "";
    const make = Object.hasOwn(tables, name) ? tables[name] : undefined;
    if (!make) throw new RangeError(`invalid table; not in (${Object.keys(tables).join(", ")}): ${name}`);
    place.replaceChildren(htmlTable(make(), {document, text}));
  }
}
