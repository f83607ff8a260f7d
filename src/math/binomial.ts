import {exp, log} from "./exponential.js";
import {lnChoose} from "./gamma.js";

/**
 * Probabilities of 0..n successes: P(X = x) = C(n, x) p^x (1 - p)^(n - x), X ~ Binomial(n, p).
 *
 * Relative error below 1e-11.
 *
 * @throws RangeError if n is not a whole number from 1 on, or p not strictly between 0 and 1.
 */
export function binomialProbabilities(n: number, p: number): Float64Array {
  if (!(Number.isInteger(n) && n >= 1))
    throw new RangeError(`invalid number of trials; not a whole number from 1 on: ${n}`);
  if (!(p > 0 && p < 1)) throw new RangeError(`invalid probability; not in (0, 1): ${p}`);
  return Float64Array.from({length: n + 1}, (_, x) => exp(lnChoose(n, x) + x * log(p) + (n - x) * log(1 - p)));
}

/**
 * Smallest x with P(X <= x) >= level, X ~ Binomial(n, p).
 *
 * @throws RangeError if level is not strictly between 0 and 1, and as {@link binomialProbabilities}.
 */
export function binomialQuantile(level: number, n: number, p: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`invalid level; not in (0, 1): ${level}`);
  const probabilities = binomialProbabilities(n, p);
  let x = 0;
  for (let below = probabilities[0]!; below < level && x < n; below += probabilities[x]!) x++;
  return x;
}
