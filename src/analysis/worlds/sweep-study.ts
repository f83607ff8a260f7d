import {finish} from "../../math/finish.js";
import {type World, worldWith} from "../../mbo/world/world.js";
import {defaultWorld, worlds} from "../../mbo/world/worlds.js";
import {trueContrasts} from "../truth/true-contrasts.js";
import {outcomeStudy} from "./outcome-study.js";
import {type Recalibrated, recalibrate} from "./recalibrate.js";
import {checked, yearUnder} from "./reported.js";
import {SWEEP_OUTCOME, SWEEP_YEAR, type SweepPoint, type SweptWorld, sweptWorld} from "./sweep.js";

/**
 * Recalibrates the points of one study, each starting where the one before ended. Careers follow the default world.
 *
 * @param points of {@link sweepStudies}: alike but for the equation
 * @throws RangeError if a world cannot be recalibrated within the tolerance.
 */
export function sweepStudy(points: readonly SweepPoint[], seed: number): SweptWorld[] {
  const base = worlds[defaultWorld];
  const study = finish(outcomeStudy(sweptWorld(points[0]!), {seed, outcome: SWEEP_OUTCOME, year: SWEEP_YEAR, base}));
  let before: Recalibrated | undefined;
  return points.map((point) => {
    const world = withCoefficients(sweptWorld(point), before?.world ?? base);
    const own = finish(recalibrate(study, world, {before, jacobian: before?.jacobian}));
    if (!own.met) throw new RangeError(`invalid point; not recalibrated: ${JSON.stringify(point)}: ${own.miss}`);
    before = own;
    return {
      ...point,
      reported: own.points,
      truth: trueContrasts(yearUnder(study, own.world), SWEEP_OUTCOME).map(({points: truth}) => truth),
      check: finish(checked(study, own))
    };
  });
}

const withCoefficients = (world: World, {doorstroomGroup, doorstroomParents, doorstroomLevel}: World): World =>
  worldWith({doorstroomGroup, doorstroomParents, doorstroomLevel}, world);
