import {describe, expect, it} from "vitest";
import {multipleImputation} from "../../../src/analysis/missing/multiple-imputation.js";
import {type TippingOptions, tippingPoint, withShift} from "../../../src/analysis/missing/tipping-point.js";
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

describe("the tipping point", () => {
  const {table} = schools({...recipe, seed: 9});
  const options: TippingOptions = {...base, shifted: "score", effect, range: [-6, 6]};
  const gap = (delta: number) => {
    const asked = {...withShift(options, delta), effects: [effect.variable], covariances: "none" as const};
    return finish(multipleImputation(table, MODEL, asked)).pooled.find(isGap)!.estimate;
  };

  it("is where the pooled effect has the value, computed anew (identity)", () => {
    const value = gap(0) - 0.01;
    const {delta, curve} = finish(tippingPoint(table, MODEL, {...options, value, tolerance: 5e-4}));
    expect(delta).toBeLessThan(0);
    expect(Math.abs(gap(delta!) - value)).toBeLessThanOrEqual(5e-4);
    expect(curve.map((point) => point.delta)).toEqual(curve.map((point) => point.delta).sort((a, b) => a - b));
  });

  it("moves smoothly: with common random numbers a little more delta is a little more effect", () => {
    const [a, b, c] = [gap(-2), gap(-1.9), gap(-1.8)];
    expect(a).toBeLessThan(b);
    expect(b).toBeLessThan(c);
    expect(c - a).toBeLessThan(0.01);
  });

  it("says so when the effect never takes the value", () => {
    const {delta, curve} = finish(tippingPoint(table, MODEL, {...options, value: 0.9, range: [-1, 1]}));
    expect(delta).toBeUndefined();
    expect(curve).toHaveLength(2);
  });

  it("refuses a range, a shift and an effect that are none", () => {
    const refuse = (changes: Partial<TippingOptions>) =>
      expect(() => finish(tippingPoint(table, MODEL, {...options, m: 1, iterations: 1, burnIn: 0, ...changes})));
    refuse({range: [2, 1]}).toThrow("invalid range; not from low to high: 2 to 1");
    refuse({shifted: {factor: "geslacht"}}).toThrow("invalid shift; not of a factor that is imputed: geslacht");
    refuse({effect: {variable: "migratieachtergrond", level: "geen"}}).toThrow(
      "invalid effect; not a level of migratieachtergrond other than its reference: geen"
    );
  });
});
