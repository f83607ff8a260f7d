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
import {type ScoreVariances, varianceOf} from "./error-variance.js";

/** EM steps: the variance is then right to about .2%. */
const STEPS = 150;

/** Known scores given the covariates, by maximum likelihood on the students who have one. */
export interface ScoreFit {
  readonly model: ScoreModel;
  readonly state: LinearState;
  readonly variances: ScoreVariances;
  /** Rows of the table without a score. */
  readonly unknown: Int32Array;
  /** Filled column; per row of the table. */
  readonly values: Float64Array;
}

/**
 * The scores given all other covariates of the model (level included) and location: the linear mixed model
 * of score-model.
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
  const known = Int32Array.from(weight.keys()).filter((row) => weight[row] === 1);
  const variances = {marginal: varianceOf(values, known), conditional: state.variance};
  return {model, state, variances, unknown, values};
}

function modelOf(design: Design, values: Float64Array): ScoreModel {
  return {
    open: {design, factors: []},
    x: Float64Array.from(design.source, (row) => values[row]!),
    mean: new Float64Array(design.rows)
  };
}
