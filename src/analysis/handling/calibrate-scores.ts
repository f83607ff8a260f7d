import type {NumericColumn, Table} from "../../glmm/table.js";
import {errorVariance, varianceOf} from "../measurement/error-variance.js";
import type {Measurement} from "../specification/specification.js";
import {conditionalScore} from "./conditional-score.js";

/**
 * All covariates of the models, and the year of the test. Calibrating on fewer would only rescale (statistics.md 35).
 */
const covariates = [
  "migratieachtergrond",
  "opleiding_ouders",
  "geslacht",
  "niveau",
  "leeftijd",
  "sector",
  "leerweg",
  "cito_jaar"
];

/**
 * Regression calibration: known scores become E(capacity | score, covariates, location) = m + lambda (score - m), m the
 * mean of scores given covariates and location, lambda = 1 - s^2 / v, v their variance around m.
 *
 * s^2 is the variance of a score around capacity: see errorVariance. Unknown scores stay NaN.
 *
 * Source: Carroll, Ruppert, Stefanski and Crainiceanu, Measurement Error in Nonlinear Models, chapter 4.
 *
 * @throws InputError as errorVariance.
 */
export function calibrateScores(table: Table, {error, validity}: Measurement): Float64Array {
  const scores = (table.columns.cito as NumericColumn).values;
  const known = Int32Array.from(Array.from(scores.keys()).filter((i) => !Number.isNaN(scores[i]!)));
  const {mean, variance} = conditionalScore(table, "cito", covariates, known);
  const variances = {marginal: varianceOf(scores, known), conditional: variance};
  const noise = errorVariance({standardError: error, validity}, variances);
  const lambda = 1 - noise / variance;
  const calibrated = Float64Array.from(scores);
  known.forEach((i, k) => {
    calibrated[i] = mean[k]! + lambda * (scores[i]! - mean[k]!);
  });
  return calibrated;
}
