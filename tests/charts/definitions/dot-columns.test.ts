import {describe, expect, it} from "vitest";
import {dotColumns} from "../../../src/charts/definitions/dot-columns.js";

describe("dotColumns", () => {
  it("stays within the height, however many dots share a column (by hand: 11 dots in 60 px, 5 px apart)", () => {
    const offsets = dotColumns(
      Array.from({length: 11}, () => 100),
      10,
      60
    )!;
    expect(offsets[0]).toBeCloseTo(-25, 9);
    expect(offsets[10]).toBeCloseTo(25, 9);
    const many = dotColumns(
      Array.from({length: 1000}, (_, k) => 100 + (k % 3)),
      5,
      200
    )!;
    expect(Math.max(...many.map(Math.abs))).toBeLessThanOrEqual(97.5 + 1e-9);
  });
  it("leaves to Plot what fits, and has nothing to say of no dots", () => {
    expect(dotColumns([1, 20, 40], 5, 200)).toBeNull();
    expect(dotColumns([], 5, 200)).toBeNull();
  });
});
