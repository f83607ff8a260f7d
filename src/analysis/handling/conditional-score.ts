import {type Block, buildBlocks, withinCodes} from "../../glmm/blocks.js";
import {collectGroups} from "../../glmm/groups.js";
import {fixedPartInto, transposeInto} from "../../glmm/linear-predictor.js";
import {modelColumns} from "../../glmm/model-columns.js";
import {parseFormula} from "../../glmm/parse-formula.js";
import {rankOf, withoutColumns} from "../../glmm/rank.js";
import type {NumericColumn, Table} from "../../glmm/table.js";
import {collectVariables} from "../../glmm/variables.js";
import {dot, inverseRaised, multiply, quadraticForm} from "../../math/cholesky.js";
import {varying} from "../students/varying.js";

/** What covariates and location say about a score: its conditional mean, and the variance around it. */
export interface ConditionalScore {
  /** Per row of `rows`. */
  readonly mean: Float64Array;
  /** Of one score around its mean, and between locations; points squared. */
  readonly variance: number;
  readonly locationVariance: number;
  readonly iterations: number;
}

/** EM stops when no variance changes by more than this part of the total, or after so many steps. */
const TOLERANCE = 1e-8;
const MOST_STEPS = 500;

/**
 * score = x'b + a_location + e, with a ~ N(0, tau^2) and e ~ N(0, sigma^2), by maximum likelihood (EM): given (sigma^2,
 * tau^2), a is the shrunken mean residual sum(r) / (n + sigma^2 / tau^2) of its location; given a, b is least squares.
 * All from X'X, X'y and sums per location: one pass over the rows, whatever the number of steps.
 *
 * `covariates` without variation are left out, as is the location where the table has none.
 *
 * @param rows rows of the table with a score.
 */
export function conditionalScore(
  table: Table,
  score: string,
  covariates: readonly string[],
  rows: Int32Array
): ConditionalScore {
  const located = Object.hasOwn(table.columns, "locatie") && varying(table, ["locatie"]).length > 0;
  const used = varying(table, covariates);
  const formula = parseFormula(`${score} ~ ${[1, ...used].join(" + ")}${located ? " + (1 | locatie)" : ""}`);
  const columns = modelColumns(true, formula.terms, collectVariables(formula, table, rows), rows).map(withinCodes);
  const all = buildBlocks(columns, rows);
  const {aliased, gram} = rankOf(all, columns.length, rows.length, true);
  const p = columns.length - aliased.length;
  const blocks = withoutColumns(all, columns.length, aliased);
  const group = located ? collectGroups(formula.random, table, rows)[0]! : undefined;
  const codes = group?.codes ?? new Int32Array(rows.length);
  const {values} = table.columns[score] as NumericColumn;
  const centre = rows.reduce((sum, row) => sum + values[row]!, 0) / rows.length;
  const y = Float64Array.from(rows, (row) => values[row]! - centre);
  const sums = locationSums(blocks, y, codes, group?.levels.length ?? 0, p);
  const {b, effect, ...variances} = iterate({gram, xy: transposeInto(new Float64Array(p), blocks, y), sums, y});
  const mean = fixedPartInto(new Float64Array(rows.length), blocks, b);
  for (let i = 0; i < mean.length; ++i) mean[i]! += centre + (group ? effect[codes[i]!]! : 0);
  return {mean, ...variances};
}

/** Per location: rows, sum of y, and sums of the columns (locations x p). */
interface Sums {
  readonly n: Float64Array;
  readonly y: Float64Array;
  readonly x: Float64Array;
}

function locationSums(
  blocks: readonly Block[],
  y: Float64Array,
  codes: Int32Array,
  locations: number,
  p: number
): Sums {
  const sums = {n: new Float64Array(locations), y: new Float64Array(locations), x: new Float64Array(locations * p)};
  if (locations === 0) return sums;
  for (let i = 0; i < y.length; ++i) {
    ++sums.n[codes[i]!]!;
    sums.y[codes[i]!]! += y[i]!;
  }
  for (const block of blocks) {
    const width = block.columns.length;
    for (let i = 0; i < y.length; ++i) {
      const value = block.values ? block.values[i]! : 1;
      const [from, to] = [block.codes[i]! * width, codes[i]! * p];
      for (let k = 0; k < width; ++k) sums.x[to + block.columns[k]!]! += value * block.table[from + k]!;
    }
  }
  return sums;
}

interface Statistics {
  readonly gram: Float64Array;
  readonly xy: Float64Array;
  readonly sums: Sums;
  readonly y: Float64Array;
}

function iterate({gram, xy, sums, y}: Statistics) {
  const p = xy.length;
  const inverse = inverseRaised(gram, p);
  const squares = dot(y, y);
  const locations = sums.n.length;
  const effect = new Float64Array(locations);
  let b = multiply(inverse, xy);
  const residualSquares = () => squares - 2 * dot(b, xy) + quadraticForm(gram, b);
  const total = residualSquares() / y.length;
  if (locations === 0) return {b, effect, variance: total, locationVariance: 0, iterations: 0};
  let [variance, locationVariance] = [0.9 * total, 0.1 * total];
  for (let iterations = 1; ; ++iterations) {
    let [spread, within] = [0, 0];
    for (let l = 0; l < locations; ++l) {
      const own = variance / (sums.n[l]! + variance / locationVariance); // variance of a_l given the scores
      effect[l] = ((sums.y[l]! - dot(b, sums.x, p, l * p)) * own) / variance;
      spread += effect[l]! * effect[l]! + own;
      within += sums.n[l]! * own;
    }
    b = multiply(inverse, withoutEffects(xy, sums, effect));
    let rest = residualSquares() + within;
    for (let l = 0; l < locations; ++l) {
      rest += effect[l]! * (sums.n[l]! * effect[l]! - 2 * (sums.y[l]! - dot(b, sums.x, p, l * p)));
    }
    const change = Math.max(Math.abs(rest / y.length - variance), Math.abs(spread / locations - locationVariance));
    [variance, locationVariance] = [rest / y.length, spread / locations];
    if (!(change > TOLERANCE * total) || iterations === MOST_STEPS) {
      return {b, effect, variance, locationVariance, iterations};
    }
  }
}

/** X'(y - a). */
function withoutEffects(xy: Float64Array, {x}: Sums, effect: Float64Array): Float64Array {
  const p = xy.length;
  const target = xy.slice();
  for (let l = 0; l < effect.length; ++l) for (let k = 0; k < p; ++k) target[k]! -= effect[l]! * x[l * p + k]!;
  return target;
}
