import {statSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {entry} from "../../data-loaders/truth/compute.js";
import {missingTasks} from "../../data-loaders/truth/plan.js";
import {keyOf, withAnswer} from "../../data-loaders/truth/store.js";
import {load, loadShown} from "../../data-loaders/truth.js";
import {contrastsOf} from "../../src/analysis/truth/contrasts.js";
import type {Entry} from "../../src/analysis/truth/entry.js";
import {RESULT_YEAR, type SeedTruth, type TruthResults} from "../../src/analysis/truth/results.js";
import {studyYear} from "../../src/analysis/truth/study-year.js";
import {seeds} from "../../src/mbo/seeds.js";
import {worldWith} from "../../src/mbo/world/world.js";
import {worldNames, worlds} from "../../src/mbo/world/worlds.js";

const all = {worlds: worldNames, seeds: 10, publishedOnly: false};

describe("the committed truths", () => {
  const committed = load();
  it("are of the worlds as they are now (else: npm run truth)", () => {
    expect(Object.keys(committed.worlds)).toEqual(worldNames);
    for (const name of worldNames) expect(committed.worlds[name]!.key, name).toBe(keyOf(worlds[name]));
    expect(committed.year).toBe(RESULT_YEAR);
  });
  it("have the register of the site and ten seeds beside it, the same in all worlds, under all compared specifications", () => {
    expect(missingTasks(all, committed).length, "tasks still to do").toBe(0);
    for (const name of worldNames) expect(committed.worlds[name]!.redraws!.vsv.length, name).toBe(10);
  });
  it("are small", () => {
    expect(statSync(new URL("../../data-loaders/truth/results.json", import.meta.url)).size).toBeLessThan(400_000);
  });
  it("go to the browser as far as pages use them: truth and oracles of the students of the site", () => {
    const shown = loadShown();
    expect(Object.keys(shown.worlds)).toEqual(worldNames);
    for (const name of worldNames) {
      const {doorstroom, vsv, entrants} = committed.worlds[name]!.seeds[seeds.world]!;
      const kept = {doorstroom: {...doorstroom, estimates: {}}, vsv: {...vsv, estimates: {}}, entrants};
      expect(shown.worlds[name]!.seeds).toEqual({[seeds.world]: kept});
    }
    expect(JSON.stringify(shown).length).toBeLessThan(15_000);
  });
  it("come out again (truth: one entry computed anew; tolerance 6e-6 percentage points, of which 5e-6 is rounding)", () => {
    const [name, seed] = ["neutraal", 1] as const;
    const own = committed.worlds[name]!.seeds[seed]!.doorstroom;
    const again = entry(studyYear(worlds[name], seed, RESULT_YEAR), "doorstroom", ["published"]);
    expect(again.students).toBe(own.students);
    const numbers = ({truth, own, total, spread, oracles, estimates}: Entry) => [
      ...[truth, own, total, spread, oracles["2"]!].flat(),
      ...[estimates.published!.points, estimates.published!.errors].flat()
    ];
    const before = numbers(own);
    numbers(again).forEach((value, k) => {
      expect(Math.abs(value! - before[k]!), String(k)).toBeLessThan(6e-6);
    });
    expect(again.truth.length).toBe(contrastsOf("doorstroom").length);
  }, 180_000);
  // One of each kind of method that a change could move: weights that differ most, imputation, and a corrected score.
  it.each([
    ["onbekendescores", 8, "vsv", "weighted"],
    ["citoscheef", 2, "doorstroom", "imputed"],
    ["alles", 3, "doorstroom", "calibrated"]
  ] as const)(
    "%s, seed %d, %s, %s comes out again, to 2e-5 points",
    (name, seed, outcome, method) => {
      const own = committed.worlds[name]!.seeds[seed]![outcome].estimates[method]!;
      const again = entry(studyYear(worlds[name], seed, RESULT_YEAR), outcome, [method]).estimates[method]!;
      expect(again.unconverged).toBeUndefined();
      for (const key of ["points", "errors"] as const) {
        again[key]!.forEach((value, k) => {
          expect(Math.abs(value! - own[key]![k]!), `${key} ${k}`).toBeLessThan(2e-5);
        });
      }
    },
    180_000
  );
  it("came to a solution in all fits but where hardly any parents are unknown in the group that leaves early", () => {
    const without = worldNames.flatMap((name) =>
      Object.entries(committed.worlds[name]!.seeds).flatMap(([seed, own]) =>
        (["doorstroom", "vsv"] as const).flatMap((outcome) =>
          Object.entries(own[outcome].estimates).flatMap(([method, estimate]) =>
            estimate?.unconverged ? [[name, seed, outcome, method].join(" ")] : []
          )
        )
      )
    );
    expect(without).toEqual(
      ["published", "withoutCito", "trueCapacity", "calibrated", "single", "interactions", "composition"].map(
        (method) => `volmaakt 10 vsv ${method}`
      )
    );
  });
});

describe("a run", () => {
  const made: Entry = {students: 1, truth: [], own: [], total: [], spread: [], oracles: {"2": []}, estimates: {}};
  const answer = (names: readonly string[]): SeedTruth => {
    const own = {...made, estimates: Object.fromEntries(names.map((name) => [name, null]))};
    return {doorstroom: own, vsv: own, entrants: []};
  };
  const nothing: TruthResults = {year: RESULT_YEAR, worlds: {}};
  it("does what is missing only, seed by seed", () => {
    const tasks = missingTasks({...all, seeds: 2, publishedOnly: true}, nothing);
    expect(tasks.map(({world, seed}) => [seed, world])).toEqual(
      [seeds.world, 1, 2].flatMap((seed) => worldNames.map((world) => [seed, world]))
    );
    const some = withAnswer(nothing, tasks[0]!, answer(["published"]));
    expect(missingTasks({...all, seeds: 2, publishedOnly: true}, some)).toEqual(tasks.slice(1));
  });
  it("adds specifications to a seed that has others", () => {
    const task = {kind: "seed", world: "neutraal", seed: 1, names: []} as const;
    const first = withAnswer(nothing, task, answer(["published"]));
    const second = withAnswer(first, task, answer(["published", "listwise"]));
    expect(Object.keys(second.worlds.neutraal!.seeds[1]!.vsv.estimates)).toEqual(["published", "listwise"]);
    const [, own] = missingTasks({...all, worlds: ["neutraal"], seeds: 1}, second);
    expect(own).toMatchObject({
      names: expect.not.arrayContaining(["published", "listwise"])
    });
  });
  it("starts anew for a world that has changed", () => {
    const other = worldWith({doorstroomParents: worlds.neutraal.doorstroomParents + 1e-9}, worlds.neutraal);
    expect(keyOf(other)).not.toBe(keyOf(worlds.neutraal));
    expect(keyOf(worlds.neutraal)).toMatch(/^[0-9a-f]{12}$/);
  });
});
