import {csvParseRows} from "d3-dsv";
import {InputError} from "../../src/glmm/input-error.js";
import type {Table} from "../../src/glmm/table.js";
import {isText, type ReadOptions} from "./read-options.js";
import {TextColumn} from "./text-column.js";

/** What others put between cells, and how it is called. */
const separators: readonly (readonly [string, string])[] = [
  [";", "semicolons"],
  ["\t", "tabs"],
  ["|", "bars"]
];

/** Reads comma-separated text with a header, given in pieces of whole records. */
export class CsvReader {
  readonly #options: ReadOptions;
  readonly #columns: {readonly name: string; readonly at: number; readonly cells: TextColumn}[] = [];
  #width = 0;
  #records = 0;
  #rows = 0;

  constructor(options: ReadOptions = {}) {
    this.#options = options;
  }

  /**
   * @throws InputError for a header with another separator or a repeated name, or a row with another number of cells.
   */
  push(text: string): void {
    csvParseRows(text, (cells) => this.#record(cells));
  }

  /** @throws InputError for an empty file. */
  finish(): Table {
    if (this.#width === 0 || this.#rows === 0) throw new InputError("empty file; no header and rows: 0 rows");
    const columns = this.#columns.map(({name, cells}) => [name, cells.finish(isText(this.#options, name))]);
    return {rows: this.#rows, columns: Object.fromEntries(columns)};
  }

  #record(cells: readonly string[]): undefined {
    if (this.#records++ === 0) return this.#header(cells);
    if (cells.length === 1 && cells[0] === "" && this.#width > 1) return undefined;
    if (cells.length !== this.#width) {
      const rule = `not ${this.#width} cells, as the header has`;
      throw new InputError(`invalid row ${this.#records}; ${rule}: ${cells.length}`);
    }
    ++this.#rows;
    for (const column of this.#columns) column.cells.push(cells[column.at]!);
    return undefined;
  }

  #header(names: readonly string[]): undefined {
    const {wanted} = this.#options;
    const other = names.length === 1 && separators.find(([mark]) => names[0]!.includes(mark));
    if (other) throw new InputError(`invalid header; cells are not separated by commas, but by: ${other[1]}`);
    this.#width = names.length;
    names.forEach((name, at) => {
      if (names.indexOf(name) !== at) throw new InputError(`invalid header; a name occurs twice: ${name}`);
      if (!wanted || wanted.has(name)) this.#columns.push({name, at, cells: new TextColumn()});
    });
    return undefined;
  }
}

/** Reads a CSV text. @throws InputError as {@link CsvReader} does. */
export function readCsv(text: string, options?: ReadOptions): Table {
  const reader = new CsvReader(options);
  reader.push(text.replace(/^\uFEFF/, ""));
  return reader.finish();
}
