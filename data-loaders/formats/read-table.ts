import {constants, createReadStream} from "node:fs";
import {access, readFile} from "node:fs/promises";
import {pipeline} from "node:stream/promises";
import {createGunzip} from "node:zlib";
import type {Table} from "../../src/glmm/table.js";
import {recordPieces} from "./csv-records.js";
import {fileFormat} from "./file-format.js";
import {readArrow} from "./read-arrow.js";
import {CsvReader} from "./read-csv.js";
import type {ReadOptions} from "./read-options.js";
import {readParquet} from "./read-parquet.js";
import {unreadable} from "./unreadable.js";

/**
 * Reads a table by the ending of its name: .csv, .csv.gz, .arrow, .feather or .parquet.
 *
 * @throws InputError if the file cannot be read as what its name says.
 */
export async function readTable(path: string, options?: ReadOptions): Promise<Table> {
  try {
    await access(path, constants.R_OK);
    const format = fileFormat(path);
    if (format === "arrow") return readArrow(await readFile(path), options);
    if (format === "parquet") return await readParquet(path, options);
    return await readCsvFile(path, format === "csv.gz", options);
  } catch (error) {
    throw unreadable(error, path);
  }
}

/** A megabyte at a time: a register is longer than the longest string. */
async function readCsvFile(path: string, zipped: boolean, options?: ReadOptions): Promise<Table> {
  const reader = new CsvReader(options);
  const decoder = new TextDecoder("utf-8", {fatal: true, ignoreBOM: true});
  const file = createReadStream(path, {highWaterMark: 1 << 20});
  const parse = async (chunks: AsyncIterable<Uint8Array>) => {
    for await (const piece of recordPieces(chunks)) reader.push(decoder.decode(piece));
  };
  await (zipped ? pipeline(file, createGunzip({chunkSize: 1 << 20}), parse) : pipeline(file, parse));
  return reader.finish();
}
