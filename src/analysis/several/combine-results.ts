import {InputError} from "../../glmm/input-error.js";
import type {FitStatus} from "../../glmm/status.js";
import {exp, log} from "../../math/exponential.js";
import {logistic} from "../../math/logistic.js";
import type {AnalysisEffect, Convergence, LocationGap, Result} from "../result.js";

/** Makes one number of the same number in several results, in their order. */
export type Combine = (values: readonly number[]) => number;

/** Their mean; exactly the number itself where all are equal. */
export const mean: Combine = (values) => {
  const [first] = values;
  if (values.every((value) => value === first)) return first!;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
};

/**
 * One result of several of the same specification, number by number, each on the scale on which it is about normal:
 * standard deviations, variances and ratios as logarithms, correlations by Fisher's z, effects and shares as they are.
 * A number that one of them does not have (null) is null. What describes the data (flow, groups) is that of the first.
 *
 * @throws InputError if the fits do not have the same terms.
 */
export function combineResults(results: readonly Result[], combine: Combine): Result {
  const [first] = results;
  if (!first) throw new Error("no results to combine");
  const pick = <T>(part: (result: Result) => T): T[] => results.map(part);
  const number = (part: (result: Result) => number): number => combine(pick(part));
  const each = <T, U>(list: (result: Result) => readonly T[], make: (own: readonly T[]) => U): U[] =>
    aligned(pick(list)).map(make);
  return {
    ...first,
    convergence: together(pick(({convergence}) => convergence)),
    warnings: [...new Map(results.flatMap(({warnings}) => warnings.map((own) => [own.text, own]))).values()],
    students: Math.round(mean(pick(({students}) => students))),
    mean: number((result) => result.mean),
    effects: each(
      (result) => result.effects,
      (own) => effect(own, combine)
    ),
    subgroups: each(
      (result) => result.subgroups,
      (own) => ({
        ...own[0]!,
        students: Math.round(mean(own.map(({students}) => students))),
        effects: aligned(own.map(({effects}) => effects)).map((same) => effect(same, combine))
      })
    ),
    fixed: each(
      (result) => result.fixed,
      (own) => ({...own[0]!, estimate: combine(own.map(({estimate}) => estimate))})
    ),
    random: each(
      (result) => result.random,
      (own) => ({
        ...own[0]!,
        sd: own[0]!.sd.map((_, k) =>
          combinedSd(
            own.map(({sd}) => sd[k]!),
            combine
          )
        ),
        correlation: own[0]!.correlation.map((row, a) =>
          row.map((_, b) =>
            orNull(
              own.map(({correlation}) => correlation[a]![b]!),
              (all) => fisher(all, combine)
            )
          )
        )
      })
    ),
    partition: each(
      (result) => result.partition,
      (own) => numbers(own, combine, partitionScales)
    ),
    gaps: each(
      (result) => result.gaps,
      (own) => numbers(own, combine, gapScales)
    ),
    locations: each(
      (result) => result.locations,
      (own) => ({...own[0]!, gaps: aligned(own.map(({gaps}) => gaps)).map((same) => locationGap(same, combine))})
    ),
    r2: results.some(({r2}) => r2 === null)
      ? null
      : numbers(
          pick(({r2}) => r2!),
          combine,
          {marginal: "share", conditional: "share"}
        )
  };
}

/** One or more lists of one length, element by element. @throws InputError if their lengths differ. */
export function aligned<T>(lists: readonly (readonly T[])[]): T[][] {
  const {length} = lists[0]!;
  if (lists.some((list) => list.length !== length)) {
    throw new InputError("invalid results; not the same terms in all fits, so that they have no mean");
  }
  return lists[0]!.map((_, k) => lists.map((list) => list[k]!));
}

function effect(own: readonly AnalysisEffect[], combine: Combine): AnalysisEffect {
  const [first] = own;
  const points = combine(own.map((one) => one.points));
  if (first!.students === undefined) return {...first!, points};
  const students = Math.round(mean(own.map((one) => one.students!)));
  return {...first!, points, students, implied: combine(own.map((one) => one.implied!))};
}

/** Errors of one location add what differs between the results, as Rubin does. */
function locationGap(own: readonly LocationGap[], combine: Combine): LocationGap {
  const all = (part: (gap: LocationGap) => number | undefined): number[] | undefined => {
    const values = own.map(part);
    return values.some((value) => value === undefined) ? undefined : (values as number[]);
  };
  const {unpooled: _, unpooledError: __, ...first} = own[0]!;
  const error = (estimates: readonly number[], errors: readonly number[]) =>
    Math.sqrt(mean(errors.map((one) => one * one)) + betweenPart(estimates));
  const shrunken = own.map((gap) => gap.shrunken);
  const unpooled = all((gap) => gap.unpooled);
  return {
    ...first,
    shrunken: combine(shrunken),
    standardError: error(
      shrunken,
      own.map((gap) => gap.standardError)
    ),
    ...(unpooled && {
      unpooled: combine(unpooled),
      unpooledError: error(
        unpooled,
        own.map((gap) => gap.unpooledError!)
      )
    })
  };
}

/** (1 + 1 / m) times the sample variance; 0 for one estimate. */
export function betweenPart(estimates: readonly number[]): number {
  const m = estimates.length;
  if (m < 2) return 0;
  const centre = mean(estimates);
  return ((1 + 1 / m) * estimates.reduce((sum, x) => sum + (x - centre) ** 2, 0)) / (m - 1);
}

type Scale = "ratio" | "share";

const partitionScales = {
  institution: "ratio",
  location: "ratio",
  residual: "ratio",
  iccInstitution: "share",
  iccLocation: "share",
  medianOddsRatioWithin: "ratio",
  medianOddsRatioBetween: "ratio"
} as const;

const gapScales = {
  institution: "ratio",
  location: "ratio",
  latentShare: "share",
  pointShare: "share",
  points: "ratio",
  medianRatioWithin: "ratio",
  medianRatioBetween: "ratio"
} as const;

/** Objects of numbers, name by name on its scale; what is no number is that of the first. */
function numbers<T extends object>(own: readonly T[], combine: Combine, scales: Readonly<Record<string, Scale>>): T {
  const combined = Object.entries(own[0]!).map(([name, value]) => {
    const scale = scales[name];
    if (scale === undefined) return [name, value];
    const all = own.map((one) => (one as Record<string, number | null>)[name]!);
    return [name, orNull(all, (known) => onScale(scale, known, combine))];
  });
  return Object.fromEntries(combined) as T;
}

function onScale(scale: Scale, values: readonly number[], combine: Combine): number {
  if (scale === "share") return Math.min(1, Math.max(0, combine(values)));
  return values.every((value) => value > 0) ? overLogs(values, combine) : Math.max(0, combine(values));
}

/** Where an sd is 0 there is no logarithm: then the root of the combined variance. */
function combinedSd(values: readonly number[], combine: Combine): number {
  if (values.every((value) => value > 0)) return overLogs(values, combine);
  return Math.sqrt(Math.max(0, combine(values.map((value) => value * value))));
}

function overLogs(values: readonly number[], combine: Combine): number {
  return values.every((value) => value === values[0]) && combine === mean ? values[0]! : exp(combine(values.map(log)));
}

function fisher(values: readonly number[], combine: Combine): number {
  if (values.every((value) => value === values[0]) && combine === mean) return values[0]!;
  if (values.some((value) => Math.abs(value) >= 1)) return Math.min(1, Math.max(-1, combine(values)));
  return 2 * logistic(2 * combine(values.map(fisherZ))) - 1;
}

export const fisherZ = (rho: number): number => 0.5 * log((1 + rho) / (1 - rho));

function orNull<T extends number | null>(
  values: readonly T[],
  make: (known: readonly number[]) => number
): number | null {
  return values.some((value) => value === null) ? null : make(values as readonly number[]);
}

/** Worst first. */
const statuses: readonly FitStatus[] = ["separation", "not converged", "singular", "converged"];

/** Of all fits: the worst status, means of the criteria, sums of the work. */
function together(all: readonly Convergence[]): Convergence {
  const sum = (part: (own: Convergence) => number) => all.reduce((total, own) => total + part(own), 0);
  const average = (part: (own: Convergence) => number) => mean(all.map(part));
  return {
    status: statuses.find((status) => all.some((own) => own.status === status))!,
    converged: all.every(({converged}) => converged),
    singular: all.some(({singular}) => singular),
    separated: [...new Set(all.flatMap(({separated}) => separated))],
    logLik: average(({logLik}) => logLik),
    aic: average(({aic}) => aic),
    bic: average(({bic}) => bic),
    iterations: sum(({iterations}) => iterations),
    evaluations: sum(({evaluations}) => evaluations),
    decrement: Math.max(...all.map(({decrement}) => decrement)),
    tolerance: all[0]!.tolerance
  };
}
