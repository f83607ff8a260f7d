/** One factor of a product: a column, or a function of one column. `label` is how R would write it. */
export interface Atom {
  readonly label: string;
  readonly variable: string;
  readonly basis: "identity" | "factor" | "poly" | "ns" | "power" | "log";
  /** Degree of poly, degrees of freedom of ns, exponent of a power. */
  readonly parameter: number;
}

/** A product of atoms, a:b; no atom occurs twice. The intercept is not a term. */
export type Term = readonly Atom[];

/** (terms | group), or with `||` uncorrelated. `group` a:b means: every combination of a and b is one level. */
export interface RandomTerm {
  readonly intercept: boolean;
  readonly terms: readonly Term[];
  readonly group: readonly string[];
  readonly correlated: boolean;
}

/** A column, or a sum of columns with signs: size - incidence. */
export type SignedColumns = readonly {readonly variable: string; readonly sign: 1 | -1}[];

export type Response =
  | {readonly kind: "column"; readonly variable: string}
  | {readonly kind: "counts"; readonly successes: SignedColumns; readonly failures: SignedColumns}
  | {readonly kind: "ratio"; readonly successes: string; readonly trials: string};

/** y ~ fixed terms + offsets + random terms, sorted as R does: fixed terms by degree, then by first appearance. */
export interface Formula {
  readonly text: string;
  readonly response: Response;
  readonly intercept: boolean;
  readonly terms: readonly Term[];
  readonly offsets: readonly string[];
  readonly random: readonly RandomTerm[];
}

/** How R writes a term: "a:b". */
export const termLabel = (term: Term): string => term.map((atom) => atom.label).join(":");

/** All columns that a formula uses, in order of first use. */
export function formulaVariables(formula: Formula): string[] {
  const {response} = formula;
  const outcome =
    response.kind === "column"
      ? [response.variable]
      : response.kind === "ratio"
        ? [response.successes, response.trials]
        : [...response.successes, ...response.failures].map((column) => column.variable);
  const terms = [...formula.terms, ...formula.random.flatMap((random) => random.terms)];
  const groups = formula.random.flatMap((random) => random.group);
  return [...new Set([...outcome, ...terms.flat().map((atom) => atom.variable), ...formula.offsets, ...groups])];
}
