import {scarceSlopes} from "../../glmm/few-events.js";
import type {Fit} from "../../glmm/fit.js";
import {rSquared} from "../../glmm/r-squared.js";
import type {Definition} from "../../glmm/scenario.js";
import {summarize} from "../../glmm/summary.js";
import type {Handled} from "../handling/handled.js";
import type {Convergence, Result} from "../result.js";
import type {Specification, Subgroup} from "../specification/specification.js";
import {toQuery} from "../specification/specification-query.js";
import type {Selection} from "../students/select-students.js";
import {gapVariation, levelPartition, locationGaps, migrationGaps, spreads} from "../variation.js";
import {among, studentsOf} from "./among.js";
import {effectsInPoints, reportedVariables} from "./effects-in-points.js";
import type {HandledFit} from "./fit-handled.js";
import {constantNames} from "./model-formula.js";
import {splineEffects} from "./spline-effect.js";

/** What a result tells beside the least. */
export interface Report {
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
}

/** All that follows from a fit without its covariance. */
export function describeFit(
  own: HandledFit,
  handled: Handled,
  selection: Selection,
  specification: Specification,
  {definitions = [], subgroups = [], variables, variation = true, locations = false}: Report = {}
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
    warnings: scarceSlopes(design).map(({term, text}) => ({kind: "few events", term, text})),
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
