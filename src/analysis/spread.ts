import {fitRandomIntercept, type RandomInterceptFit} from "../glmm/random-intercept.js";
import {logistic} from "../math/logistic.js";
import type {Iteration} from "../math/minimize.js";
import {normalMean, normalQuantile} from "../math/normal.js";
import type {Migratieachtergrond} from "../mbo/published.js";
import {type Outcomes, type Population, simulateOutcomes} from "../mbo/small-population.js";
import {groups, type SmallWorld} from "../mbo/small-world.js";

/** What locations look like under an assumed spread, and what the published kind of model reports of it. */
export interface SpreadResult {
  /** The assumption: standard deviation between locations, percentage points. */
  readonly spread: number;
  /** Average differences with the reference group as the fitted model gives them, percentage points. */
  readonly gaps: readonly {readonly migratieachtergrond: Migratieachtergrond; readonly gap: number}[];
  /** Share going on in each group (per cent) at the quantiles of the estimated distribution of locations. */
  readonly quantiles: readonly {
    readonly migratieachtergrond: Migratieachtergrond;
    /** Share of the locations that lie below, 0-1. */
    readonly quantile: number;
    readonly percentage: number;
  }[];
  /** Per group: mean over locations, and the range that holds the middle 95% of them, per cent. */
  readonly ranges: readonly {
    readonly migratieachtergrond: Migratieachtergrond;
    readonly mean: number;
    readonly low: number;
    readonly high: number;
  }[];
  /** Standard deviation between locations as estimated, logit scale. */
  readonly sd: number;
  readonly students: number;
  readonly locations: number;
  readonly converged: boolean;
  readonly iterations: number;
}

/** Quantile dots per group: each stands for an equal share of the locations. */
export const quantileDots = 50;

/**
 * Simulates the outcomes of a population in the given world, fits the two-level logistic model
 * logit p = beta_0 + beta_group + b_location, and reads the spread off it. Yields between iterations of the fit.
 */
export function* analyseSpread(
  population: Population,
  world: SmallWorld,
  seed: number
): Generator<Iteration, SpreadResult> {
  const outcomes = simulateOutcomes(population, world, seed);
  const search = fitRandomIntercept(cellCounts(population, outcomes));
  let step = search.next();
  while (!step.done) {
    yield step.value;
    step = search.next();
  }
  return summarise(population, world, step.value);
}

function cellCounts({students}: Population, outcomes: Outcomes) {
  const locations = students[0]!.length;
  const trials = new Float64Array(locations * groups.length);
  const successes = new Float64Array(trials.length);
  for (let l = 0; l < locations; ++l) {
    for (let k = 0; k < groups.length; ++k) {
      trials[l * groups.length + k] = students[k]![l]!;
      successes[l * groups.length + k] = outcomes[k]![l]!;
    }
  }
  return {trials, successes, groups: groups.length};
}

function summarise(population: Population, world: SmallWorld, fit: RandomInterceptFit): SpreadResult {
  const {beta, sd, b} = fit;
  const eta = groups.map((_, k) => beta[0]! + (k > 0 ? beta[k]! : 0));
  const students = population.students.reduce((sum, column) => sum + column.reduce((a, n) => a + n, 0), 0);
  const percentage = (k: number, x: number) => 100 * logistic(eta[k]! + sd * x);
  return {
    spread: world.spread,
    gaps: groups.slice(1).map((migratieachtergrond, i) => ({
      migratieachtergrond,
      gap: averageGap(population, eta[0]!, eta[i + 1]!, b)
    })),
    quantiles: groups.flatMap((migratieachtergrond, k) =>
      Array.from({length: quantileDots}, (_, i) => {
        const quantile = (i + 0.5) / quantileDots;
        return {migratieachtergrond, quantile, percentage: percentage(k, normalQuantile(quantile))};
      })
    ),
    ranges: groups.map((migratieachtergrond, k) => ({
      migratieachtergrond,
      mean: normalMean((x) => percentage(k, x)),
      low: percentage(k, normalQuantile(0.025)),
      high: percentage(k, normalQuantile(0.975))
    })),
    sd,
    students,
    locations: population.institution.length,
    converged: fit.converged,
    iterations: fit.iterations
  };
}

/**
 * Average marginal effect, `conditional`: the mean over all students of p(group k) - p(reference) at the student's own
 * location, in percentage points.
 */
function averageGap({students}: Population, reference: number, group: number, b: Float64Array): number {
  let sum = 0;
  let total = 0;
  for (let l = 0; l < b.length; ++l) {
    const n = students.reduce((count, column) => count + column[l]!, 0);
    sum += n * (logistic(group + b[l]!) - logistic(reference + b[l]!));
    total += n;
  }
  return (100 * sum) / total;
}
