import {InputError} from "./input-error.js";
import type {ModelColumn, Part} from "./model-columns.js";
import type {Variable} from "./variables.js";

/** Variables are put together in one block as long as they have at most this many combinations. */
const MOST_COMBINATIONS = 2048;

/** Codes are 16 bits wide. */
const MOST_CODES = 65536;

/** A design matrix is never written out: it is a sum of blocks, each a small table looked up by a code per row. */
export interface Block {
  /** Places of the block's columns in the whole design, ascending. */
  readonly columns: Int32Array;
  /** The variables that make up the code, the last one varying fastest. */
  readonly variables: readonly Variable[];
  readonly codeCount: number;
  /** Row i of the design has, in these columns, values[i] (1 if absent) times row codes[i] of `table`. */
  readonly codes: Uint16Array;
  /** codeCount x columns.length. */
  readonly table: Float64Array;
  readonly values?: Float64Array;
  /** The parts that make up `values`. */
  readonly scaling: readonly Part[];
}

/** "Everyone the same, but for this variable": x is replaced by change(x). */
export interface Change {
  readonly variable: string;
  readonly change: (x: number) => number;
}

/** Puts columns into blocks; codes and values follow `rows`. @throws InputError on a product of over 65,536 levels. */
export function buildBlocks(columns: readonly ModelColumn[], rows: Int32Array): Block[] {
  const groups = new Map<string, {scaling: readonly Part[]; members: number[]}>();
  columns.forEach((column, k) => {
    const scaling = column.parts.filter((part) => !part.variable.support);
    const key = scaling.map((part) => part.label).join(":");
    const group = groups.get(key) ?? {scaling, members: []};
    group.members.push(k);
    groups.set(key, group);
  });
  return [...groups.values()].flatMap(({scaling, members}) =>
    bins(columns, members).map((bin) => buildBlock(columns, bin, scaling, rows))
  );
}

interface Bin {
  readonly variables: Map<string, Variable>;
  readonly members: number[];
}

/** First fit, largest products first. */
function bins(columns: readonly ModelColumn[], members: readonly number[]): Bin[] {
  const needs = members.map((k) => {
    const discrete = columns[k]!.parts.filter((part) => part.variable.support).map((part) => part.variable);
    return {k, variables: new Map(discrete.map((variable) => [variable.name, variable]))};
  });
  needs.sort((a, b) => combinations(b.variables) - combinations(a.variables) || a.k - b.k);
  const filled: Bin[] = [];
  for (const need of needs) {
    const fits = (bin: Bin) => {
      const joint = new Map([...bin.variables, ...need.variables]);
      return joint.size === bin.variables.size || combinations(joint) <= MOST_COMBINATIONS;
    };
    const bin: Bin = filled.find(fits) ?? {variables: new Map(), members: []};
    if (bin.members.length === 0) filled.push(bin);
    for (const [name, variable] of need.variables) bin.variables.set(name, variable);
    bin.members.push(need.k);
  }
  for (const bin of filled) bin.members.sort((a, b) => a - b);
  return filled;
}

function combinations(variables: ReadonlyMap<string, Variable>): number {
  let product = 1;
  for (const variable of variables.values()) product *= variable.support!.length;
  return product;
}

/** The column with its numbers taken as continuous, if they and its factors have too many combinations for a table. */
export function withinCodes(column: ModelColumn): ModelColumn {
  const discrete = column.parts.filter((part) => part.variable.support).map((part) => part.variable);
  if (combinations(new Map(discrete.map((variable) => [variable.name, variable]))) <= MOST_CODES) return column;
  const parts = column.parts.map((part) => {
    const {support, codes, ...continuous} = part.variable;
    return part.variable.levels ? part : {...part, variable: continuous};
  });
  return {...column, parts};
}

function buildBlock(columns: readonly ModelColumn[], bin: Bin, scaling: readonly Part[], rows: Int32Array): Block {
  const variables = [...bin.variables.values()];
  const codeCount = combinations(bin.variables);
  if (codeCount > MOST_CODES) {
    const names = variables.map((variable) => variable.name).join(":");
    throw new InputError(
      `invalid interaction ${names}; not at most ${MOST_CODES} combinations of levels: ${codeCount}`
    );
  }
  const codes = new Uint16Array(rows.length);
  for (const variable of variables) {
    const own = variable.codes!;
    const size = variable.support!.length;
    for (let i = 0; i < rows.length; ++i) codes[i] = codes[i]! * size + own[rows[i]!]!;
  }
  const block = {columns: Int32Array.from(bin.members), variables, codeCount, codes, scaling};
  const table = blockTable(block, columns);
  return scaling.length === 0 ? {...block, table} : {...block, table, values: blockValues(scaling, rows)};
}

/** The table of a block: the discrete parts of its columns, at every code, after an optional change. */
export function blockTable(
  block: Pick<Block, "columns" | "variables" | "codeCount">,
  columns: readonly ModelColumn[],
  change?: Change
): Float64Array {
  const width = block.columns.length;
  const table = new Float64Array(block.codeCount * width);
  const x = new Map<string, number>();
  const own = Array.from(block.columns, (k) => columns[k]!.parts.filter((part) => part.variable.support));
  for (let code = 0; code < block.codeCount; ++code) {
    for (let v = block.variables.length - 1, rest = code; v >= 0; --v) {
      const {name, support} = block.variables[v]!;
      const value = support![rest % support!.length]!;
      rest = Math.floor(rest / support!.length);
      x.set(name, change?.variable === name ? change.change(value) : value);
    }
    for (let k = 0; k < width; ++k) {
      let product = 1;
      for (const part of own[k]!) product *= part.value(x.get(part.variable.name)!);
      table[code * width + k] = product;
    }
  }
  return table;
}

/** The product of continuous parts in each row, after an optional change. */
export function blockValues(scaling: readonly Part[], rows: Int32Array, change?: Change): Float64Array {
  const values = new Float64Array(rows.length).fill(1);
  for (const {variable, value} of scaling) {
    const changed = change?.variable === variable.name ? change.change : (x: number) => x;
    for (let i = 0; i < rows.length; ++i) values[i] = values[i]! * value(changed(variable.values[rows[i]!]!));
  }
  return values;
}
