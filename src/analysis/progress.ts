import type {FitProgress} from "../glmm/fit.js";

/** Where an analysis is; in the stage fit also how far. */
export interface Progress {
  readonly stage: "select" | "prepare" | "fit" | "describe";
  readonly fit?: FitProgress;
}

/** Steps of a fit as steps of an analysis. */
export function* fitting<T>(steps: Generator<FitProgress, T>): Generator<Progress, T> {
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield {stage: "fit", fit: step.value};
  return step.value;
}
