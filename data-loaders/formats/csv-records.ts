const quote = 0x22;
const comma = 0x2c;
const newline = 0x0a;
const byteOrderMark = [0xef, 0xbb, 0xbf];

/**
 * The bytes of a CSV file in pieces that each hold whole records, so that a file longer than the longest string can be
 * parsed piece by piece. A byte order mark is left out.
 */
export async function* recordPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let size = 0;
  let enough = byteOrderMark.length;
  let first = true;
  for await (const chunk of chunks) {
    held.push(chunk);
    size += chunk.length;
    if (size < enough) continue;
    const joined = Buffer.concat(held, size);
    const bytes = first && byteOrderMark.every((byte, k) => joined[k] === byte) ? joined.subarray(3) : joined;
    first = false;
    const end = recordsEnd(bytes);
    if (end > 0) yield bytes.subarray(0, end);
    held = [bytes.subarray(end)];
    size = bytes.length - end;
    enough = end > 0 ? 0 : 2 * size; // so that one endless record is not searched again at every chunk
  }
  if (size > 0) yield Buffer.concat(held, size);
}

/**
 * Where the last whole record ends, 0 if there is none; quotes count only where d3-dsv counts them: as a cell begins.
 */
export function recordsEnd(bytes: Uint8Array): number {
  if (!bytes.includes(quote)) return bytes.lastIndexOf(newline) + 1;
  let end = 0;
  let atStart = true;
  for (let i = 0; i < bytes.length; ++i) {
    if (atStart && bytes[i] === quote) {
      i = bytes.indexOf(quote, i + 1);
      while (i >= 0 && bytes[i + 1] === quote) i = bytes.indexOf(quote, i + 2);
      if (i < 0) return end;
      ++i; // what follows the closing quote ends the cell, whatever character it is
      while ((bytes[i + 1]! & 0xc0) === 0x80) ++i;
    } else {
      atStart = bytes[i] === comma || bytes[i] === newline || bytes[i] === 0x0d;
    }
    if (bytes[i] === newline) end = i + 1;
  }
  return end;
}
