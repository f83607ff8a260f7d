import {seeds} from "../src/mbo/seeds.js";
import type {OutcomeName} from "../src/mbo/simulation/equation.js";
import {type PackedStudents, pack} from "../src/mbo/simulation/packed.js";
import {careers, prepare} from "../src/mbo/simulation/simulate.js";
import {defaultWorld, worlds} from "../src/mbo/world/worlds.js";

/** The students of an outcome year of the default world, packed for the browser; see {@link PackedStudents}. */
export function loadStudents(outcome: OutcomeName, outcomeYear: number): PackedStudents {
  const simulation = prepare(worlds[defaultWorld], seeds.world, outcomeYear - 1);
  for (const {now} of careers(simulation)) if (now.year === outcomeYear - 1) return pack(now, simulation, outcome);
  throw new RangeError(`invalid outcome year; not in [2016, 2021]: ${outcomeYear}`);
}
