import type {AnalyseOptions, Analysis} from "../analysis.js";
import {prepare} from "../handling/prepare.js";
import {fitting, type Progress} from "../progress.js";
import type {Records} from "../records.js";
import type {DirectSpecification} from "../specification/direct.js";
import type {Specification} from "../specification/specification.js";
import {selectStudents} from "../students/select-students.js";
import {describeFit} from "./describe-fit.js";
import {fitHandled} from "./fit-handled.js";
import {sharedWith} from "./shared-with.js";

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
