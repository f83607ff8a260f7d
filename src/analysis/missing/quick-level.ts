import type {Block} from "../../glmm/blocks.js";
import {exp, expNegative} from "../../math/exponential.js";
import {keyedUniform} from "../../math/keyed-random.js";

/** Where a factor enters a linear predictor as one table without further numbers. */
export interface LevelTable {
  readonly block: Block;
  readonly stride: number;
  /** What a code adds. */
  readonly effects: Float64Array;
}

/**
 * Draws a level for a row, or says -1: then the weights of all levels must be worked out.
 *
 * @param place of the row in the design of the outcome, `scorePlace` in that of the scores
 * @param from where its prior probabilities start
 * @param residual score less its mean at the present level
 * @param key of the row
 */
export type QuickLevel = (
  place: number,
  scorePlace: number,
  from: number,
  present: number,
  eta: number,
  success: boolean,
  residual: number,
  key: number
) => number;

const MOST_TRIES = 16;

/**
 * A draw with P(level k) ~ prior_k p(y | k) p(score | k) by rejection from the prior, for factors with many levels that
 * differ little: some 1.3 tries, where the weights take two exponentials a level. The bounds are the largest p(y | k)
 * and p(score | k) that any level of the row has, looked up by code. Exact: after too many tries the answer is -1, and
 * a draw from the weights is then one from the same distribution.
 */
export function quickLevel(
  prior: Float64Array,
  levels: number,
  outcome: LevelTable,
  score: (LevelTable & {readonly sharpness: number}) | undefined
): QuickLevel {
  const up = outcome.effects.map(exp);
  const down = outcome.effects.map((effect) => exp(-effect));
  const leastUp = extreme(up, outcome, levels, Math.min);
  const leastDown = extreme(down, outcome, levels, Math.min);
  const low = score && extreme(score.effects, score, levels, Math.min);
  const high = score && extreme(score.effects, score, levels, Math.max);
  return (place, scorePlace, from, present, eta, success, residual, key) => {
    const code = outcome.block.codes[place]!;
    const base = code - present * outcome.stride;
    const table = success ? down : up;
    const against = exp(success ? -eta : eta) * (success ? up[code]! : down[code]!);
    const best = 1 + against * (success ? leastDown[base]! : leastUp[base]!);
    let centre = 0;
    let nearest = 0;
    let scoreBase = 0;
    if (score) {
      const own = score.block.codes[scorePlace]!;
      scoreBase = own - present * score.stride;
      centre = residual + score.effects[own]!;
      const inside = Math.min(high![scoreBase]!, Math.max(low![scoreBase]!, centre));
      nearest = (centre - inside) * (centre - inside) * score.sharpness;
    }
    for (let n = 0; n < MOST_TRIES; ++n) {
      let rest = keyedUniform(key, 2 * n);
      let k = 0;
      while (k < levels - 1 && rest >= prior[from + k]!) rest -= prior[from + k++]!;
      let chance = best / (1 + against * table[base + k * outcome.stride]!);
      if (score) {
        const distance = centre - score.effects[scoreBase + k * score.stride]!;
        chance *= expNegative(nearest - distance * distance * score.sharpness);
      }
      if (keyedUniform(key, 2 * n + 1) < chance) return k;
    }
    return -1;
  };
}

/** Per code of level 0 the smallest or largest entry over the levels. */
function extreme(
  entries: Float64Array,
  {stride}: LevelTable,
  levels: number,
  pick: (a: number, b: number) => number
): Float64Array {
  return entries.map((entry, code) => {
    let found = entry;
    for (let k = 1; k < levels; ++k) {
      const other = entries[code + k * stride];
      if (other !== undefined) found = pick(found, other);
    }
    return found;
  });
}
