import {counterfactual} from "../../glmm/counterfactual.js";
import type {Fit} from "../../glmm/fit.js";
import {type Definition, meanProbability} from "../../glmm/scenario.js";
import type {NumericColumn} from "../../glmm/table.js";
import {byValue} from "../../math/by-value.js";
import type {Handled} from "../handling/handled.js";
import type {AnalysisEffect} from "../result.js";

/** Half the step of the derivative, in points of cito. */
const STEP = 0.01;

/**
 * The mean derivative of the probability to the score where it enters as a spline, percentage points per point:
 * everybody's predictor moved by f(x + h) - f(x), f = sum beta_k s_k. None if capacity is no spline, or the model
 * is without it.
 *
 * Without standard error: the move depends on beta.
 */
export function splineEffects(fitted: Fit, handled: Handled, definitions: readonly Definition[]): AnalysisEffect[] {
  const {spline, table} = handled;
  const place = (spline?.columns ?? []).map((name) =>
    fitted.design.columns.findIndex((column) => column.name === name)
  );
  if (!spline || place.every((k) => k < 0)) return [];
  const beta = place.map((k) => (k < 0 ? 0 : fitted.beta[k]!));
  const curve = (score: number) => spline.at(score).reduce((sum, value, k) => sum + value * beta[k]!, 0);
  const {design} = fitted;
  const each = byValue((table.columns.cito as NumericColumn).values, design.source);
  const moved = (step: number) => {
    const offset = each((score) => curve(score + step) - curve(score));
    if (design.offset) for (let i = 0; i < offset.length; ++i) offset[i]! += design.offset[i]!;
    return {...fitted, design: {...design, offset}};
  };
  const [up, down] = [moved(STEP), moved(-STEP)] as const;
  return definitions.map((definition) => {
    const mean = (fit: Fit) => meanProbability(fit, counterfactual(fit.design), definition, false).mean;
    return {variable: "cito", definition, points: (100 * (mean(up) - mean(down))) / (2 * STEP)};
  });
}
