import {columnOf, type FactorColumn, factorOfNumbers, type Table} from "../../glmm/table.js";

/** Groups of rows in which a factor has shares of its own; every one has known rows. */
export interface Cells {
  /** Per row of the table. */
  readonly cell: Uint16Array;
  readonly count: number;
  /** The factor with the most frequent known level of its cell where it is unknown. */
  readonly filled: FactorColumn;
}

/**
 * Cells by the values of a column. A value without any known row goes with the nearest one that has some, in the order
 * of the values (of equals the lower): students too old to have a test year go with the oldest who have one.
 *
 * @param column filled in somehow at the `unknown` rows
 */
export function cellsOf(table: Table, within: string, column: FactorColumn, unknown: Int32Array): Cells {
  const by = columnOf(table, within);
  const {codes, levels} = by.kind === "factor" ? by : factorOfNumbers(by);
  const count = levels.length + 1; // the last one: no value
  const own = Uint16Array.from(codes, (code) => Math.min(code, levels.length));
  const width = column.levels.length;
  const known = new Float64Array(count * width);
  for (let i = 0; i < table.rows; ++i) ++known[own[i]! * width + column.codes[i]!]!;
  for (const row of unknown) --known[own[row]! * width + column.codes[row]!]!;
  const countsOf = (cell: number) => known.subarray(cell * width, (cell + 1) * width);
  const used = Array.from({length: count}, (_, cell) => cell).filter((cell) => countsOf(cell).some((n) => n > 0));
  const nearest = Array.from({length: count}, (_, cell) =>
    used.reduce((best, other) => (Math.abs(other - cell) < Math.abs(best - cell) ? other : best), used[0]!)
  );
  const mode = nearest.map((cell) => countsOf(cell).indexOf(Math.max(...countsOf(cell))));
  const filled = column.codes.slice();
  for (const row of unknown) filled[row] = mode[own[row]!]!;
  return {cell: own.map((cell) => nearest[cell]!), count, filled: {...column, codes: filled}};
}
