import {finish} from "../../math/finish.js";
import type {Analysis} from "../analysis.js";
import type {AnalysisEffect, Result} from "../result.js";
import {imputedErrors} from "../several/imputed-errors.js";
import {simexErrors} from "../several/simex-errors.js";
import {directErrorSteps, type Errors} from "./direct-errors.js";

export type {Errors} from "./direct-errors.js";

/**
 * Standard errors of the effects in `result.effects`, of the coefficients, and intervals of the spreads: a separate,
 * slower step after analyse. Of weighted students clustered by location, without spreads; of imputed ones by Rubin's
 * rules; SIMEX extrapolates the variance as it does the estimates. The effect of a spline has none.
 */
export const standardErrors = (analysis: Analysis): Errors => finish(standardErrorSteps(analysis));

/** {@link standardErrors} in steps that can be stopped. */
export function* standardErrorSteps({result, errors, ...own}: Analysis): Generator<unknown, Errors> {
  switch (errors?.kind) {
    case undefined:
      return yield* directErrorSteps(own, result);
    case "weighted":
      return keepingStudents(yield* directErrorSteps(own, result, errors.covariance()), result);
    case "imputed":
      return imputedErrors(own, result, errors.parts);
    case "simex":
      return simexErrors(result, errors.levels);
    default:
      return errors satisfies never;
  }
}

/** Numbers of students are as in the result, where they are whole. */
function keepingStudents(errors: Errors, {effects}: Result): Errors {
  const withError = ({standardError}: AnalysisEffect, k: number): AnalysisEffect =>
    standardError === undefined ? effects[k]! : {...effects[k]!, standardError};
  return {...errors, effects: errors.effects.map(withError)};
}

/** The result with these errors in place. */
export function withErrors(result: Result, {effects, fixed, random}: Errors): Result {
  return {...result, effects, fixed, random};
}
