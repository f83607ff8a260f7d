import {inverseBlockInto} from "./arrowhead.js";
import {atModes} from "./at-modes.js";
import {type Covariance, fixedErrors} from "./covariance.js";
import {fixedCount, thetaCount} from "./design.js";
import type {Fit} from "./fit.js";
import {lambdaOf, type RandomLevel, sigmaOf} from "./random-levels.js";
import {sdIntervals, type TermIntervals} from "./sd-intervals.js";

/** A fit in words and plain arrays: what goes into a table or a JSON file. */
export interface Summary {
  readonly logLik: number;
  readonly aic: number;
  readonly bic: number;
  readonly parameters: number;
  readonly observations: number;
  readonly fixed: readonly FixedEffect[];
  readonly random: readonly RandomEffects[];
  readonly groups: Readonly<Record<string, number>>;
  readonly modes: Readonly<Record<string, readonly Mode[]>>;
}

export interface FixedEffect {
  readonly term: string;
  readonly estimate: number;
  /** Only with a covariance. */
  readonly standardError?: number;
}

export interface RandomEffects {
  readonly group: string;
  readonly terms: readonly string[];
  readonly sd: readonly number[];
  /** NaN where an sd is 0. */
  readonly correlation: readonly (readonly number[])[];
  /** 95% intervals of `sd` and `correlation`, null at the boundary; only with a covariance. */
  readonly interval?: TermIntervals["sd"];
  readonly correlationInterval?: TermIntervals["correlation"];
}

/** The conditional mode of a group's effects b = Lambda u, and their conditional standard deviations given psi. */
export interface Mode {
  readonly level: string;
  readonly values: readonly number[];
  readonly sds: readonly number[];
}

/**
 * The numbers of a fit by the names of their terms and groups; estimates and sds on the logit scale.
 *
 *     aic = -2 l + 2 k,   bic = -2 l + k log n
 *
 * l the Laplace log-likelihood, k = p + the number of entries of theta, n the observations of the design. `fixed` has
 * one entry per column of X, `random` one per random term, `modes` one per group of each level.
 *
 * @param covariance adds standard errors to `fixed` and 95% intervals to `random` (see sdIntervals)
 */
export function summarize(fitted: Fit, covariance?: Covariance): Summary {
  const {design, logLik} = fitted;
  const {inner, outer} = design.strata;
  const parameters = fixedCount(design) + thetaCount(design);
  const errors = covariance && fixedErrors(fitted, covariance);
  const levels = [inner, outer].filter((level) => level.columns.length > 0);
  return {
    logLik,
    aic: -2 * logLik + 2 * parameters,
    bic: -2 * logLik + Math.log(design.observations) * parameters,
    parameters,
    observations: design.observations,
    fixed: design.columns.map(({name}, k) => ({
      term: name,
      estimate: fitted.beta[k]!,
      ...(errors && {standardError: errors[k]!})
    })),
    random: levels.flatMap((level) => {
      const effects = randomEffects(level, covarianceOf(fitted, level));
      const intervals = covariance && sdIntervals(fitted, covariance, level);
      return effects.map((effect, k) => {
        if (!intervals) return effect;
        const {sd: interval, correlation: correlationInterval} = intervals[k]!;
        return {...effect, interval, correlationInterval};
      });
    }),
    groups: Object.fromEntries(levels.map((level) => [level.name, level.levels.length])),
    modes: conditionalModes(fitted)
  };
}

/** Sigma of a level of the fit, q x q. */
export function covarianceOf({design, theta}: Fit, level: RandomLevel): Float64Array {
  const from = level === design.strata.inner ? 0 : design.strata.inner.positions.length;
  return sigmaOf(lambdaOf(level, theta, from), level.columns.length);
}

/** One entry per random term: effects of different terms on the same group have no correlation. */
function randomEffects({name, columns, display, blocks}: RandomLevel, sigma: Float64Array): RandomEffects[] {
  const q = columns.length;
  let first = 0;
  return blocks.map((size) => {
    const own = Array.from(display.subarray(first, first + size));
    first += size;
    const sd = own.map((k) => Math.sqrt(sigma[k * q + k]!));
    const correlation = own.map((r, i) => own.map((c, j) => (r === c ? 1 : sigma[r * q + c]! / (sd[i]! * sd[j]!))));
    return {group: name, terms: own.map((k) => columns[k]!.name), sd, correlation};
  });
}

/** Modes of both levels, groups in the order of the design. */
export function conditionalModes(fitted: Fit): Record<string, Mode[]> {
  const {design, theta} = fitted;
  const {inner, outer, innerStart} = design.strata;
  const [q, r] = [inner.columns.length, outer.columns.length];
  const work = atModes(fitted);
  const block = new Float64Array((q + r) ** 2);
  const modes: Record<string, Mode[]> = {};
  const innerLambda = lambdaOf(inner, theta);
  const outerLambda = lambdaOf(outer, theta, inner.positions.length);
  if (q > 0) modes[inner.name] = [];
  if (r > 0) modes[outer.name] = [];
  for (let j = 0; j + 1 < innerStart.length; ++j) {
    for (let l = innerStart[j]!; l < innerStart[j + 1]!; ++l) {
      inverseBlockInto(block, work, design, l, j);
      if (q > 0)
        modes[inner.name]!.push(mode(inner.levels[l]!, inner, innerLambda, fitted.uInner, l, q, block, 0, q + r));
    }
    if (r > 0)
      modes[outer.name]!.push(mode(outer.levels[j]!, outer, outerLambda, fitted.uOuter, j, r, block, q, q + r));
  }
  return modes;
}

/** b = Lambda u of group g, and the roots of the diagonal of Lambda V Lambda', V in `block` from row `from` on. */
function mode(
  level: string,
  {display}: RandomLevel,
  lambda: Float64Array,
  u: Float64Array,
  g: number,
  q: number,
  block: Float64Array,
  from: number,
  size: number
): Mode {
  const values = new Array<number>(q).fill(0);
  const variances = new Array<number>(q).fill(0);
  for (let k = 0; k < q; ++k) {
    for (let a = 0; a <= k; ++a) {
      values[k]! += lambda[k * q + a]! * u[g * q + a]!;
      for (let b = 0; b <= k; ++b) {
        variances[k]! += lambda[k * q + a]! * block[(from + a) * size + from + b]! * lambda[k * q + b]!;
      }
    }
  }
  const shown = Array.from(display);
  return {level, values: shown.map((k) => values[k]!), sds: shown.map((k) => Math.sqrt(variances[k]!))};
}
