import {describe, expect, it} from "vitest";
import type {Evidence, OwnGap} from "../../../src/analysis/definitions/evidence.js";
import {packEvidence, unpackEvidence} from "../../../src/analysis/definitions/evidence-file.js";
import {gatherEvidence, interactedEvidence, publishedAnalysis} from "../../../src/analysis/definitions/gather.js";
import {gapBetween} from "../../../src/analysis/definitions/measure.js";
import {truePairs} from "../../../src/analysis/definitions/true-pairs.js";
import {publishedMethod} from "../../../src/analysis/published-method.js";
import {analysedStudents} from "../../../src/analysis/truth/analysed-students.js";
import {chanceOf} from "../../../src/analysis/truth/chance.js";
import {trueLocationChances, trueLocationGaps} from "../../../src/analysis/truth/location-gaps.js";
import {recordsOf, studyYear} from "../../../src/analysis/truth/study-year.js";
import {totalGaps} from "../../../src/analysis/truth/total-gaps.js";
import {trueContrasts} from "../../../src/analysis/truth/true-contrasts.js";
import {finish} from "../../../src/math/finish.js";
import {worldWith} from "../../../src/mbo/world/world.js";
import {worlds} from "../../../src/mbo/world/worlds.js";

const small = worldWith({students: 40_000, institutions: 8, locations: 30}, worlds.neutraal);
const year = studyYear(small, 3, 2020);
const evidence = [...gatherEvidence(year, "doorstroom")];
const of = (group: string, held: string) => evidence.find((e) => e.group === group && e.held === held)!;
const points = ({group, reference}: {group: number; reference: number}) => 100 * (group - reference);

describe("the evidence of a simulated year", () => {
  it("has three groups, each under three choices of what is held", () => {
    expect(evidence.map(({group, held}) => `${group} ${held}`)).toEqual(
      ["niet-westers", "westers", "ouders-laag"].flatMap((g) => ["niets", "niveau", "alles"].map((h) => `${g} ${h}`))
    );
  });
  it("holding all, nationally the study’s own effects (truth: publishedMethod)", () => {
    const {effects} = finish(publishedMethod(recordsOf(year).register, {outcome: "doorstroom", year: 2020}));
    const effect = (level: string) => effects.find((e) => e.level === level)!.points;
    for (const group of ["westers", "niet-westers"]) {
      expect(points(of(group, "alles").national)).toBeCloseTo(effect(group), 6);
    }
    expect(points(of("ouders-laag", "alles").national)).toBeCloseTo(-effect("hoog"), 6);
  });
  it("has the truths of truth/ (identity): contrasts, total gaps, gaps of locations", () => {
    const contrasts = trueContrasts(year, "doorstroom");
    const totals = totalGaps(year, "doorstroom");
    for (const group of ["westers", "niet-westers"] as const) {
      const named = (list: readonly {level: string; points: number}[]) =>
        list.find(({level}) => level === group)!.points;
      expect(points(of(group, "alles").national.truth!)).toBeCloseTo(named(contrasts), 9);
      expect(points(of(group, "niets").national.truth!)).toBeCloseTo(named(totals), 9);
    }
    const {nietWesters} = trueLocationGaps(year, "doorstroom");
    for (const {id, truth} of of("niet-westers", "alles").locations) {
      expect(points(truth!)).toBeCloseTo(nietWesters[Number(id.slice(1)) - 1]!, 9);
    }
  });
  it("holding nothing, nationally the plain proportions; holding the level, their mean over the mix (by counting)", () => {
    const {students, references, national, locations} = of("niet-westers", "niets");
    const sum = (f: (u: (typeof locations)[number]) => number) => locations.reduce((s, u) => s + f(u), 0);
    expect(sum((u) => u.students)).toBe(students);
    expect(sum((u) => u.references)).toBe(references);
    expect(sum((u) => (u.raw ? u.students * u.raw.group : 0))).toBeCloseTo(students * national.group, 6);
    expect(national.groupError).toBeCloseTo(Math.sqrt((national.group * (1 - national.group)) / students), 9);
    const held = of("niet-westers", "niveau").national;
    expect(Math.abs(points(held))).toBeLessThan(Math.abs(points(national)));
  });
  it("has units only for migration background, and a truth for each where both groups have students", () => {
    expect(of("ouders-laag", "alles").locations).toEqual([]);
    for (const held of ["niets", "niveau"]) {
      const {locations, institutions} = of("niet-westers", held);
      const absent = locations.filter(({students, references}) => students === 0 || references === 0);
      expect(locations.filter(({truth}) => truth === null).map(({id}) => id)).toEqual(absent.map(({id}) => id));
      expect(institutions.every(({truth}) => truth !== null)).toBe(true);
    }
    expect(of("niet-westers", "alles").institutions.every(({truth}) => truth !== null)).toBe(true);
  });
  it("has for each location a gap over its own students, everything held: their mean is the country’s (identity)", () => {
    const rows = analysedStudents(year, "doorstroom");
    const at = (id: string) => rows.filter((i) => year.now.location[i] === Number(id.slice(1)) - 1);
    for (const group of ["niet-westers", "westers"] as const) {
      const {locations, national} = of(group, "alles");
      const mean = (value: (own: OwnGap) => number) =>
        locations.reduce((sum, {id, own}) => sum + (at(id).length / rows.length) * value(own!), 0);
      expect(100 * mean((own) => own.group - own.reference)).toBeCloseTo(points(national), 4);
      expect(100 * mean(({truth}) => truth!)).toBeCloseTo(points(national.truth!), 9);
    }
    // Whatever their group: student by student, from the world's own chances.
    const {id, own} = of("westers", "alles").locations[3]!;
    const chance = chanceOf(year, "doorstroom");
    const there = [...at(id)].map((i) => chance(i)({group: 1}) - chance(i)({group: 0}));
    expect(own!.truth).toBeCloseTo(there.reduce((sum, gap) => sum + gap, 0) / there.length, 12);
    expect(of("westers", "niveau").locations.every((unit) => unit.own === undefined)).toBe(true);
    expect(of("westers", "alles").institutions.every((unit) => unit.own === undefined)).toBe(true);
  });
  it("is the standardised gap, in truth too, where a world has one location: all students are its own (identity)", () => {
    const one = studyYear(worldWith({students: 20_000, institutions: 1, locations: 1}, worlds.neutraal), 3, 2020);
    for (const outcome of ["doorstroom", "vsv"] as const) {
      const {own} = truePairs(one, outcome, "niet-westers");
      const [none, , nietWesters] = trueLocationChances(one, outcome).chances;
      expect(own.get("l0001")!.group).toBeCloseTo(nietWesters[0]!, 6);
      expect(own.get("l0001")!.reference).toBeCloseTo(none[0]!, 6);
    }
  });
  it("has under model 2i the same units and truths, and gaps of its own", () => {
    const interacted = interactedEvidence(year, "doorstroom", publishedAnalysis(year, "doorstroom"));
    const [first] = interacted;
    const study = of("niet-westers", "alles");
    expect(interacted.map(({group}) => group)).toEqual(["niet-westers", "westers"]);
    const truths = ({locations}: Evidence) => locations.map(({id, truth, own}) => [id, truth, own!.truth]);
    expect(truths(first!)).toEqual(truths(study));
    const apart = first!.locations.map((unit, k) => Math.abs(points(unit) - points(study.locations[k]!)));
    expect(Math.max(...apart)).toBeGreaterThan(0.01);
    expect(Math.abs(points(first!.national) - points(study.national))).toBeLessThan(2);
  });
  it("comes back from its file to five decimals, and again the same (identity)", () => {
    const packed = packEvidence(evidence);
    const back = unpackEvidence(JSON.parse(JSON.stringify(packed)));
    const pairs = evidence.flatMap((e, k) => e.locations.map((unit, l) => [unit, back[k]!.locations[l]!] as const));
    const worst = Math.max(
      ...pairs.map(([a, b]) => Math.abs(gapBetween(a, "vsv", "verschil") - gapBetween(b, "vsv", "verschil")))
    );
    expect(worst).toBeLessThan(1.01e-3);
    for (const [a, b] of pairs.filter(([{own}]) => own)) {
      for (const key of ["group", "reference", "error", "truth"] as const) {
        expect(Math.abs(a.own![key]! - b.own![key]!)).toBeLessThan(0.501e-5);
      }
    }
    expect(JSON.stringify(packEvidence(back))).toBe(JSON.stringify(packed));
  });
});
