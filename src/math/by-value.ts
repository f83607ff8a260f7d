import {distinct} from "./distinct.js";

/** With more different values than this there is nothing to look up. */
const MOST_VALUES = 65_536;

/** Takes a function of a number to what it is at every row. */
export type ByValue = (f: (value: number) => number) => Float64Array;

/**
 * f at the values of these rows, computed once for every different value (test scores have some fifty).
 *
 * @returns a function from f to its value at rows[0], rows[1], ...
 */
export function byValue(values: ArrayLike<number>, rows: ArrayLike<number>): ByValue {
  const found = distinct(values, rows, MOST_VALUES);
  return (f) => {
    const all = new Float64Array(rows.length);
    const table = found?.values.map(f);
    for (let i = 0; i < all.length; ++i) all[i] = table ? table[found!.codes[rows[i]!]!]! : f(values[rows[i]!]!);
    return all;
  };
}
