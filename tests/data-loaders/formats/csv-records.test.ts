import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {recordPieces, recordsEnd} from "../../../data-loaders/formats/csv-records.js";
import {CsvReader, readCsv} from "../../../data-loaders/formats/read-csv.js";
import {cellTexts} from "./cell-texts.js";

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function* inChunks(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, k = 0; at < bytes.length; ++k) {
    const size = sizes[k % sizes.length]!;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function readInChunks(text: string, sizes: readonly number[]) {
  const reader = new CsvReader();
  for await (const piece of recordPieces(inChunks(bytesOf(text), sizes))) reader.push(new TextDecoder().decode(piece));
  return reader.finish();
}

/** The table, or the sentence that refuses it. */
async function outcome(read: () => ReturnType<typeof readCsv> | Promise<ReturnType<typeof readCsv>>) {
  try {
    return cellTexts(await read());
  } catch (error) {
    return (error as Error).message;
  }
}

describe("a CSV in pieces", () => {
  // Truth: the same text parsed whole by d3-dsv; also with quotes where no writer puts them.
  const sizes = fc.array(fc.integer({min: 1, max: 9}), {minLength: 1, maxLength: 5});
  const piece = fc.constantFrom(
    "a",
    "é",
    ",",
    "\n",
    "\r\n",
    "\r",
    '"',
    '""',
    '"x\n,"',
    '"a""b"',
    ",\n",
    "1,2\n",
    "1\n"
  );

  it.each(["x\n", "x,y\n", '\uFEFF"x\n",y\n', ""])("reads as the whole, errors included: header %j", async (header) => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, {maxLength: 20}), sizes, async (body, lengths) => {
        const text = header + body.join("");
        expect(await outcome(() => readInChunks(text, lengths))).toEqual(await outcome(() => readCsv(text)));
      }),
      {numRuns: 300}
    );
  });

  it("ends after the last newline outside quotes", () => {
    expect(recordsEnd(bytesOf("a,b\n1,2\n3"))).toBe(8);
    expect(recordsEnd(bytesOf('a,b\n1,"2\n3'))).toBe(4);
    expect(recordsEnd(bytesOf('a,b\n1,"2\n""3"\n4'))).toBe(14);
    expect(recordsEnd(bytesOf('a,b\n1,2"\n3'))).toBe(9);
    expect(recordsEnd(bytesOf("a,b"))).toBe(0);
  });
});
