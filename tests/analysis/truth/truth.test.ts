import {describe, expect, it} from "vitest";
import {analyse} from "../../../src/analysis/analyse.js";
import {trueEffects} from "../../../src/analysis/calibration/truth.js";
import {publishedSpecification} from "../../../src/analysis/specification/specification.js";
import {analysedStudents} from "../../../src/analysis/truth/analysed-students.js";
import {chanceOf} from "../../../src/analysis/truth/chance.js";
import {contrastNames, contrasts, contrastsOf} from "../../../src/analysis/truth/contrasts.js";
import {followEntrants} from "../../../src/analysis/truth/entrants.js";
import {trueLocationGaps} from "../../../src/analysis/truth/location-gaps.js";
import {recordsOf, redrawnRecords, studyYear} from "../../../src/analysis/truth/study-year.js";
import {totalGaps} from "../../../src/analysis/truth/total-gaps.js";
import {trueContrasts} from "../../../src/analysis/truth/true-contrasts.js";
import {finish} from "../../../src/math/finish.js";
import {logistic} from "../../../src/math/logistic.js";
import {subjectOf} from "../../../src/mbo/simulation/careers.js";
import {linearPredictor} from "../../../src/mbo/simulation/equation.js";
import {simulateOutcomeYear} from "../../../src/mbo/simulation/register.js";
import {type Changes, worldWith} from "../../../src/mbo/world/world.js";
import {worlds} from "../../../src/mbo/world/worlds.js";

const small = worldWith({students: 24_000, institutions: 10, locations: 40}, worlds.neutraal);
const outcomes = ["doorstroom", "vsv"] as const;
const yearOf = (changes: Changes = {}, seed = 3) => studyYear(worldWith(changes, small), seed, 2020);
const year = yearOf();
const mean = (values: ArrayLike<number>) => Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;

describe("the year", () => {
  it("records what the simulator itself records", () => {
    expect(recordsOf(yearOf())).toEqual(simulateOutcomeYear(small, 3, 2020));
  });
  it("refuses a year without outcomes", () => {
    expect(() => studyYear(small, 1, 2015)).toThrow("invalid outcome year; not in [2016, 2021]: 2015");
    expect(() => studyYear(small, 1, Number.NaN)).toThrow("invalid outcome year; not in [2016, 2021]: NaN");
  });
  it.each(outcomes)("%s: the fixed set is that of the published selection (truth: selectStudents)", (outcome) => {
    const records = recordsOf(year);
    const {selection} = finish(analyse(records, {...publishedSpecification, outcome, model: "0"}));
    const {id} = records.register.columns;
    const ids = id?.kind === "numeric" ? Array.from(selection.rows, (row) => id.values[row]! - 1) : [];
    expect(Array.from(analysedStudents(year, outcome))).toEqual(ids);
  });
});

describe("chances", () => {
  it.each(outcomes)("%s: their mean is what outcomes drawn anew have on average (truth: 40 draws)", (outcome) => {
    const own = yearOf();
    const rows = analysedStudents(own, outcome);
    const chance = chanceOf(own, outcome);
    const p = Float64Array.from(rows, (i) => chance(i)());
    const shares = Array.from({length: 40}, (_, k) => {
      redrawnRecords(own, 900 + k);
      return mean(Array.from(rows, (i) => Number((outcome === "doorstroom" ? own.now.higher : own.now.left)[i] === 1)));
    });
    const error = Math.sqrt(p.reduce((sum, q) => sum + q * (1 - q), 0)) / rows.length / Math.sqrt(40);
    expect(Math.abs(mean(shares) - mean(p))).toBeLessThan(3.5 * error);
  });
});

describe("redrawn outcomes", () => {
  it("leave all but the outcomes as they are, and are the same for the same seed", () => {
    const own = yearOf();
    const before = recordsOf(own);
    const once = redrawnRecords(own, 77);
    const again = redrawnRecords(yearOf(), 77);
    expect(again).toEqual(once);
    expect(once.truth).toEqual(before.truth);
    const changed = Object.keys(before.register.columns).filter((name) => {
      const [a, b] = [before.register.columns[name]!, once.register.columns[name]!];
      return JSON.stringify(a) !== JSON.stringify(b);
    });
    expect(changed).toEqual(["hoger_2020", "vsv_2020"]);
  });
  it("refuse the seed that made the students", () => {
    expect(() => redrawnRecords(yearOf(), 3)).toThrow("invalid outcome seed; not another than the world’s: 3");
  });
});

describe("true contrasts", () => {
  const none: Changes = {
    doorstroomGroup: [0, 0],
    doorstroomParents: 0,
    doorstroomLevel: [0, 0, 0],
    doorstroomGapLocation: [0, 0],
    doorstroomGapInstitution: [0, 0],
    vsvGroup: [0, 0],
    vsvParents: 0,
    vsvCells: new Array(24).fill(0),
    vsvGapLocation: [0, 0],
    vsvGapInstitution: [0, 0]
  };
  it.each(outcomes)("%s: are zero in a world without differences", (outcome) => {
    for (const {points, own} of trueContrasts(yearOf(none), outcome)) expect([points, own]).toEqual([0, 0]);
  });
  it.each(outcomes)("%s: zero contrasts are not a zero total gap: groups differ in level and place", (outcome) => {
    const gap = totalGaps(yearOf({...none, doorstroomLevel: small.doorstroomLevel}), outcome);
    expect(gap.find(({level}) => level === "niet-westers")!.points).toBeGreaterThan(0.3);
  });
  it("of going on are those of the calibration (truth: an independent sum)", () => {
    const {now, chances, simulation, bases} = year;
    const other = trueEffects(now, chances, simulation, "doorstroom", bases.doorstroom);
    const [westers, nietWesters, hoog] = trueContrasts(year, "doorstroom").map(({points}) => points);
    expect(westers).toBeCloseTo(other.westers, 10);
    expect(nietWesters).toBeCloseTo(other.nietWesters, 10);
    expect(hoog).toBeCloseTo(other.hoog, 10);
  });
  it("do not depend on the outcomes that were drawn", () => {
    const own = yearOf();
    const before = outcomes.map((outcome) => trueContrasts(own, outcome));
    redrawnRecords(own, 12);
    expect(outcomes.map((outcome) => trueContrasts(own, outcome))).toEqual(before);
  });
  it("over a group's own students are their chances less those without the background (truth: one at a time)", () => {
    const {now, simulation, bases} = year;
    const {students, rules} = simulation;
    const differences = Array.from(analysedStudents(year, "doorstroom"))
      .filter((i) => students.group[i] === 2)
      .map((i) => {
        const subject = subjectOf(now, students, i);
        const p = (group: number) =>
          logistic(bases.doorstroom + linearPredictor(rules.equations.doorstroom, {...subject, group}));
        return p(2) - p(0);
      });
    const {own, students: count} = trueContrasts(year, "doorstroom")[1]!;
    expect(count).toBe(differences.length);
    expect(own).toBeCloseTo(100 * mean(differences), 10);
  });
  it("are defined by what they hold", () => {
    expect(contrastsOf("doorstroom").map(({level}) => level)).toEqual([...contrastNames]);
    expect(contrastsOf("vsv").map(({level}) => level)).toEqual(["westers", "niet-westers", "hoog"]);
    for (const name of contrastNames) {
      const {variable, held} = contrasts[name];
      expect(held).not.toContain(variable);
      expect(held).toEqual(expect.arrayContaining(["diploma", "locatie"]));
      expect(held.includes("niveau")).toBe(variable !== "niveau");
    }
  });
});

describe("total gaps", () => {
  it.each(outcomes)("%s: are differences of the expected outcome between groups as they are", (outcome) => {
    const {students} = year.simulation;
    const rows = Array.from(analysedStudents(year, outcome));
    const chance = chanceOf(year, outcome);
    const of = (group: number) => mean(rows.filter((i) => students.group[i] === group).map((i) => chance(i)()));
    const gap = totalGaps(year, outcome).find(({level}) => level === "niet-westers")!;
    expect(gap.points).toBeCloseTo(100 * (of(2) - of(0)), 10);
    expect(gap.atLevel - gap.atReference).toBeCloseTo(gap.points, 12);
  });
});

describe("entrants", () => {
  it("have a chance per entrant that is the product of both", () => {
    const entrants = followEntrants(2016);
    studyYear(small, 3, 2020, entrants.visit);
    for (const {diploma, onward, both, entrants: count} of entrants.chances()) {
      expect(count).toBeGreaterThan(50);
      expect(both).toBeCloseTo(diploma * onward, 12);
      expect(diploma).toBeGreaterThan(0.3);
      expect(diploma).toBeLessThan(0.95);
    }
  });
  it("all have their first diploma and go on where the world says so", () => {
    const always = {stay: [1, 1, 1, 1]};
    const world = worldWith(
      {
        diploma1: always.stay,
        diploma2: always.stay,
        diploma3: always.stay,
        diploma4: always.stay,
        diplomaCapacity: 0,
        doorstroomYears: [6, 6, 6, 6, 6, 6]
      },
      small
    );
    const entrants = followEntrants(2016);
    studyYear(world, 3, 2017, entrants.visit);
    for (const {diploma, onward} of entrants.chances()) {
      expect(diploma).toBe(1);
      expect(onward).toBeGreaterThan(0.97);
    }
  });
  it("are not followed from the first year, whose students were there before", () => {
    expect(() => followEntrants(2015)).toThrow("invalid year of entry; not after 2015: 2015");
  });
});

describe("true gaps of locations", () => {
  it.each(outcomes)("%s: everyone at the location, one at a time (tolerance: classes of fixed parts)", (outcome) => {
    const {now, simulation} = year;
    const gaps = trueLocationGaps(year, outcome);
    const {students} = simulation;
    const rows = analysedStudents(year, outcome);
    for (const location of [0, 17]) {
      const there = {...now, location: now.location.slice().fill(location)};
      const chance = chanceOf({...year, now: there}, outcome);
      for (const [group, own] of [
        [1, gaps.westers],
        [2, gaps.nietWesters]
      ] as const) {
        const difference = mean(Array.from(rows, (i) => chance(i)({group}) - chance(i)({group: 0})));
        expect(Math.abs(own[location]! - 100 * difference)).toBeLessThan(1e-3);
      }
    }
    expect(gaps.students.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
    expect(students.count).toBeGreaterThan(rows.length);
  });
});
