import {buildDesign} from "../glmm/build-design.js";
import {type Fit, type FitOptions, type FitProgress, fitSteps} from "../glmm/fit.js";
import {withComposition} from "./composition.js";
import type {Handled} from "./handled.js";
import {modelFormula} from "./model-formula.js";
import type {ModelName} from "./specification.js";

export interface HandledFit {
  readonly formula: string;
  readonly fitted: Fit;
}

/** Fits one of the models to prepared students, one evaluation a step. @throws InputError as buildDesign. */
export function* fitHandled(
  handled: Handled,
  model: ModelName,
  options: FitOptions = {}
): Generator<FitProgress, HandledFit> {
  const {table, terms, weights} = model === "2w" ? withComposition(handled) : handled;
  const formula = modelFormula(model, terms, table);
  const weighting = weights === undefined ? {} : {weights: {column: weights, kind: "frequency" as const}};
  return {formula, fitted: yield* fitSteps(buildDesign(formula, table, weighting), options)};
}
