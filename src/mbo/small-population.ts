import {bisect} from "../math/bisect.js";
import {exp} from "../math/exponential.js";
import {logistic, logit} from "../math/logistic.js";
import {normalMean} from "../math/normal.js";
import {type Stream, streams} from "../math/random.js";
import {averages, groups, type SmallWorld} from "./small-world.js";

/** Students per location: plain columns, one row a location, in the order of the institutions. */
export interface Population {
  /** Institution of each location, from 0, ascending. */
  readonly institution: Uint8Array;
  /** Students per group (order of {@link groups}), one column a group. */
  readonly students: readonly Uint32Array[];
}

/**
 * Draws the population: sizes and group shares of the locations. A pure function of (world, seed); every institution
 * has a random stream of its own.
 */
export function simulatePopulation(world: SmallWorld, seed: number): Population {
  const {institutions, locations} = world;
  const institution = Uint8Array.from({length: locations}, (_, l) => Math.floor((l * institutions) / locations));
  const random = streams(seed, institutions);
  const weights = new Float64Array(locations);
  const shares = new Float64Array(locations);
  const centre = logit(world.shareNonWestern);
  for (let l = 0; l < locations; ++l) {
    const stream = random[institution[l]!]!;
    weights[l] = exp(world.sizeSpread * stream.normal());
    shares[l] = logistic(centre + world.shareSpread * stream.normal());
  }
  const total = weights.reduce((sum, w) => sum + w, 0);
  const scale = scaleToMean(shares, weights, world.shareNonWestern);
  const students = groups.map(() => new Uint32Array(locations));
  for (let l = 0; l < locations; ++l) {
    const size = Math.max(1, Math.round((world.students * weights[l]!) / total));
    const nonWestern = Math.round(size * logistic(logit(shares[l]!) + scale));
    const western = Math.min(size - nonWestern, Math.round(size * world.shareWestern));
    students[0]![l] = size - nonWestern - western;
    students[1]![l] = western;
    students[2]![l] = nonWestern;
  }
  return {institution, students};
}

/** Shift on the logit scale that gives the weighted mean of the shares its target. */
function scaleToMean(shares: Float64Array, weights: Float64Array, target: number): number {
  const total = weights.reduce((sum, w) => sum + w, 0);
  const mean = (shift: number) =>
    shares.reduce((sum, share, l) => sum + weights[l]! * logistic(logit(share) + shift), 0) / total;
  return bisect((shift) => mean(shift) - target, -10, 10);
}

/** The true coefficients of the world on the logit scale. */
export interface Truth {
  /** Linear predictor per group at an average location. */
  readonly eta: readonly number[];
  /** Standard deviation of location effects, institutions included. */
  readonly sd: number;
}

/**
 * Solves the coefficients so that the world's averages are the published ones at any spread:
 * E[logistic(eta_k + sd x)] = p_k with x ~ N(0, 1), p_k = p_0 + gap_k, and sum of share_k p_k = doorstroom.
 * The spread is the standard deviation of logistic(eta_0 + sd x), the share going on at a location of students without
 * a migration background.
 */
export function solveTruth(world: SmallWorld): Truth {
  const means = averages(world);
  const reference = means[0]!;
  const spreadOf = (sd: number) => {
    if (sd === 0) return 0;
    const eta = etaWithMean(reference, sd);
    return Math.sqrt(normalMean((x) => (logistic(eta + sd * x) - reference) ** 2));
  };
  const sd = world.spread === 0 ? 0 : bisect((s) => spreadOf(s) - world.spread / 100, 0, 8, 1e-12);
  return {eta: means.map((mean) => etaWithMean(mean, sd)), sd};
}

/** The eta at which the mean of logistic(eta + sd x) over x ~ N(0, 1) is `mean`. */
function etaWithMean(mean: number, sd: number): number {
  return bisect((eta) => normalMean((x) => logistic(eta + sd * x)) - mean, -40, 40, 1e-13);
}

/** Diploma holders who go on, per location and group: columns as in {@link Population.students}. */
export type Outcomes = readonly Uint32Array[];

/**
 * Draws who goes on: y ~ Bernoulli(logistic(eta_k + institution + location effect)).
 *
 * The same draws serve every world with the same population (common random numbers): moving one parameter moves the
 * outcome, not the dice.
 */
export function simulateOutcomes(population: Population, world: SmallWorld, seed: number): Outcomes {
  const {institution, students} = population;
  const {eta, sd} = solveTruth(world);
  const sdInstitution = sd * Math.sqrt(world.institutionShare);
  const sdLocation = sd * Math.sqrt(1 - world.institutionShare);
  const random = streams(seed, world.institutions);
  const successes = groups.map(() => new Uint32Array(institution.length));
  let effectOfInstitution = 0;
  for (let l = 0; l < institution.length; ++l) {
    const stream = random[institution[l]!]!;
    if (l === 0 || institution[l] !== institution[l - 1]) effectOfInstitution = sdInstitution * stream.normal();
    const effect = effectOfInstitution + sdLocation * stream.normal();
    for (let k = 0; k < groups.length; ++k) {
      successes[k]![l] = countBelow(stream, students[k]![l]!, logistic(eta[k]! + effect));
    }
  }
  return successes;
}

function countBelow(stream: Stream, n: number, p: number): number {
  let count = 0;
  for (let i = 0; i < n; ++i) if (stream.uniform() < p) ++count;
  return count;
}
