import type {FactorColumn, Table} from "../../glmm/table.js";
import type {OutcomeName} from "../specification/specification.js";
import {asFactor} from "../students/as-factor.js";

/** Youngest and oldest age on 1 August, both included. */
export type Ages = readonly [from: number, to: number];

/** The ages of the study's figures (annex 3a, 3.1); its tables have all ages. */
export const agesOfFigures: Ages = [14, 25];

/**
 * The students whom the study described in a year (annex 3a, 3.1), as row numbers: enrolled in bol or bbl.
 *
 * @param ages leaves out everyone else, and who has no age
 * @throws InputError if the register lacks a column.
 */
export function described(register: Table, year: number, ages?: Ages): Uint32Array {
  const leerweg = asFactor(register, `leerweg_${year}`);
  const students = where(everyone(register), leerweg, (level) => level === "bol" || level === "bbl");
  if (!ages) return students;
  return where(students, asFactor(register, `leeftijd_${year}`), (age) => +age >= ages[0] && +age <= ages[1]);
}

/**
 * Of the students described in the year before, those on whom an outcome is counted: diploma holders for doorstroom,
 * the start population for vsv.
 */
export function counted(register: Table, outcome: OutcomeName, year: number, before: Uint32Array): Uint32Array {
  const member = asFactor(register, `${outcome === "doorstroom" ? "diploma" : "startpopulatie"}_${year - 1}`);
  const y = asFactor(register, `${outcome === "doorstroom" ? "hoger" : "vsv"}_${year}`);
  const members = where(before, member, (level) => +level > 0);
  return where(members, y, () => true);
}

function everyone({rows}: Table): Uint32Array {
  const all = new Uint32Array(rows);
  for (let i = 0; i < rows; ++i) all[i] = i;
  return all;
}

/** The rows whose category is kept; a missing one never is. */
function where(rows: Uint32Array, {levels, codes}: FactorColumn, keep: (level: string) => boolean): Uint32Array {
  const kept = Uint8Array.from(levels, (level) => Number(keep(level)));
  const left = new Uint32Array(rows.length);
  let count = 0;
  for (let r = 0; r < rows.length; ++r) if (kept[codes[rows[r]!]!] === 1) left[count++] = rows[r]!;
  return left.slice(0, count);
}
