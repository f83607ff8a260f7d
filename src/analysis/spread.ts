import {buildDesign} from "../glmm/build-design.js";
import {averageEffects} from "../glmm/effects.js";
import {type Fit, type FitProgress, fitSteps} from "../glmm/fit.js";
import {summarize} from "../glmm/summary.js";
import type {Table} from "../glmm/table.js";
import {logistic} from "../math/logistic.js";
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

const formula = "hoger ~ migratieachtergrond + (1 | locatie)";

/**
 * Simulates the outcomes of a population in the given world, fits the two-level logistic model
 * logit p = beta_0 + beta_group + b_location, and reads the spread off it. Yields between evaluations of the fit.
 */
export function* analyseSpread(
  population: Population,
  world: SmallWorld,
  seed: number
): Generator<FitProgress, SpreadResult> {
  const outcomes = simulateOutcomes(population, world, seed);
  const design = buildDesign(formula, countTable(population, outcomes), {
    weights: {column: "studenten", kind: "frequency"}
  });
  return summarise(population, world, yield* fitSteps(design));
}

/** Equal students as one row with their number: per location and group those who go on, and those who do not. */
function countTable({students}: Population, outcomes: Outcomes): Table {
  const locations = students[0]!.length;
  const rows = 2 * groups.length * locations;
  const background = new Uint8Array(rows);
  const location = new Uint16Array(rows);
  const goesOn = new Uint8Array(rows);
  const count = new Float64Array(rows);
  let row = 0;
  for (let l = 0; l < locations; ++l) {
    for (let k = 0; k < groups.length; ++k) {
      for (const hoger of [0, 1]) {
        const higher = outcomes[k]![l]!;
        background[row] = k;
        location[row] = l;
        goesOn[row] = hoger;
        count[row++] = hoger ? higher : students[k]![l]! - higher;
      }
    }
  }
  const codes = Array.from({length: locations}, (_, l) => String(l));
  return {
    rows,
    columns: {
      hoger: {kind: "numeric", values: goesOn},
      migratieachtergrond: {kind: "factor", levels: groups, codes: background},
      locatie: {kind: "factor", levels: codes, codes: location},
      studenten: {kind: "numeric", values: count}
    }
  };
}

function summarise(population: Population, world: SmallWorld, fitted: Fit): SpreadResult {
  const {fixed, random} = summarize(fitted);
  const sd = random[0]!.sd[0]!;
  const eta = groups.map((_, k) => fixed[0]!.estimate + (k > 0 ? fixed[k]!.estimate : 0));
  const students = population.students.reduce((sum, column) => sum + column.reduce((a, n) => a + n, 0), 0);
  const percentage = (k: number, x: number) => 100 * logistic(eta[k]! + sd * x);
  return {
    spread: world.spread,
    gaps: averageEffects(fitted, "migratieachtergrond", ["conditional"]).map(({level, estimate}) => ({
      migratieachtergrond: level as Migratieachtergrond,
      gap: 100 * estimate
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
    converged: fitted.converged,
    iterations: fitted.iterations
  };
}
