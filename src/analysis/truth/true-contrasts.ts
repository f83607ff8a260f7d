import {finish} from "../../math/finish.js";
import {subjectOf} from "../../mbo/simulation/careers.js";
import type {OutcomeName, Subject} from "../../mbo/simulation/equation.js";
import {analysedStudents} from "./analysed-students.js";
import {chanceOf, type Setting} from "./chance.js";
import {type ContrastName, contrastsOf} from "./contrasts.js";
import type {StudyYear} from "./study-year.js";

/** A true contrast in percentage points. */
export interface TrueContrast {
  readonly level: ContrastName;
  /** Mean over all analysed students. */
  readonly points: number;
  /**
   * Mean over those who are at the level themselves: another truth, for the group's own students (statistics.md 19).
   */
  readonly own: number;
  /** How many they are. */
  readonly students: number;
}

/**
 * Finite-population truth by g-computation from the world's own equation (statistics.md 17): the mean over the analysed
 * students of P(y = 1 | level) - P(y = 1 | reference), for each contrast that has one; see contrasts.ts
 * for what is held.
 */
export function trueContrasts(year: StudyYear, outcome: OutcomeName): TrueContrast[] {
  return finish(trueContrastSteps(year, outcome));
}

/** Students between two steps. */
const STEP = 10_000;

/** The same in steps, so that it can be stopped. */
export function* trueContrastSteps(year: StudyYear, outcome: OutcomeName): Generator<void, TrueContrast[]> {
  const rows = analysedStudents(year, outcome);
  const chance = chanceOf(year, outcome);
  const all = contrastsOf(outcome).map((contrast) => ({...contrast, sum: 0, own: 0, students: 0}));
  for (const [k, i] of rows.entries()) {
    if (k % STEP === 0) yield;
    const p = chance(i);
    const subject = subjectOf(year.now, year.simulation.students, i);
    for (const contrast of all) {
      const difference = p(contrast.set) - p(contrast.against);
      contrast.sum += difference;
      if (!isAt(subject, contrast.set)) continue;
      contrast.own += difference;
      ++contrast.students;
    }
  }
  return all.map(({level, sum, own, students}) => ({
    level,
    points: (100 * sum) / Math.max(1, rows.length),
    own: (100 * own) / Math.max(1, students),
    students
  }));
}

/** Is the student already as set? */
export function isAt(subject: Subject, setting: Setting): boolean {
  return (Object.keys(setting) as (keyof Setting)[]).every((name) => subject[name] === setting[name]);
}
