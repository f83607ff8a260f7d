/**
 * Correlation between intended and achieved change when nothing is achieved: institutions all aim at the same value (or
 * the same fraction of their start), and their figures move by chance alone around a level of their own.
 *
 * start = a + e1, recent = a + e2, equal variances, rho = cor(start, recent); intended start - target, achieved
 * start - recent: cor = (1 - rho) / sqrt(2 (1 - rho)) = sqrt((1 - rho) / 2). A shift of all alike changes nothing;
 * targets that vary independently of the start make it smaller.
 *
 * @throws RangeError if rho is not in [0, 1].
 */
export function ambitionByChance(rho: number): number {
  if (!(rho >= 0 && rho <= 1)) throw new RangeError(`invalid reliability; not in [0, 1]: ${rho}`);
  return Math.sqrt((1 - rho) / 2);
}

/** The rho at which chance alone gives a correlation r: 1 - 2 r^2; negative where chance alone cannot, on average. */
export function reliabilityBehind(r: number): number {
  return 1 - 2 * r * r;
}
