import {expect, it} from "vitest";
import {quickLevel} from "../../../src/analysis/missing/quick-level.js";
import type {Block} from "../../../src/glmm/blocks.js";
import {subkey} from "../../../src/math/keyed-random.js";

const levels = 5;
/** Two codes of another variable, then the level: code = other * levels + level. */
const block = (place: number) => ({codes: Uint16Array.of(0, place)}) as unknown as Block;
const outcome = {
  block: block(levels + 2),
  stride: 1,
  effects: Float64Array.of(0, 0.4, -0.3, 0.9, 0, 0.1, 0.5, -0.2, 1, 0.1)
};
const scores = {
  block: block(levels + 2),
  stride: 1,
  effects: Float64Array.of(0, 1, 2, -1, 0.5, 0.2, 1.3, 2, -1.1, 0.4)
};
const prior = Float64Array.of(0, 0, 0, 0, 0, 0.3, 0.1, 0.25, 0.05, 0.3);
const [present, eta, residual, sharpness] = [2, 0.7, -1.5, 0.05] as const;

/** P(level) ~ prior x p(y | level) x p(score | level), worked out level by level. */
function exact(success: boolean, withScore: boolean): number[] {
  const weights = Array.from({length: levels}, (_, k) => {
    const own = eta + outcome.effects[levels + k]! - outcome.effects[levels + present]!;
    const p = 1 / (1 + Math.exp(success ? -own : own));
    const distance = residual - (scores.effects[levels + k]! - scores.effects[levels + present]!);
    return prior[levels + k]! * p * (withScore ? Math.exp(-distance * distance * sharpness) : 1);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

it.each([
  [true, true],
  [false, true],
  [true, false]
])("draws levels with their exact probabilities (success %s, score %s)", (success, withScore) => {
  const draw = quickLevel(prior, levels, outcome, withScore ? {...scores, sharpness} : undefined);
  const draws = 40_000;
  const counts = new Float64Array(levels);
  let given = 0;
  for (let n = 0; n < draws; ++n) {
    const level = draw(1, 1, levels, present, eta, success, residual, subkey(99, n));
    if (level < 0) continue;
    counts[level]! += 1;
    ++given;
  }
  expect(given).toBeGreaterThan(0.999 * draws); // hardly ever too many tries
  exact(success, withScore).forEach((share, k) => {
    // Four standard errors of a share.
    expect(Math.abs(counts[k]! / given - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / given));
  });
});
