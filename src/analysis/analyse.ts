import type {Fit, FitOptions} from "../glmm/fit.js";
import {describeFit, type Report} from "./describe-fit.js";
import {type DirectSpecification, direct} from "./direct.js";
import {fitHandled, type HandledFit} from "./fit-handled.js";
import type {Handled} from "./handled.js";
import {prepare} from "./prepare.js";
import {fitting, type Progress} from "./progress.js";
import type {Records} from "./records.js";
import type {Result} from "./result.js";
import {type Selection, selectStudents} from "./select-students.js";
import type {Specification} from "./specification.js";

export interface AnalyseOptions extends Report {
  /** `from`: a fit to start from. */
  readonly fit?: FitOptions | undefined;
  /** An earlier analysis: what it has in common with this one is taken from it, and its fit is where this one starts. */
  readonly neighbour?: Analysis | undefined;
  /** Rows of the register to choose among, such as the students of another specification. */
  readonly only?: Int32Array | undefined;
}

/** A result with what later steps need: standard errors, a warm start, comparisons. Only `result` is plain data. */
export interface Analysis extends HandledFit {
  readonly result: Result;
  readonly handled: Handled;
  readonly selection: Selection;
  readonly records: Records;
  readonly only?: Int32Array | undefined;
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
  {fit = {}, neighbour, only, ...report}: AnalyseOptions = {}
): Generator<Progress, Analysis> {
  const choices = direct(specification);
  const shared = sharedWith(neighbour, records, choices, only);
  yield {stage: "select"};
  const selection = shared.selection ?? selectStudents(records, choices, only);
  yield {stage: "prepare"};
  const handled = shared.handled ?? prepare(selection.table, choices);
  const from = fit.from ?? neighbour?.fitted;
  const own = shared.fit ?? (yield* fitting(fitHandled(handled, choices.model, {...fit, from})));
  yield {stage: "describe"};
  return {
    ...own,
    handled,
    selection,
    records,
    only,
    result: describeFit(own, handled, selection, specification, report)
  };
}

interface Shared {
  readonly selection?: Selection;
  readonly handled?: Handled;
  readonly fit?: {readonly formula: string; readonly fitted: Fit};
}

/** What an earlier analysis of the same records has that this one would make again. */
function sharedWith(
  earlier: Analysis | undefined,
  records: Records,
  choices: DirectSpecification,
  only: Int32Array | undefined
): Shared {
  if (!earlier || earlier.records !== records || earlier.only !== only) return {};
  const before = earlier.result.specification;
  const same = (part: (specification: Specification) => unknown) =>
    JSON.stringify(part(before)) === JSON.stringify(part(choices));
  const {selection, handled, formula, fitted} = earlier;
  if (!same((s) => [s.outcome, s.year, s.selection, listwise(s)])) return {};
  if (!same(({cito, parents, capacity}) => [cito, parents, capacity])) return {selection};
  return same(({model}) => model) ? {selection, handled, fit: {formula, fitted}} : {selection, handled};
}

const listwise = ({cito, parents}: Specification): boolean[] => [cito, parents].map(({kind}) => kind === "listwise");
