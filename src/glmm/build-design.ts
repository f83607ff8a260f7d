import type {SortKey} from "../math/counting-sort.js";
import {lnChoose} from "../math/gamma.js";
import {type Block, buildBlocks, withinCodes} from "./blocks.js";
import type {Design} from "./design.js";
import type {Formula} from "./formula.js";
import {collectGroups, type Groups, nest} from "./groups.js";
import {InputError} from "./input-error.js";
import {modelColumns} from "./model-columns.js";
import {type Outcome, readOutcome, type Weights, weightless} from "./outcome.js";
import {parseFormula} from "./parse-formula.js";
import {noLevel, type RandomLevel, randomLevel} from "./random-levels.js";
import {rankOf, withoutColumns} from "./rank.js";
import {buildStrata, gather, placesOf, sortBlock} from "./strata.js";
import {columnOf, type Table} from "./table.js";
import {collectVariables, completeRows, type Variable} from "./variables.js";

export interface DesignOptions {
  readonly weights?: Weights | undefined;
  /** When an inner code occurs in two outer groups: refuse (false), or take outer:inner as the inner group (true). */
  readonly recode?: boolean | undefined;
  /** Numeric columns that are never held as codes, however few values they have: their values will be replaced. */
  readonly continuous?: readonly string[] | undefined;
  /** By column the sorted numbers that its knots and polynomials are made of, in place of the used rows' own. */
  readonly samples?: Readonly<Record<string, Float64Array>> | undefined;
  /**
   * Per row of the table a code that tells rows apart which are equal in all columns, so that their order
   * is always one.
   */
  readonly distinguish?: Uint8Array | undefined;
}

/**
 * Turns a formula and a table into a design: complete rows, columns coded as R codes them, aliased columns dropped,
 * rows sorted by group and stratum.
 *
 * @throws InputError for what cannot be used; see the functions called.
 */
export function buildDesign(formula: string | Formula, table: Table, options: DesignOptions = {}): Design {
  const parsed = typeof formula === "string" ? parseFormula(formula) : formula;
  const {weights, recode = false, continuous = [], samples, distinguish} = options;
  const complete = completeRows(parsed, table, weights ? [weights.column] : []);
  const silent =
    weights || parsed.response.kind !== "column" ? weightless(parsed, table, complete.rows, weights) : undefined;
  const rows = silent ? complete.rows.filter((_, i) => silent[i] === 0) : complete.rows;
  const outcome = readOutcome(parsed, table, rows, weights);
  const variables = collectVariables(parsed, table, rows, continuous, samples);
  const allColumns = modelColumns(parsed.intercept, parsed.terms, variables, rows).map(withinCodes);
  if (allColumns.length === 0) throw new InputError(`invalid formula; no fixed effects: ${parsed.text}`);
  const allBlocks = buildBlocks(allColumns, rows);
  const offset = sumOffsets(parsed.offsets, table, rows);
  const {inner, outer, codes, parents} = hierarchy(parsed, table, rows, variables, recode);
  const keys = tieBreakers(allBlocks, outcome, offset);
  if (distinguish) keys.push({codes: Uint8Array.from(rows, (row) => distinguish[row]!), count: 256});
  const strata = buildStrata(inner, outer, {codes, parents}, rows, keys);
  const {order} = strata;
  const sortedBlocks = allBlocks.map((block) => sortBlock(block, order));
  const {aliased: gone, gram} = rankOf(sortedBlocks, allColumns.length, rows.length, parsed.intercept);
  const sorted = (values: Float64Array | undefined) => values && gather(values, order);
  const trials = sorted(outcome.trials);
  const successes = gather(outcome.successes, order);
  return {
    rows: rows.length,
    columns: allColumns.filter((_, c) => !gone.includes(c)),
    blocks: withoutColumns(sortedBlocks, allColumns.length, gone),
    aliased: gone.map((c) => allColumns[c]!.name),
    gram,
    strata,
    ...(offset && {offset: gather(offset, order)}),
    ...(trials ? {successes, trials} : {successes: new Uint8Array(successes)}),
    ...(outcome.multiplicity && {multiplicity: gather(outcome.multiplicity, order)}),
    weightKind: outcome.kind,
    observations: outcome.observations,
    constant: trials && outcome.kind === "trials" ? sumLnChoose(trials, successes) : 0,
    dropped: table.rows - rows.length,
    emptyLevels: emptyLevels(variables),
    source: placesOf(order, rows)
  };
}

/** The sum of the log binomial coefficients, part of the log-likelihood of counts as in R. */
function sumLnChoose(trials: Float64Array, successes: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < trials.length; ++i) sum += lnChoose(trials[i]!, successes[i]!);
  return sum;
}

function hierarchy(
  formula: Formula,
  table: Table,
  rows: Int32Array,
  variables: ReadonlyMap<string, Variable>,
  recode: boolean
): {inner: RandomLevel; outer: RandomLevel; codes: Int32Array; parents: Int32Array} {
  const groups = collectGroups(formula.random, table, rows);
  const level = (of: Groups) => randomLevel(of, variables, rows);
  const [first, second] = groups;
  if (groups.length > 2) {
    throw new InputError(
      `too many grouping factors; not at most two, nested: ${groups.map((group) => group.name).join(", ")}`
    );
  }
  if (!first) return {inner: noLevel, outer: noLevel, codes: new Int32Array(rows.length), parents: Int32Array.of(0)};
  if (!second)
    return {inner: level(first), outer: noLevel, codes: first.codes, parents: new Int32Array(first.levels.length)};
  const {inner, outer, parents} = nest(first, second, recode);
  return {inner: level(inner), outer: level(outer), codes: inner.codes, parents};
}

/** What makes the order of rows within a stratum independent of the order in which they came. */
function tieBreakers(blocks: readonly Block[], outcome: Outcome, offset: Float64Array | undefined): SortKey[] {
  const keys: SortKey[] = blocks.map((block) => ({codes: block.codes, count: block.codeCount}));
  for (const {values} of blocks) if (values) keys.push({bits: values});
  if (offset) keys.push({bits: offset});
  if (outcome.trials) keys.push({bits: outcome.trials}, {bits: outcome.successes});
  else keys.push({codes: new Uint8Array(outcome.successes), count: 2});
  return keys;
}

function sumOffsets(names: readonly string[], table: Table, rows: Int32Array): Float64Array | undefined {
  if (names.length === 0) return undefined;
  const sum = new Float64Array(rows.length);
  for (const name of names) {
    const column = columnOf(table, name);
    if (column.kind !== "numeric") throw new InputError(`invalid offset ${name}; not numeric: ${column.levels[0]}`);
    for (let i = 0; i < rows.length; ++i) sum[i]! += column.values[rows[i]!]!;
  }
  return sum;
}

function emptyLevels(variables: ReadonlyMap<string, Variable>): Record<string, readonly string[]> {
  const empty = [...variables.values()].filter((variable) => variable.emptyLevels.length > 0);
  return Object.fromEntries(empty.map((variable) => [variable.name, variable.emptyLevels]));
}
