import type {Column} from "../../glmm/table.js";

/** Says of a value, as the codebook writes it, whether its row stays; undefined is a missing value. */
export type Accept = (value: string | undefined) => boolean;

/** Codes of 8 and 16 bits are below this. */
const ALL_CODES = 65_536;
/** Whole numbers from 0 to below this are judged once each. */
const SMALL = 4096;

/**
 * Takes out of `mask` (1: in, 0: out) the rows that are not accepted. Levels are judged once, rows by their code.
 *
 * @returns how many rows are left.
 */
export function keepInto(mask: Uint8Array, column: Column, accept: Accept): number {
  return column.kind === "factor"
    ? keepLevels(mask, column.codes, column.levels, accept)
    : keepNumbers(mask, column.values, accept);
}

/** The number of rows that are in. */
export function countOf(mask: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < mask.length; ++i) count += mask[i]!;
  return count;
}

/** The rows that are in, ascending. */
export function rowsOf(mask: Uint8Array): Int32Array {
  const rows = new Int32Array(countOf(mask));
  for (let i = 0, k = 0; i < mask.length; ++i) if (mask[i] === 1) rows[k++] = i;
  return rows;
}

function keepLevels(mask: Uint8Array, codes: ArrayLike<number>, levels: readonly string[], accept: Accept): number {
  const missing = Number(accept(undefined));
  const pass = new Uint8Array(Math.max(ALL_CODES, levels.length)).fill(missing); // a code outside the levels is missing
  for (let level = 0; level < levels.length; ++level) pass[level] = Number(accept(levels[level]!));
  let count = 0;
  for (let i = 0; i < mask.length; ++i) {
    if (mask[i] === 0) continue;
    const own = pass[codes[i]!] ?? missing;
    mask[i] = own;
    count += own;
  }
  return count;
}

function keepNumbers(mask: Uint8Array, values: ArrayLike<number>, accept: Accept): number {
  const pass = new Int8Array(SMALL).fill(-1);
  const missing = Number(accept(undefined));
  const judged = (value: number) => Number(accept(String(value)));
  let count = 0;
  for (let i = 0; i < mask.length; ++i) {
    if (mask[i] === 0) continue;
    const value = values[i]!;
    let own = missing;
    if (value >= 0 && value < SMALL && value === Math.floor(value)) {
      if (pass[value]! < 0) pass[value] = judged(value);
      own = pass[value]!;
    } else if (!Number.isNaN(value)) own = judged(value);
    mask[i] = own;
    count += own;
  }
  return count;
}
