import type {DisclosureMode} from "./report.js";
import {roundTo} from "./round-to.js";
import type {DisclosureRules} from "./rules.js";

/** How published numbers are rounded: students, per cents and percentage points, log odds. */
export interface Roundings {
  readonly count: (value: number) => number;
  readonly points: (value: number) => number;
  readonly logOdds: (value: number) => number;
}

/** As the rules say; numbers of simulated data stay as they are. */
export function roundings({rounding}: DisclosureRules, mode: DisclosureMode): Roundings {
  const to = (base: number) => (value: number) => (mode === "enforced" ? roundTo(value, base) : value);
  return {count: to(rounding.counts), points: to(rounding.points), logOdds: to(rounding.logOdds)};
}
