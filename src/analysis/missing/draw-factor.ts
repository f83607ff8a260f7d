import type {Block} from "../../glmm/blocks.js";
import {exp, expNegative} from "../../math/exponential.js";
import {keyedUniform, subkey} from "../../math/keyed-random.js";
import {effectsOf, type OpenFactor, setCodes} from "./open-design.js";
import {type QuickLevel, quickLevel} from "./quick-level.js";
import type {ScoreModel} from "./score-model.js";

/** What the model of interest says at the present draw: eta of its rows, and the outcome. */
export interface Outlook {
  readonly beta: Float64Array;
  /** eta per row of the design: fixed part and random effects. */
  readonly eta: Float64Array;
  readonly y: Uint8Array;
}

/** The same factor in the design of the scores, and the scores' present parameters. */
export interface ScoreSide {
  readonly factor: OpenFactor;
  readonly model: ScoreModel;
  readonly gamma: Float64Array;
  readonly variance: number;
}

/**
 * Draws the levels of an incomplete factor by their exact weights
 *
 *     P(level k | rest) ~ P(k | covariates) x p(score | k, covariates) x p(y | k, rest).
 *
 * Writes them into both designs, and moves eta and the means of the scores with them. Numbers by key: a row's are the
 * same whatever other rows do.
 */
export function drawFactor(
  factor: OpenFactor,
  prior: Float64Array,
  {beta, eta, y}: Outlook,
  score: ScoreSide | undefined,
  key: number
): void {
  const {levels, rows} = factor;
  const outcome = factor.parts.map((part) => withOdds(part, beta));
  const scores = score?.factor.parts.map((part) => ({...part, effects: effectsOf(part.block, score.gamma)})) ?? [];
  const codes = factor.codes.slice();
  const weights = new Float64Array(levels);
  const odds = new Float64Array(levels);
  const shifts = new Float64Array(levels);
  const sharpness = score ? 1 / (2 * score.variance) : 0;
  const quick = levels >= MANY ? quickFor(prior, levels, outcome, scores, score && sharpness) : undefined;
  for (let r = 0; r < rows.length; ++r) {
    const i = rows[r]!;
    const at = score ? score.factor.rows[r]! : 0;
    const present = codes[r]!;
    const success = y[i] === 1;
    const residual = score ? score.model.x[at]! - score.model.mean[at]! : 0;
    let chosen = quick ? quick(i, at, r * levels, present, eta[i]!, success, residual, subkey(key, r)) : -1;
    if (chosen < 0) {
      oddsInto(odds, outcome, i, present, success);
      const against = exp(success ? -eta[i]! : eta[i]!);
      let least = 0;
      if (score) {
        changesInto(shifts, scores, at, present);
        least = Infinity;
        for (let k = 0; k < levels; ++k) {
          const distance = residual - shifts[k]!;
          const misfit = distance * distance * sharpness;
          weights[k] = misfit;
          if (misfit < least) least = misfit;
        }
      }
      let total = 0;
      for (let k = 0; k < levels; ++k) {
        const fit = score ? expNegative(least - weights[k]!) : 1;
        const weight = (prior[r * levels + k]! * fit) / (1 + against * odds[k]!);
        weights[k] = weight;
        total += weight;
      }
      let rest = keyedUniform(key, r) * total;
      chosen = 0;
      while (chosen < levels - 1 && rest >= weights[chosen]!) rest -= weights[chosen++]!;
    }
    if (chosen === present) continue;
    codes[r] = chosen;
    eta[i] = eta[i]! + change(outcome, i, chosen - present);
    if (score) score.model.mean[at]! += change(scores, at, chosen - present);
  }
  setCodes(factor, codes);
  if (score) setCodes(score.factor, codes);
}

/** With so many levels a draw by rejection is quicker than all weights. */
const MANY = 4;

/** Where the factor has one table without further numbers in both models. */
function quickFor(
  prior: Float64Array,
  levels: number,
  [outcome, ...more]: readonly Part[],
  [own, ...others]: readonly Part[],
  sharpness: number | undefined
): QuickLevel | undefined {
  const plain = (part: Part | undefined) => part && !part.block.values;
  if (!outcome || !plain(outcome) || more.length > 0 || others.length > 0) return undefined;
  if (sharpness === undefined) return quickLevel(prior, levels, outcome, undefined);
  return own && plain(own) ? quickLevel(prior, levels, outcome, {...own, sharpness}) : undefined;
}

interface Part {
  readonly block: Block;
  readonly stride: number;
  readonly effects: Float64Array;
}

/** Per code the odds that its effect makes, exp(effect), and those against, exp(-effect). */
interface PartWithOdds extends Part {
  readonly odds: Float64Array;
  readonly against: Float64Array;
}

function withOdds({block, stride}: OpenFactor["parts"][number], beta: Float64Array): PartWithOdds {
  const effects = effectsOf(block, beta);
  return {block, stride, effects, odds: effects.map(exp), against: effects.map((effect) => exp(-effect))};
}

/** What each level in place of the present one multiplies the odds against the outcome of row i by. */
function oddsInto(
  factors: Float64Array,
  parts: readonly PartWithOdds[],
  i: number,
  present: number,
  success: boolean
): void {
  factors.fill(1);
  for (let p = 0; p < parts.length; ++p) {
    const {block, stride, effects, odds, against} = parts[p]!;
    const code = block.codes[i]!;
    let at = code - present * stride;
    if (block.values) {
      const scale = success ? -block.values[i]! : block.values[i]!;
      for (let k = 0; k < factors.length; ++k, at += stride)
        factors[k]! *= exp((effects[at]! - effects[code]!) * scale);
      continue;
    }
    const to = success ? against : odds;
    const from = success ? odds[code]! : against[code]!;
    for (let k = 0; k < factors.length; ++k, at += stride) factors[k]! *= to[at]! * from;
  }
}

/** What each level in place of the present one adds to the linear predictor of row i. */
function changesInto(changes: Float64Array, parts: readonly Part[], i: number, present: number): void {
  changes.fill(0);
  for (let p = 0; p < parts.length; ++p) {
    const {block, stride, effects} = parts[p]!;
    const code = block.codes[i]!;
    const own = effects[code]!;
    const scale = block.values ? block.values[i]! : 1;
    let at = code - present * stride;
    for (let k = 0; k < changes.length; ++k, at += stride) changes[k]! += (effects[at]! - own) * scale;
  }
}

/** What `by` levels more add to it. */
function change(parts: readonly Part[], i: number, by: number): number {
  let sum = 0;
  for (let p = 0; p < parts.length; ++p) {
    const {block, stride, effects} = parts[p]!;
    const code = block.codes[i]!;
    sum += (effects[code + by * stride]! - effects[code]!) * (block.values ? block.values[i]! : 1);
  }
  return sum;
}
