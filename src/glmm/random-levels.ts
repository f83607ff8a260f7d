import type {RandomTerm} from "./formula.js";
import type {Groups} from "./groups.js";
import {type ModelColumn, modelColumns} from "./model-columns.js";
import type {Variable} from "./variables.js";

/**
 * The random effects of one grouping factor: q effects per group, b ~ N(0, Sigma), Sigma = Lambda Lambda'.
 * Effects of one `blocks` entry (its size) are correlated with each other, those of different entries are not.
 */
export interface RandomLevel {
  readonly name: string;
  readonly levels: readonly string[];
  readonly columns: readonly ModelColumn[];
  /** Where the effects stand in the order of the formula: the k-th is columns[display[k]]. */
  readonly display: Int32Array;
  readonly blocks: readonly number[];
  /** Where theta stands in Lambda: entry k is at row * q + column; per block, column by column, as lme4. */
  readonly positions: Int32Array;
}

/** A level without random effects; all rows are one group. */
export const noLevel: RandomLevel = {
  name: "",
  levels: [""],
  columns: [],
  display: new Int32Array(0),
  blocks: [],
  positions: new Int32Array(0)
};

/**
 * The random effects of a grouping factor; (1 + x || g) is (1 | g) + (0 + x | g).
 *
 * Within a block, effects of rarer levels come last in Lambda: they are the ones whose variance may be estimated as 0,
 * and a zero row before others leaves the optimiser a curved valley.
 */
export function randomLevel(groups: Groups, variables: ReadonlyMap<string, Variable>, rows: Int32Array): RandomLevel {
  const parts = groups.terms.flatMap(split);
  const written = parts.map((part) => modelColumns(part.intercept, part.terms, variables, rows));
  const columns = written.map((block) => byFrequency(block, rows));
  const blocks = columns.map((block) => block.length);
  const q = blocks.reduce((sum, size) => sum + size, 0);
  const positions: number[] = [];
  let first = 0;
  for (const size of blocks) {
    for (let c = first; c < first + size; ++c) for (let r = c; r < first + size; ++r) positions.push(r * q + c);
    first += size;
  }
  const {name, levels} = groups;
  const display = Int32Array.from(written.flat(), (column) => columns.flat().indexOf(column));
  return {name, levels, columns: columns.flat(), display, blocks, positions: Int32Array.from(positions)};
}

/** Columns that are a level of a factor by how many rows have it, after all others; otherwise as written. */
function byFrequency(columns: readonly ModelColumn[], rows: Int32Array): ModelColumn[] {
  const counts = columns.map(({parts: [part, ...others]}) => {
    if (!part?.variable.levels || others.length > 0) return rows.length;
    const {values} = part.variable;
    let count = 0;
    for (let i = 0; i < rows.length; ++i) count += part.value(values[rows[i]!]!);
    return count;
  });
  const order = Array.from(columns.keys()).sort((a, b) => counts[b]! - counts[a]! || a - b);
  return order.map((k) => columns[k]!);
}

function split(term: RandomTerm): Pick<RandomTerm, "intercept" | "terms">[] {
  if (term.correlated) return [term];
  const intercept = term.intercept ? [{intercept: true, terms: []}] : [];
  return [...intercept, ...term.terms.map((single) => ({intercept: false, terms: [single]}))];
}

/** Lambda, q x q row by row, from its part of theta that starts at `at`. */
export function lambdaOf(level: RandomLevel, theta: Readonly<Float64Array>, at = 0): Float64Array {
  const lambda = new Float64Array(level.columns.length ** 2);
  for (let k = 0; k < level.positions.length; ++k) lambda[level.positions[k]!] = theta[at + k]!;
  return lambda;
}

/** Sigma = Lambda Lambda', q x q. */
export function sigmaOf(lambda: Readonly<Float64Array>, q: number): Float64Array {
  const sigma = new Float64Array(q * q);
  for (let r = 0; r < q; ++r) {
    for (let c = 0; c < q; ++c) {
      let sum = 0;
      for (let k = 0; k <= Math.min(r, c); ++k) sum += lambda[r * q + k]! * lambda[c * q + k]!;
      sigma[r * q + c] = sum;
    }
  }
  return sigma;
}
