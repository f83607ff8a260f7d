import {describe, expect, it} from "vitest";
import {readVsv} from "../../../data-loaders/published/vsv.js";
import {percentage, publishedGaps, standardisedRates} from "../../../src/analysis/descriptive/published-gap.js";
import type {Leerweg, Migratieachtergrond, VsvRow, VsvStudents} from "../../../src/mbo/published.js";

const {rows, students} = readVsv();

function gap(leerweg: Leerweg, group: Migratieachtergrond, jaar: number) {
  const found = publishedGaps(rows, students, leerweg).find((g) => g.migratieachtergrond === group && g.jaar === jaar);
  if (!found) throw new Error("no such gap");
  return found;
}

/** Truth: worked out by hand from tables 8.3 and 4.1 before this code existed; given to two decimals. */
const rounding = 0.005 + 1e-9;

describe("publishedGaps", () => {
  it("gives the reference values of 2023/24: raw and at an equal mix of levels", () => {
    const expected = [
      ["bol", "niet-westers", 3.08, 1.38],
      ["bbl", "niet-westers", 6.67, 4.99],
      ["bol", "westers", 3.3, 2.32],
      ["bbl", "westers", 6.25, 4.93]
    ] as const;
    for (const [leerweg, group, raw, standardised] of expected) {
      const found = gap(leerweg, group, 2023);
      expect(Math.abs(found.raw - raw)).toBeLessThan(1e-9); // differences of printed numbers: exact but for rounding
      expect(Math.abs(found.standardised - standardised)).toBeLessThan(rounding);
    }
  });
  it("gives the reference ratios in bol: fell while the gap in points grew", () => {
    const expected = [
      [2019, 2.78, 1.83],
      [2022, 3.22, 1.64],
      [2023, 3.08, 1.67]
    ] as const;
    for (const [jaar, raw, ratio] of expected) {
      const found = gap("bol", "niet-westers", jaar);
      expect(Math.abs(found.raw - raw)).toBeLessThan(1e-9);
      expect(Math.abs(found.ratio - ratio)).toBeLessThan(rounding);
    }
  });
  it("gives the gap at entry level as printed: the other way round in bol, not in bbl", () => {
    expect(gap("bol", "niet-westers", 2023).entree).toBeCloseTo(18.88 - 25.19, 9);
    expect(gap("bbl", "niet-westers", 2023).entree).toBeCloseTo(36.81 - 23.66, 9);
  });
  it("has a row for each group with a background and each year, years ascending", () => {
    const gaps = publishedGaps(rows, students, "bol");
    expect(gaps.map((g) => `${g.jaar} ${g.migratieachtergrond}`)).toEqual(
      [2019, 2020, 2021, 2022, 2023].flatMap((jaar) => [`${jaar} westers`, `${jaar} niet-westers`])
    );
  });
});

/** One track, one year, made up: percentages per level and group, students per level. */
function made(levels: readonly {niveau: "1" | "2"; n: number; p: readonly number[]}[], total: readonly number[]) {
  const groups = ["geen", "westers", "niet-westers"] as const;
  const row = (niveau: VsvRow["niveau"], p: readonly number[]) =>
    groups.map(
      (migratieachtergrond, k): VsvRow => ({niveau, leerweg: "bol", migratieachtergrond, jaar: 2023, percentage: p[k]!})
    );
  const sizes: VsvStudents[] = levels.map(({niveau, n}) => ({
    niveau,
    leerweg: "bol",
    jaar: 2023,
    studenten: n,
    vsvers: 1
  }));
  return {rows: [...levels.flatMap(({niveau, p}) => row(niveau, p)), ...row("totaal", total)], students: sizes};
}

describe("standardisedRates", () => {
  it("is the weighted mean of the levels (reference: by hand)", () => {
    const data = made(
      [
        {niveau: "1", n: 100, p: [20, 25, 30]},
        {niveau: "2", n: 300, p: [4, 5, 6]}
      ],
      [6, 8, 14]
    );
    const rates = standardisedRates(data.rows, data.students, "bol").map((r) => r.percentage);
    expect(rates).toEqual([8, 10, 12]);
  });
  it("is the raw rate where there is one level (identity)", () => {
    const data = made([{niveau: "1", n: 123, p: [20, 25, 30]}], [20, 25, 30]);
    for (const g of publishedGaps(data.rows, data.students, "bol")) expect(g.standardised).toBeCloseTo(g.raw, 12);
  });
  it("does not depend on the order of rows, nor on the unit in which students are counted (symmetry)", () => {
    const rates = (r: readonly VsvRow[], s: readonly VsvStudents[]) =>
      standardisedRates(r, s, "bbl").map((x) => x.percentage);
    const other = rates(
      [...rows].reverse(),
      students.map((s) => ({...s, studenten: s.studenten / 1000}))
    );
    for (const [i, rate] of rates(rows, students).entries()) expect(other[i]).toBeCloseTo(rate, 10);
  });
  it("lies between the lowest and highest level of its group", () => {
    for (const leerweg of ["bol", "bbl"] as const) {
      for (const same of standardisedRates(rows, students, leerweg)) {
        const cells = rows.filter((r) => r.leerweg === leerweg && r.jaar === same.jaar && r.niveau !== "totaal");
        const own = cells.filter((r) => r.migratieachtergrond === same.migratieachtergrond).map((r) => r.percentage);
        expect(same.percentage).toBeGreaterThan(Math.min(...own));
        expect(same.percentage).toBeLessThan(Math.max(...own));
      }
    }
  });
  it("takes the mix of the same year, and of the nearest one where numbers are not published", () => {
    const years = standardisedRates(rows, students, "bol").map((r) => [r.jaar, r.mixYear]);
    expect(new Set(years.map(String))).toEqual(
      new Set(["2019,2022", "2020,2022", "2021,2022", "2022,2022", "2023,2023"])
    );
  });
  it("refuses a missing cell and a track without numbers of students", () => {
    const holed = rows.filter((r) => !(r.niveau === "2" && r.migratieachtergrond === "westers" && r.jaar === 2023));
    expect(() => standardisedRates(holed, students, "bol")).toThrow(
      "invalid cell; not in the table: 2 bol westers 2023"
    );
    expect(() => publishedGaps(rows, [], "bol")).toThrow("invalid students; no year with a mix of levels for: 2019");
  });
});

it("percentage finds the one cell", () => {
  const cell = {niveau: "1", leerweg: "bbl", migratieachtergrond: "niet-westers", jaar: 2019} as const;
  expect(percentage(rows, cell)).toBe(29.1);
  expect(() => percentage(rows, {...cell, jaar: 2018})).toThrow("not in the table: 1 bbl niet-westers 2018");
});
