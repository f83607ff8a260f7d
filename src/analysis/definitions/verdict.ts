import {QUANTILE_95} from "../../math/normal.js";
import {normalCdf} from "../../math/normal-cdf.js";
import type {Gap} from "./measure.js";

/** meets: the gap is within the tolerance. fails: it is not. unknown: the data cannot say. */
export type Verdict = "meets" | "fails" | "unknown";
export const verdicts = ["meets", "unknown", "fails"] as const satisfies readonly Verdict[];

/** How sure a verdict must be: two one-sided tests at 5%, the interval of 90%. */
export const CERTAINTY = 0.95;

export interface Judged {
  readonly verdict: Verdict;
  /** Probability that the gap is within the tolerance, given the data and the model. */
  readonly probability: number;
  readonly low: number;
  readonly high: number;
}

/**
 * One gap against a region, as in an equivalence test: its 90% interval inside the region meets, outside fails, across
 * an edge cannot be said. An end of the interval on the edge counts as inside.
 *
 * probability = Phi((high - g) / s) - Phi((low - g) / s).
 */
export function judge({value, error}: Gap, [low, high]: readonly [number, number]): Judged {
  const from = value - QUANTILE_95 * error;
  const to = value + QUANTILE_95 * error;
  const inside = from >= low && to <= high;
  const outside = from > high || to < low;
  return {
    verdict: inside ? "meets" : outside ? "fails" : "unknown",
    probability: within({value, error}, [low, high]),
    low: from,
    high: to
  };
}

function within({value, error}: Gap, [low, high]: readonly [number, number]): number {
  if (error === 0) return value >= low && value <= high ? 1 : 0;
  return Math.max(0, normalCdf((high - value) / error) - normalCdf((low - value) / error));
}

/** The verdict on a statement of which only the probability is known. */
export function verdictOf(probability: number): Verdict {
  if (probability >= CERTAINTY) return "meets";
  return probability <= 1 - CERTAINTY ? "fails" : "unknown";
}
