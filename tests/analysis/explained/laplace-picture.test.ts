import {describe, expect, it} from "vitest";
import {laplacePicture, locationSizes} from "../../../src/analysis/explained/laplace-picture.js";

describe("laplacePicture", () => {
  it("has two curves that touch at their peak, and an area that is that of both curves (identity)", () => {
    for (const chance of [0.05, 0.44]) {
      for (const students of locationSizes) {
        const {curve, area, own} = laplacePicture({students, sd: 1, chance});
        expect(Math.max(...curve.map(({exact}) => exact))).toBeCloseTo(1, 2);
        const between = (of: "exact" | "normal") =>
          curve.slice(1).reduce((sum, {[of]: height}, k) => sum + (height + curve[k]![of]) / 2, 0);
        expect(between("normal") / between("exact")).toBeCloseTo(area, 2);
        expect(own).toMatchObject({students, successes: Math.round(students * chance)});
        for (const {exact, normal} of [curve[0]!, curve.at(-1)!]) {
          expect(Math.max(exact, normal)).toBeLessThan(0.011);
        }
      }
    }
  });
  it("finds the sd of a larger fit with five students each (statistics.md 29: .93 for a true 1, rounded there)", () => {
    const {sizes} = laplacePicture({students: 5, sd: 1, chance: 0.44});
    expect(sizes[1]!.found).toBeCloseTo(0.93, 2);
  });
  it("comes closer to the truth with more students, and has no answer with two of a rare outcome", () => {
    for (const sd of [0.3, 1, 2]) {
      const misses = laplacePicture({students: 5, sd, chance: 0.44}).sizes.map(({found}) => Math.abs(found! - sd));
      expect([...misses].sort((a, b) => b - a)).toEqual(misses);
      expect(misses.at(-1)! / sd).toBeLessThan(0.01);
    }
    expect(laplacePicture({students: 2, sd: 1, chance: 0.05}).sizes[0]!.found).toBeNull();
  });
  it("refuses what is no sd or no chance", () => {
    expect(() => laplacePicture({students: 5, sd: -1, chance: 0.5})).toThrow("invalid sd; not 0 or more: -1");
    expect(() => laplacePicture({students: 5, sd: 1, chance: 1})).toThrow("invalid probability; not in (0, 1): 1");
  });
});
