import {covariance} from "../../glmm/covariance.js";
import {fixedCount, thetaCount} from "../../glmm/design.js";
import type {Interval} from "../../glmm/sd-intervals.js";
import {exp, log} from "../../math/exponential.js";
import {logistic} from "../../math/logistic.js";
import {normalQuantile} from "../../math/normal.js";
import {studentQuantile} from "../../math/student.js";
import {directErrors, type Errors} from "../direct/direct-errors.js";
import type {HandledFit} from "../direct/fit-handled.js";
import type {Handled} from "../handling/handled.js";
import {expectedCovariance} from "../missing/expected-covariance.js";
import {type Pooled, pool, pooledInterval} from "../missing/rubin.js";
import type {ImputedPart, Result, Spread} from "../result.js";
import {aligned, fisherZ} from "./combine-results.js";

/**
 * Rubin's rules for what a pooled result reports. The variance within imputations is that of the last fit: it
 * differs little from one completed table to the next. From expected information where the observed one is not
 * positive definite.
 *
 * @param parts results per imputation
 */
export function imputedErrors(
  own: HandledFit & {readonly handled: Handled},
  result: Result,
  parts: readonly Result[]
): Errors {
  const {design} = own.fitted;
  const observed = covariance(own.fitted);
  const matrix = observed.positiveDefinite ? observed : expectedCovariance(own.fitted);
  const within = directErrors(own, result, matrix);
  const completeDf = design.observations - fixedCount(design) - thetaCount(design);
  const pooled = (estimates: readonly number[], error: number | undefined) =>
    pool(estimates, error === undefined ? [] : [error * error], completeDf);
  const effects = aligned(parts.map((part) => part.effects)).map((same, k) => {
    const all = pooled(
      same.map(({points}) => points),
      within.effects[k]!.standardError
    );
    return {...result.effects[k]!, ...errorOf(all), imputation: partOf(all)};
  });
  const fixed = aligned(parts.map((part) => part.fixed)).map((same, k) => {
    const all = pooled(
      same.map(({estimate}) => estimate),
      within.fixed[k]!.standardError
    );
    return {...result.fixed[k]!, ...errorOf(all), imputation: partOf(all)};
  });
  const random = aligned(parts.map((part) => part.random)).map((same, k) =>
    withIntervals(result.random[k]!, same, within.random[k]!, completeDf)
  );
  return {effects, fixed, random, covariance: matrix};
}

const errorOf = ({total}: Pooled) => (total === undefined ? {} : {standardError: Math.sqrt(total)});

function partOf({imputationVariance, missingInformation, df}: Pooled): ImputedPart {
  return {
    error: Number.isFinite(imputationVariance) ? Math.sqrt(imputationVariance) : 0,
    ...(missingInformation !== undefined && {missingInformation}),
    ...(df !== undefined && Number.isFinite(df) && {df, reach: reachOf(df)})
  };
}

const reachOf = (df: number) =>
  [studentQuantile(0.75, df), studentQuantile(0.9, df), studentQuantile(0.975, df)] as const;

/**
 * Intervals of sds on the scale of their logarithm, of correlations on that of Fisher's z; null where there are none.
 */
function withIntervals(
  pooled: Spread,
  parts: readonly Spread[],
  {interval, correlationInterval}: Spread,
  completeDf: number
): Spread {
  const on = (
    values: readonly (number | null)[],
    own: Interval | null | undefined,
    to: (x: number) => number,
    back: (x: number) => number
  ): [Interval | null, ImputedPart | null] => {
    if (!own || values.some((value) => value === null || !Number.isFinite(to(value)))) return [null, null];
    const half = (to(own.upper) - to(own.lower)) / 2 / normalQuantile(0.975);
    const all = pool(
      values.map((value) => to(value!)),
      [half * half],
      completeDf
    );
    const found = pooledInterval(all);
    return [found ? {lower: back(found.lower), upper: back(found.upper)} : own, partOf(all)];
  };
  const sds = pooled.sd.map((_, k) =>
    on(
      parts.map(({sd}) => sd[k]!),
      interval?.[k],
      log,
      exp
    )
  );
  return {
    ...pooled,
    interval: sds.map(([own]) => own),
    correlationInterval: pooled.correlation.map((row, a) =>
      row.map((_, b) =>
        a === b
          ? null
          : on(
              parts.map(({correlation}) => correlation[a]![b]!),
              correlationInterval?.[a]?.[b],
              fisherZ,
              tanh
            )[0]
      )
    ),
    imputation: sds.map(([, part]) => part)
  };
}

const tanh = (z: number): number => 2 * logistic(2 * z) - 1;
