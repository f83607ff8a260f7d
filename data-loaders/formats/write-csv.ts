import {csvFormatRow, csvFormatValue} from "d3-dsv";
import {InputError} from "../../src/glmm/input-error.js";
import type {Column, FactorColumn, NumericColumn, Table} from "../../src/glmm/table.js";
import type {WriteOptions} from "./write-options.js";

const pieceBytes = 1 << 20;
const encoder = new TextEncoder();

/** Writes the cells of one column, each with the comma or the newline that follows it. */
interface Cells {
  /** Bytes of the longest cell. */
  readonly widest: number;
  /** Writes the cell of a row at a place of `bytes`; returns the place after it. */
  writeInto(bytes: Uint8Array, at: number, row: number): number;
}

/**
 * A table as CSV, a megabyte at a time: UTF-8, comma, header, decimal point, quoted where RFC 4180 asks for it; missing
 * is empty.
 *
 * @throws InputError if a level would be read back as missing.
 */
export function* csvPieces({rows, columns}: Table, {progress}: WriteOptions = {}): Generator<Uint8Array> {
  const entries = Object.entries(columns);
  yield encoder.encode(`${csvFormatRow(Object.keys(columns))}\n`);
  const cells = entries.map(([name, column], k) => cellsOf(name, column, k < entries.length - 1 ? "," : "\n"));
  const widest = cells.reduce((sum, cell) => sum + cell.widest, 0);
  let bytes = new Uint8Array(Math.max(pieceBytes, widest));
  let at = 0;
  for (let row = 0; row < rows; ++row) {
    if (at + widest > bytes.length) {
      yield bytes.subarray(0, at);
      progress?.(row);
      bytes = new Uint8Array(bytes.length);
      at = 0;
    }
    for (let k = 0; k < cells.length; ++k) at = cells[k]!.writeInto(bytes, at, row);
  }
  yield bytes.subarray(0, at);
  progress?.(rows);
}

const cellsOf = (name: string, column: Column, end: string): Cells =>
  column.kind === "factor" ? new FactorCells(name, column, end) : new NumberCells(column, end);

/** Every level is encoded once; a cell is a copy of its bytes. */
class FactorCells implements Cells {
  readonly widest: number;
  readonly #codes: FactorColumn["codes"];
  readonly #count: number;
  readonly #bytes: Uint8Array;
  /** Where each level begins in the bytes; what is missing stands last. */
  readonly #starts: Uint32Array;

  constructor(name: string, {levels, codes}: FactorColumn, end: string) {
    for (const level of levels) {
      if (level === "" || level === "NA")
        throw new InputError(`invalid level of ${name}; missing in a CSV: "${level}"`);
    }
    const cells = [...levels, ""].map((level) => encoder.encode(csvFormatValue(level) + end));
    this.#codes = codes;
    this.#count = levels.length;
    this.#starts = new Uint32Array(cells.length + 1);
    cells.forEach((cell, k) => {
      this.#starts[k + 1] = this.#starts[k]! + cell.length;
    });
    this.#bytes = new Uint8Array(this.#starts[cells.length]!);
    cells.forEach((cell, k) => {
      this.#bytes.set(cell, this.#starts[k]);
    });
    this.widest = cells.reduce((widest, cell) => Math.max(widest, cell.length), 0);
  }

  writeInto(bytes: Uint8Array, at: number, row: number): number {
    const code = this.#codes[row]!;
    const level = code >= 0 && code < this.#count ? code : this.#count;
    const end = this.#starts[level + 1]!;
    let place = at;
    for (let i = this.#starts[level]!; i < end; ++i) bytes[place++] = this.#bytes[i]!;
    return place;
  }
}

class NumberCells implements Cells {
  readonly widest = 32;
  readonly #values: NumericColumn["values"];
  readonly #end: string;

  constructor({values}: NumericColumn, end: string) {
    this.#values = values;
    this.#end = end;
  }

  writeInto(bytes: Uint8Array, at: number, row: number): number {
    const value = this.#values[row]!;
    const text = (Number.isNaN(value) ? "" : String(value)) + this.#end;
    for (let i = 0; i < text.length; ++i) bytes[at + i] = text.charCodeAt(i);
    return at + text.length;
  }
}
