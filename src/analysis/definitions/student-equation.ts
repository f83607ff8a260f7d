import type {Fit} from "../../glmm/fit.js";
import {type Profile, predict} from "../../glmm/prediction.js";
import {columnOf, type FactorColumn, type NumericColumn, type Table} from "../../glmm/table.js";
import {logit} from "../../math/logistic.js";
import {QUANTILE_95} from "../../math/normal.js";
import type {Analysis} from "../analyse.js";
import {UNKNOWN} from "../students/unknown.js";
import type {GapOutcome} from "./definition.js";

/** What of a described student can be chosen, beside score and age. */
export const studentTraits = [
  "migratieachtergrond",
  "niveau",
  "leerweg",
  "sector",
  "geslacht",
  "opleiding_ouders"
] as const;
export type StudentTrait = (typeof studentTraits)[number];

/** The study's model as a sum: what one described student could expect, and how that differs over locations. */
export interface StudentEquation {
  readonly outcome: GapOutcome;
  /** Log odds of the student in the reference groups, of average age and score, with a known score. */
  readonly base: number;
  /** What each choice adds to it. */
  readonly traits: Readonly<Record<StudentTrait, Readonly<Record<string, number>>>>;
  /** Per year of age and per point of the test, and the average that `base` has; cito as the test of `testYear`. */
  readonly age: {readonly mean: number; readonly slope: number};
  readonly score: {readonly mean: number; readonly slope: number; readonly testYear: string};
  /** Variance of what locations and institutions add together (log odds), per background. */
  readonly spread: Readonly<Record<string, number>>;
}

/** Taken from the fit by prediction: every term of the study's model is linear in these, the test year being fixed. */
export function studentEquation({fitted, handled, result}: Analysis): StudentEquation {
  const {table, centre} = handled;
  if (centre === undefined) throw new RangeError("invalid analysis; its scores have no centre");
  const testYear = mostFrequent(columnOf(table, "cito_jaar") as FactorColumn);
  const {values: ages} = columnOf(table, "leeftijd") as NumericColumn;
  const age = Array.from(ages).reduce((sum, own) => sum + own, 0) / table.rows;
  const factors = studentTraits.map((name) => [name, columnOf(table, name) as FactorColumn] as const);
  const base: Profile = {
    ...Object.fromEntries(factors.map(([name, {levels}]) => [name, levels[0]!])),
    leeftijd: age,
    cito: 0,
    cito_onbekend: 0,
    cito_jaar: testYear
  };
  const eta = (change: Profile) => predict(fitted, {...base, ...change}).eta;
  const start = eta({});
  return {
    outcome: result.specification.outcome,
    base: start,
    traits: Object.fromEntries(
      factors.map(([name, {levels}]) => [
        name,
        Object.fromEntries(present(table, name, levels).map((level) => [level, eta({[name]: level}) - start]))
      ])
    ) as StudentEquation["traits"],
    age: {mean: age, slope: eta({leeftijd: age + 1}) - start},
    score: {mean: centre, slope: eta({cito: 1}) - start, testYear},
    spread: Object.fromEntries(
      factors[0]![1].levels.map((level) => [level, spreadOf(fitted, {...base, migratieachtergrond: level})])
    )
  };
}

/** z' (Sigma_inner + Sigma_outer) z, from the distance between a typical group and one at the 95th percentile. */
function spreadOf(fitted: Fit, profile: Profile): number {
  const {eta, high} = predict(fitted, profile);
  return ((logit(high) - eta) / QUANTILE_95) ** 2;
}

/** Levels that somebody has. */
function present(table: Table, name: string, levels: readonly string[]): string[] {
  const {codes} = columnOf(table, name) as FactorColumn;
  const seen = new Set(codes);
  return levels.filter((_, code) => seen.has(code));
}

function mostFrequent({codes, levels}: FactorColumn): string {
  const counts = levels.map(() => 0);
  for (const code of codes) if (levels[code] !== UNKNOWN) ++counts[code]!;
  return levels[counts.indexOf(Math.max(...counts))]!;
}
