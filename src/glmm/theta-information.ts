import {solveLowerInto} from "../math/cholesky.js";
import {type Design, thetaCount} from "./design.js";
import {lambdaOf, type RandomLevel} from "./random-levels.js";
import type {Workspace} from "./workspace.js";

/** Added per group, as a part of its information on b: keeps steps finite where Lambda has a zero column. */
const FLOOR = 0.05;

/**
 * Expected information on theta of the working linear mixed model, k x k, levels taken apart: with A = Z' P Z the
 * information a group has on its own effects, and dSigma = e_r lambda_c' + lambda_c e_r',
 *
 *     I((r, c), (s, d)) = sum over groups of tr(A dSigma_rc A dSigma_sd) / 2
 *                       = sum of A_rs (Lambda'A Lambda)_cd + (A Lambda)_rd (A Lambda)_sc
 *
 * A first guess of curvature for the optimiser, not a reported quantity.
 */
export function thetaInformation(work: Workspace, design: Design, theta: Readonly<Float64Array>): Float64Array {
  const {inner, outer, innerStart, stratumStart, pattern, z} = design.strata;
  const [q, r] = [inner.columns.length, outer.columns.length];
  const size = q + r;
  const information = new Float64Array(thetaCount(design) ** 2);
  const innerSums = sumsFor(inner, lambdaOf(inner, theta), 0, thetaCount(design));
  const outerSums = sumsFor(
    outer,
    lambdaOf(outer, theta, inner.positions.length),
    inner.positions.length,
    thetaCount(design)
  );
  const y = new Float64Array(q * size);
  const own = new Float64Array(q * q);
  const above = new Float64Array(r * r);
  for (let j = 0; j + 1 < innerStart.length; ++j) {
    above.fill(0);
    for (let l = innerStart[j]!; l < innerStart[j + 1]!; ++l) {
      own.fill(0);
      y.fill(0);
      for (let g = stratumStart[l]!; g < stratumStart[l + 1]!; ++g) {
        const at = pattern[g]! * size;
        const w = work.weight[g]!;
        for (let a = 0; a < q; ++a) {
          for (let b = 0; b < q; ++b) own[a * q + b]! += w * z[at + a]! * z[at + b]!;
          for (let b = 0; b < size; ++b) y[a * size + b]! += w * work.v[at + a]! * z[at + b]!;
        }
        for (let a = 0; a < r; ++a)
          for (let b = 0; b < r; ++b) above[a * r + b]! += w * z[at + q + a]! * z[at + q + b]!;
      }
      for (let b = 0; b < size; ++b) solveLowerInto(work.factorInner, q, y, l * q * q, b, size);
      for (let k = 0; k < q; ++k) {
        for (let a = 0; a < q; ++a) for (let b = 0; b < q; ++b) own[a * q + b]! -= y[k * size + a]! * y[k * size + b]!;
        for (let a = 0; a < r; ++a) {
          for (let b = 0; b < r; ++b) above[a * r + b]! -= y[k * size + q + a]! * y[k * size + q + b]!;
        }
      }
      innerSums(information, own);
    }
    reduceByOuter(above, work, lambdaOf(outer, theta, inner.positions.length), r, j);
    outerSums(information, above);
  }
  return information;
}

/** M - M Lambda (L_j L_j')^-1 Lambda' M, in place. */
function reduceByOuter(above: Float64Array, work: Workspace, lambda: Float64Array, r: number, j: number): void {
  const y = new Float64Array(r * r);
  for (let c = 0; c < r; ++c) {
    for (let b = 0; b < r; ++b) {
      let sum = 0;
      for (let a = c; a < r; ++a) sum += lambda[a * r + c]! * above[a * r + b]!;
      y[c * r + b] = sum;
    }
  }
  for (let b = 0; b < r; ++b) solveLowerInto(work.factorOuter, r, y, j * r * r, b, r);
  for (let k = 0; k < r; ++k) {
    for (let a = 0; a < r; ++a) for (let b = 0; b < r; ++b) above[a * r + b]! -= y[k * r + a]! * y[k * r + b]!;
  }
}

/** Adds one group's information, given its A, to the entries of a level's theta (places `from` ..). */
function sumsFor(level: RandomLevel, lambda: Float64Array, from: number, k: number) {
  const q = level.columns.length;
  const row = level.positions.map((at) => Math.floor(at / q));
  const column = level.positions.map((at) => at % q);
  const al = new Float64Array(q * q);
  const lal = new Float64Array(q * q);
  return (information: Float64Array, a: Float64Array): void => {
    for (let r = 0; r < q; ++r) {
      for (let c = 0; c < q; ++c) {
        let sum = 0;
        for (let m = c; m < q; ++m) sum += a[r * q + m]! * lambda[m * q + c]!;
        al[r * q + c] = sum;
      }
    }
    for (let c = 0; c < q; ++c) {
      for (let d = 0; d < q; ++d) {
        let sum = 0;
        for (let m = c; m < q; ++m) sum += lambda[m * q + c]! * al[m * q + d]!;
        lal[c * q + d] = sum;
      }
    }
    for (let i = 0; i < row.length; ++i) {
      const [r, c] = [row[i]! * q, column[i]! * q];
      const at = (from + i) * k + from;
      for (let m = 0; m < row.length; ++m) {
        information[at + m]! +=
          a[r + row[m]!]! * lal[c + column[m]!]! + al[r + column[m]!]! * al[row[m]! * q + column[i]!]!;
      }
      information[at + i]! += FLOOR * a[r + row[i]!]!;
    }
  };
}
