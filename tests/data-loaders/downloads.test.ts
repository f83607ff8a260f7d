import {existsSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {csvParse, csvParseRows} from "d3-dsv";
import {afterAll, describe, expect, it} from "vitest";
import {dataPackage, dcat} from "../../data-loaders/downloads/datapackage.js";
import {writeParameters} from "../../data-loaders/downloads/parameters-file.js";
import {writeCorrections, writePublished} from "../../data-loaders/downloads/published-files.js";
import {registerFields, SAMPLE, sampleRows} from "../../data-loaders/downloads/register-files.js";
import {writeMultiverse, writeTruth} from "../../data-loaders/downloads/results-files.js";
import {writeTruthSummary} from "../../data-loaders/downloads/truth-summary-file.js";
import {writeRows} from "../../data-loaders/downloads/written.js";
import {load as loadMultiverse} from "../../data-loaders/multiverse.js";
import {simulator} from "../../data-loaders/simulator.js";
import {contrastsOf} from "../../src/analysis/truth/contrasts.js";
import {parameterNames} from "../../src/mbo/world/world.js";
import {defaultWorld, worldNames, worlds} from "../../src/mbo/world/worlds.js";

import {downloadsTable} from "../../src/tables/downloads.js";
import {nl} from "../../src/text/nl.js";

const folder = mkdtempSync(join(tmpdir(), "kansen-downloads-"));
afterAll(() => rmSync(folder, {recursive: true}));
const files = [
  writeMultiverse(folder),
  writeTruth(folder),
  writeTruthSummary(folder),
  writeParameters(folder),
  ...writePublished(folder),
  writeCorrections(folder)
];
const release = {version: "1.0.0", date: "2026-01-01"};

describe("every file", () => {
  it.each(files)("$file has the columns and rows that are said of it", ({file, fields, rows, bytes}) => {
    const content = readFileSync(join(folder, file), "utf8");
    const [header, ...body] = csvParseRows(content);
    expect(header).toEqual(fields.map(({name}) => name));
    expect(body.length).toBe(rows);
    expect(Buffer.byteLength(content)).toBe(bytes);
    const numeric = fields.flatMap(({type}, k) => (type === "string" ? [] : [k]));
    const wrong = body.flatMap((row) => numeric.filter((k) => row[k] !== "" && !Number.isFinite(Number(row[k]))));
    expect(wrong).toEqual([]);
    expect(content).not.toMatch(/undefined|NaN|\[object/);
  });
  it.each(files)("$file holds no formula, and only values that are said of it", ({file, fields}) => {
    const [, ...body] = csvParseRows(readFileSync(join(folder, file), "utf8"));
    for (const [k, {type, values}] of fields.entries()) {
      const cells = new Set(body.map((row) => row[k]!).filter((cell) => cell !== ""));
      // A dash alone is what a source printed, and no formula.
      if (type === "string") for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]./);
      if (values) expect(values).toEqual(expect.arrayContaining([...cells]));
    }
  });
  it("of simulated figures says so in its name, and no other does", () => {
    for (const {file, badge} of files) expect(file.includes("gesimuleerd")).toBe(badge === "simulated");
  });
  it("has all specifications of the multiverse", () => {
    const {subjects} = loadMultiverse();
    const all = Object.values(subjects).reduce((sum, {rows}) => sum + rows.length, 0);
    expect(files[0]!.rows).toBe(all);
  });
});

describe("how far the methods are off", () => {
  const csv = (k: number) => csvParse(readFileSync(join(folder, files[k]!.file), "utf8"));
  const [draws, summary] = [csv(1), csv(2)];
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

  it("is what the draws say, of every world, outcome and contrast under the published choices (truth: the file of draws)", () => {
    const published = summary.filter(({specificatie}) => specificatie === "published");
    expect(published).toHaveLength(worldNames.length * (contrastsOf("doorstroom").length + contrastsOf("vsv").length));
    for (const row of published) {
      const own = draws.filter((draw) =>
        (["wereld", "uitkomst", "waarde"] as const).every((key) => draw[key] === row[key])
      );
      const errors = own.map(({gemeld, waar}) => Number(gemeld) - Number(waar));
      expect(Number(row.trekkingen)).toBe(own.length);
      expect(Number(row.fout)).toBeCloseTo(mean(errors), 5);
      expect(Number(row.fout_door_gegevens) + Number(row.fout_door_model)).toBeCloseTo(Number(row.fout), 5);
      expect(Number(row.kwadratische_fout)).toBeCloseTo(mean(errors.map((error) => error ** 2)), 5);
      const covered = own.filter(({standaardfout}, k) => Math.abs(errors[k]!) <= 1.959964 * Number(standaardfout));
      expect([row.intervallen, row.raak]).toEqual([String(own.length), String(covered.length)]);
      if (row.wereld === defaultWorld) expect(Number(row.fout_boven_standaardwereld)).toBe(0);
    }
  });
  it("compares worlds draw by draw: the same draws in all", () => {
    const seedsOf = (world: string) =>
      draws.filter(({wereld}) => wereld === world).map(({toevalsgetal}) => toevalsgetal);
    for (const world of worldNames) expect(seedsOf(world), world).toEqual(seedsOf(defaultWorld));
  });
});

describe("the register’s files", () => {
  it("have the codebook’s columns (truth: what the simulator makes)", () => {
    const {columns} = simulator({students: 3000}).register;
    expect(registerFields().map(({name}) => name)).toEqual(Object.keys(columns));
    const values = new Map(registerFields().map((field) => [field.name, field.values]));
    for (const [name, column] of Object.entries(columns)) {
      const known = values.get(name);
      if (!known || column.kind !== "factor") continue;
      expect(known, name).toEqual(expect.arrayContaining([...column.levels]));
    }
  });
  it("sample each student once, in order, always the same ones, and spread over the register", () => {
    const rows = sampleRows(1_000_000);
    expect(rows.length).toBe(SAMPLE);
    let ordered = true;
    for (let k = 1; k < rows.length; ++k) ordered &&= rows[k]! > rows[k - 1]!;
    expect(ordered).toBe(true);
    expect(Buffer.from(sampleRows(1_000_000).buffer).equals(Buffer.from(rows.buffer))).toBe(true);
    const mean = rows.reduce((sum, row) => sum + row, 0) / rows.length;
    expect(Math.abs(mean / 500_000 - 1)).toBeLessThan(0.02);
    expect(sampleRows(10, 50)).toEqual(Int32Array.from({length: 10}, (_, k) => k));
  });
});

describe("the data package (truth: specs.frictionlessdata.io, version 1)", () => {
  const described = dataPackage(files, release);
  it("has a name, a licence and resources with a path, all of which exist", () => {
    expect(described.name).toMatch(/^[a-z0-9.\-/]+$/);
    expect(described.licenses[0]).toMatchObject({name: expect.any(String), path: expect.stringMatching(/^https:/)});
    const names = described.resources.map(({name}) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const {name, path, hash, schema} of described.resources) {
      expect(name).toMatch(/^[a-z0-9.-]+$/);
      expect(path).not.toMatch(/^\/|\.\./);
      expect(existsSync(join(folder, path))).toBe(true);
      expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
      expect(schema.fields.length).toBeGreaterThan(0);
      for (const field of schema.fields) expect(["string", "integer", "number", "boolean"]).toContain(field.type);
    }
  });
  it("is told in DCAT too: a distribution per file, with address, kind and size", () => {
    const catalogue = dcat(files, release);
    expect(catalogue["@type"]).toBe("dcat:Dataset");
    expect(catalogue["dcat:distribution"].map((own) => own["dcat:downloadURL"]["@id"])).toEqual(
      files.map(({file}) => file)
    );
    for (const own of catalogue["dcat:distribution"]) {
      expect(own["dcat:mediaType"]["@id"]).toMatch(
        /^https:\/\/www\.iana\.org\/assignments\/media-types\/\w+\/[\w.-]+$/
      );
    }
    expect(JSON.stringify(catalogue)).not.toContain("undefined");
  });
});

it("a row with too few cells is refused, with file and row", () => {
  const about = {...files[0]!, file: "kapot.csv", fields: files[0]!.fields.slice(0, 2)};
  expect(() => writeRows(folder, about, [["a", "b"], ["c"]])).toThrow("not 2 cells in row 2: kapot.csv");
});

it("the table of downloads leads to each file, with its size", () => {
  const {rows, columns} = downloadsTable(files, "../", nl);
  expect(rows[0]![0]).toEqual({label: files[0]!.file, href: `../downloads/${files[0]!.file}`});
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
});

it("the numbers of the worlds are all there, each with its origin (truth: the worlds themselves)", () => {
  const rows = csvParse(readFileSync(join(folder, "parameters-gesimuleerd.csv"), "utf8"));
  expect(new Set(rows.map((row) => row.parameter))).toEqual(new Set(parameterNames));
  const own = rows.filter(({parameter}) => parameter === parameterNames[0]);
  expect(own.map((row) => Number(row.waarde_neutraal))).toEqual([worlds.neutraal[parameterNames[0]!]].flat());
  for (const {herkomst, reden, bron} of rows) {
    if (herkomst === "gepubliceerd") expect(bron).not.toBe("");
    expect(`${bron}${reden}`).not.toBe("");
  }
});

it("text that a spreadsheet would run is written as text", () => {
  const fields = [
    {name: "a", type: "string"},
    {name: "b", type: "number"}
  ] as const;
  writeRows(folder, {...files[0]!, file: "formule.csv", fields}, [["=1+1", -2]]);
  expect(readFileSync(join(folder, "formule.csv"), "utf8")).toBe("a,b\n'=1+1,-2\n");
});
