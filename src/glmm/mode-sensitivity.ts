import {type Design, fixedCount, thetaCount} from "./design.js";
import {transposeInto} from "./linear-predictor.js";
import type {Workspace} from "./workspace.js";

/**
 * (du~ / dpsi)' g for a function of the modes with derivative g, given s = H^-1 g; p + k. With t_g = v' s:
 * to beta - X' W t, to Lambda_rc sum over strata of z_r (R s_c - S t u_c).
 */
export function modeSensitivity(
  work: Workspace,
  design: Design,
  sInner: Float64Array,
  sOuter: Float64Array
): Float64Array {
  const {strata, trials, blocks, rows} = design;
  const {inner, outer, innerStart, stratumStart, rowStart, pattern, z} = strata;
  const [q, r] = [inner.columns.length, outer.columns.length];
  const score = new Float64Array(rows);
  const lambda = new Float64Array(q * q + r * r);
  for (let j = 0; j + 1 < innerStart.length; ++j) {
    for (let l = innerStart[j]!; l < innerStart[j + 1]!; ++l) {
      for (let g = stratumStart[l]!; g < stratumStart[l + 1]!; ++g) {
        const at = pattern[g]! * (q + r);
        let t = 0;
        for (let k = 0; k < q; ++k) t += work.v[at + k]! * sInner[l * q + k]!;
        for (let k = 0; k < r; ++k) t += work.v[at + q + k]! * sOuter[j * r + k]!;
        for (let i = rowStart[g]!; i < rowStart[g + 1]!; ++i) {
          score[i] = -(trials ? trials[i]! : 1) * work.mean[i]! * (1 - work.mean[i]!) * t;
        }
        const [residual, pull] = [work.residual[g]!, work.weight[g]! * t];
        for (let c = 0; c < q; ++c) {
          const by = residual * sInner[l * q + c]! - pull * work.uInner[l * q + c]!;
          for (let a = c; a < q; ++a) lambda[a * q + c]! += z[at + a]! * by;
        }
        for (let c = 0; c < r; ++c) {
          const by = residual * sOuter[j * r + c]! - pull * work.uOuter[j * r + c]!;
          for (let a = c; a < r; ++a) lambda[q * q + a * r + c]! += z[at + q + a]! * by;
        }
      }
    }
  }
  const sensitivity = transposeInto(new Float64Array(fixedCount(design) + thetaCount(design)), blocks, score);
  let k = fixedCount(design);
  for (const position of inner.positions) sensitivity[k++] = lambda[position]!;
  for (const position of outer.positions) sensitivity[k++] = lambda[q * q + position]!;
  return sensitivity;
}
