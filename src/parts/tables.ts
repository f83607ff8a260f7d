import type {IfReal} from "../analysis/disclosure/if-real.js";
import {publishedSpecification} from "../analysis/specification/specification.js";
import type {Correction} from "../mbo/published.js";
import {type Calibrations, calibrationTable, missedTable} from "../tables/calibration.js";
import {choicesTable} from "../tables/choices.js";
import {codebookTable} from "../tables/codebook.js";
import type {TableContent} from "../tables/content.js";
import {correctionsTable} from "../tables/corrections.js";
import type {Descriptives} from "../tables/descriptives.js";
import {type Download, downloadsTable} from "../tables/downloads.js";
import {htmlTable} from "../tables/html-table.js";
import {ifRealTable} from "../tables/if-real.js";
import {outcomeSeries} from "../tables/outcome-series.js";
import {type Parity, parityTable, parityTimesTable, scriptRunsTable} from "../tables/parity.js";
import {programmesTable} from "../tables/programmes.js";
import {scoresTable} from "../tables/scores.js";
import {siteCorrectionsTable} from "../tables/site-corrections.js";
import {studentsTable} from "../tables/students.js";
import {variationTable} from "../tables/variation.js";
import {worldParametersTable} from "../tables/world-parameters.js";
import {worldTargetsTable} from "../tables/world-targets.js";
import {worldsTable} from "../tables/worlds.js";
import {cumulativeTable, ideasTable, type YardstickData, yardsticksTable} from "../tables/yardsticks.js";
import type {Text} from "../text/nl.js";

/** What the tables are made of, as the doors give it. */
export interface TableData {
  readonly corrections: readonly Correction[];
  readonly descriptives: Descriptives;
  readonly calibrations: Calibrations;
  readonly yardsticks: YardstickData;
  readonly parity: Parity;
  readonly ifReal: IfReal;
  /** Files to take along, and the way to the site’s root; absent while authoring, for they are written at the end. */
  readonly downloads?: readonly Download[];
  readonly root?: string;
}

/**
 * Draws the tables that a page asks for: `<div data-table="codebook"></div>`.
 *
 * @throws RangeError if there is no table of that name.
 */
export function fillTables(
  document: Document,
  {corrections, descriptives, calibrations, yardsticks, parity, ifReal, downloads = [], root = ""}: TableData,
  text: Text
): void {
  const tables: Readonly<Record<string, () => TableContent>> = {
    codebook: () => codebookTable(text),
    downloads: () => downloadsTable(downloads, root, text),
    parity: () => parityTable(parity, text),
    choices: () => choicesTable(publishedSpecification, text),
    "r-script": () => scriptRunsTable(parity, text),
    "parity-times": () => parityTimesTable(parity, text),
    "site-corrections": () => siteCorrectionsTable(text),
    corrections: () => correctionsTable(corrections, text),
    world: () => worldParametersTable(text),
    worlds: () => worldsTable(calibrations, text),
    "world-targets": () => worldTargetsTable(calibrations, text),
    calibration: () => calibrationTable(calibrations, text),
    missed: () => missedTable(calibrations, text),
    students: () => studentsTable(descriptives, text),
    programmes: () => programmesTable(descriptives, text),
    scores: () => scoresTable(descriptives, text),
    doorstroom: () => outcomeSeries(descriptives, "hoger", text),
    vsv: () => outcomeSeries(descriptives, "vsv", text),
    yardsticks: () => yardsticksTable(yardsticks, text),
    cumulative: () => cumulativeTable(yardsticks, text),
    ideas: () => ideasTable(text, "computed"),
    "ideas-absent": () => ideasTable(text, "absent"),
    variation: () => variationTable(yardsticks.variation, text),
    "if-real": () => ifRealTable(ifReal, text)
  };
  for (const place of document.querySelectorAll<HTMLElement>("[data-table]")) {
    const name = place.dataset.table ?? "";
    const make = Object.hasOwn(tables, name) ? tables[name] : undefined;
    if (!make) throw new RangeError(`invalid table; not in (${Object.keys(tables).join(", ")}): ${name}`);
    place.replaceChildren(htmlTable(make(), {document, text}));
  }
}
