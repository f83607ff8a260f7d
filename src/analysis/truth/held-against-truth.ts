import type {AnalysisEffect} from "../result.js";
import type {ModelName, OutcomeName} from "../specification/specification.js";
import {type Contrast, type ContrastName, contrastsOf} from "./contrasts.js";
import type {Entry} from "./entry.js";
import {decompose} from "./oracle.js";
import {meanOf} from "./paired.js";
import type {TruthResults} from "./results.js";

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
  /** Draws of the world over which everything is a mean. */
  readonly seeds: number;
  readonly contrasts: readonly HeldEstimate[];
}

/** What is held against the truth: a specification that was estimated in every world, by name. */
export interface HeldChoice {
  readonly world: string;
  readonly outcome: OutcomeName;
  readonly model: ModelName;
  readonly name: string;
}

/**
 * The mean over all draws of a world: truth, estimate and why they differ (statistics.md 18). Undefined where there are no
 * results of the world or the specification.
 */
export function heldAgainstTruth(results: TruthResults, choice: HeldChoice): HeldAgainstTruth | undefined {
  const {world, outcome, model, name} = choice;
  const entries = Object.values(results.worlds[world]?.seeds ?? {})
    .map((seed) => seed[outcome])
    .filter(({estimates}) => estimates[name]);
  if (entries.length === 0) return undefined;
  const all = entries.map((entry) => held(entry, outcome, model, ({level}) => pointsAt(entry, outcome, name, level)));
  const mean = (k: number, value: (own: HeldEstimate) => number | null): number | null => {
    const values = all.map((own) => value(own[k]!));
    return values.some((own) => own === null) ? null : meanOf(values as number[]).mean;
  };
  return {
    world,
    outcome,
    year: results.year,
    seeds: entries.length,
    contrasts: all[0]!.map(({level}, k) => ({
      level,
      truth: mean(k, ({truth}) => truth)!,
      estimate: mean(k, ({estimate}) => estimate)!,
      bias: mean(k, ({bias}) => bias)!,
      oracle: mean(k, ({oracle}) => oracle),
      data: mean(k, ({data}) => data),
      form: mean(k, ({form}) => form)
    }))
  };
}

/**
 * Effects of any specification on one draw of a world, beside the truth of that draw. The truth is a mean over the students
 * of the published selection, whatever the specification selects (statistics.md 17). Contrasts that the model does not
 * report are left out.
 */
export function effectsAgainstTruth(
  entry: Entry,
  effects: readonly AnalysisEffect[],
  {world, outcome, year, model}: Omit<HeldChoice, "name"> & {readonly year: number}
): HeldAgainstTruth {
  const pointsOf = ({variable, level}: Contrast) =>
    effects.find((effect) => effect.variable === variable && effect.level === level)?.points;
  return {world, outcome, year, seeds: 1, contrasts: held(entry, outcome, model, pointsOf)};
}

function held(
  {truth, oracles}: Entry,
  outcome: OutcomeName,
  model: ModelName,
  pointsOf: (contrast: Contrast) => number | undefined
): HeldEstimate[] {
  const oracle = oracles[model];
  return contrastsOf(outcome).flatMap((contrast, k): HeldEstimate[] => {
    const estimate = pointsOf(contrast);
    if (estimate === undefined) return [];
    const own = {level: contrast.level, truth: truth[k]!, estimate, bias: estimate - truth[k]!};
    if (!oracle) return [{...own, oracle: null, data: null, form: null}];
    return [{...own, oracle: oracle[k]!, ...decompose(truth[k]!, oracle[k]!, estimate)}];
  });
}

const pointsAt = ({estimates}: Entry, outcome: OutcomeName, name: string, level: ContrastName): number =>
  estimates[name]!.points[contrastsOf(outcome).findIndex((contrast) => contrast.level === level)]!;
