import {columnOf, type FactorColumn, factorOfNumbers, type Table} from "../../glmm/table.js";

/** The column as categories, whichever way a file brought it. @throws InputError if there is none of that name. */
export function asFactor(table: Table, name: string): FactorColumn {
  const column = columnOf(table, name);
  return column.kind === "factor" ? column : factorOfNumbers(column);
}
