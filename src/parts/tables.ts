import type {Correction} from "../mbo/published.js";
import {type Calibrations, calibrationTable, missedTable} from "../tables/calibration.js";
import {codebookTable} from "../tables/codebook.js";
import type {TableContent} from "../tables/content.js";
import {correctionsTable} from "../tables/corrections.js";
import type {Descriptives} from "../tables/descriptives.js";
import {htmlTable} from "../tables/html-table.js";
import {outcomeSeries} from "../tables/outcome-series.js";
import {programmesTable} from "../tables/programmes.js";
import {scoresTable} from "../tables/scores.js";
import {studentsTable} from "../tables/students.js";
import {variationTable} from "../tables/variation.js";
import {worldParametersTable} from "../tables/world-parameters.js";
import {worldsTable} from "../tables/worlds.js";
import {cumulativeTable, ideasTable, type YardstickData, yardsticksTable} from "../tables/yardsticks.js";
import type {Text} from "../text/nl.js";

/** What the tables are made of, as the doors give it. */
export interface TableData {
  readonly corrections: readonly Correction[];
  readonly descriptives: Descriptives;
  readonly calibrations: Calibrations;
  readonly yardsticks: YardstickData;
}

/**
 * Draws the tables that a page asks for: `<div data-table="codebook"></div>`.
 *
 * @throws RangeError if there is no table of that name.
 */
export function fillTables(
  document: Document,
  {corrections, descriptives, calibrations, yardsticks}: TableData,
  text: Text
): void {
  const tables: Readonly<Record<string, () => TableContent>> = {
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
    vsv: () => outcomeSeries(descriptives, "vsv", text),
    yardsticks: () => yardsticksTable(yardsticks, text),
    cumulative: () => cumulativeTable(yardsticks, text),
    ideas: () => ideasTable(text),
    variation: () => variationTable(yardsticks.variation, text)
  };
  for (const place of document.querySelectorAll<HTMLElement>("[data-table]")) {
    const name = place.dataset.table ?? "";
    const make = Object.hasOwn(tables, name) ? tables[name] : undefined;
    if (!make) throw new RangeError(`invalid table; not in (${Object.keys(tables).join(", ")}): ${name}`);
    place.replaceChildren(htmlTable(make(), {document, text}));
  }
}
