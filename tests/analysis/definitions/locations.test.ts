import {describe, expect, it} from "vitest";
import type {Evidence, Unit} from "../../../src/analysis/definitions/evidence.js";
import {funnelReach, Locations, locationAnswer} from "../../../src/analysis/definitions/location-answer.js";
import {drawnRanks, topProbabilities} from "../../../src/analysis/definitions/ranking.js";

describe("topProbabilities", () => {
  it("sums to the number of places, and is certain where nothing is in doubt", () => {
    const sure = Array.from({length: 30}, (_, k) => ({value: k, error: 0}));
    const top = topProbabilities(sure, 50);
    expect(top).toEqual(sure.map((_, k) => (k >= 20 ? 1 : 0)));
    const alike = topProbabilities(Array.from({length: 40}, () => ({value: 0, error: 1})));
    expect(alike.reduce((sum, p) => sum + p, 0)).toBeCloseTo(10, 9);
    expect(Math.max(...alike.map((p) => Math.abs(p - 0.25)))).toBeLessThan(0.06); // 4 standard errors of 1,000 draws
  });
  it("is the normal probability for two units and one place (by hand: Phi(1 / sqrt 2) = .760)", () => {
    const [high] = topProbabilities(
      [
        {value: 1, error: 1},
        {value: 0, error: 1}
      ],
      20_000,
      1
    );
    expect(Math.abs(high! - 0.7602)).toBeLessThan(0.013);
  });
  it("gives the same answer twice, and everyone a place where there are not ten", () => {
    const gaps = [1, 2, 3].map((value) => ({value, error: 1}));
    expect(topProbabilities(gaps)).toEqual([1, 1, 1]);
    const many = Array.from({length: 25}, (_, k) => ({value: k / 5, error: 1}));
    expect(topProbabilities(many, 200)).toEqual(topProbabilities(many, 200));
  });
});

describe("drawnRanks", () => {
  it("gives every unit a place in every draw, each place once; fixed where nothing is in doubt", () => {
    const ranks = drawnRanks(Array.from({length: 15}, (_, k) => ({value: k / 4, error: 1})));
    for (let draw = 0; draw < 20; ++draw) {
      expect(ranks.map((own) => own[draw]!).sort((a, b) => a - b)).toEqual(Array.from({length: 15}, (_, k) => k + 1));
    }
    expect(
      drawnRanks(
        [1, 3, 2].map((value) => ({value, error: 0})),
        2
      )
    ).toEqual([
      [3, 3],
      [1, 1],
      [2, 2]
    ]);
  });
});

function unit(k: number): Unit {
  const pair = {group: 0.4 + k / 100, reference: 0.4};
  const truth = {group: 0.4 + (12 - k) / 100, reference: 0.4};
  const errors = {groupError: 0.02, referenceError: 0, correlation: 0};
  const own = {group: 0.3 + k / 200, reference: 0.3, error: 0.01, truth: 0.05};
  return {id: `l${k}`, institution: "i1", students: 10 * k, references: 100, ...pair, ...errors, raw: pair, truth, own};
}

const evidence: Evidence = {
  outcome: "doorstroom",
  group: "niet-westers",
  held: "alles",
  students: 100,
  references: 100,
  national: {group: 0.5, reference: 0.4, groupError: 0.01, referenceError: 0.01, correlation: 0, truth: null},
  locations: [3, 1, 2].map(unit),
  institutions: [],
  spread: {
    group: 0.04,
    reference: 0.01,
    covariance: 0,
    shifts: [-1, 0, 1],
    groupChance: [0.3, 0.5, 0.7],
    referenceChance: [0.2, 0.4, 0.6]
  }
};

describe("locationAnswer", () => {
  const answer = locationAnswer([evidence], "doorstroom", "niet-westers");
  it("has the locations from low to high, with intervals in points (by hand: 1 -+ 1.645 x 2)", () => {
    expect(answer.locations.map(({id}) => id)).toEqual(["l1", "l2", "l3"]);
    expect(answer.locations[0]).toMatchObject({
      gap: expect.closeTo(1, 9),
      low: expect.closeTo(1 - 3.2897, 3),
      high: expect.closeTo(1 + 3.2897, 3),
      raw: expect.closeTo(1, 9),
      truth: expect.closeTo(11, 9),
      level: expect.closeTo(40, 9),
      top: 1
    });
    expect(answer.national).toBeCloseTo(10, 9);
  });
  it("gives what an average student can expect at the 5th, typical and 95th location (by hand: 50 -+ 20 x 1.645 x .2)", () => {
    expect(answer.student.group.map((p) => Number(p.toFixed(2)))).toEqual([43.42, 50, 56.58]);
    expect(answer.student.reference.map((p) => Number(p.toFixed(2)))).toEqual([36.71, 40, 43.29]);
  });
  it("relates level and gap (by hand: Cov(c, a - c) / sd = -.01 / sqrt(.05 x .01))", () => {
    expect(answer.relation).toBeCloseTo(-0.01 / Math.sqrt(0.05 * 0.01), 9);
  });
  it("counts how many of the first ten truly are (all three here)", () => {
    expect(answer.right).toEqual({shrunken: 3, raw: 3});
  });
  it("tells the spread of the gap under its own model and under the other (by hand: 20 points per log odds, sd .2236)", () => {
    const wide = {...evidence, spread: {...evidence.spread!, group: 0.09}};
    const both = new Locations([evidence], [wide]);
    const study = both.answer({
      uitkomst: "doorstroom",
      groep: "niet-westers",
      model: "2",
      spreiding: 1,
      studenten: "land"
    });
    const interacted = both.answer({
      uitkomst: "doorstroom",
      groep: "niet-westers",
      model: "2i",
      spreiding: 1,
      studenten: "land"
    });
    expect(study.spread).toBeCloseTo(20 * Math.sqrt(0.05), 1);
    expect(study.otherSpread).toBeCloseTo(20 * Math.sqrt(0.1), 1);
    expect([interacted.spread, interacted.otherSpread]).toEqual([study.otherSpread, study.spread]);
  });
  it("at another spread: the middle stays, the distribution is as many times as wide, and intervals follow", () => {
    const twice = locationAnswer([evidence], "doorstroom", "niet-westers", {times: 2});
    expect(twice.spread).toBeCloseTo(2 * answer.spread, 9);
    expect(twice.national).toBe(answer.national);
    const width = ([low, high]: readonly [number, number]) => high - low;
    expect(width(twice.most)).toBeCloseTo(2 * width(answer.most), 9);
    // By hand: sd 4.47, so r = 1 - (2 / 4.47)^2 = .8 and e' = 2 x 2 / sqrt(4 x .8 + .2) = 2.169.
    const [first] = twice.locations;
    expect((first!.high - first!.low) / 2).toBeCloseTo(1.64485 * 2.169, 1);
  });
  it("has both views of every location, and shows the one that is asked for (by hand: .5 k points -+ 1.645 x 1)", () => {
    const own = locationAnswer([evidence], "doorstroom", "niet-westers", {population: "eigen"});
    expect([answer.population, own.population]).toEqual(["land", "eigen"]);
    expect(own.locations.map(({views}) => views)).toEqual(answer.locations.map(({views}) => views));
    for (const [k, row] of own.locations.entries()) {
      expect(row).toMatchObject(row.views.eigen);
      expect(answer.locations[k]).toMatchObject(row.views.land);
    }
    expect(own.locations[1]).toMatchObject({
      gap: expect.closeTo(1, 9),
      low: expect.closeTo(1 - 1.64485, 4),
      truth: expect.closeTo(5, 9),
      level: expect.closeTo(30, 9),
      chance: expect.closeTo(31, 9),
      odds: expect.closeTo(0.31 / 0.69 / (0.3 / 0.7), 9)
    });
    expect(own.moved.median).toBeCloseTo(1, 9); // 1, 2 and 3 against .5, 1 and 1.5
    expect(own.moved.most).toBeCloseTo(1.5, 9);
    expect(own.covered).toBe(0); // true 5 points, estimated 1.5 at most
  });
  it("says of the spread, the country and what was observed the same in both views", () => {
    const own = locationAnswer([evidence], "doorstroom", "niet-westers", {population: "eigen"});
    const shared = [
      "national",
      "spread",
      "otherSpread",
      "quantiles",
      "most",
      "observed",
      "funnel",
      "relation"
    ] as const;
    for (const key of shared) expect(own[key]).toEqual(answer[key]);
  });
  it("refuses evidence without the second view", () => {
    const {own: _, ...bare} = unit(1);
    expect(() => locationAnswer([{...evidence, locations: [bare]}], "doorstroom", "niet-westers")).toThrow(
      "invalid evidence; no gap over its own students for: l1"
    );
  });
  it("counts which intervals leave the country out, and which hold the truth (by hand: l1 to l3 at 1, 2, 3 -+ 3.29)", () => {
    expect(answer.apart).toBe(3); // the national gap is 10
    expect(answer.covered).toBe(0); // truths 11, 10 and 9
  });
  it("puts the funnel around what was observed, with the numbers of both groups (by hand)", () => {
    // 60 students of the group: (10 x .41 + 20 x .42 + 30 x .43) / 60 = .4233; five references for each.
    expect(answer.observed).toBeCloseTo((100 * 25.4) / 60 - 40, 9);
    const [one] = answer.funnel;
    expect(one!.students).toBe(1);
    const sd = Math.sqrt((25.4 / 60) * (1 - 25.4 / 60) + (0.4 * 0.6) / 5);
    expect((one!.high - one!.low) / 2).toBeCloseTo(100 * 1.64485 * sd, 3);
    expect(answer.funnel.at(-1)!.students).toBeCloseTo(30, 9);
    const even = {group: 0.5, reference: 0.5, ratio: 1};
    expect(funnelReach(even, 50, 50)).toBeCloseTo(100 * 1.64485 * Math.sqrt(0.01), 3);
    expect(answer.outside).toBe(0);
  });
  it("answers early leaving for the non-western group only, and remembers", () => {
    const locations = new Locations([{...evidence, outcome: "vsv"}], [{...evidence, outcome: "vsv"}]);
    const asked = locations.answer({uitkomst: "vsv", groep: "westers", model: "2", spreiding: 1, studenten: "land"});
    expect(asked.group).toBe("niet-westers");
    expect(
      locations.answer({uitkomst: "vsv", groep: "niet-westers", model: "2", spreiding: 1, studenten: "land"})
    ).toBe(asked);
  });
});
