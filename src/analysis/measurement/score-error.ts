import {buildDesign} from "../../glmm/build-design.js";
import type {Design} from "../../glmm/design.js";
import type {Formula} from "../../glmm/formula.js";
import {InputError} from "../../glmm/input-error.js";
import {parseFormula} from "../../glmm/parse-formula.js";
import type {Table} from "../../glmm/table.js";
import {covariateFormula} from "../missing/covariate-formula.js";
import type {LinearState} from "../missing/linear-mixed.js";
import {fitScores, type ScoreModel} from "../missing/score-model.js";
import {filledNumbers, type IncompleteNumber} from "../missing/unknown.js";

/** What is assumed about a test: it is not known from the register. */
export interface TestQuality {
  /** Standard error of measurement: how far a score is from what the same pupil would score on average; points. */
  readonly standardError: number;
  /**
   * Correlation between that average score and the capacity that counts for the outcome, among students who are equal in
   * level, location and the other covariates; 1: the test measures just that. The test is years old.
   */
  readonly validity?: number | undefined;
}

/** EM steps: the variance is then right to about .2%. */
const STEPS = 150;

/** Known scores given the covariates, by maximum likelihood on the students who have one. */
export interface ScoreFit {
  readonly model: ScoreModel;
  readonly state: LinearState;
  /** Rows of the table without a score. */
  readonly unknown: Int32Array;
  /** Filled column; per row of the table. */
  readonly values: Float64Array;
}

/**
 * The scores given all other covariates of the model (level included) and location: the linear mixed model of score-model.
 *
 * @throws InputError if the score is not in the formula.
 */
export function fitKnownScores(table: Table, text: string | Formula, score: IncompleteNumber): ScoreFit {
  const formula = typeof text === "string" ? parseFormula(text) : text;
  if (formula.response.kind !== "column") {
    throw new InputError(`invalid outcome; not one trial per row: ${formula.text}`);
  }
  if (!formula.terms.flat().some(({variable}) => variable === score.column)) {
    throw new InputError(`invalid score; not in the formula: ${score.column}`);
  }
  const {column, unknown} = filledNumbers(table, score);
  const without = [score.column, ...(score.indicator === undefined ? [] : [score.indicator])];
  const covariates = covariateFormula(formula, formula.response.variable, without, formula.random);
  const design = buildDesign(covariates, {...table, columns: {...table.columns, [score.column]: column}});
  const values = column.values as Float64Array;
  const model = modelOf(design, values);
  const weight = new Float64Array(table.rows).fill(1);
  for (const row of unknown) weight[row] = 0;
  const own = Float64Array.from(design.source, (row) => weight[row]!);
  const state = fitScores(model, own, STEPS);
  return {model, state, unknown, values};
}

function modelOf(design: Design, values: Float64Array): ScoreModel {
  return {
    open: {design, factors: []},
    x: Float64Array.from(design.source, (row) => values[row]!),
    mean: new Float64Array(design.rows)
  };
}

/**
 * Variance of the error in a score as a measurement of capacity, points squared: with s2 the variance of scores given the
 * covariates, e^2 + (1 - v^2) (s2 - e^2): the test's own error, and the part of the true score that is not capacity.
 *
 * @throws InputError if the standard error or the validity leaves no variance for capacity.
 */
export function errorVariance({standardError, validity = 1}: TestQuality, scoreVariance: number): number {
  const spread = Math.sqrt(scoreVariance);
  if (!(standardError >= 0 && standardError < spread)) {
    throw new InputError(
      `invalid standard error of measurement; not from 0 to below the spread of scores given the covariates, ${spread}: ` +
        `${standardError}`
    );
  }
  if (!(validity > 0 && validity <= 1)) throw new InputError(`invalid validity; not in (0, 1]: ${validity}`);
  const own = standardError * standardError;
  return own + (1 - validity * validity) * (scoreVariance - own);
}
