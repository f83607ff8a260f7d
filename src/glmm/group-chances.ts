import {inverseBlockInto} from "./arrowhead.js";
import {atModes} from "./at-modes.js";
import {counterfactual} from "./counterfactual.js";
import type {Covariance} from "./covariance.js";
import {conditionalError, findVariable} from "./effects.js";
import type {Fit} from "./fit.js";
import {sphericalRow} from "./group-gaps.js";
import {InputError} from "./input-error.js";
import {lambdaOf} from "./random-levels.js";
import {type MeanProbability, meanProbability} from "./scenario.js";
import {type Population, standardizedGap} from "./standardized-gap.js";

/** The mean probabilities of all rows at a level and at the reference, and the covariance of their errors. */
export interface ChancePair {
  readonly level: number;
  readonly reference: number;
  readonly levelVariance: number;
  readonly referenceVariance: number;
  readonly covariance: number;
}

export interface GroupChances extends ChancePair {
  readonly group: string;
}

/**
 * Chances of every inner group, and of every outer group as the mean over its inner groups weighted by `weights`. For
 * inner group l with modes b_l and row z_k of level k,
 *
 *     p_lk = mean over i in the population of logistic(x_ik'beta + z_k'b_l)
 *
 * all: standardised to all rows, as if all were in the group. own: over the rows that are in it, whatever their level;
 * the mean of p_lk - p_l0 over all rows is then the conditional marginal effect (effects.ts). Errors given the
 * parameters, as in group-gaps.ts: with directions d (spherical effects to probabilities) the covariance is d_a' H^-1
 * d_b. Two inner groups l, m of outer group j are correlated through u_j: Cov(u_l, u_m) = X_l C^-1 X_m',
 * X_l = Cov(u_l, u_j), C = Var(u_j).
 *
 * @param weights per inner group, in the order of the design; an outer group whose weights sum to 0 is left out
 * @param population over whom the means are
 * @throws InputError as standardizedGap, and if the outer groups have more than an intercept.
 */
export function groupChances(
  fitted: Fit,
  variable: string,
  level: string,
  weights: Readonly<Float64Array>,
  population: Population = "all"
): {inner: GroupChances[]; outer: GroupChances[]} {
  const {design, theta, uInner, uOuter} = fitted;
  const {inner, outer, innerStart} = design.strata;
  const [q, r] = [inner.columns.length, outer.columns.length];
  if (r !== 1) throw new InputError(`invalid model; outer groups with other effects than an intercept: ${r}`);
  const gap = standardizedGap(fitted, variable, level);
  const work = atModes(fitted);
  const lambdas = [lambdaOf(inner, theta), lambdaOf(outer, theta, inner.positions.length)] as const;
  const spherical = (z: Float64Array) =>
    Float64Array.of(...sphericalRow(lambdas[0], z, q, 0), ...sphericalRow(lambdas[1], z, r, q));
  const rows = [spherical(gap.zLevel), spherical(gap.zReference)] as const;
  const innerChances: GroupChances[] = [];
  const outerChances: GroupChances[] = [];
  for (let j = 0; j + 1 < innerStart.length; ++j) {
    const parts: Part[] = [];
    for (let l = innerStart[j]!; l < innerStart[j + 1]!; ++l) {
      const u = Float64Array.of(...uInner.subarray(l * q, (l + 1) * q), ...uOuter.subarray(j * r, (j + 1) * r));
      const {atLevel, atReference} = population === "own" ? gap.own(l) : gap;
      const means = [atLevel, atReference] as const;
      const block = inverseBlockInto(new Float64Array((q + r) ** 2), work, design, l, j);
      const sides = rows.map((row, side) => {
        const {mean, slope} = means[side]!(row.reduce((sum, entry, k) => sum + entry * u[k]!, 0));
        return {mean, direction: row.map((entry) => slope * entry)};
      }) as unknown as Part["sides"];
      const part = {weight: weights[l]!, sides, block, q};
      parts.push(part);
      innerChances.push({group: inner.levels[l]!, ...pairOf([{...part, weight: 1}])});
    }
    if (parts.some(({weight}) => weight > 0)) {
      outerChances.push({group: outer.levels[j]!, ...pairOf(parts)});
    }
  }
  return {inner: innerChances, outer: outerChances};
}

interface Part {
  readonly weight: number;
  readonly sides: readonly [Side, Side];
  /** Conditional covariance of (u_l, u_j). */
  readonly block: Float64Array;
  readonly q: number;
}

interface Side {
  readonly mean: number;
  readonly direction: Float64Array;
}

/** The weighted mean over inner groups of one outer group. */
function pairOf(parts: readonly Part[]): ChancePair {
  const total = parts.reduce((sum, {weight}) => sum + weight, 0);
  const mean = (side: 0 | 1) => parts.reduce((sum, part) => sum + part.weight * part.sides[side].mean, 0) / total;
  const covariance = (a: 0 | 1, b: 0 | 1) => {
    // Own parts d_a' (block) d_b, and across parts (X_l' d + C d_j) / sqrt(C) on both sides.
    let own = 0;
    const shared = [0, 0];
    for (const {weight, sides, block, q} of parts) {
      const size = q + 1;
      const variance = block[q * size + q]!;
      const through = (side: 0 | 1) => {
        let sum = 0;
        sides[side].direction.forEach((d, k) => {
          sum += d * block[k * size + q]!;
        });
        return variance > 0 ? (weight * sum) / Math.sqrt(variance) : 0;
      };
      let form = 0;
      sides[a].direction.forEach((d, k) => {
        sides[b].direction.forEach((e, m) => {
          form += d * block[k * size + m]! * e;
        });
      });
      own += weight * weight * form - through(a) * through(b);
      shared[0]! += through(a);
      shared[1]! += through(b);
    }
    return (own + shared[0]! * shared[1]!) / (total * total);
  };
  return {
    level: mean(0),
    reference: mean(1),
    levelVariance: covariance(0, 0),
    referenceVariance: covariance(1, 1),
    covariance: covariance(0, 1)
  };
}

/**
 * The same for all rows, each in its own groups (the conditional definition), with errors that hold for outcomes drawn
 * anew: Cov(a, b) = (Var(a) + Var(b) - Var(a - b)) / 2.
 *
 * @throws InputError if the variable is not in the model, or the level none of its levels other than the reference.
 */
export function overallChances(fitted: Fit, variable: string, level: string, covariance: Covariance): ChancePair {
  const {levels} = findVariable(fitted.design, variable);
  const code = levels?.indexOf(level) ?? -1;
  if (code < 1) throw new InputError(`invalid level; not one of ${variable} other than its reference: ${level}`);
  const at = (wanted: number) =>
    meanProbability(fitted, counterfactual(fitted.design, {variable, change: () => wanted}), "conditional");
  const [own, other] = [at(code), at(0)];
  const variance = (of: MeanProbability) => conditionalError(atModes(fitted), fitted.design, of, covariance) ** 2;
  const [levelVariance, referenceVariance] = [variance(own), variance(other)];
  return {
    level: own.mean,
    reference: other.mean,
    levelVariance,
    referenceVariance,
    covariance: (levelVariance + referenceVariance - variance(minus(own, other))) / 2
  };
}

function minus(a: MeanProbability, b: MeanProbability): MeanProbability {
  const each = (x: Float64Array, y: Float64Array) => x.map((entry, k) => entry - y[k]!);
  return {
    mean: a.mean - b.mean,
    gradient: each(a.gradient, b.gradient),
    uInner: each(a.uInner, b.uInner),
    uOuter: each(a.uOuter, b.uOuter)
  };
}
