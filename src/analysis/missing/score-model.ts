import {fixedPartInto} from "../../glmm/linear-predictor.js";
import {keyedStream} from "../../math/keyed-random.js";
import {type LinearState, linearDraw, linearFit, linearStart} from "./linear-mixed.js";
import {linearSums} from "./linear-sums.js";
import type {OpenDesign} from "./open-design.js";

/**
 * The scores x of all rows given the covariates: x = W gamma + z'c + e, a linear mixed model with the location effects
 * of the model of interest. Arrays per row follow its design.
 */
export interface ScoreModel {
  readonly open: OpenDesign;
  /** Present scores; what is unknown stands here with delta added, as the known rows' model has it. */
  readonly x: Float64Array;
  /** W gamma + z'c at the last draw. */
  readonly mean: Float64Array;
}

/** EM steps from nothing, and draws of all parameters per iteration of the sampler. */
const FIRST_STEPS = 12;
const DRAWS = 3;

/** Parameters by maximum likelihood on the rows with weight 1, and the means they give. */
export function fitScores(model: ScoreModel, weight: Float64Array, steps = FIRST_STEPS): LinearState {
  const sums = linearSums(model.open.design, model.x, centreOf(model.x), weight);
  const state = linearFit(sums, linearStart(sums), steps);
  meansInto(model, state, sums.centre);
  return state;
}

/** New parameters given all scores, and the means they give. */
export function drawScoreParameters(model: ScoreModel, state: LinearState, key: number): LinearState {
  const sums = linearSums(model.open.design, model.x, centreOf(model.x), new Float64Array(model.x.length).fill(1));
  const stream = keyedStream(key);
  let next = state;
  for (let draw = 0; draw < DRAWS; ++draw) next = linearDraw(sums, next, stream);
  meansInto(model, next, sums.centre);
  return next;
}

function centreOf(x: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < x.length; ++i) sum += x[i]!;
  return sum / x.length;
}

function meansInto({open, mean}: ScoreModel, {gamma, effects}: LinearState, centre: number): void {
  const {blocks, strata} = open.design;
  const {inner, outer, stratumStart, rowStart, pattern, z} = strata;
  const q = inner.columns.length;
  const size = q + outer.columns.length;
  fixedPartInto(mean, blocks, gamma);
  for (let l = 0; l + 1 < stratumStart.length; ++l) {
    for (let g = stratumStart[l]!; g < stratumStart[l + 1]!; ++g) {
      let shift = centre;
      for (let k = 0; k < q; ++k) shift += z[pattern[g]! * size + k]! * effects[l * q + k]!;
      for (let i = rowStart[g]!; i < rowStart[g + 1]!; ++i) mean[i] = mean[i]! + shift;
    }
  }
}
