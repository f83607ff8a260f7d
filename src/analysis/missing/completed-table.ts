import {InputError} from "../../glmm/input-error.js";
import {type Column, columnOf, emptyCodes, type Table} from "../../glmm/table.js";
import type {Imputations, ImputedCodes, ImputedNumbers} from "./impute.js";

/** The number of imputations. */
export const imputationCount = ({score, factors}: Imputations): number =>
  score?.values.length ?? factors[0]?.codes.length ?? 0;

/**
 * The table with imputation k (from 0) in place of what was unknown: scores, levels, and 0 in the indicator of unknown
 * scores. The level for the unknown is gone.
 *
 * @throws InputError if there is no such imputation.
 */
export function completedTable(table: Table, imputations: Imputations, k: number): Table {
  const count = imputationCount(imputations);
  if (!(Number.isInteger(k) && k >= 0 && k < count)) {
    throw new InputError(`invalid imputation; not 0 to ${count - 1}: ${k}`);
  }
  const {score, factors} = imputations;
  const columns: Record<string, Column> = {...table.columns};
  if (score) columns[score.column] = completedNumbers(table, score, k);
  if (score?.indicator !== undefined) {
    columns[score.indicator] = {kind: "numeric", values: new Float64Array(table.rows)};
  }
  for (const factor of factors) columns[factor.column] = completedFactor(table, factor, k);
  return {rows: table.rows, columns};
}

function completedNumbers(table: Table, {column: name, rows, values}: ImputedNumbers, k: number): Column {
  const column = columnOf(table, name);
  if (column.kind !== "numeric") throw new InputError(`invalid ${name}; not numeric: ${column.levels[0]}`);
  const completed = Float64Array.from(column.values);
  for (let r = 0; r < rows.length; ++r) completed[rows[r]!] = values[k]![r]!;
  return {kind: "numeric", values: completed};
}

function completedFactor(table: Table, {column: name, levels, rows, codes}: ImputedCodes, k: number): Column {
  const column = columnOf(table, name);
  if (column.kind !== "factor") throw new InputError(`invalid ${name}; not a factor: ${column.values[0]}`);
  const place = column.levels.map((level) => levels.indexOf(level));
  const completed = emptyCodes(table.rows, levels.length + 1);
  for (let i = 0; i < table.rows; ++i) {
    const code = place[column.codes[i]!] ?? -1;
    completed[i] = code < 0 ? levels.length : code;
  }
  for (let r = 0; r < rows.length; ++r) completed[rows[r]!] = codes[k]![r]!;
  return {kind: "factor", levels, codes: completed};
}
