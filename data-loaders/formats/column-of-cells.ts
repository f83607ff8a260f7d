import {InputError} from "../../src/glmm/input-error.js";
import type {Column} from "../../src/glmm/table.js";
import {factorOfCodes} from "./factor-of-codes.js";
import {Interned} from "./interned.js";

/** Consecutive cells of a column: an array, or a batch of Arrow. */
export interface Cells {
  readonly length: number;
  at(index: number): unknown;
}

/**
 * A column of typed values (Arrow, Parquet): numbers; or a factor with levels in alphabetical order if there are texts
 * or booleans (TRUE and FALSE), or if `asTexts`. Null is missing.
 *
 * @throws InputError for another kind of value.
 */
export function columnOfCells(name: string, chunks: Iterable<Cells>, asTexts = false): Column {
  const cells = new Interned<string | number | undefined>();
  for (const chunk of chunks) {
    for (let i = 0; i < chunk.length; ++i) cells.push(cellOf(name, chunk.at(i)));
  }
  const codes = cells.codes();
  if (asTexts || cells.values.some((value) => typeof value === "string")) {
    const texts = cells.values.map((value) => (value === undefined ? undefined : String(value)));
    return factorOfCodes(texts, codes);
  }
  const numbers = cells.values.map((value) => (value === undefined ? Number.NaN : Number(value)));
  const values = new Float64Array(codes.length);
  for (let i = 0; i < values.length; ++i) values[i] = numbers[codes[i]!]!;
  return {kind: "numeric", values};
}

function cellOf(name: string, value: unknown): string | number | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number") return Number.isNaN(value) ? undefined : value;
  if (value === null || value === undefined) return undefined;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const kind = Object.prototype.toString.call(value);
  throw new InputError(`invalid column ${name}; not numbers, texts or booleans: ${kind}`);
}
