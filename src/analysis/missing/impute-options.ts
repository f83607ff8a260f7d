import type {Formula} from "../../glmm/formula.js";
import {InputError} from "../../glmm/input-error.js";
import type {IncompleteFactor, IncompleteNumber} from "./unknown.js";

/** A test score some of which are unknown, or all of which are taken as measurements with error. */
export interface ScoreOptions extends IncompleteNumber {
  /**
   * Unknown scores are this much lower than known ones with the same covariates, in units of the column; 0: at random.
   */
  readonly delta?: number | undefined;
  /**
   * Standard deviation of the error in known scores, in units of the column; above 0 the capacity behind
   * them is latent.
   */
  readonly errorSd?: number | undefined;
}

/** A factor whose level is unknown for some. */
export interface FactorOptions extends IncompleteFactor {
  /**
   * Log odds of the second level that unknown rows have more than known ones with the same covariates; two levels only.
   */
  readonly logOdds?: number | undefined;
  /** Shares by the values of this column instead of a logistic regression; needed for more than two levels. */
  readonly within?: string | undefined;
}

export interface ImputeOptions {
  readonly score?: ScoreOptions | undefined;
  readonly factors?: readonly FactorOptions[] | undefined;
  /** Factors that are not imputed in which the level for the unknown stays a category. */
  readonly categories?: readonly string[] | undefined;
  /** Number of imputations, each the end of a chain of its own. */
  readonly m?: number | undefined;
  /** A 32-bit integer. Chain k is the same whatever m. */
  readonly seed: number;
  /** Iterations per chain: a warm refit and a draw of everything each. */
  readonly iterations?: number | undefined;
  /** Iterations before the chains part. */
  readonly burnIn?: number | undefined;
  /** Terms added to the covariate models, as in a formula: "leeftijd + niveau:migratieachtergrond". */
  readonly predictors?: string | undefined;
}

export type ImputeSettings = Required<Pick<ImputeOptions, "m" | "seed" | "iterations" | "burnIn">> & {
  readonly factors: readonly FactorOptions[];
  readonly score?: ScoreOptions | undefined;
  readonly predictors?: string | undefined;
  readonly categories?: readonly string[] | undefined;
};

/** Defaults, and refusals. */
export function imputeSettings(options: ImputeOptions, formula: Formula, variables: readonly string[]): ImputeSettings {
  const {m = 5, iterations = 6, burnIn = 6, factors = [], score} = options;
  whole("m", m, 1);
  whole("iterations", iterations, 1);
  whole("burn-in", burnIn, 0);
  for (const [name, value] of [
    ["delta", score?.delta],
    ["error sd", score?.errorSd],
    ...factors.map(({logOdds}) => ["log odds", logOdds] as const)
  ] as const) {
    if (value !== undefined && !Number.isFinite(value)) throw new InputError(`invalid ${name}; not a number: ${value}`);
  }
  if (score?.errorSd !== undefined && !(score.errorSd >= 0)) {
    throw new InputError(`invalid error sd; not 0 or more: ${score.errorSd}`);
  }
  const names = [...(score ? [score.column] : []), ...factors.map(({column}) => column)];
  if (names.length === 0) throw new InputError("invalid imputation; not one or more variables to impute: none");
  for (const name of names) {
    if (!variables.includes(name)) throw new InputError(`invalid imputation; not in the formula: ${name}`);
  }
  if (score?.indicator !== undefined && variables.includes(score.indicator)) {
    throw new InputError(`invalid formula; not without the indicator of what is imputed: ${score.indicator}`);
  }
  if (formula.response.kind !== "column") {
    throw new InputError(`invalid outcome; not one trial per row: ${formula.text}`);
  }
  return {...options, m, iterations, burnIn, factors, score};
}

function whole(name: string, value: number, least: number): void {
  if (!(Number.isInteger(value) && value >= least && value <= 10_000)) {
    throw new InputError(`invalid ${name}; not a whole number from ${least} to 10000: ${value}`);
  }
}
