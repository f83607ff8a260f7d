import {firstYear, lastYear} from "../codebook.js";
import type {World} from "../world/world.js";
import {
  advanceInto,
  type Bases,
  type Chances,
  chancesFor,
  enterInto,
  firstYearOf,
  graduateInto,
  type Rules,
  resolveInto,
  rulesOf,
  type Year
} from "./careers.js";
import {type Choice, drawsOf} from "./draws.js";
import {drawLandscape, type Landscape} from "./landscape.js";
import {drawStudents, type Students} from "./students.js";

/** The world up to a year: landscape and students, before their careers. */
export interface Simulation {
  readonly world: World;
  readonly seed: number;
  readonly landscape: Landscape;
  readonly students: Students;
  readonly rules: Rules;
}

/** Finds the bases of a year: from the world, or from a target. */
export type FindBases = (now: Year, chances: Chances, simulation: Simulation) => Bases;

/** Draws landscape and students of a world; a pure function of (world, seed). Later entrants are not drawn. */
export function prepare(world: World, seed: number, through = lastYear): Simulation {
  const draws = drawsOf(seed, world.institutions);
  const landscape = drawLandscape(world, draws);
  const students = drawStudents(world, landscape, draws, through);
  return {world, seed, landscape, students, rules: rulesOf(world, landscape, students)};
}

/** The same students under other rules; `world` may differ only in what is not drawn with the students. */
export function underRules({seed, landscape, students}: Simulation, world: World): Simulation {
  return {world, seed, landscape, students, rules: rulesOf(world, landscape, students)};
}

/**
 * Runs careers from 2015 on, yielding each year with its outcomes; the arrays of a year are reused for the next, so
 * copy what is to be kept.
 *
 * @param choice outcome streams other than those of the seed: other chance, the same students
 */
export function* careers(
  simulation: Simulation,
  findBases: FindBases = basesOfWorld,
  choice?: Choice
): Generator<{readonly now: Year; readonly chances: Chances}> {
  const {rules, students, seed, world} = simulation;
  const draws = drawsOf(seed, world.institutions, choice);
  const now = firstYearOf(students);
  const chances = chancesFor(students.count);
  for (let year = firstYear; year <= students.through; ++year) {
    enterInto(now, rules);
    graduateInto(now, chances, rules, draws);
    if (year < lastYear) resolveInto(now, chances, findBases(now, chances, simulation));
    yield {now, chances};
    if (year < students.through) advanceInto(now, chances, rules);
  }
}

/** The bases that stand in the world. */
export function basesOfWorld({year}: Year, _: Chances, {world}: Simulation): Bases {
  return {doorstroom: world.doorstroomYears[year - firstYear]!, vsv: world.vsvYears[year - firstYear]!};
}
