import type {DisclosureRules} from "./rules.js";

/**
 * Do the n largest contributors have more than the share k of the total? The N-K rule, for magnitudes and for students
 * of several institutions in one cell.
 *
 * @param contributions amounts of 0 or more, one per contributor.
 * @throws RangeError for a negative amount or none at all.
 */
export function isDominated(
  contributions: readonly number[],
  {dominance}: Pick<DisclosureRules, "dominance">
): boolean {
  const wrong = contributions.find((amount) => !(amount >= 0));
  if (wrong !== undefined) throw new RangeError(`invalid contribution; not 0 or more: ${wrong}`);
  const sorted = [...contributions].sort((a, b) => b - a);
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
  return sum(sorted.slice(0, dominance.largest)) > dominance.share * sum(sorted);
}
