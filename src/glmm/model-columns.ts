import {log} from "../math/exponential.js";
import {naturalSpline} from "../math/natural-spline.js";
import {orthogonalPolynomials} from "../math/orthogonal-polynomials.js";
import {type Atom, type Term, termLabel} from "./formula.js";
import {InputError} from "./input-error.js";
import {type Variable, variableKey} from "./variables.js";

/** One factor of a column's product: a function of x, where x is a number or the code of a level. */
export interface Part {
  /** Same label, same function: "age", "poly(age, 2)1", "migrationwestern". */
  readonly label: string;
  readonly variable: Variable;
  readonly value: (x: number) => number;
}

/** A column of a design matrix, as a recipe: the product of its parts in a row. No parts: the intercept. */
export interface ModelColumn {
  /** As R names it: "(Intercept)", "migrationwestern", "poly(age, 2)1". */
  readonly name: string;
  readonly term: string;
  readonly parts: readonly Part[];
}

/** The value of a column where x gives each variable's value. */
export function columnValue(column: ModelColumn, x: (variable: Variable) => number): number {
  let product = 1;
  for (const part of column.parts) product *= part.value(x(part.variable));
  return product;
}

/**
 * The columns of a design matrix, with R's coding: treatment contrasts, or all levels of a factor where the term
 * without that factor is not part of an earlier term (and for the first factor when there is no intercept). In an
 * interaction the first factor varies fastest.
 *
 * Source: R's model.matrix (src/library/stats/src/model.c).
 */
export function modelColumns(
  intercept: boolean,
  terms: readonly Term[],
  variables: ReadonlyMap<string, Variable>,
  rows: Int32Array
): ModelColumn[] {
  const columns: ModelColumn[] = intercept ? [{name: "(Intercept)", term: "(Intercept)", parts: []}] : [];
  const firstFactor = intercept ? undefined : terms.flat().find((atom) => variables.get(variableKey(atom))!.levels);
  let firstSeen = false;
  terms.forEach((term, t) => {
    let products: Part[][] = [[]];
    for (const atom of term) {
      const isFirst = atom.label === firstFactor?.label && !firstSeen;
      if (isFirst) firstSeen = true;
      const full = isFirst || !hasMargin(terms.slice(0, t), term, atom);
      const pieces = atomPieces(atom, variables.get(variableKey(atom))!, full, rows);
      products = pieces.flatMap((piece) => products.map((product) => [...product, piece]));
    }
    const name = (product: readonly Part[]) => product.map((part) => part.label).join(":");
    columns.push(...products.map((product) => ({name: name(product), term: termLabel(term), parts: product})));
  });
  return columns;
}

/** Is the term without the atom part of an earlier term? The empty term always is. */
function hasMargin(earlier: readonly Term[], term: Term, atom: Atom): boolean {
  const rest = term.filter((other) => other !== atom).map((other) => other.label);
  if (rest.length === 0) return true;
  return earlier.some((other) => rest.every((label) => other.some((present) => present.label === label)));
}

function atomPieces(atom: Atom, variable: Variable, full: boolean, rows: Int32Array): Part[] {
  const {label} = atom;
  if (variable.levels) {
    const pieces = variable.levels.map((level, code) => ({
      label: `${label}${level}`,
      variable,
      value: (x: number) => (x === code ? 1 : 0)
    }));
    return full ? pieces : pieces.slice(1);
  }
  if (atom.basis === "poly" || atom.basis === "ns") return basisPieces(atom, variable, rows);
  if (atom.basis === "power") return [{label, variable, value: (x) => power(x, atom.parameter)}];
  if (atom.basis === "log") {
    for (const row of rows) {
      const x = variable.values[row]!;
      if (!(x > 0)) throw new InputError(`invalid ${atom.variable}; its logarithm needs numbers above 0: ${x}`);
    }
    return [{label, variable, value: log}];
  }
  return [{label, variable, value: (x) => x}];
}

/** x^k by multiplication: Math.pow may differ between engines. */
function power(x: number, k: number): number {
  let product = 1;
  for (let i = 0; i < k; ++i) product *= x;
  return product;
}

function basisPieces(atom: Atom, variable: Variable, rows: Int32Array): Part[] {
  const sample = variable.sample ?? Float64Array.from(rows, (row) => variable.values[row]!).sort();
  try {
    const functions = atom.basis === "poly" ? polynomialsOf(sample, atom.parameter) : splinesOf(sample, atom.parameter);
    return functions.map((value, k) => {
      const single = atom.basis === "poly" && functions.length === 1;
      return {label: single ? atom.label : `${atom.label}${k + 1}`, variable, value};
    });
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(`invalid ${atom.label}; ${error.message}`);
    throw error;
  }
}

function polynomialsOf(sample: Float64Array, degree: number): ((x: number) => number)[] {
  const values: number[] = [];
  const counts: number[] = [];
  for (const x of sample) {
    if (values.length > 0 && values[values.length - 1] === x) ++counts[counts.length - 1]!;
    else counts.splice(values.push(x) - 1, 1, 1);
  }
  return orthogonalPolynomials(Float64Array.from(values), Float64Array.from(counts), degree);
}

function splinesOf(sample: Float64Array, df: number): ((x: number) => number)[] {
  const spline = naturalSpline(sample, df);
  let last = Number.NaN;
  let basis = new Float64Array(df);
  return Array.from({length: df}, (_, k) => (x: number) => {
    if (x !== last) {
      basis = Float64Array.from(spline(x));
      last = x;
    }
    return basis[k]!;
  });
}
