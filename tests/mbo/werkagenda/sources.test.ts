import {readdirSync} from "node:fs";
import {describe, expect, it} from "vitest";
import type {Figure} from "../../../src/mbo/werkagenda/figure.js";
import {figures} from "../../../src/mbo/werkagenda/figures.js";
import reference from "../../reference/werkagenda.json" with {type: "json"};
import {
  claimFingerprint,
  claims,
  documentsPresent,
  documentText,
  factsTable,
  fingerprint,
  publishedFolder,
  publishedTable
} from "../../support/werkagenda-sources.js";

// Truth: the documents and facts where they stand beside the repository; else what was found there
// (tests/reference/werkagenda.ts).
const checked = new Set(reference.claims);
const tables = readdirSync(publishedFolder).filter((file) => file.endsWith(".csv"));

describe("every figure, indicator, goal, request, event and contradiction", () => {
  it("rests on words that stand in its document", () => {
    expect(claims.length).toBeGreaterThan(280);
    const unchecked = claims.filter((claim) => !checked.has(claimFingerprint(claim)));
    expect(unchecked.map(({name}) => name)).toEqual([]);
    if (!documentsPresent) return;
    const absent = claims.filter(({source, passage}) => !documentText(source).includes(passage));
    expect(absent.map(({name, passage}) => `${name}: ${passage}`)).toEqual([]);
  });
  it("can be found wanting: another number or other words were not checked", () => {
    const claim = claims.find(({name}) => name === "leavers2023")!;
    expect(checked.has(claimFingerprint({...claim, value: 22_309}))).toBe(false);
    expect(checked.has(claimFingerprint({...claim, passage: claim.passage.slice(1)}))).toBe(false);
  });
});

/** How the documents write numbers in words. */
const inWords: Readonly<Record<string, number>> = {
  twee: 2,
  Twee: 2,
  drie: 3,
  zeven: 7,
  acht: 8,
  Acht: 8,
  elf: 11,
  Elf: 11,
  veertien: 14,
  Veertien: 14,
  Vijftien: 15,
  "een kwart": 25,
  dertig: 30,
  Dertig: 30,
  "de helft": 50,
  zestig: 60,
  "twee derde": 200 / 3,
  honderd: 100
};

it("every figure stands in its own words: as digits, in millions or billions, or written out", () => {
  const wrong = Object.entries<Figure>(figures).filter(([, {value, unit, passage}]) => {
    const digits = [...passage.matchAll(/(?<!\d)[-+]?\d+(?:\.\d{3})*(?:,\d+)?/g)].map(([n]) =>
      Number(n.replaceAll(".", "").replace(",", "."))
    );
    const scaled = unit === "euro" ? digits.flatMap((n) => [n, n * 1e6, n * 1e9]) : digits;
    const written = Object.entries(inWords)
      .filter(([word]) => new RegExp(`(^|\\P{L})${word}(\\P{L}|$)`, "u").test(passage))
      .map(([, n]) => n);
    return ![...scaled, ...written].some((n) => Math.abs(n - Math.abs(value)) < 1e-9 || n === value);
  });
  // A fall may be printed without its sign (“gedaald (met 1 pp.)”); a sign that is printed must be the same.
  expect(wrong.map(([name, {passage}]) => `${name}: ${passage}`)).toEqual([]);
});

describe("the committed tables", () => {
  it("are those that were checked", () => {
    expect(Object.fromEntries(tables.map((file) => [file, fingerprint(publishedTable(file))]))).toEqual(
      reference.tables
    );
  });
  it("are the tables of the facts, to the letter, where these have them", () => {
    expect(tables.length).toBe(Object.keys(reference.tables).length);
    if (!documentsPresent) return;
    const copies = tables.filter((file) => /^tabel_(4_1|8_[3-7])_/.test(file));
    expect(copies.length).toBe(6);
    for (const file of copies) expect(publishedTable(file), file).toBe(factsTable(file));
  });
  it("are rows of the document, where we took them from it ourselves", () => {
    const printed = ownRows();
    expect(printed.length).toBe(5 + 5 + 5 + 8 + 6 + 11);
    if (!documentsPresent) return;
    const monitor = documentText("monitor");
    expect(printed.filter((row) => !monitor.includes(row))).toEqual([]);
  });
});

/** Rows of tables 2.1, 2.2, 3.1, 3.2, 7.1 and 8.2 as the text of the document has them. */
function ownRows(): string[] {
  const cells = (file: string) =>
    publishedTable(file)
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(","));
  const share = (value: string) => `${value.replace(".", ",")}%`;
  const thousands = (value: string) => value.replace(/\B(?=(\d{3})+$)/g, ".");
  const plain = (file: string) => cells(file).map(([name, ...values]) => [name, ...values.map(share)].join(" "));
  return [
    ...plain("tabel_2_1_voelt_zich_student.csv"),
    ...plain("tabel_2_2_gezien_als_student.csv"),
    ...plain("tabel_3_1_veilig_instelling.csv"),
    ...cells("tabel_3_2_veilig_stage.csv").map(([level, track, ...values], i) =>
      [...(i % 2 === 0 ? [level] : []), track, ...values.map(share)].join(" ")
    ),
    ...cells("tabel_7_1_besteding.csv").map(
      ([name, spent, own, all]) =>
        `${name === "Totaal" ? name : `Doelstelling ${name}`} € ${thousands(spent!)} ${share(own!)} ${share(all!)}`
    ),
    ...cells("tabel_8_2_streefwaarden.csv").map(([, , , first, before, later, after, change]) =>
      [share(first!), before, share(later!), after, share(change!)].join(" ")
    )
  ];
}
