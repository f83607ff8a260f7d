import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {fromCSV} from "arquero";

/** One row of a published table as text, with its place for error messages. */
export interface TextRow {
  readonly file: string;
  /** Line in the file; the header is line 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * Reads a published table of this folder as text.
 *
 * @throws RangeError if the header differs from `columns`.
 */
export function readTable(file: string, columns: readonly string[]): TextRow[] {
  const path = fileURLToPath(new URL(`./${file}`, import.meta.url));
  return parseTable(file, readFileSync(path, "utf8"), columns);
}

/** The same from a text, for tests. */
export function parseTable(file: string, text: string, columns: readonly string[]): TextRow[] {
  if (text.trim().split("\n").length < 2) throw new RangeError(`invalid ${file}; not a header and at least one row`);
  const table = fromCSV(text.trim(), {autoType: false});
  const header = table.columnNames();
  if (header.join() !== columns.join()) {
    throw new RangeError(`invalid header of ${file}; not ${columns.join()}: ${header.join()}`);
  }
  return table.objects().map((cells, i) => ({file, line: i + 2, cells: cells as Record<string, string>}));
}

/** @throws RangeError if the cell is not one of `allowed`. */
export function oneOf<T extends string>(row: TextRow, column: string, allowed: Readonly<Record<string, T>>): T {
  const text = row.cells[column];
  const value = text !== undefined && Object.hasOwn(allowed, text) ? allowed[text] : undefined;
  if (value === undefined) throw invalid(row, column, `not in (${Object.keys(allowed).join(", ")})`);
  return value;
}

/** @throws RangeError if the cell is not a number within [low, high]. */
export function numberIn(row: TextRow, column: string, [low, high]: readonly [number, number]): number {
  const text = row.cells[column]?.trim();
  const value = text ? Number(text) : Number.NaN;
  if (!(value >= low && value <= high)) throw invalid(row, column, `not a number in [${low}, ${high}]`);
  return value;
}

export function invalid({file, line, cells}: TextRow, column: string, rule: string): RangeError {
  return new RangeError(`invalid ${column} in ${file}, line ${line}; ${rule}: ${cells[column] || "(empty)"}`);
}
