import {type SortKey, sortedOrder} from "../math/counting-sort.js";
import type {Block, Change} from "./blocks.js";
import {columnValue, type ModelColumn} from "./model-columns.js";
import type {RandomLevel} from "./random-levels.js";
import type {Variable} from "./variables.js";

/**
 * Rows in order: outer groups, in them inner groups, in them strata: rows with one z, the pattern of the random
 * effects. Start arrays have one entry more than there are groups: group g holds start[g] .. start[g + 1] - 1 of
 * the level below.
 */
export interface Strata {
  readonly inner: RandomLevel;
  readonly outer: RandomLevel;
  /** Place in the used rows of every sorted row. */
  readonly order: Int32Array;
  readonly rowStart: Int32Array;
  readonly stratumStart: Int32Array;
  readonly innerStart: Int32Array;
  readonly pattern: Int32Array;
  /** One row of the data (a place in the table) that has pattern k. */
  readonly patternRow: Int32Array;
  /** z of pattern k: inner effects, then outer ones; patterns x (q inner + q outer). */
  readonly z: Float64Array;
}

/** Inner groups as read (codes per used row) with the outer group of each. */
export interface Membership {
  readonly codes: Int32Array;
  readonly parents: Int32Array;
}

/**
 * Sorts the used rows. Ties are broken by `keys`, so that the order in which rows arrive does not matter.
 * `inner.levels` come back in the order of their outer groups.
 */
export function buildStrata(
  inner: RandomLevel,
  outer: RandomLevel,
  membership: Membership,
  rows: Int32Array,
  keys: readonly SortKey[]
): Strata {
  const {place, innerStart, sortedLevels} = orderInner(inner, outer, membership.parents);
  const innerCodes = membership.codes.map((code) => place[code]!);
  const columns = [...inner.columns, ...outer.columns];
  const patterns = patternCodes(columns, rows);
  const patternKey: SortKey[] = patterns ? [{codes: patterns.codes, count: patterns.count}] : [];
  const innerKey: SortKey = {codes: innerCodes, count: sortedLevels.length};
  const order = sortedOrder(rows.length, [innerKey, ...patternKey, ...keys]);
  const rowStart: number[] = [];
  const stratumStart = new Int32Array(sortedLevels.length + 1);
  for (let i = 0, before = -1; i < order.length; ++i) {
    const row = order[i]!;
    const group = innerCodes[row]!;
    const fresh = group !== before || !patterns || patterns.codes[row] !== patterns.codes[order[i - 1]!];
    if (fresh) {
      rowStart.push(i);
      ++stratumStart[group + 1]!;
    }
    before = group;
  }
  for (let g = 0; g < sortedLevels.length; ++g) stratumStart[g + 1] = stratumStart[g + 1]! + stratumStart[g]!;
  const strata = rowStart.length;
  rowStart.push(order.length);
  const pattern = Int32Array.from({length: strata}, (_, g) => (patterns ? patterns.codes[order[rowStart[g]!]!]! : g));
  const patternRow = patterns?.rows ?? placesOf(order, rows);
  return {
    inner: {...inner, levels: sortedLevels},
    outer,
    order,
    rowStart: Int32Array.from(rowStart),
    stratumStart,
    innerStart,
    pattern,
    patternRow,
    z: patternTable(columns, patternRow)
  };
}

/** z at one row per pattern, after an optional change. */
export function patternTable(columns: readonly ModelColumn[], patternRow: Int32Array, change?: Change): Float64Array {
  const q = columns.length;
  const z = new Float64Array(patternRow.length * q);
  for (let k = 0; k < patternRow.length; ++k) {
    const row = patternRow[k]!;
    const x = ({name, values}: Variable) => (change?.variable === name ? change.change(values[row]!) : values[row]!);
    for (let c = 0; c < q; ++c) z[k * q + c] = columnValue(columns[c]!, x);
  }
  return z;
}

/** Gathers a block's rows in sorted order. */
export function sortBlock(block: Block, order: Int32Array): Block {
  const codes = block.codes.slice();
  for (let i = 0; i < order.length; ++i) codes[i] = block.codes[order[i]!]!;
  return block.values ? {...block, codes, values: gather(block.values, order)} : {...block, codes};
}

/** rows[order[i]]: the place in the table of every sorted row. */
export function placesOf(order: Int32Array, rows: Int32Array): Int32Array {
  const places = new Int32Array(order.length);
  for (let i = 0; i < order.length; ++i) places[i] = rows[order[i]!]!;
  return places;
}

/** values[order[i]]: a number per used row, in sorted order; as long as `order`. */
export function gather(values: Float64Array, order: Int32Array): Float64Array {
  const sorted = new Float64Array(order.length);
  for (let i = 0; i < order.length; ++i) sorted[i] = values[order[i]!]!;
  return sorted;
}

function orderInner(inner: RandomLevel, outer: RandomLevel, parents: Int32Array) {
  const sequence = Array.from(inner.levels, (_, k) => k).sort((a, b) => parents[a]! - parents[b]! || a - b);
  const place = new Int32Array(sequence.length);
  sequence.forEach((old, k) => {
    place[old] = k;
  });
  const innerStart = new Int32Array(outer.levels.length + 1);
  for (const parent of parents) ++innerStart[parent + 1]!;
  for (let j = 0; j < outer.levels.length; ++j) innerStart[j + 1] = innerStart[j + 1]! + innerStart[j]!;
  return {place, innerStart, sortedLevels: sequence.map((old) => inner.levels[old]!)};
}

/**
 * Numbers the combinations of discrete variables in z; undefined when z has a continuous one: then every row is alone.
 */
function patternCodes(columns: readonly ModelColumn[], rows: Int32Array) {
  const parts = columns.flatMap((column) => column.parts);
  const variables = [...new Map(parts.map((part) => [part.variable.name, part.variable])).values()];
  let count = 1;
  for (const variable of variables) count *= variable.support?.length ?? Number.POSITIVE_INFINITY;
  if (!(count <= 65536)) return undefined;
  const raw = new Int32Array(rows.length);
  for (const {codes, support} of variables) {
    for (let i = 0; i < rows.length; ++i) raw[i] = raw[i]! * support!.length + codes![rows[i]!]!;
  }
  const first = new Int32Array(count).fill(-1);
  for (let i = rows.length - 1; i >= 0; --i) first[raw[i]!] = rows[i]!;
  const place = new Int32Array(count).fill(-1);
  const present = Array.from(first.keys()).filter((code) => first[code]! >= 0);
  present.forEach((code, k) => {
    place[code] = k;
  });
  for (let i = 0; i < rows.length; ++i) raw[i] = place[raw[i]!]!;
  return {codes: raw, count: present.length, rows: Int32Array.from(present, (code) => first[code]!)};
}
