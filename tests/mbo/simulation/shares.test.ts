import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {apportion, cumulate, pick} from "../../../src/mbo/simulation/shares.js";

describe("apportion", () => {
  it("gives away exactly the total, each within one of its share (truth: the method of largest remainders)", () => {
    expect([...apportion(10, [1, 1, 1])]).toEqual([4, 3, 3]);
    expect([...apportion(7, [5, 3, 1])]).toEqual([4, 2, 1]);
    const weights = fc.array(fc.double({min: 0.01, max: 100, noNaN: true}), {minLength: 1, maxLength: 40});
    fc.assert(
      fc.property(fc.integer({min: 100, max: 5000}), weights, (total, of) => {
        const parts = apportion(total, of, 1);
        const free = total - of.length;
        const sum = of.reduce((a, b) => a + b, 0);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
        for (const [k, weight] of of.entries()) expect(Math.abs(parts[k]! - 1 - (free * weight) / sum)).toBeLessThan(1);
      })
    );
  });
  it("refuses a total that does not give each the least", () => {
    expect(() => apportion(2, [1, 1, 1], 1)).toThrow("invalid total; not at least 1 for each of 3: 2");
  });
});

describe("pick", () => {
  it("chooses in proportion: the share of a fine grid of u that falls to each is its weight", () => {
    const shares = cumulate(Float64Array.of(1, 3, 4));
    const counts = [0, 0, 0];
    for (let i = 0; i < 800; ++i) ++counts[pick(shares, (i + 0.5) / 800)]!;
    expect(counts).toEqual([100, 300, 400]);
    expect(pick(shares, 1)).toBe(2);
  });
});
