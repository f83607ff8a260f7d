import {readFile} from "node:fs/promises";
import {gunzipSync} from "node:zlib";
import {InputError} from "../../src/glmm/input-error.js";
import type {Table} from "../../src/glmm/table.js";
import {readArrow} from "./read-arrow.js";
import {readCsv} from "./read-csv.js";
import {readParquet} from "./read-parquet.js";

/**
 * Reads a table by the ending of its name: .csv, .csv.gz, .arrow, .feather or .parquet.
 *
 * @throws InputError if the file cannot be read as what its name says.
 */
export async function readTable(path: string, wanted?: ReadonlySet<string>): Promise<Table> {
  const bytes = await bytesOf(path);
  try {
    if (/\.csv$/i.test(path)) return readCsv(textOf(bytes), wanted);
    if (/\.csv\.gz$/i.test(path)) return readCsv(textOf(gunzipSync(bytes)), wanted);
    if (/\.(arrow|feather)$/i.test(path)) return readArrow(bytes, wanted);
    if (/\.parquet$/i.test(path)) return await readParquet(bytes, wanted);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`unreadable file; not what its name says (${(error as Error).message}): ${path}`);
  }
  throw new InputError(`unknown kind of file; not .csv, .csv.gz, .arrow, .feather or .parquet: ${path}`);
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const {code} = error as {code?: string};
    const reason = code === "ENOENT" ? "does not exist" : code === "EISDIR" ? "is a folder" : `${code}`;
    throw new InputError(`unreadable file; ${reason}: ${path}`);
  }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", {fatal: true}).decode(bytes);
}
