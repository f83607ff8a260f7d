import {createWriteStream} from "node:fs";
import {Readable} from "node:stream";
import {pipeline} from "node:stream/promises";
import {createGzip} from "node:zlib";
import {InputError} from "../../src/glmm/input-error.js";
import type {Table} from "../../src/glmm/table.js";
import {fileFormat} from "./file-format.js";
import {writeArrow} from "./write-arrow.js";
import {csvPieces} from "./write-csv.js";
import type {WriteOptions} from "./write-options.js";
import {writeParquet} from "./write-parquet.js";

/**
 * Writes a table by the ending of the file's name: .csv, .csv.gz, .arrow, .feather or .parquet; piece by piece, never
 * the whole file in memory.
 *
 * @throws InputError for another ending, a file that cannot be written, or a table that the format cannot hold.
 */
export async function writeTable(path: string, table: Table, options: WriteOptions = {}): Promise<void> {
  const format = fileFormat(path);
  try {
    if (format === "arrow") writeArrow(path, table, options);
    else if (format === "parquet") writeParquet(path, table, options);
    else await writeCsvFile(path, format === "csv.gz", table, options);
  } catch (error) {
    const {code, syscall} = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    throw new InputError(`cannot write; ${code}: ${path}`);
  }
}

async function writeCsvFile(path: string, zip: boolean, table: Table, options: WriteOptions): Promise<void> {
  const pieces = Readable.from(csvPieces(table, options));
  const file = createWriteStream(path);
  await (zip ? pipeline(pieces, createGzip(), file) : pipeline(pieces, file));
}
