import {type Design, fixedCount} from "./design.js";
import {laplaceGradient} from "./gradient.js";
import {fixedPartInto} from "./linear-predictor.js";
import {findModes, MODE_TOLERANCE} from "./modes.js";
import {moveParameters} from "./predict-modes.js";
import {setTheta} from "./theta.js";
import type {Workspace} from "./workspace.js";

/** The Laplace log-likelihood and its exact gradient at psi = (beta, theta). */
export interface Evaluation {
  readonly logLik: number;
  readonly gradient: Float64Array;
  readonly sweeps: number;
}

export interface EvaluationOptions {
  /** Of the search for the modes. */
  readonly tolerance?: number;
  /** The workspace holds a sweep at a neighbouring psi: start from where the modes will be to first order. */
  readonly near?: boolean;
}

/**
 * l(psi) = h(u~) - log |H(u~)| / 2 + the binomial constant. The search for u~ starts at the u in `work` and ends there,
 * so that a neighbouring psi costs one or two passes over the rows.
 *
 * What the mode still misses (less than its tolerance) is added to first order, where that is a small correction: far
 * away, where the modes cannot be found, it is not, and would let an absurd psi pass for a high one.
 */
export function evaluate(
  work: Workspace,
  design: Design,
  psi: Readonly<Float64Array>,
  {tolerance = MODE_TOLERANCE, near = false}: EvaluationOptions = {}
): Evaluation {
  if (near) moveParameters(work, design, psi, psi.subarray(fixedCount(design)));
  else setParameters(work, design, psi);
  const {h, halfLogDeterminant, decrement, sweeps} = findModes(work, design, tolerance);
  const {gradient, determinantShift} = laplaceGradient(work, design);
  const small = Math.abs(decrement / 2 + determinantShift) < 1;
  const [own, curved] = small ? [decrement / 2, determinantShift] : [0, 0];
  const logLik = h + own - halfLogDeterminant + curved + design.constant;
  return {logLik, gradient, sweeps};
}

/** Fixed part and v = Lambda' z at psi. */
export function setParameters(work: Workspace, design: Design, psi: Readonly<Float64Array>): void {
  fixedPartInto(work.fixedPart, design.blocks, psi, design.offset);
  setTheta(work, design, psi.subarray(fixedCount(design)));
}
