import {fewEventsWarnings} from "../glmm/few-events.js";
import type {Fit, FitOptions, FitProgress} from "../glmm/fit.js";
import {rSquared} from "../glmm/r-squared.js";
import type {Definition} from "../glmm/scenario.js";
import {summarize} from "../glmm/summary.js";
import {among, studentsOf} from "./among.js";
import {direct} from "./direct.js";
import {effectsInPoints, reportedVariables} from "./effects-in-points.js";
import {fitHandled, type HandledFit} from "./fit-handled.js";
import type {Handled} from "./handled.js";
import {constantNames} from "./model-formula.js";
import {prepare} from "./prepare.js";
import type {Records} from "./records.js";
import type {Convergence, Result} from "./result.js";
import {type Selection, selectStudents} from "./select-students.js";
import type {Specification, Subgroup} from "./specification.js";
import {toQuery} from "./specification-query.js";
import {splineEffects} from "./spline-effect.js";
import {gapVariation, levelPartition, locationGaps, migrationGaps, spreads} from "./variation.js";

export interface AnalyseOptions {
  /** `from`: a neighbouring fit to start from. */
  readonly fit?: FitOptions | undefined;
  /** Definitions of effect beside that of the specification. */
  readonly definitions?: readonly Definition[] | undefined;
  /** Subgroups to report effects for, beside that of the specification. */
  readonly subgroups?: readonly Subgroup[] | undefined;
  /** Covariates to report effects of; all without it. */
  readonly variables?: readonly string[] | undefined;
  /** False: without what describes the variation between locations and institutions. */
  readonly variation?: boolean | undefined;
  /** Also the gaps per location. */
  readonly locations?: boolean | undefined;
  /** Rows of the register to choose among, such as the students of another specification. */
  readonly only?: Int32Array | undefined;
}

export interface Progress {
  readonly stage: "select" | "prepare" | "fit" | "describe";
  /** In the stage fit. */
  readonly fit?: FitProgress;
}

/** A result with what later steps need: standard errors, a warm start, comparisons. Only `result` is plain data. */
export interface Analysis extends HandledFit {
  readonly result: Result;
  readonly handled: Handled;
  readonly selection: Selection;
}

/**
 * Select, prepare, fit, describe: one specification on one register, in steps that can be stopped. Point estimates only;
 * standard errors are a later step (standard-errors.ts).
 *
 * @throws InputError if the register lacks a column, a method needs a truth that is not there, or nothing is left to fit.
 */
export function* analyse(
  records: Records,
  specification: Specification,
  options: AnalyseOptions = {}
): Generator<Progress, Analysis> {
  const choices = direct(specification);
  yield {stage: "select"};
  const selection = selectStudents(records, choices, options.only);
  yield {stage: "prepare"};
  const handled = prepare(selection.table, choices);
  const own = yield* fitting(fitHandled(handled, choices.model, options.fit));
  yield {stage: "describe"};
  return {...own, handled, selection, result: describe(own, handled, selection, specification, options)};
}

/** Steps of a fit as steps of an analysis. */
export function* fitting<T>(steps: Generator<FitProgress, T>): Generator<Progress, T> {
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield {stage: "fit", fit: step.value};
  return step.value;
}

/** All that follows from a fit without its covariance. */
export function describe(
  own: HandledFit,
  handled: Handled,
  selection: Selection,
  specification: Specification,
  {definitions = [], subgroups = [], variables, variation = true, locations = false}: AnalyseOptions = {}
): Result {
  const {formula, fitted} = own;
  const {design} = fitted;
  const {model, definition, subgroup} = specification;
  const {fixed, random, groups, ...criteria} = summarize(fitted);
  const reported = reportedVariables(own, handled, model).filter((name) => variables?.includes(name) ?? true);
  const wanted = [definition, ...definitions.filter((other) => other !== definition)];
  const effects = (part: Fit) => [
    ...effectsInPoints(part, reported, wanted),
    ...((variables?.includes("cito") ?? true) ? splineEffects(part, handled, wanted) : [])
  ];
  const within = (group: Subgroup | null) => (group ? among(fitted, handled.table, group) : fitted);
  const components = handled.weights === undefined;
  const gaps = components && (variation || locations) ? migrationGaps(fitted) : [];
  return {
    specification,
    query: toQuery(specification),
    flow: selection.flow,
    students: design.rows,
    groups,
    formula,
    convergence: convergence(fitted, criteria),
    aliased: design.aliased,
    constant: constantNames(model, handled.table),
    warnings: fewEventsWarnings(design),
    mean: meanOutcome(fitted),
    effects: effects(within(subgroup)),
    subgroups: subgroups.map((group) => {
      const part = within(group);
      return {subgroup: group, students: studentsOf(part), effects: effects(part)};
    }),
    fixed,
    random: components ? spreads(random) : [],
    partition: components && variation ? levelPartition(fitted, gaps) : [],
    gaps: variation ? gapVariation(fitted, gaps) : [],
    locations:
      locations && design.strata.inner.columns.length > 0
        ? gaps.map(({level, reference}) => ({level, reference, gaps: locationGaps(fitted, level)}))
        : [],
    r2: components ? rSquared(fitted) : null
  };
}

function convergence(fitted: Fit, {logLik, aic, bic}: {logLik: number; aic: number; bic: number}): Convergence {
  const {status, converged, singular, separated, iterations, evaluations, decrement, tolerance} = fitted;
  return {status, converged, singular, separated, logLik, aic, bic, iterations, evaluations, decrement, tolerance};
}

/** Of the outcome, per cent; weighted as the fit is. */
function meanOutcome({design}: Fit): number {
  const {successes, trials, rows} = design;
  let sum = 0;
  let total = 0;
  for (let i = 0; i < rows; ++i) {
    sum += successes[i]!;
    total += trials ? trials[i]! : 1;
  }
  return (100 * sum) / total;
}
