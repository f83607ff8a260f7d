import {describe, expect, it} from "vitest";
import {describeRegister} from "../../data-loaders/descriptives.js";
import type {DescriptiveRow} from "../../src/analysis/descriptive/descriptive-row.js";
import {agesOfFigures} from "../../src/analysis/descriptive/descriptive-selection.js";
import {selectPublished} from "../../src/analysis/students/published-selection.js";
import type {Column, FactorColumn, Table} from "../../src/glmm/table.js";
import {ageGroups} from "../../src/mbo/age-groups.js";
import type {VariableName} from "../../src/mbo/codebook.js";
import {smallestCell} from "../../src/mbo/smallest-cell.js";
import {syntheticRegister} from "../support/register.js";

// Truth: annex 3a, 3.1 (whom the study described), recounted student by student without the code under test.
const register = syntheticRegister(4000);
const rows = describeRegister(register);

type Student = (name: string) => string | undefined;
const studentsOf = ({rows, columns}: Table): Student[] =>
  Array.from({length: rows}, (_, i) => (name) => {
    const column = columns[name]!;
    if (column.kind === "factor") return column.levels[column.codes[i]!];
    return Number.isNaN(column.values[i]!) ? undefined : String(column.values[i]!);
  });

/** Whether the student is among those whom the rows of this year and variable are about. */
function isDescribed(student: Student, {year, variable}: DescriptiveRow): boolean {
  const studyYear = variable === "hoger" || variable === "vsv" ? year - 1 : year;
  if (!["bol", "bbl"].includes(student(`leerweg_${studyYear}`) ?? "")) return false;
  if (variable === "hoger") return student(`diploma_${year - 1}`) !== undefined;
  return variable !== "vsv" || student(`startpopulatie_${year - 1}`) === "1";
}

const perYear: readonly VariableName[] = ["leeftijd", "niveau", "leerweg", "sector", "diploma", "hoger", "vsv"];

function levelOf(student: Student, name: VariableName, year: number): string {
  const value = student(perYear.includes(name) ? `${name}_${year}` : name);
  if (value === undefined) return name === "diploma" ? "geen" : "onbekend";
  return name === "leeftijd" ? ageGroups.find(({ages}) => +value >= ages[0] && +value <= ages[1])!.value : value;
}

const groupOf = ({table, year, variable, by, byLevel}: DescriptiveRow) => [table, year, variable, by, byLevel].join();
const groups = new Map<string, DescriptiveRow[]>();
for (const row of rows) groups.set(groupOf(row), [...(groups.get(groupOf(row)) ?? []), row]);
const find = (key: Partial<DescriptiveRow>) =>
  rows.filter((row) => Object.entries(key).every(([name, value]) => row[name as keyof DescriptiveRow] === value));
const one = (key: Partial<DescriptiveRow>) => {
  const found = find(key);
  expect(found.length, JSON.stringify(key)).toBe(1);
  return found[0]!;
};
const total = (of: readonly DescriptiveRow[]) => of.reduce((sum, {count}) => sum + count, 0);

describe("describeRegister", () => {
  it("counts what a naive recount counts, in every row", () => {
    const students = studentsOf(register);
    const describedIn = new Map<string, Student[]>();
    for (const row of rows) {
      const population = ["hoger", "vsv"].includes(row.variable) ? row.variable : "";
      const key = `${row.year} ${population}`;
      if (!describedIn.has(key)) {
        describedIn.set(
          key,
          students.filter((student) => isDescribed(student, row))
        );
      }
      const group = describedIn
        .get(key)!
        .filter((student) => row.by === undefined || levelOf(student, row.by, row.year) === row.byLevel)
        .filter((student) => row.table !== "kruistabel" || student("migratieachtergrond") !== undefined);
      const has = (student: Student) =>
        row.table === "gemiddelde"
          ? student(row.variable === "cito" ? "cito" : `leeftijd_${row.year}`) !== undefined
          : levelOf(student, row.variable, row.year) === row.level;
      expect([row.count, row.total], JSON.stringify(row)).toEqual([group.filter(has).length, group.length]);
    }
  });

  it("has means and standard deviations of the numbers themselves (1e-9: sums of squares against deviations)", () => {
    const students = studentsOf(register);
    for (const row of find({table: "gemiddelde"})) {
      const values = students
        .filter((student) => isDescribed(student, row))
        .filter((student) => row.by === undefined || student(row.by) === row.byLevel)
        .flatMap((student) => student(row.variable === "cito" ? "cito" : `leeftijd_${row.year}`) ?? [])
        .map(Number);
      const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
      const sd = Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length);
      expect(Math.abs(row.mean! - mean)).toBeLessThan(1e-9);
      expect(Math.abs(row.sd! - sd)).toBeLessThan(1e-9);
    }
  });

  it("has every table the study made, for every year it could", () => {
    const years = (key: Partial<DescriptiveRow>) => [...new Set(find(key).map(({year}) => year))];
    const all = [2015, 2016, 2017, 2018, 2019, 2020, 2021];
    for (const variable of ["geslacht", "leeftijd", "opleiding_ouders", "niveau", "leerweg", "sector"] as const) {
      expect(years({table: "frequentie", variable})).toEqual(all);
      expect(years({table: "kruistabel", variable, by: "migratieachtergrond"})).toEqual(all);
      expect(years({table: "kruistabel", variable: "migratieachtergrond", by: variable})).toEqual(all);
    }
    expect(years({table: "frequentie", variable: "migratieachtergrond"})).toEqual(all);
    for (const variable of ["leeftijd", "cito"] as const) expect(years({table: "gemiddelde", variable})).toEqual(all);
    expect(years({table: "uitkomst", variable: "diploma"})).toEqual(all);
    for (const variable of ["hoger", "vsv"] as const) {
      expect(years({table: "uitkomst", variable})).toEqual(all.slice(1));
      expect(years({table: "uitkomst", variable, byLevel: "westers"})).toEqual(all.slice(1));
    }
  });

  it("leaves out extraneus everywhere, and unknown background wherever it is by migration background", () => {
    expect(find({level: "extraneus"})).toEqual([]);
    expect(find({by: "migratieachtergrond", byLevel: "onbekend"})).toEqual([]);
    expect(find({table: "kruistabel", variable: "migratieachtergrond", level: "onbekend"})).toEqual([]);
    expect(find({table: "frequentie", variable: "migratieachtergrond", level: "onbekend"}).length).toBe(7);
    expect(find({table: "frequentie", variable: "opleiding_ouders", level: "onbekend"}).length).toBe(7);
  });

  it("has shares of counts in totals that sum to one (1e-12: rounding)", () => {
    for (const [name, cells] of groups) {
      for (const {count, total, share} of cells) expect(share).toBe(count / total);
      if (cells[0]!.table === "gemiddelde") continue;
      expect(Math.abs(cells.reduce((sum, {share}) => sum + share, 0) - 1), name).toBeLessThan(1e-12);
      expect(total(cells), name).toBe(cells[0]!.total);
    }
  });

  it("has margins that agree: cross tables with frequencies, both directions with each other (identity)", () => {
    for (const row of find({table: "frequentie"})) {
      const {year, variable, level} = row;
      if (variable === "migratieachtergrond") {
        for (const {total: size} of find({table: "kruistabel", year, by: variable, byLevel: level})) {
          expect(size).toBe(row.count);
        }
        continue;
      }
      const byBackground = find({table: "kruistabel", year, variable, level, by: "migratieachtergrond"});
      const turned = find({table: "kruistabel", year, variable: "migratieachtergrond", by: variable, byLevel: level});
      expect(turned.map(({level: background, count}) => [background, count])).toEqual(
        byBackground.map(({byLevel, count}) => [byLevel, count])
      );
      expect(total(byBackground)).toBe(turned[0]?.total ?? 0);
      expect(total(byBackground)).toBeLessThanOrEqual(row.count);
    }
    for (const year of [2015, 2021]) {
      const unknown = one({table: "frequentie", year, variable: "migratieachtergrond", level: "onbekend"});
      const known = find({table: "kruistabel", year, variable: "niveau", by: "migratieachtergrond"});
      expect(total(known)).toBe(unknown.total - unknown.count);
    }
  });

  it("at the ages of the figures has the students whom the published method selects (identity)", () => {
    const figures = describeRegister(register, {ages: agesOfFigures, years: [2020, 2021]});
    for (const [outcome, variable] of [
      ["doorstroom", "hoger"],
      ["vsv", "vsv"]
    ] as const) {
      for (const year of [2020, 2021]) {
        const {table, counts} = selectPublished(register, outcome, year);
        const cells = figures.filter((row) => row.variable === variable && row.year === year);
        const known = cells.filter(({by}) => by === "migratieachtergrond");
        expect(total(known)).toBe(counts.migratieachtergrond);
        expect(cells.find(({by}) => by === undefined)!.total).toBe(counts.leerweg);
        const y = table.columns.y as Extract<Column, {kind: "numeric"}>;
        expect(total(known.filter(({level}) => level === "1"))).toBe([...y.values].filter((v) => v === 1).length);
      }
    }
    expect(figures.filter(({variable, level}) => variable === "leeftijd" && level === "26-99")).toEqual([]);
  });

  it("takes only the years it is asked for, each as it is among all", () => {
    expect(describeRegister(register, {years: [2019]})).toEqual(find({year: 2019}));
  });

  it("does not depend on the order of rows and levels, nor on how a file wrote its numbers (symmetry)", () => {
    const order = Uint32Array.from({length: register.rows}, (_, i) => (i * 1237) % register.rows);
    const turned = (column: Column, name: string): Column => {
      if (column.kind === "numeric") return column;
      const last = column.levels.length - 1;
      const codes = Int32Array.from(order, (i) => (column.codes[i]! <= last ? last - column.codes[i]! : -1));
      if (!/leeftijd|cito|diploma|hoger|vsv|startpopulatie/.test(name)) {
        return {kind: "factor", levels: [...column.levels].reverse(), codes};
      }
      const values = Float64Array.from(order, (i) => Number(column.levels[column.codes[i]!] ?? Number.NaN));
      return {kind: "numeric", values};
    };
    const entries = Object.entries(register.columns).map(([name, column]) => [name, turned(column, name)]);
    expect(describeRegister({rows: register.rows, columns: Object.fromEntries(entries)})).toEqual(rows);
  });

  it("reports cells that are too small, or leave too few beside them, and shows them all the same", () => {
    const small = rows.filter((row) => row.small);
    expect(small.length).toBeGreaterThan(0);
    expect(small.length).toBeLessThan(rows.length / 2);
    for (const {table, count, total, small} of rows) {
      const beside = table === "gemiddelde" ? total : total - count;
      expect(small).toBe(count < smallestCell || beside < smallestCell);
    }
    expect(small.some(({count}) => count > 0)).toBe(true);
  });

  it("keeps its rows compact: nothing empty, the same after JSON", () => {
    expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
    for (const row of rows) {
      expect(Object.values(row)).not.toContain("");
      expect(row.mean === undefined).toBe(row.table !== "gemiddelde");
    }
  });

  it("describes the few and the none: no shares of nobody, no mean of no scores", () => {
    const few = describeRegister(syntheticRegister(30));
    for (const {total, share} of few) expect([total > 0, Number.isFinite(share)]).toEqual([true, true]);
    const cito = register.columns.cito as FactorColumn;
    const none: Column = {...cito, codes: new Uint8Array(register.rows).fill(cito.levels.length)};
    const unscored = describeRegister({...register, columns: {...register.columns, cito: none}}, {years: [2020]});
    const [row] = unscored.filter(({variable}) => variable === "cito");
    expect(row).toMatchObject({count: 0, share: 0, small: true});
    expect(row).not.toHaveProperty("mean");
    for (const years of [undefined, [2015]]) expect(describeRegister(syntheticRegister(0), {years})).toEqual([]);
  });

  it("refuses what the codebook does not allow, and names the column that is not there", () => {
    const {niveau_2019, ...others} = register.columns;
    const {levels, codes} = niveau_2019 as FactorColumn;
    const five: Column = {kind: "factor", levels: levels.map((level) => (level === "4" ? "5" : level)), codes};
    expect(() => describeRegister({...register, columns: {...others, niveau_2019: five}})).toThrow(
      "invalid niveau; not in the codebook: 5"
    );
    expect(() => describeRegister({...register, columns: others})).toThrow(
      "unknown column; not in the data: niveau_2019"
    );
  });
});
