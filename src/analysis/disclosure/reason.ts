/**
 * Why something is not published.
 *
 * few-students, few-successes, few-failures: fewer than the threshold in a compared group. small-base: too few students
 * under a percentage. small, zero, all: a cell below the threshold, an empty one, or one that holds its whole row or
 * column. dominance: a few contributors have nearly all of a cell. secondary: it would give back what is suppressed.
 * difference: too close to another published figure. not-listed: not a specification of the fixed list. few-groups: too
 * few locations or institutions. few-degrees: too few students for the parameters of the model.
 */
export const reasons = [
  "few-students",
  "few-successes",
  "few-failures",
  "small-base",
  "small",
  "zero",
  "all",
  "dominance",
  "secondary",
  "difference",
  "not-listed",
  "few-groups",
  "few-degrees"
] as const;

export type Reason = (typeof reasons)[number];
