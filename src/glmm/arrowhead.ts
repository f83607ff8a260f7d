import {choleskyInto, invertLowerInto, solveLowerInto, solveUpperInto, squareLowerInto} from "../math/cholesky.js";
import {log} from "../math/exponential.js";
import type {Design} from "./design.js";
import type {Workspace} from "./workspace.js";

/*
 * H = I + Lambda' Z' W Z Lambda is an arrowhead per outer group j: blocks H_ll (q x q) for its inner groups, bordered
 * by H_lj (q x r) and H_jj (r x r). With H_ll = L_l L_l' and K_l = L_l^-1 H_lj, the Schur complement is H_jj - sum K_l'
 * K_l = L_j L_j'. All costs are linear in the number of groups.
 */

/**
 * Factors H at the present stratum weights.
 *
 * @returns log |H| / 2.
 */
export function factorInto(work: Workspace, {strata}: Design): number {
  const {innerStart, stratumStart, pattern} = strata;
  const {v, weight, factorInner, cross, factorOuter} = work;
  const q = strata.inner.columns.length;
  const r = strata.outer.columns.length;
  let logHalf = 0;
  factorInner.fill(0);
  cross.fill(0);
  factorOuter.fill(0);
  for (let j = 0; j + 1 < innerStart.length; ++j) {
    const atJ = j * r * r;
    for (let a = 0; a < r; ++a) factorOuter[atJ + a * r + a] = 1;
    for (let l = innerStart[j]!; l < innerStart[j + 1]!; ++l) {
      const atL = l * q * q;
      const atK = l * q * r;
      for (let a = 0; a < q; ++a) factorInner[atL + a * q + a] = 1;
      for (let g = stratumStart[l]!; g < stratumStart[l + 1]!; ++g) {
        const w = weight[g]!;
        const at = pattern[g]! * (q + r);
        for (let a = 0; a < q; ++a) {
          const wv = w * v[at + a]!;
          for (let b = 0; b <= a; ++b) factorInner[atL + a * q + b]! += wv * v[at + b]!;
          for (let b = 0; b < r; ++b) cross[atK + a * r + b]! += wv * v[at + q + b]!;
        }
        for (let a = 0; a < r; ++a) {
          const wv = w * v[at + q + a]!;
          for (let b = 0; b <= a; ++b) factorOuter[atJ + a * r + b]! += wv * v[at + q + b]!;
        }
      }
      choleskyInto(factorInner, q, atL);
      let diagonal = 1;
      for (let a = 0; a < q; ++a) diagonal *= factorInner[atL + a * q + a]!;
      logHalf += log(diagonal);
      for (let b = 0; b < r; ++b) solveLowerInto(factorInner, q, cross, atL, atK + b, r);
      for (let k = 0; k < q; ++k) {
        for (let a = 0; a < r; ++a) {
          const kv = cross[atK + k * r + a]!;
          for (let b = 0; b <= a; ++b) factorOuter[atJ + a * r + b]! -= kv * cross[atK + k * r + b]!;
        }
      }
    }
    choleskyInto(factorOuter, r, atJ);
    for (let a = 0; a < r; ++a) logHalf += log(factorOuter[atJ + a * r + a]!);
  }
  return logHalf;
}

/** Solves H x = g in place: `inner` (L x q) and `outer` (J x r) hold g and then x. */
export function solveArrowheadInto(work: Workspace, {strata}: Design, inner: Float64Array, outer: Float64Array): void {
  const {innerStart} = strata;
  const {factorInner, cross, factorOuter} = work;
  const q = strata.inner.columns.length;
  const r = strata.outer.columns.length;
  for (let j = 0; j + 1 < innerStart.length; ++j) {
    for (let l = innerStart[j]!; l < innerStart[j + 1]!; ++l) {
      solveLowerInto(factorInner, q, inner, l * q * q, l * q);
      for (let k = 0; k < q; ++k) {
        for (let a = 0; a < r; ++a) outer[j * r + a]! -= cross[l * q * r + k * r + a]! * inner[l * q + k]!;
      }
    }
    solveLowerInto(factorOuter, r, outer, j * r * r, j * r);
  }
  solveArrowheadUpperInto(work, {strata}, inner, outer);
}

/**
 * Solves F' x = g in place, H = F F' with F the arrowhead's own factor: from standard normals g a draw from N(0, H^-1).
 */
export function solveArrowheadUpperInto(
  work: Workspace,
  {strata}: Pick<Design, "strata">,
  inner: Float64Array,
  outer: Float64Array
): void {
  const {innerStart} = strata;
  const {factorInner, cross, factorOuter} = work;
  const q = strata.inner.columns.length;
  const r = strata.outer.columns.length;
  for (let j = 0; j + 1 < innerStart.length; ++j) {
    solveUpperInto(factorOuter, r, outer, j * r * r, j * r);
    for (let l = innerStart[j]!; l < innerStart[j + 1]!; ++l) {
      for (let k = 0; k < q; ++k) {
        for (let a = 0; a < r; ++a) inner[l * q + k]! -= cross[l * q * r + k * r + a]! * outer[j * r + a]!;
      }
      solveUpperInto(factorInner, q, inner, l * q * q, l * q);
    }
  }
}

/**
 * The part of H^-1 that belongs to inner group l and its outer group j, (q + r) x (q + r), into `block`:
 * the conditional covariance of (u_l, u_j). With M = L_l^-1, C = (L_j L_j')^-1 and F = M' K_l: M'M + F C
 * F', -F C and C.
 */
export function inverseBlockInto(
  block: Float64Array,
  work: Workspace,
  {strata}: Design,
  l: number,
  j: number
): Float64Array {
  const {factorInner, cross, factorOuter} = work;
  const q = strata.inner.columns.length;
  const r = strata.outer.columns.length;
  const size = q + r;
  invertLowerInto(block, factorInner, q, l * q * q, 0, size);
  invertLowerInto(block, factorOuter, r, j * r * r, q * size + q, size);
  squareLowerInto(block, r, q * size + q, size);
  for (let a = 0; a < q; ++a) {
    for (let b = 0; b < r; ++b) {
      let sum = 0;
      for (let k = a; k < q; ++k) sum += block[k * size + a]! * cross[(l * q + k) * r + b]!;
      block[a * size + q + b] = sum;
    }
  }
  squareLowerInto(block, q, 0, size);
  for (let a = 0; a < q; ++a) {
    for (let b = 0; b < r; ++b) {
      let sum = 0;
      for (let k = 0; k < r; ++k) sum -= block[a * size + q + k]! * block[(q + k) * size + q + b]!;
      block[(q + b) * size + a] = sum;
    }
  }
  for (let a = 0; a < q; ++a) {
    for (let b = 0; b <= a; ++b) {
      let sum = block[a * size + b]!;
      for (let k = 0; k < r; ++k) sum -= block[a * size + q + k]! * block[(q + k) * size + b]!;
      block[a * size + b] = sum;
      block[b * size + a] = sum;
    }
  }
  for (let a = 0; a < q; ++a) for (let b = 0; b < r; ++b) block[a * size + q + b] = block[(q + b) * size + a]!;
  return block;
}
