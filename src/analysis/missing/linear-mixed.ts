import {
  choleskyInto,
  dot,
  inversePositive,
  quadraticForm,
  solveInto,
  solveLowerInto,
  solveUpperInto
} from "../../math/cholesky.js";
import {chiSquaredDraw} from "../../math/gamma-draw.js";
import type {Stream} from "../../math/random.js";
import {inverseWishartDraw} from "../../math/wishart.js";
import type {LinearSums} from "./linear-sums.js";

/** Parameters of x = W gamma + Z c + e: c_l ~ N(0, D), e ~ N(0, variance). x counts from the centre of the sums. */
export interface LinearState {
  /** p. */
  readonly gamma: Float64Array;
  /** L x q. */
  readonly effects: Float64Array;
  readonly variance: number;
  /** D, q x q. */
  readonly covariance: Float64Array;
}

/** A start without effects: the sample variance, a twentieth of it for each effect. */
export function linearStart({n, p, q, groups, xx, wx}: LinearSums): LinearState {
  const variance = Math.max(xx / n - (wx[0]! / n) ** 2, 1e-12);
  return {
    gamma: new Float64Array(p),
    effects: new Float64Array(groups * q),
    variance,
    covariance: diagonal(q, variance / 20)
  };
}

/** Maximum likelihood by the EM algorithm, `steps` steps from a state: fixed effects, modes, variances. */
export function linearFit(sums: LinearSums, start: LinearState, steps: number): LinearState {
  let state = start;
  for (let step = 0; step < steps; ++step) {
    const {q, groups, n, zz} = sums;
    const {gamma, effects, factors} = conditionalMeans(sums, state);
    const covariance = new Float64Array(q * q);
    let trace = 0;
    for (let l = 0; l < groups && q > 0; ++l) {
      const inverse = identity(q);
      for (let c = 0; c < q; ++c) solveInto(factors, q, inverse, l * q * q, c, q);
      for (let a = 0; a < q; ++a) {
        for (let b = 0; b < q; ++b) {
          trace += zz[(l * q + a) * q + b]! * inverse[b * q + a]!;
          covariance[a * q + b]! +=
            (effects[l * q + a]! * effects[l * q + b]! + state.variance * inverse[a * q + b]!) / groups;
        }
      }
    }
    const variance = (residualSquares(sums, gamma, effects) + state.variance * trace) / n;
    state = {gamma, effects, variance, covariance};
  }
  return state;
}

/**
 * One draw of all parameters given the rows (Gibbs): gamma with c integrated out, then c, then the two variances.
 *
 * Priors: flat in gamma and log variance; D inverse Wishart with q + 2 degrees of freedom around variance / 50, worth
 * three locations.
 */
export function linearDraw(sums: LinearSums, state: LinearState, stream: Stream): LinearState {
  const {n, p, q, groups} = sums;
  const sd = Math.sqrt(state.variance);
  const means = conditionalMeans(sums, state);
  const noise = Float64Array.from({length: p}, () => sd * stream.normal());
  solveUpperInto(means.precision, p, noise);
  const gamma = means.gamma.map((mean, k) => mean + noise[k]!);
  const effects = effectsGiven(sums, gamma, means.factors);
  for (let l = 0; l < groups && q > 0; ++l) {
    const own = Float64Array.from({length: q}, () => sd * stream.normal());
    solveUpperInto(means.factors, q, own, l * q * q);
    for (let k = 0; k < q; ++k) effects[l * q + k]! += own[k]!;
  }
  const scale = diagonal(q, state.variance / 50);
  for (let l = 0; l < groups; ++l) {
    for (let a = 0; a < q; ++a) {
      for (let b = 0; b < q; ++b) scale[a * q + b]! += effects[l * q + a]! * effects[l * q + b]!;
    }
  }
  const variance = residualSquares(sums, gamma, effects) / chiSquaredDraw(n, stream);
  return {gamma, effects, variance, covariance: q > 0 ? inverseWishartDraw(scale, q, groups + q + 2, stream) : scale};
}

interface Means {
  readonly gamma: Float64Array;
  readonly effects: Float64Array;
  /** Cholesky factor of the precision of gamma, times the variance; p x p. */
  readonly precision: Float64Array;
  /** Cholesky factors of M_l = Z'Z + variance D^-1; L x q x q. */
  readonly factors: Float64Array;
}

/**
 * Means of gamma (c integrated out) and of c at that gamma: P = W'W - sum W'Z M^-1 Z'W,
 * P gamma = W'x - sum W'Z M^-1 Z'x.
 */
function conditionalMeans(sums: LinearSums, {variance, covariance}: LinearState): Means {
  const {p, q, groups, zx, zw, zz} = sums;
  const inverse = q > 0 ? (inversePositive(covariance, q) ?? inversePositive(raised(covariance, q), q)!) : covariance;
  const precision = sums.ww.slice();
  const gamma = sums.wx.slice();
  const factors = new Float64Array(groups * q * q);
  const y = new Float64Array(q * p);
  const v = new Float64Array(q);
  for (let l = 0; l < groups && q > 0; ++l) {
    for (let a = 0; a < q * q; ++a) factors[l * q * q + a] = zz[l * q * q + a]! + variance * inverse[a]!;
    choleskyInto(factors, q, l * q * q);
    y.set(zw.subarray(l * q * p, (l + 1) * q * p));
    v.set(zx.subarray(l * q, (l + 1) * q));
    solveLowerInto(factors, q, v, l * q * q);
    for (let c = 0; c < p; ++c) solveLowerInto(factors, q, y, l * q * q, c, p);
    for (let k = 0; k < q; ++k) {
      for (let a = 0; a < p; ++a) {
        const left = y[k * p + a]!;
        if (left === 0) continue;
        gamma[a]! -= left * v[k]!;
        for (let b = 0; b <= a; ++b) precision[a * p + b]! -= left * y[k * p + b]!;
      }
    }
  }
  for (let a = 0; a < p; ++a) {
    const own = precision[a * p + a]!;
    precision[a * p + a] = own > 0 ? own * (1 + 1e-12) : 1; // a column that is 0 in all rows that count: gamma 0
  }
  choleskyInto(precision, p);
  solveInto(precision, p, gamma);
  return {gamma, effects: effectsGiven(sums, gamma, factors), precision, factors};
}

/** M_l^-1 (Z'x - Z'W gamma) per group. */
function effectsGiven({p, q, groups, zx, zw}: LinearSums, gamma: Float64Array, factors: Float64Array): Float64Array {
  const effects = zx.slice();
  for (let l = 0; l < groups && q > 0; ++l) {
    for (let k = 0; k < q; ++k) effects[l * q + k]! -= dot(gamma, zw, p, (l * q + k) * p);
    solveInto(factors, q, effects, l * q * q, l * q);
  }
  return effects;
}

/** |x - W gamma - Z c|^2. */
function residualSquares(sums: LinearSums, gamma: Float64Array, effects: Float64Array): number {
  const {p, q, groups, xx, wx, ww, zx, zw, zz} = sums;
  let squares = xx - 2 * dot(gamma, wx) + quadraticForm(ww, gamma);
  for (let l = 0; l < groups; ++l) {
    for (let k = 0; k < q; ++k) {
      const at = l * q + k;
      let other = 2 * (dot(gamma, zw, p, at * p) - zx[at]!);
      for (let m = 0; m < q; ++m) other += zz[at * q + m]! * effects[l * q + m]!;
      squares += effects[at]! * other;
    }
  }
  return Math.max(squares, 0);
}

const diagonal = (q: number, value: number): Float64Array =>
  Float64Array.from({length: q * q}, (_, at) => (Math.floor(at / q) === at % q ? value : 0));

const identity = (q: number): Float64Array => diagonal(q, 1);

function raised(matrix: Float64Array, q: number): Float64Array {
  let trace = 0;
  for (let k = 0; k < q; ++k) trace += matrix[k * q + k]!;
  const floor = diagonal(q, 1e-6 * trace + 1e-12);
  return matrix.map((entry, at) => entry + floor[at]!);
}
