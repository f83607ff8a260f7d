import type {Block} from "./blocks.js";
import {sparseTable} from "./sparse-table.js";

/**
 * X' W X, p x p, from blocks and one weight per row.
 *
 * For two blocks, the rows of one are summed per code of the other: never more than a row of the narrower block is
 * added per row of data.
 */
export function crossProduct(blocks: readonly Block[], p: number, weight: Readonly<Float64Array>): Float64Array {
  const gram = new Float64Array(p * p);
  for (let a = 0; a < blocks.length; ++a) {
    sameBlock(gram, p, blocks[a]!, weight);
    for (let b = 0; b < a; ++b) {
      const [wide, narrow] =
        blocks[a]!.columns.length >= blocks[b]!.columns.length ? [blocks[a]!, blocks[b]!] : [blocks[b]!, blocks[a]!];
      twoBlocks(gram, p, wide, narrow, weight);
    }
  }
  return gram;
}

function sameBlock(gram: Float64Array, p: number, block: Block, weight: Readonly<Float64Array>): void {
  const {codes, values, codeCount, table, columns} = block;
  const width = columns.length;
  const sums = new Float64Array(codeCount);
  for (let i = 0; i < codes.length; ++i) sums[codes[i]!]! += weight[i]! * (values ? values[i]! * values[i]! : 1);
  for (let code = 0; code < codeCount; ++code) {
    if (sums[code] === 0) continue;
    for (let k = 0; k < width; ++k) {
      const wx = sums[code]! * table[code * width + k]!;
      if (wx === 0) continue;
      for (let m = 0; m < width; ++m) gram[columns[k]! * p + columns[m]!]! += wx * table[code * width + m]!;
    }
  }
}

function twoBlocks(gram: Float64Array, p: number, wide: Block, narrow: Block, weight: Readonly<Float64Array>): void {
  const width = narrow.columns.length;
  const {start, column, value} = sparseTable(narrow);
  const sums = new Float64Array(wide.codeCount * width);
  for (let i = 0; i < weight.length; ++i) {
    const w = weight[i]! * (wide.values ? wide.values[i]! : 1) * (narrow.values ? narrow.values[i]! : 1);
    const to = wide.codes[i]! * width;
    const end = start[narrow.codes[i]! + 1]!;
    for (let e = start[narrow.codes[i]!]!; e < end; ++e) sums[to + column[e]!]! += w * value[e]!;
  }
  for (let m = 0; m < wide.columns.length; ++m) {
    for (let k = 0; k < width; ++k) {
      let sum = 0;
      for (let code = 0; code < wide.codeCount; ++code) {
        sum += wide.table[code * wide.columns.length + m]! * sums[code * width + k]!;
      }
      gram[wide.columns[m]! * p + narrow.columns[k]!] = sum;
      gram[narrow.columns[k]! * p + wide.columns[m]!] = sum;
    }
  }
}
