import {exp, log} from "../../math/exponential.js";
import type {Definition, GapOutcome, Scale} from "./definition.js";
import type {Chances, Pair} from "./evidence.js";

/** A gap on the scale where it is additive: percentage points, or the logarithm of a ratio. */
export interface Gap {
  readonly value: number;
  readonly error: number;
}

/**
 * The gap between two chances and its standard error by the delta method.
 *
 * verschil: 100 (p1 - p0). gunstig, ongunstig: log(f1 / f0), f the chance of the favourable (unfavourable) outcome.
 * odds: log of the odds of the outcome itself, group over reference.
 */
export function gapOf(chances: Chances, outcome: GapOutcome, scale: Scale): Gap {
  const {group: p1, reference: p0, groupError, referenceError, correlation} = chances;
  const [d1, d0] = [slope(p1, outcome, scale), slope(p0, outcome, scale)];
  const [a, b] = [d1 * groupError, d0 * referenceError];
  return {
    value: transformed(p1, outcome, scale) - transformed(p0, outcome, scale),
    error: Math.sqrt(Math.max(0, a * a - 2 * correlation * a * b + b * b))
  };
}

/** The gap between two known chances. */
export const gapBetween = ({group, reference}: Pair, outcome: GapOutcome, scale: Scale): number =>
  transformed(group, outcome, scale) - transformed(reference, outcome, scale);

/** What the scale compares: the gap is the difference of this between the groups. */
export function transformed(p: number, outcome: GapOutcome, scale: Scale): number {
  if (scale === "verschil") return 100 * p;
  if (scale === "odds") return log(p / (1 - p));
  return log(concerned(p, outcome, scale));
}

function slope(p: number, outcome: GapOutcome, scale: Scale): number {
  if (scale === "verschil") return 100;
  if (scale === "odds") return 1 / (p * (1 - p));
  const direct = concerned(p, outcome, scale) === p;
  return (direct ? 1 : -1) / concerned(p, outcome, scale);
}

/**
 * The chance that the ratio is about: of the favourable or of the unfavourable outcome. Leaving early is unfavourable.
 */
function concerned(p: number, outcome: GapOutcome, scale: "gunstig" | "ongunstig"): number {
  return (outcome === "doorstroom") === (scale === "gunstig") ? p : 1 - p;
}

/** 1 if a larger gap is worse for the group, -1 if a smaller one is. */
export function worseSide(outcome: GapOutcome, scale: Scale): 1 | -1 {
  if (scale === "gunstig") return -1;
  if (scale === "ongunstig") return 1;
  return outcome === "vsv" ? 1 : -1;
}

/** Where gaps are called equal: [low, high], an end possibly infinite. */
export function region({outcome, scale, tolerance, direction}: Definition): readonly [low: number, high: number] {
  const reach = scale === "verschil" ? tolerance : log(1 + tolerance / 100);
  if (direction === "elk") return [-reach, reach];
  return worseSide(outcome, scale) > 0 ? [Number.NEGATIVE_INFINITY, reach] : [-reach, Number.POSITIVE_INFINITY];
}

/** As readers see it: points as they are, a ratio instead of its logarithm. */
export const displayed = (value: number, scale: Scale): number => (scale === "verschil" ? value : exp(value));
