import {logistic, logit} from "../../math/logistic.js";
import {normalQuantile, QUANTILE_95} from "../../math/normal.js";
import type {GapOutcome} from "./definition.js";
import {type Evidence, evidenceFor} from "./evidence.js";
import {inverseOf} from "./interpolate.js";
import type {StudentEquation, StudentTrait} from "./student-equation.js";

/** A student as the reader describes one. */
export type DescribedStudent = Readonly<Record<StudentTrait, string>> & {
  readonly leeftijd: number;
  readonly cito: number;
};

/** What a student of one background could expect, per cent. */
export interface PlaceChances {
  readonly background: string;
  /** At a location at 5%, 50% and 95% of all, as this background has them. */
  readonly low: number;
  readonly typical: number;
  readonly high: number;
  /** Twenty locations, each as likely: the 2.5th, 7.5th ... percentile. */
  readonly places: readonly number[];
  /** At the chosen location, as estimated; null without one. */
  readonly chosen: number | null;
}

const PLACES = 20;

/** Log odds of a described student at a typical location. @throws RangeError for a choice that no student made. */
export function studentEta({base, traits, age, score}: StudentEquation, student: DescribedStudent): number {
  const added = (Object.keys(traits) as StudentTrait[]).map((name) => {
    const shift = traits[name][student[name]];
    if (shift === undefined) throw new RangeError(`invalid ${name}; nobody analysed has: ${student[name]}`);
    return shift;
  });
  return (
    added.reduce((sum, shift) => sum + shift, base) +
    age.slope * (student.leeftijd - age.mean) +
    score.slope * (student.cito - score.mean)
  );
}

/**
 * The same student with each background: p at eta and at eta -+ 1.645 sqrt(z' (Sigma_L + Sigma_I) z) for the
 * background's own z (statistics.md 28), in twenty places, and at the chosen location: eta plus what that location
 * adds, read from its chance in the evidence.
 */
export function placeChances(
  equation: StudentEquation,
  student: DescribedStudent,
  all: readonly Evidence[],
  chosen: string | null
): PlaceChances[] {
  return Object.keys(equation.spread).map((background) => {
    const eta = studentEta(equation, {...student, migratieachtergrond: background});
    const sd = Math.sqrt(equation.spread[background]!);
    const at = (z: number) => 100 * logistic(eta + z * sd);
    const shift = chosen === null ? null : addedAt(equation.outcome, background, all, chosen);
    return {
      background,
      low: at(-QUANTILE_95),
      typical: at(0),
      high: at(QUANTILE_95),
      places: Array.from({length: PLACES}, (_, k) => at(normalQuantile((k + 0.5) / PLACES))),
      chosen: shift === null ? null : 100 * logistic(eta + shift)
    };
  });
}

/**
 * What a location adds to the log odds of a background: the shift at which the mean chance is the one estimated there.
 */
function addedAt(outcome: GapOutcome, background: string, all: readonly Evidence[], id: string): number | null {
  const reference = background === "geen";
  const group = background === "westers" ? "westers" : "niet-westers";
  const {locations, spread} = evidenceFor(all, {outcome, group, held: "alles"});
  const unit = locations.find((own) => own.id === id);
  if (!unit || !spread) return null;
  const [curve, p] = reference ? [spread.referenceChance, unit.reference] : [spread.groupChance, unit.group];
  return inverseOf(spread.shifts, curve.map(logit), logit(p));
}
