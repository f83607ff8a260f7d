/** Total weight on which shares are computed at most; larger weights are scaled down to it. */
const FINEST = 20_000;

/** A share of which every part is in with a probability of its own. */
export interface UncertainShare {
  /** Mean of the share, 0 to 1: what is expected, which no count of verdicts is. */
  readonly expected: number;
  /** Probability that the share is at least so much. */
  readonly atLeast: number;
  /** Of the share: its 5% and 95% quantiles. */
  readonly low: number;
  readonly high: number;
}

/**
 * The distribution of sum(w_i I_i) / sum(w_i), I_i independent with probabilities p_i, by adding one unit after another
 * (Poisson-binomial with weights). Exact for whole weights that sum to at most 20,000; else weights are scaled, an
 * error in the share below n / 40,000.
 *
 * @param weights whole numbers; left out, every unit counts once
 * @param required the share asked for, 0 to 1, reached when equal
 * @throws RangeError if there is nothing to share.
 */
export function uncertainShare(
  probabilities: readonly number[],
  weights: readonly number[] = probabilities.map(() => 1),
  required = 1
): UncertainShare {
  const given = weights.reduce((sum, w) => sum + w, 0);
  if (!(given > 0)) throw new RangeError(`invalid weights; their sum not above 0: ${given}`);
  const scale = Math.min(1, FINEST / given);
  const whole = weights.map((w) => Math.round(w * scale));
  const total = whole.reduce((sum, w) => sum + w, 0);
  const mass = new Float64Array(total + 1);
  mass[0] = 1;
  let reach = 0;
  probabilities.forEach((p, i) => {
    const w = whole[i]!;
    if (w === 0) return;
    reach += w;
    for (let k = reach; k >= 0; --k) mass[k] = mass[k]! * (1 - p) + (k >= w ? mass[k - w]! * p : 0);
  });
  const quantile = (at: number) => {
    let sum = 0;
    for (let k = 0; k <= total; ++k) {
      sum += mass[k]!;
      if (sum >= at) return k / total;
    }
    return 1;
  };
  let atLeast = 0;
  for (let k = Math.ceil(required * total - 1e-9); k <= total; ++k) atLeast += mass[k]!;
  return {
    expected: probabilities.reduce((sum, p, i) => sum + (p * weights[i]!) / given, 0),
    atLeast: Math.min(1, atLeast),
    low: quantile(0.05),
    high: quantile(0.95)
  };
}
