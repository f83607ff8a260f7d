import type {Fit} from "../../glmm/fit.js";
import type {Analysis} from "../analysis.js";
import type {Handled} from "../handling/handled.js";
import type {Records} from "../records.js";
import {needed} from "../specification/needed.js";
import type {Specification} from "../specification/specification.js";
import type {Selection} from "../students/select-students.js";

export interface Shared {
  readonly selection?: Selection;
  readonly handled?: Handled;
  readonly fit?: {readonly formula: string; readonly fitted: Fit};
}

/** What an earlier analysis of the same records has that this one would make again. */
export function sharedWith(
  earlier: Analysis | undefined,
  records: Records,
  choices: Specification,
  only: Int32Array | undefined
): Shared {
  if (!earlier || earlier.records !== records || earlier.only !== only) return {};
  const before = needed(earlier.result.specification);
  const same = (part: (specification: Specification) => unknown) =>
    JSON.stringify(part(before)) === JSON.stringify(part(choices));
  const {selection, handled, formula, fitted} = earlier;
  if (!same((s) => [s.outcome, s.year, s.selection, listwise(s)])) return {};
  if (!same(({cito, parents, capacity}) => [cito, parents, capacity])) return {selection};
  return same(({model}) => model) ? {selection, handled, fit: {formula, fitted}} : {selection, handled};
}

const listwise = ({cito, parents}: Specification): boolean[] => [cito, parents].map(({kind}) => kind === "listwise");
