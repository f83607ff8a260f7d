import {studentTail} from "../../math/student.js";

/** How one quantity moved over the iterations of the chains, in the unit of the quantity. */
export interface QuantitySettling {
  readonly name: string;
  /** Mean over the chains of the second half of the iterations minus the first. */
  readonly drift: number;
  /** Its standard error over the chains. */
  readonly driftError: number;
  /** The drift as a part of the standard error that the quantity has anyway; 0 where that is not known. */
  readonly relativeDrift: number;
  /** Gelman and Rubin's potential scale reduction over all iterations: near 1 when the chains are alike. */
  readonly reduction: number;
}

export interface Settling {
  readonly quantities: readonly QuantitySettling[];
  /**
   * Smallest p-value of the drifts that would matter, times the number of quantities (Bonferroni); NaN with one chain.
   */
  readonly pValue: number;
  /** Largest potential scale reduction. */
  readonly reduction: number;
  /**
   * No drift that matters at the level `LEVEL`, and a reduction below `LARGEST_REDUCTION`; undefined where chains are
   * too few to say.
   */
  readonly settled: boolean | undefined;
}

/** A drift is called one below this p-value (all quantities together), */
export const LEVEL = 0.01;
/** and if it is more than this part of a standard error: what is left at the end of the chains is less still. */
export const HARMLESS = 0.1;

/**
 * The largest reduction that passes. Chains that start twice as wide as the posterior and forget a share 1 - rho of
 * their start per iteration reach it when about an eighth of the start is left (rho^iterations = .12, by simulation,
 * whatever the number of iterations).
 */
export const LARGEST_REDUCTION = 2;

/**
 * Have the chains forgotten where they started? Two checks on traces[chain][iteration * names.length + quantity]:
 *
 *     drift      d_k = mean of chain k over its last half - over its first half; t = mean d / (sd d / sqrt m), m - 1 df
 *     reduction  sqrt((n - 1) / n + B / W), B the variance of the chains' means, W the mean variance within them
 *
 * Source: Gelman and Rubin, Statistical Science 7 (1992), 457-472.
 *
 * @param errors standard errors of the quantities given complete data; Infinity where a drift is not to be judged
 */
export function settling(
  names: readonly string[],
  traces: readonly Readonly<Float64Array>[],
  errors: readonly number[]
): Settling {
  const m = traces.length;
  const n = names.length === 0 ? 0 : (traces[0]?.length ?? 0) / names.length;
  const half = n >> 1;
  const quantities = names.map((name, q): QuantitySettling => {
    const series = traces.map((trace) => Array.from({length: n}, (_, t) => trace[t * names.length + q]!));
    const drifts = series.map((own) => mean(own.slice(n - half)) - mean(own.slice(0, half)));
    const within = mean(series.map(variance));
    const between = variance(series.map(mean));
    return {
      name,
      drift: mean(drifts),
      driftError: Math.sqrt(variance(drifts) / m),
      relativeDrift: mean(drifts) / errors[q]!,
      reduction: within > 0 ? Math.sqrt((n - 1) / n + between / within) : 1
    };
  });
  if (!(m >= 2 && half >= 1)) return {quantities, pValue: Number.NaN, reduction: Number.NaN, settled: undefined};
  const pValues = quantities
    .filter(({driftError, relativeDrift}) => driftError > 0 && Math.abs(relativeDrift) > HARMLESS)
    .map(({drift, driftError}) => 2 * studentTail(Math.abs(drift) / driftError, m - 1));
  const pValue = Math.min(1, quantities.length * Math.min(1, ...pValues));
  const reduction = Math.max(...quantities.map((quantity) => quantity.reduction));
  return {quantities, pValue, reduction, settled: pValue >= LEVEL && reduction < LARGEST_REDUCTION};
}

const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length;

function variance(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const centre = mean(values);
  return values.reduce((sum, x) => sum + (x - centre) ** 2, 0) / (values.length - 1);
}
