import {dot} from "../math/cholesky.js";
import {inverseBlockInto, solveArrowheadInto} from "./arrowhead.js";
import {type Design, fixedCount, thetaCount} from "./design.js";
import {transposeInto} from "./linear-predictor.js";
import {pullInto} from "./modes.js";
import type {Workspace} from "./workspace.js";

/** The exact gradient of the Laplace log-likelihood, and what the last Newton step would still add to -log |H| / 2. */
export interface Gradient {
  /** (beta, theta); p + k. */
  readonly gradient: Float64Array;
  readonly determinantShift: number;
}

/**
 * With V the block of H^-1 of a stratum's groups: q_g = v' V v, c_i = w_i (1 - 2 p_i) q_g / 2, a = Lambda' Z' c,
 * s = H^-1 a, t_g = v' s,
 *
 *     dl / dbeta      = X' (r - c + w t)
 *     dl / dLambda_rc = sum_g z_gr ((R_g - C_g + S_g t_g) u_c - R_g s_c - S_g (V v_g)_c)
 *
 * c and t carry the dependence of H and of the mode on the parameters. H must be factored at the mode.
 */
export function laplaceGradient(work: Workspace, design: Design): Gradient {
  const gradient = new Float64Array(fixedCount(design) + thetaCount(design));
  const lambdaGradient = determinantPart(work, design);
  const curved = new Float64Array(work.skew.length);
  for (let g = 0; g < curved.length; ++g) curved[g] = (work.skew[g]! * work.spread[g]!) / 2;
  const sInner = new Float64Array(work.uInner.length);
  const sOuter = new Float64Array(work.uOuter.length);
  pullInto(work, design, curved, sInner, sOuter);
  const determinantShift = -dot(sInner, work.stepInner) - dot(sOuter, work.stepOuter);
  solveArrowheadInto(work, design, sInner, sOuter);
  modePart(work, design, curved, sInner, sOuter, lambdaGradient);
  scoreInto(work, design);
  transposeInto(gradient, design.blocks, work.score);
  const {inner, outer} = design.strata;
  const q = inner.columns.length;
  let k = fixedCount(design);
  for (const position of inner.positions) gradient[k++] = lambdaGradient[position]!;
  for (const position of outer.positions) gradient[k++] = lambdaGradient[q * q + position]!;
  return {gradient, determinantShift};
}

/** q_g per stratum, and - sum S_g z_gr (V v_g)_c: the inner q x q and then the outer r x r entries. */
function determinantPart(work: Workspace, design: Design): Float64Array {
  const {innerStart, stratumStart, pattern, z, inner, outer} = design.strata;
  const q = inner.columns.length;
  const r = outer.columns.length;
  const size = q + r;
  const sums = new Float64Array(q * q + r * r);
  const block = new Float64Array(size * size);
  const vv = new Float64Array(size);
  for (let j = 0; j + 1 < innerStart.length; ++j) {
    for (let l = innerStart[j]!; l < innerStart[j + 1]!; ++l) {
      inverseBlockInto(block, work, design, l, j);
      for (let g = stratumStart[l]!; g < stratumStart[l + 1]!; ++g) {
        const at = pattern[g]! * size;
        let spread = 0;
        for (let a = 0; a < size; ++a) {
          let sum = 0;
          for (let b = 0; b < size; ++b) sum += block[a * size + b]! * work.v[at + b]!;
          vv[a] = sum;
          spread += work.v[at + a]! * sum;
        }
        work.spread[g] = spread;
        const s = work.weight[g]!;
        for (let a = 0; a < q; ++a) for (let c = 0; c <= a; ++c) sums[a * q + c]! -= s * z[at + a]! * vv[c]!;
        for (let a = 0; a < r; ++a) {
          for (let c = 0; c <= a; ++c) sums[q * q + a * r + c]! -= s * z[at + q + a]! * vv[q + c]!;
        }
      }
    }
  }
  return sums;
}

/** t_g per stratum, and adds sum z_gr ((R - C + S t) u_c - R s_c). */
function modePart(
  work: Workspace,
  design: Design,
  curved: Float64Array,
  sInner: Float64Array,
  sOuter: Float64Array,
  sums: Float64Array
): void {
  const {innerStart, stratumStart, pattern, z, inner, outer} = design.strata;
  const {v, residual, weight, uInner, uOuter} = work;
  const q = inner.columns.length;
  const r = outer.columns.length;
  for (let j = 0; j + 1 < innerStart.length; ++j) {
    for (let l = innerStart[j]!; l < innerStart[j + 1]!; ++l) {
      for (let g = stratumStart[l]!; g < stratumStart[l + 1]!; ++g) {
        const at = pattern[g]! * (q + r);
        let t = 0;
        for (let k = 0; k < q; ++k) t += v[at + k]! * sInner[l * q + k]!;
        for (let k = 0; k < r; ++k) t += v[at + q + k]! * sOuter[j * r + k]!;
        work.shift[g] = t;
        const force = residual[g]! - curved[g]! + weight[g]! * t;
        for (let a = 0; a < q; ++a) {
          for (let c = 0; c <= a; ++c) {
            sums[a * q + c]! += z[at + a]! * (force * uInner[l * q + c]! - residual[g]! * sInner[l * q + c]!);
          }
        }
        for (let a = 0; a < r; ++a) {
          for (let c = 0; c <= a; ++c) {
            sums[q * q + a * r + c]! +=
              z[at + q + a]! * (force * uOuter[j * r + c]! - residual[g]! * sOuter[j * r + c]!);
          }
        }
      }
    }
  }
}

/** r - c + w t per row. */
function scoreInto(work: Workspace, {strata, successes, trials}: Design): void {
  if (trials) scoreCounts(work, strata.rowStart, successes as Float64Array, trials);
  else scoreBinary(work, strata.rowStart, successes as Uint8Array);
}

function scoreBinary({mean, score, spread, shift}: Workspace, rowStart: Int32Array, y: Uint8Array): void {
  for (let g = 0; g + 1 < rowStart.length; ++g) {
    const half = spread[g]! / 2;
    const t = shift[g]!;
    const end = rowStart[g + 1]!;
    for (let i = rowStart[g]!; i < end; ++i) {
      const p = mean[i]!;
      score[i] = y[i]! - p - p * (1 - p) * ((1 - 2 * p) * half - t);
    }
  }
}

function scoreCounts(
  {mean, score, spread, shift}: Workspace,
  rowStart: Int32Array,
  s: Float64Array,
  n: Float64Array
): void {
  for (let g = 0; g + 1 < rowStart.length; ++g) {
    const half = spread[g]! / 2;
    const t = shift[g]!;
    const end = rowStart[g + 1]!;
    for (let i = rowStart[g]!; i < end; ++i) {
      const p = mean[i]!;
      score[i] = s[i]! - n[i]! * p - n[i]! * p * (1 - p) * ((1 - 2 * p) * half - t);
    }
  }
}
