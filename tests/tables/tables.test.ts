import {csvParse, csvParseRows} from "d3-dsv";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {load as loadCorrections} from "../../data-loaders/corrections.js";
import {codebook} from "../../src/mbo/codebook.js";
import {codebookTable} from "../../src/tables/codebook.js";
import type {TableContent} from "../../src/tables/content.js";
import {correctionsTable} from "../../src/tables/corrections.js";
import {csv} from "../../src/tables/csv.js";
import {htmlTable} from "../../src/tables/html-table.js";
import {en} from "../../src/text/en.js";
import {nl} from "../../src/text/nl.js";
import {emptyPage} from "../support/page.js";

const content: TableContent = {
  caption: "Bijschrift",
  columns: [{label: "Niveau"}, {label: "Geen", digits: 2}, {label: "Aantal", digits: 0}, {label: "Noot"}],
  rows: [
    ["entree", 25.194, 10_690, "eerste, “tweede”"],
    ["niveau 2", -9.4, 39_491, "<b>"]
  ]
};

describe("htmlTable", () => {
  const box = htmlTable(content, {document: emptyPage(), text: nl});
  const cells = (selector: string) => [...box.querySelectorAll(selector)].map((cell) => cell.textContent);

  it("has a caption, a header per column and per row, each with its scope", () => {
    expect(cells("caption")).toEqual(["Bijschrift"]);
    expect(cells("thead th[scope=col]")).toEqual(["Niveau", "Geen", "Aantal", "Noot"]);
    expect(cells("tbody th[scope=row]")).toEqual(["entree", "niveau 2"]);
    expect(box.querySelectorAll("tbody td").length).toBe(6);
  });
  it("marks numbers and writes them in the reader’s language, with the column’s decimals", () => {
    expect(cells("td.numeric")).toEqual(["25,19", "10.690", "−9,40", "39.491"]);
    expect(cells("th.numeric")).toEqual(["Geen", "Aantal"]);
    const english = htmlTable(content, {document: emptyPage(), text: en});
    expect(english.querySelector("td.numeric")!.textContent).toBe("25.19");
  });
  it("scrolls in a box that the keyboard reaches and a screen reader can name", () => {
    expect([box.tabIndex, box.getAttribute("role"), box.getAttribute("aria-label")]).toEqual([
      0,
      "region",
      "Bijschrift"
    ]);
  });
  it("shows words as words", () => {
    expect(cells("tbody tr:last-child td:last-child")).toEqual(["<b>"]);
  });
  it("has a header over the columns of a group, and says which columns it is of", () => {
    const columns = [
      {label: "Jaar"},
      {label: "procent", group: "geen", digits: 1},
      {label: "aantal", group: "geen", digits: 0},
      {label: "procent", group: "westers", digits: 1},
      {label: "noot"}
    ];
    const grouped = {caption: "Bijschrift", columns, rows: [["2021", 44.1, 12_345, 43, "a"]]};
    const table = htmlTable(grouped, {document: emptyPage(), text: nl});
    const headers = [...table.querySelectorAll("thead tr")].map((row) =>
      [...row.children].map((cell) => [
        cell.textContent,
        ...["scope", "colspan", "rowspan"].map((a) => cell.getAttribute(a))
      ])
    );
    expect(headers).toEqual([
      [
        ["Jaar", "col", null, "2"],
        ["geen", "colgroup", "2", null],
        ["westers", "colgroup", "1", null],
        ["noot", "col", null, "2"]
      ],
      [
        ["procent", "col", null, null],
        ["aantal", "col", null, null],
        ["procent", "col", null, null]
      ]
    ]);
    expect([...table.querySelectorAll("colgroup")].map((group) => group.span)).toEqual([1, 2, 1, 1]);
    expect(csv(grouped).split("\n")[0]).toBe("Jaar,geen: procent,geen: aantal,westers: procent,noot");
  });
  it("says in its caption and its name which kind of figures it has, where that is given", () => {
    const simulated = htmlTable({...content, badge: "simulated"}, {document: emptyPage(), text: nl});
    expect(simulated.querySelector("caption .badge-simulated")!.textContent).toBe("gesimuleerde gegevens");
    expect(simulated.querySelector("caption")!.textContent).toBe("gesimuleerde gegevens Bijschrift");
    expect(simulated.getAttribute("aria-label")).toBe("Bijschrift (gesimuleerde gegevens)");
    expect(box.querySelector(".badge")).toBeNull();
  });
  it("refuses a number that is none", () => {
    const broken = {...content, rows: [["entree", Number.NaN, 1, ""]]};
    expect(() => htmlTable(broken, {document: emptyPage(), text: nl})).toThrow("not finite: NaN");
  });
});

describe("csv", () => {
  it("writes the decimals that the table shows, with a decimal point", () => {
    expect(csv(content).split("\n")[1]).toBe('entree,25.19,10690,"eerste, “tweede”"');
  });
  it("is read back as it was written (identity over any text that is no formula, and any number)", () => {
    const words = fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text));
    const cell = fc.oneof(words, fc.double({noNaN: true, noDefaultInfinity: true}));
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.string({minLength: 1}).filter((text) => !/^[=+\-@\t\r]/.test(text)),
            cell
          ),
          {minLength: 1}
        ),
        (rows) => {
          const text = csv({caption: "", columns: [{label: "a"}, {label: "b"}], rows});
          expect(csvParseRows(text)).toEqual([["a", "b"], ...rows.map((row) => row.map(String))]);
        }
      )
    );
  });
});

describe.each([nl, en])("the tables of the method and data pages in $language", (text) => {
  const tables = {
    codebook: codebookTable(text),
    corrections: correctionsTable(loadCorrections(), text)
  };

  it("are complete: a row for everything, a cell for every column, no holes", () => {
    expect(tables.codebook.rows.length).toBe(codebook.length);
    expect(tables.corrections.rows.length).toBe(2);
    for (const {columns, rows, caption} of Object.values(tables)) {
      expect(caption).not.toBe("");
      for (const row of rows) expect(row.length).toBe(columns.length);
    }
    const flat = Object.values(tables).flatMap(({rows}) => rows.flat().map(String));
    for (const words of flat) expect(words).not.toMatch(/NaN|undefined|\[object/);
  });
  it("leave only the values of codes empty: those have none", () => {
    for (const row of tables.codebook.rows) {
      const code = ["id", "instelling_t", "locatie_t"].includes(String(row[0]));
      expect(row.map((cell) => cell === "")).toEqual([false, false, code, false, false, false]);
    }
  });
  it("mark the reference level once per factor", () => {
    const marked = tables.codebook.rows.filter((row) => String(row[2]).includes(`(${text.codebook.reference})`));
    expect(marked.length).toBe(codebook.filter((v) => v.kind === "factor").length);
  });
});

it("corrections go into the CSV with printed and used", () => {
  const [first] = csvParse(csv(correctionsTable(loadCorrections(), nl)));
  expect([first!.Gedrukt, first!.Gebruikt]).toEqual(["48572", "24286"]);
});
