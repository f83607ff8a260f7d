import {closeSync, openSync, writeFileSync} from "node:fs";
import {type Column, tableFromColumns, tableToIPC} from "@uwdata/flechette";
import type {Table} from "../../src/glmm/table.js";
import {arrowColumn} from "./arrow-column.js";
import {storedColumn} from "./stored-column.js";
import type {WriteOptions} from "./write-options.js";

const batchRows = 100_000;

/**
 * Writes a table as an Arrow file in batches of 100,000 rows. The bytes go to the file a buffer at a time. Flechette
 * wants all batches of a table at once; most are views on the table's own codes and values, so that this costs little
 * memory: one bit a cell, and the integers made of factors.
 */
export function writeArrow(path: string, {rows, columns}: Table, {integers, progress}: WriteOptions): void {
  const stored = Object.entries(columns).map(([name, column]): [string, Column<unknown>] => {
    return [name, arrowColumn(storedColumn(name, column, integers?.has(name)), rows, batchRows)];
  });
  const file = openSync(path, "w");
  try {
    const write = (bytes: Uint8Array) => writeFileSync(file, bytes);
    const sink = {write, pad: (count: number) => write(new Uint8Array(count)), finish: () => null};
    tableToIPC(tableFromColumns(stored), {format: "file", sink});
  } finally {
    closeSync(file);
  }
  progress?.(rows);
}
