import {type Distinct, distinct} from "../math/distinct.js";
import {type Atom, type Formula, formulaVariables} from "./formula.js";
import {InputError} from "./input-error.js";
import {type Column, columnOf, emptyCodes, type FactorColumn, factorOfNumbers, type Table} from "./table.js";

/** A numeric column with at most this many different values is held as codes. */
const MOST_VALUES = 1024;

/**
 * A covariate as the model sees it: a number x per row; for a factor x is the code of the level.
 * Where there are few different x, `support` lists them and codes[row] says which one a row has.
 */
export interface Variable {
  readonly name: string;
  /** Names of the levels that occur; undefined for a numeric variable. */
  readonly levels?: readonly string[];
  readonly codes?: Uint8Array | Uint16Array | Int32Array;
  readonly support?: Float64Array;
  readonly values: ArrayLike<number>;
  /** Sorted numbers that knots and polynomials are made of; absent: the values of the used rows. */
  readonly sample?: Float64Array;
  /** Levels of the column that no used row has; they get no coefficient. */
  readonly emptyLevels: readonly string[];
}

/** Rows without a missing value in any used column, and how many were left out. */
export interface Complete {
  readonly rows: Int32Array;
  readonly dropped: number;
}

/** The rows with a value in every column of the formula and in `extra`. @throws InputError on infinite values. */
export function completeRows(formula: Formula, table: Table, extra: readonly string[] = []): Complete {
  const missing = new Uint8Array(table.rows);
  for (const name of [...formulaVariables(formula), ...extra]) markMissing(name, columnOf(table, name), missing);
  let count = 0;
  for (let i = 0; i < missing.length; ++i) count += 1 - missing[i]!;
  const rows = new Int32Array(count);
  for (let i = 0, k = 0; i < missing.length; ++i) if (missing[i] === 0) rows[k++] = i;
  if (rows.length === 0) throw new InputError(`no rows; every row misses a value in a used column: ${table.rows} rows`);
  return {rows, dropped: table.rows - rows.length};
}

function markMissing(name: string, column: Column, missing: Uint8Array): void {
  if (column.kind === "factor") {
    const {codes, levels} = column;
    for (let i = 0; i < codes.length; ++i) if (!(codes[i]! >= 0 && codes[i]! < levels.length)) missing[i] = 1;
    return;
  }
  const {values} = column;
  for (let i = 0; i < values.length; ++i) {
    const value = values[i]!;
    if (value - value !== 0) {
      if (!Number.isNaN(value)) throw new InputError(`invalid ${name}; not finite: ${value} in row ${i + 1}`);
      missing[i] = 1;
    }
  }
}

/** The variable that an atom refers to; `factor(x)` and `x` are two variables. */
export const variableKey = (atom: Atom): string => (atom.basis === "factor" ? atom.label : atom.variable);

/**
 * The covariates of all fixed and random terms, by {@link variableKey}; those in `continuous` never as codes; `samples`
 * are the numbers that knots of such a column are made of.
 */
export function collectVariables(
  formula: Formula,
  table: Table,
  rows: Int32Array,
  continuous: readonly string[] = [],
  samples: Readonly<Record<string, Float64Array>> = {}
): Map<string, Variable> {
  const atoms = [...formula.terms, ...formula.random.flatMap((random) => random.terms)].flat();
  const variables = new Map<string, Variable>();
  for (const atom of atoms) {
    const key = variableKey(atom);
    if (variables.has(key)) continue;
    const own = variable(key, atom, columnOf(table, atom.variable), rows, continuous);
    const sample = samples[key];
    variables.set(key, sample ? {...own, sample} : own);
  }
  return variables;
}

function variable(name: string, atom: Atom, column: Column, rows: Int32Array, continuous: readonly string[]): Variable {
  if (column.kind === "factor" || atom.basis === "factor") {
    const factor = column.kind === "factor" ? column : factorOfNumbers(column);
    if (atom.basis !== "identity" && atom.basis !== "factor") {
      throw new InputError(`invalid ${atom.label}; ${atom.variable} is not numeric: ${factor.levels[0]}`);
    }
    return factorVariable(name, factor, rows);
  }
  const few: Distinct | undefined = continuous.includes(name) ? undefined : distinct(column.values, rows, MOST_VALUES);
  if (!few) return {name, values: column.values, emptyLevels: []};
  return {name, values: column.values, codes: few.codes, support: few.values, emptyLevels: []};
}

function factorVariable(name: string, factor: FactorColumn, rows: Int32Array): Variable {
  const seen = new Uint8Array(factor.levels.length);
  for (let k = 0; k < rows.length; ++k) seen[factor.codes[rows[k]!]!] = 1;
  const levels = factor.levels.filter((_, level) => seen[level] === 1);
  const emptyLevels = factor.levels.filter((_, level) => seen[level] === 0);
  if (levels.length < 2) {
    throw new InputError(`invalid factor ${name}; not two or more levels in the used rows: ${levels.join(", ")}`);
  }
  const codes = emptyLevels.length === 0 ? factor.codes : renumber(factor.codes, seen);
  return {name, levels, codes, values: codes, support: Float64Array.from(levels, (_, level) => level), emptyLevels};
}

function renumber(codes: FactorColumn["codes"], seen: Uint8Array): FactorColumn["codes"] {
  const place = new Int32Array(seen.length);
  for (let level = 1; level < seen.length; ++level) place[level] = place[level - 1]! + seen[level - 1]!;
  const renumbered = emptyCodes(codes.length, seen.length);
  for (let i = 0; i < codes.length; ++i) renumbered[i] = place[codes[i]!] ?? 0;
  return renumbered;
}
