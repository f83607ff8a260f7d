import {csvParseRows} from "d3-dsv";
import {InputError} from "../../src/glmm/input-error.js";
import type {Table} from "../../src/glmm/table.js";
import {TextColumn} from "./column-builder.js";

/**
 * Reads comma-separated text with a header; only the columns in `wanted` if given.
 *
 * @throws InputError for an empty file, a header with a repeated name, or a row with another number of cells.
 */
export function readCsv(text: string, wanted?: ReadonlySet<string>): Table {
  const columns: {readonly name: string; readonly at: number; readonly cells: TextColumn}[] = [];
  let width = 0;
  let rows = 0;
  csvParseRows(text.replace(/^\uFEFF/, ""), (cells, line) => {
    if (line === 0) {
      width = cells.length;
      cells.forEach((name, at) => {
        if (cells.indexOf(name) !== at) throw new InputError(`invalid header; a name occurs twice: ${name}`);
        if (!wanted || wanted.has(name)) columns.push({name, at, cells: new TextColumn()});
      });
      return undefined;
    }
    if (cells.length === 1 && cells[0] === "" && width > 1) return undefined;
    if (cells.length !== width) {
      throw new InputError(`invalid row ${line + 1}; not ${width} cells, as the header has: ${cells.length}`);
    }
    ++rows;
    for (const column of columns) column.cells.push(cells[column.at]!);
    return undefined;
  });
  if (width === 0 || rows === 0) throw new InputError("empty file; no header and rows: 0 rows");
  return {rows, columns: Object.fromEntries(columns.map(({name, cells}) => [name, cells.finish()]))};
}
