import type {FitProgress} from "../../glmm/fit.js";
import type {Table} from "../../glmm/table.js";
import type {AnalyseOptions, Analysis} from "../analysis.js";
import {describeFit} from "../direct/describe-fit.js";
import {composed} from "../direct/fit-handled.js";
import {sharedWith} from "../direct/shared-with.js";
import type {Handled} from "../handling/handled.js";
import {prepare} from "../handling/prepare.js";
import {WEIGHT, type WeightedFit, weightedFit} from "../missing/inverse-probability.js";
import {sandwich} from "../missing/sandwich.js";
import type {Progress} from "../progress.js";
import type {Records} from "../records.js";
import type {AnalysisEffect} from "../result.js";
import type {DirectCapacity, DirectMissing} from "../specification/direct.js";
import type {Specification} from "../specification/specification.js";
import {selectStudents} from "../students/select-students.js";

const LEFT_OUT =
  "weighting; no variance components, gaps per location or R2: those of weighted fits are biased where locations are small";

/**
 * Inverse probability weighting: students of whom everything is known that is to be weighted for stand for those
 * without. Means and effects are about all students, the model is fitted to the complete ones; no variance components.
 *
 * @param choices what of the specification matters
 */
export function* analyseWeighted(
  records: Records,
  specification: Specification,
  choices: Specification,
  {fit = {}, neighbour, only, ...report}: AnalyseOptions
): Generator<Progress, Analysis> {
  const shared = sharedWith(neighbour, records, choices, only);
  yield {stage: "select"};
  const selection = shared.selection ?? selectStudents(records, choices, only);
  yield {stage: "prepare"};
  const {cito, parents, model} = choices;
  const handled = withGaps(selection.table, choices);
  const {students, formula} = composed(handled, model);
  const own = yield* weighing(
    weightedFit(students.table, formula, {
      ...(cito.kind === "weighting" && {
        score: {column: "cito", indicator: "cito_onbekend"},
        along: ["cito_jaar", ...(handled.spline?.columns ?? [])]
      }),
      factors: parents.kind === "weighting" ? [{column: "opleiding_ouders"}] : [],
      fit: {...fit, from: undefined} // weights make it no neighbour of what was fitted before
    })
  );
  yield {stage: "describe"};
  const weighted: Handled = {...handled, table: own.table, weights: WEIGHT};
  const result = describeFit({formula, fitted: own.asAllStudents}, weighted, selection, specification, report);
  const {largest, median, effectiveRows: effectiveStudents} = own.weights;
  return {
    formula,
    fitted: own.asAllStudents,
    handled: weighted,
    selection,
    records,
    only,
    ...(shared.selection && neighbour?.imputations && {imputations: neighbour.imputations}),
    errors: {kind: "weighted", covariance: () => sandwich(own.fitted)},
    result: {
      ...result,
      effects: result.effects.map(whole),
      subgroups: result.subgroups.map((part) => ({
        ...part,
        students: Math.round(part.students),
        effects: part.effects.map(whole)
      })),
      mean: weightedMean(own),
      warnings: [...result.warnings, {kind: "weighting", text: LEFT_OUT}],
      weighting: {of: own.rows, largest, median, effectiveStudents, ...own.missingness}
    }
  };
}

/**
 * As prepare, but that what is weighted for stays unknown: scores where `cito_onbekend` is 1, parents without a level.
 */
function withGaps(selected: Table, {cito, parents, capacity}: Specification): Handled {
  const known = (kind: Specification["cito"]["kind"]) =>
    (kind === "weighting" ? {kind: "listwise"} : {kind}) as DirectMissing;
  if (parents.kind !== "weighting") {
    return prepare(selected, {
      cito: known(cito.kind),
      parents: known(parents.kind),
      capacity: capacity as DirectCapacity
    });
  }
  // Calibrated scores ask for something in every row of the covariates.
  const filled = {cito: known(cito.kind), parents: {kind: "indicator"} as const, capacity: capacity as DirectCapacity};
  const {table, ...rest} = prepare(selected, filled);
  const {opleiding_ouders} = selected.columns;
  return {...rest, table: {...table, columns: {...table.columns, opleiding_ouders: opleiding_ouders!}}};
}

/** Students are those that the complete ones stand for: an estimate, shown as a whole number. */
const whole = (effect: AnalysisEffect): AnalysisEffect =>
  effect.students === undefined ? effect : {...effect, students: Math.round(effect.students)};

/** Of the outcome, per cent: of the complete students, each for as many as it stands for. */
function weightedMean({asAllStudents: {design}}: WeightedFit): number {
  const {successes, trials, multiplicity, rows} = design;
  let sum = 0;
  let total = 0;
  for (let i = 0; i < rows; ++i) {
    sum += multiplicity![i]! * (successes[i]! / trials![i]!);
    total += multiplicity![i]!;
  }
  return (100 * sum) / total;
}

function* weighing<T>(steps: Generator<FitProgress, T>): Generator<Progress, T> {
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield {stage: "weigh", fit: step.value};
  return step.value;
}
