import {chiSquaredTail} from "../math/gamma.js";
import {type Design, fixedCount, thetaCount} from "./design.js";
import type {Fit} from "./fit.js";
import {InputError} from "./input-error.js";
import type {RandomLevel} from "./random-levels.js";

/**
 * 2 (l_larger - l_smaller) with its reference distribution: chi-squared if only fixed effects were added; half and half
 * of two chi-squared (Self and Liang 1987, Stram and Lee 1994) if one random effect was, whose variance is 0 on the
 * boundary; beyond that none in closed form: use the parametric bootstrap.
 */
export interface LikelihoodRatio {
  readonly statistic: number;
  readonly degreesOfFreedom: number;
  readonly reference: "chi-squared" | "boundary mixture" | "bootstrap only";
  /** Undefined when the reference is "bootstrap only". */
  readonly pValue?: number;
}

/** @throws InputError if the models are not nested or not on the same rows. */
export function likelihoodRatio(smaller: Fit, larger: Fit): LikelihoodRatio {
  checkNested(smaller.design, larger.design);
  const fixed = fixedCount(larger.design) - fixedCount(smaller.design);
  const theta = thetaCount(larger.design) - thetaCount(smaller.design);
  const effects = randomCount(larger.design) - randomCount(smaller.design);
  const statistic = Math.max(0, 2 * (larger.logLik - smaller.logLik));
  const degreesOfFreedom = fixed + theta;
  const tail = (df: number) => (df === 0 ? Number(statistic <= 0) : chiSquaredTail(statistic, df));
  if (theta === 0) return {statistic, degreesOfFreedom, reference: "chi-squared", pValue: tail(fixed)};
  if (effects !== 1) return {statistic, degreesOfFreedom, reference: "bootstrap only"};
  const pValue = (tail(degreesOfFreedom - 1) + tail(degreesOfFreedom)) / 2;
  return {statistic, degreesOfFreedom, reference: "boundary mixture", pValue};
}

const randomCount = ({strata}: Design): number => strata.inner.columns.length + strata.outer.columns.length;

function checkNested(smaller: Design, larger: Design): void {
  if (smaller.rows !== larger.rows || smaller.observations !== larger.observations) {
    throw new InputError(`invalid comparison; not the same rows: ${smaller.rows} and ${larger.rows}`);
  }
  const has = new Set(larger.columns.map((column) => column.name));
  const levels = [larger.strata.inner, larger.strata.outer];
  const missing = [
    ...smaller.columns.filter((column) => !has.has(column.name)).map((column) => column.name),
    ...[smaller.strata.inner, smaller.strata.outer].flatMap((level) => missingEffects(level, levels))
  ];
  if (missing.length > 0) throw new InputError(`invalid comparison; not nested: the larger model lacks ${missing[0]}`);
}

function missingEffects(level: RandomLevel, levels: readonly RandomLevel[]): string[] {
  const same = levels.find((other) => other.name === level.name);
  const has = new Set(same?.columns.map((column) => column.name));
  return level.columns.filter((column) => !has.has(column.name)).map((column) => `${column.name} | ${level.name}`);
}
