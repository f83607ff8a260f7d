import {buildDesign} from "../../glmm/build-design.js";
import {type Covariance, covariance} from "../../glmm/covariance.js";
import {type Design, fixedCount, thetaCount} from "../../glmm/design.js";
import {type Fit, type FitOptions, fitSteps} from "../../glmm/fit.js";
import type {Formula} from "../../glmm/formula.js";
import type {Table} from "../../glmm/table.js";
import type {Warmth} from "../../glmm/warm-start.js";
import {completedTable, imputationCount} from "./completed-table.js";
import {type Estimand, type EstimandOptions, estimandsOf} from "./estimands.js";
import {expectedCovariance} from "./expected-covariance.js";
import {imputationModel} from "./imputation-model.js";
import {collect, type Imputations, type ImputeProgress, runChains, startChains, warmthOf} from "./impute.js";
import type {ImputeOptions} from "./impute-options.js";
import {presentDesign} from "./open-design.js";
import {type PooledEstimand, poolEstimands} from "./pooled-estimands.js";

export interface PooledFitOptions extends EstimandOptions {
  /**
   * Where variances within imputations come from: the observed information of every imputation; of the first only
   * (they are about the same in all); expected information of the first (a preview: nearly free, errors of sds right
   * to about 10%).
   */
  readonly covariances?: "each" | "first" | "expected" | "none" | undefined;
  readonly fit?: Pick<FitOptions, "tolerance" | "maxIterations"> | undefined;
}

export interface PooledFits {
  /** Imputations so far. */
  readonly m: number;
  readonly pooled: readonly PooledEstimand[];
  /** Students in the fits. */
  readonly rows: number;
  /** False when a fit did not converge; singular fits are converged. */
  readonly converged: boolean;
}

export interface PooledProgress {
  /** Absent once the imputations are there. */
  readonly impute?: ImputeProgress | undefined;
  /** The answer so far, when it has just become better. */
  readonly soFar?: PooledFits | undefined;
}

export interface MultipleImputation extends PooledFits {
  readonly imputations: Imputations;
}

/**
 * Imputes and fits the model of interest in turn, so that there is an answer after every imputation. No design is built
 * more than once.
 *
 * @throws InputError for what cannot be imputed.
 */
export function* multipleImputation(
  table: Table,
  formula: string | Formula,
  options: ImputeOptions & PooledFitOptions
): Generator<PooledProgress, MultipleImputation> {
  const {score, factors, m, seed, iterations, burnIn, predictors} = options;
  const asked = {score, factors, m, seed, iterations, burnIn, predictors};
  const chains = startChains(imputationModel(table, formula, asked));
  const pooling = startPooling(options);
  let soFar: PooledFits | undefined;
  for (const impute of runChains(chains)) {
    yield {impute};
    if (chains.states.length > pooling.sets.length) {
      soFar = yield* addFit(pooling, presentDesign(chains.model.open.design), pooling.last ?? warmthOf(chains));
      yield {impute, soFar};
    }
  }
  return {...soFar!, imputations: collect(chains)};
}

/**
 * Fits any specification on imputations that were made for a richer one, each fit warm from the one before.
 *
 * @param table the one that was imputed
 * @throws InputError if the specification cannot be fitted.
 */
export function* fitImputed(
  table: Table,
  formula: string | Formula,
  imputations: Imputations,
  options: PooledFitOptions & {readonly from?: Warmth | undefined} = {}
): Generator<PooledProgress, PooledFits> {
  const pooling = startPooling(options);
  let soFar: PooledFits | undefined;
  for (let k = 0; k < imputationCount(imputations); ++k) {
    const continuous = imputations.score ? [imputations.score.column] : [];
    const design = buildDesign(formula, completedTable(table, imputations, k), {continuous});
    soFar = yield* addFit(pooling, design, pooling.last ?? options.from);
    yield {soFar};
  }
  return soFar!;
}

interface Pooling {
  readonly options: PooledFitOptions;
  readonly sets: Estimand[][];
  last: Fit | undefined;
  converged: boolean;
}

/**
 * From observed information; from expected information where the observed one is not positive definite
 * (near a boundary).
 */
function observedCovariance(fitted: Fit): Covariance {
  const observed = covariance(fitted);
  return observed.positiveDefinite ? observed : expectedCovariance(fitted);
}

/** Found to a ten-thousandth of a standard error. */
const TOLERANCE = 1e-8;

const startPooling = (options: PooledFitOptions): Pooling => ({options, sets: [], last: undefined, converged: true});

function* addFit(pooling: Pooling, design: Design, from: Warmth | undefined): Generator<PooledProgress, PooledFits> {
  const {covariances = "each", fit} = pooling.options;
  const warm = yield* silent(fitSteps(design, {tolerance: TOLERANCE, ...fit, from}));
  const fitted = isDone(warm) ? warm : yield* silent(fitSteps(design, {tolerance: TOLERANCE, ...fit}));
  const first = pooling.sets.length === 0;
  const information =
    covariances === "each" || (covariances === "first" && first)
      ? observedCovariance(fitted)
      : covariances === "expected" && first
        ? expectedCovariance(fitted)
        : undefined;
  pooling.sets.push(estimandsOf(fitted, pooling.options, information));
  pooling.last = fitted;
  pooling.converged &&= isDone(fitted);
  const completeDf = design.observations - fixedCount(design) - thetaCount(design);
  return {
    m: pooling.sets.length,
    pooled: poolEstimands(pooling.sets, completeDf),
    rows: design.rows,
    converged: pooling.converged
  };
}

const isDone = ({status}: Fit): boolean => status === "converged" || status === "singular";

/** Steps of a fit, with nothing to say about them. */
function* silent(steps: Generator<unknown, Fit>): Generator<PooledProgress, Fit> {
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield {};
  return step.value;
}
