import {InputError} from "../../glmm/input-error.js";
import type {Analysis} from "../analysis.js";
import {contrasts} from "../multiverse/row.js";
import type {Progress} from "../progress.js";
import type {Records} from "../records.js";
import {imputes} from "../specification/check-combination.js";
import type {Specification} from "../specification/specification.js";
import {analyseImputed} from "./analyse-imputed.js";

/** Which unknown values are shifted: scores by points, parents by the log odds of a high level. */
export type Shifted = "cito" | "parents";

export interface TippingQuestion {
  readonly shifted: Shifted;
  /** Whose difference. */
  readonly level: keyof typeof contrasts;
  /** The difference at which the finding is gone, percentage points. */
  readonly limit?: number | undefined;
  /** Smallest and largest delta. */
  readonly range?: readonly [number, number] | undefined;
  /** How near the difference must come to the limit, percentage points. */
  readonly tolerance?: number | undefined;
}

export interface TippingPoint extends Required<TippingQuestion> {
  /** The smallest shift at which the difference is at the limit; null if there is none within the range. */
  readonly delta: number | null;
  /** All that was computed, by delta. */
  readonly curve: readonly {readonly delta: number; readonly points: number}[];
}

/** Some two residual standard deviations of a score; odds of 1 to 20. */
const RANGES = {cito: [-15, 15], parents: [-3, 3]} as const;
/** Deltas that are tried first: large shifts weaken the score itself, so that the difference need not move one way. */
const GRID = 7;
const MOST_EVALUATIONS = 15;

/**
 * How much lower or higher than imputed the unknown values would have to be for a difference to be gone (statistics.md
 * E): the smallest delta at which it takes the limit, from a grid and then by the Illinois variant of regula falsi.
 * Every evaluation is a multiple imputation with the same seed: the random numbers of a row are the same at every
 * delta, so that the difference is a smooth function of it.
 *
 * @param specification imputes what is shifted; its own delta does not count
 * @throws InputError for what is not imputed, a range that is none, and a model without the difference.
 */
export function* tippingPoint(
  records: Records,
  specification: Specification,
  {shifted, level, limit = 0, range = RANGES[shifted], tolerance = 0.01}: TippingQuestion
): Generator<Progress, TippingPoint> {
  const [from, to] = range;
  if (!(from < to && Number.isFinite(from) && Number.isFinite(to))) {
    throw new InputError(`invalid range; not from low to high: ${from} to ${to}`);
  }
  const found: {delta: number; points: number}[] = [];
  let neighbour: Analysis | undefined;
  function* height(delta: number): Generator<Progress, number> {
    const choices = shiftedBy(specification, shifted, delta);
    const asked = {variables: [contrasts[level]], variation: false, neighbour};
    neighbour = yield* withoutPreview(analyseImputed(records, choices, choices, asked));
    const effect = neighbour.result.effects.find((own) => own.level === level);
    if (!effect) throw new InputError(`invalid tipping point; model ${choices.model} has no such difference: ${level}`);
    found.push({delta, points: effect.points});
    return effect.points - limit;
  }
  const answer = (delta: number | null): TippingPoint => {
    return {shifted, level, limit, range, tolerance, delta, curve: found.sort((a, b) => a.delta - b.delta)};
  };
  const grid: Point[] = [];
  for (let k = 0; k < GRID; ++k) {
    const delta = from + ((to - from) * k) / (GRID - 1);
    grid.push({delta, height: yield* height(delta)});
  }
  const crossings = grid.slice(1).flatMap((high, k) => (grid[k]!.height * high.height <= 0 ? [[grid[k]!, high]] : []));
  const [nearest] = crossings.sort((a, b) => smallest(a) - smallest(b));
  if (!nearest) return answer(null);
  let [low, high] = nearest as [Point, Point];
  for (;;) {
    if (low.height === 0) return answer(low.delta);
    const delta = low.delta + ((high.delta - low.delta) * low.height) / (low.height - high.height);
    const here = yield* height(delta);
    if (Math.abs(here) <= tolerance || found.length >= MOST_EVALUATIONS) return answer(delta);
    if (here * high.height > 0) {
      high = {delta, height: here};
      low = {...low, height: low.height / 2};
    } else {
      low = {delta, height: here};
      high = {...high, height: high.height / 2};
    }
  }
}

/** A delta and how far the difference is above the limit there. */
interface Point {
  readonly delta: number;
  readonly height: number;
}

/** Of two deltas, that of the smaller shift. */
const smallest = (points: readonly Point[]): number => Math.min(...points.map(({delta}) => Math.abs(delta)));

/** The same imputation under another assumption about what is unknown. */
function shiftedBy(specification: Specification, shifted: Shifted, delta: number): Specification {
  const missing = specification[shifted];
  if (!imputes(missing)) {
    throw new InputError(`invalid tipping point; ${shifted} is not imputed, so nothing is shifted: ${missing.kind}`);
  }
  return {...specification, [shifted]: {kind: "mnar", m: missing.m, delta}};
}

function* withoutPreview<T>(steps: Generator<Progress, T>): Generator<Progress, T> {
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    const {preview: _, ...progress} = step.value;
    yield progress;
  }
  return step.value;
}
