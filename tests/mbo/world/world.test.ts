import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {published} from "../../../src/mbo/published.js";
import {dimensions} from "../../../src/mbo/world/dimensions.js";
import {parameter, parameterNames, worldWith} from "../../../src/mbo/world/world.js";
import {worldFromQuery, worldToQuery} from "../../../src/mbo/world/world-query.js";
import {stories, worldNames, worlds} from "../../../src/mbo/world/worlds.js";
import {anyChanges} from "./any-world.js";

const neutral = worlds.neutraal;

describe("the parameters", () => {
  it("each have a value inside its range, a label and a reason in both languages", () => {
    for (const name of parameterNames) {
      const {value, range, of, label, reason, provenance, place, solved} = parameter(name);
      for (const entry of [value].flat()) expect(entry >= range[0] && entry <= range[1], name).toBe(true);
      if (typeof value !== "number") expect(value.length, name).toBe(dimensions[of!].length);
      for (const {nl, en} of [label, reason]) expect(nl.trim() !== "" && en.trim() !== "", name).toBe(true);
      if (provenance === "published") expect(place, name).toBeDefined();
      if (provenance === "derived" && !solved) expect(place, name).toBeDefined();
    }
  });
  it("are called published only where the value is a published figure", () => {
    const figures = Object.values(published).map(({value}) => value as number);
    const named = parameterNames.filter((name) => parameter(name).provenance === "published");
    expect(named).toEqual(["students", "institutions"]);
    for (const name of named) expect(figures).toContain(parameter(name).value);
  });
});

describe("worldWith", () => {
  it.each([
    [{capacity: 1}, "invalid world; no such parameter: capacity"],
    [{toString: 1}, "invalid world; no such parameter: toString"],
    [{citoReliability: 1.2}, "invalid citoReliability; not in [0.1, 1]: 1.2"],
    [{citoReliability: Number.NaN}, "invalid citoReliability; not in [0.1, 1]: NaN"],
    [{citoReliability: "0.5"}, "invalid citoReliability; not in [0.1, 1]: 0.5"],
    [{institutions: 2.5}, "invalid institutions; not a whole number: 2.5"],
    [{doorstroomGroup: 0.5}, "invalid doorstroomGroup; not a list of 2 numbers: 0.5"],
    [{doorstroomGroup: [0.5]}, "invalid doorstroomGroup; not a list of 2 numbers: [0.5]"],
    [{typeShares: [1, 1, 0, 0, 0]}, "invalid typeShares; the shares do not add up to 1: 2"],
    [{cutsStock: [0, -1, 1]}, "invalid cutsStock; the borders do not rise: 0, -1, 1"],
    [{locations: 20}, "invalid locations; not at least the number of institutions 56: 20"]
  ])("refuses %o", (changes, sentence) => {
    expect(() => worldWith(changes)).toThrow(new RangeError(sentence));
  });
  it("refuses what is no object of parameters", () => {
    expect(() => worldWith([] as never)).toThrow("invalid world; not an object of parameters: []");
    expect(() => worldWith(null as never)).toThrow("invalid world; not an object of parameters: null");
  });
  it("does not let a world be changed afterwards", () => {
    expect(Object.isFrozen(neutral)).toBe(true);
    expect(Object.isFrozen(worldWith({cutsStock: [-1, 0, 1]}).cutsStock)).toBe(true);
  });
});

describe("the short form of a world", () => {
  it("is the name alone for the built-in worlds", () => {
    for (const name of worldNames) expect(worldToQuery(worlds[name])).toBe(name);
  });
  it("gives back any world to the last bit", () => {
    fc.assert(
      fc.property(anyChanges, fc.constantFrom(...worldNames), (changes, name) => {
        const world = worldWith(changes, worlds[name]);
        expect(worldFromQuery(worldToQuery(world))).toEqual(world);
      }),
      {numRuns: 200}
    );
  });
  it("is fit for an address as it is", () => {
    const query = worldToQuery(worldWith({citoReliability: 0.7, doorstroomGroup: [0.1, -0.25]}, worlds.citoscheef));
    expect(query).toBe("citoscheef~doorstroomGroup.1=.1~doorstroomGroup.2=-.25~citoReliability=.7");
    expect(new URLSearchParams(`w=${query}`).get("w")).toBe(query);
  });
  it.each([
    ["atlantis", "invalid world; not in (volmaakt"],
    ["neutraal~citoReliability", "invalid world; not of the form name=number: citoReliability"],
    ["neutraal~citoReliability=high", "invalid world; not of the form name=number: citoReliability=high"],
    ["neutraal~hoop=1", "invalid world; no such parameter: hoop"],
    ["neutraal~citoReliability.1=.5", "invalid world; no such place in a list: citoReliability.1"],
    ["neutraal~doorstroomGroup.3=.5", "invalid world; no such place in a list: doorstroomGroup.3"],
    ["neutraal~doorstroomGroup=.5", "invalid doorstroomGroup; not a list of 2 numbers: 0.5"],
    ["neutraal~citoReliability=5", "invalid citoReliability; not in [0.1, 1]: 5"]
  ])("refuses %s", (query, sentence) => {
    expect(() => worldFromQuery(query)).toThrow(sentence);
  });
});

describe("the eight worlds", () => {
  it("differ in what is assumed, never in what is published", () => {
    expect(worldNames).toHaveLength(8);
    for (const name of worldNames) {
      for (const own of Object.keys(stories[name].assumptions)) {
        expect(parameter(own as never).provenance, `${name}: ${own}`).toBe("assumed");
      }
    }
  });
});
