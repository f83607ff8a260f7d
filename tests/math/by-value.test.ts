import {describe, expect, it, vi} from "vitest";
import {byValue} from "../../src/math/by-value.js";

describe("byValue", () => {
  it("gives f at the value of every row asked for (by hand)", () => {
    const each = byValue(Float64Array.of(5, -1.5, 7, 5, -0), Int32Array.of(0, 3, 1, 4));
    expect([...each((x) => 2 * x)]).toEqual([10, 10, -3, 0]);
    expect([...each((x) => x + 1)]).toEqual([6, 6, -0.5, 1]);
  });

  it("computes it once for every different value, as long as there are few enough", () => {
    const f = vi.fn((x: number) => x * x);
    byValue(
      Float64Array.from({length: 1000}, (_, i) => i % 7),
      Int32Array.from({length: 1000}, (_, i) => i)
    )(f);
    expect(f).toHaveBeenCalledTimes(7);
    const many = Float64Array.from({length: 70_000}, (_, i) => i / 3);
    const all = byValue(many, Int32Array.from(many.keys()))((x) => x * x);
    expect(all.every((y, i) => y === many[i]! ** 2)).toBe(true);
  });
});
