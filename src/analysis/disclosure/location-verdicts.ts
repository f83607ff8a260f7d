import {distinguishable} from "./differences.js";
import {figureKey, inSelection, memberships, type Selected} from "./memberships.js";
import type {Reason} from "./reason.js";
import type {DisclosureRules} from "./rules.js";
import {safeParts} from "./safe-parts.js";
import {tooFew} from "./tally.js";

/**
 * Why the figures per location and level of one selection are not published, null where they are, given that those of
 * the other selections may be published too.
 *
 * First each figure by itself and against the other selections; then, per selection and level, the locations that have
 * to go because the national number and the others would give a suppressed one back. Those go in every selection: a
 * location that hides another in one selection and is shown in the next would hide it no longer. A location with nobody
 * in a selection is no part of it.
 *
 * @param at the selection asked about.
 * @returns by {@link figureKey}, for the locations that this selection has students of.
 */
export function locationVerdicts(
  selections: readonly Selected[],
  at: number,
  levels: readonly string[],
  reference: string,
  rules: DisclosureRules
): Map<string, Reason | null> {
  const students = memberships(selections, [reference, ...levels]);
  const accepted = distinguishable(students, selections.length, levels, reference, rules);
  const all = [...students.keys()].sort();
  const verdicts = new Map<string, Reason | null>();
  const hiding = new Set<string>();
  selections.forEach((_, k) => {
    const tally = (location: string, name: string) => inSelection(students.get(location)!.get(name)!, k);
    const locations = all.filter((location) =>
      [reference, ...levels].some((name) => tally(location, name).students > 0)
    );
    for (const level of levels) {
      const reasons = locations.map((location): Reason | null => {
        const few = tooFew([tally(location, level), tally(location, reference)], rules);
        return few ?? (accepted[k]!.has(figureKey(location, level)) ? null : "difference");
      });
      const parts = locations.map((location, l) => {
        return {students: tally(location, level).students, state: reasons[l] ? "suppressed" : "published"} as const;
      });
      const safe = safeParts(parts, rules.threshold);
      locations.forEach((location, l) => {
        const key = figureKey(location, level);
        if (!reasons[l] && safe?.[l] !== false) hiding.add(key);
        if (k === at) verdicts.set(key, reasons[l]!);
      });
    }
  });
  for (const [key, reason] of verdicts) if (hiding.has(key)) verdicts.set(key, reason ?? "secondary");
  return verdicts;
}
