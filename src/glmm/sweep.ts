import {log, log1p, POWERS} from "../math/exponential.js";
import type {Design} from "./design.js";
import type {Workspace} from "./workspace.js";

/**
 * One pass over the rows at the present fixed part and u: p per row, and per stratum the sums of s - n p, of
 * w = n p (1 - p) and of w (1 - 2 p).
 *
 * @returns sum log f(y | eta), without binomial coefficients, formed per outer group and added in their order.
 */
export function sweepInto(work: Workspace, design: Design): number {
  const {rowStart} = design.strata;
  const outerStart = outerStrata(design);
  randomPartInto(work, design);
  if (!design.trials) return sweepBinary(work, design.successes as Uint8Array, rowStart, outerStart);
  return sweepCounts(work, design.successes as Float64Array, design.trials, rowStart, outerStart);
}

/** The first stratum of every outer group, and the number of strata. */
function outerStrata({strata}: Design): Int32Array {
  return strata.innerStart.map((inner) => strata.stratumStart[inner]!);
}

/** v' u per stratum. */
export function randomPartInto({v, uInner, uOuter, random}: Workspace, {strata}: Design): void {
  const {innerStart, stratumStart, pattern} = strata;
  const q = strata.inner.columns.length;
  const r = strata.outer.columns.length;
  for (let j = 0; j + 1 < innerStart.length; ++j) {
    for (let l = innerStart[j]!; l < innerStart[j + 1]!; ++l) {
      for (let g = stratumStart[l]!; g < stratumStart[l + 1]!; ++g) {
        const at = pattern[g]! * (q + r);
        let sum = 0;
        for (let k = 0; k < q; ++k) sum += v[at + k]! * uInner[l * q + k]!;
        for (let k = 0; k < r; ++k) sum += v[at + q + k]! * uOuter[j * r + k]!;
        random[g] = sum;
      }
    }
  }
}

/*
 * Both kernels: with e = exp(-|eta|), p = 1 / (1 + e) or e / (1 + e), p (1 - p) = e / (1 + e)^2 without cancellation,
 * and log f = s eta - n max(eta, 0) - n log(1 + e). exp is expNegative of math/exponential.ts written out, constants
 * and all: imported bindings would be looked up in every row. For single trials the product of the factors 1 + e is
 * kept, and put aside when it becomes large. Its logarithm is taken behind the rows: inlined among them it leaves V8
 * without registers, and a pass takes more than twice as long.
 */

function sweepBinary(
  {fixedPart, random, mean, residual, weight, skew, pieces}: Workspace,
  y: Uint8Array,
  rowStart: Int32Array,
  outerStart: Int32Array
): number {
  const powers = POWERS;
  let total = 0;
  for (let j = 0; j + 1 < outerStart.length; ++j) {
    let sum = 0;
    let product = 1;
    let put = 0;
    for (let g = outerStart[j]!; g < outerStart[j + 1]!; ++g) {
      const shift = random[g]!;
      const end = rowStart[g + 1]!;
      let residualSum = 0;
      let weightSum = 0;
      let skewSum = 0;
      for (let i = rowStart[g]!; i < end; ++i) {
        const eta = fixedPart[i]! + shift;
        const size = Math.abs(eta);
        const x = size > 40 ? -40 : -size;
        const m = (0.5 - x * 92.33248261689366) | 0;
        const d = x + m * 0.010830424609594047 + m * 8.66550983900947e-11;
        const e = powers[m]! * (1 + d * (1 + d * (0.5 + d * (1 / 6 + d * (1 / 24 + d * (1 / 120))))));
        const larger = 1 / (1 + e);
        const smaller = e * larger;
        const p = eta >= 0 ? larger : smaller;
        const w = smaller * larger;
        const success = y[i]!;
        mean[i] = p;
        residualSum += success - p;
        weightSum += w;
        skewSum += w * (1 - 2 * p);
        sum += success * eta - 0.5 * (eta + size);
        product *= 1 + e;
        if (product > 1e200) {
          pieces[put++] = sum;
          pieces[put++] = product;
          sum = 0;
          product = 1;
        }
      }
      residual[g] = residualSum;
      weight[g] = weightSum;
      skew[g] = skewSum;
    }
    let density = 0;
    for (let k = 0; k < put; k += 2) density += pieces[k]! - log(pieces[k + 1]!);
    total += density + (sum - log(product));
  }
  return total;
}

function sweepCounts(
  {fixedPart, random, mean, residual, weight, skew}: Workspace,
  s: Float64Array,
  n: Float64Array,
  rowStart: Int32Array,
  outerStart: Int32Array
): number {
  const powers = POWERS;
  let total = 0;
  for (let j = 0; j + 1 < outerStart.length; ++j) {
    let density = 0;
    let sum = 0;
    for (let g = outerStart[j]!; g < outerStart[j + 1]!; ++g) {
      const shift = random[g]!;
      const end = rowStart[g + 1]!;
      let residualSum = 0;
      let weightSum = 0;
      let skewSum = 0;
      for (let i = rowStart[g]!; i < end; ++i) {
        const eta = fixedPart[i]! + shift;
        const size = Math.abs(eta);
        const x = size > 40 ? -40 : -size;
        const m = (0.5 - x * 92.33248261689366) | 0;
        const d = x + m * 0.010830424609594047 + m * 8.66550983900947e-11;
        const e = powers[m]! * (1 + d * (1 + d * (0.5 + d * (1 / 6 + d * (1 / 24 + d * (1 / 120))))));
        const larger = 1 / (1 + e);
        const smaller = e * larger;
        const p = eta >= 0 ? larger : smaller;
        const w = n[i]! * smaller * larger;
        mean[i] = p;
        residualSum += s[i]! - n[i]! * p;
        weightSum += w;
        skewSum += w * (1 - 2 * p);
        sum += s[i]! * eta - n[i]! * (0.5 * (eta + size) + log1p(e));
      }
      residual[g] = residualSum;
      weight[g] = weightSum;
      skew[g] = skewSum;
      density += sum;
      sum = 0;
    }
    total += density;
  }
  return total;
}
