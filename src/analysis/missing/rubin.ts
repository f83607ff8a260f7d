import {studentQuantile} from "../../math/student.js";

/** One quantity from m completed data sets. */
export interface Pooled {
  /** Mean of the estimates. */
  readonly estimate: number;
  /** Mean of their variances; undefined where these are not known. */
  readonly within?: number | undefined;
  /** Variance of the estimates over the imputations; NaN for m = 1. */
  readonly between: number;
  /** within + (1 + 1 / m) between. */
  readonly total?: number | undefined;
  /** Degrees of freedom of an interval. */
  readonly df?: number | undefined;
  /** Part of the information that is missing, for a repeated sample. */
  readonly missingInformation?: number | undefined;
  /** The finite-population reading: everyone is in the data, so that only what is imputed is uncertain:
   * (1 + 1 / m) between, m - 1 degrees of freedom. */
  readonly imputationVariance: number;
}

/**
 * Rubin's rules with the small-sample degrees of freedom of Barnard and Rubin.
 *
 *     T = U + (1 + 1/m) B,   lambda = (1 + 1/m) B / T,   nu_m = (m - 1) / lambda^2
 *     nu_obs = (nu_com + 1) / (nu_com + 3) nu_com (1 - lambda),   1 / nu = 1 / nu_m + 1 / nu_obs
 *     missing information = (r + 2 / (nu + 3)) / (r + 1),   r = (1 + 1/m) B / U
 *
 * Source: Barnard and Rubin, Biometrika 86 (1999), 948-955; Van Buuren, Flexible Imputation of Missing
 * Data (2018), 2.3.
 *
 * @param variances of the estimates; fewer than there are estimates (from the first imputations on) or none will do
 * @param completeDf nu_com, degrees of freedom if nothing were missing; Infinity for a large sample
 * @throws RangeError if there is no estimate.
 */
export function pool(estimates: readonly number[], variances: readonly number[] = [], completeDf = Infinity): Pooled {
  const m = estimates.length;
  if (!(m >= 1)) throw new RangeError(`invalid estimates; not one or more: ${m}`);
  const estimate = estimates.reduce((sum, x) => sum + x, 0) / m;
  const between = estimates.reduce((sum, x) => sum + (x - estimate) ** 2, 0) / (m - 1);
  const imputationVariance = m > 1 ? (1 + 1 / m) * between : Number.NaN;
  if (variances.length === 0) return {estimate, between, imputationVariance};
  const within = variances.reduce((sum, x) => sum + x, 0) / variances.length;
  if (m === 1) return {estimate, within, between, imputationVariance};
  const total = within + imputationVariance;
  const lambda = total > 0 ? imputationVariance / total : 0;
  const repeated = lambda > 0 ? (m - 1) / (lambda * lambda) : Infinity;
  const observed =
    completeDf === Infinity ? Infinity : ((completeDf + 1) / (completeDf + 3)) * completeDf * (1 - lambda);
  const df = lambda === 0 ? observed : 1 / (1 / repeated + 1 / observed);
  const ratio = imputationVariance / within;
  const missingInformation = lambda === 0 ? 0 : (ratio + 2 / (df + 3)) / (ratio + 1);
  return {estimate, within, between, total, df, missingInformation, imputationVariance};
}

export interface PooledInterval {
  readonly lower: number;
  readonly upper: number;
}

/** estimate -+ t sqrt(total); undefined without a total variance. */
export function pooledInterval({estimate, total, df}: Pooled, confidence = 0.95): PooledInterval | undefined {
  if (total === undefined || df === undefined) return undefined;
  return around(estimate, Math.sqrt(total), df, confidence);
}

/** The same from the imputations alone: what a complete register would have given, as far as we can say. */
export function imputationInterval(pooled: Pooled, m: number, confidence = 0.95): PooledInterval | undefined {
  if (!(m > 1)) return undefined;
  return around(pooled.estimate, Math.sqrt(pooled.imputationVariance), m - 1, confidence);
}

function around(estimate: number, error: number, df: number, confidence: number): PooledInterval {
  const half = error === 0 ? 0 : error * studentQuantile((1 + confidence) / 2, df);
  return {lower: estimate - half, upper: estimate + half};
}
