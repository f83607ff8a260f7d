import {lastYear, type VariableName, variable} from "../codebook.js";
import {CITO_RANGE, FIRST_TEST} from "./students.js";

/** A column of the register; the shape of the engine's tables. Codes outside the levels mean missing. */
export interface RecordedFactor {
  readonly kind: "factor";
  readonly levels: readonly string[];
  readonly codes: Uint8Array | Uint16Array;
}
export interface RecordedNumbers {
  readonly kind: "numeric";
  readonly values: Int32Array | Float32Array;
}
export type RecordedColumn = RecordedFactor | RecordedNumbers;

/** Columns of one length, by name. */
export interface Recorded {
  readonly rows: number;
  readonly columns: Readonly<Record<string, RecordedColumn>>;
}

export const factor = (levels: readonly string[], codes: Uint8Array | Uint16Array): RecordedFactor => ({
  kind: "factor",
  levels,
  codes
});

/** Age at which the test is taken. */
export const TEST_AGE = 12;
/** The lowest age of the register, code 0 of its columns of ages. */
export const YOUNGEST = 12;

/** Levels of the register's columns: codes count in this order. */
export const ages = range(YOUNGEST, 99);
export const sexes = levelsOf("geslacht");
export const backgrounds = levelsOf("migratieachtergrond");
export const parentLevels = levelsOf("opleiding_ouders");
export const levels = levelsOf("niveau");
export const tracks = levelsOf("leerweg");
export const sectors = levelsOf("sector");
export const diplomas = levelsOf("diploma");
export const scores = range(...CITO_RANGE);
export const testYears = range(FIRST_TEST, lastYear);
export const indicator = ["0", "1"];

/** Anonymous codes: a letter and a number. */
const codes = (letter: string, digits: number, count: number): string[] =>
  Array.from({length: count}, (_, k) => letter + String(k + 1).padStart(digits, "0"));

export const institutionCodes = (count: number): string[] => codes("i", 3, count);
export const locationCodes = (count: number): string[] => codes("l", 4, count);

function range(first: number, last: number): string[] {
  return Array.from({length: last - first + 1}, (_, k) => String(first + k));
}

function levelsOf(name: VariableName): readonly string[] {
  return (variable(name).values ?? []).map(({value}) => value);
}
