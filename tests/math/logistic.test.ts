import {describe, expect, it} from "vitest";
import {log1pExp, logistic, logit} from "../../src/math/logistic.js";

describe("logistic", () => {
  it("is the inverse of logit (identity; tolerance: rounding of exp and log)", () => {
    for (const p of [1e-12, 0.01, 0.44, 0.5, 0.999999]) expect(logistic(logit(p))).toBeCloseTo(p, 14);
  });
  it("is symmetric: p(-eta) = 1 - p(eta)", () => {
    for (const eta of [0, 0.3, 5, 40, 800]) expect(logistic(-eta)).toBeCloseTo(1 - logistic(eta), 15);
  });
  it("does not overflow", () => {
    expect(logistic(1e6)).toBe(1);
    expect(logistic(-1e6)).toBe(0);
    expect(log1pExp(1e6)).toBe(1e6);
    expect(log1pExp(-1e6)).toBe(0);
  });
  it("has slope p (1 - p): central difference of log1pExp is logistic", () => {
    const h = 1e-5;
    for (const eta of [-8, -1, 0, 2, 9]) {
      expect((log1pExp(eta + h) - log1pExp(eta - h)) / (2 * h)).toBeCloseTo(logistic(eta), 9);
    }
  });
  it("refuses what is not a probability", () => {
    for (const p of [0, 1, -0.1, Number.NaN]) expect(() => logit(p)).toThrow(`not in (0, 1): ${p}`);
  });
});
