import {describe, expect, it} from "vitest";
import {languages} from "../../src/mbo/language.js";
import {type PublishedFigure, published} from "../../src/mbo/published.js";
import {type Source, sources} from "../../src/mbo/sources.js";

const figures = Object.entries<PublishedFigure>(published);

describe("published figures", () => {
  it("are the figures of the study (reference: the passages that each place names in report part 2, annex 3a and the monitor)", () => {
    expect(Object.fromEntries(figures.map(([name, {value}]) => [name, value]))).toEqual({
      students: 1_359_242,
      institutions: 56,
      shareNonWestern: 0.24,
      shareNonWesternEntree: 0.61,
      doorstroom: 0.44,
      doorstroomNonWestern: 12.5,
      doorstroomWestern: 2.8,
      doorstroomParents: 4.9,
      doorstroomEntree: 31.3,
      doorstroomLevel2: 11,
      doorstroomLevel4: -0.9,
      vsvNonWestern: 0.5,
      vsvWestern: 1.6,
      vsvParents: -1.1,
      vsvEntree: 8.3,
      vsvLevel2: 3.8,
      vsvLevel4: -0.9,
      parentsLowNone: 0.1,
      parentsLowWestern: 0.17,
      parentsLowNonWestern: 0.4,
      enrolled: 500_000,
      vsvLowest: 0.046,
      vsvHighest: 0.053,
      ages: 0.85,
      groupUnknown: 0.005,
      late: 0.015,
      monitorInstitutions: 51,
      vsvTarget: 18_000,
      bblImprovedLow: 0.47,
      bblImprovedHigh: 0.69,
      ambitionCorrelationLow: 0.365,
      ambitionCorrelationHigh: 0.728,
      bbl: 136_700 / 484_200
    });
  });
  it("say in both languages what they are and where they stand", () => {
    for (const [, {label, place, source}] of figures) {
      for (const language of languages) {
        expect(label[language].trim()).not.toBe("");
        expect(place[language].trim()).not.toBe("");
      }
      expect(Object.keys(sources)).toContain(source);
    }
  });
  it("have values that fit their units", () => {
    for (const [, {value, unit}] of figures) {
      if (unit === "share" || unit === "correlation") expect(value > 0 && value < 1).toBe(true);
      else if (unit === "points") expect(Math.abs(value)).toBeLessThan(100);
      else expect(Number.isInteger(value) && value > 0).toBe(true);
    }
  });
});

it("sources have an author, title and date, and a secure address where they have one", () => {
  for (const {author, title, date, url} of Object.values<Source>(sources)) {
    for (const words of [author.nl, author.en, title, date.nl, date.en]) expect(words.trim()).not.toBe("");
    if (url !== undefined) expect(new URL(url).protocol).toBe("https:");
  }
});
