import {fixedCount} from "../../glmm/design.js";
import type {Formula} from "../../glmm/formula.js";
import {mapNumbers, type Table} from "../../glmm/table.js";
import type {Warmth} from "../../glmm/warm-start.js";
import {keyFrom, subkey} from "../../math/keyed-random.js";
import {streams} from "../../math/random.js";
import {gridValue} from "./grid.js";
import {type ChainState, iterate, newWorkspace, settleState, startChain, writeState} from "./imputation-chain.js";
import {type ImputationModel, imputationModel} from "./imputation-model.js";
import type {ImputeOptions, ImputeSettings} from "./impute-options.js";
import {type Settling, settling} from "./settling.js";

/** Imputed values of one selection, for all specifications on it (completedTable makes tables of them). */
export interface Imputations {
  readonly settings: ImputeSettings;
  readonly score?: ImputedNumbers | undefined;
  readonly factors: readonly ImputedCodes[];
  readonly settling: Settling;
}

export interface ImputedNumbers {
  readonly column: string;
  readonly indicator?: string | undefined;
  /** Places in the table. */
  readonly rows: Int32Array;
  /** Per imputation, per row; units of the column. */
  readonly values: readonly Float64Array[];
}

export interface ImputedCodes {
  readonly column: string;
  /** Without the one for the unknown. */
  readonly levels: readonly string[];
  readonly rows: Int32Array;
  /** Per imputation, per row. */
  readonly codes: readonly Uint8Array[];
}

export interface ImputeProgress {
  /** 0 during the burn-in, then 1 .. m. */
  readonly chain: number;
  readonly iteration: number;
  /** Iterations done, of how many in all. */
  readonly done: number;
  readonly total: number;
  /** Imputations that are ready. */
  readonly finished: number;
}

/** The chains of a multiple imputation, one by one. */
export interface Chains {
  readonly model: ImputationModel;
  readonly names: readonly string[];
  readonly traces: Float64Array[];
  readonly states: ChainState[];
}

/** A chain starts with a draw of psi this many standard errors wide, so that chains come from far apart. */
const START_SCALE = 2;

/**
 * Multiple imputation that is compatible with the model of interest, by data augmentation: scores by rejection against
 * p(y | x*, beta, b), factors by exact weights, parameters and random effects drawn anew in every iteration. m chains
 * from one burn-in; an imputation is the end of a chain.
 *
 * Yields once per evaluation of a fit; stop by not asking for more.
 *
 * @param formula the model of interest: the richest of those that will use the imputations
 * @throws InputError for what cannot be imputed; see imputationModel.
 */
export function* impute(
  table: Table,
  formula: string | Formula,
  options: ImputeOptions
): Generator<ImputeProgress, Imputations> {
  const chains = startChains(imputationModel(table, formula, options));
  yield* runChains(chains);
  return collect(chains);
}

/**
 * The chains of a model, none of which has run: {@link runChains} fills `traces` and `states` in place.
 *
 * `names` are the quantities of a trace, in its order: the coefficients of the model of interest (logits), the mean of
 * the imputed scores (units of the column), and per imputed factor the mean of its codes.
 */
export function startChains(model: ImputationModel): Chains {
  const {open, score, factors} = model;
  const names = [
    ...open.design.columns.map(({name}) => name),
    ...(score ? ["mean of imputed scores"] : []),
    ...factors.map(({name}) => `mean of imputed ${name}`)
  ];
  return {model, names, traces: [], states: []};
}

/**
 * Runs the burn-in and all chains; after the last iteration of a chain `states` has one more, which is also yielded.
 */
export function* runChains({model, names, traces, states}: Chains): Generator<ImputeProgress, void> {
  const {m, seed, iterations, burnIn} = model.settings;
  const [first, ...others] = streams(seed, m + 1).map(keyFrom);
  const total = burnIn + m * iterations;
  let done = 0;
  const progress = (chain: number, iteration: number) => ({
    chain,
    iteration,
    done,
    total,
    finished: states.length
  });
  const work = newWorkspace(model);
  let state = yield* reported(startChain(model, work, subkey(first!, 0)), () => progress(0, 0));
  for (let t = 0; t < burnIn; ++t, ++done) {
    state = yield* reported(iterate(model, work, state, {key: subkey(first!, t + 1)}), () => progress(0, t));
  }
  const burnt = settleState(model, state);
  for (let chain = 1; chain <= m; ++chain) {
    // The first fit of a chain is on the values that all chains start from: it is no part of the trace.
    const trace = new Float64Array((iterations - 1) * names.length);
    state = burnt;
    writeState(model, state);
    for (let t = 0; t < iterations; ++t, ++done) {
      const options = {key: subkey(others[chain - 1]!, t), scale: t === 0 ? START_SCALE : 1};
      state = yield* reported(iterate(model, work, state, options), () => progress(chain, t));
      if (t > 0) trace.set(traced(model, state), (t - 1) * names.length);
    }
    traces.push(trace);
    states.push(state);
    yield progress(chain, iterations);
  }
}

/** The imputations of the chains so far. */
export function collect(chains: Chains): Imputations {
  const {model, names, traces, states} = chains;
  const {settings, score, factors} = model;
  return {
    settings,
    score: score && {
      column: settings.score!.column,
      indicator: settings.score!.indicator,
      rows: score.rows,
      values: states.map(({places}) => mapNumbers(places, (place) => gridValue(score.grid, place)))
    },
    factors: factors.map(({name, levels, rows}, f) => ({
      column: name,
      levels,
      rows,
      codes: states.map(({codes}) => codes[f]!)
    })),
    settling: settling(names, traces, errorsOf(chains))
  };
}

/** Where the sampler stands, for a first fit on what it imputed. */
export function warmthOf({model, states}: Pick<Chains, "model" | "states">): Warmth {
  const {design} = model.open;
  const {psi, uInner, uOuter, spread} = states[states.length - 1]!.standing;
  const p = fixedCount(design);
  return {design, beta: psi.slice(0, p), theta: psi.slice(p), uInner, uOuter, inverseHessian: spread.matrix};
}

/** Standard errors of the traced coefficients with the imputed values taken as known. */
function errorsOf({model, names, states}: Chains): number[] {
  const p = fixedCount(model.open.design);
  const {matrix} = states[0]!.standing.spread;
  const n = Math.sqrt(matrix.length);
  return names.map((_, k) => (k < p ? Math.sqrt(matrix[k * n + k]!) : Infinity));
}

function traced({open, score}: ImputationModel, {standing, places, codes}: ChainState): number[] {
  const mean = (values: ArrayLike<number>) => {
    let sum = 0;
    for (let k = 0; k < values.length; ++k) sum += values[k]!;
    return values.length > 0 ? sum / values.length : 0;
  };
  const scores = score ? [score.grid.first + score.grid.step * mean(places)] : [];
  return [...standing.psi.subarray(0, fixedCount(open.design)), ...scores, ...codes.map(mean)];
}

/** Steps of something, each as a report. */
function* reported<T>(steps: Generator<unknown, T>, report: () => ImputeProgress): Generator<ImputeProgress, T> {
  let step = steps.next();
  while (!step.done) {
    yield report();
    step = steps.next();
  }
  return step.value;
}
