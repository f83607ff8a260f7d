import type {Covariance} from "../../glmm/covariance.js";
import type {HandledFit} from "../direct/fit-handled.js";
import type {Handled} from "../handling/handled.js";
import type {Result} from "../result.js";

/** What standard errors of a method with several tables or fits are made of. */
export type MethodErrors =
  /** Results per imputation; the variance within imputations is that of the last fit. */
  | {readonly kind: "imputed"; readonly parts: readonly Result[]}
  /** Clustered by location, on the fit of the analysis. */
  | {readonly kind: "weighted"; readonly covariance: () => Covariance}
  | {readonly kind: "simex"; readonly levels: readonly NoiseLevel[]};

/** Simulations with the same amount of noise, a multiple lambda of the variance of the error; one at 0. */
export interface NoiseLevel {
  readonly lambda: number;
  readonly results: readonly Result[];
  /**
   * The first of its fits, its noise written into the design that all levels share: before the next one is asked for.
   */
  readonly first: () => HandledFit & {readonly handled: Handled};
}
