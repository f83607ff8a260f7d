import {describe, expect, it} from "vitest";
import {load as loadCalibrations} from "../../data-loaders/calibration.js";
import {listOf} from "../../data-loaders/multiverse/subjects.js";
import {load} from "../../data-loaders/story.js";
import {analyse} from "../../src/analysis/analyse.js";
import type {Listed} from "../../src/analysis/multiverse/listed.js";
import {emptyRow, measures} from "../../src/analysis/multiverse/row.js";
import {fromQuery, toQuery} from "../../src/analysis/specification/specification-query.js";
import {storyQueries} from "../../src/analysis/story/choices.js";
import {locationsOf, storyGaps} from "../../src/analysis/story/gaps.js";
import {chanceSpread, locationSpread} from "../../src/analysis/story/location-spreads.js";
import {finish} from "../../src/math/finish.js";
import {published} from "../../src/mbo/published.js";
import {seeds} from "../../src/mbo/seeds.js";
import {simulateOutcomeYear} from "../../src/mbo/simulation/register.js";
import {defaultWorld, worldNames, worlds} from "../../src/mbo/world/worlds.js";

const story = load();
const reports = loadCalibrations();

describe("storyGaps", () => {
  it("has six differences of 2020, each with all worlds; truth and reported as the calibration has them", () => {
    expect(story.gaps.map(({outcome, contrast, published: figure}) => [outcome, contrast, figure])).toEqual([
      ["doorstroom", "niet-westers", published.doorstroomNonWestern.value],
      ["doorstroom", "westers", published.doorstroomWestern.value],
      ["vsv", "niet-westers", published.vsvNonWestern.value],
      ["vsv", "westers", published.vsvWestern.value],
      ["doorstroom", "hoog", published.doorstroomParents.value],
      ["vsv", "hoog", published.vsvParents.value]
    ]);
    for (const {outcome, contrast, worlds, published: figure} of story.gaps) {
      expect(worlds.map(({world}) => world)).toEqual(worldNames);
      for (const {world, reported, truth, withoutScore} of worlds) {
        expect(Math.abs(reported - figure), `${world} ${outcome} ${contrast}`).toBeLessThan(0.05);
        expect(Math.abs(withoutScore)).toBeLessThanOrEqual(1); // the study's check is a target (statistics.md 2)
        const own = reports[world].truth.find((t) => t.outcome === outcome && t.year === 2020)!;
        expect(truth).toBe(contrast === "niet-westers" ? own.nietWesters : own[contrast]);
      }
    }
  });
  it("counts the specifications that agree, without those known to be invalid; none without results", () => {
    const {entries} = listOf({outcome: "doorstroom", year: 2020});
    const at = measures.indexOf("niet-westers");
    const listed: Listed[] = entries.map((entry, k) => ({
      entry,
      row: {
        query: entry.query,
        status: "converged",
        students: 1000,
        values: measures.map((_, j) => (j === at ? [12.5, 7, 6, -1][k % 4]! : null))
      }
    }));
    const valid = entries.map((entry, k) => ({entry, k})).filter(({entry}) => entry.invalid.length === 0);
    const of = (...which: number[]) => valid.filter(({k}) => which.includes(k % 4)).length;
    const {choices} = storyGaps(reports, {doorstroom: listed})[0]!;
    expect([choices!.points.length, choices!.sameSign, choices!.firm]).toEqual([valid.length, of(0, 1, 2), of(0, 1)]);
    const pending = entries.map((entry) => ({entry, row: emptyRow(entry.query, "pending")}));
    expect(storyGaps(reports, {doorstroom: pending})[0]!.choices).toBeNull();
    expect(storyGaps(reports, {})[0]!.choices).toBeNull();
    expect([locationsOf(undefined), locationsOf(pending)]).toEqual([null, null]);
  });
  it("names what a calibration lacks", () => {
    const broken = {...reports, alles: {...reports.alles, targets: []}};
    expect(() => storyGaps(broken, {})).toThrow("invalid calibration of alles; no target: doorstroom-2020-1");
  });
});

describe("what the text invites the reader to try", () => {
  it("does what the text says: early leaving with less held equal is larger for one group, and hardly moves for the other", () => {
    const records = simulateOutcomeYear(worlds[defaultWorld], seeds.world, 2020);
    const {result} = finish(analyse(records, fromQuery(storyQueries().vsvWholeGap)));
    const points = (level: string) =>
      result.effects.find((effect) => effect.level === level && effect.definition === "conditional")!.points;
    expect(points("niet-westers")).toBeGreaterThan(published.vsvNonWestern.value + 0.2);
    expect(Math.abs(points("westers") - published.vsvWestern.value)).toBeLessThan(0.1);
  }, 60_000);
});

describe("the counts of the story", () => {
  it("are of the students over whom the truth is a mean (identity), and add up", () => {
    for (const outcome of ["doorstroom", "vsv"] as const) {
      const own = story.students[outcome];
      const truth = reports.neutraal.truth.find((entry) => entry.outcome === outcome && entry.year === 2020)!;
      expect(own.all).toBe(truth.students);
      expect(own.westers + own["niet-westers"]).toBeLessThan(own.all);
      expect(own.hoog).toBeLessThan(own.parentsKnown);
      expect(own.parentsKnown).toBeLessThan(own.all);
    }
  });
});

describe("locationSpread", () => {
  it("has the mean and the spread asked for (identity: moments of many locations)", () => {
    for (const spread of [0, 2, 8, 20]) {
      const {locations, low, high} = locationSpread(0.44, spread, 4000);
      const mean = locations.reduce((sum, p) => sum + p, 0) / locations.length;
      const sd = Math.sqrt(locations.reduce((sum, p) => sum + (p - mean) ** 2, 0) / locations.length);
      expect(mean).toBeCloseTo(44, 2);
      expect(Math.abs(sd - spread)).toBeLessThan(0.03); // the outermost locations stand for their whole tail
      const below = (bound: number) => locations.filter((p) => p < bound).length / locations.length;
      if (spread > 0) expect([below(low), below(high)]).toEqual([0.025, 0.975]);
      expect(locations).toEqual([...locations].sort((a, b) => a - b));
    }
  });
  it("is the inverse of chanceSpread, which for small spreads is p (1 - p) times that of the log-odds", () => {
    expect(chanceSpread(0.44, 0.01)).toBeCloseTo(100 * 0.44 * 0.56 * 0.01, 4);
    expect(chanceSpread(0.5, 0)).toBeCloseTo(0, 9);
  });
  it("refuses a spread that chances cannot have", () => {
    for (const spread of [-1, 31, Number.NaN]) {
      expect(() => locationSpread(0.44, spread, 5)).toThrow(`invalid spread; not in [0, 30]: ${spread}`);
    }
  });
});

describe("storyQueries", () => {
  it("are addresses of specifications, as the lab writes them (round trip), and different ones", () => {
    const queries = Object.values(storyQueries());
    for (const query of queries) expect(toQuery(fromQuery(query))).toBe(query);
    expect(new Set(queries).size).toBe(queries.length);
    expect(storyQueries().published).toBe("");
  });
});

// What the page says under "Wat overeind blijft": it must be so in all worlds and, as far as there are
// results, choices.
describe("what the story says stays", () => {
  const of = (outcome: string, contrast: string) =>
    story.gaps.find((gap) => gap.outcome === outcome && gap.contrast === contrast)!;

  it.each([
    ["doorstroom", "niet-westers", 1],
    ["vsv", "niet-westers", 1],
    ["doorstroom", "hoog", 1],
    ["vsv", "hoog", -1]
  ])("%s, %s: the same direction everywhere", (outcome, contrast, sign) => {
    const {worlds, choices} = of(outcome, contrast);
    for (const {truth, world} of worlds) expect(Math.sign(truth), world).toBe(sign);
    if (choices) expect(choices.sameSign).toBe(choices.points.length);
  });
  it("with a western background the difference in going on turns round in the world with a weak test, and only there", () => {
    const turned = of("doorstroom", "westers").worlds.filter(({truth}) => truth < 0);
    expect(turned.map(({world}) => world)).toEqual(["zwaktoets"]);
  });
  it("in early leaving the truth is above the reported difference in every world, the perfect register included", () => {
    for (const {truth, reported, world} of of("vsv", "niet-westers").worlds)
      expect(truth, world).toBeGreaterThan(reported);
  });
  it("with a weak test the true difference is far smaller, though the study’s check is passed", () => {
    const weak = of("doorstroom", "niet-westers").worlds.find(({world}) => world === "zwaktoets")!;
    expect(weak.truth).toBeLessThan(0.7 * weak.reported);
    expect(Math.abs(weak.withoutScore)).toBeLessThan(0.5);
  });
});
