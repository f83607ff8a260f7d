import {describe, expect, it} from "vitest";
import {multipleImputation} from "../../../src/analysis/missing/multiple-imputation.js";
import {finish} from "../../../src/math/finish.js";
import {fitted, gapOf, isGap, parents, score} from "./methods.js";
import {MODEL, schools} from "./school-data.js";

const effect = {variable: "migratieachtergrond", level: "niet-westers"};
const base = {score, factors: [parents], m: 2, seed: 8, iterations: 3, burnIn: 3, effects: [effect.variable]};
const recipe = {rows: 2500, locations: 30, institutions: 6, scores: "covariates", capacity: 1} as const;

function gapAt(seed: number, delta: number, lower: number): {imputed: number; oracle: number} {
  const {table, complete} = schools({...recipe, rows: 4000, seed, lower});
  const options = {...base, m: 3, score: {...score, delta}, covariances: "none" as const};
  const {pooled} = finish(multipleImputation(table, MODEL, options));
  return {imputed: 100 * pooled.find(isGap)!.estimate, oracle: gapOf(fitted(MODEL, complete))};
}

describe("unknown scores that are six points lower", () => {
  it("with the right delta give the right answer, with none a wrong one (recovery, mean over five seeds)", () => {
    let [right, none] = [0, 0];
    for (const seed of [401, 402, 403, 404, 405]) {
      const [a, b] = [gapAt(seed, 6, 6), gapAt(seed, 0, 6)];
      right += (a.imputed - a.oracle) / 5;
      none += (b.imputed - b.oracle) / 5;
    }
    expect(Math.abs(right)).toBeLessThan(1.1); // standard error about .35
    expect(none).toBeLessThan(-1.4);
  });
});
