import type {Column} from "../../src/glmm/table.js";
import {factorOfCodes} from "./factor-of-codes.js";
import {Interned} from "./interned.js";

const number = /^\s*[+-]?(?:\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|Inf(?:inity)?|NaN)\s*$/;

/** Collects the cells of a column of a text file. Missing: empty, and R's NA. */
export class TextColumn {
  readonly #cells = new Interned<string>();

  push(text: string): void {
    this.#cells.push(text);
  }

  /** Numbers if every cell that is not missing is one, else a factor; always a factor if `asTexts`. */
  finish(asTexts = false): Column {
    const codes = this.#cells.codes();
    const texts = this.#cells.values.map((text) => (text === "" || text === "NA" ? undefined : text));
    const present = texts.filter((text) => text !== undefined);
    if (asTexts || present.length === 0 || !present.every((text) => number.test(text))) {
      return factorOfCodes(texts, codes);
    }
    const numbers = texts.map(toNumber);
    const values = new Float64Array(codes.length);
    for (let i = 0; i < values.length; ++i) values[i] = numbers[codes[i]!]!;
    return {kind: "numeric", values};
  }
}

function toNumber(text: string | undefined): number {
  if (text === undefined) return Number.NaN;
  return /Inf/.test(text) ? (text.includes("-") ? -1 : 1) * Number.POSITIVE_INFINITY : Number(text);
}
