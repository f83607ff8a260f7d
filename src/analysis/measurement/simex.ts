import {buildDesign} from "../../glmm/build-design.js";
import {type Fit, fitSteps} from "../../glmm/fit.js";
import type {Formula} from "../../glmm/formula.js";
import {InputError} from "../../glmm/input-error.js";
import {parseFormula} from "../../glmm/parse-formula.js";
import type {Table} from "../../glmm/table.js";
import {keyedUniform, keyFrom, subkey} from "../../math/keyed-random.js";
import {normalQuantile} from "../../math/normal.js";
import {streams} from "../../math/random.js";
import {type Estimand, type EstimandOptions, estimandsOf} from "../missing/estimands.js";
import {expectedCovariance} from "../missing/expected-covariance.js";
import {gridFor} from "../missing/grid.js";
import {openDesign, setNumbers} from "../missing/open-design.js";
import {filledNumbers, type IncompleteNumber} from "../missing/unknown.js";
import {quadraticAt} from "./quadratic.js";

export interface SimexOptions extends EstimandOptions {
  readonly score: IncompleteNumber;
  /** Standard deviation of the error in known scores, units of the column. */
  readonly errorSd: number;
  readonly seed: number;
  /** Error variances added, as multiples of the one there is. */
  readonly lambdas?: readonly number[] | undefined;
  /** Simulations per lambda. */
  readonly replicates?: number | undefined;
  /** Lowest and highest score of the test: scores there may be cut off, and their error is not normal. */
  readonly limits?: readonly [number, number] | undefined;
}

export interface Simex {
  readonly estimands: readonly SimexEstimand[];
  readonly lambdas: readonly number[];
  readonly replicates: number;
  /** Known scores at the limits of the test. */
  readonly atLimits: number;
  readonly known: number;
  readonly converged: boolean;
}

/** `estimate` is the extrapolated one, `variance` by extrapolation too (undefined where that is below 0). */
export interface SimexEstimand extends Estimand {
  /** As it is with the scores as they are. */
  readonly naive: number;
  /** Means at 0 and at each lambda. */
  readonly curve: readonly number[];
}

export interface SimexProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Simulation-extrapolation: error is added to the known scores, lambda times the variance they have already; the
 * curve of the estimates over lambda, a quadratic, is followed back to lambda = -1. The added error is normal
 * and not rounded.
 *
 * Variance of an estimate: the quadratic through (mean of the variances at lambda - variance of the estimates over the
 * replicates), at -1. A quadratic goes most, not all, of the way when the error is large.
 * Source: Cook and Stefanski, JASA 89 (1994), 1314-1328; Stefanski and Cook, JASA 90 (1995), 1247-1256.
 *
 * @throws InputError for a score that enters otherwise than linearly (splines): noise moves scores beyond the knots.
 */
export function* simex(table: Table, text: string | Formula, options: SimexOptions): Generator<SimexProgress, Simex> {
  const formula = typeof text === "string" ? parseFormula(text) : text;
  const {score, errorSd, seed, lambdas = [0.5, 1, 1.5, 2], replicates = 10, limits} = options;
  refuse(formula, options, lambdas, replicates);
  const {column, unknown} = filledNumbers(table, score);
  const values =
    table.columns[score.column]!.kind === "numeric" ? (table.columns[score.column] as typeof column) : column;
  const built = buildDesign(formula, table, {continuous: [score.column]});
  const isUnknown = new Uint8Array(table.rows);
  for (const row of unknown) isUnknown[row] = 1;
  const rows = built.source.filter((row) => isUnknown[row] === 0);
  const known = Float64Array.from(rows, (row) => values.values[row]!);
  const open = openDesign(built, {number: {name: score.column, rows, grid: gridFor(known)}, factors: []});
  const total = 1 + lambdas.length * replicates;
  let converged = true;
  let last: Fit | undefined;
  let done = 0;
  function* estimates(): Generator<SimexProgress, Estimand[]> {
    const steps = fitSteps(open.design, {tolerance: 1e-8, from: last});
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield {done, total};
    last = step.value;
    converged &&= last.status === "converged" || last.status === "singular";
    ++done;
    return estimandsOf(last, options, expectedCovariance(last));
  }
  setNumbers(open.number!, known);
  const naive = yield* estimates();
  const key = keyFrom(streams(seed, 1)[0]!);
  const sets: Estimand[][][] = [];
  for (const lambda of lambdas) {
    const own: Estimand[][] = [];
    for (let b = 0; b < replicates; ++b) {
      const noise = subkey(key, b);
      const size = Math.sqrt(lambda) * errorSd;
      setNumbers(
        open.number!,
        known.map((x, r) => x + size * normalQuantile(keyedUniform(noise, r)))
      );
      own.push(yield* estimates());
    }
    sets.push(own);
  }
  const estimands = naive.map((first, e) =>
    extrapolated(
      first,
      lambdas,
      sets.map((own) => own.map((set) => set[e]!))
    )
  );
  const atLimits = limits ? known.filter((x) => x <= limits[0] || x >= limits[1]).length : 0;
  return {estimands, lambdas, replicates, atLimits, known: known.length, converged};
}

function extrapolated(
  first: Estimand,
  lambdas: readonly number[],
  sets: readonly (readonly Estimand[])[]
): SimexEstimand {
  const at = [0, ...lambdas];
  const curve = [first.estimate, ...sets.map((own) => mean(own.map(({estimate}) => estimate)))];
  const variances = [
    first.variance ?? Number.NaN,
    ...sets.map((own) => mean(own.map(({variance}) => variance ?? Number.NaN)) - variance(own))
  ];
  const backwards = quadraticAt(at, variances, -1);
  return {
    ...first,
    naive: first.estimate,
    curve,
    estimate: quadraticAt(at, curve, -1),
    variance: backwards > 0 ? backwards : undefined
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length;

/** Sample variance of the estimates. */
function variance(own: readonly Estimand[]): number {
  const centre = mean(own.map(({estimate}) => estimate));
  return own.reduce((sum, {estimate}) => sum + (estimate - centre) ** 2, 0) / Math.max(1, own.length - 1);
}

function refuse(
  {terms}: Formula,
  {score, errorSd}: SimexOptions,
  lambdas: readonly number[],
  replicates: number
): void {
  const own = terms.flat().filter(({variable}) => variable === score.column);
  if (own.length === 0) throw new InputError(`invalid score; not in the formula: ${score.column}`);
  const curved = own.find(({basis}) => basis !== "identity");
  if (curved) throw new InputError(`invalid formula for SIMEX; the score not linear in it: ${curved.label}`);
  if (!(errorSd > 0 && Number.isFinite(errorSd))) throw new InputError(`invalid error sd; not above 0: ${errorSd}`);
  if (!(lambdas.length >= 2 && lambdas.every((lambda) => lambda > 0))) {
    throw new InputError(`invalid lambdas; not two or more above 0: ${lambdas.join(", ")}`);
  }
  if (!(Number.isInteger(replicates) && replicates >= 1)) {
    throw new InputError(`invalid replicates; not a whole number of 1 or more: ${replicates}`);
  }
}
