import {normalQuantile} from "../../math/normal.js";

/**
 * What is repeated (statistics.md 20). outcomes: drawn anew with landscape and students fixed, so that the truth is one
 * number: chance in the process, which is what the standard errors are about. everything: landscape, students and
 * outcomes, each repetition with a truth of its own.
 */
export type Repetition = "outcomes" | "everything";

/** One repetition: an interval is points +- z standard error. */
export interface Trial {
  readonly truth: number;
  readonly points: number;
  /** Null: the method gave none. */
  readonly error: number | null;
}

export interface Coverage {
  readonly repetition: Repetition;
  /** Intervals, and how many of them hold the truth; those without a standard error are not counted. */
  readonly of: number;
  readonly covered: number;
  /** How many hold the truth once the mean error is taken off: what the standard error is worth apart from bias. */
  readonly coveredUnbiased: number;
  /** Sd of points - truth over repetitions, and the root mean square of the standard errors, which claim to be it. */
  readonly sd: number;
  readonly claimed: number;
}

/** Coverage of intervals at `level`, 95% by default. @throws RangeError if the level is not in (0, 1). */
export function coverageOf(trials: readonly Trial[], repetition: Repetition, level = 0.95): Coverage {
  if (!(level > 0 && level < 1)) throw new RangeError(`invalid level; not in (0, 1): ${level}`);
  const z = normalQuantile(0.5 + level / 2);
  const known = trials.flatMap(({error, ...trial}) => (error !== null ? [{...trial, error}] : []));
  const of = known.length;
  const mean = (value: (trial: (typeof known)[number]) => number) =>
    known.reduce((sum, trial) => sum + value(trial), 0) / of;
  const bias = mean(({truth, points}) => points - truth);
  const holding = (shift: number) =>
    known.filter(({truth, points, error}) => Math.abs(points - truth - shift) <= z * error).length;
  return {
    repetition,
    of,
    covered: holding(0),
    coveredUnbiased: holding(bias),
    sd: Math.sqrt((mean(({truth, points}) => (points - truth - bias) ** 2) * of) / (of - 1)),
    claimed: Math.sqrt(mean(({error}) => error ** 2))
  };
}
