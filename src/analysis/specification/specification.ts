import type {Definition} from "../../glmm/scenario.js";
import type {OutcomeName} from "../../mbo/simulation/equation.js";

export type {OutcomeName};

/** Outcome years; study data are those of the year before. */
export const outcomeYears = [2016, 2017, 2018, 2019, 2020, 2021] as const;
export type OutcomeYear = (typeof outcomeYears)[number];

/**
 * The study's models 0 to 2, each with the covariates of the one before; 2 adds location slopes for migration
 * background. Ours: 2i adds migration by level and by track, 2w the composition of the location, 3 institution slopes.
 * single: the covariates of 1c without locations and institutions.
 */
export const modelNames = ["0", "1a", "1b", "1c", "2", "2i", "2w", "3", "single"] as const;
export type ModelName = (typeof modelNames)[number];

export const tracks = ["bol", "bbl", "extraneus"] as const;
export type Track = (typeof tracks)[number];

/** Who is analysed. Students whose study data are incomplete are always left out; see select-students.ts. */
export interface SelectionSwitches {
  /** Youngest and oldest age on 1 August, both included; null: all ages. */
  readonly age: readonly [youngest: number, oldest: number] | null;
  /** Tracks, in the order of the codebook. */
  readonly leerweg: readonly Track[];
  /** Unknown migration background. drop: left out (published); none: counted as without; level: a group of its own. */
  readonly migration: "drop" | "none" | "level";
  /** vsv only. True: the start population (published). False: all students of the year before; outside the start
   * population nobody is a new early leaver. */
  readonly startPopulation: boolean;
}

/**
 * What stands in for an unknown value. indicator: unknown is a category (published). listwise: the student is left out.
 * mean: the mean score, or the most frequent level of parents, without an indicator. imputation: m completed data sets.
 * weighting: complete students, weighted by the inverse probability of being complete. mnar: imputation, the imputed
 * values shifted by delta. complete: the value itself, which only a simulation knows.
 */
export type Missing =
  | Plain<"indicator" | "listwise" | "mean" | "weighting" | "complete">
  | {readonly kind: "imputation"; readonly m: number}
  /** delta in points for cito; for parents in the log odds of a high level. */
  | {readonly kind: "mnar"; readonly m: number; readonly delta: number};

/**
 * How capacity enters. none: not (the study's robustness check). linear: cito with the year of the test (published).
 * spline: a natural spline in cito. period: a slope of cito per test year. shifted: `points` added to the scores of
 * both groups with a migration background. calibrated, simex, latent: corrected for unreliability. true: the capacity
 * itself, which only a simulation knows.
 */
export type Capacity =
  | Plain<"none" | "linear" | "period" | "true">
  | {readonly kind: "spline"; readonly df: number}
  | {readonly kind: "shifted"; readonly points: number}
  | ({readonly kind: "calibrated"} & Measurement)
  | ({readonly kind: "latent"} & Measurement)
  | ({readonly kind: "simex"; readonly replicates: number} & Measurement);

/** Kinds that take no numbers, one type each. */
type Plain<Kind extends string> = Kind extends string ? {readonly kind: Kind} : never;

/** How a score measures capacity. */
export interface Measurement {
  /** Standard error of measurement, in points of cito. */
  readonly error: number;
  /**
   * Correlation between the score without measurement error, years old, and capacity now, among all
   * students with a score.
   */
  readonly validity: number;
}

/** Students over whom effects are averaged. The model itself is always fitted to all. */
export interface Subgroup {
  readonly variable: "migratieachtergrond" | "opleiding_ouders" | "niveau" | "leerweg" | "geslacht";
  readonly value: string;
}

/**
 * All choices of the analyst. Plain data: see check-specification.ts for its rules, specification-query.ts
 * for its address.
 */
export interface Specification {
  readonly outcome: OutcomeName;
  readonly year: OutcomeYear;
  readonly model: ModelName;
  readonly selection: SelectionSwitches;
  /** Unknown cito scores. */
  readonly cito: Missing;
  /** Unknown education of parents. */
  readonly parents: Missing;
  readonly capacity: Capacity;
  readonly definition: Definition;
  /** Null: all analysed students. */
  readonly subgroup: Subgroup | null;
}

/** The choices of the study (annex 3a); the definition is that of R's packages (decisions.md 15). */
export const publishedSpecification: Specification = {
  outcome: "doorstroom",
  year: 2020,
  model: "2",
  selection: {age: [14, 25], leerweg: ["bol", "bbl"], migration: "drop", startPopulation: true},
  cito: {kind: "indicator"},
  parents: {kind: "indicator"},
  capacity: {kind: "linear"},
  definition: "conditional",
  subgroup: null
};

/** Models with a random slope of migration background, per location or also per institution. */
export const hasSlopes = (model: ModelName): boolean => ["2", "2i", "2w", "3"].includes(model);
