import type {Fit} from "../../glmm/fit.js";
import {finish} from "../../math/finish.js";
import {type PublishedFigure, published} from "../../mbo/published.js";
import type {Recorded} from "../../mbo/simulation/recorded-levels.js";
import {type PublishedResult, publishedMethod} from "../published-method.js";
import type {OutcomeName} from "../specification/specification.js";

/** The six contrasts of the study, in the order of the solved coefficients: group, parents, level. */
export const contrasts = ["westers", "niet-westers", "hoog", "1", "2", "4"] as const;

/** The published average marginal effects of 2020 in that order. */
export const contrastFigures: Readonly<Record<OutcomeName, readonly PublishedFigure[]>> = {
  doorstroom: [
    published.doorstroomWestern,
    published.doorstroomNonWestern,
    published.doorstroomParents,
    published.doorstroomEntree,
    published.doorstroomLevel2,
    published.doorstroomLevel4
  ],
  vsv: [
    published.vsvWestern,
    published.vsvNonWestern,
    published.vsvParents,
    published.vsvEntree,
    published.vsvLevel2,
    published.vsvLevel4
  ]
};

/** How far a result is from the published effects, percentage points. */
export function missesOf(outcome: OutcomeName, effects: readonly number[]): number[] {
  return effects.map((points, k) => points - contrastFigures[outcome][k]!.value);
}

/** The six effects of a result, in the order of {@link contrasts}. */
export function sixEffects({effects}: Pick<PublishedResult, "effects">): number[] {
  return contrasts.map((level) => effects.find((effect) => effect.level === level)!.points);
}

/** Runs the published method on a register, starting at an earlier fit. */
export function published2020(
  register: Recorded,
  outcome: OutcomeName,
  year: number,
  from?: Fit,
  withCito = true
): PublishedResult {
  return finish(publishedMethod(register, {outcome, year, withCito, fit: {from}}));
}
