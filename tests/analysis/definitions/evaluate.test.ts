import {describe, expect, it} from "vitest";
import {refusal} from "../../../src/analysis/definitions/check-definition.js";
import {comparePairs} from "../../../src/analysis/definitions/compare-definitions.js";
import {type Definition, defaultDefinition} from "../../../src/analysis/definitions/definition.js";
import {evaluate} from "../../../src/analysis/definitions/evaluate.js";
import type {Evidence, Unit} from "../../../src/analysis/definitions/evidence.js";
import {Judge} from "../../../src/analysis/definitions/side-by-side.js";

/** A location whose group has `group`, the reference .4, both known to within `error`. */
function unit(id: string, group: number, students: number, error = 0.01): Unit {
  const pair = {group, reference: 0.4};
  return {
    id,
    institution: "i",
    students,
    references: 100,
    ...pair,
    groupError: error,
    referenceError: 0,
    correlation: 0,
    raw: pair,
    truth: pair
  };
}

const evidence: Evidence = {
  outcome: "doorstroom",
  group: "niet-westers",
  held: "alles",
  students: 1000,
  references: 1000,
  national: {group: 0.5, reference: 0.4, groupError: 0.003, referenceError: 0.004, correlation: 0, truth: null},
  locations: [unit("a", 0.4, 600), unit("b", 0.42, 300), unit("c", 0.55, 100)],
  institutions: [unit("i", 0.45, 1000, 0.04)],
  spread: null
};
const of = (changes: Partial<Definition>): Definition => ({...defaultDefinition, ...changes});
const verdict = (definition: Definition) => evaluate(definition, [evidence]).verdict;
const judged = (changes: Partial<Definition>) => evaluate(of(changes), [evidence]);

describe("evaluate", () => {
  // Two of three locations within 5 points, with 900 of the 1,000 students; errors of 1 point leave no doubt.
  const cases: readonly (readonly [what: string, changes: Partial<Definition>, verdict: string])[] = [
    ["all locations", {rule: {kind: "alle"}}, "fails"],
    ["90% of locations", {rule: {kind: "aandeel", share: 90}}, "fails"],
    ["66% of locations", {rule: {kind: "aandeel", share: 66}}, "meets"],
    ["67% of locations", {rule: {kind: "aandeel", share: 67}}, "fails"],
    ["locations of 90% of students", {rule: {kind: "studenten", share: 90}}, "meets"],
    ["locations of 91% of students", {rule: {kind: "studenten", share: 91}}, "fails"],
    ["no disadvantage, all locations", {rule: {kind: "alle"}, direction: "nadeel"}, "meets"],
    ["a wide tolerance", {rule: {kind: "alle"}, tolerance: 20}, "meets"],
    ["institutions, which are not well known", {level: "instelling", rule: {kind: "alle"}}, "unknown"],
    ["nationally, 10 points", {level: "landelijk", rule: {kind: "alle"}}, "fails"],
    ["nationally, against 15", {level: "landelijk", rule: {kind: "alle"}, tolerance: 15}, "meets"],
    ["nationally, against 10", {level: "landelijk", rule: {kind: "alle"}, tolerance: 10}, "unknown"]
  ];
  it.each(cases)("%s (by hand)", (_, changes, verdict) => {
    expect(judged(changes).verdict).toBe(verdict);
  });
  it("gives gaps as readers see them: points, or a ratio", () => {
    const points = judged({}).answer!;
    expect(points.units.map(({gap}) => gap)).toEqual([0, expect.closeTo(2, 9), expect.closeTo(15, 9)]);
    expect(points.counts).toEqual({meets: 2, unknown: 0, fails: 1});
    const ratio = judged({scale: "gunstig", tolerance: 25}).answer!;
    expect(ratio.units[2]!.gap).toBeCloseTo(0.55 / 0.4, 12);
    expect(judged({scale: "gunstig", tolerance: 25}).within).toEqual([expect.closeTo(0.8, 9), expect.closeTo(1.25, 9)]);
    expect(judged({direction: "nadeel"}).within).toEqual([-5, null]);
  });
  it("lists what surely fails, and knows the truth", () => {
    const {answer, truth} = judged({});
    expect(answer!.listed).toEqual({fails: [2], meets: [0, 1]});
    expect(answer!.counted).toEqual({raw: 2 / 3, shrunken: 2 / 3, truth: 2 / 3});
    expect(truth).toEqual({verdict: "fails", gap: null});
    expect(judged({rule: {kind: "studenten", share: 90}}).truth!.verdict).toBe("meets");
    expect(judged({level: "landelijk", rule: {kind: "alle"}}).truth).toBeNull();
    expect(answer!.known).toBe(3);
  });
  it("expects errors without knowing the truth (by hand: P(|g| > 5) at 2 points and 1 error is .00135)", () => {
    const {expectedWrong, medianEvents} = judged({}).answer!;
    expect(expectedWrong.fails).toBeCloseTo(0, 9);
    expect(expectedWrong.meets).toBeCloseTo(0.00135, 4);
    expect(medianEvents).toBe(126); // 600 x .4, 300 x .42, 100 x .45
  });
  it("gives no verdict on western students leaving early by location, whatever the figures (statistics.md 29)", () => {
    const western = {...evidence, outcome: "vsv", group: "westers"} as const;
    const asked = of({outcome: "vsv", group: "westers", tolerance: 20, rule: {kind: "alle"}});
    expect(evaluate(asked, [western]).probability).toBeGreaterThan(0.95);
    expect(evaluate(asked, [western]).verdict).toBe("unknown");
    expect(evaluate({...asked, level: "instelling"}, [western]).verdict).toBe("meets");
  });
  it("tells the verdict with the ratio of the other chances, which can be the opposite (by hand)", () => {
    const judge = new Judge([evidence]);
    const turned = (changes: Partial<Definition>) =>
      judge.sideBySide([{name: "", definition: of({level: "landelijk", rule: {kind: "alle"}, ...changes})}])
        .evaluations[0]!;
    // Nationally .5 against .4. Going on: 1.25, from 1.226 to 1.274, beyond 1.22. Not going on: .833, from .821 to
    // .846, within 1 / 1.22.
    expect(turned({scale: "gunstig", tolerance: 22})).toMatchObject({verdict: "fails", turned: "meets"});
    expect(turned({scale: "ongunstig", tolerance: 30})).toMatchObject({verdict: "meets", turned: "meets"});
    expect(turned({}).turned).toBeNull();
  });
  it("at another spread moves every unit around the mean, and leaves the country as it is (by hand)", () => {
    // Gaps of 0, 2 and 15 points with errors of 1: mean 17/3, sd^2 = 398/9 + 1, r = 1 - 1/sd^2.
    const {answer, national, truth} = evaluate(of({}), [evidence], 2);
    const [mean, variance] = [17 / 3, 398 / 9 + 1];
    const share = 1 - 1 / variance;
    const growth = 4 / (4 * share + 1 - share);
    for (const [k, gap] of [0, 2, 15].entries()) {
      const true2 = gap + (gap - mean); // truth and estimate are the same here
      expect(answer!.units[k]).toMatchObject({
        gap: expect.closeTo(mean + growth * (gap - mean + share * (gap - mean)), 9),
        raw: expect.closeTo(true2, 9),
        truth: expect.closeTo(true2, 9)
      });
    }
    expect(national).toEqual(judged({}).national);
    expect(truth).toEqual({verdict: "fails", gap: null});
    expect(evaluate(of({}), [evidence], 1)).toEqual(judged({}));
    expect(() => evaluate(of({}), [evidence], 0)).toThrow("invalid times; not above 0: 0");
  });
  it("is remembered by its spread too: the judge never mixes two of them", () => {
    const judge = new Judge([evidence]);
    const share = (times: number) => judge.sideBySide([{name: "", definition: of({})}], times).evaluations[0]!.answer;
    const [once, wide, again] = [share(1), share(0.1), share(1)];
    expect(wide).not.toEqual(once);
    expect(again).toBe(once);
  });
  it("says the same of a location that changes name or place (symmetry)", () => {
    const turned = {...evidence, locations: [...evidence.locations].reverse()};
    const [first, second] = [evidence, turned].map((e) => evaluate(of({tolerance: 3}), [e]));
    expect(second!.probability).toBeCloseTo(first!.probability, 12);
  });
  it("refuses what the evidence is not about", () => {
    expect(() => judged({outcome: "vsv"})).toThrow("invalid evidence; none for: vsv niet-westers alles");
  });
});

describe("comparePairs", () => {
  it("says which agree, which contradict, and in which parts they differ", () => {
    const list = [
      judged({}),
      judged({direction: "nadeel"}),
      judged({rule: {kind: "alle"}}),
      judged({level: "instelling", tolerance: 6})
    ];
    const pairs = comparePairs(list, verdict);
    expect(pairs.map(({relation}) => relation)).toEqual(["contradict", "agree", "open", "contradict", "open", "open"]);
    expect(pairs[0]).toMatchObject({first: 0, second: 1, parts: ["direction"], decisive: ["direction"], units: 1});
    expect(pairs[1]).toMatchObject({parts: ["rule"], units: 0});
    expect(pairs[2]).toMatchObject({parts: ["tolerance", "level"], units: null});
  });
  it("says which part alone turns the verdict (by hand: any difference fails at 5 and 6, a wide limit meets it)", () => {
    const [start, turned] = [judged({}), judged({direction: "nadeel", tolerance: 6})];
    expect(comparePairs([start, turned], verdict)[0]).toMatchObject({
      relation: "contradict",
      parts: ["tolerance", "direction"],
      decisive: ["direction"]
    });
    const wide = judged({direction: "nadeel", tolerance: 20});
    expect(comparePairs([start, wide], verdict)[0]!.decisive).toEqual(["tolerance", "direction"]);
  });
  it("takes a part over with what it cannot stand without, so that no question is asked that is refused", () => {
    const asked: Definition[] = [];
    const kept = (definition: Definition) => {
      asked.push(definition);
      return "unknown" as const;
    };
    const nation = judged({level: "landelijk", rule: {kind: "alle"}});
    const places = judged({rule: {kind: "aandeel", share: 66}});
    expect(comparePairs([nation, places], kept)[0]).toMatchObject({relation: "contradict", decisive: []});
    expect(asked.length).toBe(4);
    for (const definition of asked) expect(refusal(definition)).toBeUndefined();
  });
  it("refuses a fifth", () => {
    expect(() =>
      comparePairs(
        Array.from({length: 5}, () => judged({})),
        verdict
      )
    ).toThrow("invalid comparison; more than 4 definitions: 5");
  });
});
