import {describe, expect, it} from "vitest";
import {published2020, sixEffects} from "../../../src/analysis/calibration/effects.js";
import {recordsOf, studyYear} from "../../../src/analysis/truth/study-year.js";
import {trueContrasts} from "../../../src/analysis/truth/true-contrasts.js";
import {apart, informationOf} from "../../../src/analysis/worlds/information.js";
import {moveWorld} from "../../../src/analysis/worlds/move-world.js";
import {outcomeStudy} from "../../../src/analysis/worlds/outcome-study.js";
import {recalibrate} from "../../../src/analysis/worlds/recalibrate.js";
import {regression} from "../../../src/analysis/worlds/regression.js";
import {checked, reported, yearUnder} from "../../../src/analysis/worlds/reported.js";
import {samePoint, sweepGrid, sweepStudies, sweptWorld} from "../../../src/analysis/worlds/sweep.js";
import {tippedWorld, tippingPlaces} from "../../../src/analysis/worlds/tipping.js";
import {pairCount, pairsTold} from "../../../src/analysis/worlds/told-apart.js";
import {finish} from "../../../src/math/finish.js";
import {type Changes, worldWith} from "../../../src/mbo/world/world.js";
import {worlds} from "../../../src/mbo/world/worlds.js";

const size: Changes = {students: 60_000, institutions: 10, locations: 30};
const base = worldWith(size, worlds.neutraal);
const choices = {seed: 5, year: 2020, base} as const;
const study = finish(outcomeStudy(base, {...choices, outcome: "doorstroom"}));
const plain = finish(reported(study, base, {onMean: false}));

describe("a study of one outcome year", () => {
  it.each(["doorstroom", "vsv"] as const)("reports what the method reports on the register of %s", (outcome) => {
    const year = studyYear(base, choices.seed, choices.year);
    const own = outcome === "doorstroom" ? study : finish(outcomeStudy(base, {...choices, outcome}));
    const here = finish(reported(own, base, {onMean: false}));
    const there = sixEffects(published2020(recordsOf(year).register, outcome, 2020));
    // Tolerance: a ten-thousandth of a standard error, where those are below one point.
    here.points.forEach((points, k) => {
      expect(Math.abs(points - there[k]!), String(k)).toBeLessThan(1e-3);
    });
    const truth = trueContrasts(yearUnder(own, here.world), outcome);
    expect(truth).toEqual(trueContrasts(year, outcome));
  });
  it("meets the published mean when asked to, up to one student", () => {
    const {mean, world} = finish(reported(study, base, {onMean: true}));
    expect(Math.abs(mean - 44)).toBeLessThan(100 / study.counted.length);
    expect(world.doorstroomYears.slice(0, 4)).toEqual(base.doorstroomYears.slice(0, 4));
  });
});

describe("recalibrating", () => {
  const moved = worldWith({doorstroomCapacity: 0.8, doorstroomGroup: [0, 0]}, base);
  // So small a world cannot come nearer: of some eighty entry-level students with a diploma one is more than a point.
  const tolerance = 0.6;
  const solved = finish(recalibrate(study, moved, {tolerance}));
  it("brings the published differences back and moves the truth", () => {
    expect(solved.met).toBe(true);
    expect(solved.miss).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(plain.points[1]! - 12.5)).toBeGreaterThan(tolerance);
    expect(Math.abs(solved.points[1]! - 12.5)).toBeLessThanOrEqual(tolerance);
    const start = finish(recalibrate(study, base, {tolerance}));
    const truthOf = (world: typeof base) => trueContrasts(yearUnder(study, world), "doorstroom")[1]!.points;
    expect(Math.abs(truthOf(solved.world) - truthOf(start.world))).toBeGreaterThan(0.3);
  });
  it("can be stopped within each of its fits, and says how near it is", () => {
    const told = [...recalibrate(study, moved, {tolerance})];
    const fits = told.at(-1)!.evaluations;
    expect(fits).toBe(solved.evaluations);
    expect(told.length).toBeGreaterThan(3 * fits);
    expect(told[0]).toEqual({evaluations: 0});
    expect(told.at(-1)!.miss).toBe(solved.miss);
  });
  it("finds the same world from another start, within what the tolerance leaves", () => {
    const other = finish(recalibrate(study, worldWith({doorstroomLevel: [1, 0, 0]}, moved), {tolerance}));
    // Twenty points per unit of log-odds: .6 points at both ends are .06 units.
    other.world.doorstroomGroup.forEach((own, k) => {
      expect(Math.abs(own - solved.world.doorstroomGroup[k]!), String(k)).toBeLessThan(0.06);
    });
  });
  it("changes nothing else of the world", () => {
    const {
      doorstroomGroup: _,
      doorstroomParents: __,
      doorstroomLevel: ___,
      doorstroomYears: ____,
      ...rest
    } = solved.world;
    expect(rest).toMatchObject(
      Object.fromEntries(Object.keys(rest).map((key) => [key, moved[key as keyof typeof moved]]))
    );
  });
  it("says what the study’s check would show: with a better test and heavy capacity it fails", () => {
    const most = Math.max(...finish(checked(study, solved)).map(Math.abs));
    const before = Math.max(...finish(checked(study, plain)).map(Math.abs));
    expect(most).toBeGreaterThan(before);
  });
  it("keeps what was reported before", () => {
    const {moved: answer} = finish(moveWorld(study, {base: "neutraal", world: moved, solve: true}));
    expect(answer.before!.miss).toBeLessThan(2);
    expect(Math.abs(answer.before!.reported[1]! - 12.5)).toBeGreaterThan(1);
    expect(answer.published).toEqual([2.8, 12.5, 4.9, 31.3, 11, -0.9]);
    const asIs = finish(moveWorld(study, {base: "neutraal", world: moved, solve: false})).moved;
    expect(asIs.before).toBeNull();
    expect(asIs.reported).toEqual(answer.before!.reported);
  });
});

describe("information", () => {
  it("finds the crookedness and the placement that were put in", () => {
    const crooked = worldWith({citoShiftGroup: [-2, -4], underplacement: [0.3, 0.6]}, base);
    const other = finish(outcomeStudy(crooked, {...choices, outcome: "doorstroom"}));
    const [own, here] = [informationOf(other, plain.outcomes), informationOf(study, plain.outcomes)];
    // .6 standard deviations of capacity, seen by a test that measures the root of .85 of it.
    expect(own.placement!.value - here.placement!.value).toBeCloseTo(0.6 * Math.sqrt(0.85), 1);
    expect(own.crooked!.value).toBeGreaterThan(here.crooked!.value + 0.2);
    expect(here.followUp).not.toBeNull();
  });
  it("has nothing to ask in a perfect register", () => {
    const perfect = worldWith(size, worlds.volmaakt);
    const own = finish(outcomeStudy(perfect, {...choices, outcome: "doorstroom", base: perfect}));
    const found = informationOf(own, new Uint8Array(own.analysed.length));
    expect(found.followUp).toBeNull();
    expect(found.unknownScores!.value).toBe(0);
    // Without error in the cito score only the second test’s own remains; scores are rounded and cut off.
    expect(found.correlation!.value).toBeGreaterThan(0.9);
    expect(found.correlation!.value).toBeLessThan(Math.sqrt(0.85) + 0.01);
  });
  it("regresses as the textbook does (truth: worked by hand on four points)", () => {
    // y on x = 0, 1, 2, 3 with y = 1, 3, 2, 6: slope 1.4, residual sum of squares 4.2, so s2 = 2.1 and
    // se = sqrt(2.1 / 5).
    const own = regression(Float64Array.of(1, 3, 2, 6), 1, (x, k) => {
      x[0] = k;
    });
    expect(own.value).toBeCloseTo(1.4, 12);
    expect(own.deviation / 2).toBeCloseTo(Math.sqrt(2.1 / 5), 12);
    expect(() => regression(Float64Array.of(1, 2), 1, () => {})).toThrow("invalid regression; not more than 2 rows: 2");
  });
  it("says how far apart two worlds are, and which pairs that tells apart", () => {
    const of = (value: number) => ({value, deviation: 3, students: 100});
    expect(apart(of(1), of(2.5), 50)).toBeCloseTo(1.5 / Math.sqrt(18 / 50), 12);
    expect(apart(of(1), of(1), 50)).toBe(0);
    expect(apart(of(1), null, 50)).toBeNull();
    const row = (b: "alles" | "citoscheef", errors: number | null) =>
      ({kind: "parents", a: "neutraal", b, errors}) as const;
    const all = [row("alles", 2.9), row("citoscheef", null), row("citoscheef", 3)];
    expect([pairsTold(all), pairsTold(all, "weight"), pairCount(all)]).toEqual([1, 0, 2]);
  });
});

describe("the plans", () => {
  it("of the sweep: every combination once, worlds that exist", () => {
    const points = sweepStudies().flat();
    const {capacity, validity, underplacement, scores} = sweepGrid;
    expect(points.length).toBe(capacity.length * validity.length * underplacement.length * scores.length);
    for (const [k, point] of points.entries()) {
      expect(points.findIndex((own) => samePoint(own, point))).toBe(k);
    }
    const [sound, faulty] = [points[0]!, points.at(-1)!].map(sweptWorld);
    expect(sound!.citoShiftGroup).toEqual(worlds.neutraal.citoShiftGroup);
    expect(sound!.citoUnknownValue).toBe(worlds.neutraal.citoUnknownValue);
    expect(faulty!.underplacement[1]).toBe(underplacement.at(-1));
    // The doses are those of the built-in worlds that have one of the faults.
    expect(faulty!.citoShiftGroup).toEqual(worlds.citoscheef.citoShiftGroup);
    expect(faulty!.citoUnknownValue).toBe(worlds.onbekendescores.citoUnknownValue);
  });
  it("of the tipping lines: each from no dose upwards, changing what it is about", () => {
    for (const place of tippingPlaces) {
      const world = tippedWorld(place);
      const moved = {
        crooked: -world.citoShiftGroup[1]!,
        selective: world.citoUnknownValue,
        placement: world.underplacement[1]!
      }[place.assumption];
      expect(moved, JSON.stringify(place)).toBeCloseTo(place.dose, 12);
    }
  });
});
