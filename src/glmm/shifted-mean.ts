import {logistic} from "../math/logistic.js";

/** Fixed parts are put in this many classes, each at its mean: an error below 1e-6 in a probability. */
const CLASSES = 512;

/** The mean of p over rows when all have the same random part, and its derivative. */
export type ShiftedMean = (shift: number) => {readonly mean: number; readonly slope: number};

/** x to the weighted mean of logistic(eta_i + x), and its derivative; one pass over the rows, then any number of x. */
export function shiftedMean(eta: Float64Array, multiplicity?: Float64Array): ShiftedMean {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < eta.length; ++i) {
    low = Math.min(low, eta[i]!);
    high = Math.max(high, eta[i]!);
  }
  const weights = new Float64Array(CLASSES);
  const sums = new Float64Array(CLASSES);
  let total = 0;
  for (let i = 0; i < eta.length; ++i) {
    const k = Math.min(CLASSES - 1, Math.floor(((eta[i]! - low) / (high - low || 1)) * CLASSES));
    const weight = multiplicity ? multiplicity[i]! : 1;
    weights[k]! += weight;
    sums[k]! += weight * eta[i]!;
    total += weight;
  }
  const used = Array.from(weights.keys()).filter((k) => weights[k]! > 0);
  const shares = Float64Array.from(used, (k) => weights[k]! / total);
  const points = Float64Array.from(used, (k) => sums[k]! / weights[k]!);
  return (shift: number) => {
    let mean = 0;
    let slope = 0;
    for (let k = 0; k < points.length; ++k) {
      const p = logistic(points[k]! + shift);
      mean += shares[k]! * p;
      slope += shares[k]! * p * (1 - p);
    }
    return {mean, slope};
  };
}
