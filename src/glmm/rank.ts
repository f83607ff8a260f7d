import type {Block} from "./blocks.js";
import {crossProduct} from "./cross-product.js";
import {transposeInto} from "./linear-predictor.js";

/** A column is aliased when earlier ones leave less than this part of its (centred) squared length. */
const CENTRED_TOLERANCE = 1e-10;
/** R's rule (qr, tol = 1e-7): less than this part of its squared length about 0. */
const RAW_TOLERANCE = 1e-14;

/** The columns left out, and X'X of the others (row by row). */
export interface Rank {
  readonly aliased: readonly number[];
  readonly gram: Float64Array;
}

/**
 * Which of the p columns earlier columns determine, in the order of the design: R's pivoted QR keeps the earlier one.
 *
 * By the Cholesky factor of X'X, centred first where `intercept` says that column 0 is constant.
 */
export function rankOf(blocks: readonly Block[], p: number, rows: number, intercept: boolean): Rank {
  const ones = new Float64Array(rows).fill(1);
  const means = transposeInto(new Float64Array(p), blocks, ones).map((sum) => sum / rows);
  const gram = crossProduct(intercept ? blocks.map((block) => centred(block, means)) : blocks, p, ones);
  const aliased: number[] = [];
  const kept: number[] = [];
  const factor: Float64Array[] = [];
  for (let c = 0; c < p; ++c) {
    if (intercept && c === 0) continue;
    const length = gram[c * p + c]!;
    const row = new Float64Array(kept.length);
    let rest = length;
    for (let k = 0; k < kept.length; ++k) {
      let sum = gram[c * p + kept[k]!]!;
      for (let m = 0; m < k; ++m) sum -= row[m]! * factor[k]![m]!;
      row[k] = sum / factor[k]![k]!;
      rest -= row[k]! ** 2;
    }
    const raw = intercept ? length + rows * means[c]! ** 2 : length;
    if (!(rest > CENTRED_TOLERANCE * length && rest > RAW_TOLERANCE * raw)) {
      aliased.push(c);
      continue;
    }
    kept.push(c);
    factor.push(Float64Array.of(...row, Math.sqrt(rest)));
  }
  const all = Array.from({length: p}, (_, c) => c).filter((c) => !aliased.includes(c));
  const uncentred = (a: number, b: number) => gram[a * p + b]! + (intercept ? rows * means[a]! * means[b]! : 0);
  return {aliased, gram: Float64Array.from(all.flatMap((a) => all.map((b) => uncentred(a, b))))};
}

/** Takes the means off where that can be done in the table alone. */
function centred(block: Block, means: Float64Array): Block {
  const {table, columns, codeCount, values} = block;
  if (values && codeCount > 1) return block;
  const width = columns.length;
  if (!values) return {...block, table: table.map((entry, at) => entry - means[columns[at % width]!]!)};
  const mean = means[columns[0]!]! / table[0]!;
  return {...block, values: values.map((value) => value - mean)};
}

/** The design without some columns: their places in blocks close up. */
export function withoutColumns(blocks: readonly Block[], p: number, gone: readonly number[]): Block[] {
  if (gone.length === 0) return [...blocks];
  const place = new Int32Array(p).fill(-1);
  for (let c = 0, next = 0; c < p; ++c) if (!gone.includes(c)) place[c] = next++;
  return blocks
    .map((block) => {
      const kept = Array.from(block.columns.keys()).filter((k) => place[block.columns[k]!]! >= 0);
      const table = new Float64Array(block.codeCount * kept.length);
      for (let code = 0; code < block.codeCount; ++code) {
        kept.forEach((k, to) => {
          table[code * kept.length + to] = block.table[code * block.columns.length + k]!;
        });
      }
      return {...block, columns: Int32Array.from(kept, (k) => place[block.columns[k]!]!), table};
    })
    .filter((block) => block.columns.length > 0);
}
