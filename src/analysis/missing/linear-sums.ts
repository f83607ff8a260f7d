import {crossProduct} from "../../glmm/cross-product.js";
import {type Design, fixedCount} from "../../glmm/design.js";
import {columnSumsInto} from "../../glmm/information.js";
import {transposeInto} from "../../glmm/linear-predictor.js";

/**
 * All that a linear mixed model x = W gamma + Z c + e needs to know of its rows: p columns of W, L inner groups with q
 * effects each. Its fits and draws cost nothing per row after this.
 */
export interface LinearSums {
  /** Number of rows that count. */
  readonly n: number;
  readonly p: number;
  readonly q: number;
  readonly groups: number;
  /** x is taken from this centre, so that sums of squares lose nothing. */
  readonly centre: number;
  /** x'x, W'x (p), W'W (p x p). */
  readonly xx: number;
  readonly wx: Float64Array;
  readonly ww: Float64Array;
  /** Per group Z'x (L x q), Z'W (L x q x p), Z'Z (L x q x q). */
  readonly zx: Float64Array;
  readonly zw: Float64Array;
  readonly zz: Float64Array;
}

/**
 * The sums over the rows of a design with weight 1 (0: row left out). The design's outcome and its outer
 * groups play no part.
 *
 * @param x per row of the design, in its order
 */
export function linearSums(
  design: Design,
  x: Readonly<Float64Array>,
  centre: number,
  weight: Float64Array
): LinearSums {
  const {strata, blocks} = design;
  const {inner, outer, stratumStart, rowStart, pattern, z} = strata;
  const p = fixedCount(design);
  const q = inner.columns.length;
  const size = q + outer.columns.length;
  const groups = inner.levels.length;
  const weighted = new Float64Array(x.length);
  let n = 0;
  let xx = 0;
  for (let i = 0; i < x.length; ++i) {
    const value = x[i]! - centre;
    weighted[i] = weight[i]! * value;
    n += weight[i]!;
    xx += weighted[i]! * value;
  }
  const zx = new Float64Array(groups * q);
  const zw = new Float64Array(groups * q * p);
  const zz = new Float64Array(groups * q * q);
  const sums = new Float64Array(p);
  for (let l = 0; q > 0 && l < groups; ++l) {
    for (let g = stratumStart[l]!; g < stratumStart[l + 1]!; ++g) {
      const at = pattern[g]! * size;
      let count = 0;
      let total = 0;
      for (let i = rowStart[g]!; i < rowStart[g + 1]!; ++i) {
        count += weight[i]!;
        total += weighted[i]!;
      }
      columnSumsInto(sums, design, weight, g);
      for (let k = 0; k < q; ++k) {
        const zk = z[at + k]!;
        if (zk === 0) continue;
        zx[l * q + k]! += zk * total;
        for (let c = 0; c < p; ++c) zw[(l * q + k) * p + c]! += zk * sums[c]!;
        for (let m = 0; m < q; ++m) zz[(l * q + k) * q + m]! += count * zk * z[at + m]!;
      }
    }
  }
  const wx = transposeInto(new Float64Array(p), blocks, weighted);
  return {n, p, q, groups, centre, xx, wx, ww: crossProduct(blocks, p, weight), zx, zw, zz};
}
