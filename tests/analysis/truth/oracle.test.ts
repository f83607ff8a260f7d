import {describe, expect, it} from "vitest";
import {checkSpecification} from "../../../src/analysis/specification/check-specification.js";
import {publishedSpecification} from "../../../src/analysis/specification/specification.js";
import {type Analyst, ownAnalyst} from "../../../src/analysis/truth/analyst.js";
import {comparedNames, comparedSpecification} from "../../../src/analysis/truth/compared-specifications.js";
import {contrastsOf} from "../../../src/analysis/truth/contrasts.js";
import {coverageOf} from "../../../src/analysis/truth/coverage.js";
import {type Entry, type EstimatedPoints, entryOf, pointsOf} from "../../../src/analysis/truth/entry.js";
import {decompose, oracleOf} from "../../../src/analysis/truth/oracle.js";
import {meanOf, pairedDifference} from "../../../src/analysis/truth/paired.js";
import {recordsOf, redrawnRecords, studyYear} from "../../../src/analysis/truth/study-year.js";
import {redrawnCoverage, summarise} from "../../../src/analysis/truth/summary.js";
import {trueContrasts} from "../../../src/analysis/truth/true-contrasts.js";
import {InputError} from "../../../src/glmm/input-error.js";
import {type Changes, worldWith} from "../../../src/mbo/world/world.js";
import {worlds} from "../../../src/mbo/world/worlds.js";

const choices = {outcome: "doorstroom", year: 2020} as const;
const published = {...publishedSpecification, ...choices};
const size = {students: 40_000, institutions: 10, locations: 40} as const;
const neutral = worldWith(size, worlds.neutraal);
/** The published model is right here: no error, nothing missing, the gap varies between locations only. */
const clean = worldWith({...size, doorstroomGapInstitution: [0, 0]}, worlds.volmaakt);
const seeds = [1, 2, 3, 4, 5, 6];
const bySeed = <T>(of: (seed: number) => T) => Object.fromEntries(seeds.map((seed) => [String(seed), of(seed)]));
const entry = (changes: Changes, seed: number, specifications = {}) =>
  entryOf(studyYear(worldWith(changes, neutral), seed, 2020), "doorstroom", {
    analyst: ownAnalyst,
    specifications: {...specifications, published}
  });

describe("the decomposition", () => {
  it("adds up", () => {
    const {truth, oracles, estimates} = entry({}, 1);
    estimates.published!.points.forEach((points, k) => {
      const {bias, data, form} = decompose(truth[k]!, oracles["2"]![k]!, points);
      expect(data + form).toBe(bias);
      expect(bias).toBeCloseTo(points - truth[k]!, 12);
    });
  });
  it("has an oracle of the same model on complete data and true capacity", () => {
    expect(oracleOf({...published, model: "2i", cito: {kind: "listwise"}})).toEqual({
      ...published,
      model: "2i",
      capacity: {kind: "true"},
      cito: {kind: "complete"},
      parents: {kind: "complete"}
    });
  });
});

describe("a world in which the published model is right", () => {
  const year = studyYear(clean, 1, 2020);
  const truth = trueContrasts(year, "doorstroom").map(({points}) => points);
  const oracle = oracleOf(published);
  const first = ownAnalyst(recordsOf(year), oracle);
  const redraws = Array.from({length: 60}, (_, k) =>
    pointsOf(ownAnalyst(redrawnRecords(year, 5000 + k), oracle, {start: first.fitted}), "doorstroom")
  );
  it("gives the truth, but for chance (bar: 3.5 standard errors of the mean of 60)", () => {
    truth.forEach((own, k) => {
      const errors = meanOf(redraws.map(({points}) => points[k]! - own));
      expect(Math.abs(errors.mean), contrastsOf("doorstroom")[k]!.level).toBeLessThan(3.5 * errors.standardError);
    });
  });
  it("has intervals that hold the truth about 95 times in 100 (bar: 360 intervals, of one contrast not independent)", () => {
    const all = redrawnCoverage({truth}, redraws, "doorstroom");
    const covered = all.reduce((sum, own) => sum + own.covered, 0);
    expect(covered / (60 * all.length)).toBeGreaterThan(0.915);
    expect(covered / (60 * all.length)).toBeLessThan(0.985);
    for (const {claimed, sd, level} of all) {
      expect(claimed / sd, level).toBeGreaterThan(0.75);
      expect(claimed / sd, level).toBeLessThan(1.33);
    }
  });
  it("is close to the truth with the published method too: the score is capacity, rounded to whole points", () => {
    const {points, errors} = pointsOf(ownAnalyst(recordsOf(studyYear(clean, 1, 2020)), published), "doorstroom");
    truth.forEach((own, k) => {
      expect(Math.abs(points[k]! - own)).toBeLessThan(3.5 * errors[k]!);
    });
  });
});

describe("pairing over seeds", () => {
  it("has a smaller sd than not pairing", () => {
    const truthIn = (changes: Changes) =>
      bySeed((seed) => trueContrasts(studyYear(worldWith(changes, neutral), seed, 2020), "doorstroom")[1]!.points);
    const [a, b] = [truthIn({}), truthIn({underplacement: [0.15, 0.3], doorstroomCapacity: 0.3})];
    const paired = pairedDifference(a, b, (points) => points);
    const unpaired = Math.hypot(meanOf(Object.values(a)).sd, meanOf(Object.values(b)).sd);
    expect(paired.sd).toBeLessThan(unpaired / 2);
    expect(paired.mean).toBeCloseTo(meanOf(Object.values(a)).mean - meanOf(Object.values(b)).mean, 10);
  });
  it("is over the seeds both have", () => {
    expect(pairedDifference({1: 3, 2: 5, 3: 9}, {2: 1, 3: 2, 4: 0}, Number)).toMatchObject({mean: 5.5, seeds: 2});
    expect(() => pairedDifference({1: 3}, {2: 3}, Number)).toThrow("invalid pairing; no seed in common: 1");
    expect(() => meanOf([])).toThrow("invalid mean; no values: 0");
  });
  it("gives mean, sd and standard error (truth: by hand)", () => {
    expect(meanOf([1, 2, 3, 6])).toEqual({
      mean: 3,
      sd: Math.sqrt(14 / 3),
      standardError: Math.sqrt(14 / 3) / 2,
      seeds: 4
    });
  });
});

describe("entries", () => {
  it("do not depend on which other specifications are asked for", () => {
    const withoutCito = comparedSpecification("withoutCito", neutral, choices);
    const single = comparedSpecification("single", neutral, choices);
    const [alone, together] = [entry({}, 2, {withoutCito}), entry({}, 2, {single, withoutCito})];
    expect(together.estimates.withoutCito).toEqual(alone.estimates.withoutCito);
    expect(together.estimates.published).toEqual(alone.estimates.published);
    expect(Object.keys(together.oracles).sort()).toEqual(["2", "single"]);
  });
  it("leave out a method that the register does not allow", () => {
    const refusing: Analyst = (records, specification, options) => {
      if (specification.capacity.kind === "none") throw new InputError("invalid x; no");
      return ownAnalyst(records, specification, options);
    };
    const specifications = {published, withoutCito: comparedSpecification("withoutCito", neutral, choices)};
    const own = entryOf(studyYear(neutral, 2, 2020), "doorstroom", {analyst: refusing, specifications});
    expect(own.estimates.withoutCito).toBeNull();
    expect(summarise({2: own}, "doorstroom", {name: "withoutCito", model: "2"})).toEqual([]);
  });
  it("refuse an analyst who does not report a contrast", () => {
    expect(() => pointsOf({effects: [], converged: true}, "vsv")).toThrow(
      "invalid estimate; without an effect of migratieachtergrond: westers"
    );
  });
  it("say where a fit did not converge", () => {
    const year = studyYear(clean, 2, 2020);
    const estimate = ownAnalyst(recordsOf(year), oracleOf(published), {errors: false});
    expect(pointsOf(estimate, "doorstroom")).not.toHaveProperty("unconverged");
    expect(pointsOf(estimate, "doorstroom").errors).toEqual(new Array(6).fill(null));
    expect(pointsOf({...estimate, converged: false}, "doorstroom").unconverged).toBe(true);
  });
  it.each(["imputed", "latent", "weighted"] as const)(
    "hold %s against the truth too (bar: 3.5 standard errors of one draw)",
    (name) => {
      const year = studyYear(neutral, 4, 2020);
      const specifications = {published, [name]: comparedSpecification(name, neutral, choices)};
      const own = entryOf(year, "doorstroom", {analyst: ownAnalyst, specifications});
      const {points, errors} = own.estimates[name]!;
      own.truth.forEach((truth, k) => {
        expect(errors[k]).toBeGreaterThan(0);
        expect(Math.abs(points[k]! - truth), contrastsOf("doorstroom")[k]!.level).toBeLessThan(3.5 * errors[k]!);
      });
      expect(Object.keys(own.oracles)).toEqual(["2"]);
    }
  );
  it("are of specifications that can be chosen", () => {
    for (const name of comparedNames) {
      const specification = comparedSpecification(name, worlds.alles, choices);
      expect(checkSpecification(specification)).toEqual(specification);
    }
  });
});

describe("a summary", () => {
  const none: Omit<Entry, "truth" | "oracles" | "estimates"> = {students: 1, own: [], total: [], spread: []};
  const of = (truth: number, oracle: number, points: number): Entry => {
    const six = (value: number) => new Array<number>(6).fill(value);
    const estimates: Record<string, EstimatedPoints> = {published: {points: six(points), errors: six(1)}};
    return {...none, truth: six(truth), oracles: {"2": six(oracle)}, estimates};
  };
  it("is over seeds (truth: by hand)", () => {
    const [first] = summarise({1: of(10, 11, 13), 2: of(12, 12, 13)}, "doorstroom", {name: "published", model: "2"});
    expect(first).toMatchObject({
      level: "westers",
      truth: {mean: 11},
      oracle: {mean: 11.5},
      estimate: {mean: 13, sd: 0},
      bias: {mean: 2},
      data: {mean: 1.5},
      form: {mean: 0.5},
      meanSquaredError: 5,
      coverage: {repetition: "everything", of: 2, covered: 1, coveredUnbiased: 2, claimed: 1}
    });
    expect(first!.bias.mean).toBe(first!.data.mean + first!.form.mean);
  });
});

describe("coverage", () => {
  it("counts intervals that hold the truth, those without an error aside", () => {
    const trials = [
      {truth: 0, points: 1.9, error: 1},
      {truth: 0, points: 2.1, error: 1},
      {truth: 0, points: 0, error: null}
    ];
    expect(coverageOf(trials, "outcomes")).toMatchObject({of: 2, covered: 1, coveredUnbiased: 2});
    expect(coverageOf(trials, "outcomes", 0.99)).toMatchObject({covered: 2});
    expect(() => coverageOf(trials, "outcomes", 1)).toThrow("invalid level; not in (0, 1): 1");
  });
});
