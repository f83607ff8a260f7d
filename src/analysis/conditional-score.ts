import {buildBlocks, withinCodes} from "../glmm/blocks.js";
import {collectGroups} from "../glmm/groups.js";
import {fixedPartInto, transposeInto} from "../glmm/linear-predictor.js";
import {modelColumns} from "../glmm/model-columns.js";
import {parseFormula} from "../glmm/parse-formula.js";
import {rankOf, withoutColumns} from "../glmm/rank.js";
import type {NumericColumn, Table} from "../glmm/table.js";
import {collectVariables} from "../glmm/variables.js";
import {inverseRaised, multiply} from "../math/cholesky.js";
import {varying} from "./varying.js";

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
const TOLERANCE = 1e-9;
const MOST_STEPS = 500;

/**
 * score = x'b + a_location + e, with a ~ N(0, tau^2) and e ~ N(0, sigma^2), by maximum likelihood (EM): given (sigma^2,
 * tau^2), a is the shrunken mean residual sum(r) / (n + sigma^2 / tau^2) of its location; given a, b is least squares.
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
  const inverse = inverseRaised(gram, p);
  const values = (table.columns[score] as NumericColumn).values;
  const y = Float64Array.from(rows, (row) => values[row]!);
  const regress = (target: Float64Array) => {
    const b = multiply(inverse, transposeInto(new Float64Array(p), blocks, target));
    return fixedPartInto(new Float64Array(rows.length), blocks, b);
  };
  const start = regress(y);
  const total = meanSquare(y, start);
  if (!located) return {mean: start, variance: total, locationVariance: 0, iterations: 0};
  const {codes, levels} = collectGroups(formula.random, table, rows)[0]!;
  return withLocations(y, start, regress, codes, levels.length, total);
}

function withLocations(
  y: Float64Array,
  start: Float64Array,
  regress: (target: Float64Array) => Float64Array,
  codes: Int32Array,
  locations: number,
  total: number
): ConditionalScore {
  const sizes = new Float64Array(locations);
  for (let i = 0; i < codes.length; ++i) ++sizes[codes[i]!]!;
  let [variance, locationVariance] = [0.9 * total, 0.1 * total];
  let fixed = start;
  for (let iterations = 1; ; ++iterations) {
    const effect = new Float64Array(locations);
    for (let i = 0; i < y.length; ++i) effect[codes[i]!]! += y[i]! - fixed[i]!;
    let spread = 0;
    let within = 0;
    for (let l = 0; l < locations; ++l) {
      const own = locationVariance > 0 ? variance / (sizes[l]! + variance / locationVariance) : 0; // variance of a, given r
      effect[l] = variance > 0 ? (effect[l]! * own) / variance : 0;
      spread += effect[l]! * effect[l]! + own;
      within += sizes[l]! * own;
    }
    fixed = regress(y.map((value, i) => value - effect[codes[i]!]!));
    const mean = fixed.map((value, i) => value + effect[codes[i]!]!);
    const next = [meanSquare(y, mean) + within / y.length, spread / locations] as const;
    const change = Math.max(Math.abs(next[0] - variance), Math.abs(next[1] - locationVariance));
    [variance, locationVariance] = next;
    if (!(change > TOLERANCE * total) || iterations === MOST_STEPS) {
      return {mean, variance, locationVariance, iterations};
    }
  }
}

function meanSquare(y: Float64Array, mean: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < y.length; ++i) sum += (y[i]! - mean[i]!) * (y[i]! - mean[i]!);
  return sum / y.length;
}
