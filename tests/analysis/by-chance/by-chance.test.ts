import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {ambitionByChance, reliabilityBehind} from "../../../src/analysis/by-chance/ambition.js";
import {changeByChance} from "../../../src/analysis/by-chance/change.js";
import {gapChange} from "../../../src/analysis/by-chance/group-gap.js";
import {chanceOfFall, improvedByChance} from "../../../src/analysis/by-chance/improved.js";
import {binomialProbabilities} from "../../../src/math/binomial.js";
import {streams} from "../../../src/math/random.js";

describe("chanceOfFall", () => {
  it("is what counting all outcomes gives (reference: every pair of a coin and of two coins, by hand)", () => {
    // One student each: a fall needs a leaver first and none after.
    expect(chanceOfFall(1, 0.3, 1, 0.2)).toBeCloseTo(0.3 * 0.8, 12);
    // Two students, then one: falls are (1 or 2 of 2 -> 0), (2 of 2 -> 0); 1 of 2 -> 1 of 1 is a rise.
    expect(chanceOfFall(2, 0.5, 1, 0.4)).toBeCloseTo((0.5 + 0.25) * 0.6, 12);
  });
  it("leaves to rises what falls and ties leave: with no change, 1 = 2 falls + sum of p(x)^2 (identity)", () => {
    fc.assert(
      fc.property(fc.integer({min: 2, max: 60}), fc.double({min: 0.05, max: 0.9, noNaN: true}), (n, p) => {
        const ties = binomialProbabilities(n, p).reduce((sum, q) => sum + q * q, 0);
        expect(2 * chanceOfFall(n, p, n, p) + ties).toBeCloseTo(1, 10);
      }),
      {numRuns: 40}
    );
  });
  it("grows with the fall and with the number of students", () => {
    expect(chanceOfFall(500, 0.1, 500, 0.08)).toBeGreaterThan(chanceOfFall(500, 0.1, 500, 0.09));
    expect(chanceOfFall(2000, 0.1, 2000, 0.09)).toBeGreaterThan(chanceOfFall(200, 0.1, 200, 0.09));
  });
});

describe("improvedByChance", () => {
  const before = {leavers: 2086, students: 8903};
  const after = {leavers: 2292, students: 10_690};

  it("gives what the facts derived by another way for the eight cells (normal approximation, within 2 points)", () => {
    const cells = [
      [[2086, 8903], [2292, 10_690], 68],
      [[4577, 41_837], [3953, 39_491], 73],
      [[2494, 45_678], [2084, 41_597], 66],
      [[9523, 213_520], [8220, 204_988], 84],
      [[543, 2016], [660, 2454], 50],
      [[2451, 20_391], [2498, 21_387], 56],
      [[1420, 27_843], [1460, 28_295], 48],
      [[770, 13_975], [783, 15_505], 60]
    ] as const;
    for (const [[l1, s1], [l2, s2], share] of cells) {
      const {expected} = improvedByChance({leavers: l1, students: s1}, {leavers: l2, students: s2}, 51);
      expect(Math.abs(expected - share)).toBeLessThan(2);
    }
  });
  it("is what 400 made-up sectors show (recovery: share seen within its strip about 95 times in 100)", () => {
    const {expected, low, high} = improvedByChance(before, after, 51);
    const {uniform} = streams(20_251, 1)[0]!;
    const rates = [before, after].map(({leavers, students}) => leavers / students);
    const sizes = [before, after].map(({students}) => Math.round(students / 51));
    const draw = (i: 0 | 1) => {
      let leavers = 0;
      for (let s = 0; s < sizes[i]!; ++s) if (uniform() < rates[i]!) leavers++;
      return leavers / sizes[i]!;
    };
    const shares = Array.from({length: 400}, () => {
      let falls = 0;
      for (let k = 0; k < 51; ++k) if (draw(1) < draw(0)) falls++;
      return (100 * falls) / 51;
    });
    const mean = shares.reduce((a, b) => a + b) / shares.length;
    expect(Math.abs(mean - expected)).toBeLessThan(1.2); // four standard errors of 400 means of 51 coins
    const inside = shares.filter((share) => share >= low && share <= high).length / shares.length;
    expect(inside).toBeGreaterThan(0.92);
  });
  it("is never passed by unequal sizes of the same mean (Jensen), which bring it closer to a half", () => {
    const sizes = fc.array(fc.integer({min: 30, max: 900}), {minLength: 4, maxLength: 12});
    fc.assert(
      fc.property(sizes, (ns) => {
        const equal = Math.round(ns.reduce((a, b) => a + b) / ns.length);
        const mean = ns.reduce((sum, n) => sum + chanceOfFall(n, 0.22, n, 0.19), 0) / ns.length;
        expect(mean).toBeLessThan(chanceOfFall(equal, 0.22, equal, 0.19) + 0.01);
        expect(mean).toBeGreaterThan(0.49);
      }),
      {numRuns: 25}
    );
  });
  it("has strips around its expectation, and wider ones for any size", () => {
    const {expected, low, high, lowest, highest} = improvedByChance(before, after, 51);
    expect(lowest).toBeLessThanOrEqual(low);
    expect(low).toBeLessThan(expected);
    expect(expected).toBeLessThan(high);
    expect(high).toBeLessThanOrEqual(highest);
  });
  it("refuses counts that are none", () => {
    expect(() => improvedByChance({leavers: 0, students: 10}, after, 51)).toThrow("invalid count; not in (0, 10): 0");
    expect(() => improvedByChance(before, {leavers: 11, students: 10}, 51)).toThrow(
      "invalid count; not in (0, 10): 11"
    );
  });
});

describe("changeByChance", () => {
  it("is the textbook interval (reference: p 0.5 to 0.4, 100 each: se = sqrt(.0049) = .07)", () => {
    const {change, margin} = changeByChance({leavers: 50, students: 100}, {leavers: 40, students: 100});
    expect(change).toBeCloseTo(-10, 12);
    expect(margin).toBeCloseTo(1.959964 * 7, 4);
  });
  it("turns round with the years (symmetry)", () => {
    const [a, b] = [
      {leavers: 12, students: 200},
      {leavers: 30, students: 310}
    ];
    expect(changeByChance(b, a).change).toBeCloseTo(-changeByChance(a, b).change, 12);
    expect(changeByChance(b, a).margin).toBeCloseTo(changeByChance(a, b).margin, 12);
  });
});

describe("gapChange", () => {
  const year = {students: 100_000, all: 6, reference: 5, group: 8, other: 9};

  it("never has more chance in it than any sizes that fit the percentages (property: margin is the least)", () => {
    const shares = fc
      .double({min: 0.01, max: 0.32, noNaN: true})
      .map((group) => ({group, other: (6 - 5 - group * 3) / 4}));
    fc.assert(
      fc.property(
        shares.filter(({other}) => other > 0.001),
        ({group, other}) => {
          const reference = 1 - group - other;
          const variance = 2 * ((0.08 * 0.92) / (group * 100_000) + (0.05 * 0.95) / (reference * 100_000));
          expect(100 * 1.959964 * Math.sqrt(variance)).toBeGreaterThanOrEqual(gapChange(year, year).leastMargin - 1e-9);
        }
      )
    );
  });
  it("is the change of the gap, and turns round with the years (symmetry)", () => {
    const later = {...year, group: 7.5};
    expect(gapChange(year, later)).toMatchObject({before: 3, after: 2.5, change: -0.5});
    expect(gapChange(later, year).change).toBe(0.5);
    expect(gapChange(later, year).leastMargin).toBeCloseTo(gapChange(year, later).leastMargin, 12);
  });
  it("refuses groups below the reference, for which the bound does not hold", () => {
    expect(() => gapChange({...year, group: 4}, year)).toThrow(
      "invalid rates; groups not above the reference 5: 4, 9, all 6"
    );
    expect(() => gapChange(year, {...year, all: 5})).toThrow("groups not above the reference");
  });
});

describe("ambitionByChance", () => {
  it("is the correlation that noise gives (recovery: 20,000 institutions with the same target)", () => {
    for (const rho of [0, 0.5, 0.8]) {
      const {normal} = streams(7, 1)[0]!;
      const rows = Array.from({length: 20_000}, () => {
        const level = Math.sqrt(rho) * normal();
        const [start, recent] = [level + Math.sqrt(1 - rho) * normal(), level + Math.sqrt(1 - rho) * normal()];
        return [start - 0.3, start - recent] as const; // target 0.3; a shift of all changes nothing
      });
      expect(Math.abs(correlation(rows) - ambitionByChance(rho))).toBeLessThan(0.02);
    }
  });
  it("and the reliability behind it are each other’s inverse (identity)", () => {
    for (const rho of [0, 0.3, 0.73, 1]) expect(reliabilityBehind(ambitionByChance(rho))).toBeCloseTo(rho, 12);
    expect(reliabilityBehind(0.728)).toBeLessThan(0);
  });
  it("refuses what is no reliability", () => {
    for (const rho of [-0.1, 1.1, Number.NaN])
      expect(() => ambitionByChance(rho)).toThrow("invalid reliability; not in [0, 1]");
  });
});

function correlation(rows: readonly (readonly [number, number])[]): number {
  const mean = (i: 0 | 1) => rows.reduce((sum, row) => sum + row[i], 0) / rows.length;
  const [a, b] = [mean(0), mean(1)];
  const sum = (of: (row: readonly [number, number]) => number) => rows.reduce((s, row) => s + of(row), 0);
  return sum(([x, y]) => (x - a) * (y - b)) / Math.sqrt(sum(([x]) => (x - a) ** 2) * sum(([, y]) => (y - b) ** 2));
}
