import type {FactorColumn} from "../../glmm/table.js";
import {codebook, firstYear, lastYear, notEnrolled, type Variable} from "../../mbo/codebook.js";
import type {Findings, Severity} from "./findings.js";

/** Columns of a register by name. */
export type RegisterCells = ReadonlyMap<string, FactorColumn>;

/** A column that is filled where another is filled, or is 1, and nowhere else. */
interface Rule {
  readonly column: string;
  readonly where: string;
  readonly is: "filled" | "1";
  /** What it is when the column is empty where the condition holds; filled where it does not is an error. */
  readonly lacking: Severity;
}

/**
 * The rules across columns. A student not enrolled in a year has nothing of that year but a diploma: those who enrol
 * after 1 October may get one, and then go on the year after.
 */
function rules(): Rule[] {
  const ofEnrolled = (codebook as readonly Variable[]).filter(
    ({name, empty}) => empty === notEnrolled && name !== "niveau"
  );
  const all: Rule[] = [{column: "cito_jaar", where: "cito", is: "filled", lacking: "error"}];
  for (let year = firstYear; year <= lastYear; ++year) {
    for (const {name} of ofEnrolled) {
      all.push({column: `${name}_${year}`, where: `niveau_${year}`, is: "filled", lacking: "warning"});
    }
    all.push({column: `hoger_${year}`, where: `diploma_${year - 1}`, is: "filled", lacking: "warning"});
    all.push({column: `vsv_${year}`, where: `startpopulatie_${year - 1}`, is: "1", lacking: "warning"});
  }
  return all;
}

/** Checks the rules between columns, as far as their columns are there. */
export function checkRules(cells: RegisterCells, findings: Findings): void {
  for (const rule of rules()) checkFilled(rule, cells, findings);
  for (let year = firstYear; year <= lastYear; ++year) checkEntree(year, cells, findings);
}

function checkFilled({column: name, where, is, lacking}: Rule, cells: RegisterCells, findings: Findings): void {
  const column = cells.get(name);
  const other = cells.get(where);
  if (!column || !other) return;
  const holds = other.levels.map((level) => is === "filled" || Number(level) === 1);
  const not = is === "filled" ? "empty" : "not 1";
  for (let row = 0; row < column.codes.length; ++row) {
    const level = column.levels[column.codes[row]!];
    if (level !== undefined && !holds[other.codes[row]!]) {
      findings.add("error", name, `filled where ${where} is ${not}`, level, row);
    } else if (level === undefined && holds[other.codes[row]!]) {
      findings.add(lacking, name, `empty where ${where} is ${is}`, "", row);
    }
  }
}

/** No entree student has another sector than overig. */
function checkEntree(year: number, cells: RegisterCells, findings: Findings): void {
  const sector = cells.get(`sector_${year}`);
  const niveau = cells.get(`niveau_${year}`);
  if (!sector || !niveau) return;
  for (let row = 0; row < sector.codes.length; ++row) {
    const level = sector.levels[sector.codes[row]!];
    if (level === undefined || level === "overig" || niveau.levels[niveau.codes[row]!] !== "1") continue;
    findings.add("error", `sector_${year}`, `not overig where niveau_${year} is 1`, level, row);
  }
}
