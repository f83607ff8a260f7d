import {brotliDecompressSync, gunzipSync} from "node:zlib";
import {asyncBufferFromFile, type ColumnData, parquetMetadataAsync, parquetRead} from "hyparquet";
import {InputError} from "../../src/glmm/input-error.js";
import type {Column, Table} from "../../src/glmm/table.js";
import {columnOfCells} from "./column-of-cells.js";
import {isText, type ReadOptions} from "./read-options.js";

const compressors = {
  GZIP: (bytes: Uint8Array) => gunzipSync(bytes),
  BROTLI: (bytes: Uint8Array) => brotliDecompressSync(bytes)
};

/** Reads a Parquet file (uncompressed, Snappy, gzip or Brotli), a column at a time. */
export async function readParquet(path: string, options: ReadOptions = {}): Promise<Table> {
  const {wanted} = options;
  const file = await asyncBufferFromFile(path);
  const metadata = await parquetMetadataAsync(file);
  const rows = Number(metadata.num_rows);
  if (rows === 0) throw new InputError("empty file; no rows: 0");
  const names = metadata.schema.slice(1).map((element) => element.name);
  const columns: [string, Column][] = [];
  for (const name of names.filter((name) => !wanted || wanted.has(name))) {
    const chunks: ColumnData[] = [];
    await parquetRead({file, metadata, columns: [name], compressors, onChunk: (chunk) => chunks.push(chunk)});
    const cells = chunks.sort((a, b) => a.rowStart - b.rowStart).map(({columnData}) => columnData);
    columns.push([name, columnOfCells(name, cells, isText(options, name))]);
  }
  return {rows, columns: Object.fromEntries(columns)};
}
