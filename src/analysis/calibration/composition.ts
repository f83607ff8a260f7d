import {logit} from "../../math/logistic.js";
import {published} from "../../mbo/published.js";
import type {World} from "../../mbo/world/world.js";
import {cellOf, total, type YearTally} from "./tally.js";

/** What the make-up of the students is solved for. Shares are of student-years 2015-2021 unless named otherwise. */
export interface Composition {
  readonly nonWestern: number;
  readonly western: number;
  readonly nonWesternEntree: number;
  /** Non-western in bol level 2 under 23. */
  readonly nonWesternLevel2: number;
  /** Non-western in bol level 4 under 23. */
  readonly nonWesternLevel4: number;
  /** Under 23 by level, 2015. */
  readonly levels2015: readonly number[];
  /** Under 23 by level, 2018-2021. */
  readonly levels: readonly number[];
  /** Parents vmbo-kader at most of those known: none, western, non-western. */
  readonly parentsLow: readonly number[];
  /** Enrolled in 2015, beside the mean of 2018-2021. */
  readonly growth: number;
}

const mean = (values: readonly number[]) => sum(values) / values.length;
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** Reads the composition off the counts. */
export function compositionOf(years: readonly YearTally[], parents: Float64Array): Composition {
  const enrolled = (of: (group: number, level: number) => boolean) =>
    sum(years.map((year) => total(year.enrolled, (k) => of(Math.floor(k / 4), (k % 4) + 1))));
  const all = enrolled(() => true);
  const entree = enrolled((_, level) => level === 1);
  const bol = (group: number, level: number) => sum(years.map((year) => year.young[cellOf(group, level, 0)]!));
  const nonWesternBol = (level: number) => bol(2, level) / (bol(0, level) + bol(1, level) + bol(2, level));
  const mix = (of: readonly YearTally[]) => {
    const counts = [1, 2, 3, 4].map((level) =>
      sum(of.map(({young}) => total(young, (k) => (Math.floor(k / 3) % 4) + 1 === level)))
    );
    return counts.map((count) => count / sum(counts));
  };
  return {
    nonWestern: enrolled((group) => group === 2) / all,
    western: enrolled((group) => group === 1) / all,
    nonWesternEntree: enrolled((group, level) => group === 2 && level === 1) / entree,
    nonWesternLevel2: nonWesternBol(2),
    nonWesternLevel4: nonWesternBol(4),
    levels2015: mix(years.filter(({year}) => year === 2015)),
    levels: mix(years.filter(({year}) => year >= 2018)),
    parentsLow: [0, 1, 2].map((group) => parents[group * 2]! / (parents[group * 2]! + parents[group * 2 + 1]!)),
    growth: total(years[0]!.enrolled) / mean(years.slice(-4).map(({enrolled: counts}) => total(counts)))
  };
}

/** The published composition, and what follows from the monitor's tables 4.1 and 8.3. */
export const wanted: Composition = {
  nonWestern: published.shareNonWestern.value,
  western: 0.06,
  nonWesternEntree: published.shareNonWesternEntree.value,
  nonWesternLevel2: 0.41,
  nonWesternLevel4: 0.215,
  levels2015: [0.0323, 0.168, 0.1953, 0.6044],
  levels: [0.0323, 0.168, 0.1953, 0.6044],
  parentsLow: [published.parentsLowNone.value, published.parentsLowWestern.value, published.parentsLowNonWestern.value],
  growth: 1
};

/** How far a composition is off, on the scales of the unknowns, in their order: see {@link unknowns}. */
export function misses(reached: Composition): Float64Array {
  const odds = (own: number, target: number) => logit(clamp(own)) - logit(target);
  const borders = (own: readonly number[], target: readonly number[]) =>
    [1, 2, 3].map((k) => odds(sum(own.slice(0, k)), sum(target.slice(0, k))));
  return Float64Array.from([
    odds(reached.nonWestern, wanted.nonWestern),
    odds(reached.western, wanted.western),
    odds(reached.nonWesternEntree, wanted.nonWesternEntree),
    odds(reached.nonWesternLevel2, wanted.nonWesternLevel2),
    odds(reached.nonWesternLevel4, wanted.nonWesternLevel4),
    ...borders(reached.levels2015, wanted.levels2015),
    ...borders(reached.levels, wanted.levels),
    ...reached.parentsLow.map((share, k) => odds(share, wanted.parentsLow[k]!)),
    reached.growth - wanted.growth
  ]);
}

const clamp = (share: number) => Math.min(1 - 1e-9, Math.max(1e-9, share));

/** The solved parameters of the composition, as a vector; newcomers as log-odds. */
export function unknowns(world: World): Float64Array {
  return Float64Array.from([
    world.nonWestern,
    world.western,
    logit(clamp(world.newcomers)),
    world.placementNonWestern[1]!,
    world.placementNonWestern[2]!,
    ...world.cutsStock,
    ...world.cutsEntrants,
    ...world.parentsLow,
    world.stock
  ]);
}

/** Rough derivatives of the misses by the unknowns, to start from. */
export function firstJacobian(): Float64Array {
  const slopes = [1, 1, 0.6, 0.6, -0.8, 1.1, 1.1, 1.1, 1.1, 1.1, 1.1, 1, 1, 1, 4.3];
  const n = slopes.length;
  const jacobian = new Float64Array(n * n);
  for (const [k, slope] of slopes.entries()) jacobian[k * n + k] = slope;
  return jacobian;
}
