import type {YearCount} from "../../src/analysis/by-chance/improved.js";
import type {Leerweg, Niveau, VsvStudents} from "../../src/mbo/published.js";
import {invalid, numberIn, oneOf, readTable, type TextRow} from "./read-table.js";

/** The share of institutions below their start value, per cent, as the monitor's text gives it. */
export interface ReportedShare {
  readonly niveau: Niveau;
  readonly leerweg: Leerweg;
  /** Equal where the text names one number. */
  readonly low: number;
  readonly high: number;
}

const levels = {"MBO-1": "1", "MBO-2": "2", "MBO-3": "3", "MBO-4": "4"} as const;
const tracks: Record<string, Leerweg> = {BOL: "bol", BBL: "bbl"};
const grounds = {genoemd: "genoemd", ongeveer: "ongeveer", bereik: "bereik"} as const;

/**
 * Section 4.3.1 of the monitor: per level and track how many institutions are below their start value. bereik: the text
 * says no more than a range, or "more than", which the ranges of all bol (70-85) and bbl (47-69) then close.
 */
export const readReported = (): ReportedShare[] =>
  reportedFrom(readTable("vsv_instellingen.csv", ["niveau", "leerweg", "laag", "hoog", "grond"]));

/** @throws RangeError on an unknown value, a share out of range, a range that is turned round, or a cell twice. */
export function reportedFrom(table: readonly TextRow[]): ReportedShare[] {
  const seen = new Set<string>();
  return table.map((row) => {
    const niveau = oneOf<Niveau>(row, "niveau", levels);
    const leerweg = oneOf(row, "leerweg", tracks);
    oneOf(row, "grond", grounds);
    const [low, high] = [numberIn(row, "laag", [0, 100]), numberIn(row, "hoog", [0, 100])];
    if (low > high) throw invalid(row, "laag", `above hoog, ${high}`);
    if (seen.has(niveau + leerweg)) throw invalid(row, "niveau", `a second row for ${niveau} ${leerweg}`);
    seen.add(niveau + leerweg);
    return {niveau, leerweg, low, high};
  });
}

/** Leavers and students of one level and track in both years that table 4.1 has. */
export interface SectorCell {
  readonly niveau: Niveau;
  readonly leerweg: Leerweg;
  readonly before: YearCount;
  readonly after: YearCount;
}

/** Every level and track of table 4.1, but for extraneus. */
export function sectorCells(students: readonly VsvStudents[]): SectorCell[] {
  const [first, last] = [...new Set(students.map(({jaar}) => jaar))].sort();
  return students
    .filter(({jaar, leerweg}) => jaar === first && leerweg !== "extraneus")
    .map(({niveau, leerweg, studenten, vsvers}) => {
      const next = students.find((s) => s.niveau === niveau && s.leerweg === leerweg && s.jaar === last)!;
      return {
        niveau,
        leerweg,
        before: {leavers: vsvers, students: studenten},
        after: {leavers: next.vsvers, students: next.studenten}
      };
    });
}
