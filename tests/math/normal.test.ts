import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {logistic} from "../../src/math/logistic.js";
import {normalMean, normalQuantile, QUANTILE_95} from "../../src/math/normal.js";

describe("normalQuantile", () => {
  it("gives the values of an inversion of the normal distribution in 40 digits (reference: mpmath 1.3)", () => {
    const table: [p: number, x: number][] = [
      [0.25, -0.6744897501960817],
      [0.001, -3.090232306167814],
      [1e-20, -9.26234008979841],
      [0.975, 1.959963984540054],
      [1e-300, -37.0470962993612]
    ];
    // relative, a few units in the last place: the algorithm promises 1e-16, our arithmetic adds its rounding
    for (const [p, x] of table) expect(Math.abs(normalQuantile(p) / x - 1)).toBeLessThan(1e-14);
    expect(normalQuantile(0.5)).toBe(0);
  });
  it("has the one of 95% as a constant, to the same few units in the last place", () => {
    expect(Math.abs(QUANTILE_95 / normalQuantile(0.95) - 1)).toBeLessThan(1e-14);
  });
  it("is symmetric: x(1 - p) = -x(p), exactly where 1 - p is exact", () => {
    const eighths = fc.integer({min: 1, max: 2 ** 20 - 1}).map((i) => i / 2 ** 20);
    fc.assert(fc.property(eighths, (p) => normalQuantile(1 - p) + normalQuantile(p) === 0));
  });
  it("increases, also over the seams of its three pieces", () => {
    const seams = [0.075, 0.925, Math.exp(-25)];
    for (const p of seams) {
      const h = 1e-6 * Math.min(p, 1 - p);
      expect(normalQuantile(p - h)).toBeLessThan(normalQuantile(p));
      expect(normalQuantile(p)).toBeLessThan(normalQuantile(p + h));
    }
  });
  it("stays finite at the smallest and largest doubles inside", () => {
    expect(normalQuantile(Number.MIN_VALUE)).toBeGreaterThan(-40);
    expect(normalQuantile(1 - Number.EPSILON / 2)).toBeLessThan(9);
  });
  it("refuses what is not strictly between 0 and 1", () => {
    for (const p of [0, 1, -0.1, 1.1, Number.NaN]) expect(() => normalQuantile(p)).toThrow(`not in (0, 1): ${p}`);
  });
});

describe("normalMean", () => {
  it("gives the moments of N(0, 1) (identity; tolerance: rounding of 73 terms)", () => {
    const moments = [1, 0, 1, 0, 3, 0, 15];
    for (const [k, moment] of moments.entries()) expect(normalMean((x) => x ** k)).toBeCloseTo(moment, 10);
  });
  it("gives exp(s^2 / 2) as the mean of exp(s x) (identity of the lognormal)", () => {
    for (const s of [0.3, 1, 2]) expect(normalMean((x) => Math.exp(s * x))).toBeCloseTo(Math.exp((s * s) / 2), 9);
  });
  it("keeps its promise of 1e-9 for the logistic, held against a rule with a step sixteen times finer", () => {
    const fine = (f: (x: number) => number) => {
      let sum = 0;
      for (let i = -9 * 64; i <= 9 * 64; ++i) sum += f(i / 64) * Math.exp(-((i / 64) ** 2) / 2);
      return sum / 64 / Math.sqrt(2 * Math.PI);
    };
    for (const s of [0.1, 1, 2.9]) {
      for (const a of [-5, -0.24, 2]) {
        const f = (x: number) => logistic(a + s * x);
        expect(Math.abs(normalMean(f) - fine(f))).toBeLessThan(1e-9);
      }
    }
  });
});
