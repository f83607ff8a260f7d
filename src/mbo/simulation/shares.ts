/**
 * Splits a whole number in proportion to weights: each part is the floor of its share, and what is left goes to the
 * largest remainders (the first of equal ones).
 *
 * @param least every part is at least this much
 * @throws RangeError if the total is less than `least` for each.
 */
export function apportion(total: number, weights: ArrayLike<number>, least = 0): Int32Array {
  const count = weights.length;
  const free = total - least * count;
  if (!(free >= 0)) throw new RangeError(`invalid total; not at least ${least} for each of ${count}: ${total}`);
  let sum = 0;
  for (let k = 0; k < count; ++k) sum += weights[k]!;
  const parts = new Int32Array(count);
  const rest = new Float64Array(count);
  let given = 0;
  for (let k = 0; k < count; ++k) {
    const share = (free * weights[k]!) / sum;
    parts[k] = Math.floor(share);
    rest[k] = share - parts[k]!;
    given += parts[k]!;
  }
  const order = Array.from(rest.keys()).sort((a, b) => rest[b]! - rest[a]! || a - b);
  for (const k of order.slice(0, free - given)) ++parts[k]!;
  return parts.map((part) => part + least);
}

/** Running sums, scaled so that the last is 1. */
export function cumulate(weights: Float64Array): Float64Array {
  let sum = 0;
  const sums = weights.map((weight) => (sum += weight));
  for (let k = 0; k < sums.length; ++k) sums[k]! /= sum;
  if (sums.length > 0) sums[sums.length - 1] = 1;
  return sums;
}

/** The first k with u < cumulative[from + k], k < count. */
export function pick(cumulative: Float64Array, u: number, from = 0, count = cumulative.length): number {
  let k = 0;
  while (k < count - 1 && !(u < cumulative[from + k]!)) ++k;
  return k;
}
