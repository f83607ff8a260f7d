import {gzipSync} from "node:zlib";
import {describe, expect, it} from "vitest";
import {load} from "../../data-loaders/methods.js";
import {load as loadTruth} from "../../data-loaders/truth.js";
import {comparedNames, comparedSpecification, knowledgeOf} from "../../src/analysis/truth/compared-specifications.js";
import {contrastsOf} from "../../src/analysis/truth/contrasts.js";
import type {Entry, EstimatedPoints} from "../../src/analysis/truth/entry.js";
import type {TruthResults} from "../../src/analysis/truth/results.js";
import {comparedMethods} from "../../src/analysis/worlds/methods.js";
import {seeds} from "../../src/mbo/seeds.js";
import {worldNames, worlds} from "../../src/mbo/world/worlds.js";

const outcomes = ["doorstroom", "vsv"] as const;
const {year, compared} = load();
const truth = loadTruth();

describe("the methods in every world", () => {
  it("are those on record, in every world and outcome, in one order", () => {
    expect(year).toBe(truth.year);
    expect(compared.map(({world, outcome}) => [world, outcome])).toEqual(
      worldNames.flatMap((world) => outcomes.map((outcome) => [world, outcome]))
    );
    for (const {methods} of compared) expect(methods.map(({name}) => name)).toEqual(comparedNames);
  });
  it("have means over the random draws on record, without the one that the site shows (truth: counted here)", () => {
    for (const {world, outcome, methods} of compared) {
      const {[seeds.world]: shown, ...random} = truth.worlds[world]!.seeds;
      expect(shown).toBeDefined();
      const entries = Object.values(random).map((own) => own[outcome]);
      for (const {name, draws, errors} of methods) {
        const known = entries.filter(({estimates}) => estimates[name]);
        expect(draws, `${world} ${outcome} ${name}`).toBe(known.length);
        errors.forEach(({truth: true_, estimate}, k) => {
          const mean = (value: (entry: Entry) => number) => known.reduce((sum, own) => sum + value(own), 0) / draws;
          expect(estimate).toBeCloseTo(
            mean(({estimates}) => estimates[name]!.points[k]!),
            2
          );
          expect(true_).toBeCloseTo(
            mean((own) => own.truth[k]!),
            2
          );
        });
      }
    }
  });
  it("say who can use them: what needs the truth, or how well the test measures, an analyst of the register cannot", () => {
    const knowing = (knows: string) =>
      comparedNames.filter((name) => {
        const specification = comparedSpecification(name, worlds.neutraal, {outcome: "doorstroom", year: 2020});
        return knowledgeOf(specification) === knows;
      });
    expect(knowing("truth")).toEqual(["complete", "trueCapacity"]);
    expect(knowing("test")).toEqual(["calibrated", "latent"]);
    const simex = {kind: "simex", error: 4, validity: 1, replicates: 10} as const;
    expect(knowledgeOf({capacity: simex, cito: {kind: "listwise"}, parents: {kind: "listwise"}})).toBe("test");
  });
  it("are small: summaries, not draws", () => {
    expect(gzipSync(JSON.stringify(load())).length).toBeLessThan(25_000);
  });
});

describe("comparedMethods", () => {
  const count = contrastsOf("vsv").length;
  const estimated = (points: number, own: Partial<EstimatedPoints> = {}): EstimatedPoints => ({
    points: Array(count).fill(points),
    errors: Array(count).fill(1),
    ...own
  });
  const entry = (points: number, others: Entry["estimates"] = {}): Entry => ({
    students: 1,
    truth: Array(count).fill(10),
    own: [],
    total: [],
    spread: [],
    oracles: {"2": Array(count).fill(10.5)},
    estimates: {published: estimated(points), ...others}
  });
  const of = (...entries: Entry[]) => byDraw(Object.fromEntries(entries.entries()));
  const byDraw = (entries: Record<string, Entry>) => {
    const draws = Object.entries(entries).map(([seed, own]) => [seed, {doorstroom: own, vsv: own, entrants: []}]);
    const results: TruthResults = {year: 2020, worlds: {neutraal: {key: "", seeds: Object.fromEntries(draws)}}};
    return comparedMethods(results).find(({outcome}) => outcome === "vsv")!.methods;
  };
  it("has the t interval of the mean over draws (truth: by hand, t(.975, 2) = 4.3027)", () => {
    const [published] = of(entry(11), entry(12), entry(16));
    expect(published).toMatchObject({draws: 3, failed: 0, unconverged: 0});
    // Errors 1, 2, 6: mean 3, sd sqrt 7, standard error 1.5275.
    expect(published!.errors[0]).toEqual({
      truth: 10,
      oracle: 10.5,
      estimate: 13,
      error: 1.528,
      margin: 6.572,
      rootMeanSquare: 3.697,
      difference: null,
      intervals: 3,
      covered: 1
    });
  });
  it("leaves out the draw that the site shows", () => {
    const [published] = byDraw({0: entry(11), 1: entry(13), [seeds.world]: entry(99)});
    expect(published).toMatchObject({draws: 2});
    expect(published!.errors[0]).toMatchObject({estimate: 12, intervals: 2});
  });
  it("has the paired difference from the study’s method over the draws of both (truth: by hand, t(.975, 2) = 4.3027)", () => {
    const own = (points: number): Entry["estimates"] => ({withoutCito: estimated(points)});
    const [, withoutCito, listwise] = of(
      entry(11, own(11.5)),
      entry(12, {...own(13), listwise: estimated(14)}),
      entry(16, own(17.5)),
      entry(30, {withoutCito: null})
    );
    // Differences .5, 1, 1.5: mean 1, sd .5, standard error .28868.
    for (const {difference} of withoutCito!.errors) expect(difference).toEqual({mean: 1, margin: 1.242});
    expect(listwise!.errors[0]).toMatchObject({estimate: 14, difference: null});
  });
  it("has no interval of one draw, nothing of none, and counts what cannot be used or did not converge", () => {
    const [published, withoutCito, listwise] = of(
      entry(11, {withoutCito: null}),
      entry(12, {withoutCito: estimated(12, {unconverged: true})})
    );
    expect(published!.draws).toBe(2);
    expect(withoutCito).toMatchObject({draws: 1, failed: 1, unconverged: 1});
    expect(withoutCito!.errors[0]).toMatchObject({error: null, margin: null, covered: 0});
    expect(listwise).toMatchObject({draws: 0, failed: 0, errors: []});
  });
});
