import {InputError} from "../../src/glmm/input-error.js";
import {type Column, factorColumn} from "../../src/glmm/table.js";

const number = /^\s*[+-]?(?:\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|Inf(?:inity)?|NaN)\s*$/;

/** Collects the cells of a text column: each different text is kept once. */
export class TextColumn {
  readonly #texts: string[] = [];
  readonly #place = new Map<string, number>();
  #codes = new Int32Array(1024);
  #length = 0;

  push(text: string): void {
    let code = this.#place.get(text);
    if (code === undefined) {
      code = this.#texts.push(text) - 1;
      this.#place.set(text, code);
    }
    if (this.#length === this.#codes.length) {
      const longer = new Int32Array(2 * this.#length);
      longer.set(this.#codes);
      this.#codes = longer;
    }
    this.#codes[this.#length++] = code;
  }

  /** Numbers if every cell that is not missing is one, else a factor with levels in alphabetical order. */
  finish(): Column {
    const codes = this.#codes.subarray(0, this.#length);
    const present = this.#texts.filter((text) => !isMissing(text));
    if (present.length > 0 && present.every((text) => number.test(text))) {
      const values = Float64Array.from(this.#texts, toNumber);
      return {kind: "numeric", values: Float64Array.from(codes, (code) => values[code]!)};
    }
    const sorted = [...present].sort();
    const place = new Map(sorted.map((text, k) => [text, k]));
    const level = Int32Array.from(this.#texts, (text) => place.get(text) ?? -1);
    return {kind: "factor", levels: sorted, codes: Int32Array.from(codes, (code) => level[code]!)};
  }
}

/** Empty and R's NA. */
const isMissing = (text: string): boolean => text === "" || text === "NA";

function toNumber(text: string): number {
  if (isMissing(text)) return Number.NaN;
  return /Inf/.test(text) ? (text.includes("-") ? -1 : 1) * Number.POSITIVE_INFINITY : Number(text);
}

/** A column of typed values (Arrow, Parquet): numbers, texts, or booleans as the levels FALSE and TRUE; null is missing. */
export function columnOfValues(name: string, values: ArrayLike<unknown>): Column {
  const numbers = new Float64Array(values.length).fill(Number.NaN);
  const texts: (string | null)[] = [];
  for (let i = 0; i < values.length; ++i) {
    const value = values[i];
    if (typeof value === "number" || typeof value === "bigint") numbers[i] = Number(value);
    else if (typeof value === "string") texts[i] = value;
    else if (typeof value === "boolean") texts[i] = value ? "TRUE" : "FALSE";
    else if (value !== null && value !== undefined) {
      throw new InputError(
        `invalid column ${name}; not numbers, texts or booleans: ${Object.prototype.toString.call(value)}`
      );
    }
  }
  if (texts.length === 0) return {kind: "numeric", values: numbers};
  return factorColumn(Array.from({length: values.length}, (_, i) => texts[i] ?? null));
}
