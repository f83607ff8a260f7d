import type {AnalysisEffect} from "../result.js";
import type {ModelName, OutcomeName} from "../specification/specification.js";
import {type ContrastName, contrastsOf} from "./contrasts.js";
import type {Entry} from "./entry.js";
import {decompose} from "./oracle.js";

/** An estimate beside the truth of its world; percentage points. */
export interface HeldEstimate {
  readonly level: ContrastName;
  readonly truth: number;
  readonly estimate: number;
  /** estimate - truth. */
  readonly bias: number;
  /** Null where no oracle of this model was computed; then the error has no parts. */
  readonly oracle: number | null;
  readonly data: number | null;
  readonly form: number | null;
}

export interface HeldAgainstTruth {
  readonly world: string;
  readonly outcome: OutcomeName;
  readonly year: number;
  readonly contrasts: readonly HeldEstimate[];
}

/** What the effects are of. */
export interface HeldChoice {
  readonly world: string;
  readonly outcome: OutcomeName;
  readonly year: number;
  readonly model: ModelName;
}

/**
 * Effects of any specification on one draw of a world, beside the truth of that draw. The truth is a mean over the
 * students of the published selection, whatever the specification selects (statistics.md 17). Contrasts that the model
 * does not report are left out.
 */
export function effectsAgainstTruth(
  entry: Entry,
  effects: readonly AnalysisEffect[],
  {world, outcome, year, model}: HeldChoice
): HeldAgainstTruth {
  const oracle = entry.oracles[model];
  const contrasts = contrastsOf(outcome).flatMap(({variable, level}, k): HeldEstimate[] => {
    const estimate = effects.find((effect) => effect.variable === variable && effect.level === level)?.points;
    if (estimate === undefined) return [];
    const truth = entry.truth[k]!;
    const own = {level, truth, estimate, bias: estimate - truth};
    if (!oracle) return [{...own, oracle: null, data: null, form: null}];
    return [{...own, oracle: oracle[k]!, ...decompose(truth, oracle[k]!, estimate)}];
  });
  return {world, outcome, year, contrasts};
}
