import {describe, expect, it} from "vitest";
import {type LevelCells, levelHeldPair} from "../../../src/analysis/definitions/level-held-truth.js";
import {logistic, logit} from "../../../src/math/logistic.js";

/** Cells with these students and chances, group and reference. */
function cells(rows: Readonly<Record<number, readonly [n1: number, p1: number, n0: number, p0: number]>>): LevelCells {
  return new Map(
    Object.entries(rows).map(([level, [n1, p1, n0, p0]]) => [
      Number(level),
      {counts: [n1, n0] as const, sums: [n1 * p1, n0 * p0] as const}
    ])
  );
}

const national = cells({2: [100, 0.6, 100, 0.5], 3: [100, 0.4, 300, 0.3]});
const mix = new Map([
  [2, 200],
  [3, 400]
]);

describe("levelHeldPair", () => {
  it("is the national mix where the location is as the country, whatever its own mix of levels", () => {
    for (const own of [
      cells({2: [9, 0.6, 1, 0.5], 3: [1, 0.4, 9, 0.3]}),
      cells({2: [5, 0.6, 0, 0], 3: [0, 0, 5, 0.3]})
    ]) {
      const {group, reference} = levelHeldPair(own, national, mix)!;
      expect(group).toBeCloseTo((0.6 * 200 + 0.4 * 400) / 600, 9);
      expect(reference).toBeCloseTo((0.5 * 200 + 0.3 * 400) / 600, 9);
    }
  });
  it("moves every level by the same log odds where the location has one level (by hand)", () => {
    const own = cells({3: [20, logistic(logit(0.4) + 0.7), 20, 0.3]});
    const at = (p: number) => logistic(logit(p) + 0.7);
    expect(levelHeldPair(own, national, mix)!.group).toBeCloseTo((at(0.6) * 200 + at(0.4) * 400) / 600, 9);
  });
  it("is nothing without one of the groups, or where a chance is 0 or 1", () => {
    expect(levelHeldPair(cells({3: [0, 0, 5, 0.3]}), national, mix)).toBeNull();
    expect(levelHeldPair(cells({3: [5, 0, 5, 0.3]}), national, mix)).toBeNull();
    expect(levelHeldPair(cells({3: [5, 1, 5, 0.3]}), national, mix)).toBeNull();
    expect(levelHeldPair(cells({4: [5, 0.5, 5, 0.3]}), national, mix)).toBeNull(); // a level the country does not have
  });
});
