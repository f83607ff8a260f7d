import {emptyCodes} from "../../src/glmm/table.js";

/** Values one after the other, each different one kept once: a code a cell, in one, two or four bytes as needed. */
export class Interned<T> {
  /** The different values in order of appearance. */
  readonly values: T[] = [];
  readonly #place = new Map<T, number>();
  #codes = emptyCodes(1024, 1);
  #length = 0;
  #last: T | undefined;
  #lastCode = -1;

  push(value: T): void {
    if (value !== this.#last || this.#lastCode < 0) {
      this.#lastCode = this.#place.get(value) ?? this.#add(value);
      this.#last = value;
    }
    if (this.#length === this.#codes.length) this.#resize(2 * this.#length);
    this.#codes[this.#length++] = this.#lastCode;
  }

  /** One code a cell: its place in `values`. */
  codes(): Uint8Array | Uint16Array | Int32Array {
    return this.#codes.subarray(0, this.#length);
  }

  #add(value: T): number {
    const own = typeof value === "string" ? (detached(value) as T & string) : value;
    const code = this.values.push(own) - 1;
    this.#place.set(own, code);
    if (code >= 2 ** (8 * this.#codes.BYTES_PER_ELEMENT)) this.#resize(this.#codes.length);
    return code;
  }

  #resize(length: number): void {
    const codes = emptyCodes(length, this.values.length);
    codes.set(this.#codes);
    this.#codes = codes;
  }
}

/** V8 keeps a slice of 13 characters or more as a view on what it was cut from: here, on a piece of a file. */
function detached(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, "utf16le").toString("utf16le");
}
