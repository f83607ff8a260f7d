import type {Design} from "../../glmm/design.js";

/** The stratum of each of these rows of a design. */
export function strataOfRows({strata, rows: count}: Design, rows: Int32Array): Int32Array {
  const of = new Int32Array(count);
  for (let g = 0; g + 1 < strata.rowStart.length; ++g) of.fill(g, strata.rowStart[g]!, strata.rowStart[g + 1]!);
  return rows.map((row) => of[row]!);
}
