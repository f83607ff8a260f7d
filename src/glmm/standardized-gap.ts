import {counterfactual} from "./counterfactual.js";
import {findVariable} from "./effects.js";
import {InputError} from "./input-error.js";
import {fixedPartInto} from "./linear-predictor.js";
import {type ShiftedMean, shiftedMean} from "./shifted-mean.js";
import type {Warmth} from "./warm-start.js";

/** Over whom a mean probability is taken: all rows of the data, or the rows of one inner group (its own). */
export type Population = "all" | "own";

/** Mean p at the level and at the reference, and their derivatives, when everyone's random part is `shift`. */
export interface GapMeans {
  readonly atLevel: ShiftedMean;
  readonly atReference: ShiftedMean;
}

/**
 * The gap between two levels of a factor in percentage points / 100, standardised: over all rows of the data, everyone
 * at the level against everyone at the reference, as a function of the random part of both.
 */
export interface StandardizedGap extends GapMeans {
  readonly level: string;
  readonly reference: string;
  /** Random-effect columns at the level and at the reference: inner effects first; q + r. */
  readonly zLevel: Float64Array;
  readonly zReference: Float64Array;
  /** The same over the rows of inner group l only, whatever their level: what differs is whom it is about. */
  own(l: number): GapMeans;
}

/**
 * @throws InputError if the variable is no factor of the model, the level none of its levels, or other variables have
 * random slopes too (then the random part differs between rows).
 */
export function standardizedGap(fitted: Warmth, variable: string, level: string): StandardizedGap {
  const {multiplicity, offset, rows, strata} = fitted.design;
  const {levels} = findVariable(fitted.design, variable);
  const code = levels?.indexOf(level) ?? -1;
  if (!levels || code < 1) {
    throw new InputError(`invalid gap; not a level of the factor ${variable} other than its reference: ${level}`);
  }
  const at = (wanted: number) => {
    const {blocks, z} = counterfactual(fitted.design, {variable, change: () => wanted});
    const eta = fixedPartInto(new Float64Array(rows), blocks, fitted.beta, offset);
    const over = (from: number, to: number) => shiftedMean(eta.subarray(from, to), multiplicity?.subarray(from, to));
    return {z: commonRow(z, fitted, variable), over};
  };
  const own = at(code);
  const reference = at(0);
  return {
    level,
    reference: levels[0]!,
    zLevel: own.z,
    zReference: reference.z,
    atLevel: own.over(0, rows),
    atReference: reference.over(0, rows),
    own(l) {
      const [from, to] = [l, l + 1].map((at) => strata.rowStart[strata.stratumStart[at]!]!) as [number, number];
      return {atLevel: own.over(from, to), atReference: reference.over(from, to)};
    }
  };
}

function commonRow(z: Float64Array, {design}: Warmth, variable: string): Float64Array {
  const size = design.strata.inner.columns.length + design.strata.outer.columns.length;
  const first = z.slice(0, size);
  if (z.some((entry, at) => entry !== first[at % size])) {
    throw new InputError(`invalid gap; other variables than this one have random slopes: ${variable}`);
  }
  return first;
}
