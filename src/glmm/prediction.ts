import {quadraticForm} from "../math/cholesky.js";
import {logistic} from "../math/logistic.js";
import {QUANTILE_95} from "../math/normal.js";
import type {Covariance} from "./covariance.js";
import {fixedCount} from "./design.js";
import type {Fit} from "./fit.js";
import {InputError} from "./input-error.js";
import {columnValue, type ModelColumn} from "./model-columns.js";
import {covarianceOf} from "./summary.js";
import type {Variable} from "./variables.js";

/** A described row: a level or a number for every covariate of the model. */
export type Profile = Readonly<Record<string, string | number>>;

/** Probabilities of a described row in three kinds of group; errors by the delta method. */
export interface Prediction {
  readonly typical: number;
  /** At the 5th and 95th percentile of both levels' random parts, for this very z. */
  readonly low: number;
  readonly high: number;
  /** On the logit scale, of the fixed part. */
  readonly eta: number;
  readonly standardError?: number;
}

/**
 * p at eta = x' beta + offset and at eta -+ 1.645 sqrt(z' (Sigma_inner + Sigma_outer) z).
 *
 * @throws InputError if the profile lacks a covariate or names an unknown level.
 */
export function predict(fitted: Fit, profile: Profile, covariance?: Covariance, offset = 0): Prediction {
  const {design, beta} = fitted;
  const {inner, outer} = design.strata;
  const value = (variable: Variable) => codeOf(variable, profile);
  const x = Float64Array.from(design.columns, (column) => columnValue(column, value));
  const eta = x.reduce((sum, entry, k) => sum + entry * beta[k]!, offset);
  const row = (columns: readonly ModelColumn[]) => Float64Array.from(columns, (column) => columnValue(column, value));
  const variance =
    quadraticForm(covarianceOf(fitted, inner), row(inner.columns)) +
    quadraticForm(covarianceOf(fitted, outer), row(outer.columns));
  const spread = QUANTILE_95 * Math.sqrt(variance);
  const prediction = {typical: logistic(eta), low: logistic(eta - spread), high: logistic(eta + spread), eta};
  if (!covariance) return prediction;
  const padded = new Float64Array(Math.sqrt(covariance.matrix.length));
  padded.set(x.subarray(0, fixedCount(design)));
  return {...prediction, standardError: Math.sqrt(quadraticForm(covariance.matrix, padded))};
}

function codeOf({name, levels}: Variable, profile: Profile): number {
  const given = profile[name];
  if (levels === undefined) {
    if (typeof given !== "number") throw new InputError(`invalid profile; ${name} not a number: ${given}`);
    return given;
  }
  const code = levels.indexOf(String(given));
  if (code < 0) throw new InputError(`invalid profile; not a level of ${name}: ${given}`);
  return code;
}
