import {describe, expect, it} from "vitest";
import {chiSquaredDraw, gammaDraw} from "../../src/math/gamma-draw.js";
import {streams} from "../../src/math/random.js";
import {inverseWishartDraw} from "../../src/math/wishart.js";

const stream = streams(11, 1)[0]!;
const n = 20_000;

describe("draws", () => {
  it("gamma and chi-squared have their mean and variance (five standard errors)", () => {
    for (const a of [1, 2.5, 400]) {
      const draws = Array.from({length: n}, () => gammaDraw(a, stream));
      const mean = draws.reduce((sum, x) => sum + x, 0) / n;
      const variance = draws.reduce((sum, x) => sum + (x - a) ** 2, 0) / n;
      expect(Math.abs(mean - a)).toBeLessThan(5 * Math.sqrt(a / n));
      // variance of (x - a)^2: 2 a^2 + 6 a
      expect(Math.abs(variance - a)).toBeLessThan(5 * Math.sqrt((2 * a * a + 6 * a) / n));
    }
    const draws = Array.from({length: n}, () => chiSquaredDraw(7, stream));
    expect(Math.abs(draws.reduce((sum, x) => sum + x, 0) / n - 7)).toBeLessThan(5 * Math.sqrt(14 / n));
  });
  it("inverse Wishart has its mean, S / (df - q - 1), and is symmetric", () => {
    const scale = Float64Array.of(2, 0.6, 0.6, 1);
    const sum = new Float64Array(4);
    for (let k = 0; k < n; ++k) {
      const draw = inverseWishartDraw(scale, 2, 15, stream);
      expect(draw[1]).toBe(draw[2]);
      draw.forEach((entry, at) => {
        sum[at]! += entry / n;
      });
    }
    // Standard errors of the means are below .001 (variances about 2 mean^2 / (df - q - 3)).
    scale.forEach((entry, at) => {
      expect(Math.abs(sum[at]! - entry / 12)).toBeLessThan(0.005);
    });
  });
  it("refuse what has no distribution", () => {
    expect(() => gammaDraw(0.5, stream)).toThrow("invalid shape; not 1 or more: 0.5");
    expect(() => inverseWishartDraw(Float64Array.of(-1), 1, 5, stream)).toThrow("invalid scale");
  });
});
