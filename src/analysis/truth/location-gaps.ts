import {shiftedMean} from "../../glmm/shifted-mean.js";
import {logistic} from "../../math/logistic.js";
import {subjectOf} from "../../mbo/simulation/careers.js";
import {type Equation, linearPredictor, type OutcomeName} from "../../mbo/simulation/equation.js";
import {analysedStudents} from "./analysed-students.js";
import type {StudyYear} from "./study-year.js";

/**
 * True gaps of locations in percentage points, by number of the location: in the order of the levels of `locatie_t`.
 */
export interface TrueLocationGaps {
  readonly westers: Float64Array;
  readonly nietWesters: Float64Array;
  /** Analysed students per location. */
  readonly students: Int32Array;
}

/**
 * The true gap of each location, standardised to the national set (statistics.md 39): the mean over all analysed
 * students, as if all were at the location, of P(y = 1 | group) - P(y = 1 | none). So locations differ by what they
 * do with a student, and not by which students they have. Held as in {@link contrasts}; the location's institution
 * comes with it.
 *
 * A location nobody attends has a gap too. Error below 1e-4 percentage points: fixed parts are put in classes.
 */
export function trueLocationGaps(year: StudyYear, outcome: OutcomeName): TrueLocationGaps {
  const {students, chances} = trueLocationChances(year, outcome);
  const [none, westers, nietWesters] = chances;
  const gap = (of: Float64Array) => of.map((mean, location) => 100 * (mean - none[location]!));
  return {westers: gap(westers), nietWesters: gap(nietWesters), students};
}

/**
 * What {@link trueLocationGaps} are the differences of: mean chances per location, as if all were of the
 * group and there.
 */
export interface TrueLocationChances {
  readonly chances: readonly [none: Float64Array, westers: Float64Array, nietWesters: Float64Array];
  readonly students: Int32Array;
}

/**
 * For each group g and location l the mean over all n analysed students, as if all were of that group and there:
 *
 *     doorstroom  mean of P(higher)
 *     vsv         1 / n times the sum, over those at risk, of P(left), times 1 - P(higher) where they have a diploma
 *
 * P = logistic(base + linear predictor) in the world's own equations, with the location's effect for group g; 0 to 1.
 * By number of the location, with those that nobody attends; `students` counts who does. Fixed parts are put in
 * classes: an error below 1e-6.
 */
export function trueLocationChances(year: StudyYear, outcome: OutcomeName): TrueLocationChances {
  const {now, simulation} = year;
  const rows = analysedStudents(year, outcome);
  const {length} = simulation.landscape.locations;
  const students = new Int32Array(length);
  for (const i of rows) ++students[now.location[i]!]!;
  const of = (group: number) => {
    const at = meanChance(year, outcome, rows, group);
    return Float64Array.from({length}, (_, location) => at(location));
  };
  return {chances: [of(0), of(1), of(2)], students};
}

/** Location to the mean chance of all rows, as if they were of the group and there. */
function meanChance(
  {now, chances, bases, simulation}: StudyYear,
  outcome: OutcomeName,
  rows: Int32Array,
  group: number
): (location: number) => number {
  const {students, rules} = simulation;
  const {doorstroom, vsv} = rules.equations;
  const elsewhere = (equation: Equation, base: number, i: number) => {
    const subject = {...subjectOf(now, students, i), group};
    return base + linearPredictor(equation, subject) - equation.location[group]![subject.location]!;
  };
  const higher = (i: number) => elsewhere(doorstroom, bases.doorstroom, i);
  const left = (i: number) => elsewhere(vsv, bases.vsv, i);
  const of = (equation: Equation, location: number) => equation.location[group]![location]!;
  if (outcome === "doorstroom") {
    const mean = shiftedMean(Float64Array.from(rows, higher));
    return (location) => mean(of(doorstroom, location)).mean;
  }
  const atRisk = rows.filter((i) => !Number.isNaN(chances.left[i]));
  const others = atRisk.filter((i) => now.diploma[i] === 0);
  const holders = Array.from(
    atRisk.filter((i) => now.diploma[i]! > 0),
    (i) => [higher(i), left(i)] as const
  );
  const mean = shiftedMean(Float64Array.from(others, left));
  return (location) => {
    const [on, off] = [of(doorstroom, location), of(vsv, location)];
    let sum = others.length > 0 ? others.length * mean(off).mean : 0;
    for (const [stays, leaves] of holders) sum += (1 - logistic(stays + on)) * logistic(leaves + off);
    return sum / rows.length;
  };
}
