import {statSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {readSweep, sweepKey} from "../../data-loaders/sweep/store.js";
import {load as loadTruth} from "../../data-loaders/truth.js";
import {load} from "../../data-loaders/werelden.js";
import {evidenceKey, readEvidence} from "../../data-loaders/worlds/store.js";
import {contrastFigures} from "../../src/analysis/calibration/effects.js";
import {EFFECT_TOLERANCE} from "../../src/analysis/calibration/targets.js";
import {samePoint, sweepStudies} from "../../src/analysis/worlds/sweep.js";
import {sweepStudy} from "../../src/analysis/worlds/sweep-study.js";
import {tippingPlaces} from "../../src/analysis/worlds/tipping.js";
import {seeds} from "../../src/mbo/seeds.js";
import {worldNames} from "../../src/mbo/world/worlds.js";

const truth = loadTruth();
const evidence = readEvidence();
const sweep = readSweep();
const figures = contrastFigures.doorstroom.map(({value}) => value);
const missOf = (reported: readonly number[]) => Math.max(...reported.map((own, k) => Math.abs(own - figures[k]!)));
/** Numbers in the files are rounded. */
const ROUNDED = 1e-4;

describe("the committed evidence about worlds", () => {
  it("is of the worlds as they are now, and complete (else: npm run worlds)", () => {
    expect(evidence.key).toBe(evidenceKey());
    expect(Object.keys(evidence.worlds).sort()).toEqual([...worldNames].sort());
    const places = evidence.tipping.map(({base, assumption, dose}) => ({base, assumption, dose}));
    expect(places).toEqual(tippingPlaces);
  });
  it("agrees with the truths on record, which another program path computed", () => {
    for (const name of worldNames) {
      const own = truth.worlds[name]!.seeds[seeds.world]!;
      for (const outcome of ["doorstroom", "vsv"] as const) {
        const spread = evidence.worlds[name]!.spread[outcome];
        expect(Math.abs(spread.truth - own[outcome].spread[1]!), `${name} ${outcome}`).toBeLessThan(ROUNDED);
      }
    }
    // A line begins at its base; the neutral one is a world on record, the base of its year moved by less
    // than a student.
    const start = evidence.tipping.find(({base, dose}) => base === "neutraal" && dose === 0)!;
    truth.worlds.neutraal!.seeds[seeds.world]!.doorstroom.truth.forEach((own, k) => {
      expect(Math.abs(own - start.truth[k]!), String(k)).toBeLessThan(0.01);
    });
  });
  it("has worlds that report the published differences, in tipping lines and sweep", () => {
    const misses = [...evidence.tipping, ...sweep.worlds].map(({reported}) => missOf(reported));
    expect(Math.max(...misses)).toBeLessThanOrEqual(EFFECT_TOLERANCE + ROUNDED);
  });
});

describe("the committed sweep", () => {
  it("is of the default world and the grid as they are now, and complete (else: npm run sweep)", () => {
    expect(sweep.key).toBe(sweepKey());
    const points = sweepStudies().flat();
    expect(points.length).toBeGreaterThanOrEqual(200);
    expect(sweep.worlds.length).toBe(points.length);
    for (const point of points) expect(sweep.worlds.filter((own) => samePoint(own, point)).length).toBe(1);
    expect(statSync(new URL("../../data-loaders/sweep/results.json", import.meta.url)).size).toBeLessThan(100_000);
  });
  it("comes out again (truth: one world computed anew)", () => {
    const point = sweepStudies()[27]![0]!;
    const [again] = sweepStudy([point], seeds.world);
    const own = sweep.worlds.find((world) => samePoint(world, point))!;
    for (const name of ["reported", "truth", "check"] as const) {
      const largest = Math.max(...own[name].map((value, k) => Math.abs(value - again![name][k]!)));
      expect(largest, name).toBeLessThan(ROUNDED);
    }
  }, 180_000);
  it("holds worlds that pass the check with less than half the published difference", () => {
    const {bar} = load();
    const passing = sweep.worlds.filter(({check}) => Math.max(...check.map(Math.abs)) <= bar);
    expect(passing.length).toBeGreaterThan(10);
    expect(passing.length).toBeLessThan(sweep.worlds.length);
    expect(Math.min(...passing.map((own) => own.truth[1]!))).toBeLessThan(figures[1]! / 2);
  });
});

describe("the page’s data", () => {
  const page = load();
  it("show worlds that report the published differences, on the draw they were calibrated on", () => {
    for (const {measure, outcome, worlds, published} of page.gaps) {
      for (const {world, reported} of worlds) {
        if (published === null) continue;
        expect(Math.abs(reported - published), `${world} ${outcome} ${measure}`).toBeLessThanOrEqual(EFFECT_TOLERANCE);
      }
    }
  });
  it("say of how many draws each mean is, as many as are on record", () => {
    for (const {measure, outcome, worlds} of page.gaps) {
      for (const {world, bias} of worlds) {
        const on = Object.values(truth.worlds[world]!.seeds).map((own) => own[outcome]);
        expect(bias.draws, `${world} ${measure}`).toBe(measure === "spreiding" ? 1 : on.length);
        expect(bias.error === null, `${world} ${measure}`).toBe(bias.draws === 1);
        if (measure !== "niet-westers") continue;
        const errors = on.map((own) => own.estimates.published!.points[1]! - own.truth[1]!);
        expect(bias.mean).toBeCloseTo(errors.reduce((sum, own) => sum + own, 0) / on.length, 9);
      }
    }
  });
  it("begin with the default world, as it was solved", () => {
    const [first] = page.starts;
    expect([first!.base, first!.outcome, first!.changed]).toEqual(["neutraal", "doorstroom", false]);
    expect(missOf(first!.reported)).toBeLessThanOrEqual(EFFECT_TOLERANCE);
    expect(page.starts.length).toBe(2 * worldNames.length);
  });
  it("are light: the page fetches them", () => {
    expect(JSON.stringify(page).length).toBeLessThan(250_000);
  });
});
