import {buildDesign} from "../glmm/build-design.js";
import {averageEffects} from "../glmm/effects.js";
import {type Fit, type FitOptions, type FitProgress, fitSteps} from "../glmm/fit.js";
import {rSquared} from "../glmm/r-squared.js";
import type {Table} from "../glmm/table.js";
import {covariateNames, modelFormula} from "./direct/model-formula.js";
import type {OutcomeName} from "./specification/specification.js";
import {type SelectionCounts, selectPublished} from "./students/published-selection.js";
import {UNKNOWN} from "./students/unknown.js";

/** The study's models (annex 3a): each adds to the one before; 2 is 1c with random slopes. */
export type PublishedModel = "0" | "1a" | "1b" | "1c" | "2";

const cito = ["cito", "cito_onbekend", "cito_jaar"];

export interface PublishedOptions {
  readonly outcome: OutcomeName;
  readonly year: number;
  readonly model?: PublishedModel;
  /** False: without the cito block, the study's robustness check. */
  readonly withCito?: boolean;
  readonly fit?: FitOptions;
}

/** One published contrast, in percentage points, under the default definition of R's packages (decisions.md 15). */
export interface PublishedEffect {
  readonly variable: "migratieachtergrond" | "opleiding_ouders" | "niveau";
  readonly level: string;
  readonly reference: string;
  readonly points: number;
}

export interface PublishedResult {
  readonly counts: SelectionCounts;
  readonly formula: string;
  readonly fitted: Fit;
  /** Mean of the outcome among the analysed students, per cent. */
  readonly mean: number;
  readonly effects: readonly PublishedEffect[];
  /** Conditional Nakagawa R2. */
  readonly r2: number;
}

/** The formula of one of the study's models, students in locations in institutions. */
export const publishedFormula = (model: PublishedModel, withCito = true): string =>
  modelFormula(model, withCito ? cito : []);

/**
 * The published method on a wide register: selection, missing indicators, one of the models, average marginal effects.
 * In steps, one evaluation each; point estimates only (intervals are later, separate work).
 *
 * @throws InputError if the register cannot be used.
 */
export function* publishedMethod(
  register: Table,
  {outcome, year, model = "2", withCito = true, fit = {}}: PublishedOptions
): Generator<FitProgress, PublishedResult> {
  const {table, counts} = selectPublished(register, outcome, year);
  const formula = publishedFormula(model, withCito);
  const fitted = yield* fitSteps(buildDesign(formula, table), fit);
  const {successes, rows} = fitted.design;
  let sum = 0;
  for (const success of successes) sum += success;
  return {
    counts,
    formula,
    fitted,
    mean: (100 * sum) / rows,
    effects: publishedEffects(fitted, model),
    r2: rSquared(fitted).conditional
  };
}

/** The six published contrasts, as far as the model holds them; "onbekend" is not one of them. */
export function publishedEffects(fitted: Fit, model: PublishedModel): PublishedEffect[] {
  const reported = (["migratieachtergrond", "opleiding_ouders", "niveau"] as const).filter((name) => {
    return covariateNames(model).includes(name);
  });
  return reported.flatMap((variable) =>
    averageEffects(fitted, variable, ["conditional"])
      .filter(({level}) => level !== UNKNOWN)
      .map(({level, reference, estimate}) => ({variable, level: level!, reference: reference!, points: 100 * estimate}))
  );
}
