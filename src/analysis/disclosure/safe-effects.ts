import type {Design} from "../../glmm/design.js";
import type {AnalysisEffect} from "../result.js";
import type {Ledger} from "./ledger.js";
import type {SafeEffect} from "./publishable.js";
import type {Reason} from "./reason.js";
import type {Roundings} from "./roundings.js";
import type {DisclosureRules} from "./rules.js";
import {safeParts} from "./safe-parts.js";
import {allStudents, byLevel} from "./tallies-of-fit.js";
import {tooFew} from "./tally.js";

/**
 * Effects as they may be published: of a level, where the level and the reference have enough students, successes and
 * failures; of a number, where all students have. The numbers of students per level add up to all students, so a level
 * may have to go to hide another.
 *
 * @param design of the fit, with multiplicity 0 for students outside the subgroup.
 * @param whole why no effect may be published, or null.
 */
export function safeEffects(
  effects: readonly AnalysisEffect[],
  design: Design,
  whole: Reason | null,
  rules: DisclosureRules,
  {judge}: Ledger,
  {count, points}: Roundings
): SafeEffect[] {
  const everyone = tooFew([allStudents(design)], rules);
  const verdicts = new Map<string, ReadonlyMap<string, Reason | null>>();
  const reasonFor = ({variable, level, reference}: AnalysisEffect): Reason | null => {
    if (whole) return whole;
    if (level === undefined) return everyone;
    const known = verdicts.get(variable) ?? ofLevels(design, variable, reference!, rules);
    verdicts.set(variable, known);
    return known.get(level) ?? null;
  };
  return effects.map((effect) => {
    const {variable, level, reference, definition, standardError, students, implied} = effect;
    const names = {variable, ...(level !== undefined && {level, reference: reference!}), definition};
    const item = [variable, level, definition].filter((part) => part !== undefined).join(" ");
    if (!judge("effect", item, reasonFor(effect))) return {...names, suppressed: true};
    return {
      ...names,
      points: points(effect.points),
      ...(standardError !== undefined && {standardError: points(standardError)}),
      ...(students !== undefined && {students: count(students)}),
      ...(implied !== undefined && {implied: count(implied)})
    };
  });
}

/** Per level but the reference, which no table shows. */
function ofLevels(design: Design, variable: string, reference: string, rules: DisclosureRules) {
  const tallies = [...(byLevel(design, variable) ?? [])];
  const base = tallies.find(([level]) => level === reference)?.[1];
  const verdicts = tallies.map(([level, tally]): [string, Reason | null] => {
    return [level, level === reference || !base ? null : tooFew([tally, base], rules)];
  });
  const hidden = verdicts.some(([, reason]) => reason !== null);
  if (!hidden) return new Map(verdicts);
  const parts = tallies.map(([level, {students}], k) => {
    const state = level === reference ? ("absent" as const) : verdicts[k]![1] ? "suppressed" : "published";
    return {students, state} as const;
  });
  const safe = safeParts(parts, rules.threshold);
  return new Map(verdicts.map(([level, reason], k) => [level, reason ?? (safe?.[k] === false ? null : "secondary")]));
}
