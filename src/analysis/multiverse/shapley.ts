/**
 * Shapley values: what each of n players adds to the value of a set, averaged over all orders in which they can come.
 *
 * phi_j = sum over sets S without j of |S|! (n - |S| - 1)! / n! (v(S + j) - v(S)); they add up to v(all) - v(none).
 *
 * @param v value of a set, given as bits: player j is in it if bit j is set
 * @throws RangeError if n is not a whole number from 0 to 16: there are 2^n sets.
 *
 * Source: Shapley 1953, A value for n-person games; for explained variance Lindeman, Merenda and Gold 1980.
 */
export function shapleyValues(n: number, v: (set: number) => number): Float64Array {
  if (!(Number.isInteger(n) && n >= 0 && n <= 16)) {
    throw new RangeError(`invalid players; not a whole number from 0 to 16: ${n}`);
  }
  const values = Float64Array.from({length: 1 << n}, (_, set) => v(set));
  const weights = orderShares(n);
  const shares = new Float64Array(n);
  for (let set = 0; set < values.length; ++set) {
    const size = bitCount(set);
    for (let j = 0; j < n; ++j) {
      if (!(set & (1 << j))) shares[j]! += weights[size]! * (values[set | (1 << j)]! - values[set]!);
    }
  }
  return shares;
}

/** s! (n - s - 1)! / n! for s = 0 .. n - 1: the share of orders in which just a given set of s comes before j. */
function orderShares(n: number): Float64Array {
  const shares = new Float64Array(n);
  let binomial = 1; // n - 1 over s
  for (let s = 0; s < n; ++s) {
    shares[s] = 1 / (n * binomial);
    binomial = (binomial * (n - 1 - s)) / (s + 1);
  }
  return shares;
}

function bitCount(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) ++count;
  return count;
}
