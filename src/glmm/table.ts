import {InputError} from "./input-error.js";

/**
 * Categories: row i has levels[codes[i]]; any code outside the levels means missing. The first level is the reference.
 */
export interface FactorColumn {
  readonly kind: "factor";
  readonly levels: readonly string[];
  readonly codes: Uint8Array | Uint16Array | Int32Array;
}

/** Numbers; NaN means missing. */
export interface NumericColumn {
  readonly kind: "numeric";
  readonly values: Float64Array | Float32Array | Int32Array | Uint32Array | Int16Array | Uint16Array | Uint8Array;
}

export type Column = FactorColumn | NumericColumn;

/** Columns of one length, by name. */
export interface Table {
  readonly rows: number;
  readonly columns: Readonly<Record<string, Column>>;
}

export const columnLength = (column: Column): number =>
  column.kind === "factor" ? column.codes.length : column.values.length;

/** A number for every number of a column. A plain loop: typed arrays' own `from` takes ten times as long. */
export function mapNumbers(values: NumericColumn["values"], change: (value: number) => number): Float64Array {
  const mapped = new Float64Array(values.length);
  for (let i = 0; i < mapped.length; ++i) mapped[i] = change(values[i]!);
  return mapped;
}

/** The column of that name. @throws InputError if there is none. */
export function columnOf(table: Table, name: string): Column {
  const column = Object.hasOwn(table.columns, name) ? table.columns[name] : undefined;
  if (!column) throw new InputError(`unknown column; not in the data: ${name}`);
  if (columnLength(column) !== table.rows) {
    throw new InputError(`invalid column ${name}; length not ${table.rows}: ${columnLength(column)}`);
  }
  return column;
}

/**
 * A factor from strings; levels in order of code unit, unless given. Missing: null, undefined, and what is no level.
 */
export function factorColumn(
  strings: readonly (string | null | undefined)[],
  levels?: readonly string[]
): FactorColumn {
  const sorted = levels ?? [...new Set(strings.filter((text) => text !== null && text !== undefined))].sort();
  const code = new Map(sorted.map((level, k) => [level, k]));
  const codes = emptyCodes(strings.length, sorted.length + 1);
  for (let i = 0; i < strings.length; ++i) codes[i] = code.get(strings[i] as string) ?? sorted.length;
  return {kind: "factor", levels: sorted, codes};
}

/** A factor of numbers: levels in numeric order, written as JavaScript (and R) writes them. */
export function factorOfNumbers(column: NumericColumn): FactorColumn {
  const {values} = column;
  const levels = [...new Set<number>(values)].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const code = new Map(levels.map((level, k) => [level, k]));
  const codes = emptyCodes(values.length, levels.length + 1);
  for (let i = 0; i < values.length; ++i) codes[i] = code.get(values[i]!) ?? levels.length;
  return {kind: "factor", levels: levels.map(String), codes};
}

/** The same factor with `reference` as its first level. @throws InputError if it is no level. */
export function withReference(name: string, column: Column, reference: string): FactorColumn {
  const factor = column.kind === "factor" ? column : factorOfNumbers(column);
  const at = factor.levels.indexOf(reference);
  if (at < 0) throw new InputError(`invalid reference of ${name}; not a level of the data: ${reference}`);
  const codes = factor.codes.slice();
  for (let i = 0; i < codes.length; ++i) {
    const code = codes[i]!;
    if (code === at) codes[i] = 0;
    else if (code >= 0 && code < at) codes[i] = code + 1;
  }
  return {kind: "factor", levels: [reference, ...factor.levels.filter((level) => level !== reference)], codes};
}

/** Zeroed codes, in the smallest type that holds `count` different ones. */
export function emptyCodes(length: number, count: number): Uint8Array | Uint16Array | Int32Array {
  if (count <= 256) return new Uint8Array(length);
  return count <= 65536 ? new Uint16Array(length) : new Int32Array(length);
}
