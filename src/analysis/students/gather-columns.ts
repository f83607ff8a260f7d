import {type Column, emptyCodes, type FactorColumn, factorOfNumbers, type NumericColumn} from "../../glmm/table.js";
import {type VariableName, variable} from "../../mbo/codebook.js";

/** The values of a variable in the order of a model: its reference first. */
export function modelLevels(name: VariableName): string[] {
  const {values = [], reference} = variable(name);
  const codes = values.map(({value}) => value);
  return [...codes.filter((code) => code === reference), ...codes.filter((code) => code !== reference)];
}

/** The column at `rows`, as it is. */
export function gathered(column: Column, rows: Int32Array): Column {
  if (column.kind === "factor") {
    const codes = new (column.codes.constructor as Uint8ArrayConstructor)(rows.length);
    for (let i = 0; i < rows.length; ++i) codes[i] = column.codes[rows[i]!]!;
    return {...column, codes};
  }
  return numbers(column, rows);
}

/** A factor with the given levels at `rows`; what is none of them is missing. Numbers stand for their text. */
export function coded(column: Column, levels: readonly string[], rows: Int32Array): FactorColumn {
  const codes = emptyCodes(rows.length, levels.length + 1);
  const place = new Map(levels.map((level, k) => [level, k]));
  if (column.kind === "factor") {
    const recode = Int32Array.from(column.levels, (level) => place.get(level) ?? levels.length);
    for (let i = 0; i < rows.length; ++i) codes[i] = recode[column.codes[rows[i]!]!] ?? levels.length;
  } else {
    const known = new Map(levels.map((level, k) => [Number(level), k]));
    for (let i = 0; i < rows.length; ++i) codes[i] = known.get(column.values[rows[i]!]!) ?? levels.length;
  }
  return {kind: "factor", levels, codes};
}

/** Numbers at `rows`: of a numeric column, or of a factor whose levels are numbers; NaN where missing. */
export function numbers(column: Column, rows: Int32Array): NumericColumn & {readonly values: Float64Array} {
  const values = new Float64Array(rows.length);
  if (column.kind === "numeric") {
    for (let i = 0; i < rows.length; ++i) values[i] = column.values[rows[i]!]!;
  } else {
    const byLevel = Float64Array.from(column.levels, Number);
    for (let i = 0; i < rows.length; ++i) values[i] = byLevel[column.codes[rows[i]!]!] ?? Number.NaN;
  }
  return {kind: "numeric", values};
}

/** Codes outside the levels (missing) become the last level, `label`. */
export function withUnknown({levels, codes}: FactorColumn, label: string): FactorColumn {
  const all = [...levels, label];
  const own = emptyCodes(codes.length, all.length + 1);
  for (let i = 0; i < codes.length; ++i)
    own[i] = codes[i]! >= 0 && codes[i]! < levels.length ? codes[i]! : levels.length;
  return {kind: "factor", levels: all, codes: own};
}

/** Is the code of row i one of the levels? */
export const isKnown = ({levels, codes}: FactorColumn, i: number): boolean =>
  codes[i]! >= 0 && codes[i]! < levels.length;

/** Every combination of two columns without missing values that occurs, as one factor: "outer:inner". */
export function joined(outer: Column, inner: Column): FactorColumn {
  const [a, b] = [asFactor(outer), asFactor(inner)] as const;
  const size = b.levels.length;
  const pairs = Float64Array.from(a.codes, (code, i) => code * size + b.codes[i]!);
  const present = [...new Set(pairs)].sort((x, y) => x - y);
  const place = new Map(present.map((pair, k) => [pair, k]));
  const codes = emptyCodes(pairs.length, present.length + 1);
  for (let i = 0; i < pairs.length; ++i) codes[i] = place.get(pairs[i]!)!;
  const levels = present.map((pair) => `${a.levels[Math.floor(pair / size)]}:${b.levels[pair % size]}`);
  return {kind: "factor", levels, codes};
}

/** The first level of `inner` that occurs with more than one level of `outer`. */
export function sharedLevel(outer: Column, inner: Column): string | undefined {
  const [a, b] = [asFactor(outer), asFactor(inner)] as const;
  const parents = new Int32Array(b.levels.length).fill(-1);
  for (let i = 0; i < b.codes.length; ++i) {
    const code = b.codes[i]!;
    if (parents[code] === -1) parents[code] = a.codes[i]!;
    else if (parents[code] !== a.codes[i]) return b.levels[code];
  }
  return undefined;
}

const asFactor = (column: Column): FactorColumn => (column.kind === "factor" ? column : factorOfNumbers(column));
