import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {bisect} from "../../src/math/bisect.js";

describe("bisect", () => {
  it("finds roots to the last bit (reference: known roots)", () => {
    expect(Math.abs(bisect((x) => x * x - 2, 0, 2) - Math.SQRT2)).toBeLessThanOrEqual(Number.EPSILON);
    expect(Math.abs(bisect(Math.log, 0.1, 10) - 1)).toBeLessThanOrEqual(Number.EPSILON);
  });
  it("finds the root of any line inside its bracket (tolerance: one unit in the last place of the bracket)", () => {
    const root = fc.double({min: -10, max: 10, noNaN: true});
    fc.assert(fc.property(root, (r) => Math.abs(bisect((x) => 3 * (x - r), -10, 10) - r) <= 1e-14 * 10));
  });
  it("takes a root that is an end of the bracket", () => {
    expect(bisect((x) => x, 0, 1)).toBeCloseTo(0, 15);
    expect(bisect((x) => x - 1, 0, 1)).toBeCloseTo(1, 15);
  });
  it("refuses a bracket without a root, a decreasing function and NaN", () => {
    const message = "invalid bracket; no root in: [1, 2]";
    for (const f of [(x: number) => x, (x: number) => x - 3, (x: number) => 1.5 - x, () => Number.NaN]) {
      expect(() => bisect(f, 1, 2)).toThrow(message);
    }
  });
});
