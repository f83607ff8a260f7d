import {fileWriter, ParquetWriter, schemaFromColumnData} from "hyparquet-writer";
import type {Table} from "../../src/glmm/table.js";
import {type StoredColumn, storedColumn} from "./stored-column.js";
import type {WriteOptions} from "./write-options.js";

const groupRows = 100_000;

/**
 * Writes a table as a Parquet file in row groups of 100,000 rows, each on disk before the next is made: texts and whole
 * numbers by dictionary where that is shorter, compressed with Snappy, missing as null.
 */
export function writeParquet(path: string, {rows, columns}: Table, {integers, progress}: WriteOptions): void {
  const stored = Object.entries(columns).map(([name, column]) => {
    return {name, column: storedColumn(name, column, integers?.has(name))};
  });
  const columnData = stored.map(({name, column}) => ({name, data: [], type: types[column.kind]}));
  const schema = schemaFromColumnData({columnData});
  const writer = new ParquetWriter({writer: fileWriter(path), schema, statistics: false});
  for (let start = 0; start < rows; start += groupRows) {
    const end = Math.min(rows, start + groupRows);
    const group = stored.map(({name, column}) => ({name, data: values(column, start, end)}));
    writer.write({columnData: group, rowGroupSize: groupRows});
    progress?.(end);
  }
  writer.finish();
}

const types = {factor: "STRING", integer: "INT32", numeric: "DOUBLE"} as const;

function values(column: StoredColumn, start: number, end: number): (string | number | null)[] {
  const own = new Array<string | number | null>(end - start);
  for (let i = 0; i < own.length; ++i) own[i] = valueAt(column, start + i);
  return own;
}

/** null where missing. */
function valueAt(column: StoredColumn, row: number): string | number | null {
  if (column.kind === "factor") return column.levels[column.codes[row]!] ?? null;
  const value = column.kind === "integer" ? column.at(row) : column.values[row]!;
  return Number.isNaN(value) ? null : value;
}
