import {InputError} from "../../glmm/input-error.js";
import {columnOf, emptyCodes, type FactorColumn, type NumericColumn, type Table} from "../../glmm/table.js";
import {UNKNOWN} from "../students/unknown.js";

/** A numeric column some of whose values are not known: NaN, or anything where `indicator` is not 0. */
export interface IncompleteNumber {
  readonly column: string;
  readonly indicator?: string | undefined;
}

/** A factor some of whose values are not known: no level, or the level `unknown` ("onbekend"). */
export interface IncompleteFactor {
  readonly column: string;
  readonly unknown?: string | undefined;
}

/** A column with something in every row, the rows (ascending) where that is not knowledge, and the column's type. */
export interface Filled<C> {
  readonly column: C;
  readonly unknown: Int32Array;
}

/** Numbers with the mean of the known ones where unknown. @throws InputError if there are not two known ones. */
export function filledNumbers(table: Table, {column: name, indicator}: IncompleteNumber): Filled<NumericColumn> {
  const column = columnOf(table, name);
  if (column.kind !== "numeric") throw new InputError(`invalid ${name}; not numeric: ${column.levels[0]}`);
  const flags = indicator === undefined ? undefined : columnOf(table, indicator);
  if (flags?.kind === "factor") throw new InputError(`invalid ${indicator}; not numeric: ${flags.levels[0]}`);
  const values = Float64Array.from(column.values);
  const unknown: number[] = [];
  let sum = 0;
  for (let i = 0; i < values.length; ++i) {
    if (Number.isNaN(values[i]!) || (flags && flags.values[i] !== 0)) unknown.push(i);
    else sum += values[i]!;
  }
  const known = values.length - unknown.length;
  if (!(known >= 2)) throw new InputError(`invalid ${name}; not two or more known values: ${known}`);
  for (const i of unknown) values[i] = sum / known;
  return {column: {kind: "numeric", values}, unknown: Int32Array.from(unknown)};
}

/** The factor without its level for the unknown, whose rows get the reference level for the time being. */
export function filledFactor(table: Table, {column: name, unknown = UNKNOWN}: IncompleteFactor): Filled<FactorColumn> {
  const column = columnOf(table, name);
  if (column.kind !== "factor") throw new InputError(`invalid ${name}; not a factor: ${column.values[0]}`);
  const levels = column.levels.filter((level) => level !== unknown);
  const place = column.levels.map((level) => levels.indexOf(level));
  const codes = emptyCodes(table.rows, levels.length);
  const missing: number[] = [];
  for (let i = 0; i < table.rows; ++i) {
    const code = place[column.codes[i]!] ?? -1;
    if (code < 0) missing.push(i);
    else codes[i] = code;
  }
  const known = new Set(codes.filter((_, i) => (place[column.codes[i]!] ?? -1) >= 0));
  if (known.size < levels.length || levels.length < 2) {
    const absent = levels.filter((_, code) => !known.has(code));
    throw new InputError(`invalid ${name}; not two or more levels, each with a known row: ${absent.join(", ")}`);
  }
  return {column: {kind: "factor", levels, codes}, unknown: Int32Array.from(missing)};
}
