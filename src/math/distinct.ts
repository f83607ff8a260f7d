/** The different values of a column, ascending, and for every row the place of its value among them. */
export interface Distinct {
  readonly values: Float64Array;
  readonly codes: Uint8Array | Uint16Array;
}

/**
 * Finds the different numbers in `values` at `rows`, in one pass over a hash table of their bits.
 *
 * @returns undefined as soon as there are more than `limit` (at most 65536). Codes of other rows are meaningless.
 */
export function distinct(values: ArrayLike<number>, rows: ArrayLike<number>, limit: number): Distinct | undefined {
  const small = smallIntegers(values, rows, limit);
  if (small) return small;
  const size = 1 << (32 - Math.clz32(4 * limit - 1));
  const slots = new Int32Array(size).fill(-1);
  const found: number[] = [];
  const bits = new Uint32Array(2);
  const double = new Float64Array(bits.buffer);
  const codes = limit <= 256 ? new Uint8Array(values.length) : new Uint16Array(values.length);
  for (let k = 0; k < rows.length; ++k) {
    const row = rows[k]!;
    const value = values[row]! + 0; // + 0 turns -0 into 0
    double[0] = value;
    let slot = (Math.imul(bits[0]! ^ Math.imul(bits[1]!, 0x85ebca6b), 0x9e3779b1) >>> 7) & (size - 1);
    while (slots[slot]! >= 0 && found[slots[slot]!] !== value) slot = (slot + 1) & (size - 1);
    if (slots[slot]! < 0) {
      if (found.length === limit) return undefined;
      slots[slot] = found.push(value) - 1;
    }
    codes[row] = slots[slot]!;
  }
  return sorted(found, codes, rows);
}

/** The same for whole numbers from 0 to below `limit`, without a hash; undefined if there is any other number. */
function smallIntegers(values: ArrayLike<number>, rows: ArrayLike<number>, limit: number): Distinct | undefined {
  const seen = new Uint8Array(limit);
  for (let k = 0; k < rows.length; ++k) {
    const value = values[rows[k]!]!;
    if (!(value >= 0 && value < limit && value === Math.floor(value))) return undefined;
    seen[value] = 1;
  }
  const place = new Uint16Array(limit);
  const present: number[] = [];
  for (let value = 0; value < limit; ++value) if (seen[value] === 1) place[value] = present.push(value) - 1;
  const codes = limit <= 256 ? new Uint8Array(values.length) : new Uint16Array(values.length);
  for (let k = 0; k < rows.length; ++k) codes[rows[k]!] = place[values[rows[k]!]!]!;
  return {values: Float64Array.from(present), codes};
}

function sorted(found: readonly number[], codes: Uint8Array | Uint16Array, rows: ArrayLike<number>): Distinct {
  const values = Float64Array.from(found).sort();
  const place = new Map(Array.from(values, (value, k) => [value, k]));
  const rank = Uint16Array.from(found, (value) => place.get(value)!);
  for (let k = 0; k < rows.length; ++k) codes[rows[k]!] = rank[codes[rows[k]!]!]!;
  return {values, codes};
}
