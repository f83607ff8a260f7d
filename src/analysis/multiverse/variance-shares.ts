import {choicesOf} from "./choices.js";
import {explainedShare} from "./explained-share.js";
import {type Listed, sized} from "./listed.js";
import {type ChoiceName, choiceNames} from "./options.js";
import type {Measure} from "./row.js";
import {shapleyValues} from "./shapley.js";

/** Which choice moves a measure most. The variances of the choices and `rest` add up to `variance`. */
export interface VarianceShares {
  readonly measure: Measure;
  readonly specifications: number;
  /** Of the measure over the specifications (divided by their number), in squared points. */
  readonly variance: number;
  /** Of the main-effects model with all choices. */
  readonly r2: number;
  /** In the order of `choiceNames`; `share` is of the whole variance, so that shares add up to r2. */
  readonly choices: readonly {readonly choice: ChoiceName; readonly share: number; readonly variance: number}[];
  /** What no sum of choices explains: they act together. (1 - r2) variance. */
  readonly rest: number;
}

/**
 * The variance of a measure over the list, divided over the choices: Shapley values of the R2 of the main-effects model
 *
 *   value = mean + model + capacity + missing + selection + definition + rest,
 *
 * a factor per choice with a level per alternative. The list is not balanced: the Shapley value of a choice is what it
 * adds to R2, averaged over all orders of the choices, so that what two choices explain together is shared equally.
 *
 * It describes this list, and another list gives other shares: no probability distribution ("geen kansverdeling").
 * Invalid methods are left out unless `valid` is false.
 */
export function varianceShares(all: readonly Listed[], measure: Measure, {valid = true} = {}): VarianceShares {
  const own = sized(all, measure, {valid});
  const values = own.map(({value}) => value);
  const chosen = own.map(({entry}) => choicesOf(entry.specification));
  const factors = choiceNames.map((name) => chosen.map((choices) => choices[name]));
  const explained = (set: number) =>
    explainedShare(
      factors.filter((_, j) => set & (1 << j)),
      values
    );
  const shares = shapleyValues(choiceNames.length, explained);
  const variance = varianceOf(values);
  const r2 = shares.reduce((sum, share) => sum + share, 0);
  return {
    measure,
    specifications: own.length,
    variance,
    r2,
    choices: choiceNames.map((choice, j) => ({choice, share: shares[j]!, variance: shares[j]! * variance})),
    rest: (1 - r2) * variance
  };
}

function varianceOf(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}
