import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  capacityGrammar,
  citoGrammar,
  type Grammar,
  parentsGrammar
} from "../../src/analysis/specification/method-grammar.js";
import {
  modelNames,
  outcomeYears,
  publishedSpecification,
  type Specification
} from "../../src/analysis/specification/specification.js";
import {
  differingFacets,
  type FacetName,
  facetNames,
  facetOf,
  publishedFor,
  reconciled,
  withFacet
} from "../../src/interface/facets.js";
import {type LabState, readLab, sameState, startState, writeLab} from "../../src/interface/lab-state.js";
import {worldNames} from "../../src/mbo/world/worlds.js";

const method = (grammar: Grammar<string>) =>
  fc.constantFrom(...Object.keys(grammar)).map((kind) => ({
    kind,
    ...Object.fromEntries(grammar[kind]!.map(({name, start}) => [name, start]))
  }));

/** A value for each choice; together they may exclude one another. */
const values: Readonly<Record<FacetName, fc.Arbitrary<unknown>>> = {
  outcome: fc.constantFrom("doorstroom", "vsv"),
  year: fc.constantFrom(...outcomeYears),
  model: fc.constantFrom(...modelNames),
  definition: fc.constantFrom("conditional", "typical", "population"),
  subgroup: fc.constantFrom(null, {variable: "niveau", value: "2"}, {variable: "leerweg", value: "bbl"}),
  age: fc.constantFrom(null, [14, 25], [16, 22]),
  leerweg: fc.constantFrom(["bol", "bbl"], ["bol"], ["bol", "bbl", "extraneus"]),
  migration: fc.constantFrom("drop", "none", "level"),
  startPopulation: fc.boolean(),
  capacity: method(capacityGrammar),
  cito: method(citoGrammar),
  parents: method(parentsGrammar)
};

/** Any state that a reader can reach: choices made one after another, each taking along what it rules out. */
const specification: fc.Arbitrary<Specification> = fc
  .array(
    fc.constantFrom(...facetNames).chain((name) => values[name].map((value) => ({name, value}))),
    {maxLength: 6}
  )
  .map((moves) =>
    moves.reduce((own, {name, value}) => reconciled(withFacet(own, name, value), name) ?? own, publishedSpecification)
  );

const state: fc.Arbitrary<LabState> = fc.record({
  specification,
  world: fc.constantFrom<string>(...worldNames),
  compare: fc.option(specification),
  intervals: fc.boolean()
});

describe("the address of the assumptions page", () => {
  it("gives every state back (round trip), and keeps what belongs to others", () => {
    fc.assert(
      fc.property(state, (own) => {
        const search = writeLab(own, "?utm_source=brief&model=3");
        expect(search).toContain("utm_source=brief");
        const {state: back, problems} = readLab(search);
        expect(problems).toEqual([]);
        expect(back).toEqual(own);
        expect(sameState(back, own)).toBe(true);
      })
    );
  });
  it("is empty at the start, and says only what differs", () => {
    expect(writeLab(startState)).toBe("");
    expect(readLab("").state).toEqual(startState);
    expect(writeLab({...startState, intervals: true, world: "citoscheef"})).toBe("?wereld=citoscheef&interval=1");
  });
  it("names each part that cannot be, with a reason, and starts there", () => {
    for (const [search, part, reason] of [
      ["?model=9", "model=9", /not one of/],
      ["?capaciteit=latent", "capaciteit=latent", /latent capacity/],
      ["?wereld=mars", "wereld=mars", /invalid world/],
      ["?vergelijk=model%3D9", "vergelijk=model=9", /not one of/],
      ["?interval=misschien", "interval=misschien", /not 0 or 1/]
    ] as const) {
      const {state: own, problems} = readLab(search);
      expect(own).toEqual(startState);
      expect(problems).toMatchObject([{part, reason: expect.stringMatching(reason)}]);
    }
  });
  it("keeps what is right beside what is wrong", () => {
    const {state: own, problems} = readLab("?model=1a&wereld=mars&interval=1");
    expect(own).toEqual({...startState, intervals: true, specification: {...publishedSpecification, model: "1a"}});
    expect(problems).toHaveLength(1);
  });
});

describe("choices that exclude one another", () => {
  it("leave the choice just made, and change no more than two others", () => {
    fc.assert(
      fc.property(
        specification,
        fc.constantFrom(...facetNames).chain((name) => values[name].map((value) => ({name, value}))),
        (own, {name, value}) => {
          const asked = withFacet(own, name, value);
          const next = reconciled(asked, name);
          if (!next) return;
          expect(facetOf(next, name)).toEqual(value);
          expect(differingFacets(next, asked).length).toBeLessThanOrEqual(2);
        }
      )
    );
  });
  it("can all be had from the published choices, in one step", () => {
    for (const grammar of [
      {facet: "capacity", of: capacityGrammar},
      {facet: "cito", of: citoGrammar}
    ] as const) {
      for (const [kind, numbers] of Object.entries(grammar.of)) {
        const value = {kind, ...Object.fromEntries(numbers.map(({name, start}) => [name, start]))};
        const asked = withFacet(publishedSpecification, grammar.facet, value);
        expect(reconciled(asked, grammar.facet), kind).toBeDefined();
      }
    }
  });
  it("go with what they need: latent capacity with imputed scores, an early year with the model without locations", () => {
    const latent = {kind: "latent", error: 3, validity: 1};
    expect(reconciled(withFacet(publishedSpecification, "capacity", latent), "capacity")?.cito.kind).toBe("imputation");
    expect(reconciled(withFacet(publishedSpecification, "year", 2017), "year")?.model).toBe("single");
  });
});

describe("the published choices", () => {
  it("are those of the study, about the outcome and year in view", () => {
    expect(publishedFor(publishedSpecification)).toEqual(publishedSpecification);
    const vsv = {...publishedSpecification, outcome: "vsv", year: 2021, model: "3"} as const;
    expect(differingFacets(vsv, publishedFor(vsv))).toEqual(["model"]);
    expect(publishedFor({...vsv, year: 2017}).model).toBe("single");
  });
});
