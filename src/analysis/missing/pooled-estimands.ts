import type {Estimand} from "./estimands.js";
import {type Pooled, pool} from "./rubin.js";

export interface PooledEstimand extends Omit<Estimand, "estimate" | "variance">, Pooled {
  /** Estimates of the single imputations. */
  readonly estimates: readonly number[];
  /** Imputations in which the estimand sits on its boundary (an sd of 0) and is left out of the mean. */
  readonly atBoundary: number;
}

/**
 * Pools estimand by estimand; sets[k] are those of imputation k, all in one order.
 *
 * A boundary value has no logarithm: it is left out and counted, and the pooled value is then one of "where
 * there is any".
 */
export function poolEstimands(sets: readonly (readonly Estimand[])[], completeDf = Infinity): PooledEstimand[] {
  return (sets[0] ?? []).map(({estimate: _, variance: __, ...labels}, e) => {
    const all = sets.map((set) => set[e]!);
    const inside = all.filter(({estimate}) => Number.isFinite(estimate));
    const variances = inside.flatMap(({variance}) => (variance === undefined ? [] : [variance]));
    const estimates = inside.map(({estimate}) => estimate);
    const pooled = estimates.length > 0 ? pool(estimates, variances, completeDf) : nothing;
    return {...labels, ...pooled, estimates, atBoundary: all.length - inside.length};
  });
}

const nothing: Pooled = {estimate: Number.NaN, between: Number.NaN, imputationVariance: Number.NaN};
