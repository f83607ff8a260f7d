import type {Block} from "./blocks.js";

/** offset + X beta per row, into `eta`. */
export function fixedPartInto(
  eta: Float64Array,
  blocks: readonly Block[],
  beta: Readonly<Float64Array>,
  offset?: Readonly<Float64Array>
): Float64Array {
  if (offset) eta.set(offset);
  else eta.fill(0);
  for (const block of blocks) addBlock(eta, block, effectsByCode(block, beta));
  return eta;
}

function addBlock(eta: Float64Array, {codes, values}: Block, effects: Float64Array): void {
  if (values) for (let i = 0; i < eta.length; ++i) eta[i] = eta[i]! + effects[codes[i]!]! * values[i]!;
  else for (let i = 0; i < eta.length; ++i) eta[i] = eta[i]! + effects[codes[i]!]!;
}

/** table times beta: what a block adds to eta, per code. */
function effectsByCode({table, columns, codeCount}: Block, beta: Readonly<Float64Array>): Float64Array {
  const width = columns.length;
  const effects = new Float64Array(codeCount);
  for (let code = 0; code < codeCount; ++code) {
    let sum = 0;
    for (let k = 0; k < width; ++k) sum += table[code * width + k]! * beta[columns[k]!]!;
    effects[code] = sum;
  }
  return effects;
}

/** X' score, into the places of beta in `gradient`. */
export function transposeInto(
  gradient: Float64Array,
  blocks: readonly Block[],
  score: Readonly<Float64Array>
): Float64Array {
  for (const block of blocks) {
    const {table, columns, codeCount} = block;
    const sums = sumsByCode(block, score);
    const width = columns.length;
    for (let k = 0; k < width; ++k) {
      let sum = 0;
      for (let code = 0; code < codeCount; ++code) sum += table[code * width + k]! * sums[code]!;
      gradient[columns[k]!] = sum;
    }
  }
  return gradient;
}

function sumsByCode({codes, values, codeCount}: Block, score: Readonly<Float64Array>): Float64Array {
  const sums = new Float64Array(codeCount);
  if (values) for (let i = 0; i < score.length; ++i) sums[codes[i]!]! += score[i]! * values[i]!;
  else for (let i = 0; i < score.length; ++i) sums[codes[i]!]! += score[i]!;
  return sums;
}
