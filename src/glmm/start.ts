import {inverseRaised, multiply} from "../math/cholesky.js";
import {crossProduct} from "./cross-product.js";
import {type Design, fixedCount, thetaCount} from "./design.js";
import {fixedInformation} from "./information.js";
import {transposeInto} from "./linear-predictor.js";
import {findModes} from "./modes.js";
import {setParameters} from "./objective.js";
import type {RandomLevel} from "./random-levels.js";
import {sweepInto} from "./sweep.js";
import {thetaInformation} from "./theta-information.js";
import type {Workspace} from "./workspace.js";

/** The sd of a random effect at which a cold fit starts, on the logit scale. */
const START_SD = 0.4;

/** The length of a random-effect column: root mean square of its values other than 0, inner effects first. */
export function randomScales({strata}: Design): Float64Array {
  const size = strata.inner.columns.length + strata.outer.columns.length;
  const squares = new Float64Array(size);
  const counts = new Float64Array(size);
  for (let g = 0; g < strata.pattern.length; ++g) {
    const rows = strata.rowStart[g + 1]! - strata.rowStart[g]!;
    for (let k = 0; k < size; ++k) {
      const z = strata.z[strata.pattern[g]! * size + k]!;
      squares[k]! += rows * z * z;
      if (z !== 0) counts[k]! += rows;
    }
  }
  return squares.map((sum, k) => Math.sqrt(sum / Math.max(counts[k]!, 1)) || 1);
}

/** Lambda diagonal, every effect with the same sd at its own scale. */
export function startTheta(design: Design): Float64Array {
  const {inner, outer} = design.strata;
  const scales = randomScales(design);
  const diagonal = (level: RandomLevel, first: number) => {
    const q = level.columns.length;
    return Array.from(level.positions, (at) =>
      Math.floor(at / q) === at % q ? START_SD / scales[first + (at % q)]! : 0
    );
  };
  return Float64Array.from([...diagonal(inner, 0), ...diagonal(outer, inner.columns.length)]);
}

/** Where a cold fit starts, and the inverse information on beta that its last step used; p x p. */
export interface Start {
  readonly psi: Float64Array;
  readonly fixedInverse: Float64Array;
}

/**
 * Beta by a least-squares step from 0 and then a Newton step on h with u profiled out (towards the optimum of lme4's
 * nAGQ = 0 at this theta). Leaves u, the sweep and the factor of the last step in `work`.
 *
 * The first step has X' N X / 4, N the trials: the curvature at 0, which no point exceeds, so that it never overshoots.
 * Mean trials in their place would, in a column whose rows have many.
 */
export function startPoint(work: Workspace, design: Design, theta = startTheta(design)): Start {
  const p = fixedCount(design);
  const psi = new Float64Array(p + theta.length);
  psi.set(theta, p);
  const gram = design.trials ? crossProduct(design.blocks, p, design.trials) : design.gram;
  let fixedInverse: Float64Array = inverseRaised(
    gram.map((entry) => entry / 4),
    p
  );
  for (let step = 0; step < 2; ++step) {
    setParameters(work, design, psi);
    if (step === 0) sweepInto(work, design);
    else {
      findModes(work, design, 1e-2);
      fixedInverse = inverseRaised(fixedInformation(work, design), p);
    }
    const pull = transposeInto(new Float64Array(p), design.blocks, residuals(work, design));
    const move = multiply(fixedInverse, pull);
    for (let k = 0; k < p; ++k) psi[k]! += move[k]!;
  }
  return {psi, fixedInverse};
}

/** s - n p per row, into `score`. */
function residuals({mean, score}: Workspace, {successes, trials}: Design): Float64Array {
  for (let i = 0; i < score.length; ++i) score[i] = successes[i]! - (trials ? trials[i]! : 1) * mean[i]!;
  return score;
}

/** Block-diagonal first guess of the inverse Hessian of -l, at the last sweep and factor in `work`. */
export function inverseHessianGuess(
  work: Workspace,
  design: Design,
  psi: Readonly<Float64Array>,
  fixed = inverseRaised(fixedInformation(work, design), fixedCount(design))
): Float64Array {
  const p = fixedCount(design);
  const k = thetaCount(design);
  const guess = new Float64Array((p + k) ** 2);
  const theta = inverseRaised(thetaInformation(work, design, psi.subarray(p)), k);
  for (let r = 0; r < p; ++r) for (let c = 0; c < p; ++c) guess[r * (p + k) + c] = fixed[r * p + c]!;
  for (let r = 0; r < k; ++r) for (let c = 0; c < k; ++c) guess[(p + r) * (p + k) + p + c] = theta[r * k + c]!;
  return guess;
}
