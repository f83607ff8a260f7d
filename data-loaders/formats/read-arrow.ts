import {tableFromIPC} from "@uwdata/flechette";
import {InputError} from "../../src/glmm/input-error.js";
import type {Table} from "../../src/glmm/table.js";
import {columnOfValues} from "./column-builder.js";

/** Reads an Arrow file or stream; only the columns in `wanted` if given. */
export function readArrow(bytes: Uint8Array, wanted?: ReadonlySet<string>): Table {
  const table = tableFromIPC(bytes);
  if (table.numRows === 0) throw new InputError("empty file; no rows: 0");
  const names = table.names.filter((name) => !wanted || wanted.has(String(name))).map(String);
  const columns = names.map((name) => [name, columnOfValues(name, table.getChild(name).toArray())] as const);
  return {rows: table.numRows, columns: Object.fromEntries(columns)};
}
