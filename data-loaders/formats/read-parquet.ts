import {brotliDecompressSync, gunzipSync} from "node:zlib";
import {parquetMetadata, parquetRead} from "hyparquet";
import {InputError} from "../../src/glmm/input-error.js";
import type {Table} from "../../src/glmm/table.js";
import {columnOfValues} from "./column-builder.js";

const compressors = {
  GZIP: (bytes: Uint8Array) => gunzipSync(bytes),
  BROTLI: (bytes: Uint8Array) => brotliDecompressSync(bytes)
};

/** Reads a Parquet file (uncompressed, Snappy, gzip or Brotli); only the columns in `wanted` if given. */
export async function readParquet(bytes: Uint8Array, wanted?: ReadonlySet<string>): Promise<Table> {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const metadata = parquetMetadata(file);
  const rows = Number(metadata.num_rows);
  if (rows === 0) throw new InputError("empty file; no rows: 0");
  const names = metadata.schema.slice(1).map((element) => element.name);
  const used = names.filter((name) => !wanted || wanted.has(name));
  const values = new Map(used.map((name) => [name, new Array<unknown>(rows)]));
  await parquetRead({
    file,
    metadata,
    columns: used,
    compressors,
    onChunk: ({columnName, columnData, rowStart}) => {
      const own = values.get(columnName)!;
      for (let i = 0; i < columnData.length; ++i) own[rowStart + i] = columnData[i];
    }
  });
  return {rows, columns: Object.fromEntries(used.map((name) => [name, columnOfValues(name, values.get(name)!)]))};
}
