import type {RandomTerm} from "./formula.js";
import {InputError} from "./input-error.js";
import {columnOf, factorOfNumbers, type Table} from "./table.js";

/** A grouping factor as read: codes follow the used rows and number the levels that occur, in order. */
export interface Groups {
  /** "location", or "institution:location" for the combinations of two columns. */
  readonly name: string;
  readonly levels: readonly string[];
  readonly codes: Int32Array;
  readonly terms: readonly RandomTerm[];
}

/** Inner groups inside outer ones; parents[i] is the outer group of inner group i. */
export interface Nesting {
  readonly inner: Groups;
  readonly outer: Groups;
  readonly parents: Int32Array;
}

/**
 * The grouping factors of a formula, terms on the same factor taken together.
 *
 * @throws InputError if a column is not in the table, or a factor has fewer than two levels in the used rows.
 */
export function collectGroups(random: readonly RandomTerm[], table: Table, rows: Int32Array): Groups[] {
  const byKey = new Map<string, RandomTerm[]>();
  for (const term of random) {
    const key = [...term.group].sort().join(":");
    byKey.set(key, [...(byKey.get(key) ?? []), term]);
  }
  return [...byKey.values()].map((terms) => {
    const group = terms[0]!.group;
    const {levels, codes} = group.map((name) => columnGroups(name, table, rows)).reduce(combine);
    if (levels.length < 2) {
      throw new InputError(`too few groups; ${group.join(":")} has not two or more levels in the used rows: ${levels}`);
    }
    return {name: group.join(":"), levels, codes, terms};
  });
}

type Coded = Pick<Groups, "levels" | "codes">;

function columnGroups(name: string, table: Table, rows: Int32Array): Coded {
  const column = columnOf(table, name);
  const factor = column.kind === "factor" ? column : factorOfNumbers(column);
  const codes = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; ++i) codes[i] = factor.codes[rows[i]!]!;
  const place = new Int32Array(factor.levels.length).fill(-1);
  for (let i = 0; i < codes.length; ++i) place[codes[i]!] = 0;
  const levels = factor.levels.filter((_, code) => place[code] === 0);
  for (let code = 0, next = 0; code < place.length; ++code) if (place[code] === 0) place[code] = next++;
  for (let i = 0; i < codes.length; ++i) codes[i] = place[codes[i]!]!;
  return {levels, codes};
}

/** Every combination of a and b that occurs, in order of a and then of b. */
function combine(a: Coded, b: Coded): Coded {
  const size = b.levels.length;
  const joint = Float64Array.from(a.codes, (code, i) => code * size + b.codes[i]!);
  return renumber(joint, (code) => `${a.levels[Math.floor(code / size)]}:${b.levels[code % size]}`);
}

function renumber(raw: Float64Array, label: (code: number) => string): Coded {
  const present = [...new Set(raw)].sort((a, b) => a - b);
  const place = new Map(present.map((code, k) => [code, k]));
  return {levels: present.map(label), codes: Int32Array.from(raw, (code) => place.get(code)!)};
}

/**
 * Which of two grouping factors lies inside the other.
 *
 * @throws InputError if neither does; with `recode` the first becomes second:first instead.
 */
export function nest(a: Groups, b: Groups, recode: boolean): Nesting {
  const inB = parentsOf(a, b);
  if (typeof inB !== "number") return {inner: a, outer: b, parents: inB};
  const inA = parentsOf(b, a);
  if (typeof inA !== "number") return {inner: b, outer: a, parents: inA};
  const [inner, outer] = a.levels.length >= b.levels.length ? [a, b] : [b, a];
  if (recode) {
    const joint = {...combine(outer, inner), name: `${outer.name}:${inner.name}`, terms: inner.terms};
    return {inner: joint, outer, parents: parentsOf(joint, outer) as Int32Array};
  }
  const shared = inner.levels[inner === a ? inB : inA];
  throw new InputError(
    `crossed groups; ${inner.name} not nested in ${outer.name}: ${inner.name} ${shared} occurs in more than one ` +
      `${outer.name} (for separate groups that share a code, write (1 | ${outer.name}/${inner.name}))`
  );
}

/** The one outer group of every inner group, or the first inner group that has more than one. */
function parentsOf(inner: Groups, outer: Groups): Int32Array | number {
  const parents = new Int32Array(inner.levels.length).fill(-1);
  for (let i = 0; i < inner.codes.length; ++i) {
    const code = inner.codes[i]!;
    if (parents[code] === -1) parents[code] = outer.codes[i]!;
    else if (parents[code] !== outer.codes[i]) return code;
  }
  return parents;
}
