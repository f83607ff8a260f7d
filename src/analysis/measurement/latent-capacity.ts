import type {Formula} from "../../glmm/formula.js";
import {InputError} from "../../glmm/input-error.js";
import type {Table} from "../../glmm/table.js";
import type {ImputeOptions} from "../missing/impute-options.js";
import {
  type MultipleImputation,
  multipleImputation,
  type PooledFitOptions,
  type PooledProgress
} from "../missing/multiple-imputation.js";
import {errorVariance, type TestQuality} from "./error-variance.js";
import {fitKnownScores} from "./score-error.js";

export interface LatentCapacity extends MultipleImputation {
  /** Standard deviation of the error in scores, validity included; points. */
  readonly errorSd: number;
  /** Part of the variance of scores given the covariates that is capacity. */
  readonly reliability: number;
}

/**
 * The model of interest with capacity in place of the score, capacity latent for everyone: in the sampler of impute,
 * students with a score draw it around that score, students without from the covariates alone; each draw is held
 * against the outcome.
 *
 * More is missing than with unknown scores alone, so chains are twice as long.
 *
 * @throws InputError if the assumed quality leaves no variance for capacity.
 */
export function* latentCapacity(
  table: Table,
  formula: string | Formula,
  options: ImputeOptions & PooledFitOptions & TestQuality
): Generator<PooledProgress, LatentCapacity> {
  const {standardError, validity, score, iterations = 12, burnIn = 12, ...others} = options;
  if (!score) throw new InputError("invalid latent capacity; not without a score: none");
  const {variances} = fitKnownScores(table, formula, score);
  const variance = errorVariance({standardError, validity}, variances);
  const errorSd = Math.sqrt(variance);
  const imputed = {...others, score: {...score, errorSd}, iterations, burnIn};
  const result = yield* multipleImputation(table, formula, imputed);
  return {...result, errorSd, reliability: 1 - variance / variances.conditional};
}
