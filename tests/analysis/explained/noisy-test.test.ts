import {describe, expect, it} from "vitest";
import {noisyTest} from "../../../src/analysis/explained/noisy-test.js";
import {keyedUniform} from "../../../src/math/keyed-random.js";
import {normalQuantile} from "../../../src/math/normal.js";

const question = {mean: 530, spread: 8, difference: 6, error: 5, validity: 0.7};
const made = noisyTest(question);
/** Mean score of a group. */
const usual = (group: number) => 530 + 0.7 * (6 * group - 3);

/** Least squares of capacity on a score and the group, by the sums within and between groups. */
function regression(rows: readonly {readonly group: number; readonly capacity: number; readonly score: number}[]) {
  const parts = [0, 1].map((group) => rows.filter((row) => row.group === group));
  const mean = (of: "capacity" | "score") =>
    parts.map((part) => part.reduce((sum, row) => sum + row[of], 0) / part.length);
  const [capacity, score] = [mean("capacity"), mean("score")];
  let [xy, xx] = [0, 0];
  for (const row of rows) {
    const x = row.score - score[row.group]!;
    xy += x * (row.capacity - capacity[row.group]!);
    xx += x * x;
  }
  const slope = xy / xx;
  return {slope, left: capacity[1]! - capacity[0]! - slope * (score[1]! - score[0]!)};
}

describe("noisyTest", () => {
  it("has the regression of capacity on score and group in 100,000 drawn students (recovery)", () => {
    // sd of the slope about .002, of the difference about .03: bounds of some four times that
    const rows = Array.from({length: 100_000}, (_, k) => {
      const group = k % 2;
      const capacity = 527 + 6 * group + 8 * normalQuantile(keyedUniform(11, k));
      const other = Math.sqrt((1 - 0.7 ** 2) * (8 ** 2 + 3 ** 2)) * normalQuantile(keyedUniform(13, k));
      const error = 5 * normalQuantile(keyedUniform(12, k));
      return {group, capacity, score: 530 + 0.7 * (capacity - 530) + other + error};
    });
    const handled = [
      (row: (typeof rows)[number]) => row.score,
      (row: (typeof rows)[number]) => 530 + made.overall * (row.score - 530),
      ({group, score}: (typeof rows)[number]) => 527 + 6 * group + made.within * (score - usual(group))
    ].map((of) => regression(rows.map((row) => ({...row, score: of(row)}))));
    handled.forEach(({slope, left}, k) => {
      expect(Math.abs(slope - made.handled[k]!.slope)).toBeLessThan(0.01);
      expect(Math.abs(left - made.handled[k]!.left)).toBeLessThan(0.12);
    });
    const [measured, capacity] = rows.reduce(
      ([s, t], own) => [s + (own.score - 530) ** 2, t + (own.capacity - 530) ** 2],
      [0, 0]
    );
    const cross = rows.reduce((sum, own) => sum + (own.score - 530) * (own.capacity - 530), 0);
    const withoutError = measured - 25 * rows.length;
    expect(Math.abs(cross / Math.sqrt(withoutError * capacity) - 0.7)).toBeLessThan(0.01); // validity, over all
    // statistics.md 35: towards the overall mean changes nothing, to the digit
    expect(handled[1]!.left).toBeCloseTo(handled[0]!.left, 9);
  });
  it("leaves nothing without error, and the whole difference to a test that measures nothing", () => {
    const none = noisyTest({...question, error: 0, validity: 1});
    expect(none.handled.map(({left}) => left)).toEqual([0, 0, 0]);
    expect([none.within, none.overall]).toEqual([1, 1]);
    for (const {capacity, scores} of none.students) for (const score of scores) expect(score).toBeCloseTo(capacity, 9);
    expect(noisyTest({...question, error: 1e6}).handled[0]!.left).toBeCloseTo(6, 6);
  });
  it("keeps the order of scores when all are pulled towards one middle, not when each group has its own", () => {
    const order = (k: number) =>
      made.students.map((_, i) => i).sort((a, b) => made.students[a]!.scores[k]! - made.students[b]!.scores[k]!);
    expect(order(1)).toEqual(order(0));
    expect(order(2)).not.toEqual(order(0));
  });
  it("draws the same students at every error", () => {
    const other = noisyTest({...question, error: 9});
    expect(other.students.map(({capacity}) => capacity)).toEqual(made.students.map(({capacity}) => capacity));
  });
  it("refuses a spread or error that is none", () => {
    expect(() => noisyTest({...question, spread: 0})).toThrow("invalid spread of capacity; not above 0: 0");
    expect(() => noisyTest({...question, error: Number.NaN})).toThrow("invalid standard error of measurement");
    expect(() => noisyTest({...question, validity: 0})).toThrow("invalid validity; not in (0, 1]: 0");
  });
});
