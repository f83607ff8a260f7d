import {bisect} from "../../math/bisect.js";
import {logistic, logit} from "../../math/logistic.js";
import type {Pair} from "./evidence.js";

/** Students and the sum of their true chances, of the group and of the reference group. */
export interface LevelCell {
  readonly counts: readonly [group: number, reference: number];
  readonly sums: readonly [group: number, reference: number];
}

/** By level of the programme. */
export type LevelCells = ReadonlyMap<number, LevelCell>;

/** Widest shift of a location that is looked for, log odds. */
const REACH = 20;

/**
 * True chances of both groups at one location with the level held: what the model with the level would find there if
 * chance played no part. Of each group the shift s (log odds) of the location is the one at which its own students
 * would have their own mean chance from the national chances p_k of the group by level,
 *
 *     sum_k n_k logistic(logit p_k + s) = sum of the own true chances,
 *
 * and the answer is sum_k w_k logistic(logit p_k + s), w the national mix of levels. A level without one of the groups
 * in the country counts for neither.
 *
 * @param own cells of the location; levels without students may be absent
 * @returns null where one of the groups is absent, or has a chance of 0 or 1
 */
export function levelHeldPair(own: LevelCells, national: LevelCells, mix: ReadonlyMap<number, number>): Pair | null {
  const [group, reference] = [levelHeld(own, national, mix, 0), levelHeld(own, national, mix, 1)];
  return group === null || reference === null ? null : {group, reference};
}

function levelHeld(own: LevelCells, national: LevelCells, mix: ReadonlyMap<number, number>, side: 0 | 1) {
  const levels = [...national].flatMap(([level, {counts, sums}]) => {
    const p = sums[side] / counts[side];
    if (!(counts[0] > 0 && counts[1] > 0 && p > 0 && p < 1)) return [];
    const here = own.get(level);
    return [{eta: logit(p), n: here?.counts[side] ?? 0, sum: here?.sums[side] ?? 0, weight: mix.get(level) ?? 0}];
  });
  const total = (of: (level: (typeof levels)[number]) => number) => levels.reduce((sum, level) => sum + of(level), 0);
  const [students, expected, weights] = [total(({n}) => n), total(({sum}) => sum), total(({weight}) => weight)];
  if (!(students > 0 && weights > 0 && expected > 0 && expected < students)) return null;
  const shift = bisect((s) => total(({eta, n}) => n * logistic(eta + s)) - expected, -REACH, REACH, 1e-12);
  return total(({eta, weight}) => weight * logistic(eta + shift)) / weights;
}
