import type {Definition, GapGroup, GapOutcome, Held} from "./definition.js";

/** Chances of two groups, proportions, and how sure they are. */
export interface Chances {
  readonly group: number;
  readonly reference: number;
  /** Standard errors, and the correlation of the two errors. */
  readonly groupError: number;
  readonly referenceError: number;
  readonly correlation: number;
}

/** One location or institution. */
export interface Unit extends Chances {
  readonly id: string;
  /** The institution it belongs to, or is. */
  readonly institution: string;
  /** Analysed students of the group there, and of the reference group. */
  readonly students: number;
  readonly references: number;
  /** Observed proportions; null where a group is absent. */
  readonly raw: Pair | null;
  /** The chances as they are in the simulated world; null where what is held has no truth per unit. */
  readonly truth: Pair | null;
  /** The second view (statistics.md 39): of locations where everything is held, absent elsewhere. */
  readonly own?: OwnGap;
}

/**
 * Chances at a location over its own students: all analysed there, whatever their group, each as if of the group and
 * as if of the reference group, all else as it is. Not only those of the group, over whom truth/true-contrasts.ts
 * has its `own`.
 */
export interface OwnGap extends Pair {
  /** Standard error of group - reference, given the parameters like that of the standardised gap. */
  readonly error: number;
  /** group - reference as it is in the simulated world, over the same students; null where nobody knows. */
  readonly truth: number | null;
}

export interface Pair {
  readonly group: number;
  readonly reference: number;
}

/**
 * How chances differ over locations, estimated: of the group and of the reference, as functions of two
 * normal variables.
 */
export interface Spread {
  /** Variances and covariance (log odds) of what a location adds for the group and for the reference. */
  readonly group: number;
  readonly reference: number;
  readonly covariance: number;
  /** Mean chances when all locations add `shifts` to the log odds. */
  readonly shifts: readonly number[];
  readonly groupChance: readonly number[];
  readonly referenceChance: readonly number[];
}

/** What an analysis says about one outcome, one pair of groups, and one choice of what is held constant. */
export interface Evidence {
  readonly outcome: GapOutcome;
  readonly group: GapGroup;
  readonly held: Held;
  /** Analysed students of the group, and of the reference group. */
  readonly students: number;
  readonly references: number;
  readonly national: Chances & {readonly truth: Pair | null};
  /** Empty for groups without a gap per unit. */
  readonly locations: readonly Unit[];
  readonly institutions: readonly Unit[];
  readonly spread: Spread | null;
}

/** The evidence that a definition asks for. @throws RangeError if there is none. */
export function evidenceFor(
  all: readonly Evidence[],
  {outcome, group, held}: Pick<Definition, "outcome" | "group" | "held">
): Evidence {
  const found = all.find((e) => e.outcome === outcome && e.group === group && e.held === held);
  if (!found) throw new RangeError(`invalid evidence; none for: ${outcome} ${group} ${held}`);
  return found;
}
