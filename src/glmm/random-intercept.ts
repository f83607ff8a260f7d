import {log} from "../math/exponential.js";
import {log1pExp, logistic} from "../math/logistic.js";
import {type Iteration, minimize} from "../math/minimize.js";

/** Binomial counts of a plain two-level model: one cell per group of students in each location. */
export interface CellCounts {
  /** Trials and successes per cell, location by location: cell l K + k is group k in location l. */
  readonly trials: Float64Array;
  readonly successes: Float64Array;
  /** Number of groups K; the first one is the reference. */
  readonly groups: number;
}

export interface RandomInterceptFit {
  /** Fixed effects, logit scale: intercept, then the K - 1 contrasts with the reference group. */
  readonly beta: Float64Array;
  /** Standard deviation of the location intercepts, logit scale. */
  readonly sd: number;
  /** Conditional modes of the location intercepts, logit scale. */
  readonly b: Float64Array;
  readonly logLikelihood: number;
  readonly converged: boolean;
  readonly decrement: number;
  readonly iterations: number;
}

/**
 * Fits logit p_lk = beta_0 + beta_k + b_l, b_l ~ N(0, sd^2), by the Laplace approximation.
 *
 * l(beta, theta) = sum_l [h(u_l) - log(H_l) / 2], b = theta u, u ~ N(0, 1), at the modes u_l; the log-likelihood leaves
 * out the binomial constants. Steps of the outer optimiser are yielded, so that a fit can be stopped between them.
 *
 * @throws RangeError if there are no successes or no failures: nothing to estimate.
 */
export function* fitRandomIntercept(data: CellCounts): Generator<Iteration, RandomInterceptFit> {
  const {trials, successes, groups} = data;
  const n = trials.reduce((sum, t) => sum + t, 0);
  const s = successes.reduce((sum, t) => sum + t, 0);
  if (!(s > 0 && s < n)) throw new RangeError(`invalid outcome; not both successes and failures: ${s} of ${n}`);
  const locations = trials.length / groups;
  const u = new Float64Array(locations);
  const start = new Float64Array(groups + 1);
  start[0] = log(s / (n - s));
  start[groups] = 0.3;
  const information = (n * (s / n) * (1 - s / n)) / groups;
  const scale = new Float64Array(groups + 1).fill(1 / information);
  scale[0] = 1 / locations;
  scale[groups] = 1 / locations;
  const search = minimize((psi) => negativeLogLikelihood(data, psi, u), start, {scale});
  let step = search.next();
  while (!step.done) {
    yield step.value;
    step = search.next();
  }
  const {x, value, converged, decrement, iterations} = step.value;
  negativeLogLikelihood(data, x, u); // leaves the modes of the optimum in u
  const theta = x[groups]!;
  return {
    beta: x.slice(0, groups),
    sd: Math.abs(theta),
    b: u.map((v) => theta * v),
    logLikelihood: -value,
    converged,
    decrement,
    iterations
  };
}

/**
 * Minus the Laplace log-likelihood and its exact gradient in (beta, theta).
 *
 * With q = theta^2 / H, c = w (1 - 2p) q / 2, s = theta sum(c) / H and t = theta s per location:
 * dl/dbeta = X'(r - c + w t); dl/dtheta = sum over locations of (R - C + S t) u - R s - S theta / H.
 *
 * @param u modes, start in and optimum out: the next evaluation starts where this one ended
 */
export function negativeLogLikelihood(data: CellCounts, psi: Float64Array, u: Float64Array) {
  const {trials, successes, groups} = data;
  const theta = psi[groups]!;
  const gradient = new Float64Array(groups + 1);
  let value = 0;
  const eta = (k: number) => psi[0]! + (k > 0 ? psi[k]! : 0);
  for (let l = 0; l < u.length; ++l) {
    u[l] = mode(data, l, theta, eta, u[l]!);
    let h = 1;
    let bigR = 0;
    let bigS = 0;
    let c = 0;
    let logDensity = (-u[l]! * u[l]!) / 2;
    for (let k = 0; k < groups; ++k) {
      const n = trials[l * groups + k]!;
      const e = eta(k) + theta * u[l]!;
      const p = logistic(e);
      const w = n * p * (1 - p);
      logDensity += successes[l * groups + k]! * e - n * log1pExp(e);
      h += theta * theta * w;
      bigR += successes[l * groups + k]! - n * p;
      bigS += w;
      c += (w * (1 - 2 * p)) / 2;
    }
    const q = (theta * theta) / h;
    const s = (theta * c * q) / h;
    const t = theta * s;
    value -= logDensity - log(h) / 2;
    for (let k = 0; k < groups; ++k) {
      const n = trials[l * groups + k]!;
      const p = logistic(eta(k) + theta * u[l]!);
      const w = n * p * (1 - p);
      const score = successes[l * groups + k]! - n * p - (w * (1 - 2 * p) * q) / 2 + w * t;
      gradient[0]! -= score;
      if (k > 0) gradient[k]! -= score;
    }
    gradient[groups]! -= (bigR - c * q + bigS * t) * u[l]! - bigR * s - (bigS * theta) / h;
  }
  return {value, gradient};
}

/** Mode of one location's u by Newton's method; the criterion is strictly concave, halving guards the first steps. */
function mode(
  {trials, successes, groups}: CellCounts,
  l: number,
  theta: number,
  eta: (k: number) => number,
  u: number
) {
  const criterion = (v: number) => {
    let sum = (-v * v) / 2;
    for (let k = 0; k < groups; ++k) {
      const e = eta(k) + theta * v;
      sum += successes[l * groups + k]! * e - trials[l * groups + k]! * log1pExp(e);
    }
    return sum;
  };
  let at = criterion(u);
  for (let iteration = 0; iteration < 50; ++iteration) {
    let slope = -u;
    let curvature = 1;
    for (let k = 0; k < groups; ++k) {
      const n = trials[l * groups + k]!;
      const p = logistic(eta(k) + theta * u);
      slope += theta * (successes[l * groups + k]! - n * p);
      curvature += theta * theta * n * p * (1 - p);
    }
    let step = slope / curvature;
    if (Math.abs(step) < 1e-12) break;
    while (criterion(u + step) < at - 1e-12 * Math.abs(at) && Math.abs(step) > 1e-12) step /= 2;
    u += step;
    at = criterion(u);
  }
  return u;
}
