import type {Design} from "../../glmm/design.js";
import type {Formula} from "../../glmm/formula.js";
import {InputError} from "../../glmm/input-error.js";
import type {Table} from "../../glmm/table.js";
import {cellFactor} from "./cell-factor.js";
import type {Cells} from "./cells.js";
import {type FactorModel, logisticFactor} from "./factor-model.js";
import type {FactorOptions} from "./impute-options.js";
import {placesByRow} from "./open-design.js";

/** An incomplete factor in the sampler: what is open, and its model given complete covariates. */
export interface FactorPart {
  readonly name: string;
  readonly levels: readonly string[];
  readonly rows: Int32Array;
  readonly model: FactorModel;
  /** Shares of the levels among known rows. */
  readonly shares: Float64Array;
}

/** What was asked of a factor, and what was found. */
export interface FoundFactor extends FactorOptions {
  readonly levels: readonly string[];
  /** Per row of the table; open rows stand at some level. */
  readonly codes: Uint8Array;
  /** Where shares are taken within another column. */
  readonly cells?: Cells | undefined;
  /** Open rows of the table, in the order of the model of interest. */
  readonly rows: Int32Array;
}

/** Name of the 0/1 column of the second level. */
export const levelColumn = ({column, levels}: Pick<FoundFactor, "column" | "levels">): string =>
  `${column} = ${levels[1]}`;

/**
 * The part of the sampler that imputes a factor, on the rows that the model of interest uses.
 *
 * @throws InputError for more than two levels without a column to take shares within.
 */
export function factorPart(covariates: Formula, filled: Table, built: Design, found: FoundFactor): FactorPart {
  const {column, levels, codes, rows} = found;
  const shares = new Float64Array(levels.length);
  for (const row of built.source) ++shares[codes[row]!]!;
  for (const row of rows) --shares[codes[row]!]!;
  const known = built.rows - rows.length;
  const model =
    found.cells === undefined ? logisticModel(covariates, filled, built, found) : cellModel(built, found, found.cells);
  return {name: column, levels, rows, model, shares: shares.map((count) => count / known)};
}

function logisticModel(covariates: Formula, filled: Table, built: Design, found: FoundFactor): FactorModel {
  const {column, levels, codes, rows, logOdds = 0} = found;
  if (levels.length > 2) {
    throw new InputError(
      `invalid imputation of ${column}; not two levels, and no column to take shares within: ${levels}`
    );
  }
  const values = new Float64Array(filled.rows).fill(Number.NaN);
  for (const row of built.source) values[row] = codes[row]!;
  const columns = {...filled.columns, [levelColumn(found)]: {kind: "numeric" as const, values}};
  const model = logisticFactor(covariates, {rows: filled.rows, columns}, {rows, logOdds});
  sameRows(model.design, built);
  return model;
}

function cellModel(built: Design, found: FoundFactor, {cell, count}: Cells): FactorModel {
  const {column: name, levels, codes, rows, logOdds = 0, within} = found;
  if (logOdds !== 0)
    throw new InputError(`invalid log odds of ${name}; not 0 with shares within ${within}: ${logOdds}`);
  const place = placesByRow(built);
  return cellFactor({
    levels: levels.length,
    codes: Uint8Array.from(built.source, (row) => codes[row]!),
    cell: Uint16Array.from(built.source, (row) => cell[row]!),
    cells: count,
    rows: rows.map((row) => place[row]!)
  });
}

/** @throws InputError if a covariate model leaves rows out that the model of interest uses. */
export function sameRows(covariates: Design, built: Design): void {
  if (covariates.rows === built.rows) return;
  throw new InputError(
    `invalid predictors; not known in all rows of the model of interest: ${covariates.rows} of ${built.rows} rows`
  );
}
