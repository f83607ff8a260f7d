import {csvParse} from "d3-dsv";
import {describe, expect, it} from "vitest";
import {describeRegister} from "../../data-loaders/descriptives.js";
import type {DescriptiveRow} from "../../src/analysis/descriptive/descriptive-row.js";
import {codebookValue} from "../../src/mbo/codebook.js";
import {csv} from "../../src/tables/csv.js";
import type {Descriptives} from "../../src/tables/descriptives.js";
import {descriptivesFile} from "../../src/tables/descriptives-file.js";
import {htmlTable} from "../../src/tables/html-table.js";
import {outcomeSeries} from "../../src/tables/outcome-series.js";
import {programmesTable} from "../../src/tables/programmes.js";
import {scoresTable} from "../../src/tables/scores.js";
import {studentsTable} from "../../src/tables/students.js";
import {en} from "../../src/text/en.js";
import {nl, type Text} from "../../src/text/nl.js";
import {emptyPage} from "../support/page.js";
import {syntheticRegister} from "../support/register.js";

// Truth of the numbers: the rows, which tests/data-loaders/descriptives.test.ts holds against a recount.
const descriptives: Descriptives = {badge: "simulated", rows: describeRegister(syntheticRegister(4000))};
const row = (key: Partial<DescriptiveRow>) =>
  descriptives.rows.find((r) => Object.entries(key).every(([k, value]) => r[k as keyof DescriptiveRow] === value))!;

const tables = (text: Text, from = descriptives) => ({
  students: studentsTable(from, text),
  programmes: programmesTable(from, text),
  scores: scoresTable(from, text),
  doorstroom: outcomeSeries(from, "hoger", text),
  vsv: outcomeSeries(from, "vsv", text)
});

describe.each([nl, en])("the descriptive tables in $language", (text) => {
  const all = tables(text);

  it("are complete: a cell for every column, no holes, marked as simulated", () => {
    for (const {badge, caption, columns, rows} of Object.values(all)) {
      expect([badge, caption === ""]).toEqual(["simulated", false]);
      expect(rows.length).toBeGreaterThan(3);
      for (const cells of rows) expect(cells.length).toBe(columns.length);
      const html = htmlTable({badge, caption, columns, rows}, {document: emptyPage(), text}).outerHTML;
      expect(html).not.toMatch(/NaN|undefined|null|\[object/);
      expect(html).toContain(text.badge.simulated);
    }
  });
  it("put the number of students beside each share, and how many there are in all", () => {
    for (const {columns} of Object.values(all)) {
      for (const [i, {label}] of columns.entries()) {
        if (label !== text.descriptives.share && label !== text.descriptives.known) continue;
        expect(columns[i + 1]!.label).toBe(text.descriptives.count);
      }
    }
    expect(all.students.rows[0]).toEqual([
      text.descriptives.allStudents,
      100,
      row({table: "frequentie", year: 2021, variable: "geslacht"}).total,
      ...["geen", "westers", "niet-westers"].flatMap((byLevel) => [
        100,
        row({table: "kruistabel", year: 2021, variable: "geslacht", byLevel}).total
      ]),
      0
    ]);
    for (const {columns} of [all.programmes, all.scores, all.doorstroom, all.vsv]) {
      expect(columns.map(({label}) => label)).toContain(text.descriptives.total);
    }
  });
  it("show the rows’ numbers with the codebook’s labels", () => {
    const entree = codebookValue("niveau", "1").label[text.language];
    const cells = all.students.rows.find(([label]) => String(label).endsWith(entree))!;
    const {share, count} = row({table: "kruistabel", year: 2021, variable: "niveau", level: "1", byLevel: "westers"});
    expect(cells.slice(5, 7)).toEqual([100 * share, count]);

    const composition = all.programmes.rows.find(([label]) => String(label).endsWith(entree))!;
    const turned = row({
      year: 2021,
      variable: "migratieachtergrond",
      level: "niet-westers",
      by: "niveau",
      byLevel: "1"
    });
    expect(composition.slice(5, 8)).toEqual([100 * turned.share, turned.count, turned.total]);

    const cito = row({table: "gemiddelde", year: 2021, variable: "cito", byLevel: "geen"});
    expect(all.scores.rows[1]!.slice(5, 10)).toEqual([100 * cito.share, cito.count, cito.mean, cito.sd, cito.total]);
    expect(all.scores.columns[5]!.group).toBe(text.language === "nl" ? "citoscore" : "cito score");
  });
  it("give both outcomes year by year, all students and each migration background", () => {
    for (const [name, variable] of [
      ["doorstroom", "hoger"],
      ["vsv", "vsv"]
    ] as const) {
      const {columns, rows} = all[name];
      expect(rows.map(([year]) => year)).toEqual(["2016", "2017", "2018", "2019", "2020", "2021"]);
      expect([...new Set(columns.flatMap(({group}) => group ?? []))]).toEqual([
        text.descriptives.everyone,
        ...["geen", "westers", "niet-westers"].map((g) => codebookValue("migratieachtergrond", g).short[text.language])
      ]);
      const {share, count, total} = row({year: 2018, variable, level: "1", byLevel: "niet-westers"});
      expect(rows[2]!.slice(10, 13)).toEqual([100 * share, count, total]);
    }
  });
  it("count the small cells of each row, and show them", () => {
    const few = tables(text, {...descriptives, rows: describeRegister(syntheticRegister(300))});
    const small = few.students.rows.map((cells) => cells.at(-1));
    expect(small.some((count) => Number(count) > 0)).toBe(true);
    expect(few.students.columns.at(-1)!.label).toContain("10");
    const tens = few.students.rows.slice(1).filter((cells) => [2, 4, 6, 8].some((i) => Number(cells[i]) < 10));
    for (const cells of tens) expect(cells.at(-1)).toBeGreaterThan(0);
  });
  it("say so where a group has no students", () => {
    const rows = descriptives.rows.filter(({byLevel, level}) => byLevel !== "westers" && level !== "westers");
    for (const content of Object.values(tables(text, {...descriptives, rows}))) {
      expect(content.rows.flat()).toContain("–");
      expect(() => htmlTable(content, {document: emptyPage(), text})).not.toThrow();
    }
  });
});

it("refuse rows without outcomes: there is no latest year", () => {
  expect(() => studentsTable({...descriptives, rows: []}, nl)).toThrow(
    "invalid descriptives; no outcomes in the rows: 0"
  );
});

describe("the file of all descriptive tables", () => {
  const text = csv(descriptivesFile(descriptives));
  const parsed = csvParse(text);

  it("has every row, and is read back as it was (identity; percentages with two decimals)", () => {
    expect(parsed.length).toBe(descriptives.rows.length);
    for (const [i, {table, year, variable, level, by, byLevel, count, total, share}] of descriptives.rows.entries()) {
      const {tabel, jaar, kenmerk, waarde, per, per_waarde, aantal, totaal, procent} = parsed[i]!;
      expect([tabel, jaar, kenmerk, waarde, per, per_waarde, aantal, totaal]).toEqual(
        [table, year, variable, level, by ?? "", byLevel ?? "", count, total].map(String)
      );
      expect(Math.abs(Number(procent) - 100 * share)).toBeLessThanOrEqual(0.005 + 1e-9);
    }
  });
  it("says in each row, in both languages, what is counted and that it is simulated", () => {
    for (const {omschrijving_nl, omschrijving_en, soort_nl, soort_en} of parsed) {
      expect([soort_nl, soort_en]).toEqual([nl.badge.simulated, en.badge.simulated]);
      expect(omschrijving_nl).toMatch(/^.+: .+/);
      expect(omschrijving_en).toMatch(/^.+: .+/);
    }
    const cell = parsed.find(({per, kenmerk}) => per === "niveau" && kenmerk === "migratieachtergrond")!;
    expect(cell.omschrijving_en).toBe("migration background: no migration background; level: entry level (level 1)");
    const score = parsed.find(({kenmerk, tabel}) => kenmerk === "cito" && tabel === "gemiddelde")!;
    expect(score.omschrijving_nl).toBe("citoscore: bekend");
  });
});
