import {describe, expect, it} from "vitest";
import {ageGroups} from "../../src/mbo/age-groups.js";
import {codebook, variable} from "../../src/mbo/codebook.js";
import {levelIndex, levelOf, levelsOf, unknown} from "../../src/mbo/levels.js";

const factors = codebook.filter((v) => v.kind === "factor").map((v) => v.name);

describe("levelsOf", () => {
  it("has the codebook’s values in its order, and last what an empty cell means", () => {
    for (const name of factors) {
      const values = levelsOf(name).map(({value}) => value);
      expect(values.slice(0, -1)).toEqual(variable(name).values!.map(({value}) => value));
      expect(values.at(-1)).toBe(name === "diploma" ? "geen" : "onbekend");
    }
    expect(levelOf("diploma", "geen").label).toEqual(variable("diploma").empty);
    expect(levelOf("opleiding_ouders", "onbekend").label.en).toBe("unknown");
  });
  it("puts every age that the codebook allows in one group, in order", () => {
    const [from, to] = variable("leeftijd").range!;
    const covered = ageGroups.flatMap(({ages: [low, high]}) => Array.from({length: high - low + 1}, (_, k) => low + k));
    expect(covered).toEqual(Array.from({length: to - from + 1}, (_, k) => from + k));
    for (const {value, ages} of ageGroups) {
      expect(value).toBe(ages.join("-"));
      for (const age of ages) expect(levelsOf("leeftijd")[levelIndex("leeftijd", String(age))]!.value).toBe(value);
    }
  });
  it("speaks both languages", () => {
    for (const name of [...factors, "leeftijd", "cito", "hoger"] as const) {
      for (const {label, short} of levelsOf(name)) {
        for (const words of [label.nl, label.en, short.nl, short.en]) expect(words).not.toBe("");
      }
    }
  });
  it("refuses variables that have too many values, and levels that are none", () => {
    expect(() => levelsOf("instelling")).toThrow("invalid variable; not one with levels: instelling");
    expect(() => levelOf("hoger", "2")).toThrow("invalid hoger; not in (1, 0): 2");
  });
});

describe("levelIndex", () => {
  it("finds the level of a value of the register; an empty cell is the last", () => {
    expect(levelIndex("niveau", "3")).toBe(2);
    expect(levelIndex("leerweg", undefined)).toBe(levelsOf("leerweg").indexOf(unknown));
    expect([levelIndex("cito", "531"), levelIndex("cito", undefined)]).toEqual([0, 1]);
    expect([levelIndex("vsv", "1"), levelIndex("vsv", "0")]).toEqual([0, 1]);
  });
  it("refuses what the codebook does not allow", () => {
    expect(() => levelIndex("niveau", "5")).toThrow("invalid niveau; not in the codebook: 5");
    expect(() => levelIndex("leeftijd", "11")).toThrow("invalid leeftijd; not in the codebook: 11");
    expect(() => levelIndex("cito", "551")).toThrow("invalid cito; not in the codebook: 551");
    expect(() => levelIndex("cito", "hoog")).toThrow("invalid cito; not in the codebook: hoog");
    expect(() => levelIndex("vsv", undefined)).toThrow("invalid vsv; not in the codebook: (empty)");
  });
});
