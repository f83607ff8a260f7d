import {describe, expect, it} from "vitest";
import {codebook, codebookValue, firstLocationYear, type Variable, variable} from "../../src/mbo/codebook.js";
import {registerColumns} from "../../src/mbo/register.js";
import {type SourceId, sources} from "../../src/mbo/sources.js";

const variables: readonly Variable[] = codebook;

describe("codebook", () => {
  it("has the values of the register, in order (truth: the agreed layout of the register)", () => {
    const values = Object.fromEntries(
      variables.filter((v) => v.values).map((v) => [v.name, v.values!.map((x) => x.value)])
    );
    expect(values).toEqual({
      geslacht: ["man", "vrouw"],
      migratieachtergrond: ["geen", "westers", "niet-westers"],
      opleiding_ouders: ["laag", "hoog"],
      niveau: ["1", "2", "3", "4"],
      leerweg: ["bol", "bbl", "extraneus"],
      sector: ["dienstverlening-handel", "techniek-ict", "zorg-sport", "overig"],
      diploma: ["1", "2", "3", "4"]
    });
    expect(variable("cito").range).toEqual([500, 550]);
  });
  it("names each variable and each value once", () => {
    const unique = (names: readonly string[]) => expect(new Set(names).size).toBe(names.length);
    unique(variables.map((v) => v.name));
    for (const v of variables) unique((v.values ?? []).map((x) => x.value));
  });
  it("speaks both languages everywhere", () => {
    const both = variables.flatMap((v) => [
      v.label,
      v.description,
      v.empty,
      v.place,
      ...(v.unit ? [v.unit] : []),
      ...(v.values ?? []).flatMap((x) => [x.label, x.short])
    ]);
    for (const {nl, en} of both) {
      expect(nl.trim()).not.toBe("");
      expect(en.trim()).not.toBe("");
    }
    for (const {description} of variables) expect(description.nl).not.toBe(description.en);
  });
  it("gives every factor a reference level that is one of its values, and no one else", () => {
    for (const v of variables) {
      if (v.kind === "factor") expect(v.values!.map((x) => x.value)).toContain(v.reference);
      else expect([v.values, v.reference]).toEqual([undefined, undefined]);
    }
  });
  it("bounds every number and names a source that exists", () => {
    for (const v of variables) {
      if (v.kind === "integer" || v.kind === "indicator") expect(v.range![0]).toBeLessThan(v.range![1]);
      expect(sources[v.source as SourceId]).toBeDefined();
    }
  });
  it("refuses variables and values that it does not have", () => {
    expect(() => variable("school" as never)).toThrow("invalid variable; not in the codebook: school");
    expect(() => codebookValue("leerweg", "vavo")).toThrow("invalid leerweg; not in (bol, bbl, extraneus): vavo");
    expect(() => codebookValue("cito", "535")).toThrow("invalid cito; not in (): 535");
  });
});

describe("registerColumns", () => {
  const perYear = ["leeftijd", "niveau", "leerweg", "sector", "instelling", "locatie", "diploma", "hoger"];
  const fixed = ["id", "geslacht", "migratieachtergrond", "opleiding_ouders", "cito", "cito_jaar"];

  it("has exactly the agreed columns, in order", () => {
    const expected = [...fixed];
    for (let year = 2015; year <= 2021; ++year) {
      for (const name of [...perYear, "startpopulatie", "vsv"]) {
        if (name === "locatie" && year < firstLocationYear) continue;
        if (["hoger", "vsv"].includes(name) && year === 2015) continue; // counted on the year before
        expected.push(`${name}_${year}`);
      }
    }
    expect(registerColumns().map((c) => c.name)).toEqual(expected);
    expect(expected.length).toBe(6 + 7 * 10 - 4 - 2);
  });
  it("names the variable and year of each column", () => {
    for (const {name, variable: of, year} of registerColumns()) {
      expect(name).toBe(year === undefined ? of : `${of}_${year}`);
      expect(variable(of).years === undefined).toBe(year === undefined);
    }
  });
});
