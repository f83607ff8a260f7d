import {describe, expect, it} from "vitest";
import {combine} from "../../../src/analysis/multiverse/combine.js";
import {multiverseList, reasonsOf, setReasons} from "../../../src/analysis/multiverse/list.js";
import {invalidReasons, option, optionCodes} from "../../../src/analysis/multiverse/options.js";
import {type Chunk, pathOf} from "../../../src/analysis/multiverse/path.js";
import {familyOf} from "../../../src/analysis/several/imputation-family.js";
import {checkSpecification} from "../../../src/analysis/specification/check-specification.js";
import {isDirect} from "../../../src/analysis/specification/direct.js";
import {publishedSpecification} from "../../../src/analysis/specification/specification.js";
import {fromQuery} from "../../../src/analysis/specification/specification-query.js";
import {languages} from "../../../src/mbo/language.js";

const subjects = [
  {outcome: "doorstroom", year: 2020},
  {outcome: "vsv", year: 2021}
] as const;

describe.each(subjects)("the list of $outcome $year", (subject) => {
  const list = multiverseList(subject);

  it("has about 300 specifications, each of them valid and there once", () => {
    expect(list.length).toBeGreaterThan(280);
    expect(list.length).toBeLessThan(360);
    expect(new Set(list.map(({query}) => query)).size).toBe(list.length);
    for (const {specification, query} of list) {
      expect(checkSpecification(specification)).toEqual(specification);
      expect(fromQuery(query)).toEqual(specification);
      expect(specification).toMatchObject(subject);
    }
  });

  it("starts with the published choices, and has them once", () => {
    expect(list[0]!.specification).toEqual({...publishedSpecification, ...subject});
    expect(list.filter(({set}) => set === "published")).toHaveLength(1);
    expect(list.filter(({options}) => options.length === 0)).toHaveLength(1);
  });

  it("has every single change that can be made alone", () => {
    const alone = optionCodes.filter((code) => combine(subject, [code]));
    expect(
      list.filter(({set, options}) => set === "one" && options.length === 1).map(({options}) => options[0])
    ).toEqual(alone);
    const notAlone = ["unknownAsGroup", ...(subject.outcome === "vsv" ? [] : ["allEnrolled"])];
    expect(optionCodes.filter((code) => !alone.includes(code))).toEqual(notAlone);
  });

  it("says of each why it is there, in both languages", () => {
    for (const entry of list) {
      const reasons = reasonsOf(entry);
      expect(reasons).toHaveLength(1 + entry.options.length);
      for (const reason of reasons) for (const language of languages) expect(reason[language]).toMatch(/^[A-Z].*[.?]$/);
    }
  });

  it("marks what is known to be invalid: one value for all unknowns, and no locations", () => {
    for (const {specification, invalid} of list) {
      const {cito, parents, model} = specification;
      expect(invalid.includes("fillsIn")).toBe([cito.kind, parents.kind].includes("mean"));
      expect(invalid.includes("ignoresGroups")).toBe(model === "single");
    }
  });

  it("asks for nothing that only a simulation knows", () => {
    for (const {specification} of list) {
      const {cito, parents, capacity} = specification;
      expect([cito.kind, parents.kind]).not.toContain("complete");
      expect(capacity.kind).not.toBe("true");
    }
  });

  it("is one path: every specification in one fit, neighbours about the same students, chunks of a bearable size", () => {
    const chunks = pathOf(list);
    const queries = chunks.flatMap((chunk) => chunk.flatMap(({entries}) => entries.map(({query}) => query)));
    expect(queries.sort()).toEqual(list.map(({query}) => query).sort());
    for (const chunk of chunks) {
      expect(chunk.length).toBeLessThanOrEqual(12);
      expect(new Set(chunk.map(({specification}) => JSON.stringify(specification.selection))).size).toBe(1);
      for (const {specification, entries} of chunk) {
        for (const entry of entries) {
          const {definition, subgroup} = specification;
          expect({...entry.specification, definition, subgroup}).toEqual(specification);
        }
      }
    }
    expect(JSON.stringify(pathOf(multiverseList(subject)))).toBe(JSON.stringify(chunks));
  });

  it("keeps what shares imputations in one chunk, and those chunks first: they take longest", () => {
    const chunks = pathOf(list);
    const family = (chunk: Chunk) => new Set(chunk.map(({specification}) => familyOf(specification)));
    expect(chunks.every((chunk) => family(chunk).size === 1)).toBe(true);
    const several = chunks.map((chunk) => !family(chunk).has(undefined));
    expect(several.lastIndexOf(true)).toBe(several.filter(Boolean).length - 1);
    const imputed = (query: string) => familyOf(fromQuery(`cito=imputation&ouders=imputation&${query}`));
    expect(imputed("model=2i&capaciteit=shifted")).toBe(imputed("model=1a"));
    expect(new Set(["", "model=3", "capaciteit=latent", "capaciteit=spline"].map(imputed)).size).toBe(4);
    expect(familyOf(fromQuery("model=1a&cito=imputation"))).toBeUndefined();
  });

  it("has fewer fits than specifications, and more than half of them with methods that are one fit", () => {
    expect(pathOf(list).flat().length).toBeLessThan(0.7 * list.length);
    expect(list.filter(({specification}) => isDirect(specification)).length).toBeGreaterThan(list.length / 2);
  });
});

describe("combine", () => {
  const subject = subjects[0];

  it("refuses two values of one choice, what the rules refuse, and what changes nothing", () => {
    expect(combine(subject, ["equalGaps", "interactions"])).toBeUndefined();
    expect(combine(subject, ["knownScores", "imputedScores"])).toBeUndefined();
    expect(combine(subject, ["noScore", "imputedScores"])).toBeUndefined();
    expect(combine(subject, ["unknownAsGroup"])).toBeUndefined();
    expect(combine(subject, ["wholeGap", "curved"])).toBeUndefined();
    expect(combine(subject, ["wholeGap", "imputedScores"])).toBeUndefined();
  });

  it("merges what goes together, selections too", () => {
    expect(combine(subject, ["latent", "imputedScores"])?.capacity.kind).toBe("latent");
    expect(combine(subject, ["allAges", "bol"])?.selection).toMatchObject({age: null, leerweg: ["bol"]});
    expect(combine(subject, ["wholeGap", "knownScores"])).toMatchObject({model: "1a", cito: {kind: "listwise"}});
  });
});

describe("the words", () => {
  const words = [
    ...optionCodes.map((code) => option(code).reason),
    ...Object.values(setReasons),
    ...Object.values(invalidReasons)
  ];
  it("are different from each other, differ between languages, and keep to thirty words a sentence", () => {
    for (const language of languages) {
      const said = words.map((both) => both[language]);
      expect(new Set(said).size).toBe(said.length);
      for (const sentence of said) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(30);
    }
    for (const {nl, en} of words) expect(nl).not.toBe(en);
  });
  it("speak of differences, never of effects or causes", () => {
    const causal = /effect|oorzaak van|veroorzaakt|invloed|leidt tot|cause|caused by|leads to|influence/i;
    for (const {nl, en} of words) expect(`${nl} ${en}`).not.toMatch(causal);
  });
});
