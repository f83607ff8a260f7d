import {describe, expect, it} from "vitest";
import type {Records} from "../../../src/analysis/records.js";
import {publishedSpecification} from "../../../src/analysis/specification/specification.js";
import {type SelectionChoices, selectStudents, usedColumns} from "../../../src/analysis/students/select-students.js";
import {type Column, factorColumn, type NumericColumn, type Table} from "../../../src/glmm/table.js";
import {analysisRegister, asNumbers, reorderRecords} from "../../support/analysis-register.js";

const {register, truth} = analysisRegister({students: 5000, seed: 3});
const records = {register};
const choices = publishedSpecification;

/** Cells as texts, one by one: the slow way, to hold the fast one against. */
function cells({rows, columns}: Table): Record<string, string | undefined>[] {
  const text = (column: Column, i: number) => {
    if (column.kind === "factor") return column.levels[column.codes[i]!];
    return Number.isNaN(column.values[i]!) ? undefined : String(column.values[i]!);
  };
  return Array.from({length: rows}, (_, i) =>
    Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, text(column, i)]))
  );
}

const students = cells(register);
type Student = (typeof students)[number];

const studied = (s: Student) =>
  ["geslacht", "leeftijd_2019", "niveau_2019", "leerweg_2019", "sector_2019", "instelling_2019", "locatie_2019"].every(
    (name) => s[name] !== undefined
  );
const ofAge = (s: Student) => Number(s.leeftijd_2019) >= 14 && Number(s.leeftijd_2019) <= 25;
const inClass = (s: Student) => s.leerweg_2019 !== "extraneus";
const knownBackground = (s: Student) => s.migratieachtergrond !== undefined;

const select = (change: Partial<SelectionChoices> = {}, from: Records = records, only?: Int32Array) =>
  selectStudents(from, {...choices, ...change}, only);
const leftBy = (change: Partial<SelectionChoices>) => select(change).flow.at(-1)!.after;

describe("the selection", () => {
  it("counts every step as filters on texts do (reference)", () => {
    const kept = [(s: Student) => s.diploma_2019 !== undefined, studied, ofAge, inClass, knownBackground];
    const counts = kept.map((_, k) => students.filter((s) => kept.slice(0, k + 1).every((keep) => keep(s))).length);
    const {flow, rows, table} = select();
    expect(flow.map(({name, applied}) => [name, applied])).toEqual([
      ["population", true],
      ["background", true],
      ["age", true],
      ["tracks", true],
      ["migration", true],
      ["cito", false],
      ["parents", false]
    ]);
    expect(flow.slice(0, 5).map((step) => step.after)).toEqual(counts);
    expect(flow.map(({before}) => before)).toEqual([5000, ...flow.slice(0, -1).map((step) => step.after)]);
    expect([rows.length, table.rows]).toEqual([counts[4], counts[4]]);
  });

  it("takes the values of the very students (reference)", () => {
    const {rows, table} = select();
    const selected = cells(table);
    rows.forEach((row, i) => {
      const source = students[row]!;
      expect(selected[i]).toEqual({
        y: source.hoger_2020,
        geslacht: source.geslacht,
        migratieachtergrond: source.migratieachtergrond,
        opleiding_ouders: source.opleiding_ouders,
        leeftijd: source.leeftijd_2019,
        niveau: source.niveau_2019,
        leerweg: source.leerweg_2019,
        sector: source.sector_2019,
        instelling: source.instelling_2019,
        locatie: source.locatie_2019,
        cito: source.cito,
        cito_jaar: source.cito_jaar
      });
    });
    expect(table.columns.niveau).toMatchObject({levels: ["3", "1", "2", "4"]});
  });

  it("reads a CSV's numbers as it reads the register's codes (identity)", () => {
    const numbers = select({}, {register: asNumbers(register)});
    expect(numbers.flow).toEqual(select().flow);
    expect(cells(numbers.table)).toEqual(cells(select().table));
  });

  it("does not depend on the order of students (symmetry)", () => {
    const order = Int32Array.from({length: 5000}, (_, i) => (i * 1237) % 5000);
    const permuted = select({}, reorderRecords(records, order));
    expect(permuted.flow).toEqual(select().flow);
    expect(Array.from(permuted.rows, (row) => order[row]!).sort((a, b) => a - b)).toEqual([...select().rows]);
  });

  it("has a switch for every step", () => {
    const {selection} = choices;
    const count = (keep: (s: Student) => boolean) =>
      students.filter((s) => s.diploma_2019 && studied(s) && keep(s)).length;
    const of = (change: Partial<typeof selection>) => leftBy({selection: {...selection, ...change}});
    expect(of({age: null})).toBe(count((s) => inClass(s) && knownBackground(s)));
    expect(of({leerweg: ["bbl"]})).toBe(count((s) => ofAge(s) && s.leerweg_2019 === "bbl" && knownBackground(s)));
    expect(of({leerweg: ["bol", "bbl", "extraneus"]})).toBe(count((s) => ofAge(s) && knownBackground(s)));
    expect(of({migration: "none"})).toBe(count((s) => ofAge(s) && inClass(s)));
    const all = (s: Student) => ofAge(s) && inClass(s) && knownBackground(s);
    expect(leftBy({cito: {kind: "listwise"}})).toBe(count((s) => all(s) && s.cito !== undefined));
    expect(leftBy({parents: {kind: "listwise"}})).toBe(count((s) => all(s) && s.opleiding_ouders !== undefined));
  });

  it("counts an unknown background as none, or as a level of its own", () => {
    const {selection} = choices;
    const backgrounds = (migration: "none" | "level") => {
      const {rows, table} = select({selection: {...selection, migration}});
      const own = cells(table).map(({migratieachtergrond}) => migratieachtergrond);
      return own.filter((_, i) => students[rows[i]!]!.migratieachtergrond === undefined);
    };
    expect(new Set(backgrounds("none"))).toEqual(new Set(["geen"]));
    expect(new Set(backgrounds("level"))).toEqual(new Set(["onbekend"]));
  });

  it("counts early leavers on the start population, or on all students with nobody else leaving", () => {
    const vsv = {outcome: "vsv" as const};
    const narrow = select(vsv);
    const wide = select({...vsv, selection: {...choices.selection, startPopulation: false}});
    const member = (row: number) => students[row]!.startpopulatie_2019 === "1";
    expect([...narrow.rows].every(member)).toBe(true);
    expect(wide.rows.length).toBeGreaterThan(narrow.rows.length);
    expect(wide.rows.filter(member)).toEqual(narrow.rows);
    const leavers = ({table}: typeof wide) => cells(table).filter(({y}) => y === "1").length;
    expect(leavers(wide)).toBe(leavers(narrow));
  });

  it("chooses among given students, and says so as its first step", () => {
    const only = Int32Array.from({length: 1000}, (_, i) => 3 * i);
    const {flow, rows} = select({}, records, only);
    expect(flow[0]).toEqual({name: "common", before: 5000, after: 1000, applied: true});
    expect([...rows]).toEqual([...select().rows].filter((row) => row < 3000 && row % 3 === 0));
  });

  it("takes the truth of the very students along, if there is one", () => {
    const {rows, table} = select({}, {register, truth});
    const capacity = truth.columns.capaciteit as NumericColumn;
    expect(table.columns.capaciteit).toEqual({
      kind: "numeric",
      values: Float64Array.from(rows, (i) => capacity.values[i]!)
    });
    expect(table.columns).toHaveProperty("opleiding_ouders_waar");
    expect(table.columns).toHaveProperty("cito_volledig");
  });

  it("does without locations in the years that have none", () => {
    const old = analysisRegister({students: 500, year: 2018});
    const {table} = selectStudents(old, {...choices, year: 2018});
    expect(Object.keys(table.columns)).not.toContain("locatie");
    expect(usedColumns({outcome: "doorstroom", year: 2018})).not.toContain("locatie_2017");
  });

  it("uses the columns it says it uses", () => {
    for (const outcome of ["doorstroom", "vsv"] as const) {
      const names = usedColumns({outcome, year: 2020});
      const columns = Object.fromEntries(names.map((name) => [name, register.columns[name]!]));
      expect(select({outcome}, {register: {...register, columns}}).flow).toEqual(select({outcome}).flow);
    }
  });

  it("refuses a register without a column, a truth of other students, and an empty result", () => {
    expect(() => select({year: 2021})).toThrow("unknown column; not in the data: hoger_2021");
    const other = {rows: 1, columns: {capaciteit: factorColumn(["1"])}};
    expect(() => select({}, {register, truth: other})).toThrow(
      "invalid truth; not as many students as the register (5000): 1"
    );
    expect(() => select({selection: {...choices.selection, age: [90, 99]}})).toThrow(
      /^empty selection; no students left after the step age: \d+ before$/
    );
  });
});
