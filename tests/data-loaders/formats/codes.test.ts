import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {tableFromArrays, tableToIPC} from "@uwdata/flechette";
import {parquetWriteBuffer} from "hyparquet-writer";
import {afterAll, describe, expect, it} from "vitest";
import {readTable} from "../../../data-loaders/formats/read-table.js";
import {type Column, columnOf} from "../../../src/glmm/table.js";

const folder = mkdtempSync(join(tmpdir(), "codes-"));
afterAll(() => rmSync(folder, {recursive: true}));
const codes = ["0001", "1", "1e1", "90071992547409911", "90071992547409912"];
const texts = (column: Column) =>
  column.kind === "factor"
    ? Array.from(column.codes, (code) => column.levels[code])
    : Array.from(column.values, String);

describe("a column of codes", () => {
  it("keeps its codes as they are, in CSV as in Arrow and Parquet; other columns stay numbers", async () => {
    const numbers = codes.map((_, k) => k);
    const at = (name: string) => join(folder, name);
    writeFileSync(at("a.csv"), `code,n\n${codes.map((code, k) => `${code},${k}`).join("\n")}\n`);
    writeFileSync(at("a.arrow"), tableToIPC(tableFromArrays({code: codes, n: numbers}), {})!);
    const columnData = [
      {name: "code", data: codes},
      {name: "n", data: numbers}
    ];
    writeFileSync(at("a.parquet"), new Uint8Array(parquetWriteBuffer({columnData})));
    for (const file of ["a.csv", "a.arrow", "a.parquet"]) {
      const table = await readTable(at(file), {asTexts: new Set(["code"])});
      expect(texts(columnOf(table, "code")), file).toEqual(codes);
      expect(columnOf(table, "n").kind, file).toBe("numeric");
    }
  });
  it("tells two large whole numbers apart that are one as floating point", async () => {
    const large = [9007199254740993n, 9007199254740992n];
    writeFileSync(join(folder, "large.arrow"), tableToIPC(tableFromArrays({id: BigInt64Array.from(large)}), {})!);
    const table = await readTable(join(folder, "large.arrow"), {asTexts: new Set(["id"])});
    expect(texts(columnOf(table, "id"))).toEqual(large.map(String));
  });
});
