import type {Formula, Response, SignedColumns} from "./formula.js";
import {InputError} from "./input-error.js";
import {columnOf, type Table} from "./table.js";

/** What weights mean: so many trials in one row, or so many equal rows. */
export type WeightKind = "trials" | "frequency";

/** Successes out of trials per used row, in the order of `rows`. */
export interface Outcome {
  readonly successes: Float64Array;
  /** Absent: one trial in every row. */
  readonly trials?: Float64Array;
  readonly kind: WeightKind;
  /** How often a row counts in means over the data (R2, effects). Absent: once. */
  readonly multiplicity?: Float64Array;
  /** Number of observations in BIC: rows, or the sum of frequency weights. */
  readonly observations: number;
}

export interface Weights {
  readonly column: string;
  /** Default: trials when the outcome is a proportion, else frequencies. */
  readonly kind?: WeightKind | undefined;
}

/**
 * Reads the outcome of a formula at `rows`.
 *
 * @throws InputError for an outcome that is not binary, counts or a proportion with weights, and for a constant one.
 */
export function readOutcome(formula: Formula, table: Table, rows: Int32Array, weights?: Weights): Outcome {
  const given = weights && numbers(weights.column, table, rows);
  const outcome = combineWeights(formula.response, table, rows, given, weights?.kind);
  let successes = 0;
  let trials = 0;
  for (let i = 0; i < rows.length; ++i) {
    successes += outcome.successes[i]!;
    trials += outcome.trials?.[i] ?? 1;
  }
  if (!(successes > 0 && successes < trials)) {
    throw new InputError(`constant outcome; ${label(formula.response)} is ${successes > 0 ? 1 : 0} in all used rows`);
  }
  return outcome;
}

/** Rows at which the outcome has no weight or no trials; they say nothing and are left out. */
export function weightless(formula: Formula, table: Table, rows: Int32Array, weights?: Weights): Uint8Array {
  const weight = weights && numbers(weights.column, table, rows);
  const {response} = formula;
  const trials = response.kind === "column" ? undefined : counts(response, table, rows).trials;
  return Uint8Array.from(rows, (_, i) => (weight?.[i] === 0 || trials?.[i] === 0 ? 1 : 0));
}

function combineWeights(
  response: Response,
  table: Table,
  rows: Int32Array,
  weight: Float64Array | undefined,
  kind: WeightKind | undefined
): Outcome {
  if (response.kind !== "column") {
    const outcome = counts(response, table, rows);
    return weight && kind !== "trials" ? frequencies(outcome.successes, outcome.trials, weight) : outcome;
  }
  const y = columnNumbers(response.variable, table, rows);
  const odd = y.findIndex((value) => value !== 0 && value !== 1);
  const proportion = odd >= 0;
  if (proportion && !(weight && kind !== "frequency")) {
    const rule = "not 0 or 1, and no proportion with weights (its trials)";
    throw new InputError(`invalid outcome ${response.variable}; ${rule}: ${y[odd]} in row ${rows[odd]! + 1}`);
  }
  if (!weight) return {successes: y, kind: "trials", observations: rows.length};
  if (!proportion && kind !== "trials") return frequencies(y, undefined, weight);
  const successes = y.map((value, i) => wholeNumber(value * weight[i]!, value, response.variable, rows[i]!));
  return withTrials(successes, weight);
}

function frequencies(y: Float64Array, trials: Float64Array | undefined, weight: Float64Array): Outcome {
  return {
    successes: y.map((value, i) => value * weight[i]!),
    trials: trials ? trials.map((value, i) => value * weight[i]!) : weight,
    kind: "frequency",
    multiplicity: weight,
    observations: weight.reduce((sum, value) => sum + value, 0)
  };
}

function withTrials(successes: Float64Array, trials: Float64Array): Outcome {
  return {successes, trials, kind: "trials", observations: trials.length};
}

function counts(
  response: Exclude<Response, {kind: "column"}>,
  table: Table,
  rows: Int32Array
): Outcome & {trials: Float64Array} {
  const sum = (columns: SignedColumns) => {
    const total = new Float64Array(rows.length);
    for (const {variable, sign} of columns) {
      const values = numbers(variable, table, rows);
      for (let i = 0; i < rows.length; ++i) total[i] = total[i]! + sign * values[i]!;
    }
    return total;
  };
  const ratio = response.kind === "ratio";
  const successes = ratio ? numbers(response.successes, table, rows) : sum(response.successes);
  const failures = ratio ? undefined : sum(response.failures);
  const trials = failures
    ? successes.map((s, i) => s + failures[i]!)
    : numbers((response as {trials: string}).trials, table, rows);
  for (let i = 0; i < rows.length; ++i) {
    const [s, n] = [successes[i]!, trials[i]!];
    if (!(s >= 0 && n >= s && Number.isInteger(s) && Number.isInteger(n))) {
      throw new InputError(
        `invalid outcome ${label(response)}; not whole numbers of successes and failures: ${s} out of ${n} in row ${rows[i]! + 1}`
      );
    }
  }
  return withTrials(successes, trials) as Outcome & {trials: Float64Array};
}

function wholeNumber(successes: number, proportion: number, name: string, row: number): number {
  const whole = Math.round(successes);
  if (!(proportion >= 0 && proportion <= 1) || Math.abs(successes - whole) > 1e-3) {
    throw new InputError(
      `invalid outcome ${name}; not a whole number of successes out of its trials: ${proportion} in row ${row + 1}`
    );
  }
  return whole;
}

function numbers(name: string, table: Table, rows: Int32Array): Float64Array {
  const column = columnOf(table, name);
  if (column.kind !== "numeric") throw new InputError(`invalid ${name}; not numeric: ${column.levels[0]}`);
  const values = gatherNumbers(column.values, rows);
  const negative = values.findIndex((value) => !(value >= 0));
  if (negative >= 0) {
    throw new InputError(`invalid ${name}; not 0 or more: ${values[negative]} in row ${rows[negative]! + 1}`);
  }
  return values;
}

function gatherNumbers(values: ArrayLike<number>, rows: Int32Array): Float64Array {
  const gathered = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; ++i) gathered[i] = values[rows[i]!]!;
  return gathered;
}

/** A 0/1 column, or a factor with two levels, of which the first is failure (as in R). */
function columnNumbers(name: string, table: Table, rows: Int32Array): Float64Array {
  const column = columnOf(table, name);
  if (column.kind === "numeric") return gatherNumbers(column.values, rows);
  if (column.levels.length !== 2) {
    throw new InputError(
      `invalid outcome ${name}; not numeric and not two levels: ${column.levels.slice(0, 4).join(", ")}`
    );
  }
  return Float64Array.from(rows, (row) => column.codes[row]!);
}

function label(response: Response): string {
  if (response.kind === "column") return response.variable;
  if (response.kind === "ratio") return `${response.successes} / ${response.trials}`;
  const sum = (columns: SignedColumns) =>
    columns.map(({variable, sign}, k) => (k === 0 ? variable : `${sign > 0 ? "+" : "-"} ${variable}`)).join(" ");
  return `cbind(${sum(response.successes)}, ${sum(response.failures)})`;
}
