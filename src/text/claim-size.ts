import type {OutcomeName} from "../mbo/simulation/equation.js";

/** The size of a difference in an outcome, percentage points. */
export interface ClaimSize {
  readonly outcome: OutcomeName;
  readonly points: number;
}
