import {type Covariance, covarianceSteps} from "../../glmm/covariance.js";
import {sharedByEffects} from "../../glmm/effects.js";
import {summarize} from "../../glmm/summary.js";
import {finish} from "../../math/finish.js";
import type {Handled} from "../handling/handled.js";
import type {AnalysisEffect, Coefficient, Result, Spread} from "../result.js";
import {spreads} from "../variation.js";
import {among} from "./among.js";
import {effectsInPoints, reportedVariables} from "./effects-in-points.js";
import type {HandledFit} from "./fit-handled.js";
import {splineEffects} from "./spline-effect.js";

/**
 * What a covariance adds to a result. Errors are about chance in the process: these are all students (decisions.md 14).
 */
export interface Errors {
  readonly effects: readonly AnalysisEffect[];
  readonly fixed: readonly Coefficient[];
  /** With 95% intervals. */
  readonly random: readonly Spread[];
  /** Of the fit; with several fits of the last of them. */
  readonly covariance: Covariance;
}

/** Errors of one fit: of what `result` reports. */
export const directErrors = (
  own: HandledFit & {readonly handled: Handled},
  result: Result,
  errors?: Covariance
): Errors => finish(directErrorSteps(own, result, errors));

/** {@link directErrors} in steps that can be stopped. */
export function* directErrorSteps(
  {fitted, handled, formula}: HandledFit & {readonly handled: Handled},
  result: Result,
  given?: Covariance
): Generator<unknown, Errors> {
  const {model, subgroup} = result.specification;
  const errors = given ?? (yield* covarianceSteps(fitted));
  const part = subgroup ? among(fitted, handled.table, subgroup) : fitted;
  const definitions = [...new Set(result.effects.map(({definition}) => definition))];
  const reported = new Set(result.effects.map(({variable}) => variable));
  const variables = reportedVariables({formula, fitted}, handled, model).filter((name) => reported.has(name));
  const {fixed, random} = summarize(fitted, errors);
  const shared = sharedByEffects(part, errors);
  const effects: AnalysisEffect[] = [];
  for (const definition of definitions) {
    for (const variable of variables) {
      yield {definition, variable};
      effects.push(...effectsInPoints(part, [variable], [definition], errors, shared));
    }
  }
  return {
    effects: [...effects.map((effect) => asFound(effect, result)), ...splineEffects(part, handled, definitions)],
    fixed,
    random: result.random.length > 0 ? spreads(random) : [],
    covariance: errors
  };
}

/** The estimate as the result has it, to the last bit: an interval that arrives does not move its point. */
function asFound(effect: AnalysisEffect, {effects}: Result): AnalysisEffect {
  const {variable, level, definition} = effect;
  const same = effects.find((own) => own.variable === variable && own.level === level && own.definition === definition);
  return same ? {...effect, points: same.points} : effect;
}
