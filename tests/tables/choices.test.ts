import {describe, expect, it} from "vitest";
import {publishedSpecification} from "../../src/analysis/specification/specification.js";
import {choicesTable} from "../../src/tables/choices.js";
import {en} from "../../src/text/en.js";
import {nl} from "../../src/text/nl.js";

describe.each([nl, en])("the table of choices in $language", (text) => {
  const {columns, rows} = choicesTable(publishedSpecification, text);
  const row = (label: string) => rows.find(([own]) => own === label)!;
  it("has every choice of the analyst, with another possibility for each", () => {
    const {selection, ...others} = publishedSpecification;
    // Outcome and year are questions rather than choices.
    expect(rows.length).toBe(Object.keys(others).length - 2 + Object.keys(selection).length);
    for (const cells of rows) {
      expect(cells.length).toBe(columns.length);
      for (const cell of cells) expect(cell).toMatch(/\p{L}/u);
    }
  });
  it("says what the study chose, and what it does not say", () => {
    const {aannames, methode} = text;
    expect(row(aannames.cito.label).slice(1, 3)).toEqual([aannames.cito.values.indicator, methode.choices.study]);
    expect(row(aannames.cito.label)[3]).not.toContain(aannames.cito.values.indicator);
    expect(row(aannames.age.label)[1]).toBe(aannames.age.value(14, 25));
    expect(row(aannames.definition.label)[2]).toBe(methode.choices.us);
  });
});
