import {InputError} from "../../glmm/input-error.js";
import {type Column, type FactorColumn, mapNumbers, type NumericColumn, type Table} from "../../glmm/table.js";
import {byValue} from "../../math/by-value.js";
import {naturalSpline} from "../../math/natural-spline.js";
import type {DirectMissing} from "../specification/direct.js";
import type {Capacity} from "../specification/specification.js";
import {numbers, withUnknown} from "../students/gather-columns.js";
import {testYears} from "../students/select-students.js";
import {UNKNOWN} from "../students/unknown.js";
import {withMode} from "./handle-parents.js";
import type {Handled} from "./handled.js";

/** How scores without missing values enter the model. */
export type Shape = Extract<Capacity, {kind: "linear" | "period" | "spline"}>;

/** Scores as if nobody's were unknown. @throws InputError if the truth does not hold them. */
export function completeScores(table: Table): Table {
  const rows = Int32Array.from({length: table.rows}, (_, i) => i);
  const truth = (name: string) => {
    const column = table.columns[name];
    if (!column) throw new InputError(`invalid cito; the truth has no column ${name}: complete`);
    return numbers(column, rows);
  };
  const cito = truth("cito_volledig");
  const cito_jaar = testYears(truth("cito_jaar_volledig").values, cito.values);
  return {...table, columns: {...table.columns, cito, cito_jaar}};
}

/** Known scores of both groups with a migration background raised by so many points. */
export function shiftedScores(table: Table, points: number): Float64Array {
  const {codes, levels} = table.columns.migratieachtergrond as FactorColumn;
  const shift = levels.map((level) => (level === "westers" || level === "niet-westers" ? points : 0));
  return Float64Array.from((table.columns.cito as NumericColumn).values, (score, i) => score + (shift[codes[i]!] ?? 0));
}

/**
 * Scores without missing values and their terms: centred at the mean of the known ones and 0 (the mean) where unknown;
 * the year of the test as a factor.
 *
 * indicator: `cito_onbekend` marks unknown scores, and their year of the test is a level of its own. mean: neither; the
 * year is the most frequent one. Otherwise a known score without a year has the year "unknown". listwise, complete: no
 * score is unknown.
 *
 * @param sample the scores that give centre and knots, in place of the known ones
 */
export function handleScores(table: Table, kind: DirectMissing["kind"], shape: Shape, sample?: Float64Array): Handled {
  const scores = (table.columns.cito as NumericColumn).values;
  const known = sample ?? knownScores(scores);
  const centre = known.reduce((sum, score) => sum + score, 0) / Math.max(1, known.length);
  const cito = mapNumbers(scores, (score) => (Number.isNaN(score) ? 0 : score - centre));
  const unknown = mapNumbers(scores, (score) => (Number.isNaN(score) ? 1 : 0));
  const years = table.columns.cito_jaar as FactorColumn;
  const columns: Record<string, Column> = {
    ...table.columns,
    cito: {kind: "numeric", values: cito},
    cito_onbekend: {kind: "numeric", values: unknown},
    cito_jaar: kind === "mean" ? withMode(years) : withUnknown(years, UNKNOWN)
  };
  const indicator = kind === "indicator" ? ["cito_onbekend"] : [];
  const done = {...table, columns};
  if (shape.kind === "spline") {
    const at = splineOf(known, centre, shape.df);
    const basis = splineColumns(cito, at, shape.df);
    const names = Object.keys(basis);
    const terms = [...names, ...indicator, "cito_jaar"];
    return {table: {...done, columns: {...columns, ...basis}}, terms, spline: {columns: names, at}};
  }
  const terms = ["cito", ...indicator, "cito_jaar", ...(shape.kind === "period" ? ["cito:cito_jaar"] : [])];
  return {table: done, terms, capacity: "cito", centre};
}

export function knownScores(scores: ArrayLike<number>): Float64Array {
  return Float64Array.from(scores).filter((score) => !Number.isNaN(score));
}

/** The basis at a centred score, less its value at the mean. Knots come from known scores only. */
function splineOf(known: Float64Array, centre: number, df: number): (score: number) => Float64Array {
  const basis = basisOf(known.map((score) => score - centre).sort(), df);
  const origin = basis(0);
  return (score) => basis(score).map((value, k) => value - origin[k]!);
}

/** 0 where unknown, as for a linear score: there the score is the mean. */
function splineColumns(
  cito: Float64Array,
  at: (score: number) => Float64Array,
  df: number
): Record<string, NumericColumn> {
  const each = byValue(cito, Int32Array.from(cito.keys()));
  const columns = Array.from({length: df}, (_, k) => each((score) => at(score)[k]!));
  return Object.fromEntries(columns.map((values, k) => [`cito_s${k + 1}`, {kind: "numeric", values}]));
}

function basisOf(sorted: Float64Array, df: number): (x: number) => Float64Array {
  try {
    return naturalSpline(sorted, df);
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(`invalid capacity; spline: ${error.message}`);
    throw error;
  }
}
