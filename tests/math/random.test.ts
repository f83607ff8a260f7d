import {describe, expect, it} from "vitest";
import {streams} from "../../src/math/random.js";

describe("streams", () => {
  it("repeat for a seed, and differ between streams", () => {
    const [a, b] = streams(7, 2);
    const again = streams(7, 1)[0]!;
    const draws = Array.from({length: 20}, () => a!.uniform());
    expect(Array.from({length: 20}, () => again.uniform())).toEqual(draws);
    expect(Array.from({length: 20}, () => b!.uniform())).not.toEqual(draws);
  });

  it("of neighbouring seeds are unrelated from the first draw (recovery: mean 0 +- 4 / sqrt 2000, sd 1 +- 8%)", () => {
    const firsts = Array.from({length: 2000}, (_, seed) => streams(seed, 1)[0]!.normal());
    const mean = firsts.reduce((sum, x) => sum + x, 0) / firsts.length;
    const sd = Math.sqrt(firsts.reduce((sum, x) => sum + (x - mean) ** 2, 0) / firsts.length);
    const lag = firsts.slice(1).reduce((sum, x, k) => sum + x * firsts[k]!, 0) / firsts.length;
    expect(Math.abs(mean)).toBeLessThan(0.09);
    expect(Math.abs(sd - 1)).toBeLessThan(0.08);
    expect(Math.abs(lag)).toBeLessThan(0.09);
  });

  it("refuse a seed that is not a 32-bit integer", () => {
    expect(() => streams(0.5, 1)).toThrow("invalid seed; not a 32-bit integer: 0.5");
  });
});
