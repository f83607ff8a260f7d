import {inverseRaised} from "../math/cholesky.js";
import {finish} from "../math/finish.js";
import {minimize} from "../math/quasi-newton.js";
import {type Design, fixedCount, thetaCount} from "./design.js";
import {MODE_TOLERANCE} from "./modes.js";
import {evaluate} from "./objective.js";
import {inverseHessianGuess, startPoint} from "./start.js";
import {type FitStatus, isSingular, separatedColumns, zeroColumns} from "./status.js";
import {thetaInformation} from "./theta-information.js";
import {type Warmth, warmPoint} from "./warm-start.js";
import {createWorkspace, type Workspace} from "./workspace.js";

/** The optimum and the modes; all else is derived from it, later. Arrays: p fixed effects, k entries of theta. */
export interface Fit {
  readonly design: Design;
  readonly beta: Float64Array;
  /** Entries of Lambda, inner level first; diagonals are not negative. */
  readonly theta: Float64Array;
  /** Laplace log-likelihood, binomial constant included. */
  readonly logLik: number;
  /** Modes of the spherical effects: L x q and J x r. */
  readonly uInner: Float64Array;
  readonly uOuter: Float64Array;
  readonly converged: boolean;
  readonly singular: boolean;
  readonly status: FitStatus;
  /** Columns whose coefficient runs away because they separate successes from failures. */
  readonly separated: readonly string[];
  /** g' K g at the end, about twice the log-likelihood still to be gained, and what it had to be below. */
  readonly decrement: number;
  readonly tolerance: number;
  readonly iterations: number;
  readonly evaluations: number;
  /** Passes over the rows. */
  readonly sweeps: number;
  /** Quasi-Newton approximation of the inverse Hessian, (p + k) x (p + k): a good start for a neighbouring fit. */
  readonly inverseHessian: Float64Array;
  readonly seconds: {readonly start: number; readonly optimise: number};
}

export interface FitProgress {
  readonly iteration: number;
  readonly evaluations: number;
  readonly logLik: number;
  readonly decrement: number;
}

export interface FitOptions {
  readonly tolerance?: number | undefined;
  readonly maxIterations?: number | undefined;
  /** A fit of a neighbouring specification, or of other outcomes on the same design. */
  readonly from?: Warmth | undefined;
  /** Milliseconds, for the timings; without it they are 0. */
  readonly clock?: (() => number) | undefined;
}

/** The modes are found this well at the start of a search, and better as it comes near the end. */
const LOOSEST = 1e-7;
/** The modes of the result are found at least this well. */
const TIGHT = 1e-11;

/** Fits to the end; see {@link fitSteps}. */
export function fitModel(design: Design, options: FitOptions = {}): Fit {
  return finish(fitSteps(design, options));
}

/**
 * Maximum likelihood (Laplace approximation) over psi = (beta, theta), one evaluation per step of the generator: stop
 * by not asking for the next one.
 *
 * Difficult data is a result, not an error: see `status`.
 */
export function* fitSteps(design: Design, options: FitOptions = {}): Generator<FitProgress, Fit> {
  const {tolerance = 1e-12, maxIterations = 200, from, clock = () => 0} = options;
  const began = clock();
  const work = createWorkspace(design);
  const count = {sweeps: 0, evaluations: 0, iterations: 0};
  let accuracy = from ? MODE_TOLERANCE : LOOSEST;
  let exact: Float64Array | undefined;
  const objective = (psi: Float64Array) => {
    exact = accuracy <= TIGHT ? psi : undefined;
    const {logLik, gradient, sweeps} = evaluate(work, design, psi, {tolerance: accuracy, near: count.evaluations > 0});
    count.sweeps += sweeps;
    ++count.evaluations;
    return {value: -logLik, gradient: gradient.map((entry) => -entry)};
  };
  const warm = from && warmPoint(from, design, work);
  const cold = warm ? undefined : startPoint(work, design);
  let psi = (warm ?? cold!).psi;
  let guess = warm?.inverseHessian;
  const started = clock();
  for (let restarts = 0; ; ++restarts) {
    const value = objective(psi);
    guess ??= inverseHessianGuess(work, design, psi, restarts === 0 ? cold?.fixedInverse : undefined);
    const renew = warm?.inverseHessian ? undefined : thetaRenewal(work, design, guess);
    const search = minimize(objective, psi, guess, {tolerance, maxIterations, renew, first: value});
    let step = search.next();
    for (; !step.done; step = search.next()) {
      const {iteration, value: height, decrement} = step.value;
      accuracy = Math.min(LOOSEST, Math.max(MODE_TOLERANCE, 1e-5 * decrement));
      yield {iteration: count.iterations + iteration, evaluations: count.evaluations, logLik: -height, decrement};
    }
    const minimum = step.value;
    count.iterations += minimum.iteration;
    psi = minimum.point;
    const higher = restarts < 3 ? leaveTrap(objective, design, psi, minimum.value) : undefined;
    if (higher) {
      psi = higher;
      guess = undefined;
      continue;
    }
    accuracy = MODE_TOLERANCE;
    const height = exact === psi ? minimum.value : objective(psi).value;
    const separated = separatedColumns(work, design);
    const converged = minimum.converged && separated.length === 0;
    const singular = isSingular(design, psi.subarray(fixedCount(design)));
    const fitted = canonical(design, work, psi, minimum.inverseHessian);
    return {
      design,
      ...fitted,
      logLik: -height,
      converged,
      singular,
      status: separated.length > 0 ? "separation" : !converged ? "not converged" : singular ? "singular" : "converged",
      separated,
      decrement: minimum.decrement,
      tolerance,
      ...count,
      seconds: {start: (started - began) / 1000, optimise: (clock() - started) / 1000}
    };
  }
}

/** For the first steps the curvature in theta is computed anew: it changes much with theta, and costs no pass. */
function thetaRenewal(work: Workspace, design: Design, guess: Float64Array) {
  const p = fixedCount(design);
  const k = thetaCount(design);
  return (iteration: number, psi: Float64Array): Float64Array | undefined => {
    if (iteration === 0 || iteration > 3 || k === 0) return undefined;
    const theta = inverseRaised(thetaInformation(work, design, psi.subarray(p)), k);
    const renewed = guess.slice();
    for (let r = 0; r < k; ++r) for (let c = 0; c < k; ++c) renewed[(p + r) * (p + k) + p + c] = theta[r * k + c]!;
    return renewed;
  };
}

/**
 * A zero column of Lambda is a stationary point by symmetry, even where the log-likelihood rises on both sides. Tries
 * 0.1 (on the logit scale) in every entry of such a column.
 *
 * @returns a higher point, if there is one.
 */
function leaveTrap(
  objective: (psi: Float64Array) => {value: number},
  design: Design,
  psi: Float64Array,
  value: number
): Float64Array | undefined {
  const p = fixedCount(design);
  for (const {entry, scale} of zeroColumns(design, psi.subarray(p))) {
    for (const size of [0.1, -0.1]) {
      const moved = psi.slice();
      moved[p + entry] = size / scale;
      if (objective(moved).value < value - 1e-6) return moved;
    }
  }
  return undefined;
}

/** Makes the diagonal of Lambda non-negative: a column and its u may change sign together. */
function canonical(design: Design, work: Workspace, psi: Float64Array, inverseHessian: Float64Array) {
  const p = fixedCount(design);
  const signs = new Float64Array(psi.length).fill(1);
  let from = p;
  for (const [level, u] of [
    [design.strata.inner, work.uInner],
    [design.strata.outer, work.uOuter]
  ] as const) {
    const q = level.columns.length;
    const sign = new Float64Array(q).fill(1);
    level.positions.forEach((at, k) => {
      if (Math.floor(at / q) === at % q && psi[from + k]! < 0) sign[at % q] = -1;
    });
    level.positions.forEach((at, k) => {
      signs[from + k] = sign[at % q]!;
    });
    for (let i = 0; i < u.length; ++i) u[i]! *= sign[i % q]!;
    from += level.positions.length;
  }
  const n = psi.length;
  return {
    beta: psi.slice(0, p),
    theta: psi.slice(p).map((entry, k) => entry * signs[p + k]!),
    uInner: work.uInner.slice(),
    uOuter: work.uOuter.slice(),
    inverseHessian: inverseHessian.map((entry, at) => entry * signs[Math.floor(at / n)]! * signs[at % n]!)
  };
}
