import {dot} from "../math/cholesky.js";
import {factorInto, solveArrowheadInto} from "./arrowhead.js";
import type {Design} from "./design.js";
import {sweepInto} from "./sweep.js";
import type {Workspace} from "./workspace.js";

/** Where the inner Newton stopped: h(u) = sum log f - |u|^2 / 2, log |H| / 2 there, and what is still to be gained. */
export interface Modes {
  readonly h: number;
  readonly halfLogDeterminant: number;
  /** Newton decrement g' H^-1 g; half of it is what one more step would add to h. */
  readonly decrement: number;
  readonly sweeps: number;
}

/** The modes are found when the decrement is below this: u is then right to its square root, in standard deviations. */
export const MODE_TOLERANCE = 1e-14;
const MOST_SWEEPS = 200;

/**
 * u~ = argmax h(u), by Newton's method from the u in `work`, the step halved while h falls. H is left factored at u,
 * and the last step (H^-1 g, below tolerance) in stepInner and stepOuter, not taken.
 */
export function findModes(work: Workspace, design: Design, tolerance = MODE_TOLERANCE): Modes {
  let h = sweepInto(work, design) - penalty(work);
  let sweeps = 1;
  for (;;) {
    const halfLogDeterminant = factorInto(work, design);
    const decrement = newtonStep(work, design);
    if (!(decrement > tolerance) || sweeps >= MOST_SWEEPS) return {h, halfLogDeterminant, decrement, sweeps};
    let length = 1;
    move(work, length);
    let next = sweepInto(work, design) - penalty(work);
    for (++sweeps; !(next >= h - 1e-13 * Math.abs(h)) && length > 1e-10; ++sweeps) {
      length /= 2;
      move(work, -length);
      next = sweepInto(work, design) - penalty(work);
    }
    h = next;
  }
}

/** |u|^2 / 2. */
function penalty({uInner, uOuter}: Workspace): number {
  return (dot(uInner, uInner) + dot(uOuter, uOuter)) / 2;
}

function move({uInner, uOuter, stepInner, stepOuter}: Workspace, length: number): void {
  for (let k = 0; k < uInner.length; ++k) uInner[k]! += length * stepInner[k]!;
  for (let k = 0; k < uOuter.length; ++k) uOuter[k]! += length * stepOuter[k]!;
}

/** Fills pull and step; returns the decrement. */
function newtonStep(work: Workspace, design: Design): number {
  const {pullInner, pullOuter, stepInner, stepOuter} = work;
  pullInto(work, design, work.residual, pullInner, pullOuter);
  for (let k = 0; k < pullInner.length; ++k) pullInner[k]! -= work.uInner[k]!;
  for (let k = 0; k < pullOuter.length; ++k) pullOuter[k]! -= work.uOuter[k]!;
  stepInner.set(pullInner);
  stepOuter.set(pullOuter);
  solveArrowheadInto(work, design, stepInner, stepOuter);
  return dot(pullInner, stepInner) + dot(pullOuter, stepOuter);
}

/** Lambda' Z' x for x summed per stratum: into `inner` (L x q) and `outer` (J x r). */
export function pullInto(
  {v}: Workspace,
  {strata}: Design,
  perStratum: Readonly<Float64Array>,
  inner: Float64Array,
  outer: Float64Array
): void {
  const {innerStart, stratumStart, pattern} = strata;
  const q = strata.inner.columns.length;
  const r = strata.outer.columns.length;
  inner.fill(0);
  outer.fill(0);
  for (let j = 0; j + 1 < innerStart.length; ++j) {
    for (let l = innerStart[j]!; l < innerStart[j + 1]!; ++l) {
      for (let g = stratumStart[l]!; g < stratumStart[l + 1]!; ++g) {
        const at = pattern[g]! * (q + r);
        const x = perStratum[g]!;
        for (let k = 0; k < q; ++k) inner[l * q + k]! += v[at + k]! * x;
        for (let k = 0; k < r; ++k) outer[j * r + k]! += v[at + q + k]! * x;
      }
    }
  }
}
