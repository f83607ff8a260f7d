import {type Fit, type FitOptions, fitSteps} from "../../glmm/fit.js";
import {mapNumbers, type NumericColumn, type Table} from "../../glmm/table.js";
import type {Warmth} from "../../glmm/warm-start.js";
import {describeFit, type Report} from "../direct/describe-fit.js";
import {composed, type HandledFit} from "../direct/fit-handled.js";
import type {Handled} from "../handling/handled.js";
import {prepare} from "../handling/prepare.js";
import {completedTable} from "../missing/completed-table.js";
import type {Imputations} from "../missing/impute.js";
import {presentDesign} from "../missing/open-design.js";
import {fitting, type Progress} from "../progress.js";
import type {Result} from "../result.js";
import {imputes} from "../specification/check-combination.js";
import type {DirectCapacity, DirectMissing} from "../specification/direct.js";
import type {Specification} from "../specification/specification.js";
import {compositionNames} from "../students/composition.js";
import type {Selection} from "../students/select-students.js";
import {type ChangingDesign, changingDesign} from "./changing-design.js";
import type {ImputationPlan} from "./imputation-plan.js";

export interface ImputedFitsOptions {
  readonly selection: Selection;
  readonly specification: Specification;
  /** What of the specification matters. */
  readonly choices: Specification;
  readonly report: Report;
  readonly fit: FitOptions;
}

/** Fits of one specification to completed tables, each started from the one before. */
export interface ImputedFits {
  /** A result per imputation so far. */
  readonly parts: readonly Result[];
  /**
   * Fits the imputations that have not been fitted, as far as number `ready`; `at`: steps done and to do,
   * without fits done.
   */
  readonly addTo: (
    plan: ImputationPlan,
    imputations: Imputations,
    ready: number,
    at: {readonly done: number; readonly of: number},
    start?: Warmth
  ) => Generator<Progress, void>;
  /** The last fit; its design holds the last imputation. */
  readonly last: () => HandledFit & {readonly handled: Handled};
}

/**
 * Fits to completed tables that share one design. None is made before `addTo` is asked for it; `last` is there from the
 * first on. The first starts from `fit.from`, else from the `start` of addTo, each other from the one before; where
 * such a fit finds no maximum it is made anew from a cold start.
 *
 * `addTo` yields once per evaluation of a fit, and appends to `parts`, which is one array throughout.
 *
 * @throws InputError from addTo, as completedTable, prepare and buildDesign.
 */
export function imputedFits({selection, specification, choices, report, fit}: ImputedFitsOptions): ImputedFits {
  const parts: Result[] = [];
  const {model} = choices;
  let changing: ChangingDesign | undefined;
  let last: (HandledFit & {handled: Handled}) | undefined;
  function* addTo(
    plan: ImputationPlan,
    imputations: Imputations,
    ready: number,
    {done, of}: {done: number; of: number},
    start?: Warmth
  ): Generator<Progress, void> {
    while (parts.length < ready) {
      const handled = completed(plan, imputations, parts.length, choices);
      const {students, formula} = composed(handled, model);
      changing ??= changingDesign(formula, students.table, changingNames(handled, choices));
      const design = changing.put(students.table);
      const at = {done: done + parts.length, of};
      const from = last?.fitted ?? fit.from ?? start;
      const warm = from && (yield* numbered(fitting(fitSteps(design, {...fit, from})), at));
      const cold = {...fit, from: undefined};
      const fitted = warm && isDone(warm) ? warm : yield* numbered(fitting(fitSteps(presentDesign(design), cold)), at);
      last = {formula, fitted, handled};
      parts.push(describeFit({formula, fitted}, handled, selection, specification, report));
    }
  }
  return {parts, addTo, last: () => last!};
}

/**
 * Imputation k as a table that can be fitted: what was unknown is known, and everything else as the specification says.
 */
export function completed(plan: ImputationPlan, imputations: Imputations, k: number, choices: Specification): Handled {
  const {cito, capacity} = choices;
  const table = completedTable(plan.base, imputations, k);
  const own = {
    cito: imputes(cito) ? asIs : (cito as DirectMissing),
    parents: asIs, // imputed, or handled before
    capacity: capacity.kind === "latent" ? {kind: "linear" as const} : (capacity as DirectCapacity)
  };
  return prepare(plan.scores ? inPoints(table, plan.scores.centre) : table, own, plan.scores?.sample);
}

/** The method for what has no unknown values: none. */
const asIs = {kind: "listwise"} as const;

function inPoints(table: Table, centre: number): Table {
  const values = mapNumbers((table.columns.cito as NumericColumn).values, (score) => score + centre);
  return {...table, columns: {...table.columns, cito: {kind: "numeric", values}}};
}

/** The columns that differ between the completed tables. */
function changingNames({spline}: Handled, {cito, parents, capacity, model}: Specification): string[] {
  const scores = imputes(cito) || capacity.kind === "calibrated" ? ["cito", ...(spline?.columns ?? [])] : [];
  return [
    ...scores,
    ...(imputes(cito) ? ["cito_jaar"] : []),
    ...(imputes(parents) ? ["opleiding_ouders"] : []),
    ...(model === "2w" ? compositionNames : [])
  ];
}

function* numbered<T>(
  steps: Generator<Progress, T>,
  at: {readonly done: number; readonly of: number}
): Generator<Progress, T> {
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield {...step.value, ...at};
  return step.value;
}

const isDone = ({status}: Fit): boolean => status === "converged" || status === "singular";
