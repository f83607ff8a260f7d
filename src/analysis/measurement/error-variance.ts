import {InputError} from "../../glmm/input-error.js";

/** What is assumed about a test: it is not known from the register. */
export interface TestQuality {
  /** Standard error of measurement: how far a score is from what the same pupil would score on average; points. */
  readonly standardError: number;
  /**
   * Correlation between that average score and the capacity that counts for the outcome, among all students with a
   * score; 1: the test measures just that. The test is years old. Among students who are equal in level, location
   * and the other covariates the correlation is lower: they differ less in capacity, and as much in what else the
   * test measures.
   */
  readonly validity?: number | undefined;
}

/** Variances of known scores, points squared. */
export interface ScoreVariances {
  /** Of all of them. */
  readonly marginal: number;
  /** Given location and the other covariates. */
  readonly conditional: number;
}

/** Variance of the scores of these rows around their mean, points squared. */
export function varianceOf(scores: ArrayLike<number>, rows: Int32Array): number {
  let sum = 0;
  for (const row of rows) sum += scores[row]!;
  const centre = sum / rows.length;
  let squares = 0;
  for (const row of rows) squares += (scores[row]! - centre) ** 2;
  return squares / rows.length;
}

/**
 * Variance of the noise in a score as a measurement of capacity, points squared: with V the variance of all known
 * scores, e^2 + (1 - v^2) (V - e^2): the test's own error, and the part of the average score that is not capacity.
 * Covariates say nothing about either, so that it is as much among students who are equal in them.
 *
 * @throws InputError if it leaves nothing of the variance given the covariates: then scores say nothing about
 * capacity there.
 */
export function errorVariance(
  {standardError, validity = 1}: TestQuality,
  {marginal, conditional}: ScoreVariances
): number {
  if (!(standardError >= 0)) throw new InputError(`invalid error of a score; not 0 or more: ${standardError}`);
  if (!(validity > 0 && validity <= 1)) throw new InputError(`invalid validity; not in (0, 1]: ${validity}`);
  if (!(conditional > 0)) {
    const rule = "not with variation among students who are equal in the covariates, so that nothing can be corrected";
    throw new InputError(`invalid known scores; ${rule}: ${marginal.toFixed(1)} points squared in all`);
  }
  const own = standardError * standardError;
  const noise = own + (1 - validity * validity) * Math.max(0, marginal - own);
  if (!(noise < conditional)) {
    throw new InputError(
      "invalid capacity; error and validity stand for noise that is not below the variance of scores given the covariates, " +
        `${conditional.toFixed(1)} points squared: ${noise.toFixed(1)}`
    );
  }
  return noise;
}
