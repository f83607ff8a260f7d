import type {World} from "../world/world.js";
import type {OutcomeName} from "./equation.js";
import {type PackedStudents, pack} from "./packed.js";
import {careers, prepare} from "./simulate.js";

/** What the browser downloads or makes of one outcome year: the students, and the institution of each location. */
export interface PackedYear {
  readonly students: PackedStudents;
  readonly institutions: readonly number[];
}

/**
 * Simulates a world up to an outcome year and packs its students; a step per year, so that it can be stopped.
 *
 * @throws RangeError if the outcome year is not 2016-2021.
 */
export function* packYear(
  world: World,
  seed: number,
  outcome: OutcomeName,
  outcomeYear: number
): Generator<{readonly year: number}, PackedYear> {
  if (!(outcomeYear >= 2016 && outcomeYear <= 2021)) {
    throw new RangeError(`invalid outcome year; not in [2016, 2021]: ${outcomeYear}`);
  }
  const simulation = prepare(world, seed, outcomeYear - 1);
  for (const {now} of careers(simulation)) {
    yield {year: now.year};
    if (now.year !== outcomeYear - 1) continue;
    const institutions = simulation.landscape.locations.map(({institution}) => institution);
    return {students: pack(now, simulation, outcome), institutions};
  }
  throw new Error("unreachable: careers end with the last year of entry");
}
