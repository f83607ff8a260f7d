import {type Term, termLabel} from "./formula.js";

/** The right-hand side as a set: an intercept that is asked for, forbidden or not mentioned, and terms in order. */
export interface TermSet {
  readonly intercept: boolean | undefined;
  readonly terms: readonly Term[];
}

export const empty: TermSet = {intercept: undefined, terms: []};

/** a + b. */
export function union(a: TermSet, b: TermSet): TermSet {
  return {intercept: b.intercept ?? a.intercept, terms: unique([...a.terms, ...b.terms])};
}

/** a - b; "- 1" forbids the intercept. */
export function difference(a: TermSet, b: TermSet): TermSet {
  const gone = new Set(b.terms.map(identity));
  const intercept = b.intercept === undefined ? a.intercept : !b.intercept;
  return {intercept, terms: a.terms.filter((term) => !gone.has(identity(term)))};
}

/** a:b. */
export function interaction(a: TermSet, b: TermSet): TermSet {
  return {intercept: undefined, terms: unique(a.terms.flatMap((left) => b.terms.map((right) => product(left, right))))};
}

/** a*b = a + b + a:b. */
export function crossing(a: TermSet, b: TermSet): TermSet {
  return union(union(a, b), interaction(a, b));
}

/** a/b = a + a:b. */
export function nesting(a: TermSet, b: TermSet): TermSet {
  const all = a.terms.reduce<Term>((whole, term) => product(whole, term), []);
  return union(a, interaction({intercept: undefined, terms: [all]}, b));
}

/** Lower degrees first, otherwise in order of appearance; so are the atoms within a term. */
export function byDegree(terms: readonly Term[]): Term[] {
  const appearance = [...new Set(terms.flat().map((atom) => atom.label))];
  const place = new Map(appearance.map((label, k) => [label, k]));
  const ordered = terms.map((term) => [...term].sort((a, b) => place.get(a.label)! - place.get(b.label)!));
  return ordered.sort((a, b) => a.length - b.length);
}

function product(a: Term, b: Term): Term {
  const labels = new Set(a.map((atom) => atom.label));
  return [...a, ...b.filter((atom) => !labels.has(atom.label))];
}

function unique(terms: readonly Term[]): Term[] {
  const seen = new Map<string, Term>();
  for (const term of terms) if (!seen.has(identity(term))) seen.set(identity(term), term);
  return [...seen.values()];
}

/** a:b and b:a are one term. */
function identity(term: Term): string {
  return termLabel([...term].sort((a, b) => (a.label < b.label ? -1 : 1)));
}
