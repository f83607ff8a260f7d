import {firstYear, lastYear} from "../../mbo/codebook.js";
import type {Bases, Chances, Year} from "../../mbo/simulation/careers.js";
import {redrawOutcomesInto} from "../../mbo/simulation/redraw.js";
import {type RegisterAndTruth, recordOnly} from "../../mbo/simulation/register.js";
import {basesOfWorld, careers, prepare, type Simulation} from "../../mbo/simulation/simulate.js";
import type {World} from "../../mbo/world/world.js";

/** One year of a simulated world: where its students are, what they have a chance of, and what became of it. */
export interface StudyYear {
  readonly simulation: Simulation;
  /** The year of the outcome; study data are of the year before. */
  readonly outcomeYear: number;
  readonly now: Year;
  readonly chances: Chances;
  readonly bases: Bases;
}

/**
 * Runs a world up to the study data of an outcome year; a pure function of (world, seed, outcome year).
 *
 * @param visit sees every year on the way, that of the study data included; its arrays are used again for the next
 * @throws RangeError if the outcome year is not 2016-2021.
 */
export function studyYear(
  world: World,
  seed: number,
  outcomeYear: number,
  visit: (year: StudyYear) => void = () => {}
): StudyYear {
  if (!(outcomeYear > firstYear && outcomeYear <= lastYear)) {
    throw new RangeError(`invalid outcome year; not in [${firstYear + 1}, ${lastYear}]: ${outcomeYear}`);
  }
  const simulation = prepare(world, seed, outcomeYear - 1);
  for (const {now, chances} of careers(simulation)) {
    const year = {simulation, outcomeYear: now.year + 1, now, chances, bases: basesOfWorld(now, chances, simulation)};
    visit(year);
    if (year.outcomeYear === outcomeYear) return year;
  }
  throw new Error("unreachable: careers end with the last year of entry");
}

/** What the register records of the year, and the truth about the same students. */
export const recordsOf = ({now, simulation}: StudyYear): RegisterAndTruth => recordOnly(now, simulation);

/**
 * The same year with its outcomes drawn anew, landscape and students as they are; writes into its arrays and returns
 * what the register then records. See redrawOutcomesInto.
 */
export function redrawnRecords({now, chances, simulation, bases}: StudyYear, outcomeSeed: number): RegisterAndTruth {
  redrawOutcomesInto(now, chances, simulation, bases, outcomeSeed);
  return recordOnly(now, simulation);
}
