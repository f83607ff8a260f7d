/** Mean probability of a wrong entry that a list may have. */
export const LIST_ERROR = 0.05;

/**
 * The longest list of units, surest first, whose mean probability of being wrong is at most 5% (the direct posterior
 * approach to the false discovery rate: Newton et al., Biostatistics 5 (2004), 155-176).
 *
 * @param wrong per unit the probability that it does not belong on the list
 * @returns places of the listed units, surest first; ties in order of place
 */
export function listing(wrong: readonly number[], limit = LIST_ERROR): number[] {
  const order = wrong.map((_, i) => i).sort((a, b) => wrong[a]! - wrong[b]! || a - b);
  let sum = 0;
  let length = 0;
  order.forEach((i, k) => {
    sum += wrong[i]!;
    if (sum / (k + 1) <= limit) length = k + 1;
  });
  return order.slice(0, length);
}
