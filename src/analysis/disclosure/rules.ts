import {InputError} from "../../glmm/input-error.js";
import {smallestCell} from "../../mbo/smallest-cell.js";

/** What may be published of real data. Plain data; the defaults are {@link defaultRules}. */
export interface DisclosureRules {
  /**
   * Fewest students, successes and failures in a group; fewest students in a cell, and in a difference of two figures.
   */
  readonly threshold: number;
  /** Without it a threshold below 5 is refused. */
  readonly allowBelowFive: boolean;
  /** Fewest students that a model has beyond its parameters. */
  readonly residualDegrees: number;
  /** A cell is suppressed where its `largest` contributors have more than `share` (0 to 1) of it. */
  readonly dominance: {readonly largest: number; readonly share: number};
  /** Fewest students under a percentage, or null: no such rule (CBS asks for 100 in its statistics of income). */
  readonly percentageBase: number | null;
  /** What published numbers are multiples of: students; per cents and percentage points; log odds. */
  readonly rounding: {readonly counts: number; readonly points: number; readonly logOdds: number};
}

/**
 * Threshold, degrees of freedom and dominance as in ACRO (frequency threshold and N-K rule), rounding as decided for
 * this project; a log odds of 0.01 is at most 0.25 percentage points.
 */
export const defaultRules: DisclosureRules = {
  threshold: smallestCell,
  allowBelowFive: false,
  residualDegrees: 10,
  dominance: {largest: 2, share: 0.9},
  percentageBase: null,
  rounding: {counts: 5, points: 0.1, logOdds: 0.01}
};

/** CBS's own rule on top of the defaults. */
export const cbsRules: DisclosureRules = {...defaultRules, percentageBase: 100};

/**
 * Rules from parsed JSON; what is absent is as in the defaults.
 *
 * @throws InputError for an unknown name, a value of the wrong kind, or a threshold below 5 without `allowBelowFive`.
 */
export function checkRules(json: unknown): DisclosureRules {
  const given = known("rules", json, defaultRules);
  const dominance = known("dominance", given.dominance ?? {}, defaultRules.dominance);
  const rounding = known("rounding", given.rounding ?? {}, defaultRules.rounding);
  const rules = {
    ...defaultRules,
    ...given,
    dominance: {...defaultRules.dominance, ...dominance},
    rounding: {...defaultRules.rounding, ...rounding}
  } as DisclosureRules;
  const {threshold, allowBelowFive, residualDegrees, percentageBase} = rules;
  if (typeof allowBelowFive !== "boolean") {
    throw new InputError(`invalid allowBelowFive; not true or false: ${allowBelowFive}`);
  }
  whole("threshold", threshold, 1);
  if (threshold < 5 && !allowBelowFive) {
    throw new InputError(`invalid threshold; below 5 without allowBelowFive: ${threshold}`);
  }
  whole("residualDegrees", residualDegrees, 1);
  if (percentageBase !== null) whole("percentageBase", percentageBase, 1);
  whole("dominance.largest", rules.dominance.largest, 1);
  const {share} = rules.dominance;
  if (!(typeof share === "number" && share > 0 && share <= 1)) {
    throw new InputError(`invalid dominance.share; not in (0, 1]: ${share}`);
  }
  for (const [name, base] of Object.entries(rules.rounding)) {
    if (!(typeof base === "number" && base > 0 && base < Number.POSITIVE_INFINITY)) {
      throw new InputError(`invalid rounding.${name}; not above 0: ${base}`);
    }
  }
  return rules;
}

function known(name: string, json: unknown, defaults: object): Record<string, unknown> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    throw new InputError(`invalid ${name}; not an object: ${JSON.stringify(json)}`);
  }
  const names = Object.keys(defaults);
  const strange = Object.keys(json).find((key) => !names.includes(key));
  if (strange !== undefined) throw new InputError(`invalid ${name}; not one of ${names.join(", ")}: ${strange}`);
  return json as Record<string, unknown>;
}

function whole(name: string, value: unknown, smallest: number): void {
  if (Number.isInteger(value) && (value as number) >= smallest) return;
  throw new InputError(`invalid ${name}; not a whole number of ${smallest} or more: ${JSON.stringify(value)}`);
}
