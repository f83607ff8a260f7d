import {describe, expect, it} from "vitest";
import {type Definition, defaultDefinition} from "../../../src/analysis/definitions/definition.js";
import {errorsBySize} from "../../../src/analysis/definitions/errors-by-size.js";
import {listing} from "../../../src/analysis/definitions/listing.js";
import {displayed, gapOf, region, worseSide} from "../../../src/analysis/definitions/measure.js";
import {studentsNeeded} from "../../../src/analysis/definitions/power.js";
import {uncertainShare} from "../../../src/analysis/definitions/share.js";
import {spreadAnswer} from "../../../src/analysis/definitions/spread-share.js";
import {judge, verdictOf} from "../../../src/analysis/definitions/verdict.js";

const INF = Number.POSITIVE_INFINITY;
const of = (changes: Partial<Definition>): Definition => ({...defaultDefinition, ...changes});

describe("judge", () => {
  // Truth: by hand. Interval: gap -+ 1.645 errors; probabilities from a table of the normal distribution, four digits.
  const cases: readonly (readonly [
    gap: number,
    error: number,
    low: number,
    high: number,
    verdict: string,
    p: number
  ])[] = [
    [2, 1, -5, 5, "meets", 0.9987],
    [4, 1, -5, 5, "unknown", 0.8413],
    [5, 1, -5, 5, "unknown", 0.5],
    [6.6, 1, -5, 5, "unknown", 0.0548],
    [6.7, 1, -5, 5, "fails", 0.0446],
    [-7, 1, -5, 5, "fails", 0.0228],
    [-7, 1, -INF, 5, "meets", 1],
    [12, 3, -5, INF, "meets", 1],
    [-9, 3, -5, INF, "unknown", 0.0912],
    [0, 10, -5, 5, "unknown", 0.3829],
    [5, 0, -5, 5, "meets", 1],
    [5.1, 0, -5, 5, "fails", 0],
    [0, 1, 0, 0, "unknown", 0]
  ];
  it.each(cases)("a gap of %d with error %d against [%d, %d]: %s", (value, error, low, high, verdict, p) => {
    const judged = judge({value, error}, [low, high]);
    expect(judged.verdict).toBe(verdict);
    expect(judged.probability).toBeCloseTo(p, 4);
    expect([judged.low, judged.high]).toEqual([
      expect.closeTo(value - 1.64485 * error, 4),
      expect.closeTo(value + 1.64485 * error, 4)
    ]);
  });
  it.each([
    [0.95, "meets"],
    [0.949, "unknown"],
    [0.051, "unknown"],
    [0.05, "fails"]
  ])("a statement with probability %d: %s", (probability, verdict) => {
    expect(verdictOf(probability)).toBe(verdict);
  });
});

describe("gapOf", () => {
  // Group 50% (error 3 points), reference 40% (error 4), errors independent.
  const chances = {group: 0.5, reference: 0.4, groupError: 0.03, referenceError: 0.04, correlation: 0};
  it.each([
    ["doorstroom", "verschil", 10, 5],
    ["doorstroom", "gunstig", Math.log(1.25), Math.hypot(0.03 / 0.5, 0.04 / 0.4)],
    ["doorstroom", "ongunstig", Math.log(0.5 / 0.6), Math.hypot(0.03 / 0.5, 0.04 / 0.6)],
    ["doorstroom", "odds", Math.log(1.5), Math.hypot(0.03 / 0.25, 0.04 / 0.24)],
    ["vsv", "verschil", 10, 5],
    ["vsv", "gunstig", Math.log(0.5 / 0.6), Math.hypot(0.03 / 0.5, 0.04 / 0.6)],
    ["vsv", "ongunstig", Math.log(1.25), Math.hypot(0.03 / 0.5, 0.04 / 0.4)],
    ["vsv", "odds", Math.log(1.5), Math.hypot(0.03 / 0.25, 0.04 / 0.24)]
  ] as const)("%s, %s (truth: by hand)", (outcome, scale, value, error) => {
    const gap = gapOf(chances, outcome, scale);
    expect(gap.value).toBeCloseTo(value, 12);
    expect(gap.error).toBeCloseTo(error, 12);
    expect(displayed(gap.value, scale)).toBeCloseTo(scale === "verschil" ? value : Math.exp(value), 12);
  });
  it("takes the correlation of the errors off (by hand: 3^2 + 4^2 - 2 x .5 x 3 x 4 = 13)", () => {
    expect(gapOf({...chances, correlation: 0.5}, "vsv", "verschil").error).toBeCloseTo(Math.sqrt(13), 12);
    expect(gapOf({...chances, referenceError: 0.03, correlation: 1}, "vsv", "verschil").error).toBe(0);
  });
  it.each([
    ["doorstroom", "verschil", -1],
    ["vsv", "verschil", 1],
    ["doorstroom", "gunstig", -1],
    ["vsv", "gunstig", -1],
    ["doorstroom", "ongunstig", 1],
    ["vsv", "ongunstig", 1],
    ["doorstroom", "odds", -1],
    ["vsv", "odds", 1]
  ] as const)("%s, %s: a larger gap is worse (1) or better (-1)", (outcome, scale, side) => {
    expect(worseSide(outcome, scale)).toBe(side);
    const [low, high] = region(of({outcome, scale, direction: "nadeel", tolerance: 25}));
    const reach = scale === "verschil" ? 25 : Math.log(1.25);
    if (side > 0) expect([low, high]).toEqual([-INF, expect.closeTo(reach, 12)]);
    else expect([low, high]).toEqual([expect.closeTo(-reach, 12), INF]);
  });
});

describe("uncertainShare", () => {
  it("is the binomial, the weighted sum, and the product for all (by hand)", () => {
    expect(uncertainShare([0.5, 0.5], undefined, 0.5)).toMatchObject({expected: 0.5, atLeast: 0.75, low: 0, high: 1});
    const weighted = uncertainShare([0.9, 0.2], [3, 1], 0.75);
    expect(weighted.expected).toBeCloseTo((3 * 0.9 + 0.2) / 4, 12);
    expect(weighted.atLeast).toBeCloseTo(0.9, 12);
    expect(uncertainShare([0.9, 0.8, 0.5]).atLeast).toBeCloseTo(0.36, 12);
  });
  it("is the same with weights a hundred times as large, which it scales (symmetry)", () => {
    const p = Array.from({length: 60}, (_, k) => k / 59);
    const weights = p.map((_, k) => 1 + (k % 7));
    const [fine, coarse] = [weights, weights.map((w) => 10_000 * w)].map((w) => uncertainShare(p, w, 0.5));
    expect(coarse!.expected).toBeCloseTo(fine!.expected, 12);
    expect(Math.abs(coarse!.atLeast - fine!.atLeast)).toBeLessThan(0.03);
    expect(Math.abs(coarse!.low - fine!.low)).toBeLessThan(60 / 40_000 + 0.005);
  });
  it("refuses weights of nothing", () => {
    expect(() => uncertainShare([0.5], [0])).toThrow("invalid weights; their sum not above 0: 0");
  });
});

describe("listing", () => {
  it("takes the surest as long as the mean stays within 5% (by hand: means .01, .025, .047, .16)", () => {
    expect(listing([0.5, 0.04, 0.01, 0.09])).toEqual([2, 1, 3]);
    expect(listing([0.06, 0.5])).toEqual([]);
    expect(listing([])).toEqual([]);
  });
});

describe("spreadAnswer", () => {
  // Gap = 10 + 10 a points with a ~ N(0, .1^2): normal with mean 10 and sd 1.
  const spread = {
    group: 0.01,
    reference: 0,
    covariance: 0,
    shifts: [-1, 0, 1],
    groupChance: [0.4, 0.5, 0.6],
    referenceChance: [0.4, 0.4, 0.4]
  };
  it("gives normal shares, quantiles and expected maxima (truth: Phi(1), and 1 / sqrt(pi) for two)", () => {
    const {within, quantiles, most, worst} = spreadAnswer(spread, of({tolerance: 11}), [1, 2]);
    expect(Math.abs(within - 0.8413)).toBeLessThan(0.03); // one step of the grid is .1 sd
    expect(quantiles.map((q, k) => Math.abs(q - [8.355, 10, 11.645][k]!) < 0.11)).toEqual([true, true, true]);
    expect(most.map((q, k) => Math.abs(q - [8.04, 11.96][k]!) < 0.11)).toEqual([true, true]);
    expect(worst[0]!.gap).toBeCloseTo(10, 2);
    expect(worst[1]!.gap).toBeCloseTo(10 + 1 / Math.sqrt(Math.PI), 1);
  });
  it("at twice the spread has the same mean, and all else twice as far from it (identity)", () => {
    const [once, twice] = [1, 2].map((times) => spreadAnswer(spread, of({tolerance: 11}), [1, 420], times));
    expect(twice!.mean).toBeCloseTo(once!.mean, 9);
    expect(twice!.sd).toBeCloseTo(2 * once!.sd, 9);
    expect(Math.abs(twice!.within - 0.6915)).toBeLessThan(0.03); // Phi(1 / 2)
    expect(twice!.worst[1]!.gap - 10).toBeCloseTo(2 * (once!.worst[1]!.gap - 10), 6);
  });
  it("without variation all are alike", () => {
    const none = {...spread, group: 0};
    expect(spreadAnswer(none, of({tolerance: 9.9}), [420])).toEqual({
      within: 0,
      mean: expect.closeTo(10, 9),
      sd: expect.closeTo(0, 9),
      quantiles: [expect.closeTo(10, 9), expect.closeTo(10, 9), expect.closeTo(10, 9)],
      most: [expect.closeTo(10, 9), expect.closeTo(10, 9)],
      worst: [{locations: 420, gap: expect.closeTo(10, 9)}]
    });
  });
  it("counts only a disadvantage when asked: for going on that is a smaller gap", () => {
    expect(spreadAnswer(spread, of({tolerance: 0, direction: "nadeel"}), []).within).toBeCloseTo(1, 6);
    expect(spreadAnswer(spread, of({tolerance: 0, direction: "nadeel", outcome: "vsv"}), []).within).toBeCloseTo(0, 6);
  });
});

describe("studentsNeeded", () => {
  it("is the two-sample formula (by hand: (1.6449 + .8416)^2 (.25 + .24) / .05^2 = 1211.8)", () => {
    expect(studentsNeeded(of({tolerance: 5}), 0.4, 1).toFail).toBe(1212);
    // to show equality: (1.6449 + 1.2816)^2 x 2 x .24 / .05^2 = 1644.3; one-sided (1.6449 + .8416)^2 ... = 1187.1
    expect(studentsNeeded(of({tolerance: 5}), 0.4, 1).toMeet).toBe(1645);
    expect(studentsNeeded(of({tolerance: 5, direction: "nadeel"}), 0.4, 1).toMeet).toBe(1188);
  });
  it("needs fewer with more reference students, and no number will do without a tolerance", () => {
    expect(studentsNeeded(of({tolerance: 5}), 0.4, 3).toFail).toBeLessThan(1212);
    expect(studentsNeeded(of({tolerance: 0}), 0.4, 3)).toEqual({toFail: INF, toMeet: INF});
  });
  it("turns to the other side where the group cannot be that far above", () => {
    expect(studentsNeeded(of({tolerance: 30}), 0.9, 1).toFail).toBe(
      Math.ceil((2.48647 ** 2 * (0.3 * 0.7 + 0.09)) / 0.3 ** 2)
    );
  });
});

describe("errorsBySize", () => {
  it("counts every unit once, in its class (by hand)", () => {
    const unit = (students: number, verdict: "meets" | "fails" | "unknown", trulyMeets: boolean) => ({
      students,
      verdict,
      trulyMeets
    });
    const classes = errorsBySize([
      unit(9, "fails", true),
      unit(10, "unknown", false),
      unit(24, "meets", false),
      unit(24, "fails", false),
      unit(500, "meets", true)
    ]);
    expect(classes.map(({units}) => units)).toEqual([1, 3, 0, 0, 1]);
    expect(classes[0]).toMatchObject({from: 0, to: 10, trulyMeets: 1, falseAlarms: 1, trulyFails: 0});
    expect(classes[1]).toMatchObject({trulyFails: 3, found: 1, leftOpen: 1, missed: 1, falseAlarms: 0});
    expect(classes[4]).toMatchObject({from: 100, to: null, trulyMeets: 1, falseAlarms: 0});
  });
});
