import {describe, expect, it} from "vitest";
import type {Evidence, Unit} from "../../../src/analysis/definitions/evidence.js";
import {publishedAnalysis} from "../../../src/analysis/definitions/gather.js";
import {inverseOf} from "../../../src/analysis/definitions/interpolate.js";
import {studentAnswer} from "../../../src/analysis/definitions/student-answer.js";
import {type StudentEquation, studentEquation} from "../../../src/analysis/definitions/student-equation.js";
import {type DescribedStudent, studentEta} from "../../../src/analysis/definitions/student-places.js";
import {studyYear} from "../../../src/analysis/truth/study-year.js";
import {predict} from "../../../src/glmm/prediction.js";
import {logistic, logit} from "../../../src/math/logistic.js";
import {worldWith} from "../../../src/mbo/world/world.js";
import {worlds} from "../../../src/mbo/world/worlds.js";

const equation: StudentEquation = {
  outcome: "doorstroom",
  base: 0,
  traits: {
    migratieachtergrond: {geen: 0, westers: 0.1, "niet-westers": 0.5},
    niveau: {"3": 0, "4": -1},
    leerweg: {bol: 0, bbl: -0.2},
    sector: {overig: 0},
    geslacht: {man: 0, vrouw: 0.3},
    opleiding_ouders: {laag: 0, hoog: 0.2}
  },
  age: {mean: 20, slope: -0.1},
  score: {mean: 530, slope: 0.02, testYear: "2012"},
  spread: {geen: 0.04, westers: 0.09, "niet-westers": 0.16}
};
const student: DescribedStudent = {
  migratieachtergrond: "niet-westers",
  niveau: "4",
  leerweg: "bbl",
  sector: "overig",
  geslacht: "vrouw",
  opleiding_ouders: "hoog",
  leeftijd: 18,
  cito: 535
};

function evidence(group: "westers" | "niet-westers"): Evidence {
  const shifts = [-2, -1, 0, 1, 2];
  const pair = {group: logistic(0.4), reference: logistic(0.1)};
  const unit: Unit = {
    ...{id: "l0001", institution: "i001", students: 10, references: 10, raw: pair, truth: pair},
    ...{...pair, groupError: 0, referenceError: 0, correlation: 0}
  };
  const curve = shifts.map(logistic);
  return {
    ...{outcome: "doorstroom", group, held: "alles", students: 10, references: 10},
    national: {...pair, groupError: 0, referenceError: 0, correlation: 0, truth: null},
    locations: [unit],
    institutions: [],
    spread: {group: 0.16, reference: 0.04, covariance: 0, shifts, groupChance: curve, referenceChance: curve}
  };
}
const all = [evidence("westers"), evidence("niet-westers")];

describe("a described student", () => {
  it("has the sum of what each choice adds (by hand: .5 - 1 - .2 + .3 + .2 + .2 + .1 = .1)", () => {
    expect(studentEta(equation, student)).toBeCloseTo(0.1, 12);
  });
  it("is refused with a choice that nobody made", () => {
    expect(() => studentEta(equation, {...student, leerweg: "extraneus"})).toThrow(
      "invalid leerweg; nobody analysed has: extraneus"
    );
  });
  it("has the 5th, typical and 95th location of its own background (by hand: .1 -+ 1.645 x .4)", () => {
    const {rows} = studentAnswer([equation], all, {student, outcome: "doorstroom", place: ""});
    const own = rows.find(({background}) => background === "niet-westers")!;
    expect(own.low).toBeCloseTo(100 * logistic(0.1 - 1.6448536 * 0.4), 4);
    expect(own.typical).toBeCloseTo(100 * logistic(0.1), 9);
    expect(own.high).toBeCloseTo(100 * logistic(0.1 + 1.6448536 * 0.4), 4);
    expect(own.places.length).toBe(20);
    expect(own.places.filter((place) => place < own.low).length).toBe(1);
    expect(own.chosen).toBeNull();
  });
  it("has at a chosen location what that one adds to the background: .4 for the group, .1 for the reference", () => {
    const {rows, place} = studentAnswer([equation], all, {student, outcome: "doorstroom", place: "l0001"});
    expect(place).toBe("l0001");
    const chosen = (name: string) => rows.find(({background}) => background === name)!.chosen!;
    expect(chosen("niet-westers")).toBeCloseTo(100 * logistic(0.1 + 0.4), 9);
    expect(chosen("geen")).toBeCloseTo(100 * logistic(-0.4 + 0.1), 9);
  });
  it("has no place where the code is nobody’s", () => {
    const {rows, place} = studentAnswer([equation], all, {student, outcome: "doorstroom", place: "l9999"});
    expect([place, ...rows.map(({chosen}) => chosen)]).toEqual([null, null, null, null]);
  });
  it("says of early leaving nothing about the western group, but to a western student", () => {
    const question = {student, outcome: "vsv", place: ""} as const;
    const backgrounds = (own: string) =>
      studentAnswer([{...equation, outcome: "vsv"}], all, {
        ...question,
        student: {...student, migratieachtergrond: own}
      }).rows.map(({background}) => background);
    expect(backgrounds("geen")).toEqual(["geen", "niet-westers"]);
    expect(backgrounds("westers")).toEqual(["geen", "westers", "niet-westers"]);
    expect(() => studentAnswer([equation], all, question)).toThrow("invalid outcome; no equation of it: vsv");
  });
});

describe("inverseOf", () => {
  it("undoes the interpolation, and stays within the ends", () => {
    expect(inverseOf([0, 1, 2], [10, 20, 40], 30)).toBe(1.5);
    expect(inverseOf([0, 1, 2], [10, 20, 40], 5)).toBe(0);
    expect(inverseOf([0, 1, 2], [10, 20, 40], 50)).toBe(2);
  });
});

describe("the equation of a fit", () => {
  const year = studyYear(worldWith({students: 40_000, institutions: 8, locations: 30}, worlds.neutraal), 3, 2020);
  const published = publishedAnalysis(year, "doorstroom");
  const own = studentEquation(published);
  it("adds up to the fit’s own prediction for any student (identity), and has its spread", () => {
    const described = {
      ...student,
      ...{niveau: "2", leerweg: "bol", sector: "zorg-sport", opleiding_ouders: "onbekend", leeftijd: 23, cito: 541}
    };
    const {centre = 0} = published.handled;
    const profile = {
      ...described,
      ...{cito: described.cito - centre, cito_onbekend: 0, cito_jaar: own.score.testYear}
    };
    const {eta, high} = predict(published.fitted, profile);
    expect(studentEta(own, described)).toBeCloseTo(eta, 9);
    expect(Math.sqrt(own.spread["niet-westers"]!)).toBeCloseTo((logit(high) - eta) / 1.6448536269514722, 9);
  });
  it("knows an average student of the country: age, score and a year of the test that somebody had", () => {
    expect(own.age.mean).toBeGreaterThan(16);
    expect(own.score.mean).toBeGreaterThan(515);
    expect(own.score.testYear).toMatch(/^20[01]\d$/);
    expect(own.score.slope).toBeGreaterThan(0); // assumed so in the world
  });
});
