import {tableFromIPC} from "@uwdata/flechette";
import {InputError} from "../../src/glmm/input-error.js";
import type {Table} from "../../src/glmm/table.js";
import {columnOfCells} from "./column-of-cells.js";
import {isText, type ReadOptions} from "./read-options.js";

/** Reads an Arrow file or stream. */
export function readArrow(bytes: Uint8Array, options: ReadOptions = {}): Table {
  const {wanted} = options;
  const table = tableFromIPC(bytes, {useBigInt: true});
  if (table.numRows === 0) throw new InputError("empty file; no rows: 0");
  const names = table.names.map(String).filter((name) => !wanted || wanted.has(name));
  const columns = names.map(
    (name) => [name, columnOfCells(name, table.getChild(name).data, isText(options, name))] as const
  );
  return {rows: table.numRows, columns: Object.fromEntries(columns)};
}
