import type {FactorColumn} from "../../glmm/table.js";

/**
 * How many of the rows have each pair of categories: counts[j (n + 1) + k] for category j of the first and k of the
 * second of n categories. The last of each is missing: a code outside the levels.
 */
export function contingency(first: FactorColumn, second: FactorColumn, rows: Uint32Array): Uint32Array {
  const m = first.levels.length;
  const n = second.levels.length;
  const counts = new Uint32Array((m + 1) * (n + 1));
  for (let r = 0; r < rows.length; ++r) {
    const i = rows[r]!;
    const j = first.codes[i]! >>> 0; // makes a negative code a large one
    const k = second.codes[i]! >>> 0;
    const cell = Math.min(j, m) * (n + 1) + Math.min(k, n);
    counts[cell] = counts[cell]! + 1;
  }
  return counts;
}
