import {broydenPoints} from "../../math/broyden.js";
import {type Changes, type World, worldWith} from "../../mbo/world/world.js";
import {missesOf} from "../calibration/effects.js";
import {EFFECT_TOLERANCE} from "../calibration/targets.js";
import type {OutcomeName} from "../specification/specification.js";
import type {OutcomeStudy} from "./outcome-study.js";
import {type Reported, reported} from "./reported.js";

export interface RecalibrationProgress {
  readonly evaluations: number;
  /** Largest miss of the six published differences so far, percentage points; absent during the first fit. */
  readonly miss?: number;
}

export interface Recalibrated extends Reported {
  readonly evaluations: number;
  /** Largest absolute miss, percentage points, and whether it is within the tolerance of the calibration. */
  readonly miss: number;
  readonly met: boolean;
  /** Approximate Jacobian where the search ended, for a neighbouring world. */
  readonly jacobian: Float64Array;
}

export interface RecalibrationOptions {
  /** What the published method says before; where the fits start. */
  readonly before?: Reported | undefined;
  readonly jacobian?: Float64Array | undefined;
  readonly tolerance?: number;
}

const MOST_EVALUATIONS = 16;

/**
 * Solves the six coefficients behind the published differences of one outcome and year, and the year's base, so
 * that the published method reports the published figures again. The rest of the world stays: composition,
 * earlier years, the other outcome. Those of `calibrate` are solved for all years at once; this is the part that
 * a reader can wait for.
 *
 * @throws RangeError if a coefficient leaves its range.
 */
export function* recalibrate(
  study: OutcomeStudy,
  world: World,
  {before, jacobian = firstJacobian(study.outcome), tolerance = EFFECT_TOLERANCE}: RecalibrationOptions = {}
): Generator<RecalibrationProgress, Recalibrated> {
  const {outcome} = study;
  const points = broydenPoints(unknowns(outcome, world), {jacobian, longest: 0.6});
  let {x} = points.next().value;
  let latest = before;
  let best: Recalibrated | undefined;
  for (let evaluations = 1; ; ++evaluations) {
    const asked = worldWith(coefficients(outcome, x), world);
    const steps = reported(study, asked, {onMean: true, from: latest?.fitted});
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield progressOf(evaluations - 1, best);
    latest = step.value;
    const misses = Float64Array.from(missesOf(outcome, latest.points));
    const miss = misses.reduce((most, own) => Math.max(most, Math.abs(own)), 0);
    const next = points.next(misses).value;
    if (!best || miss < best.miss) {
      best = {...latest, evaluations, miss, met: miss <= tolerance, jacobian: next.jacobian};
    }
    yield progressOf(evaluations, best);
    if (best.met || evaluations >= MOST_EVALUATIONS) return {...best, evaluations};
    x = next.x;
  }
}

const progressOf = (evaluations: number, best: Recalibrated | undefined): RecalibrationProgress =>
  best ? {evaluations, miss: best.miss} : {evaluations};

function unknowns(outcome: OutcomeName, world: World): Float64Array {
  const own =
    outcome === "doorstroom"
      ? [...world.doorstroomGroup, world.doorstroomParents, ...world.doorstroomLevel]
      : [...world.vsvGroup, world.vsvParents, ...world.vsvLevel];
  return Float64Array.from(own);
}

function coefficients(outcome: OutcomeName, x: Float64Array): Changes {
  const v = Array.from(x);
  const [group, parents, level] = [v.slice(0, 2), v[2]!, v.slice(3, 6)];
  return outcome === "doorstroom"
    ? {doorstroomGroup: group, doorstroomParents: parents, doorstroomLevel: level}
    : {vsvGroup: group, vsvParents: parents, vsvLevel: level};
}

/** About 100 p (1 - p): percentage points per unit of log-odds; more for entry level in early leaving. */
function firstJacobian(outcome: OutcomeName): Float64Array {
  const slopes = outcome === "doorstroom" ? [20, 20, 20, 20, 20, 20] : [4.5, 4.5, 4.5, 8, 5, 4];
  const jacobian = new Float64Array(36);
  for (const [k, slope] of slopes.entries()) jacobian[k * 6 + k] = slope;
  return jacobian;
}
