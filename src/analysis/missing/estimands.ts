import {type Covariance, fixedErrors} from "../../glmm/covariance.js";
import {averageEffects} from "../../glmm/effects.js";
import type {Fit} from "../../glmm/fit.js";
import type {RandomLevel} from "../../glmm/random-levels.js";
import type {Definition} from "../../glmm/scenario.js";
import {sdIntervals} from "../../glmm/sd-intervals.js";
import {covarianceOf} from "../../glmm/summary.js";
import {log} from "../../math/exponential.js";
import {normalQuantile} from "../../math/normal.js";

/** A number read off a fit, on a scale on which it is about normal, so that it can be averaged over imputations. */
export interface Estimand {
  readonly name: string;
  /** log sd, Fisher z: of the random effects. effect: on the probability scale. */
  readonly kind: "coefficient" | "effect" | "log sd" | "fisher z";
  readonly variable?: string;
  readonly level?: string;
  readonly definition?: string;
  /** -Infinity or NaN at the boundary, where an sd is 0. */
  readonly estimate: number;
  /** Undefined without a covariance, and at the boundary. */
  readonly variance?: number | undefined;
}

export interface EstimandOptions {
  /** Variables whose average marginal effects are wanted. */
  readonly effects?: readonly string[] | undefined;
  readonly definitions?: readonly Definition[] | undefined;
}

/** All estimands of a fit, in an order that depends on its model only. */
export function estimandsOf(
  fitted: Fit,
  {effects = [], definitions = ["conditional"]}: EstimandOptions,
  covariance?: Covariance
): Estimand[] {
  const errors = covariance && fixedErrors(fitted, covariance);
  const {inner, outer} = fitted.design.strata;
  return [
    ...fitted.design.columns.map(({name}, k): Estimand => {
      return {name, kind: "coefficient", estimate: fitted.beta[k]!, variance: errors && errors[k]! ** 2};
    }),
    ...effects.flatMap((variable) => effectEstimands(fitted, variable, definitions, covariance)),
    ...[inner, outer].flatMap((level) => spreadEstimands(fitted, level, covariance))
  ];
}

function effectEstimands(
  fitted: Fit,
  variable: string,
  definitions: readonly Definition[],
  covariance?: Covariance
): Estimand[] {
  return averageEffects(fitted, variable, definitions, covariance)
    .filter(({definition}) => definition !== "fixed-modes")
    .map(({level, definition, estimate, standardError}) => ({
      name: `${definition} ${variable}${level === undefined ? "" : ` ${level}`}`,
      kind: "effect" as const,
      variable,
      ...(level !== undefined && {level}),
      definition,
      estimate,
      variance: standardError === undefined ? undefined : standardError ** 2
    }));
}

/** Variances are read off the intervals of sdIntervals, which are symmetric on the scale of the estimand. */
function spreadEstimands(fitted: Fit, level: RandomLevel, covariance?: Covariance): Estimand[] {
  const q = level.columns.length;
  const sigma = covarianceOf(fitted, level);
  const intervals = covariance && sdIntervals(fitted, covariance, level);
  const squareOf = (low: number, high: number) => ((high - low) / (2 * normalQuantile(0.975))) ** 2;
  const z = (rho: number) => 0.5 * log((1 + rho) / (1 - rho));
  let first = 0;
  return level.blocks.flatMap((size, block) => {
    const own = Array.from(level.display.subarray(first, first + size));
    first += size;
    const names = own.map((k) => level.columns[k]!.name);
    const sds = own.map((r, i): Estimand => {
      const interval = intervals?.[block]?.sd[i];
      return {
        name: `sd ${level.name} ${names[i]}`,
        kind: "log sd",
        estimate: 0.5 * log(sigma[r * q + r]!),
        variance: interval ? squareOf(log(interval.lower), log(interval.upper)) : undefined
      };
    });
    const correlations = own.flatMap((r, i) =>
      own.slice(0, i).map((s, j): Estimand => {
        const interval = intervals?.[block]?.correlation[i]?.[j];
        const rho = sigma[r * q + s]! / Math.sqrt(sigma[r * q + r]! * sigma[s * q + s]!);
        return {
          name: `correlation ${level.name} ${names[j]} ${names[i]}`,
          kind: "fisher z",
          estimate: z(rho),
          variance: interval ? squareOf(z(interval.lower), z(interval.upper)) : undefined
        };
      })
    );
    return [...sds, ...correlations];
  });
}
