import {describe, expect, it} from "vitest";
import {type Column, columnLength} from "../../src/glmm/table.js";
import {registerColumns} from "../../src/mbo/register.js";
import {syntheticRegister} from "./register.js";

const register = syntheticRegister(1000);
const at = (name: string, i: number) => {
  const column: Column = register.columns[name]!;
  return column.kind === "factor" ? column.levels[column.codes[i]!] : String(column.values[i]);
};
const students = Array.from({length: register.rows}, (_, i) => i);

describe("the synthetic register", () => {
  it("has the columns of the register, of one length, and the same values for the same seed", () => {
    expect(Object.keys(register.columns).sort()).toEqual(
      registerColumns()
        .map(({name}) => name)
        .sort()
    );
    for (const column of Object.values(register.columns)) expect(columnLength(column)).toBe(register.rows);
    expect(syntheticRegister(300)).toEqual(syntheticRegister(300));
    expect(syntheticRegister(300, 8)).not.toEqual(syntheticRegister(300));
  });
  it("is consistent: study data together, outcomes where their population is, a score with its year", () => {
    for (const i of students) {
      expect(at("cito", i) === undefined).toBe(at("cito_jaar", i) === undefined);
      for (let year = 2015; year <= 2021; ++year) {
        const enrolled = at(`leerweg_${year}`, i) !== undefined;
        for (const name of ["leeftijd", "niveau", "sector", "instelling", "startpopulatie"]) {
          expect(at(`${name}_${year}`, i) !== undefined).toBe(enrolled);
        }
        if (enrolled) expect(at(`niveau_${year}`, i) === "1").toBe(at(`sector_${year}`, i) === "overig");
        if (year === 2015) continue;
        expect(at(`hoger_${year}`, i) !== undefined).toBe(at(`diploma_${year - 1}`, i) !== undefined);
        expect(at(`vsv_${year}`, i) !== undefined).toBe(at(`startpopulatie_${year - 1}`, i) === "1");
        if (at(`vsv_${year}`, i) === "1") expect(enrolled).toBe(false);
      }
    }
  });
  it("has what a selection must leave out: extraneus, unknown background, a diploma without study data", () => {
    const some = (holds: (i: number) => boolean) => expect(students.filter(holds).length).toBeGreaterThan(0);
    some((i) => at("leerweg_2020", i) === "extraneus");
    some((i) => at("migratieachtergrond", i) === undefined);
    some((i) => at("diploma_2020", i) !== undefined && at("leerweg_2020", i) === undefined);
    some((i) => Number(at("leeftijd_2020", i)) > 25);
  });
});
