import type {Verdict} from "./verdict.js";

/** Classes by number of students of the group: lower ends. */
export const sizeClasses = [0, 10, 25, 50, 100] as const;

/** What verdicts do at units of one size, where the truth is known. */
export interface SizeErrors {
  readonly from: number;
  /** Exclusive; null: no upper end. */
  readonly to: number | null;
  readonly units: number;
  /** Units that truly meet the definition, and how many of them are said to fail: false alarms. */
  readonly trulyMeets: number;
  readonly falseAlarms: number;
  /** Units that truly fail it; how many are found, are left open, or are said to meet it. */
  readonly trulyFails: number;
  readonly found: number;
  readonly leftOpen: number;
  readonly missed: number;
}

export interface KnownUnit {
  readonly students: number;
  readonly verdict: Verdict;
  readonly trulyMeets: boolean;
}

/** Counts of right and wrong verdicts by size class; classes without units too. */
export function errorsBySize(units: readonly KnownUnit[]): SizeErrors[] {
  return sizeClasses.map((from, k) => {
    const to = sizeClasses[k + 1] ?? null;
    const own = units.filter(({students}) => students >= from && (to === null || students < to));
    const meets = own.filter(({trulyMeets}) => trulyMeets);
    const fails = own.filter(({trulyMeets}) => !trulyMeets);
    const count = (of: readonly KnownUnit[], verdict: Verdict) => of.filter((unit) => unit.verdict === verdict).length;
    return {
      from,
      to,
      units: own.length,
      trulyMeets: meets.length,
      falseAlarms: count(meets, "fails"),
      trulyFails: fails.length,
      found: count(fails, "fails"),
      leftOpen: count(fails, "unknown"),
      missed: count(fails, "meets")
    };
  });
}
