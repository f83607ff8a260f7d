import {finish} from "../src/math/finish.js";
import {seeds} from "../src/mbo/seeds.js";
import type {OutcomeName} from "../src/mbo/simulation/equation.js";
import {packYear} from "../src/mbo/simulation/pack-year.js";
import {defaultWorld, worlds} from "../src/mbo/world/worlds.js";
import {studentColumns} from "../src/worker/student-file.js";
import {kept} from "./kept.js";

/** The students of an outcome year of the default world, packed for the browser; see studentColumns. */
export const loadStudents = (outcome: OutcomeName, outcomeYear: number): ReturnType<typeof studentColumns> =>
  kept(`${outcome}-${outcomeYear}`, () =>
    studentColumns(finish(packYear(worlds[defaultWorld], seeds.world, outcome, outcomeYear)))
  );
