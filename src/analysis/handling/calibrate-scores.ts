import {InputError} from "../../glmm/input-error.js";
import type {NumericColumn, Table} from "../../glmm/table.js";
import type {Measurement} from "../specification/specification.js";
import {conditionalScore} from "./conditional-score.js";

/** All covariates of the models, and the year of the test. Calibrating on fewer would only rescale (statistics.md 35). */
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
 * s^2 is the variance of a score around capacity in points: error^2 + (1 - validity^2) (V - error^2), V the variance of all
 * known scores. Unknown scores stay NaN.
 *
 * Source: Carroll, Ruppert, Stefanski and Crainiceanu, Measurement Error in Nonlinear Models, chapter 4.
 *
 * @throws InputError if s^2 leaves nothing of v: then the scores say nothing about capacity within locations and levels.
 */
export function calibrateScores(table: Table, {error, validity}: Measurement): Float64Array {
  const scores = (table.columns.cito as NumericColumn).values;
  const known = Int32Array.from(Array.from(scores.keys()).filter((i) => !Number.isNaN(scores[i]!)));
  const noise = noiseVariance(scores, known, {error, validity});
  const {mean, variance} = conditionalScore(table, "cito", covariates, known);
  if (!(noise < variance)) {
    throw new InputError(
      `invalid capacity; error and validity leave less than nothing of the variance within locations and levels ` +
        `(${variance.toFixed(1)} points squared): ${noise.toFixed(1)}`
    );
  }
  const lambda = 1 - noise / variance;
  const calibrated = Float64Array.from(scores);
  known.forEach((i, k) => {
    calibrated[i] = mean[k]! + lambda * (scores[i]! - mean[k]!);
  });
  return calibrated;
}

/** Variance of a score around capacity, in points squared. */
function noiseVariance(scores: ArrayLike<number>, known: Int32Array, {error, validity}: Measurement): number {
  let sum = 0;
  for (const i of known) sum += scores[i]!;
  const centre = sum / known.length;
  let squares = 0;
  for (const i of known) squares += (scores[i]! - centre) ** 2;
  return error ** 2 + (1 - validity ** 2) * Math.max(0, squares / known.length - error ** 2);
}
