import {LOWEST, log, log1p, POWERS, STEP_HIGH, STEP_LOW, STEPS_PER_UNIT} from "../math/exponential.js";
import type {Design} from "./design.js";
import type {Workspace} from "./workspace.js";

/**
 * One pass over the rows at the present fixed part and u: p per row, and per stratum the sums of s - n p, of
 * w = n p (1 - p) and of w (1 - 2 p).
 *
 * @returns sum log f(y | eta), without binomial coefficients, formed per outer group and added in their order.
 */
export function sweepInto(work: Workspace, design: Design): number {
  const {innerStart} = design.strata;
  let total = 0;
  for (let j = 0; j + 1 < innerStart.length; ++j) {
    for (let l = innerStart[j]!; l < innerStart[j + 1]!; ++l) total = add(total, work, design, l, j);
  }
  return total;
}

function add(total: number, work: Workspace, design: Design, l: number, j: number): number {
  const {stratumStart, rowStart} = design.strata;
  let sum = 0;
  for (let g = stratumStart[l]!; g < stratumStart[l + 1]!; ++g) {
    const random = randomPart(work, design, g, l, j);
    sum += design.trials
      ? sweepCounts(work, design.successes as Float64Array, design.trials, g, rowStart[g]!, rowStart[g + 1]!, random)
      : sweepBinary(work, design.successes as Uint8Array, g, rowStart[g]!, rowStart[g + 1]!, random);
  }
  return total + sum;
}

/** v' u of stratum g, in inner group l and outer group j. */
function randomPart(work: Workspace, {strata}: Design, g: number, l: number, j: number): number {
  const q = strata.inner.columns.length;
  const r = strata.outer.columns.length;
  const at = strata.pattern[g]! * (q + r);
  let sum = 0;
  for (let k = 0; k < q; ++k) sum += work.v[at + k]! * work.uInner[l * q + k]!;
  for (let k = 0; k < r; ++k) sum += work.v[at + q + k]! * work.uOuter[j * r + k]!;
  return sum;
}

/*
 * Both kernels: with e = exp(-|eta|), p = 1 / (1 + e) or e / (1 + e), p (1 - p) = e / (1 + e)^2 without cancellation, and
 * log f = s eta - n max(eta, 0) - n log(1 + e). exp is expNegative written out. For single trials, the product of up to 256
 * factors 1 + e <= 2 is kept and its logarithm taken once.
 */

function sweepBinary(
  {fixedPart, mean, residual, weight, skew}: Workspace,
  y: Uint8Array,
  g: number,
  from: number,
  to: number,
  random: number
): number {
  let product = 1;
  let logSum = 0;
  let linear = 0;
  let residualSum = 0;
  let weightSum = 0;
  let skewSum = 0;
  for (let i = from; i < to; ++i) {
    const eta = fixedPart[i]! + random;
    const size = Math.abs(eta);
    const x = size > -LOWEST ? LOWEST : -size;
    const m = (0.5 - x * STEPS_PER_UNIT) | 0;
    const d = x + m * STEP_HIGH + m * STEP_LOW;
    const e = POWERS[m]! * (1 + d * (1 + d * (0.5 + d * (1 / 6 + d * (1 / 24 + d * (1 / 120))))));
    const larger = 1 / (1 + e);
    const p = eta >= 0 ? larger : e * larger;
    const w = e * larger * larger;
    mean[i] = p;
    residualSum += y[i]! - p;
    weightSum += w;
    skewSum += w * (1 - 2 * p);
    linear += y[i]! * eta - 0.5 * (eta + size);
    product *= 1 + e;
    if (((i - from) & 255) === 255) {
      logSum += log(product);
      product = 1;
    }
  }
  residual[g] = residualSum;
  weight[g] = weightSum;
  skew[g] = skewSum;
  return linear - (logSum + log(product));
}

function sweepCounts(
  {fixedPart, mean, residual, weight, skew}: Workspace,
  s: Float64Array,
  n: Float64Array,
  g: number,
  from: number,
  to: number,
  random: number
): number {
  let sum = 0;
  let residualSum = 0;
  let weightSum = 0;
  let skewSum = 0;
  for (let i = from; i < to; ++i) {
    const eta = fixedPart[i]! + random;
    const size = Math.abs(eta);
    const x = size > -LOWEST ? LOWEST : -size;
    const m = (0.5 - x * STEPS_PER_UNIT) | 0;
    const d = x + m * STEP_HIGH + m * STEP_LOW;
    const e = POWERS[m]! * (1 + d * (1 + d * (0.5 + d * (1 / 6 + d * (1 / 24 + d * (1 / 120))))));
    const larger = 1 / (1 + e);
    const p = eta >= 0 ? larger : e * larger;
    const w = n[i]! * e * larger * larger;
    mean[i] = p;
    residualSum += s[i]! - n[i]! * p;
    weightSum += w;
    skewSum += w * (1 - 2 * p);
    sum += s[i]! * eta - n[i]! * (0.5 * (eta + size) + log1p(e));
  }
  residual[g] = residualSum;
  weight[g] = weightSum;
  skew[g] = skewSum;
  return sum;
}
