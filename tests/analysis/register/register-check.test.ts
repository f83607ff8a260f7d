import {describe, expect, it} from "vitest";
import {keptFindings} from "../../../src/analysis/register/findings.js";
import {checkRegister} from "../../../src/analysis/register/register-check.js";
import {factorColumn, type Table} from "../../../src/glmm/table.js";
import {registerColumns} from "../../../src/mbo/register.js";
import {registerOf, type Student, student} from "../../support/student.js";

/** Two students in line with every rule; the second is changed. */
const changed = (change: Student): Table => registerOf([student("1"), {...student("2"), ...change}]);

const found = (register: Table) =>
  checkRegister(register).tallies.map(({severity, column, rule, count, first}) => {
    const [{row, value}] = first as [(typeof first)[number]];
    return [severity, column, rule, value, row, count];
  });

function without(table: Table, isLeft: (name: string) => boolean): Table {
  return {...table, columns: Object.fromEntries(Object.entries(table.columns).filter(([name]) => isLeft(name)))};
}

function renamed(table: Table, from: string, to: string): Table {
  const {[from]: column, ...columns} = table.columns;
  return {...table, columns: {...columns, [to]: column!}};
}

/** Not enrolled in 2019: nothing of that year, but for the outcomes counted on the year before. */
const notIn2019 = {
  ...{leeftijd_2019: "", niveau_2019: "", leerweg_2019: "", sector_2019: "", instelling_2019: "", locatie_2019: ""},
  ...{diploma_2019: "", startpopulatie_2019: "", hoger_2020: "", vsv_2020: ""}
};
const left = (student: Student): Student =>
  Object.fromEntries(Object.entries(student).filter(([, text]) => text !== ""));

describe("a register in line with the codebook", () => {
  it("has nothing against it, and is counted", () => {
    const check = checkRegister(registerOf([student("1"), student("2", "L2")]));
    expect(check).toMatchObject({students: 2, columns: registerColumns().length, errors: 0, warnings: 0, tallies: []});
    expect(check.years.at(-1)).toEqual({
      year: 2021,
      enrolled: 2,
      diplomas: 2,
      lateDiplomas: 0,
      institutions: 1,
      locations: 2
    });
  });

  it("may have students who enrolled after 1 October: a diploma, nothing else of the year, and what follows", () => {
    const late = left({...student("2"), ...notIn2019, diploma_2019: "2", hoger_2020: "1"});
    const check = checkRegister(registerOf([student("1"), late]));
    expect(check).toMatchObject({errors: 0, warnings: 0});
    expect(check.years.find(({year}) => year === 2019)).toMatchObject({enrolled: 1, diplomas: 2, lateDiplomas: 1});
  });

  it("may have students who come and go", () => {
    const gone = left({...student("2"), ...notIn2019, vsv_2019: "1"});
    expect(found(registerOf([student("1"), gone]))).toEqual([]);
  });

  it("may hold its numbers as numbers", () => {
    const table = registerOf([student("1"), student("2")]);
    const values = Float64Array.of(16, 17);
    expect(found({...table, columns: {...table.columns, leeftijd_2015: {kind: "numeric", values}}})).toEqual([]);
  });
});

// Each rule has a register that breaks it: what, and the finding it must give (severity, column, rule,
// value, row, count).
describe("a rule that is broken is found", () => {
  it.each<[string, Student, unknown[][]]>([
    [
      "a value that is no level",
      {leerweg_2020: "bbb"},
      [["error", "leerweg_2020", "not in (bol, bbl, extraneus)", "bbb", 1, 1]]
    ],
    ["an age out of range", {leeftijd_2020: "9"}, [["error", "leeftijd_2020", "not from 12 to 99", "9", 1, 1]]],
    ["a cito score out of range", {cito: "551"}, [["error", "cito", "not from 500 to 550", "551", 1, 1]]],
    ["a score that is not whole", {cito: "535.5"}, [["error", "cito", "not a whole number", "535.5", 1, 1]]],
    ["an indicator that is not 0 or 1", {vsv_2020: "ja"}, [["error", "vsv_2020", "not 0 or 1", "ja", 1, 1]]],
    ["an empty sex", {geslacht: ""}, [["error", "geslacht", "may not be empty", "", 1, 1]]],
    ["an empty id", {id: ""}, [["error", "id", "may not be empty", "", 1, 1]]],
    ["an id that occurs twice", {id: "1"}, [["error", "id", "occurs more than once", "1", 1, 1]]],
    [
      "a year of the test without a score",
      {cito: ""},
      [["error", "cito_jaar", "filled where cito is empty", "2012", 1, 1]]
    ],
    ["a score without a year", {cito_jaar: ""}, [["error", "cito_jaar", "empty where cito is filled", "", 1, 1]]],
    [
      "study data of a student not enrolled",
      {...notIn2019, leerweg_2019: "bbl"},
      [["error", "leerweg_2019", "filled where niveau_2019 is empty", "bbl", 1, 1]]
    ],
    [
      "start population of a student not enrolled",
      {...notIn2019, startpopulatie_2019: "0"},
      [["error", "startpopulatie_2019", "filled where niveau_2019 is empty", "0", 1, 1]]
    ],
    [
      "an enrolled student without a track",
      {leerweg_2019: ""},
      [["warning", "leerweg_2019", "empty where niveau_2019 is filled", "", 1, 1]]
    ],
    [
      "doorstroom without a diploma",
      {diploma_2019: ""},
      [["error", "hoger_2020", "filled where diploma_2019 is empty", "0", 1, 1]]
    ],
    [
      "a diploma without doorstroom",
      {hoger_2020: ""},
      [["warning", "hoger_2020", "empty where diploma_2019 is filled", "", 1, 1]]
    ],
    [
      "vsv outside the start population",
      {startpopulatie_2019: "0"},
      [["error", "vsv_2020", "filled where startpopulatie_2019 is not 1", "0", 1, 1]]
    ],
    [
      "start population without vsv",
      {vsv_2020: ""},
      [["warning", "vsv_2020", "empty where startpopulatie_2019 is 1", "", 1, 1]]
    ],
    [
      "entree in another sector than overig",
      {niveau_2020: "1"},
      [["error", "sector_2020", "not overig where niveau_2020 is 1", "techniek-ict", 1, 1]]
    ],
    [
      "a location shared by two institutions",
      {instelling_2020: "I2"},
      [["error", "locatie_2020", "shared by two institutions", "L1 (I1 and I2)", 1, 1]]
    ]
  ])("%s", (_, change, findings) => {
    expect(found(registerOf([student("1"), left({...student("2"), ...change})]))).toEqual(findings);
  });

  it("a location may move to another institution in another year", () => {
    const moved = {...student("2"), instelling_2021: "I2", locatie_2021: "L9", instelling_2020: "I1"};
    expect(found(registerOf([student("1"), moved]))).toEqual([]);
  });

  it("a location is told once, a column wholly empty as well", () => {
    const other = {...student("2"), instelling_2020: "I2"};
    expect(found(registerOf([student("1"), other, {...other, id: "3"}]))).toEqual([
      ["error", "locatie_2020", "shared by two institutions", "L1 (I1 and I2)", 1, 1]
    ]);
    const unknown = left({...student("1"), opleiding_ouders: ""});
    expect(found(registerOf([unknown]))).toEqual([
      ["warning", "opleiding_ouders", "empty column; not one value", "opleiding_ouders", undefined, 1]
    ]);
  });

  it("all are counted, the first few kept", () => {
    const many = Array.from({length: 40}, (_, i) => ({...student(String(i)), cito: "499"}));
    const check = checkRegister(registerOf(many));
    expect(check.errors).toBe(40);
    expect(check.tallies[0]!.first.map(({row}) => row)).toEqual(Array.from({length: keptFindings}, (_, i) => i));
  });
});

describe("columns", () => {
  const whole = changed({});

  it.each([
    ["leeftyd_2019", "leeftijd_2019"],
    ["Leeftijd2019", "leeftijd_2019"],
    ["leeftijd_2109", "leeftijd_2019"],
    ["locatie-2019", "locatie_2019"],
    ["geslagt", "geslacht"],
    ["citojaar", "cito_jaar"]
  ])("%s was meant to be %s", (name, meant) => {
    expect(found(renamed(whole, meant, name))).toEqual([
      ["error", name, `unknown column; did you mean ${meant}`, name, undefined, 1]
    ]);
  });

  it("one that is missing is an error, one of one's own a warning", () => {
    expect(found(renamed(whole, "leerweg_2019", "gemeente"))).toEqual([
      ["warning", "gemeente", "unknown column; not in the codebook", "gemeente", undefined, 1],
      ["error", "leerweg_2019", "missing column; the codebook has it", "leerweg_2019", undefined, 1]
    ]);
  });

  it("whole years may be missing, and then the outcomes counted on them; not all years", () => {
    const recent = without(whole, (name) => !/_201[5-8]$/.test(name) && !/^(hoger|vsv)_2019$/.test(name));
    expect(found(recent)).toEqual(
      [2015, 2016, 2017, 2018].map((year) => {
        return ["warning", `${year}`, "missing year; not one column of it", `${year}`, undefined, 1];
      })
    );
    const none = checkRegister(without(whole, (name) => !/_20\d\d$/.test(name)));
    expect([none.errors, none.warnings]).toEqual([7, 0]);
  });

  it("all of a year misspelt are not taken for a missing year", () => {
    const names = Object.keys(whole.columns);
    const columns = names.map((name) => [name.replace(/_(20\d\d)$/, "$1"), whole.columns[name]!] as const);
    const check = checkRegister({...whole, columns: Object.fromEntries(columns)});
    expect(check.tallies.filter(({rule}) => rule.startsWith("unknown column; did you mean"))).toHaveLength(64);
  });

  it("no column is found in a table of something else", () => {
    const check = checkRegister({rows: 1, columns: {naam: factorColumn(["x"])}});
    expect(check).toMatchObject({students: 1, columns: 0, years: []});
    expect(check.errors).toBeGreaterThan(0);
  });
});
