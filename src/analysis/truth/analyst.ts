import type {Fit} from "../../glmm/fit.js";
import {finish} from "../../math/finish.js";
import {analyse} from "../analyse.js";
import {standardErrors} from "../direct/standard-errors.js";
import type {Records} from "../records.js";
import type {AnalysisEffect} from "../result.js";
import type {Specification} from "../specification/specification.js";

/** What an analyst reports: effects in the definition of the specification, percentage points. */
export interface Estimate {
  readonly effects: readonly Pick<AnalysisEffect, "variable" | "level" | "points" | "standardError">[];
  /** False: the fit, or one of the fits, stopped short of the optimum, or a column separates the outcomes. */
  readonly converged: boolean;
  /** Where a related specification may start. */
  readonly fitted?: Fit | undefined;
}

export interface AnalystOptions {
  /** False: points only. */
  readonly errors?: boolean;
  readonly start?: Fit | undefined;
}

/**
 * From records and choices to effects; the same answer for the same input.
 *
 * @throws InputError if the method cannot be used on these records.
 */
export type Analyst = (records: Records, specification: Specification, options?: AnalystOptions) => Estimate;

/** The variables of the contrasts. */
const variables = ["migratieachtergrond", "opleiding_ouders", "niveau"];

/** Every method, as `analyse` has it. @throws InputError as analyse. */
export const ownAnalyst: Analyst = (records, specification, {errors = true, start} = {}) => {
  const analysis = finish(analyse(records, specification, {variables, variation: false, fit: {from: start}}));
  const {effects} = errors ? standardErrors(analysis) : analysis.result;
  return {effects, converged: analysis.fitted.converged, fitted: analysis.fitted};
};
