import type {Arc, ArcState, CellNetwork} from "./cell-network.js";

/** Numbers of students by two variables. */
export interface CountTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** counts[row][column]. */
  readonly counts: readonly (readonly number[])[];
  /** Cells that are empty by definition, as all know (entree students have no other sector than "overig"). */
  readonly empty?: (row: string, column: string) => boolean;
  /**
   * What each contributor (an institution) has in a cell, where the N-K rule applies; counts, or any
   * amount of 0 or more.
   */
  readonly contributions?: (row: string, column: string) => readonly number[];
  /** False: published without totals of rows, columns and table, which are no secret either. */
  readonly margins?: boolean;
}

/** The counts with a last row and a last column of totals: (rows + 1) x (columns + 1). */
export function withTotals({counts, columns}: CountTable): number[][] {
  const sums = columns.map((_, j) => counts.reduce((sum, row) => sum + row[j]!, 0));
  return [...counts, sums].map((row) => [...row, row.reduce((sum, count) => sum + count, 0)]);
}

/** Is the place empty by definition? A total is, where all that it adds up is. */
export function isEmpty(table: CountTable, i: number, j: number): boolean {
  const {rows, columns, empty} = table;
  if (!empty) return false;
  const [own, other] = [i < rows.length ? [rows[i]!] : rows, j < columns.length ? [columns[j]!] : columns];
  return own.every((row) => other.every((column) => empty(row, column)));
}

/** Totals are only there if they are asked for. */
export const isAsked = ({rows, columns, margins = true}: CountTable, i: number, j: number): boolean =>
  margins || (i < rows.length && j < columns.length);

/**
 * A table with totals as a circulation. Nodes: the m rows, the n columns, the column of totals T and the row of totals
 * B. The total of row i flows from T to row i, cell (i, j) from row i to column j, the total of column j from there to
 * B, and the grand total from B to T. Arc i (n + 1) + j is the place (i, j) of `totals`.
 */
export function networkOf(
  totals: readonly (readonly number[])[],
  states: readonly (readonly ArcState[])[]
): CellNetwork {
  const [m, n] = [totals.length - 1, totals[0]!.length - 1];
  const [side, bottom] = [m + n, m + n + 1];
  const arcs = totals.flatMap((row, i) =>
    row.map((value, j): Arc => {
      const column = j < n ? m + j : side;
      const ends = i < m ? (j < n ? [i, column] : [side, i]) : j < n ? [column, bottom] : [bottom, side];
      return {from: ends[0]!, to: ends[1]!, value, state: states[i]![j]!};
    })
  );
  return {nodes: m + n + 2, arcs};
}
