import {streams} from "../../math/random.js";
import type {Gap} from "./measure.js";

/** How many places are called the top. */
export const TOP = 10;
const SEED = 20_261_122;
const DRAWS = 1000;

let drawn: Float64Array | undefined;

/**
 * The standard normal quantities of all draws, draw by draw: the same for every question, so that answers differ by
 * what was asked and not by chance. Those of the last number asked for are kept.
 */
function normals(count: number): Float64Array {
  if (drawn?.length === count) return drawn;
  const stream = streams(SEED, 1)[0]!;
  drawn = Float64Array.from({length: count}, () => stream.normal());
  return drawn;
}

/**
 * The probability of each unit to be among the ten highest: the share of draws from the gaps' own normal distributions,
 * independent given the parameters, in which it is. Error of a share below .016 with 1,000 draws.
 */
export function topProbabilities(gaps: readonly Gap[], draws = DRAWS, top = TOP): number[] {
  const z = normals(draws * gaps.length);
  const counts = new Float64Array(gaps.length);
  const places = Math.min(top, gaps.length);
  for (let draw = 0; draw < draws; ++draw) {
    const best: {at: number; value: number}[] = []; // ascending
    for (let at = 0; at < gaps.length; ++at) {
      const {value: mean, error} = gaps[at]!;
      const value = mean + error * z[draw * gaps.length + at]!;
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
 * Hypothetical outcomes: of each draw the rank of every unit, 1 the highest. Outcomes that could have been, given the
 * data; the first draws of {@link topProbabilities}.
 *
 * @returns per unit its rank in each draw
 */
export function drawnRanks(gaps: readonly Gap[], draws = SHOWN_DRAWS): number[][] {
  const z = normals(Math.max(DRAWS, draws) * gaps.length);
  const ranks: number[][] = gaps.map(() => []);
  for (let draw = 0; draw < draws; ++draw) {
    const values = gaps.map(({value, error}, k) => value + error * z[draw * gaps.length + k]!);
    const order = values.map((_, k) => k).sort((a, b) => values[b]! - values[a]! || a - b);
    order.forEach((k, place) => {
      ranks[k]!.push(place + 1);
    });
  }
  return ranks;
}
