import {describe, expect, it} from "vitest";
import {checkDefinition} from "../../../src/analysis/definitions/check-definition.js";
import {
  type Definition,
  defaultDefinition,
  definitionOptions,
  type Rule
} from "../../../src/analysis/definitions/definition.js";
import {fromFile, subjectOf, toFile} from "../../../src/analysis/definitions/definition-file.js";
import {fromShort, toShort} from "../../../src/analysis/definitions/definition-query.js";
import {allDefinitions} from "../../support/definitions.js";

const definitions = allDefinitions([0, 5, 12.5]);

describe("a definition", () => {
  it("has an allowed default, and every combination of allowed parts is allowed (truth: counted by hand)", () => {
    expect(checkDefinition(defaultDefinition)).toEqual(defaultDefinition);
    expect(checkDefinition({})).toEqual(defaultDefinition);
    // 2 outcomes x 3 held x 4 scales x 3 tolerances x 2 directions x (3 groups nationally + 2 groups x 2
    // levels x 3 rules)
    expect(definitions.length).toBe(2 * 3 * 4 * 3 * 2 * (3 + 2 * 2 * 3));
    expect(definitions.every((d) => JSON.stringify(checkDefinition(d)) === JSON.stringify(d))).toBe(true);
  });
  it("comes back from its short form and its file, whatever its parts (identity)", () => {
    const lost = definitions.filter((d) => JSON.stringify(fromShort(toShort(d))) !== JSON.stringify(d));
    expect(lost).toEqual([]);
    const changed = definitions.filter(
      (definition) =>
        JSON.stringify(fromFile(toFile({name: "n", definition})).definition) !== JSON.stringify(definition)
    );
    expect(changed).toEqual([]);
    expect(new Set(definitions.map(toShort)).size).toBe(definitions.length);
  });
  it("is short in an address, and needs no escaping there", () => {
    expect(toShort(defaultDefinition)).toBe("");
    const other: Definition = {...defaultDefinition, tolerance: 2.5, rule: {kind: "studenten", share: 75}};
    expect(toShort(other)).toBe("marge:2.5,regel:studenten-75");
    for (const definition of definitions)
      if (!/^[\w:,.-]*$/.test(toShort(definition))) expect.fail(toShort(definition));
  });
});

describe("checkDefinition", () => {
  const cases: readonly (readonly [given: unknown, message: string])[] = [
    ["x", "invalid definition; not an object with outcome, group, held, scale, tolerance, direction, level, rule: x"],
    [
      {kleur: 1},
      "invalid definition; not one of outcome, group, held, scale, tolerance, direction, level, rule: kleur"
    ],
    [{outcome: "diploma"}, "invalid outcome; not one of doorstroom, vsv: diploma"],
    [{group: "geen"}, "invalid group; not one of niet-westers, westers, ouders-laag: geen"],
    [{held: "cito"}, "invalid held; not one of niets, niveau, alles: cito"],
    [{scale: "constructor"}, "invalid scale; not one of verschil, gunstig, ongunstig, odds: constructor"],
    [{direction: null, level: 3}, "invalid level; not one of landelijk, instelling, locatie: 3"],
    [{tolerance: -0.1}, "invalid tolerance; not 0 to 100 in steps of 0.1: -0.1"],
    [{tolerance: 100.1}, "invalid tolerance; not 0 to 100 in steps of 0.1: 100.1"],
    [{tolerance: 0.25}, "invalid tolerance; not 0 to 100 in steps of 0.1: 0.25"],
    [{tolerance: Number.NaN}, "invalid tolerance; not 0 to 100 in steps of 0.1: null"],
    [{tolerance: "5"}, "invalid tolerance; not 0 to 100 in steps of 0.1: 5"],
    [{rule: "alle"}, "invalid rule; not an object with kind, share: alle"],
    [{rule: {kind: "de meeste"}}, "invalid rule; not one of alle, aandeel, studenten: de meeste"],
    [{rule: {kind: "aandeel"}}, "invalid share; not 1 to 99 in steps of 1: undefined"],
    [{rule: {kind: "aandeel", share: 100}}, "invalid share; not 1 to 99 in steps of 1: 100"],
    [{rule: {kind: "alle", share: 90}}, "invalid share; not with the rule alle: 90"],
    [
      {level: "landelijk", rule: {kind: "aandeel", share: 90}},
      "invalid rule; a national definition has one number, so no share of units: aandeel"
    ],
    [
      {group: "ouders-laag"},
      "invalid level; the models have no gap of parents' education per unit, so landelijk only: locatie"
    ]
  ];
  it.each(cases)("refuses %j in one sentence", (given, message) => {
    expect(() => checkDefinition(given)).toThrow(message);
  });
});

describe("fromShort", () => {
  it.each([
    ["marge", "invalid tolerance; not 0 to 100 in steps of 0.1: "],
    ["kleur:rood", "invalid definition; not key:value with one of uitkomst, groep, gelijk"],
    ["__proto__:1", "invalid definition; not key:value with one of"],
    ["marge:2:3", "invalid definition; not key:value"],
    ["marge:2,marge:3", "invalid definition; given twice: marge"],
    ["marge:1e2", "invalid tolerance; not 0 to 100 in steps of 0.1: 1e2"],
    ["regel:aandeel-90-2", "invalid rule; not one of alle, aandeel, studenten: aandeel-90-2"],
    ["regel:aandeel-", "invalid share; not 1 to 99 in steps of 1: "],
    [",", "invalid definition; not key:value"]
  ])("refuses %s", (text, message) => {
    expect(() => fromShort(text)).toThrow(message);
  });
});

describe("fromFile", () => {
  const good = JSON.parse(toFile({name: "Mijn norm", definition: defaultDefinition}));
  it("keeps the name", () => {
    expect(fromFile(JSON.stringify(good))).toEqual({name: "Mijn norm", definition: defaultDefinition});
  });
  it.each([
    ["{", "invalid file; not JSON: {"],
    ["[]", "invalid file; not an object with format, version, name, definition: []"],
    [JSON.stringify({...good, format: "x"}), "invalid file; its format not kansenverkenner-definitie: x"],
    [JSON.stringify({...good, version: 2}), "invalid file; its version not 1: 2"],
    [JSON.stringify({...good, name: " "}), "invalid name; not 1 to 60 characters on one line:"],
    [JSON.stringify({...good, name: "a\nb"}), "invalid name; not 1 to 60 characters on one line:"],
    [JSON.stringify({...good, extra: 1}), "invalid file; not one of format, version, name, definition: extra"],
    [JSON.stringify({...good, definition: {outcome: "vsv"}}), "invalid definition; a choice is absent: group"],
    [" ".repeat(10_001), "invalid file; longer than 10000 characters: 10001"]
  ])("refuses %.40s", (text, message) => {
    expect(() => fromFile(text)).toThrow(message);
  });
  it.each([
    [{format: "x"}, "file"],
    [{name: ""}, "name"],
    [{definition: {outcome: "vsv"}}, "definition"],
    [{definition: {...defaultDefinition, tolerance: 500}}, "tolerance"],
    [{definition: {...defaultDefinition, level: "landelijk"}}, "rule"],
    [{definition: {...defaultDefinition, group: "ouders-laag"}}, "level"],
    [{definition: {...defaultDefinition, rule: {kind: "aandeel", share: 0}}}, "share"]
  ])("says of %j what is wrong, in a word that each language has: %s", (change, about) => {
    let found: unknown;
    try {
      fromFile(JSON.stringify({...good, ...change}));
    } catch (error) {
      found = subjectOf(error);
    }
    expect(found).toBe(about);
    expect(subjectOf(new Error("cannot read"))).toBe("file");
  });
});

it("the options have no value twice", () => {
  const kinds: Rule["kind"][] = ["alle", "aandeel", "studenten"];
  for (const options of [...Object.values(definitionOptions), kinds]) {
    expect(new Set<string>(options).size).toBe(options.length);
  }
});
