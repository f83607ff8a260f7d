import type {Specification} from "../specification/specification.js";

/**
 * The oracle of a specification (statistics.md 18): the same model, selection and definition, with the true capacity
 * and complete data. For the published specification: the published model on what is true of its own students.
 */
export function oracleOf(specification: Specification): Specification {
  return {
    ...specification,
    capacity: {kind: "true"},
    cito: {kind: "complete"},
    parents: {kind: "complete"}
  };
}

/** Why an estimate is off, percentage points. */
export interface Decomposition {
  /** estimate - truth = data + form. */
  readonly bias: number;
  /** estimate - oracle: what is missing or measured with error, and for listwise deletion who is left out. */
  readonly data: number;
  /** oracle - truth: what the model says otherwise than the world, and chance in the outcomes. */
  readonly form: number;
}

/** estimate - truth = (estimate - oracle) + (oracle - truth). */
export function decompose(truth: number, oracle: number, estimate: number): Decomposition {
  const data = estimate - oracle;
  const form = oracle - truth;
  return {bias: data + form, data, form};
}
