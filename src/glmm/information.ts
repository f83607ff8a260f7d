import {solveLowerInto} from "../math/cholesky.js";
import {crossProduct} from "./cross-product.js";
import {type Design, fixedCount} from "./design.js";
import {sparseTable} from "./sparse-table.js";
import type {Workspace} from "./workspace.js";

/**
 * Information on beta with u profiled out: X'WX - X'WZ Lambda H^-1 Lambda'Z'WX, p x p, at the last sweep and factor.
 *
 * X'WZ is formed one outer group at a time: nothing here has the size of rows times columns.
 */
export function fixedInformation(work: Workspace, design: Design): Float64Array {
  const {strata, blocks} = design;
  const {innerStart, stratumStart} = strata;
  const p = fixedCount(design);
  const q = strata.inner.columns.length;
  const r = strata.outer.columns.length;
  const information = crossProduct(blocks, p, rowWeights(work, design));
  const xw = new Float64Array(p);
  const innerSide = new Float64Array(q * p);
  const outerSide = new Float64Array(r * p);
  for (let j = 0; j + 1 < innerStart.length; ++j) {
    outerSide.fill(0);
    for (let l = innerStart[j]!; l < innerStart[j + 1]!; ++l) {
      innerSide.fill(0);
      for (let g = stratumStart[l]!; g < stratumStart[l + 1]!; ++g) {
        const at = strata.pattern[g]! * (q + r);
        columnSumsInto(xw, design, work.score, g);
        for (let k = 0; k < q; ++k) addScaled(innerSide, k * p, xw, work.v[at + k]!);
        for (let k = 0; k < r; ++k) addScaled(outerSide, k * p, xw, work.v[at + q + k]!);
      }
      for (let c = 0; c < p; ++c) solveLowerInto(work.factorInner, q, innerSide, l * q * q, c, p);
      for (let k = 0; k < q; ++k) {
        for (let a = 0; a < r; ++a)
          subtractRow(outerSide, a * p, innerSide, k * p, p, work.cross[(l * q + k) * r + a]!);
      }
      subtractOuterProducts(information, innerSide, q, p);
    }
    for (let c = 0; c < p; ++c) solveLowerInto(work.factorOuter, r, outerSide, j * r * r, c, p);
    subtractOuterProducts(information, outerSide, r, p);
  }
  for (let a = 0; a < p; ++a) for (let b = 0; b < a; ++b) information[b * p + a] = information[a * p + b]!;
  return information;
}

/** n p (1 - p) per row, into `score`, which is free between gradients. */
function rowWeights({mean, score}: Workspace, {trials}: Design): Float64Array {
  for (let i = 0; i < score.length; ++i) score[i] = (trials ? trials[i]! : 1) * mean[i]! * (1 - mean[i]!);
  return score;
}

/** sum over the rows of stratum g of w_i x_i. */
export function columnSumsInto(
  sums: Float64Array,
  {blocks, strata}: Pick<Design, "blocks" | "strata">,
  weight: Float64Array,
  g: number
): void {
  sums.fill(0);
  const to = strata.rowStart[g + 1]!;
  for (const block of blocks) {
    const {codes, values, columns} = block;
    const {start, column, value} = sparseTable(block);
    for (let i = strata.rowStart[g]!; i < to; ++i) {
      const w = values ? weight[i]! * values[i]! : weight[i]!;
      const end = start[codes[i]! + 1]!;
      for (let e = start[codes[i]!]!; e < end; ++e) sums[columns[column[e]!]!]! += w * value[e]!;
    }
  }
}

function addScaled(to: Float64Array, at: number, x: Float64Array, scale: number): void {
  for (let c = 0; c < x.length; ++c) to[at + c]! += scale * x[c]!;
}

function subtractRow(to: Float64Array, at: number, x: Float64Array, xAt: number, n: number, scale: number): void {
  for (let c = 0; c < n; ++c) to[at + c]! -= scale * x[xAt + c]!;
}

/** Takes Y'Y off the lower triangle; Y is q x p. */
function subtractOuterProducts(matrix: Float64Array, y: Float64Array, q: number, p: number): void {
  for (let k = 0; k < q; ++k) {
    for (let a = 0; a < p; ++a) {
      const left = y[k * p + a]!;
      for (let b = 0; b <= a; ++b) matrix[a * p + b]! -= left * y[k * p + b]!;
    }
  }
}
