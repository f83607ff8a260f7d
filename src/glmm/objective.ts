import {type Design, fixedCount} from "./design.js";
import {laplaceGradient} from "./gradient.js";
import {fixedPartInto} from "./linear-predictor.js";
import {findModes, MODE_TOLERANCE} from "./modes.js";
import {lambdaOf} from "./random-levels.js";
import type {Workspace} from "./workspace.js";

/** The Laplace log-likelihood and its exact gradient at psi = (beta, theta). */
export interface Evaluation {
  readonly logLik: number;
  readonly gradient: Float64Array;
  readonly sweeps: number;
}

/**
 * l(psi) = h(u~) - log |H(u~)| / 2 + the binomial constant. The search for u~ starts at the u in `work` and ends there, so
 * that a neighbouring psi costs two or three passes over the rows.
 *
 * What the mode still misses (less than its tolerance) is added to first order.
 */
export function evaluate(
  work: Workspace,
  design: Design,
  psi: Readonly<Float64Array>,
  tolerance = MODE_TOLERANCE
): Evaluation {
  setParameters(work, design, psi);
  const {h, halfLogDeterminant, decrement, sweeps} = findModes(work, design, tolerance);
  const {gradient, determinantShift} = laplaceGradient(work, design);
  const logLik = h + decrement / 2 - halfLogDeterminant + determinantShift + design.constant;
  return {logLik, gradient, sweeps};
}

/** Fixed part and v = Lambda' z at psi. */
export function setParameters(work: Workspace, design: Design, psi: Readonly<Float64Array>): void {
  fixedPartInto(work.fixedPart, design.blocks, psi, design.offset);
  setTheta(work, design, psi.subarray(fixedCount(design)));
}

/** v = Lambda' z per pattern. */
export function setTheta({v}: Workspace, {strata}: Design, theta: Readonly<Float64Array>): void {
  const {inner, outer, z} = strata;
  const q = inner.columns.length;
  const r = outer.columns.length;
  const innerLambda = lambdaOf(inner, theta);
  const outerLambda = lambdaOf(outer, theta, inner.positions.length);
  for (let at = 0; at < z.length; at += q + r) {
    transformInto(v, z, innerLambda, q, at);
    transformInto(v, z, outerLambda, r, at + q);
  }
}

function transformInto(v: Float64Array, z: Float64Array, lambda: Float64Array, q: number, at: number): void {
  for (let c = 0; c < q; ++c) {
    let sum = 0;
    for (let r = c; r < q; ++r) sum += lambda[r * q + c]! * z[at + r]!;
    v[at + c] = sum;
  }
}
