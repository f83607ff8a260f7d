import {InputError} from "../../src/glmm/input-error.js";
import type {Column, FactorColumn, NumericColumn} from "../../src/glmm/table.js";

/** Whole numbers within 32 bits; NaN is missing. */
export interface IntegerColumn {
  readonly kind: "integer";
  readonly smallest: number;
  readonly largest: number;
  readonly at: (row: number) => number;
}

/** A column as a format with types stores it: texts, whole numbers, or numbers. */
export type StoredColumn = FactorColumn | IntegerColumn | NumericColumn;

/**
 * What to store of a column.
 *
 * @param asInteger a factor's levels are whole numbers and stored as such
 * @throws InputError if a level of such a factor is no whole number of 32 bits, written as JavaScript writes it.
 */
export function storedColumn(name: string, column: Column, asInteger = false): StoredColumn {
  if (column.kind === "numeric") return wholeNumbers(column) ?? column;
  if (!asInteger) return column;
  const {levels, codes} = column;
  const values = levels.map((level) => {
    if (String(Number(level) | 0) !== level) throw new InputError(`invalid level of ${name}; not an integer: ${level}`);
    return Number(level);
  });
  const smallest = values.reduce((least, value) => Math.min(least, value), 0);
  const largest = values.reduce((most, value) => Math.max(most, value), 0);
  return {kind: "integer", smallest, largest, at: (row) => values[codes[row]!] ?? Number.NaN};
}

function wholeNumbers({values}: NumericColumn): IntegerColumn | undefined {
  let smallest = 0;
  let largest = 0;
  for (let i = 0; i < values.length; ++i) {
    const value = values[i]!;
    if (Number.isNaN(value)) continue;
    if ((value | 0) !== value) return undefined;
    if (value < smallest) smallest = value;
    if (value > largest) largest = value;
  }
  return {kind: "integer", smallest, largest, at: (row) => values[row]!};
}
