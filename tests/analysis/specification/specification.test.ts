import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {checkSpecification, subgroupValues} from "../../../src/analysis/specification/check-specification.js";
import {
  capacityGrammar,
  citoGrammar,
  type Grammar,
  parentsGrammar
} from "../../../src/analysis/specification/method-grammar.js";
import {
  modelNames,
  outcomeYears,
  publishedSpecification,
  type Specification,
  tracks
} from "../../../src/analysis/specification/specification.js";
import {fromQuery, specificationKeys, toQuery} from "../../../src/analysis/specification/specification-query.js";
import {InputError} from "../../../src/glmm/input-error.js";

function methodOf(grammar: Grammar<string>) {
  return fc.constantFrom(...Object.keys(grammar)).chain((kind) => {
    const numbers = grammar[kind]!.map(({name, low, high, whole, start}) => {
      const any = whole
        ? fc.integer({min: low, max: high})
        : fc.double({min: low, max: high, noNaN: true}).filter((x) => x !== low);
      return [name, fc.oneof(fc.constant(start), any)] as const;
    });
    return fc.record({kind: fc.constant(kind), ...Object.fromEntries(numbers)});
  });
}

/** Any object of the right shape; most are possible, some not. */
const candidate = fc.record({
  outcome: fc.constantFrom("doorstroom", "vsv"),
  year: fc.oneof({weight: 3, arbitrary: fc.constantFrom(2020, 2021)}, fc.constantFrom(...outcomeYears)),
  model: fc.constantFrom(...modelNames),
  selection: fc.record({
    age: fc.option(fc.tuple(fc.integer({min: 12, max: 40}), fc.integer({min: 40, max: 99}))),
    leerweg: fc.subarray([...tracks], {minLength: 1}),
    migration: fc.constantFrom("drop", "none", "level"),
    startPopulation: fc.boolean()
  }),
  cito: methodOf(citoGrammar),
  parents: methodOf(parentsGrammar),
  capacity: methodOf(capacityGrammar),
  definition: fc.constantFrom("conditional", "typical", "population"),
  subgroup: fc.option(
    fc
      .constantFrom(...(Object.keys(subgroupValues) as (keyof typeof subgroupValues)[]))
      .chain((variable) =>
        fc.record({variable: fc.constant(variable), value: fc.constantFrom(...subgroupValues[variable])})
      )
  )
});

/** The candidate, if its choices go together. */
function possible(json: unknown): Specification | undefined {
  try {
    return checkSpecification(json);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

describe("a specification", () => {
  it("survives its address, unless it is refused by a sentence (property)", () => {
    let kept = 0;
    fc.assert(
      fc.property(candidate, (json) => {
        const specification = possible(json);
        if (!specification) return;
        ++kept;
        const query = toQuery(specification);
        expect(fromQuery(query)).toEqual(specification);
        expect(fromQuery(`?${query}`)).toEqual(specification);
        expect(query).toMatch(/^[A-Za-z0-9=&._-]*$/);
        expect(new URLSearchParams(query).toString()).toBe(query);
      }),
      {numRuns: 3000, seed: 5}
    );
    expect(kept).toBeGreaterThan(300);
  });

  it("survives JSON (property)", () => {
    fc.assert(
      fc.property(candidate, (json) => {
        const specification = possible(json);
        if (specification) expect(checkSpecification(JSON.parse(JSON.stringify(specification)))).toEqual(specification);
      }),
      {numRuns: 500, seed: 6}
    );
  });

  it("never fails but by a sentence of one line (property)", () => {
    fc.assert(
      fc.property(fc.anything(), (json) => {
        try {
          checkSpecification(json);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
          expect((error as Error).message).toMatch(/^invalid [^\n]+: /);
        }
      }),
      {numRuns: 500, seed: 7}
    );
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...specificationKeys), (text, key) => {
        try {
          fromQuery(`${key}=${text}`);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      {numRuns: 500, seed: 8}
    );
  });

  it("is the published one when nothing is said, and then has an empty address", () => {
    expect(checkSpecification({})).toEqual(publishedSpecification);
    expect(fromQuery("")).toEqual(publishedSpecification);
    expect(toQuery(publishedSpecification)).toBe("");
  });

  it("writes only what differs, in words", () => {
    const specification = checkSpecification({
      outcome: "vsv",
      model: "1c",
      selection: {age: null, leerweg: ["extraneus", "bol"], startPopulation: false},
      cito: {kind: "mnar", delta: -2.5},
      parents: "listwise",
      capacity: {kind: "latent", error: 2},
      subgroup: {variable: "migratieachtergrond", value: "niet-westers"}
    });
    expect(toQuery(specification)).toBe(
      "uitkomst=vsv&model=1c&leeftijd=alle&leerweg=bol.extraneus&startpopulatie=0&cito=mnar_10_-2.5&ouders=listwise&" +
        "capaciteit=latent_2_1&groep=migratieachtergrond.niet-westers"
    );
  });

  it.each<[unknown, string]>([
    [[], "invalid specification; not an object with outcome, year, model, selection, cito"],
    [{colour: "red"}, "invalid specification; not one of its choices (outcome, year"],
    [{outcome: "diploma"}, "invalid outcome; not one of doorstroom, vsv: diploma"],
    [{year: 2015}, "invalid year; not one of 2016, 2017, 2018, 2019, 2020, 2021: 2015"],
    [{year: 2019}, "invalid year; model 2 has locations, known from outcome year 2020 on: 2019"],
    [{model: "4"}, "invalid model; not one of 0, 1a, 1b, 1c, 2, 2i, 2w, 3, single: 4"],
    [{selection: {age: [30, 20]}}, "invalid age; not a range within 12 to 99: 30-20"],
    [{selection: {age: 14}}, "invalid age; not two whole numbers, or null for all ages: 14"],
    [{selection: {leerweg: []}}, "invalid leerweg; not a list of at least one of bol, bbl, extraneus: []"],
    [{selection: {leerweg: ["bol", "bol"]}}, "invalid leerweg; given twice: bol"],
    [{selection: {startPopulation: 1}}, "invalid startPopulation; not true or false: 1"],
    [
      {selection: {startPopulation: false}},
      "invalid startPopulation; a choice for vsv only, not for doorstroom: false"
    ],
    [{selection: {migration: "level"}}, "invalid migration; model 2 has a slope per group, and unknown is too small"],
    [
      {cito: "median"},
      "invalid cito; not one of indicator, listwise, mean, imputation, weighting, complete, mnar: median"
    ],
    [{cito: {kind: "imputation", m: 1}}, "invalid cito imputation; m not a whole number from 2 to 100: 1"],
    [{cito: {kind: "listwise", m: 5}}, "invalid cito; listwise takes no numbers, and not: m"],
    [{parents: {kind: "mnar", delta: "x"}}, "invalid parents mnar; delta not a number from -5 to 5: x"],
    [{capacity: {kind: "simex", df: 4}}, "invalid capacity; simex takes error, validity, replicates, and not: df"],
    [
      {capacity: {kind: "calibrated", validity: 0}},
      "invalid capacity calibrated; validity not a number above 0 to 1: 0"
    ],
    [
      {capacity: "none", cito: "mean"},
      "invalid cito; without the score only indicator or listwise have a meaning: mean"
    ],
    [{capacity: "true", cito: "mean"}, "invalid cito; with the true capacity only indicator, listwise or complete"],
    [
      {capacity: "simex", cito: "imputation"},
      "invalid capacity; with imputation of cito the correction for unreliability"
    ],
    [
      {capacity: "latent"},
      "invalid cito; a latent capacity draws the unknown scores itself, so only imputation or mnar"
    ],
    [{capacity: "simex", parents: "weighting"}, "invalid capacity; simex refits one table many times"],
    [
      {cito: "imputation", parents: {kind: "imputation", m: 5}},
      "invalid parents; not as many imputations as cito has (10): 5"
    ],
    [
      {cito: "weighting", parents: "mnar"},
      "invalid weighting; not together with imputation of the other variable: mnar"
    ],
    [{cito: "weighting", model: "3"}, "invalid weighting; gives no variance components, which is what model 3 is for"],
    [
      {subgroup: {variable: "sector", value: "overig"}},
      "invalid subgroup; not one of migratieachtergrond, opleiding_ouders"
    ],
    [{subgroup: {variable: "niveau", value: "5"}}, "invalid subgroup of niveau; not one of 1, 2, 3, 4: 5"],
    [{subgroup: {variable: "leerweg", value: "extraneus"}}, "invalid subgroup; not selected (bol, bbl): extraneus"],
    [
      {subgroup: {variable: "opleiding_ouders", value: "onbekend"}, parents: "mean"},
      "invalid subgroup; unknown is no category of opleiding_ouders here: onbekend"
    ]
  ])("refuses %j", (json, sentence) => {
    expect(() => checkSpecification(json)).toThrow(sentence);
  });

  it.each([
    ["kleur=rood", "invalid specification; not one of uitkomst, jaar, model"],
    ["model=1c&model=2", "invalid specification; given twice: model"],
    ["jaar=twintig", "invalid year; not one of 2016, 2017, 2018, 2019, 2020, 2021: twintig"],
    ["leeftijd=14", "invalid age; not two whole numbers, or null for all ages: [14]"],
    ["capaciteit=spline_4_5", "invalid capacity; spline takes at most 1 numbers: spline_4_5"],
    ["capaciteit=spline_", "invalid capacity spline; df not a whole number from 2 to 8: "],
    ["groep=niveau", "invalid subgroup of niveau; not one of 1, 2, 3, 4: "],
    ["model=%", "invalid specification; not escaped as in an address: %"]
  ])("refuses the address %s", (query, sentence) => {
    expect(() => fromQuery(query)).toThrow(sentence);
  });
});
