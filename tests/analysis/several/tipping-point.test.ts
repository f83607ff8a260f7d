import {describe, expect, it} from "vitest";
import {analyse} from "../../../src/analysis/analyse.js";
import {type TippingQuestion, tippingPoint} from "../../../src/analysis/several/tipping-point.js";
import {fromQuery} from "../../../src/analysis/specification/specification-query.js";
import {finish} from "../../../src/math/finish.js";
import {analysisRegister} from "../../support/analysis-register.js";

const records = analysisRegister({students: 2500, locations: 12});
const imputed = "model=1c&cito=imputation_2&ouders=imputation_2";
const question: TippingQuestion = {shifted: "cito", level: "niet-westers"};
const tip = (changes: Partial<TippingQuestion>, query = imputed) =>
  finish(tippingPoint(records, fromQuery(query), {...question, ...changes}));

/** The difference with unknown scores so much lower or higher, in points. */
const gap = (delta: number): number => {
  const {result} = finish(analyse(records, fromQuery(`model=1c&cito=mnar_2_${delta}&ouders=imputation_2`)));
  return result.effects.find(({level}) => level === "niet-westers")!.points;
};

describe("the tipping point", () => {
  it("is where the difference has the value, computed anew (identity)", () => {
    const limit = (gap(0) + gap(3)) / 2;
    const {delta, curve, ...asked} = tip({limit, tolerance: 0.05, range: [-3, 3]});
    expect(delta).not.toBeNull();
    expect(Math.abs(gap(delta!) - limit)).toBeLessThanOrEqual(0.051);
    expect(curve.map((point) => point.delta)).toEqual(curve.map((point) => point.delta).sort((a, b) => a - b));
    expect(asked).toEqual({shifted: "cito", level: "niet-westers", limit, range: [-3, 3], tolerance: 0.05});
  });

  it("moves smoothly: with common random numbers a little more delta is a little more difference, one way", () => {
    const [a, b, c] = [gap(-2), gap(-1.9), gap(-1.8)];
    expect(Math.sign(b - a)).toBe(Math.sign(c - b));
    expect(Math.abs(c - a)).toBeLessThan(1);
  });

  it("of parents is in log odds, and does not depend on the delta that the specification has", () => {
    const {curve, range} = tip({shifted: "parents", limit: 90});
    expect(range).toEqual([-3, 3]);
    expect(tip({shifted: "parents", limit: 90}, "model=1c&cito=imputation_2&ouders=mnar_2_1").curve).toEqual(curve);
  });

  it("says so when the difference is never at the limit", () => {
    const {delta, curve} = tip({limit: 90, range: [-3, 3]});
    expect(delta).toBeNull();
    expect(curve.map((point) => point.delta)).toEqual([-3, -2, -1, 0, 1, 2, 3]);
  });

  it("refuses a range that is none, what is not imputed, and a model without the difference", () => {
    expect(() => tip({range: [2, 1]})).toThrow("invalid range; not from low to high: 2 to 1");
    expect(() => tip({shifted: "parents"}, "model=1c&cito=imputation_2")).toThrow(
      "invalid tipping point; parents is not imputed, so nothing is shifted: indicator"
    );
    expect(() => tip({level: "1"}, `${imputed.replace("1c", "1a")}`)).toThrow(
      "invalid tipping point; model 1a has no such difference: 1"
    );
  });
});
