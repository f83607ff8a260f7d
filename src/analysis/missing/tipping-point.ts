import type {Formula} from "../../glmm/formula.js";
import {InputError} from "../../glmm/input-error.js";
import type {Table} from "../../glmm/table.js";
import type {ImputeOptions} from "./impute-options.js";
import {multipleImputation, type PooledFitOptions, type PooledProgress} from "./multiple-imputation.js";
import type {PooledEstimand} from "./pooled-estimands.js";

/** Which unknown values are shifted: the score by delta (lower), or a factor by log odds of its second level. */
export type Shifted = "score" | {readonly factor: string};

/** An effect under one assumption about the unknown. */
export interface ShiftedEffect {
  /** Units of the score, or log odds. */
  readonly delta: number;
  /** On the probability scale. */
  readonly estimate: number;
}

export interface TippingPoint {
  /** Where the pooled effect takes the value; undefined when it does not within the range. */
  readonly delta: number | undefined;
  /** All that was computed, by delta. */
  readonly curve: readonly ShiftedEffect[];
}

export interface TippingOptions extends ImputeOptions {
  readonly shifted: Shifted;
  readonly effect: {readonly variable: string; readonly level: string};
  /** The value that is asked for, probability scale. */
  readonly value?: number | undefined;
  /** Smallest and largest delta. */
  readonly range: readonly [number, number];
  /** How near the effect must come to the value; .0001 is a hundredth of a percentage point. */
  readonly tolerance?: number | undefined;
}

export interface TippingProgress extends PooledProgress {
  readonly curve: readonly ShiftedEffect[];
}

const MOST_EVALUATIONS = 12;

/**
 * The delta at which a pooled average marginal effect takes a value (0: the finding is gone), by the Illinois variant of
 * regula falsi. Every evaluation is a multiple imputation with the same seed: the random numbers of a row are the same at every
 * delta, so that the effect is a smooth function of it.
 *
 * @throws InputError for a range that is none, and for an effect that the model does not have.
 */
export function* tippingPoint(
  table: Table,
  formula: string | Formula,
  options: TippingOptions
): Generator<TippingProgress, TippingPoint> {
  const {range, value = 0, tolerance = 1e-4} = options;
  const [from, to] = range;
  if (!(from < to && Number.isFinite(from) && Number.isFinite(to))) {
    throw new InputError(`invalid range; not from low to high: ${from} to ${to}`);
  }
  const found: ShiftedEffect[] = [];
  const curve = () => [...found].sort((a, b) => a.delta - b.delta);
  function* height(delta: number): Generator<TippingProgress, number> {
    const estimate = yield* shiftedEffect(table, formula, options, delta, curve);
    found.push({delta, estimate});
    return estimate - value;
  }
  let low = {delta: from, height: yield* height(from)};
  let high = {delta: to, height: yield* height(to)};
  if (low.height === 0) return {delta: from, curve: curve()};
  if (!(low.height * high.height <= 0)) return {delta: undefined, curve: curve()};
  for (;;) {
    const delta = low.delta + ((high.delta - low.delta) * low.height) / (low.height - high.height);
    const here = yield* height(delta);
    if (Math.abs(here) <= tolerance || found.length >= MOST_EVALUATIONS) return {delta, curve: curve()};
    if (here * high.height > 0) {
      high = {delta, height: here};
      low = {...low, height: low.height / 2};
    } else {
      low = {delta, height: here};
      high = {...high, height: high.height / 2};
    }
  }
}

function* shiftedEffect(
  table: Table,
  formula: string | Formula,
  options: TippingOptions,
  delta: number,
  curve: () => ShiftedEffect[]
): Generator<TippingProgress, number> {
  const {variable, level} = options.effect;
  const wanted: PooledFitOptions = {effects: [variable], covariances: "none"};
  const steps = multipleImputation(table, formula, {...withShift(options, delta), ...wanted});
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield {...step.value, curve: curve()};
  const of = (estimand: PooledEstimand) => estimand.kind === "effect" && estimand.level === level;
  const effect = step.value.pooled.find(of);
  if (!effect) throw new InputError(`invalid effect; not a level of ${variable} other than its reference: ${level}`);
  return effect.estimate;
}

/** The same imputation under another assumption about what is unknown. */
export function withShift<O extends ImputeOptions & {readonly shifted: Shifted}>(options: O, delta: number): O {
  const {shifted, score, factors = []} = options;
  if (shifted === "score") {
    if (!score) throw new InputError("invalid shift; not of a score that is imputed: none");
    return {...options, score: {...score, delta}};
  }
  if (!factors.some(({column}) => column === shifted.factor)) {
    throw new InputError(`invalid shift; not of a factor that is imputed: ${shifted.factor}`);
  }
  return {
    ...options,
    factors: factors.map((factor) => (factor.column === shifted.factor ? {...factor, logOdds: delta} : factor))
  };
}
