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
  readonly blocks: readonly number[];
  /** Where theta stands in Lambda: entry k is at row * q + column; per block, column by column, as lme4. */
  readonly positions: Int32Array;
}

/** A level without random effects; all rows are one group. */
export const noLevel: RandomLevel = {name: "", levels: [""], columns: [], blocks: [], positions: new Int32Array(0)};

/** The random effects of a grouping factor; (1 + x || g) is (1 | g) + (0 + x | g). */
export function randomLevel(groups: Groups, variables: ReadonlyMap<string, Variable>, rows: Int32Array): RandomLevel {
  const parts = groups.terms.flatMap(split);
  const columns = parts.map((part) => modelColumns(part.intercept, part.terms, variables, rows));
  const blocks = columns.map((block) => block.length);
  const q = blocks.reduce((sum, size) => sum + size, 0);
  const positions: number[] = [];
  let first = 0;
  for (const size of blocks) {
    for (let c = first; c < first + size; ++c) for (let r = c; r < first + size; ++r) positions.push(r * q + c);
    first += size;
  }
  const {name, levels} = groups;
  return {name, levels, columns: columns.flat(), blocks, positions: Int32Array.from(positions)};
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
