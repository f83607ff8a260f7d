import {logistic} from "../../math/logistic.js";
import {subjectOf} from "../../mbo/simulation/careers.js";
import {linearPredictor, type OutcomeName, type Subject} from "../../mbo/simulation/equation.js";
import type {StudyYear} from "./study-year.js";

/** What is set of a student; all else is as it is. Codes as in {@link Subject}. */
export type Setting = Partial<Pick<Subject, "group" | "parents" | "level">>;

/** Of student i, the chance of the outcome under a setting. */
export type Chance = (i: number) => (setting?: Setting) => number;

/**
 * P(y_i = 1 | setting) by the world's own equation: true capacity, own location with what its slope adds for the group
 * that is set, no draws.
 *
 * doorstroom: logistic(base + eta), for students with a diploma. vsv: 0 for whoever cannot become an early leaver; for
 * an entry-level diploma holder, who may go on instead, (1 - P(doorstroom)) P(vsv | not gone on), both under the
 * setting. What lies before the outcomes stays: diploma, start population, who is exempt.
 */
export function chanceOf({simulation, now, chances, bases}: StudyYear, outcome: OutcomeName): Chance {
  const {students, rules} = simulation;
  const {doorstroom, vsv} = rules.equations;
  return (i) => {
    const own = subjectOf(now, students, i);
    const set = (setting?: Setting): Subject => (setting ? {...own, ...setting} : own);
    const goesOn = (subject: Subject) => logistic(bases.doorstroom + linearPredictor(doorstroom, subject));
    if (outcome === "doorstroom") return (setting) => goesOn(set(setting));
    if (Number.isNaN(chances.left[i])) return () => 0;
    const leaves = (subject: Subject) => logistic(bases.vsv + linearPredictor(vsv, subject));
    if (now.diploma[i] === 0) return (setting) => leaves(set(setting));
    return (setting) => (1 - goesOn(set(setting))) * leaves(set(setting));
  };
}
