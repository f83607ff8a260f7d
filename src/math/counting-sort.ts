/**
 * Stable counting sort: reorders `order` by key(order[k]) into `into`, keys in 0..count-1.
 *
 * Sorting by several keys: least significant first (radix sort).
 */
export function countingSortInto(
  into: Int32Array,
  order: Int32Array,
  keys: ArrayLike<number>,
  count: number,
  stride = 1,
  at = 0
): Int32Array {
  const next = new Int32Array(count + 1);
  for (let k = 0; k < order.length; ++k) ++next[keys[order[k]! * stride + at]! + 1]!;
  for (let key = 0; key < count; ++key) next[key + 1] = next[key + 1]! + next[key]!;
  for (let k = 0; k < order.length; ++k) {
    const row = order[k]!;
    into[next[keys[row * stride + at]!]!++] = row;
  }
  return into;
}

/** A key to sort by: small whole numbers, or any doubles (ordered by their bits: some fixed order, not by size). */
export type SortKey =
  | {readonly codes: Uint8Array | Uint16Array | Int32Array; readonly count: number}
  | {readonly bits: Float64Array};

/** The order of rows 0..length-1 by `keys`, the most significant one first; equal rows keep their order. */
export function sortedOrder(length: number, keys: readonly SortKey[]): Int32Array {
  let order = new Int32Array(length);
  for (let i = 0; i < length; ++i) order[i] = i;
  let spare = new Int32Array(length);
  const sort = (codes: ArrayLike<number>, count: number, stride: number, at: number) => {
    countingSortInto(spare, order, codes, count, stride, at);
    [order, spare] = [spare, order];
  };
  for (const key of [...keys].reverse()) {
    if ("codes" in key) {
      sort(key.codes, key.count, 1, 0);
    } else {
      const digits = new Uint16Array(key.bits.buffer, key.bits.byteOffset, 4 * length);
      for (let digit = 0; digit < 4; ++digit) sort(digits, 65536, 4, digit);
    }
  }
  return order;
}
