import {logistic, logit} from "../../math/logistic.js";
import {firstYear} from "../codebook.js";
import type {World} from "../world/world.js";
import type {InstitutionDraws} from "./draws.js";
import {type Equation, equationOf, linearPredictor, type Subject} from "./equation.js";
import type {Landscape} from "./landscape.js";
import {type Placement, placementOf} from "./placement.js";
import {MISSING, type Students} from "./students.js";

/** Code of an outcome that does not apply. */
export const NONE = 2;

/** Where every student stands on 1 October of a year, and what comes of it; arrays by student. */
export interface Year {
  readonly year: number;
  /** Students who entered up to this year, as rows [start[j], until[j]) of each institution. */
  readonly until: Int32Array;
  /** 0: not enrolled; else the level 1-4. */
  readonly level: Uint8Array;
  readonly stay: Uint8Array;
  readonly track: Uint8Array;
  readonly sector: Uint8Array;
  readonly location: Uint16Array;
  readonly qualified: Uint8Array;
  /** Level of the diploma obtained in the year, 0 if none. */
  readonly diploma: Uint8Array;
  /** 1 if the student counts in the denominator of early leaving. */
  readonly starting: Uint8Array;
  /** In the next year: 1 at a higher level, 0 not, {@link NONE} without a diploma. */
  readonly higher: Uint8Array;
  /** In the next year: 1 left early, 0 not, {@link NONE} outside the start population. */
  readonly left: Uint8Array;
}

/** The same arrays, to be written. */
type Mutable = {-readonly [K in keyof Year]: Year[K]};

/** Log-odds of both outcomes without the year's base, and the draws they are held against; NaN where none applies. */
export interface Chances {
  readonly higher: Float64Array;
  readonly higherDraw: Float64Array;
  readonly left: Float64Array;
  readonly leftDraw: Float64Array;
  /** Decides who of the others stays. */
  readonly stayDraw: Float64Array;
}

export interface Bases {
  readonly doorstroom: number;
  readonly vsv: number;
}

/** What moves careers along; made once per world. */
export interface Rules {
  readonly world: World;
  readonly students: Students;
  readonly placement: Placement;
  readonly landscape: Landscape;
  readonly equations: {readonly doorstroom: Equation; readonly vsv: Equation};
  /** Log-odds of a diploma, [(level - 1) 4 + stay - 1]. */
  readonly diploma: Float64Array;
}

const LAST_STAY = 4;
/** Whoever is 23 on 1 August can no longer become an early leaver. */
const TOO_OLD = 23;

/** The rules of a world for students already drawn. */
export function rulesOf(world: World, landscape: Landscape, students: Students): Rules {
  const hazards = [world.diploma1, world.diploma2, world.diploma3, world.diploma4].flat();
  const odds = Float64Array.from(hazards, (p) => (p <= 0 ? -Infinity : p >= 1 ? Infinity : logit(p)));
  const equations = {doorstroom: equationOf(world, landscape, "doorstroom"), vsv: equationOf(world, landscape, "vsv")};
  return {world, students, landscape, placement: placementOf(world, landscape), equations, diploma: odds};
}

/** The students of 2015, before anything happened to them. */
export function firstYearOf(students: Students): Year {
  const {count} = students;
  const bytes = () => new Uint8Array(count);
  return {
    year: firstYear - 1,
    until: students.start.slice(),
    level: bytes(),
    stay: bytes(),
    track: bytes(),
    sector: bytes(),
    location: new Uint16Array(count),
    qualified: bytes(),
    diploma: bytes(),
    starting: bytes(),
    higher: bytes().fill(NONE),
    left: bytes().fill(NONE)
  };
}

/** Adds the students who enter in the year after `now`, placed at their level; writes into `now` and returns it. */
export function enterInto(now: Year, {students, placement}: Rules): Year {
  const next = now as Mutable;
  const entry = now.year + 1 - firstYear;
  next.year = now.year + 1;
  students.until.forEach((until, j) => {
    for (let i = now.until[j]!; i < until[entry]!; ++i) {
      now.level[i] = students.level[i]!;
      now.stay[i] = students.stay[i]!;
      now.qualified[i] = students.qualified[i]!;
      place(now, students, placement, i, j);
    }
    now.until[j] = until[entry]!;
  });
  return now;
}

/** Age on 1 August of the year. */
export function ageIn(students: Students, i: number, year: number): number {
  return students.age[i]! + year - firstYear - students.entry[i]!;
}

function place(now: Year, s: Students, placement: Placement, i: number, j: number): void {
  const level = now.level[i]!;
  const group = s.group[i]!;
  now.track[i] = placement.track(s.track[i]!, level, ageIn(s, i, now.year), group);
  now.sector[i] = placement.sector(s.sector[i]!, level, s.woman[i]!, j);
  now.location[i] = placement.location(s.place[i]!, level, now.sector[i]!, group, j);
}

type MutableSubject = {-readonly [K in keyof Subject]: Subject[K]};

const nobody: MutableSubject = {
  group: 0,
  parents: 0,
  level: 0,
  track: 0,
  sector: 0,
  woman: 0,
  newcomer: 0,
  age: 0,
  capacity: 0,
  location: 0
};

/** A student as the world's equations see it in the year. */
export function subjectOf(now: Year, students: Students, i: number): MutableSubject {
  return describeInto({...nobody}, now, students, i);
}

function describeInto(subject: MutableSubject, now: Year, s: Students, i: number): MutableSubject {
  subject.group = s.group[i]!;
  subject.parents = s.parents[i]!;
  subject.level = now.level[i]!;
  subject.track = now.track[i]!;
  subject.sector = now.sector[i]!;
  subject.woman = s.woman[i]!;
  subject.newcomer = s.newcomer[i]! > 0 ? 1 : 0;
  subject.age = ageIn(s, i, now.year);
  subject.capacity = s.capacity[i]!;
  subject.location = now.location[i]!;
  return subject;
}

/** Room for the chances of `count` students, at 0 until {@link graduateInto} writes them. */
export function chancesFor(count: number): Chances {
  const numbers = () => new Float64Array(count);
  return {higher: numbers(), higherDraw: numbers(), left: numbers(), leftDraw: numbers(), stayDraw: numbers()};
}

/**
 * Draws the diplomas of the year and the log-odds of what may follow; writes into `now` and `chances`.
 * Each student takes four draws, enrolled or not.
 */
export function graduateInto(now: Year, chances: Chances, rules: Rules, draws: readonly InstitutionDraws[]): void {
  const {world, students: s, equations, diploma} = rules;
  const {year} = now;
  const subject = {...nobody};
  s.start.forEach((from, j) => {
    const career = draws[j]!.careers[year - firstYear]!;
    const outcome = draws[j]!.outcomes[year - firstYear]!;
    for (let i = from; i < now.until[j]!; ++i) {
      const uDiploma = career.uniform();
      const uStay = career.uniform();
      const uHigher = outcome.uniform();
      const uLeft = outcome.uniform();
      const level = now.level[i]!;
      chances.higher[i] = Number.NaN;
      chances.left[i] = Number.NaN;
      chances.higherDraw[i] = uHigher;
      chances.leftDraw[i] = uLeft;
      chances.stayDraw[i] = uStay;
      now.diploma[i] = 0;
      now.starting[i] = 0;
      if (level === 0) continue;
      const capacity = s.capacity[i]!;
      const age = ageIn(s, i, year);
      const odds = diploma[(level - 1) * LAST_STAY + Math.min(now.stay[i]!, LAST_STAY) - 1]!;
      const graduates = uDiploma < logistic(odds + world.diplomaCapacity * capacity);
      const starts =
        age < TOO_OLD &&
        !(s.missing[i]! & MISSING.address) &&
        !(s.newcomer[i] === 2 && s.entry[i] === year - firstYear);
      if (graduates) now.diploma[i] = level;
      if (starts) now.starting[i] = 1;
      describeInto(subject, now, s, i);
      if (graduates) chances.higher[i] = linearPredictor(equations.doorstroom, subject);
      const atRisk = starts && now.qualified[i] === 0 && !(graduates && level > 1);
      if (atRisk && !(graduates && uStay < world.workExempt)) chances.left[i] = linearPredictor(equations.vsv, subject);
    }
  });
}

/** Who goes on and who leaves early in the next year, given the bases of that year; writes into `now`. */
export function resolveInto(now: Year, chances: Chances, bases: Bases): void {
  const {higher, higherDraw, left, leftDraw} = chances;
  for (let i = 0; i < higher.length; ++i) {
    const odds = higher[i]!;
    const goesOn = !Number.isNaN(odds) && higherDraw[i]! < logistic(bases.doorstroom + odds) ? 1 : 0;
    now.higher[i] = !Number.isNaN(odds) ? goesOn : NONE;
    const risk = left[i]!;
    now.left[i] = now.starting[i] === 0 ? NONE : 0;
    if (!Number.isNaN(risk) && goesOn === 0 && leftDraw[i]! < logistic(bases.vsv + risk)) now.left[i] = 1;
  }
}

/** Moves everyone to the next year: on, down, out, or one more year; to be followed by {@link enterInto}. */
export function advanceInto(now: Year, chances: Chances, {world, students, placement}: Rules): void {
  students.start.forEach((from, j) => {
    for (let i = from; i < now.until[j]!; ++i) {
      const level = now.level[i]!;
      if (level === 0) continue;
      const diploma = now.diploma[i]!;
      const next = nextLevel(now, chances, world, i);
      if (diploma > 1) now.qualified[i] = 1;
      now.level[i] = next;
      if (next === 0) continue;
      now.stay[i] = next === level && diploma === 0 ? Math.min(LAST_STAY, now.stay[i]! + 1) : 1;
      if (next !== level) place(now, students, placement, i, j);
    }
  });
}

/** The level on the first of October after; 0 for whoever is gone, to higher professional education or otherwise. */
function nextLevel(now: Year, chances: Chances, world: World, i: number): number {
  const level = now.level[i]!;
  if (now.left[i] === 1) return 0;
  const uStay = chances.stayDraw[i]!;
  const atRisk = !Number.isNaN(chances.left[i]);
  if (now.higher[i] === 1) {
    if (level === 4) return 0;
    return level === 2 && chances.leftDraw[i]! < world.skipLevel ? 4 : level + 1;
  }
  if (now.diploma[i]! > 0) return !atRisk && uStay < world.leaveAfterDiploma ? 0 : level;
  if (uStay < (atRisk ? world.leaveOther : world.leaveFree)) return 0;
  return level > 2 && uStay > 1 - world.stepDown ? level - 1 : level;
}
