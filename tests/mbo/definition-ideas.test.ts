import {describe, expect, it} from "vitest";
import {presets} from "../../src/analysis/definitions/presets.js";
import {definitionIdeas, placeOfIdea} from "../../src/mbo/definition-ideas.js";
import {sources} from "../../src/mbo/sources.js";

describe("ideas from the documents", () => {
  it("are G1-G23 of the facts, each once, but for G13, of which no document is known", () => {
    const facts = definitionIdeas.flatMap(({fact}) => fact ?? []).sort((a, b) => a - b);
    expect(facts).toEqual(Array.from({length: 23}, (_, k) => k + 1).filter((code) => code !== 13));
  });
  it("have an id, words, a source and a place in both languages, each of its own", () => {
    for (const language of ["nl", "en"] as const) {
      expect(new Set(definitionIdeas.map(({idea}) => idea[language])).size).toBe(definitionIdeas.length);
      expect(definitionIdeas.every(({place, here}) => /\w/.test(place[language]) && /\w/.test(here[language]))).toBe(
        true
      );
    }
    expect(new Set(definitionIdeas.map(({id}) => id)).size).toBe(definitionIdeas.length);
    expect(definitionIdeas.every(({source}) => Object.hasOwn(sources, source))).toBe(true);
  });
  it("that can be composed have a definition, and those definitions stand where the idea does", () => {
    const composed = definitionIdeas.filter(({here}) => here.nl.startsWith("als voorbeeld"));
    const used = new Set(presets.map(({place}) => JSON.stringify(place)));
    expect(composed.map(({id}) => JSON.stringify(placeOfIdea(id))).filter((place) => !used.has(place))).toEqual([]);
    expect(used.size).toBe(composed.length);
  });
  it("are computed here, or say why not: both kinds are there", () => {
    const absent = definitionIdeas.filter(({computed}) => !computed).map(({id}) => id);
    expect(absent).toContain("stage");
    expect(absent).not.toContain("minister");
  });
  it("say no to an idea that is none", () => {
    expect(() => placeOfIdea("overal")).toThrow("invalid idea; not one of uitmaken, capaciteit");
  });
});
