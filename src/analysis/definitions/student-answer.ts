import type {Evidence} from "./evidence.js";
import type {StudentEquation} from "./student-equation.js";
import {type DescribedStudent, type PlaceChances, placeChances} from "./student-places.js";

/** What is asked of a described student; place: a code, or empty. */
export interface StudentQuestion {
  readonly student: DescribedStudent;
  readonly outcome: "doorstroom" | "vsv";
  readonly place: string;
}

export interface StudentAnswer {
  readonly outcome: "doorstroom" | "vsv";
  readonly rows: readonly PlaceChances[];
  readonly testYear: string;
  /** The place asked for, where there is such a location. */
  readonly place: string | null;
}

/**
 * The chances of a described student with each background. Of early leaving the western group is left out, unless it is
 * the student's own: too few events to say how it varies (statistics.md 29).
 *
 * @throws RangeError if there is no equation of the outcome.
 */
export function studentAnswer(
  equations: readonly StudentEquation[],
  evidence: readonly Evidence[],
  {student, outcome, place}: StudentQuestion
): StudentAnswer {
  const equation = equations.find((own) => own.outcome === outcome);
  if (!equation) throw new RangeError(`invalid outcome; no equation of it: ${outcome}`);
  const rows = placeChances(equation, student, evidence, place === "" ? null : place);
  const said = ({background}: PlaceChances) =>
    outcome !== "vsv" || background !== "westers" || student.migratieachtergrond === background;
  return {
    outcome,
    rows: rows.filter(said),
    testYear: equation.score.testYear,
    place: rows.some(({chosen}) => chosen !== null) ? place : null
  };
}
