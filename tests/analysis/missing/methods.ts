import {inverseProbability} from "../../../src/analysis/missing/inverse-probability.js";
import {multipleImputation} from "../../../src/analysis/missing/multiple-imputation.js";
import {buildDesign} from "../../../src/glmm/build-design.js";
import {averageEffects} from "../../../src/glmm/effects.js";
import {type Fit, fitModel} from "../../../src/glmm/fit.js";
import type {FactorColumn, NumericColumn, Table} from "../../../src/glmm/table.js";
import {finish} from "../../../src/math/finish.js";
import {INDICATOR_MODEL, MODEL} from "./school-data.js";

export const score = {column: "cito", indicator: "cito_onbekend"} as const;
export const parents = {column: "opleiding_ouders"} as const;

const group = "niet-westers";

/** The conditional gap of a fit, percentage points. */
export const gapOf = (fitted: Fit): number =>
  100 * averageEffects(fitted, "migratieachtergrond", ["conditional"]).find(({level}) => level === group)!.estimate;

export const isGap = ({kind, level}: {readonly kind: string; readonly level?: string}): boolean =>
  kind === "effect" && level === group;

export const fitted = (formula: string, table: Table): Fit => fitModel(buildDesign(formula, table));

/** Unknown scores and parents as missing values, which a fit leaves out. */
export function withoutUnknown(table: Table): Table {
  const cito = table.columns.cito as NumericColumn;
  const flags = table.columns.cito_onbekend as NumericColumn;
  const education = table.columns.opleiding_ouders as FactorColumn;
  const values = Float64Array.from(cito.values, (value, i) => (flags.values[i] === 1 ? Number.NaN : value));
  return {
    rows: table.rows,
    columns: {
      ...table.columns,
      cito: {kind: "numeric", values},
      opleiding_ouders: {...education, levels: education.levels.slice(0, 2)}
    }
  };
}

/** Unknown scores at the mean of the known ones, and no indicator; parents as a level. */
export function meanImputed(table: Table): Table {
  const {values} = withoutUnknown(table).columns.cito as NumericColumn;
  const known = Array.from(values).filter((value) => !Number.isNaN(value));
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const filled = Float64Array.from(values, (value) => (Number.isNaN(value) ? mean : value));
  return {rows: table.rows, columns: {...table.columns, cito: {kind: "numeric", values: filled}}};
}

/** Gap in percentage points by each method for missing data. */
export const methods = {
  indicator: (table: Table) => gapOf(fitted(INDICATOR_MODEL, table)),
  listwise: (table: Table) => gapOf(fitted(MODEL, withoutUnknown(table))),
  "mean imputation": (table: Table) => gapOf(fitted(MODEL, meanImputed(table))),
  weighting: (table: Table) => {
    const options = {score, factors: [parents], effects: ["migratieachtergrond"]};
    return 100 * finish(inverseProbability(table, MODEL, options)).estimands.find(isGap)!.estimate;
  },
  imputation: (table: Table, seed: number) => {
    const effects = ["migratieachtergrond"];
    const options = {score, factors: [parents], m: 4, seed, effects, covariances: "none" as const};
    return 100 * finish(multipleImputation(table, MODEL, options)).pooled.find(isGap)!.estimate;
  }
} as const;

export type MethodName = keyof typeof methods;
