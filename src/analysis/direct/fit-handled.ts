import {buildDesign} from "../../glmm/build-design.js";
import {type Fit, type FitOptions, type FitProgress, fitSteps} from "../../glmm/fit.js";
import {type Handled, weighting} from "../handling/handled.js";
import type {ModelName} from "../specification/specification.js";
import {withComposition} from "../students/composition.js";
import {modelFormula} from "./model-formula.js";

export interface HandledFit {
  readonly formula: string;
  readonly fitted: Fit;
}

/** Prepared students with all columns of a model, and its formula. */
export function composed(handled: Handled, model: ModelName): {readonly students: Handled; readonly formula: string} {
  const students = model === "2w" ? withComposition(handled) : handled;
  return {students, formula: modelFormula(model, students.terms, students.table)};
}

/** Fits one of the models to prepared students, one evaluation a step. @throws InputError as buildDesign. */
export function* fitHandled(
  handled: Handled,
  model: ModelName,
  options: FitOptions = {}
): Generator<FitProgress, HandledFit> {
  const {students, formula} = composed(handled, model);
  return {formula, fitted: yield* fitSteps(buildDesign(formula, students.table, weighting(students)), options)};
}
