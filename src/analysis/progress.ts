import type {FitProgress} from "../glmm/fit.js";
import type {Result} from "./result.js";

/** Where an analysis is; in the stage fit also how far, with several tables or fits how many steps are done. */
export interface Progress {
  readonly stage: "select" | "prepare" | "impute" | "weigh" | "simulate" | "fit" | "describe";
  readonly fit?: FitProgress;
  /** Steps done, of how many in all: iterations and fits of a method with several of them. */
  readonly done?: number;
  readonly of?: number;
  /** The answer so far, once: of multiple imputation with its first imputations. */
  readonly preview?: Result;
}

/** Steps of a fit as steps of an analysis. */
export function* fitting<T>(steps: Generator<FitProgress, T>): Generator<Progress, T> {
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield {stage: "fit", fit: step.value};
  return step.value;
}
