import {describe, expect, it} from "vitest";
import {load} from "../../../data-loaders/werkagenda.js";
import type {Both} from "../../../src/mbo/language.js";
import {sources} from "../../../src/mbo/sources.js";
import type {Figure} from "../../../src/mbo/werkagenda/figure.js";
import {disability, institutionTypes, sectorNames} from "../../../src/mbo/werkagenda/groups.js";
import {agendaIndicators, indicatorIds, isIndicator} from "../../../src/mbo/werkagenda/indicator-ids.js";
import {indicator} from "../../../src/mbo/werkagenda/indicators.js";
import {type PlaceCode, placeWords} from "../../../src/mbo/werkagenda/place.js";
import {eventAnchor} from "../../../src/mbo/werkagenda/timeline.js";
import {werkagenda} from "../../../src/mbo/werkagenda/werkagenda.js";

/** Every pair of Dutch and English in the module, with the way to it. */
function pairs(node: unknown, path: string): [path: string, words: Both][] {
  if (typeof node !== "object" || node === null) return [];
  if ("nl" in node && "en" in node) return [[path, node as Both]];
  return Object.entries(node).flatMap(([key, value]) => pairs(value, `${path}.${key}`));
}

const said = [...pairs(werkagenda, "werkagenda"), ...pairs({institutionTypes, disability}, "groups")];
const {indicators, figures, goals, requests, timeline, contradictions} = werkagenda;

describe("words of the module", () => {
  it("are there in both languages, without straight quotes, holes or double spaces", () => {
    expect(said.length).toBeGreaterThan(400);
    for (const [path, {nl, en}] of said) {
      for (const words of [nl, en]) {
        expect(words.trim(), path).not.toBe("");
        expect(words, path).not.toMatch(/["]| {2}|\.\.\.|undefined|NaN/);
      }
    }
  });
  it("differ by language, but for names and what is written alike", () => {
    const same = said.filter(([, {nl, en}]) => nl === en && !/^[\d\s-–]+$/.test(nl)).map(([, {nl}]) => nl);
    expect([...new Set(same)].sort()).toEqual(["bbl, 2025", "bol, 2025"]);
  });
  it("keep every sentence within thirty words, and their mean within fifteen", () => {
    for (const language of ["nl", "en"] as const) {
      const sentences = said.flatMap(([path, words]) =>
        words[language].split(/(?<=[.?!])\s+/).map((s) => [path, s] as const)
      );
      const lengths = sentences.map(([, sentence]) => sentence.split(/\s+/).length);
      expect(sentences.filter((_, i) => lengths[i]! > 30).map(([path]) => path)).toEqual([]);
      expect(lengths.reduce((a, b) => a + b) / lengths.length).toBeLessThanOrEqual(15);
    }
  });
  it("speak of differences, never of causes", () => {
    const causal = /effect|oorzaak van|veroorzaakt|invloed|leidt tot|cause[sd]? |leads to|influence/i;
    for (const [path, {nl, en}] of said) for (const words of [nl, en]) expect(words, path).not.toMatch(causal);
  });
});

describe("the parts of the module", () => {
  it("know every indicator once, in the order of their ids", () => {
    expect(indicators.map(({id}) => id)).toEqual([...indicatorIds]);
    expect(agendaIndicators.every((id) => indicator(id).objective !== undefined)).toBe(true);
    expect(() => indicator("rendement" as never)).toThrow("invalid indicator; not in (studievereniging, ");
    expect([isIndicator("vsv"), isIndicator("toString"), isIndicator("")]).toEqual([true, false, false]);
  });
  it("name each of their own by an id that occurs once", () => {
    for (const list of [goals, requests, timeline, contradictions]) {
      const ids = list.map(({id}) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(goals.map(({id}) => id)).toEqual(Array.from({length: 23}, (_, i) => `G${i + 1}`));
    for (const event of timeline) expect(eventAnchor(event)).toMatch(/^tijdlijn-[a-z0-9-]+$/);
  });
  it("name a known source and a place in words for everything", () => {
    const placed = [
      ...Object.values<Figure>(figures),
      ...indicators,
      ...goals,
      ...requests,
      ...timeline,
      ...contradictions.flatMap(({sayings}) => sayings)
    ];
    for (const {source, at} of placed) {
      expect(Object.keys(sources)).toContain(source);
      expect(placeWords(at).nl).not.toBe(placeWords(at).en);
    }
    expect(placeWords("par 4.3.1")).toEqual({nl: "paragraaf 4.3.1", en: "section 4.3.1"});
    expect(placeWords("samenvatting")).toEqual({nl: "samenvatting", en: "summary"});
    expect(() => placeWords("blz 3" as PlaceCode)).toThrow("invalid place; kind not in (par,");
  });
  it("stand in order of time, periods ending after they begin", () => {
    const starts = timeline.map(({start}) => start);
    expect([...starts].sort((a, b) => a - b)).toEqual(starts);
    for (const {start, end} of timeline) expect(end ?? start + 1).toBeGreaterThan(start);
  });
  it("have figures that fit their units", () => {
    for (const [name, {value, unit}] of Object.entries<Figure>(figures)) {
      if (unit === "percent") expect(value >= 0 && value <= 100, name).toBe(true);
      if (unit === "correlation") expect(Math.abs(value) <= 1, name).toBe(true);
      if (unit === "euro" || unit === "count") expect(Number.isInteger(value) && value > 0, name).toBe(true);
    }
  });
  it("answer yes, partly or no to each request, and say where unless the answer is no", () => {
    for (const {visible, answered, id} of requests) if (visible !== "no") expect(answered, id).toBeDefined();
  });
  it("have a name in English for every sector of the tables", () => {
    const named = new Set(
      load()
        .tables.rows.filter(({by}) => by === "hoofdgroep")
        .map(({group}) => group)
    );
    expect([...named].filter((group) => !Object.hasOwn(sectorNames, group!))).toEqual([]);
  });
});
