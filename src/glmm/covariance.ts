import {inversePositive} from "../math/cholesky.js";
import {finish} from "../math/finish.js";
import {fixedCount, thetaCount} from "./design.js";
import type {Fit} from "./fit.js";
import {evaluate} from "./objective.js";
import {zeroColumns} from "./status.js";
import {createWorkspace} from "./workspace.js";

/** Steps are this part of a standard error. */
const STEP = 0.02;

/** Covariance of psi-hat = (beta, theta) from the observed information of the Laplace log-likelihood. */
export interface Covariance {
  /** (p + k) x (p + k); rows and columns of entries not in `estimated` are 0. */
  readonly matrix: Float64Array;
  /**
   * At a boundary fit the entries of Lambda that sit on it are held there, and have no standard error; where the rest
   * is still not positive definite, all of Lambda is.
   */
  readonly estimated: readonly boolean[];
  /** g' V g: the decrement judged by the observed information itself. */
  readonly decrement: number;
  /** False when the information was not positive definite; the matrix is then NaN. */
  readonly positiveDefinite: boolean;
}

/**
 * The inverse of the observed information, whose columns are central differences of the exact gradient, half a step of
 * 0.02 standard errors either way. Two evaluations per parameter; the modes start at those of the fit.
 */
export const covariance = (fitted: Fit): Covariance => finish(covarianceSteps(fitted));

/** {@link covariance} with a step per parameter, so that it can be stopped. */
export function* covarianceSteps(fitted: Fit): Generator<{readonly done: number; readonly of: number}, Covariance> {
  const {design, beta, theta, inverseHessian} = fitted;
  const p = fixedCount(design);
  const n = p + thetaCount(design);
  const psi = Float64Array.from([...beta, ...theta]);
  const held = new Set(zeroColumns(design, theta).map(({entry}) => p + entry));
  const work = createWorkspace(design);
  const gradientAt = (k: number, step: number): Float64Array => {
    const moved = psi.slice();
    moved[k]! += step;
    work.uInner.set(fitted.uInner);
    work.uOuter.set(fitted.uOuter);
    return evaluate(work, design, moved, {tolerance: 1e-16}).gradient;
  };
  const information = new Float64Array(n * n);
  for (let k = 0; k < n; ++k) {
    yield {done: k, of: n};
    if (held.has(k)) continue;
    const step = (STEP / 2) * Math.sqrt(inverseHessian[k * n + k]!);
    const up = gradientAt(k, step);
    const down = gradientAt(k, -step);
    for (let m = 0; m < n; ++m) information[m * n + k] = (down[m]! - up[m]!) / (2 * step);
  }
  const gradient = gradientAt(0, 0);
  const free = Array.from(psi.keys()).filter((k) => !held.has(k));
  const all = invert(information, free, gradient);
  return all.positiveDefinite || free.length === p ? all : invert(information, free.slice(0, p), gradient);
}

/** The inverse over the entries `free`, 0 elsewhere. */
function invert(information: Float64Array, free: readonly number[], gradient: Float64Array): Covariance {
  const n = gradient.length;
  const part = free.flatMap((k) => free.map((m) => (information[k * n + m]! + information[m * n + k]!) / 2));
  const small = inversePositive(Float64Array.from(part), free.length);
  const matrix = new Float64Array(n * n);
  let decrement = 0;
  free.forEach((k, row) => {
    free.forEach((m, column) => {
      const entry = small ? small[row * free.length + column]! : Number.NaN;
      matrix[k * n + m] = entry;
      decrement += gradient[k]! * entry * gradient[m]!;
    });
  });
  const estimated = Array.from({length: n}, (_, k) => free.includes(k));
  return {matrix, estimated, decrement, positiveDefinite: small !== undefined};
}

/** Standard errors of beta. */
export function fixedErrors({design}: Fit, {matrix}: Covariance): Float64Array {
  const n = Math.sqrt(matrix.length);
  return Float64Array.from(design.columns, (_, k) => Math.sqrt(matrix[k * n + k]!));
}
