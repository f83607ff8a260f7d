/** A mean over seeds and its standard error; NaN of fewer than two. */
export interface Mean {
  readonly mean: number;
  readonly standardError: number;
  /** Standard deviation over seeds. */
  readonly sd: number;
  readonly seeds: number;
}

/** Mean, sd (n - 1) and sd / sqrt n. @throws RangeError if there are no values. */
export function meanOf(values: readonly number[]): Mean {
  const seeds = values.length;
  if (!(seeds > 0)) throw new RangeError(`invalid mean; no values: ${seeds}`);
  const mean = values.reduce((sum, value) => sum + value, 0) / seeds;
  const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (seeds - 1));
  return {mean, sd, standardError: sd / Math.sqrt(seeds), seeds};
}

/** Something per seed, such as the entries of a world. */
export type BySeed<T> = Readonly<Record<string, T>>;

/**
 * The mean of value(a) - value(b) over the seeds that both have, with the standard error of that difference: the same
 * landscape and students in both, so chance falls out for the larger part (statistics.md 14).
 *
 * @throws RangeError if they share no seed.
 */
export function pairedDifference<T>(a: BySeed<T>, b: BySeed<T>, value: (entry: T) => number): Mean {
  const shared = Object.keys(a).filter((seed) => Object.hasOwn(b, seed));
  if (shared.length === 0) throw new RangeError(`invalid pairing; no seed in common: ${Object.keys(a).join(", ")}`);
  return meanOf(shared.map((seed) => value(a[seed]!) - value(b[seed]!)));
}
