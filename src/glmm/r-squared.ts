import {exp} from "../math/exponential.js";
import {logistic} from "../math/logistic.js";
import type {Design} from "./design.js";
import {fixedPartInto} from "./linear-predictor.js";
import {lambdaOf} from "./random-levels.js";
import type {Warmth} from "./warm-start.js";

/** Shares of the variance on the latent scale: marginal by the fixed effects, conditional with the random ones. */
export interface RSquared {
  readonly marginal: number;
  readonly conditional: number;
}

export interface VarianceParts {
  /** Variance of x' beta over the rows (n - 1), offset left out. */
  readonly fixed: number;
  /** Mean over the rows of z' Sigma z, both levels (Johnson 2014). */
  readonly random: number;
}

/** Theoretical residual variance of the logit link. */
export const LOGISTIC_VARIANCE = Math.PI ** 2 / 3;

/**
 * Nakagawa's R2 with residual variance pi^2 / 3, that of the logit link itself:
 *
 *     marginal = f / (f + r + pi^2 / 3),   conditional = (f + r) / (f + r + pi^2 / 3)
 *
 * f and r the parts that {@link varianceParts} gives; shares of the variance on the logit scale, 0 to 1.
 */
export function rSquared(fitted: Warmth): RSquared {
  return shares(varianceParts(fitted), LOGISTIC_VARIANCE);
}

/**
 * Nakagawa's R2 with the delta method: residual variance 1 / (p (1 - p)), p the mean probability of the null model by
 * p = logistic(b0 - v0 / 2 tanh(b0 (1 + 2 exp(-v0 / 2)) / 6)), b0 its intercept and v0 its random variance.
 *
 * Shares of the variance on the logit scale, as in {@link rSquared}. `nullModel` keeps the random effects and has no
 * covariates: its only coefficient is the intercept. With the same slopes the result is that of R's MuMIn.
 */
export function rSquaredDelta(fitted: Warmth, nullModel: Warmth): RSquared {
  const b0 = nullModel.beta[0]!;
  const v0 = varianceParts(nullModel).random;
  const p = logistic(b0 - (v0 / 2) * tanh((b0 * (1 + 2 * exp(-v0 / 2))) / 6));
  return shares(varianceParts(fitted), 1 / (p * (1 - p)));
}

function shares({fixed, random}: VarianceParts, residual: number): RSquared {
  const total = fixed + random + residual;
  return {marginal: fixed / total, conditional: (fixed + random) / total};
}

/**
 * What the two parts of a model add to the variance of the linear predictor, squared logits:
 *
 *     fixed = sum of w_i (x_i' beta - m)^2 / (W - 1),   random = sum of w_i z_i' Sigma z_i / W
 *
 * over the rows; w the multiplicity (1 without it), W its sum, m the mean of x' beta under w. The number of trials of a
 * row is no weight. Fixed is NaN where W is 1.
 */
export function varianceParts({design, beta, theta}: Warmth): VarianceParts {
  const eta = fixedPartInto(new Float64Array(design.rows), design.blocks, beta);
  const weight = (i: number) => (design.multiplicity ? design.multiplicity[i]! : 1);
  let total = 0;
  let sum = 0;
  for (let i = 0; i < eta.length; ++i) {
    total += weight(i);
    sum += weight(i) * eta[i]!;
  }
  const centre = sum / total;
  let squares = 0;
  for (let i = 0; i < eta.length; ++i) squares += weight(i) * (eta[i]! - centre) ** 2;
  return {fixed: squares / (total - 1), random: meanRandomVariance(design, theta, weight) / total};
}

function meanRandomVariance(design: Design, theta: Float64Array, weight: (i: number) => number): number {
  const {rowStart, pattern} = design.strata;
  let sum = 0;
  const variances = patternVariances(design, theta);
  for (let g = 0; g < pattern.length; ++g) {
    let rows = 0;
    for (let i = rowStart[g]!; i < rowStart[g + 1]!; ++i) rows += weight(i);
    sum += rows * variances[pattern[g]!]!;
  }
  return sum;
}

/** z' Sigma z per pattern, both levels. */
export function patternVariances({strata}: Design, theta: Readonly<Float64Array>): Float64Array {
  const {inner, outer, z} = strata;
  const [q, r] = [inner.columns.length, outer.columns.length];
  const variances = new Float64Array(q + r === 0 ? 1 : z.length / (q + r));
  addVariances(variances, z, lambdaOf(inner, theta), q, 0, q + r);
  addVariances(variances, z, lambdaOf(outer, theta, inner.positions.length), r, q, q + r);
  return variances;
}

function addVariances(
  to: Float64Array,
  z: Float64Array,
  lambda: Float64Array,
  q: number,
  from: number,
  size: number
): void {
  for (let k = 0; k < to.length; ++k) {
    for (let c = 0; c < q; ++c) {
      let v = 0;
      for (let a = c; a < q; ++a) v += lambda[a * q + c]! * z[k * size + from + a]!;
      to[k]! += v * v;
    }
  }
}

function tanh(x: number): number {
  return 2 * logistic(2 * x) - 1;
}
