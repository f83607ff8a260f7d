import {buildDesign} from "../../glmm/build-design.js";
import type {FitOptions} from "../../glmm/fit.js";
import {fitSteps} from "../../glmm/fit.js";
import {rSquaredDelta} from "../../glmm/r-squared.js";
import type {Analysis} from "../analyse.js";
import {weighting} from "../handling/handled.js";
import {fitting, type Progress} from "../progress.js";

/** Nakagawa's R2 by the delta method, and the null model its residual variance comes from. */
export interface DeltaRSquared {
  readonly marginal: number;
  readonly conditional: number;
  readonly nullModel: string;
}

/**
 * R2 with residual variance 1 / (p (1 - p)), p from a null model with the same random effects, slopes included (as R's
 * MuMIn): a separate step, since it takes a fit. See rSquaredDelta.
 */
export function* deltaRSquared(
  {formula, fitted, handled}: Analysis,
  fit: FitOptions = {}
): Generator<Progress, DeltaRSquared> {
  const random = formula.match(/\([^)]*\|[^)]*\)/g) ?? [];
  const nullModel = ["y ~ 1", ...random].join(" + ");
  const design = buildDesign(nullModel, handled.table, weighting(handled));
  const empty = yield* fitting(fitSteps(design, {...fit, from: fitted}));
  return {...rSquaredDelta(fitted, empty), nullModel};
}
