import type {OutcomeName} from "../specification/specification.js";
import {type ContrastName, contrastsOf} from "./contrasts.js";
import {type Coverage, coverageOf} from "./coverage.js";
import type {Entry, EstimatedPoints} from "./entry.js";
import {decompose} from "./oracle.js";
import {type BySeed, type Mean, meanOf} from "./paired.js";

/** How a specification does against the truth, over seeds; percentage points. */
export interface Summary {
  readonly level: ContrastName;
  readonly truth: Mean;
  readonly oracle: Mean;
  readonly estimate: Mean;
  /** Within each seed estimate - truth, and its two parts. */
  readonly bias: Mean;
  readonly data: Mean;
  readonly form: Mean;
  /** Mean over seeds of (estimate - truth)^2, percentage points squared. */
  readonly meanSquaredError: number;
  /** Everything redrawn. */
  readonly coverage: Coverage;
}

/** What names a specification within entries. */
export interface Named {
  readonly name: string;
  /** Its model, whose oracle it is held against. */
  readonly model: keyof Entry["oracles"];
}

/**
 * One specification in one world, contrast by contrast; seeds on which its method cannot be used are left out. Empty if
 * that is so on all seeds.
 */
export function summarise(entries: BySeed<Entry>, outcome: OutcomeName, {name, model}: Named): Summary[] {
  const all = Object.values(entries).flatMap(({truth, oracles, estimates}) => {
    const [oracle, estimate] = [oracles[model], estimates[name]];
    return oracle && estimate ? [{truth, oracle, ...estimate}] : [];
  });
  if (all.length === 0) return [];
  return contrastsOf(outcome).map(({level}, k) => {
    const parts = all.map(({truth, oracle, points}) => decompose(truth[k]!, oracle[k]!, points[k]!));
    return {
      level,
      truth: meanOf(all.map(({truth}) => truth[k]!)),
      oracle: meanOf(all.map(({oracle}) => oracle[k]!)),
      estimate: meanOf(all.map(({points}) => points[k]!)),
      bias: meanOf(parts.map(({bias}) => bias)),
      data: meanOf(parts.map(({data}) => data)),
      form: meanOf(parts.map(({form}) => form)),
      meanSquaredError: meanOf(parts.map(({bias}) => bias ** 2)).mean,
      coverage: coverageOf(
        all.map(({truth, points, errors}) => ({truth: truth[k]!, points: points[k]!, error: errors[k]!})),
        "everything"
      )
    };
  });
}

/** Coverage over redrawn outcomes: landscape and students, and so the truth, are those of one entry. */
export function redrawnCoverage(
  {truth}: Pick<Entry, "truth">,
  redraws: readonly EstimatedPoints[],
  outcome: OutcomeName
): ({readonly level: ContrastName} & Coverage)[] {
  return contrastsOf(outcome).map(({level}, k) => ({
    level,
    ...coverageOf(
      redraws.map(({points, errors}) => ({truth: truth[k]!, points: points[k]!, error: errors[k]!})),
      "outcomes"
    )
  }));
}
