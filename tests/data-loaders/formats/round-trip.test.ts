import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {tableFromIPC} from "@uwdata/flechette";
import fc from "fast-check";
import {asyncBufferFromFile, parquetMetadataAsync} from "hyparquet";
import {afterAll, describe, expect, it} from "vitest";
import {readTable} from "../../../data-loaders/formats/read-table.js";
import {writeTable} from "../../../data-loaders/formats/write-table.js";
import type {Column, Table} from "../../../src/glmm/table.js";
import {cellTexts} from "./cell-texts.js";

const folder = mkdtempSync(join(tmpdir(), "formats-"));
afterAll(() => rmSync(folder, {recursive: true}));
const formats = ["csv", "csv.gz", "arrow", "parquet"];
const file = (format: string) => join(folder, `table.${format}`);

// A byte order mark is left out: text decoders drop it.
const text = fc
  .oneof(
    fc.string({unit: "binary", maxLength: 6}),
    fc.constantFrom('"', ",", "\n", "\r\n", ' a "b", c', "é", "x".repeat(40))
  )
  .filter((word) => word !== "" && word !== "NA" && !word.includes("\uFEFF"));
const whole = fc.integer({min: -(2 ** 31), max: 2 ** 31 - 1}).map(String);
const small = fc.integer({min: -200, max: 200}).map(String);

function factor(rows: number, level: fc.Arbitrary<string>): fc.Arbitrary<Column> {
  return fc
    .tuple(fc.uniqueArray(level, {maxLength: 8}), fc.constantFrom(Uint8Array, Uint16Array, Int32Array))
    .chain(([levels, Codes]) =>
      fc.array(fc.integer({min: 0, max: levels.length}), {minLength: rows, maxLength: rows}).map((codes) => ({
        kind: "factor" as const,
        levels,
        codes: Codes.from(codes)
      }))
    );
}

function numbers(rows: number): fc.Arbitrary<Column> {
  const column = (value: fc.Arbitrary<number>, Values: Float64ArrayConstructor | Uint16ArrayConstructor) =>
    fc.array(value, {minLength: rows, maxLength: rows}).map((values) => ({
      kind: "numeric" as const,
      values: Values.from(values)
    }));
  return fc.oneof(
    column(
      fc.double({noDefaultInfinity: true}).map((value) => value + 0),
      Float64Array
    ),
    column(fc.oneof(fc.integer(), fc.constant(Number.NaN)), Float64Array),
    column(fc.constant(Number.NaN), Float64Array),
    column(fc.integer({min: 0, max: 65535}), Uint16Array)
  );
}

/** Tables of all kinds of columns; those whose name begins with an i are factors of whole numbers. */
const tables: fc.Arbitrary<Table> = fc.integer({min: 1, max: 30}).chain((rows) =>
  fc
    .record({
      'a, "quoted"\nname': factor(rows, text),
      b: factor(rows, text),
      number: numbers(rows),
      other: numbers(rows),
      i1: factor(rows, whole),
      i2: factor(rows, small)
    })
    .map((columns) => ({rows, columns}))
);

const integers = new Set(["i1", "i2"]);

describe("writing a table and reading it back", () => {
  it.each(formats)("gives the same cells: %s", async (format) => {
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        await writeTable(file(format), table, {integers});
        expect(cellTexts(await readTable(file(format), {asTexts: true}))).toEqual(cellTexts(table));
      }),
      {numRuns: 60}
    );
  });

  it.each(["arrow", "parquet"])("needs no telling which cells are numbers: %s", async (format) => {
    await fc.assert(
      fc.asyncProperty(tables, async (table) => {
        await writeTable(file(format), table, {integers});
        expect(cellTexts(await readTable(file(format)))).toEqual(cellTexts(table));
      }),
      {numRuns: 40}
    );
  });

  it.each(formats)("in several batches, with more levels than two bytes count: %s", async (format) => {
    const rows = 110_001;
    const levels = Array.from({length: 70_000}, (_, k) => `locatie ${k}`);
    const table: Table = {
      rows,
      columns: {
        id: {kind: "numeric", values: Uint32Array.from({length: rows}, (_, i) => i + 1)},
        locatie: {kind: "factor", levels, codes: Int32Array.from({length: rows}, (_, i) => (i * 7919) % 70_001)},
        leeftijd: {kind: "factor", levels: ["12", "13"], codes: Uint8Array.from({length: rows}, (_, i) => i % 3)}
      }
    };
    const seen: number[] = [];
    await writeTable(file(format), table, {integers: new Set(["leeftijd"]), progress: (count) => seen.push(count)});
    expect(seen.at(-1)).toBe(rows);
    expect(cellTexts(await readTable(file(format), {asTexts: true}))).toEqual(cellTexts(table));
  });
});

describe("what a file holds", () => {
  const table: Table = {
    rows: 4,
    columns: {
      leerweg: {kind: "factor", levels: ["bol", "a,b", 'say "b"'], codes: Uint8Array.of(0, 1, 2, 3)},
      leeftijd: {kind: "factor", levels: ["12", "13"], codes: Uint8Array.of(1, 0, 2, 1)},
      cito: {kind: "numeric", values: Float64Array.of(500, Number.NaN, 550, 501)},
      x: {kind: "numeric", values: Float32Array.of(0.5, Number.NaN, 1, -2)},
      leeg: {kind: "factor", levels: [], codes: Uint8Array.of(0, 0, 0, 0)}
    }
  };
  const integers = new Set(["leeftijd"]);

  it("CSV: RFC 4180, empty where missing", async () => {
    await writeTable(file("csv"), table, {integers});
    expect(readFileSync(file("csv"), "utf8")).toBe(
      'leerweg,leeftijd,cito,x,leeg\nbol,13,500,0.5,\n"a,b",12,,,\n"say ""b""",,550,1,\n,13,501,-2,\n'
    );
  });

  it("Arrow: a file with dictionaries, the smallest integers and nulls", async () => {
    await writeTable(file("arrow"), table, {integers});
    const bytes = readFileSync(file("arrow"));
    expect(bytes.subarray(0, 6).toString()).toBe("ARROW1");
    const read = tableFromIPC(bytes);
    const types = read.schema.fields.map(({type}) => ("bitWidth" in type ? type.bitWidth : type.typeId));
    expect(types).toEqual([-1, 8, 16, 3, -1]);
    expect(read.names.map((name) => read.getChild(name).nullCount)).toEqual([1, 1, 1, 1, 4]);
  });

  it("Parquet: texts, 32-bit integers and doubles", async () => {
    await writeTable(file("parquet"), table, {integers});
    const {schema, num_rows} = await parquetMetadataAsync(await asyncBufferFromFile(file("parquet")));
    const types = schema.slice(1).map(({type}) => type);
    expect(types).toEqual(["BYTE_ARRAY", "INT32", "INT32", "DOUBLE", "BYTE_ARRAY"]);
    expect(num_rows).toBe(4n);
  });

  it("only the wanted columns are read, numbers as numbers", async () => {
    for (const format of formats) {
      await writeTable(file(format), table, {integers});
      const read = await readTable(file(format), {wanted: new Set(["cito", "leeftijd"])});
      expect(Object.keys(read.columns)).toEqual(["leeftijd", "cito"]);
      expect(read.columns.leeftijd).toEqual({kind: "numeric", values: Float64Array.of(13, 12, Number.NaN, 13)});
    }
  });
});

describe("a table that cannot be written", () => {
  const with1 = (column: Column): Table => ({rows: 1, columns: {a: column}});
  const word = (level: string) => with1({kind: "factor", levels: [level], codes: Uint8Array.of(0)});

  it.each([
    ["table.txt", word("x"), "unknown kind of file; not .csv, .csv.gz, .arrow, .feather or .parquet: "],
    ["table.csv", word("NA"), 'invalid level of a; missing in a CSV: "NA"'],
    ["table.csv", word(""), 'invalid level of a; missing in a CSV: ""'],
    ["table.arrow", word("x"), "invalid level of a; not an integer: x"],
    ["table.parquet", word("01"), "invalid level of a; not an integer: 01"],
    ["none/table.csv", word("x"), "cannot write; ENOENT: "],
    ["none/table.csv.gz", word("x"), "cannot write; ENOENT: "],
    ["none/table.arrow", word("1"), "cannot write; ENOENT: "],
    ["none/table.parquet", word("1"), "cannot write; ENOENT: "]
  ])("%s", async (name, table, message) => {
    const error = await writeTable(join(folder, name), table, {integers: new Set(["a"])}).catch((error) => error);
    expect([error.name, error.message.startsWith(message) ? message : error.message]).toEqual(["InputError", message]);
  });
});
