import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {binomialProbabilities, binomialQuantile} from "../../src/math/binomial.js";

describe("binomial", () => {
  it("has the probabilities of the formula (reference: n = 4, p = 1/4 in 256ths)", () => {
    const expected = [81, 108, 54, 12, 1].map((k) => k / 256);
    binomialProbabilities(4, 0.25).forEach((p, x) => {
      expect(p).toBeCloseTo(expected[x]!, 13);
    });
  });
  it("adds up to one, with mean n p, also for many trials (identity)", () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 5000}), fc.double({min: 0.001, max: 0.999, noNaN: true}), (n, p) => {
        const probabilities = binomialProbabilities(n, p);
        const sum = probabilities.reduce((a, b) => a + b, 0);
        const mean = probabilities.reduce((a, b, x) => a + x * b, 0);
        expect(Math.abs(sum - 1)).toBeLessThan(1e-9);
        expect(Math.abs(mean - n * p)).toBeLessThan(1e-6 * (1 + n));
      }),
      {numRuns: 30}
    );
  });
  it("has quantiles that its own sums confirm (identity)", () => {
    for (const [level, n, p] of [
      [0.025, 51, 0.5],
      [0.975, 51, 0.84],
      [0.5, 10, 0.1]
    ] as const) {
      const x = binomialQuantile(level, n, p);
      const below = binomialProbabilities(n, p)
        .slice(0, x)
        .reduce((a, b) => a + b, 0);
      expect(below).toBeLessThan(level);
      expect(below + binomialProbabilities(n, p)[x]!).toBeGreaterThanOrEqual(level);
    }
  });
  it("refuses what is no number of trials, probability or level", () => {
    expect(() => binomialProbabilities(0, 0.5)).toThrow("invalid number of trials; not a whole number from 1 on: 0");
    for (const p of [0, 1, Number.NaN])
      expect(() => binomialProbabilities(3, p)).toThrow("invalid probability; not in (0, 1)");
    expect(() => binomialQuantile(1, 3, 0.5)).toThrow("invalid level; not in (0, 1): 1");
  });
});
