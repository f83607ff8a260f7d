import type {Fit, FitOptions} from "../glmm/fit.js";
import type {AnalyseOptions} from "./analyse.js";
import {decomposeGap, type GapChange, type OtherPart, otherPart} from "./decompose-gap.js";
import {describeFit} from "./direct/describe-fit.js";
import {fitHandled} from "./direct/fit-handled.js";
import {covariateNames} from "./direct/model-formula.js";
import {prepare} from "./handling/prepare.js";
import {fitting, type Progress} from "./progress.js";
import type {Records} from "./records.js";
import type {Result} from "./result.js";
import {checkCombination} from "./specification/check-combination.js";
import {direct} from "./specification/direct.js";
import type {ModelName, Specification} from "./specification/specification.js";
import {type FlowStep, selectStudents} from "./students/select-students.js";

/** The study's ladder; each model adds to the one before. */
export const ladderModels = ["0", "1a", "1b", "1c", "2"] as const satisfies readonly ModelName[];

export interface LadderStep {
  readonly from: ModelName;
  readonly to: ModelName;
  /** What the part `other` of these changes stands for. */
  readonly other: OtherPart;
  /** Of the gaps by migration background and by parents' education that both models have. */
  readonly changes: readonly GapChange[];
}

export interface Ladder {
  readonly flow: readonly FlowStep[];
  readonly rungs: readonly Result[];
  readonly steps: readonly LadderStep[];
}

export interface LadderProgress extends Progress {
  readonly model?: ModelName;
}

export interface LadderOptions extends Pick<AnalyseOptions, "only" | "definitions"> {
  readonly fit?: FitOptions | undefined;
  readonly models?: readonly ModelName[] | undefined;
}

const followed = ["migratieachtergrond", "opleiding_ouders"];

/**
 * The models of a ladder on the same students, each started from the one below: how the gaps move, and why. All choices
 * but the model are those of the specification.
 *
 * @throws InputError as analyse, where a choice is impossible with one of the models, and as decomposeGap where
 * `models` are not nested one in the next.
 */
export function* ladder(
  records: Records,
  specification: Specification,
  {fit = {}, models = ladderModels, only, definitions}: LadderOptions = {}
): Generator<LadderProgress, Ladder> {
  const choices = direct(specification);
  for (const model of models) checkCombination({...specification, model});
  yield {stage: "select"};
  const selection = selectStudents(records, choices, only);
  yield {stage: "prepare"};
  const handled = prepare(selection.table, choices);
  const rungs: Result[] = [];
  const steps: LadderStep[] = [];
  let below: {readonly fitted: Fit; readonly model: ModelName} | undefined;
  for (const model of models) {
    const options = {...fit, from: below?.fitted ?? fit.from};
    const own = yield* named(model, fitting(fitHandled(handled, model, options)));
    const {fitted} = own;
    rungs.push(describeFit(own, handled, selection, {...specification, model}, {definitions}));
    if (below) steps.push(stepOf(below, {fitted, model}, specification));
    below = {fitted, model};
    yield {stage: "describe", model};
  }
  return {flow: selection.flow, rungs, steps};
}

interface Rung {
  readonly fitted: Fit;
  readonly model: ModelName;
}

function stepOf(from: Rung, to: Rung, {definition}: Specification): LadderStep {
  const both = followed.filter((name) => [from, to].every((rung) => hasVariable(rung, name)));
  return {
    from: from.model,
    to: to.model,
    other: otherPart(from.fitted, to.fitted),
    changes: both.flatMap((name) => decomposeGap(from.fitted, to.fitted, name, definition))
  };
}

const hasVariable = ({model, fitted}: Rung, name: string): boolean =>
  covariateNames(model).includes(name) &&
  fitted.design.columns.some(({parts}) => parts.some(({variable}) => variable.name === name));

function* named<T>(model: ModelName, steps: Generator<Progress, T>): Generator<LadderProgress, T> {
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield {...step.value, model};
  return step.value;
}
