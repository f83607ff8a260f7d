import type {OutcomeName} from "../mbo/simulation/equation.js";
import {type PackedYear, packYear} from "../mbo/simulation/pack-year.js";
import {unpack} from "../mbo/simulation/packed.js";
import {worldFromQuery} from "../mbo/world/world-query.js";
import {type Host, inSteps} from "./host.js";
import type {Kept} from "./memory.js";
import type {Students} from "./protocol.js";
import {readStudents} from "./student-file.js";

/**
 * The students of an outcome year: from memory, from their file, or simulated.
 *
 * @throws RangeError if the file or the world is not one.
 */
export async function studentsOf(students: Students, outcome: OutcomeName, year: number, host: Host): Promise<Kept> {
  const name = [outcome, year, "file" in students ? students.file : `${students.world} ${students.seed}`].join(" ");
  const found = host.memory.find(name);
  if (found) return found;
  const {students: packed, institutions} = await packedYear(students, outcome, year, host);
  host.signal.throwIfAborted();
  return host.memory.keep(name, unpack(packed, {outcome, year, institutions}));
}

async function packedYear(students: Students, outcome: OutcomeName, year: number, host: Host): Promise<PackedYear> {
  if ("file" in students) return readStudents(await host.read(students.file));
  host.progress({stage: "simulate"});
  const steps = packYear(worldFromQuery(students.world), students.seed, outcome, year);
  return await inSteps(steps, host, (step) => ({stage: "simulate", year: step.year}));
}
