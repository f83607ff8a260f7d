import {type Covariance, covariance} from "../glmm/covariance.js";
import {type FixedEffect, summarize} from "../glmm/summary.js";
import {among} from "./among.js";
import type {Analysis} from "./analyse.js";
import {effectsInPoints, reportedVariables} from "./effects-in-points.js";
import type {AnalysisEffect, Result, Spread} from "./result.js";
import {splineEffects} from "./spline-effect.js";
import {spreads} from "./variation.js";

/** What a covariance adds to a result. Errors are about chance in the process: these are all students (decisions.md 14). */
export interface Errors {
  readonly effects: readonly AnalysisEffect[];
  readonly fixed: readonly FixedEffect[];
  /** With 95% intervals. */
  readonly random: readonly Spread[];
  readonly covariance: Covariance;
}

/**
 * Standard errors of the effects in `result.effects`, of the coefficients, and intervals of the spreads: a separate, slower
 * step after {@link analyse}.
 */
export function standardErrors({result, fitted, handled, formula}: Analysis): Errors {
  const {model, subgroup} = result.specification;
  const errors = covariance(fitted);
  const part = subgroup ? among(fitted, handled.table, subgroup) : fitted;
  const definitions = [...new Set(result.effects.map(({definition}) => definition))];
  const reported = new Set(result.effects.map(({variable}) => variable));
  const variables = reportedVariables({formula, fitted}, handled, model).filter((name) => reported.has(name));
  const {fixed, random} = summarize(fitted, errors);
  return {
    effects: [...effectsInPoints(part, variables, definitions, errors), ...splineEffects(part, handled, definitions)],
    fixed,
    random: result.random.length > 0 ? spreads(random) : [],
    covariance: errors
  };
}

/** The result with these errors in place. */
export function withErrors(result: Result, {effects, fixed, random}: Errors): Result {
  return {...result, effects, fixed, random};
}
