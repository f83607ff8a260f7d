import {logistic} from "../../math/logistic.js";
import {type Chances, subjectOf, type Year} from "../../mbo/simulation/careers.js";
import {linearPredictor, type OutcomeName} from "../../mbo/simulation/equation.js";
import type {Simulation} from "../../mbo/simulation/simulate.js";
import {MISSING} from "../../mbo/simulation/students.js";
import {inFigures} from "./bases.js";

/** The true contrast of one variable: mean over the analysed students of P(y = 1 | level) - P(y = 1 | reference). */
export interface TrueEffects {
  readonly westers: number;
  readonly nietWesters: number;
  readonly hoog: number;
  readonly students: number;
}

/**
 * Finite-population truth by g-computation from the world's own equation (statistics.md 17), percentage points: over
 * the students whom the study's selection keeps, each with true capacity, own location and all else as it is, the mean
 * of P(y = 1 | level) - P(y = 1 | reference). Conditional on level, diploma and location: not a total effect. For early
 * leaving, students who cannot become early leavers count with a difference of zero, as they do in the data.
 *
 * @param base log-odds of the outcome year, as in the world
 */
export function trueEffects(
  now: Year,
  chances: Chances,
  {students: s, rules}: Simulation,
  outcome: OutcomeName,
  base: number
): TrueEffects {
  const equation = rules.equations[outcome];
  const sums = {westers: 0, nietWesters: 0, hoog: 0};
  let count = 0;
  for (let i = 0; i < now.level.length; ++i) {
    if (!inFigures(now, s, i) || (s.missing[i]! & MISSING.group) !== 0) continue;
    if (outcome === "doorstroom" ? now.diploma[i] === 0 : now.starting[i] === 0) continue;
    ++count;
    if (outcome === "vsv" && !(!Number.isNaN(chances.left[i]) && now.higher[i] !== 1)) continue;
    const subject = subjectOf(now, s, i);
    const own = {group: subject.group, parents: subject.parents};
    const p = (change: {group?: number; parents?: number}) => {
      subject.group = change.group ?? own.group;
      subject.parents = change.parents ?? own.parents;
      return logistic(base + linearPredictor(equation, subject));
    };
    const none = p({group: 0});
    sums.westers += p({group: 1}) - none;
    sums.nietWesters += p({group: 2}) - none;
    sums.hoog += p({parents: 1}) - p({parents: 0});
  }
  const points = (sum: number) => (100 * sum) / Math.max(1, count);
  return {
    westers: points(sums.westers),
    nietWesters: points(sums.nietWesters),
    hoog: points(sums.hoog),
    students: count
  };
}
