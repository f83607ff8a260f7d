import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {parseTable} from "../../../data-loaders/published/read-table.js";
import {countsFrom, ratesFrom, readCounts, readRates, readVsv} from "../../../data-loaders/published/vsv.js";

/** The committed file, with plain line ends so that a test can edit a line. */
function source(file: string): string {
  const text = readFileSync(new URL(`../../../data-loaders/published/${file}`, import.meta.url), "utf8");
  return text.replaceAll("\r", "");
}

const rates = source("tabel_8_3_vsv_migratie.csv");
const counts = source("tabel_4_1_vsv.csv");

function table(text: string) {
  return parseTable("made.csv", text, text.slice(0, text.indexOf("\n")).split(","));
}

/** The text with one cell of one line replaced; the header is line 1. */
function edited(text: string, line: number, from: string, to: string): string {
  const lines = text.split("\n");
  const old = lines[line - 1]!;
  if (!old.includes(from)) throw new Error(`the test edits what is not there: ${from} in ${old}`);
  lines[line - 1] = old.replace(from, to);
  return lines.join("\n");
}

const without = (text: string, line: number) =>
  text
    .split("\n")
    .filter((_, i) => i !== line - 1)
    .join("\n");

describe("table 8.3", () => {
  it("is complete: 5 levels with the total, 3 tracks, 3 groups, 5 years, each once", () => {
    const rows = readRates();
    expect(rows.length).toBe(225);
    expect(new Set(rows.map((r) => `${r.niveau} ${r.leerweg} ${r.migratieachtergrond} ${r.jaar}`)).size).toBe(225);
    expect(new Set(rows.map((r) => r.jaar))).toEqual(new Set([2019, 2020, 2021, 2022, 2023]));
  });
  it("holds the printed figures (reference: cells retyped from the document)", () => {
    const printed = [
      ["1", "bol", "niet-westers", 2023, 18.88],
      ["4", "bbl", "westers", 2020, 5.78],
      ["totaal", "bol", "geen", 2019, 3.35],
      ["totaal", "bbl", "niet-westers", 2023, 13.71],
      ["1", "extraneus", "westers", 2022, 100]
    ];
    const rows = readRates();
    for (const [niveau, leerweg, migratieachtergrond, jaar, percentage] of printed) {
      expect(rows).toContainEqual({niveau, leerweg, migratieachtergrond, jaar, percentage});
    }
  });
  it("refuses unknown values, percentages out of range, a second row and a missing one", () => {
    const refusals = [
      [
        edited(rates, 2, "BBL", "VAVO"),
        "invalid leerweg in made.csv, line 2; not in (BOL, BBL, Examendeelnemer, Extraneus): VAVO"
      ],
      [edited(rates, 3, "1,", "5,"), "invalid niveau in made.csv, line 3"],
      [edited(rates, 4, "Niet-w.", "Onbekend"), "invalid migratieachtergrond in made.csv, line 4"],
      [edited(rates, 2, "25.13", "125.13"), "invalid 2019/20 in made.csv, line 2; not a number in [0, 100]: 125.13"],
      [edited(rates, 2, "25.13", "-1"), "not a number in [0, 100]: -1"],
      [edited(rates, 2, "25.13", ""), "not a number in [0, 100]: (empty)"],
      [edited(rates, 3, "Westerse", "Geen"), "line 3; a second row for 1 bbl geen"],
      [without(rates, 10), "invalid table 8.3; not 45 rows: 44"]
    ] as const;
    for (const [text, message] of refusals) expect(() => ratesFrom(table(text))).toThrow(message);
  });
});

describe("table 4.1", () => {
  const {students, corrections} = readCounts();

  it("gives students for 4 levels, 3 tracks, 2 years (reference: counts divided by percentages, by hand)", () => {
    expect(students.length).toBe(24);
    const find = (niveau: string, leerweg: string, jaar: number) =>
      students.find((s) => s.niveau === niveau && s.leerweg === leerweg && s.jaar === jaar)!.studenten;
    expect(find("1", "bbl", 2022)).toBe(2016);
    expect(find("4", "bol", 2023)).toBe(204_988);
    expect(find("2", "extraneus", 2023)).toBe(1223);
    const all = students.filter((s) => s.jaar === 2023).reduce((sum, s) => sum + s.studenten, 0);
    expect(Math.abs(all - 369_000)).toBeLessThan(500); // about 369,000, and that is how it is known
  });
  it("reports the doubled total with what is printed and what is used; both follow from the file", () => {
    const lines = counts
      .trim()
      .split("\n")
      .map((line) => line.split(","));
    const sum = (column: number) =>
      lines.filter(([niveau]) => niveau!.startsWith("MBO-")).reduce((s, cells) => s + Number(cells[column]), 0);
    const printed = (column: number) => Number(lines.find(([niveau]) => niveau === "MBO TOTAAL")![column]);
    expect(corrections.map(({printed, used}) => ({printed, used}))).toEqual([
      {printed: printed(2), used: sum(2)},
      {printed: printed(4), used: sum(4)}
    ]);
    expect([sum(2), sum(4)]).toEqual([24_286, 22_308]); // the text of the monitor names 22,308
    for (const {printed, used, cell, reason} of corrections) {
      expect(printed).toBe(2 * used);
      for (const words of [cell.nl, cell.en, reason.nl, reason.en]) expect(words.trim()).not.toBe("");
    }
  });
  it("reports nothing where the total is right", () => {
    const right = counts.replace("48572", "24286").replace("44616", "22308");
    expect(countsFrom(table(right)).corrections).toEqual([]);
  });
  it("refuses students that contradict count and percentage, and totals that are not the sum", () => {
    const refusals = [
      [edited(counts, 2, "2016", "2020"), "invalid afgeleid_n_studenten_2022 in made.csv, line 2; not 2016.3"],
      [
        edited(counts, 14, "5184", "5185"),
        "invalid n_vsv_2022 in made.csv, line 14; not the sum of its cells, 5184: 5185"
      ],
      [edited(counts, 17, "48572", "48573"), "not the sum of its cells, 24286: 48573"],
      [edited(counts, 2, "BBL", "VAVO"), "invalid leerweg in made.csv, line 2"],
      [edited(counts, 2, "543", "-3"), "invalid n_vsv_2022 in made.csv, line 2; not a number in [0, 1000000]: -3"],
      [without(counts, 13), "not the sum of its cells"]
    ] as const;
    for (const [text, message] of refusals) expect(() => countsFrom(table(text))).toThrow(message);
  });
});

describe("both tables", () => {
  it("agree: read together without refusal, and give what they give apart", () => {
    const {rows, students, corrections} = readVsv();
    expect(rows).toEqual(readRates());
    expect({students, corrections}).toEqual(readCounts());
  });
});
