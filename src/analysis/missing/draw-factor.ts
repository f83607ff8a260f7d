import {expNegative} from "../../math/exponential.js";
import {keyedUniform} from "../../math/keyed-random.js";
import {logistic} from "../../math/logistic.js";
import {effectsOf, type OpenFactor, setCodes} from "./open-design.js";
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
 * Writes them into both designs, and moves eta and the means of the scores with them. One uniform number per row.
 */
export function drawFactor(
  factor: OpenFactor,
  prior: Float64Array,
  {beta, eta, y}: Outlook,
  score: ScoreSide | undefined,
  key: number
): void {
  const {levels, rows} = factor;
  const outcome = factor.parts.map(({block, stride}) => ({block, stride, effects: effectsOf(block, beta)}));
  const scores = score?.factor.parts.map(({block, stride}) => ({
    block,
    stride,
    effects: effectsOf(block, score.gamma)
  }));
  const codes = factor.codes.slice();
  const weights = new Float64Array(levels);
  const etas = new Float64Array(levels);
  const shifts = new Float64Array(levels);
  const misfits = new Float64Array(levels);
  for (let r = 0; r < rows.length; ++r) {
    const i = rows[r]!;
    const present = factor.codes[r]!;
    let least = Infinity;
    for (let k = 0; score && scores && k < levels; ++k) {
      const at = score.factor.rows[r]!;
      shifts[k] = change(scores, at, k - present);
      const residual = score.model.x[at]! - score.model.mean[at]! - shifts[k]!;
      misfits[k] = (residual * residual) / (2 * score.variance);
      if (misfits[k]! < least) least = misfits[k]!;
    }
    let total = 0;
    for (let k = 0; k < levels; ++k) {
      etas[k] = eta[i]! + change(outcome, i, k - present);
      weights[k] = prior[r * levels + k]! * logistic(y[i] === 1 ? etas[k]! : -etas[k]!);
      if (score) weights[k]! *= expNegative(least - misfits[k]!);
      total += weights[k]!;
    }
    let rest = keyedUniform(key, r) * total;
    let chosen = 0;
    while (chosen < levels - 1 && rest >= weights[chosen]!) rest -= weights[chosen++]!;
    codes[r] = chosen;
    eta[i] = etas[chosen]!;
    if (score) score.model.mean[score.factor.rows[r]!]! += shifts[chosen]!;
  }
  setCodes(factor, codes);
  if (score) setCodes(score.factor, codes);
}

interface Part {
  readonly block: OpenFactor["parts"][number]["block"];
  readonly stride: number;
  readonly effects: Float64Array;
}

/** What `by` levels more add to the linear predictor of row i. */
function change(parts: readonly Part[], i: number, by: number): number {
  if (by === 0) return 0;
  let sum = 0;
  for (const {block, stride, effects} of parts) {
    const code = block.codes[i]!;
    const difference = effects[code + by * stride]! - effects[code]!;
    sum += block.values ? difference * block.values[i]! : difference;
  }
  return sum;
}
