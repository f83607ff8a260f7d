import type {Column} from "../../glmm/table.js";

/** Says of a value, as the codebook writes it, whether its row stays; undefined is a missing value. */
export type Accept = (value: string | undefined) => boolean;

/** Codes of 8 and 16 bits are below this. */
const ALL_CODES = 65_536;
/** Whole numbers from 0 to below this are judged once each. */
const SMALL = 4096;

/** Rows that are still in: the first `count` of `rows`, ascending. */
export interface Kept {
  readonly rows: Int32Array;
  count: number;
}

/** All rows of a register, or those named (in any order, once each). */
export function allRows(count: number, only?: Int32Array): Kept {
  if (!only) {
    const rows = new Int32Array(count);
    for (let i = 0; i < count; ++i) rows[i] = i;
    return {rows, count};
  }
  const named = new Uint8Array(count);
  for (const row of only) named[row] = 1;
  const rows = new Int32Array(only.length);
  let k = 0;
  for (let i = 0; i < count; ++i) if (named[i] === 1) rows[k++] = i;
  return {rows, count: k};
}

/**
 * Takes out the rows that are not accepted. Levels are judged once, rows by their code.
 *
 * @returns how many rows are left.
 */
export function keepInto(kept: Kept, column: Column, accept: Accept): number {
  return column.kind === "factor"
    ? keepLevels(kept, column.codes, column.levels, accept)
    : keepNumbers(kept, column.values, accept);
}

/** The rows that are in. */
export const rowsOf = ({rows, count}: Kept): Int32Array => rows.slice(0, count);

function keepLevels(kept: Kept, codes: ArrayLike<number>, levels: readonly string[], accept: Accept): number {
  const missing = Number(accept(undefined));
  const pass = new Uint8Array(Math.max(ALL_CODES, levels.length)).fill(missing); // a code outside the levels is missing
  for (let level = 0; level < levels.length; ++level) pass[level] = Number(accept(levels[level]!));
  const {rows} = kept;
  let count = 0;
  for (let k = 0; k < kept.count; ++k) {
    const row = rows[k]!;
    rows[count] = row;
    count += pass[codes[row]!] ?? missing;
  }
  kept.count = count;
  return count;
}

function keepNumbers(kept: Kept, values: ArrayLike<number>, accept: Accept): number {
  const pass = new Int8Array(SMALL).fill(-1);
  const missing = Number(accept(undefined));
  const judged = (value: number) => Number(accept(String(value)));
  const {rows} = kept;
  let count = 0;
  for (let k = 0; k < kept.count; ++k) {
    const row = rows[k]!;
    const value = values[row]!;
    let own = missing;
    if (value >= 0 && value < SMALL && value === Math.floor(value)) {
      if (pass[value]! < 0) pass[value] = judged(value);
      own = pass[value]!;
    } else if (!Number.isNaN(value)) own = judged(value);
    rows[count] = row;
    count += own;
  }
  kept.count = count;
  return count;
}
