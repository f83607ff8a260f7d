import type {FactorColumn} from "../../glmm/table.js";
import {firstYear, lastYear} from "../../mbo/codebook.js";
import type {RegisterCells} from "./check-rules.js";

/** What a register holds of one year. */
export interface YearSummary {
  readonly year: number;
  readonly enrolled: number;
  readonly diplomas: number;
  /** Diplomas of students enrolled after 1 October: nothing else is known of their year. */
  readonly lateDiplomas: number;
  readonly institutions: number;
  readonly locations: number;
}

/** The years of a register in which it says who was enrolled. */
export function yearSummaries(cells: RegisterCells): YearSummary[] {
  const all: YearSummary[] = [];
  for (let year = firstYear; year <= lastYear; ++year) {
    const niveau = cells.get(`niveau_${year}`);
    if (!niveau) continue;
    const isEnrolled = filled(niveau);
    const hasDiploma = filled(cells.get(`diploma_${year}`));
    let [enrolled, diplomas, lateDiplomas] = [0, 0, 0];
    for (let row = 0; row < niveau.codes.length; ++row) {
      if (isEnrolled(row)) ++enrolled;
      if (!hasDiploma(row)) continue;
      ++diplomas;
      if (!isEnrolled(row)) ++lateDiplomas;
    }
    const institutions = differentValues(cells.get(`instelling_${year}`));
    const locations = differentValues(cells.get(`locatie_${year}`));
    all.push({year, enrolled, diplomas, lateDiplomas, institutions, locations});
  }
  return all;
}

function filled(column: FactorColumn | undefined): (row: number) => boolean {
  if (!column) return () => false;
  const {levels, codes} = column;
  return (row) => levels[codes[row]!] !== undefined;
}

function differentValues(column: FactorColumn | undefined): number {
  return [...new Set<number>(column?.codes)].filter((code) => column?.levels[code] !== undefined).length;
}
