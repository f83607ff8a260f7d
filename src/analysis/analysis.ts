import type {FitOptions} from "../glmm/fit.js";
import type {Report} from "./direct/describe-fit.js";
import type {HandledFit} from "./direct/fit-handled.js";
import type {Handled} from "./handling/handled.js";
import type {Records} from "./records.js";
import type {Result} from "./result.js";
import type {SharedImputations} from "./several/imputation-plan.js";
import type {MethodErrors} from "./several/method-errors.js";
import type {Selection} from "./students/select-students.js";

export interface AnalyseOptions extends Report {
  /** `from`: a fit to start from. */
  readonly fit?: FitOptions | undefined;
  /**
   * An earlier analysis: what it has in common with this one is taken from it, and its fit is where this one starts.
   */
  readonly neighbour?: Analysis | undefined;
  /** Rows of the register to choose among, such as the students of another specification. */
  readonly only?: Int32Array | undefined;
}

/**
 * A result with what later steps need: standard errors, a warm start, comparisons. Only `result` is plain data. Of a
 * method with several tables or fits, `fitted` and `handled` are the last of them.
 */
export interface Analysis extends HandledFit {
  readonly result: Result;
  readonly handled: Handled;
  readonly selection: Selection;
  readonly records: Records;
  readonly only?: Int32Array | undefined;
  /** Imputations made so far that a neighbour may need too, the newest first. */
  readonly imputations?: readonly SharedImputations[];
  /** How a method with several tables or fits comes to its standard errors. */
  readonly errors?: MethodErrors;
}
