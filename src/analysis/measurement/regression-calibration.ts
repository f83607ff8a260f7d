import type {Formula} from "../../glmm/formula.js";
import type {Table} from "../../glmm/table.js";
import type {IncompleteNumber} from "../missing/unknown.js";
import {errorVariance, type TestQuality} from "./error-variance.js";
import {fitKnownScores} from "./score-error.js";

export interface Calibrated {
  /** The table with calibrated scores where they are known, and all else as it was. */
  readonly table: Table;
  /** Part of the variance of scores given the covariates that is capacity. */
  readonly reliability: number;
  /** Standard deviation of scores given the covariates, points. */
  readonly spread: number;
}

/**
 * Regression calibration: each known score x becomes E(capacity | x, covariates, level, location) = m + r (x - m), with
 * m the mean that the linear mixed model of the scores gives this student and r the reliability within the covariates.
 * Without the covariates it would be a linear rescaling of the column and change no other coefficient.
 *
 * An approximation in a logistic model (good while the effect of capacity is moderate); errors of fits on it take m and
 * r as known. Unknown scores and their indicator stay as they are.
 * Source: Carroll, Ruppert, Stefanski and Crainiceanu, Measurement Error in Nonlinear Models (2006), chapter 4.
 *
 * @throws InputError if the assumed quality leaves no variance for capacity.
 */
export function calibrateScores(
  table: Table,
  formula: string | Formula,
  score: IncompleteNumber,
  quality: TestQuality
): Calibrated {
  const {model, variances, unknown, values} = fitKnownScores(table, formula, score);
  const reliability = 1 - errorVariance(quality, variances) / variances.conditional;
  const original = table.columns[score.column]!;
  const calibrated = Float64Array.from(original.kind === "numeric" ? original.values : values);
  const isUnknown = new Uint8Array(table.rows);
  for (const row of unknown) isUnknown[row] = 1;
  model.open.design.source.forEach((row, i) => {
    if (isUnknown[row] === 0) calibrated[row] = model.mean[i]! + reliability * (values[row]! - model.mean[i]!);
  });
  const columns = {...table.columns, [score.column]: {kind: "numeric" as const, values: calibrated}};
  return {table: {rows: table.rows, columns}, reliability, spread: Math.sqrt(variances.conditional)};
}
