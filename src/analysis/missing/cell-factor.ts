import {expNegative, log} from "../../math/exponential.js";
import {gammaDraw} from "../../math/gamma-draw.js";
import {keyedStream} from "../../math/keyed-random.js";
import type {FactorModel} from "./factor-model.js";

export interface CellFactorOptions {
  readonly levels: number;
  /** Level of every row of the table; open rows are overwritten. */
  readonly codes: Uint8Array;
  /** Cell of every row of the table, 0 .. cells - 1. */
  readonly cell: Uint16Array;
  readonly cells: number;
  /** Rows of the table that are open, in the common order. */
  readonly rows: Int32Array;
}

/**
 * A factor with any number of levels: shares that differ by cell (test years by age). In each cell the shares are drawn from
 * their Dirichlet posterior, whose prior is one row spread as in all cells together.
 *
 * A Dirichlet draw is gamma draws over their sum; for shapes a below 1, gamma(a) = gamma(a + 1) U^(1 / a).
 */
export function cellFactor({levels, codes: given, cell, cells, rows}: CellFactorOptions): FactorModel {
  const all = given.slice();
  const prior = new Float64Array(levels * rows.length);
  const shares = new Float64Array(cells * levels);
  function* renew(codes: Uint8Array, key: number): Generator<unknown, undefined> {
    for (let r = 0; r < rows.length; ++r) all[rows[r]!] = codes[r]!;
    const counts = new Float64Array(cells * levels);
    const total = new Float64Array(levels);
    for (let i = 0; i < all.length; ++i) {
      ++counts[cell[i]! * levels + all[i]!]!;
      ++total[all[i]!]!;
    }
    const stream = keyedStream(key);
    for (let c = 0; c < cells; ++c) {
      let sum = 0;
      const draws = Float64Array.from(total, (count, k) => {
        const shape = counts[c * levels + k]! + Math.max(count, 0.5) / all.length;
        return log(gammaDraw(shape + 1, stream)) + log(stream.uniform()) / shape;
      });
      const highest = draws.reduce((most, draw) => Math.max(most, draw), -Infinity);
      for (const draw of draws) sum += expNegative(draw - highest);
      for (let k = 0; k < levels; ++k) shares[c * levels + k] = expNegative(draws[k]! - highest) / sum;
    }
    for (let r = 0; r < rows.length; ++r) {
      for (let k = 0; k < levels; ++k) prior[r * levels + k] = shares[cell[rows[r]!]! * levels + k]!;
    }
    return undefined;
  }
  return {renew, settle: () => undefined, prior};
}
