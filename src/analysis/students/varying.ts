import type {Column, Table} from "../../glmm/table.js";

/** The names of those columns that have at least two different values, in the given order. */
export function varying(table: Table, names: readonly string[]): string[] {
  return names.filter((name) => varies(table.columns[name]!));
}

/** Missing values do not count as a value. */
function varies(column: Column): boolean {
  const values: ArrayLike<number> = column.kind === "factor" ? column.codes : column.values;
  const known = (value: number) =>
    column.kind === "factor" ? value >= 0 && value < column.levels.length : !Number.isNaN(value);
  let first: number | undefined;
  for (let i = 0; i < values.length; ++i) {
    const value = values[i]!;
    if (!known(value)) continue;
    if (first === undefined) first = value;
    else if (value !== first) return true;
  }
  return false;
}
