import type {Reason} from "./reason.js";
import type {DisclosureRules} from "./rules.js";

/** A group of students by their outcome. Students are counted as persons, whatever their weight in a model. */
export interface Tally {
  readonly students: number;
  readonly successes: number;
}

export const nobody: Tally = {students: 0, successes: 0};

/** The group that has all students of both. */
export const together = (a: Tally, b: Tally): Tally => ({
  students: a.students + b.students,
  successes: a.successes + b.successes
});

/**
 * Why a figure about these groups (one, or two that are compared) is not published; null if it may be. Every group
 * needs as many students, successes and failures as the threshold: so no group is all or nothing either.
 */
export function tooFew(groups: readonly Tally[], {threshold, percentageBase}: DisclosureRules): Reason | null {
  const lacks = (count: (group: Tally) => number, fewest: number) => groups.some((group) => !(count(group) >= fewest));
  if (lacks(({students}) => students, threshold)) return "few-students";
  if (lacks(({successes}) => successes, threshold)) return "few-successes";
  if (lacks(({students, successes}) => students - successes, threshold)) return "few-failures";
  if (percentageBase !== null && lacks(({students}) => students, percentageBase)) return "small-base";
  return null;
}
