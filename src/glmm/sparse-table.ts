import type {Block} from "./blocks.js";

/** What of a block's table is not 0: of code c the entries from start[c] to start[c + 1]. */
export interface SparseTable {
  readonly start: Int32Array;
  /** Columns of the block, counted from its first. */
  readonly column: Uint16Array;
  readonly value: Float64Array;
}

const known = new WeakMap<Float64Array, SparseTable>();

/**
 * Most columns are indicators of levels, 0 for most codes. Worked out once per table, which must not change afterwards.
 */
export function sparseTable({table, columns}: Pick<Block, "table" | "columns">): SparseTable {
  const found = known.get(table);
  if (found) return found;
  const width = columns.length;
  const codes = table.length / width;
  const start = new Int32Array(codes + 1);
  const column: number[] = [];
  const value: number[] = [];
  for (let code = 0; code < codes; ++code) {
    for (let k = 0; k < width; ++k) {
      if (table[code * width + k] === 0) continue;
      column.push(k);
      value.push(table[code * width + k]!);
    }
    start[code + 1] = column.length;
  }
  const made = {start, column: Uint16Array.from(column), value: Float64Array.from(value)};
  known.set(table, made);
  return made;
}
