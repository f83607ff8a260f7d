import {quadraticForm} from "../math/cholesky.js";
import {exp, log} from "../math/exponential.js";
import {normalQuantile} from "../math/normal.js";
import type {Covariance} from "./covariance.js";
import {fixedCount} from "./design.js";
import type {Fit} from "./fit.js";
import {lambdaOf, type RandomLevel} from "./random-levels.js";
import {singularDiagonals} from "./status.js";

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * A log sd with a larger standard error (factor 50 either way at 95%) is not known to differ from zero: no interval.
 */
const VAGUE = 2;

/** Intervals of one random term, q effects in the order of the formula; null at the boundary. */
export interface TermIntervals {
  readonly sd: readonly (Interval | null)[];
  /** q x q; null on the diagonal. */
  readonly correlation: readonly (readonly (Interval | null)[])[];
}

/**
 * Intervals of the standard deviations and correlations of a level's random effects, one entry per random term.
 *
 *     sd           exp(log sd +- z se(log sd)),
 *                  d log sd_r / dLambda_rc = Lambda_rc / sd_r^2
 *     correlation  tanh(atanh rho +- z se(atanh rho)),
 *                  d rho_rs / dLambda_rc = (Lambda_sc / sd_s - rho Lambda_rc / sd_r) / sd_r
 *
 * Delta method on the covariance V of (beta, theta); z the normal quantile of `confidence`. On these scales an interval
 * stays inside its range. An effect at the boundary (its diagonal of Lambda at 0: no variance of its own) has none, nor
 * has an sd so near to 0 that its logarithm is unknown; those of other effects hold the boundary entries at 0.
 * Source: Pinheiro and Bates, Mixed-Effects Models in S and S-PLUS (2000), 2.4.3.
 *
 * @throws RangeError if confidence is not in (0, 1).
 */
export function sdIntervals(
  {design, theta}: Fit,
  {matrix, estimated, positiveDefinite}: Covariance,
  level: RandomLevel,
  confidence = 0.95
): TermIntervals[] {
  const z = normalQuantile((1 + confidence) / 2);
  const from = level === design.strata.inner ? 0 : design.strata.inner.positions.length;
  const first = fixedCount(design) + from;
  const q = level.columns.length;
  const lambda = lambdaOf(level, theta, from);
  const atZero = new Set(singularDiagonals(design, theta).map(({entry}) => fixedCount(design) + entry));
  const row = (r: number) => lambda.subarray(r * q, (r + 1) * q);
  const inner = (r: number, s: number) => row(r).reduce((sum, entry, c) => sum + entry * row(s)[c]!, 0);
  const known = (r: number) =>
    positiveDefinite &&
    level.positions.every((at, k) => Math.floor(at / q) !== r || (estimated[first + k]! && !atZero.has(first + k)));
  /** se of a function with these derivatives to the rows of Lambda. */
  const error = (slopes: ReadonlyMap<number, Float64Array>) => {
    const gradient = new Float64Array(estimated.length);
    level.positions.forEach((at, k) => {
      gradient[first + k] = slopes.get(Math.floor(at / q))?.[at % q] ?? 0;
    });
    return Math.sqrt(quadraticForm(matrix, gradient));
  };
  const sdInterval = (r: number): Interval | null => {
    const variance = inner(r, r);
    const spread = error(new Map([[r, row(r).map((entry) => entry / variance)]]));
    if (!(spread <= VAGUE)) return null;
    const half = z * spread;
    return {lower: exp(0.5 * log(variance) - half), upper: exp(0.5 * log(variance) + half)};
  };
  const correlationInterval = (r: number, s: number): Interval => {
    const [a, b] = [Math.sqrt(inner(r, r)), Math.sqrt(inner(s, s))];
    const rho = inner(r, s) / (a * b);
    const slope = (x: number, sd: number, y: number, other: number) =>
      row(x).map((entry, c) => (row(y)[c]! / other - (rho * entry) / sd) / (sd * (1 - rho * rho)));
    const slopes = new Map([
      [r, slope(r, a, s, b)],
      [s, slope(s, b, r, a)]
    ]);
    const half = z * error(slopes);
    const shifted = (by: number) => 1 - 2 / (((1 + rho) / (1 - rho)) * exp(2 * by) + 1);
    return {lower: shifted(-half), upper: shifted(half)};
  };
  let start = 0;
  return level.blocks.map((size) => {
    const own = Array.from(level.display.subarray(start, start + size));
    start += size;
    const sd = own.map((r) => (known(r) ? sdInterval(r) : null));
    const correlation = own.map((r) =>
      own.map((s) => (r !== s && known(r) && known(s) ? correlationInterval(r, s) : null))
    );
    return {sd, correlation};
  });
}
