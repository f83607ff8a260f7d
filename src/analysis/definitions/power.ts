import {exp} from "../../math/exponential.js";
import {logistic} from "../../math/logistic.js";
import {QUANTILE_95} from "../../math/normal.js";
import type {Definition} from "./definition.js";
import {region, transformed} from "./measure.js";

/** Normal quantiles of 90% and 80%. */
const [Q90, Q80] = [1.2815515655446004, 0.8416212335729143];

/** How many students of the group one unit needs. */
export interface Needed {
  /** To find with 80% probability that the gap is beyond the tolerance, when it is twice that. */
  readonly toFail: number;
  /** To find with 80% probability that it is within, when there is no gap at all. */
  readonly toMeet: number;
}

/**
 * Students of the group that one unit needs on its own, without borrowing from others, with `ratio` reference students
 * for each: n = (z_a + z_b)^2 (v1 + v0 / ratio) / m^2, v the binomial variance on the definition's scale and m the
 * distance from the true gap to the tolerance.
 *
 * Infinity with a tolerance of 0: no number of students shows that two chances are exactly equal.
 */
export function studentsNeeded(definition: Definition, reference: number, ratio: number): Needed {
  const [low, high] = region(definition);
  const both = definition.direction === "elk";
  const edge = Number.isFinite(high) ? high : low;
  const size = (gap: number, beyond: number, quantiles: number) => {
    const p = chanceAt(reference, gap, definition);
    if (!(p > 0 && p < 1) || beyond === 0) return Number.POSITIVE_INFINITY;
    return Math.ceil(
      (quantiles ** 2 * (variance(p, definition) + variance(reference, definition) / ratio)) / (beyond - gap) ** 2
    );
  };
  // Where a group cannot be that far on one side of the reference, it can be on the other.
  const sides = (both ? [edge, -edge] : [edge]).map((side) => size(2 * side, side, QUANTILE_95 + Q80));
  return {
    toFail: sides.find(Number.isFinite) ?? Number.POSITIVE_INFINITY,
    toMeet: size(0, edge, QUANTILE_95 + (both ? Q90 : Q80))
  };
}

/** Binomial variance of one student on the scale: p q (dT / dp)^2. */
function variance(p: number, {scale, outcome}: Pick<Definition, "scale" | "outcome">): number {
  const step = 1e-6;
  const slope = (transformed(p + step, outcome, scale) - transformed(p - step, outcome, scale)) / (2 * step);
  return p * (1 - p) * slope * slope;
}

/** The group's chance that lies `gap` from the reference; outside (0, 1) where there is none. */
function chanceAt(reference: number, gap: number, {scale, outcome}: Pick<Definition, "scale" | "outcome">): number {
  const wanted = transformed(reference, outcome, scale) + gap;
  if (scale === "verschil") return wanted / 100;
  if (scale === "odds") return logistic(wanted);
  return (outcome === "doorstroom") === (scale === "gunstig") ? exp(wanted) : 1 - exp(wanted);
}
