import {published} from "../../mbo/published.js";
import type {World} from "../../mbo/world/world.js";
import {type WorldName, worlds} from "../../mbo/world/worlds.js";
import {contrastFigures} from "../calibration/effects.js";
import type {CalibrationReport} from "../calibration/report.js";
import {tallyParents} from "../calibration/tally.js";
import {CHECK_TOLERANCE, yearTargets} from "../calibration/targets.js";
import type {OutcomeName} from "../specification/specification.js";
import {STORY_YEAR} from "../story/gaps.js";
import type {Entry} from "../truth/entry.js";
import {trueContrastSteps} from "../truth/true-contrasts.js";
import type {MovedWorld} from "./moved.js";
import type {OutcomeStudy} from "./outcome-study.js";
import {type RecalibrationProgress, recalibrate} from "./recalibrate.js";
import {checked, type Reported, reported, yearUnder} from "./reported.js";

export interface MoveOptions {
  readonly base: WorldName;
  readonly world: World;
  /** True: solve the coefficients again. */
  readonly solve: boolean;
  /** What the world reports as it is, where that is known. */
  readonly before?: Reported | undefined;
}

export interface Moved {
  readonly moved: MovedWorld;
  /** What the world reports without being solved again. */
  readonly plain: Reported;
}

/** What the published method says of a world and what is true in it, recalibrated or as it is; in steps. */
export function* moveWorld(
  study: OutcomeStudy,
  {base, world, solve, before}: MoveOptions
): Generator<Partial<RecalibrationProgress>, Moved> {
  const {outcome} = study;
  let plain = before;
  if (!plain) {
    const steps = reported(study, world, {onMean: false});
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield {};
    plain = step.value;
  }
  const solved = solve ? yield* recalibrate(study, world, {before: plain}) : undefined;
  const own = solved ?? plain;
  yield {};
  const check = checked(study, own);
  let step = check.next();
  for (; !step.done; step = check.next()) yield {};
  yield {};
  const contrasts = trueContrastSteps(yearUnder(study, own.world), outcome);
  let part = contrasts.next();
  for (; !part.done; part = contrasts.next()) yield {};
  yield {};
  const counts = tallyParents(study.year.simulation);
  const moved: MovedWorld = {
    base,
    outcome,
    changed: world !== worlds[base],
    ...publishedOf(outcome),
    reported: own.points,
    truth: part.value.map(({points}) => points),
    mean: own.mean,
    check: step.value,
    bar: CHECK_TOLERANCE,
    parentsLow: [0, 1, 2].map((g) => (100 * counts[g * 2]!) / (counts[g * 2]! + counts[g * 2 + 1]!)),
    before: solved ? {reported: plain.points, mean: plain.mean, met: solved.met, miss: solved.miss} : null
  };
  return {moved, plain};
}

/** A built-in world as it was solved, from what is on record: nothing is computed. */
export function startWorld(
  base: WorldName,
  outcome: OutcomeName,
  {entry, report}: {readonly entry: Entry; readonly report: CalibrationReport}
): MovedWorld {
  const reached = (id: string) => report.targets.find((target) => target.id === id)!.reached;
  return {
    base,
    outcome,
    changed: false,
    ...publishedOf(outcome),
    reported: [0, 1, 2, 3, 4, 5].map((k) => reached(`${outcome}-${STORY_YEAR}-${k}`)),
    truth: entry.truth,
    mean: reached(`${outcome}-series-${STORY_YEAR}`),
    check: [0, 1, 2, 3, 4, 5].map((k) => reached(`${outcome}-check-${k}`)),
    bar: CHECK_TOLERANCE,
    parentsLow: [0, 1, 2].map((group) => reached(parentsIds[group]!)),
    before: null
  };
}

/** Ids of their targets in a report. */
const parentsIds = ["parents-none", "parents-western", "parents-non-western"];

function publishedOf(outcome: OutcomeName) {
  const {parentsLowNone, parentsLowWestern, parentsLowNonWestern} = published;
  return {
    published: contrastFigures[outcome].map(({value}) => value),
    publishedMean: 100 * yearTargets(STORY_YEAR)[outcome],
    publishedParentsLow: [parentsLowNone, parentsLowWestern, parentsLowNonWestern].map(({value}) => 100 * value)
  };
}
