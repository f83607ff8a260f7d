import {type Atoms, figureKey, inSelection, type Memberships} from "./memberships.js";
import type {DisclosureRules} from "./rules.js";
import {nobody, type Tally, together, tooFew} from "./tally.js";

/**
 * Differencing: under which of several selections the figure of a location and level may be published.
 *
 * In the order of the selections a figure is accepted if every set of students that the accepted selections tell apart
 * (in one and not in another; in two and not in a third; ...) has as many students, successes and failures as the
 * threshold, at the level and in the reference group of the location. Every difference, sum or remainder of the
 * published figures is made of such sets, so none is about a small group. Selections of the same students never exclude
 * each other. What is decided depends on the register and the list, not on which figure is asked for first.
 *
 * @param selections how many there are.
 * @param levels, reference of `migratieachtergrond`.
 * @returns per selection, the accepted locations by level: "location|level", as {@link figureKey} writes them.
 */
export function distinguishable(
  students: Memberships,
  selections: number,
  levels: readonly string[],
  reference: string,
  rules: DisclosureRules
): Set<string>[] {
  const accepted = Array.from({length: selections}, () => new Set<string>());
  for (const [location, byLevel] of students) {
    const taken = new Map<string, number>();
    const other = byLevel.get(reference)!;
    accepted.forEach((figures, k) => {
      for (const level of levels) {
        const own = byLevel.get(level)!;
        const withOwn = (taken.get(level) ?? 0) | (1 << k);
        const withOther = (taken.get(reference) ?? 0) | (1 << k);
        if (!isSafe(own, withOwn, k, rules) || !isSafe(other, withOther, k, rules)) continue;
        taken.set(level, withOwn);
        taken.set(reference, withOther);
        figures.add(figureKey(location, level));
      }
    });
  }
  return accepted;
}

/** Is every set that these selections tell apart large enough, and is selection k about anyone here? */
function isSafe(atoms: Atoms, mask: number, k: number, rules: DisclosureRules): boolean {
  const sets = new Map<number, Tally>();
  for (const [bits, tally] of atoms) {
    const own = bits & mask;
    if (own !== 0) sets.set(own, together(sets.get(own) ?? nobody, tally));
  }
  const isAboutAnyone = inSelection(atoms, k).students > 0;
  return isAboutAnyone && tooFew([...sets.values()], {...rules, percentageBase: null}) === null;
}
