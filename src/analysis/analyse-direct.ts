import type {AnalyseOptions, Analysis} from "./analysis.js";
import {describeFit} from "./describe-fit.js";
import type {DirectSpecification} from "./direct.js";
import {fitHandled} from "./fit-handled.js";
import {prepare} from "./prepare.js";
import {fitting, type Progress} from "./progress.js";
import type {Records} from "./records.js";
import {selectStudents} from "./select-students.js";
import {sharedWith} from "./shared-with.js";
import type {Specification} from "./specification.js";

/** One table and one fit. @param choices what of the specification matters. */
export function* analyseDirect(
  records: Records,
  specification: Specification,
  choices: DirectSpecification,
  {fit = {}, neighbour, only, ...report}: AnalyseOptions
): Generator<Progress, Analysis> {
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
    ...(shared.selection && neighbour?.imputations && {imputations: neighbour.imputations}),
    result: describeFit(own, handled, selection, specification, report)
  };
}
