import {gammaDraw} from "../../math/gamma-draw.js";
import {keyedStream} from "../../math/keyed-random.js";
import type {FactorModel} from "./factor-model.js";

export interface CellFactorOptions {
  readonly levels: number;
  /** Level of every row of the table; open rows are overwritten. */
  readonly codes: Uint8Array;
  /** Cell of every row of the table, 0 .. cells - 1; each that is used has known rows. */
  readonly cell: Uint16Array;
  readonly cells: number;
  /** Rows of the table that are open, in the common order. */
  readonly rows: Int32Array;
}

/**
 * A factor with any number of levels: shares that differ by cell (test years by age). In each cell the shares are drawn
 * from their Dirichlet posterior under a prior worth no rows, so that a level nobody in the cell is known to have is
 * not imputed there: where age decides the test year, a few that broke the rule would be all that tells the two apart.
 *
 * A Dirichlet draw is gamma draws over their sum.
 */
export function cellFactor({levels, codes: given, cell, cells, rows}: CellFactorOptions): FactorModel {
  const cellOf = rows.map((row) => cell[row]!);
  const knownCounts = new Float64Array(cells * levels);
  for (let i = 0; i < given.length; ++i) ++knownCounts[cell[i]! * levels + given[i]!]!;
  for (const row of rows) --knownCounts[cell[row]! * levels + given[row]!]!;
  const prior = new Float64Array(levels * rows.length);
  const shares = new Float64Array(cells * levels);
  function* renew(codes: Uint8Array, key: number): Generator<unknown, undefined> {
    yield;
    const counts = knownCounts.slice();
    for (let r = 0; r < rows.length; ++r) ++counts[cellOf[r]! * levels + codes[r]!]!;
    const stream = keyedStream(key);
    for (let c = 0; c < cells; ++c) {
      let sum = 0;
      for (let at = c * levels; at < (c + 1) * levels; ++at) {
        shares[at] = knownCounts[at]! > 0 ? gammaDraw(counts[at]!, stream) : 0;
        sum += shares[at]!;
      }
      for (let at = c * levels; at < (c + 1) * levels; ++at) shares[at] = sum > 0 ? shares[at]! / sum : 0;
    }
    for (let r = 0; r < rows.length; ++r) {
      const from = cellOf[r]! * levels;
      for (let k = 0; k < levels; ++k) prior[r * levels + k] = shares[from + k]!;
    }
    return undefined;
  }
  return {renew, settle: () => undefined, prior};
}
