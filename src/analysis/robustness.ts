import type {FitOptions} from "../glmm/fit.js";
import {type ComparedEffect, compare} from "./compare.js";
import type {Progress} from "./progress.js";
import type {Records} from "./records.js";
import type {Specification} from "./specification/specification.js";
import {UNKNOWN} from "./students/unknown.js";

export interface Robustness {
  /** Every effect with the cito block (first) and without it (second); `byMethod` is the change. */
  readonly effects: readonly ComparedEffect[];
  /** The largest change in size, of a published contrast: percentage points. */
  readonly largest: number;
}

/** The contrasts that the study published. */
const published = ["migratieachtergrond", "opleiding_ouders", "niveau"];

/**
 * The study's robustness check: the model without cito, indicator and test year, on the same students. That effects
 * hardly change does not show that there is no bias (statistics.md A2): a weak test passes it too.
 *
 * @throws InputError as analyse.
 */
export function* robustness(
  records: Records,
  specification: Specification,
  fit: FitOptions = {}
): Generator<Progress, Robustness> {
  const {cito} = specification;
  const without: Specification = {
    ...specification,
    capacity: {kind: "none"},
    cito: cito.kind === "listwise" ? cito : {kind: "indicator"}
  };
  const {effects} = yield* compare(records, specification, without, fit);
  const contrasts = effects.filter(({variable, level}) => published.includes(variable) && level !== UNKNOWN);
  return {effects, largest: Math.max(0, ...contrasts.map(({byMethod}) => Math.abs(byMethod)))};
}
