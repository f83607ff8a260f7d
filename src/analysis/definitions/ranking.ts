import {streams} from "../../math/random.js";
import type {Gap} from "./measure.js";

/** How many places are called the top. */
export const TOP = 10;
const SEED = 20_261_122;

/**
 * The probability of each unit to be among the ten highest: the share of draws from the gaps' own normal distributions,
 * independent given the parameters, in which it is. Error of a share below .016 with 1,000 draws.
 */
export function topProbabilities(gaps: readonly Gap[], draws = 1000, top = TOP): number[] {
  const stream = streams(SEED, 1)[0]!;
  const counts = new Float64Array(gaps.length);
  const places = Math.min(top, gaps.length);
  for (let draw = 0; draw < draws; ++draw) {
    const best: {at: number; value: number}[] = []; // ascending
    for (let at = 0; at < gaps.length; ++at) {
      const {value: mean, error} = gaps[at]!;
      const value = mean + error * stream.normal();
      if (best.length === places && value <= best[0]!.value) continue;
      if (best.length === places) best.shift();
      let k = best.length;
      while (k > 0 && best[k - 1]!.value > value) --k;
      best.splice(k, 0, {at, value});
    }
    for (const {at} of best) ++counts[at]!;
  }
  return Array.from(counts, (count) => count / draws);
}

/** Possible outcomes that are shown one by one. */
export const SHOWN_DRAWS = 20;

/**
 * Hypothetical outcomes: of each draw the rank of every unit, 1 the highest. Outcomes that could have been, given the data;
 * the first draws of {@link topProbabilities}.
 *
 * @returns per unit its rank in each draw
 */
export function drawnRanks(gaps: readonly Gap[], draws = SHOWN_DRAWS): number[][] {
  const stream = streams(SEED, 1)[0]!;
  const ranks: number[][] = gaps.map(() => []);
  for (let draw = 0; draw < draws; ++draw) {
    const values = gaps.map(({value, error}) => value + error * stream.normal());
    const order = values.map((_, k) => k).sort((a, b) => values[b]! - values[a]! || a - b);
    order.forEach((k, place) => {
      ranks[k]!.push(place + 1);
    });
  }
  return ranks;
}
