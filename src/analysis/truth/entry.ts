import type {Fit} from "../../glmm/fit.js";
import {InputError} from "../../glmm/input-error.js";
import type {RegisterAndTruth} from "../../mbo/simulation/register.js";
import type {ModelName, OutcomeName, Specification} from "../specification/specification.js";
import {analysedStudents} from "./analysed-students.js";
import type {Analyst, Estimate} from "./analyst.js";
import {contrastsOf} from "./contrasts.js";
import {trueLocationGaps} from "./location-gaps.js";
import {oracleOf} from "./oracle.js";
import {recordsOf, type StudyYear} from "./study-year.js";
import {totalGaps} from "./total-gaps.js";
import {trueContrasts} from "./true-contrasts.js";

/** Points and their standard errors, in the order of {@link contrastsOf}; percentage points. */
export interface EstimatedPoints {
  readonly points: readonly number[];
  /** Null where the method gives none. */
  readonly errors: readonly (number | null)[];
  /** Only where a fit did not converge: it stopped short of the optimum, or a column separates the outcomes. */
  readonly unconverged?: true;
}

/** Truth, oracle and estimate of one outcome in one simulated year; percentage points. */
export interface Entry {
  /** Analysed students: those over whom the truth is a mean. */
  readonly students: number;
  /** In the order of {@link contrastsOf}: over all students, and over those at the level. */
  readonly truth: readonly number[];
  readonly own: readonly number[];
  /** Total gaps: westers, niet-westers, hoog. */
  readonly total: readonly number[];
  /** Standard deviation of the true gap over the locations with students: westers, niet-westers. */
  readonly spread: readonly number[];
  /** Per model, in the order of {@link contrastsOf}; see oracleOf. */
  readonly oracles: Readonly<Partial<Record<ModelName, readonly number[]>>>;
  /** By name of the specification; null if its method cannot be used on the register. */
  readonly estimates: Readonly<Record<string, EstimatedPoints | null>>;
}

export interface EntryOptions {
  readonly analyst: Analyst;
  /** By name; `published` is the start of the others. */
  readonly specifications: Readonly<Record<string, Specification>> & {readonly published: Specification};
}

/**
 * Everything about one outcome of a simulated year. Fits start where that of the published specification ended, so that
 * a number does not depend on which others are asked for.
 */
export function entryOf(year: StudyYear, outcome: OutcomeName, {analyst, specifications}: EntryOptions): Entry {
  const records = recordsOf(year);
  const truth = trueContrasts(year, outcome);
  const {published, ...others} = specifications;
  const first = analyst(records, published);
  const start = first.fitted;
  const estimates: Record<string, EstimatedPoints | null> = {published: pointsOf(first, outcome)};
  for (const [name, specification] of Object.entries(others)) {
    estimates[name] = usable(() => pointsOf(analyst(records, specification, {start}), outcome));
  }
  const oracles: Partial<Record<ModelName, readonly number[]>> = {};
  for (const specification of Object.values(specifications)) {
    oracles[specification.model] ??= oracle(records, specification, {analyst, start});
  }
  return {
    students: analysedStudents(year, outcome).length,
    truth: truth.map(({points}) => points),
    own: truth.map(({own}) => own),
    total: totalGaps(year, outcome).map(({points}) => points),
    spread: entrySpread(year, outcome),
    oracles,
    estimates
  };
}

/** The contrasts of an outcome in what an analyst reports. @throws RangeError if an effect is not reported. */
export function pointsOf({effects, converged}: Estimate, outcome: OutcomeName): EstimatedPoints {
  const own = contrastsOf(outcome).map(({variable, level}) => {
    const found = effects.find((effect) => effect.variable === variable && effect.level === level);
    if (!found) throw new RangeError(`invalid estimate; without an effect of ${variable}: ${level}`);
    return found;
  });
  return {
    points: own.map(({points}) => points),
    errors: own.map(({standardError: error}) => (Number.isFinite(error) ? error! : null)),
    ...(!converged && {unconverged: true})
  };
}

function oracle(
  records: RegisterAndTruth,
  specification: Specification,
  {analyst, start}: {analyst: Analyst; start: Fit | undefined}
): readonly number[] {
  return pointsOf(analyst(records, oracleOf(specification), {errors: false, start}), specification.outcome).points;
}

function usable<T>(estimate: () => T): T | null {
  try {
    return estimate();
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/** Standard deviation of the true gap over the locations with students: westers, niet-westers; percentage points. */
export function entrySpread(year: StudyYear, outcome: OutcomeName): number[] {
  const {students, westers, nietWesters} = trueLocationGaps(year, outcome);
  return [westers, nietWesters].map((gaps) => {
    const present = gaps.filter((_, location) => students[location]! > 0);
    const mean = present.reduce((sum, gap) => sum + gap, 0) / present.length;
    return Math.sqrt(present.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / (present.length - 1));
  });
}
