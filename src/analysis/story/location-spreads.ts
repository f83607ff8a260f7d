import {bisect} from "../../math/bisect.js";
import {logistic} from "../../math/logistic.js";
import {normalMean, normalQuantile} from "../../math/normal.js";

/** Locations if their chances spread so far; per cent. */
export interface LocationSpread {
  /** Standard deviation of the chance over locations, percentage points. */
  readonly spread: number;
  /** Chances that 2.5% and 97.5% of the locations are below. */
  readonly low: number;
  readonly high: number;
  /** Chances of evenly spaced locations, from the lowest to the highest: one of each part of equal size. */
  readonly locations: readonly number[];
}

const STEEPEST = 6;

/**
 * Locations whose log-odds are normal, with a given mean and standard deviation of the chance itself:
 * p = logistic(mu + s z), z ~ N(0, 1), with E p = mean and SD p = spread / 100.
 *
 * @param mean chance over all locations, in (0, 1)
 * @param spread percentage points, in [0, 30]
 * @param count number of locations to place
 * @throws RangeError if the spread is not in that range.
 */
export function locationSpread(mean: number, spread: number, count: number): LocationSpread {
  if (!(spread >= 0 && spread <= 30)) throw new RangeError(`invalid spread; not in [0, 30]: ${spread}`);
  const s = spread === 0 ? 0 : bisect((own) => chanceSpread(mean, own) - spread, 0, STEEPEST, 1e-9);
  const mu = centre(mean, s);
  const chance = (p: number) => rounded(100 * logistic(mu + s * normalQuantile(p)));
  const locations = Array.from({length: count}, (_, k) => chance((k + 0.5) / count));
  return {spread, low: chance(0.025), high: chance(0.975), locations};
}

/**
 * Standard deviation, in percentage points, of chances whose log-odds have standard deviation `s` and whose
 * mean is given.
 */
export function chanceSpread(mean: number, s: number): number {
  const mu = centre(mean, s);
  return 100 * Math.sqrt(normalMean((z) => (logistic(mu + s * z) - mean) ** 2));
}

function centre(mean: number, s: number): number {
  return bisect((mu) => normalMean((z) => logistic(mu + s * z)) - mean, -9, 9, 1e-12);
}

const rounded = (percentage: number): number => Number(percentage.toFixed(3));
