import {buildDesign} from "../../glmm/build-design.js";
import type {Design} from "../../glmm/design.js";
import {type Formula, formulaVariables} from "../../glmm/formula.js";
import {InputError} from "../../glmm/input-error.js";
import {parseFormula} from "../../glmm/parse-formula.js";
import {columnOf, type NumericColumn, type Table} from "../../glmm/table.js";
import {UNKNOWN} from "../students/unknown.js";
import {cellsOf} from "./cells.js";
import {covariateFormula, locationIntercept} from "./covariate-formula.js";
import {designWithout} from "./design-without.js";
import {type FactorPart, factorPart, levelColumn, sameRows} from "./factor-part.js";
import {type Grid, gridFor} from "./grid.js";
import {type ImputeOptions, type ImputeSettings, imputeSettings} from "./impute-options.js";
import {type Open, type OpenDesign, openDesign, placesByRow} from "./open-design.js";
import type {ScoreModel} from "./score-model.js";
import {filledFactor, filledNumbers} from "./unknown.js";

/** Everything that imputation needs, built once: the model of interest and the models of what is incomplete. */
export interface ImputationModel {
  readonly settings: ImputeSettings;
  /** The table with something in every row of the incomplete columns. */
  readonly filled: Table;
  /** The model of interest. */
  readonly open: OpenDesign;
  readonly score?: ScorePart | undefined;
  readonly factors: readonly FactorPart[];
}

export interface ScorePart {
  readonly model: ScoreModel;
  readonly grid: Grid;
  /** Open rows of the table, in the order of the model of interest; with measurement error all rows. */
  readonly rows: Int32Array;
  /** Where those rows stand in the design of the model of the scores. */
  readonly places: Int32Array;
  /** 1 where the score itself is unknown; per open row. */
  readonly unknown: Uint8Array;
  /** The known score of an open row, NaN where there is none. */
  readonly observed: Float64Array;
}

/** @throws InputError for what cannot be imputed. */
export function imputationModel(table: Table, text: string | Formula, options: ImputeOptions): ImputationModel {
  const formula = typeof text === "string" ? parseFormula(text) : text;
  const settings = imputeSettings(options, formula, formulaVariables(formula));
  const {score, factors, categories = []} = settings;
  refuseUnknownLevels(table, formula, [...factors.map(({column}) => column), ...categories]);
  const numbers = score && filledNumbers(table, score);
  const known = factors.map((factor) => {
    const found = filledFactor(table, factor);
    if (factor.within === undefined) return {factor, ...found};
    const cells = cellsOf(table, factor.within, found.column, found.unknown);
    return {factor, unknown: found.unknown, column: cells.filled, cells};
  });
  const columns = {
    ...table.columns,
    ...(numbers && {[score.column]: numbers.column}),
    ...Object.fromEntries(known.map(({factor, column}) => [factor.column, column]))
  };
  const continuous = score ? [score.column] : [];
  const distinguish = unknownPatterns(
    table.rows,
    [...(numbers ? [numbers] : []), ...known].map(({unknown}) => unknown)
  );
  const scores = numbers && knownValues(numbers.column.values as Float64Array, numbers.unknown);
  const samples = score && scores && {[score.column]: scores.slice().sort()};
  const built = buildDesign(formula, {rows: table.rows, columns}, {continuous, samples, distinguish});
  if (built.trials) throw new InputError(`invalid outcome; not one trial per row: ${formula.text}`);
  const response = (formula.response as {variable: string}).variable;
  const filled = {rows: table.rows, columns: {...columns, [response]: usedOutcome(built, table.rows)}};
  const inOrder = (rows: Int32Array) => {
    const flags = flagged(table.rows, rows);
    return built.source.filter((row) => flags[row] === 1);
  };
  const latent = (score?.errorSd ?? 0) > 0;
  const openFactors = known.map(({factor, column, unknown}) => {
    const rows = inOrder(unknown);
    const codes = Uint8Array.from(rows, (row) => column.codes[row]!);
    return {name: factor.column, rows, levels: column.levels.length, codes};
  });
  const open: Open = {
    number: score &&
      numbers && {
        name: score.column,
        rows: latent ? built.source.slice() : inOrder(numbers.unknown),
        grid: gridFor(scores!)
      },
    factors: openFactors
  };
  const without = [...factors.map(({column}) => column), ...(score ? [score.column] : [])];
  const random = locationIntercept(formula, built);
  const {predictors} = settings;
  return {
    settings,
    filled,
    open: openDesign(built, open),
    score:
      score &&
      scorePart(
        predictors === undefined
          ? designWithout(built, score.column)
          : buildDesign(covariateFormula(formula, response, [score.column], formula.random, predictors), filled),
        built,
        open,
        numbers!.column.values as Float64Array,
        numbers!.unknown
      ),
    factors: known.map(({factor, column, ...rest}, f) => {
      const cells = "cells" in rest ? rest.cells : undefined;
      const codes = Uint8Array.from(column.codes);
      const own = {...factor, levels: column.levels, codes, cells, rows: openFactors[f]!.rows};
      return factorPart(covariateFormula(formula, levelColumn(own), without, random, predictors), filled, built, own);
    })
  };
}

function scorePart(
  covariates: Design,
  built: Design,
  open: Open,
  values: Float64Array,
  unknownRows: Int32Array
): ScorePart {
  sameRows(covariates, built);
  const {rows, grid} = open.number!;
  const flags = flagged(values.length, unknownRows);
  const unknown = Uint8Array.from(rows, (row) => flags[row]!);
  const place = placesByRow(covariates);
  return {
    model: {
      open: openDesign(covariates, {factors: open.factors}),
      x: Float64Array.from(covariates.source, (row) => values[row]!),
      mean: new Float64Array(covariates.rows)
    },
    grid,
    rows,
    places: rows.map((row) => place[row]!),
    unknown,
    observed: Float64Array.from(rows, (row, r) => (unknown[r] ? Number.NaN : values[row]!))
  };
}

/** 1 at these rows of the table. */
function flagged(count: number, rows: Int32Array): Uint8Array {
  const flags = new Uint8Array(count);
  for (let r = 0; r < rows.length; ++r) flags[rows[r]!] = 1;
  return flags;
}

/** Per row of the table what of it is unknown: bit k for the k-th incomplete variable. */
function unknownPatterns(rows: number, unknown: readonly Int32Array[]): Uint8Array {
  const patterns = new Uint8Array(rows);
  unknown.forEach((own, k) => {
    for (const row of own) patterns[row]! |= 1 << (k & 7);
  });
  return patterns;
}

/** The outcome of the rows that the model of interest uses; the others do not count in any model. */
function usedOutcome({source, successes}: Design, rows: number): NumericColumn {
  const values = new Float64Array(rows).fill(Number.NaN);
  source.forEach((row, i) => {
    values[row] = successes[i]!;
  });
  return {kind: "numeric", values};
}

/** Levels for the unknown may not stay in the model unasked: they would be the indicator that imputation replaces. */
function refuseUnknownLevels(table: Table, formula: Formula, allowed: readonly string[]): void {
  for (const name of formulaVariables(formula).filter((variable) => !allowed.includes(variable))) {
    const column = columnOf(table, name);
    if (column.kind === "factor" && column.codes.includes(column.levels.indexOf(UNKNOWN) as never)) {
      throw new InputError(`invalid formula; not without the level ${UNKNOWN} of what is not imputed: ${name}`);
    }
  }
}

function knownValues(values: Float64Array, unknown: Int32Array): Float64Array {
  const known = new Float64Array(values.length - unknown.length);
  for (let row = 0, k = 0, u = 0; row < values.length; ++row) {
    if (row === unknown[u]) ++u;
    else known[k++] = values[row]!;
  }
  return known;
}
