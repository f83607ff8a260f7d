import {expNegative, log, log1p} from "./exponential.js";

/**
 * Inverse logit: p = 1 / (1 + exp(-eta)).
 *
 * Shape: scalar to scalar. Stable for all finite eta: exp is only taken of a non-positive number.
 */
export function logistic(eta: number): number {
  if (eta >= 0) return 1 / (1 + expNegative(-eta));
  const e = eta < -40 ? Math.exp(eta) : expNegative(eta);
  return e / (1 + e);
}

/**
 * log(1 + exp(eta)), the softplus; the log-likelihood of y successes in n trials is y eta - n log1pExp(eta).
 *
 * Stable for all finite eta (no overflow above 709, no loss below -37).
 */
export function log1pExp(eta: number): number {
  if (eta < -40) return Math.exp(eta);
  return eta > 0 ? eta + log1p(expNegative(-eta)) : log1p(expNegative(eta));
}

/**
 * Logit: eta = log(p / (1 - p)), the inverse of {@link logistic}.
 *
 * @throws RangeError if p is not strictly between 0 and 1.
 */
export function logit(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`invalid probability; not in (0, 1): ${p}`);
  return log(p) - log1pNegative(p);
}

/** log(1 - p), p in (0, 1). */
function log1pNegative(p: number): number {
  const rest = 1 - p;
  return rest === 1 ? -p : (log(rest) * -p) / (rest - 1);
}
