import type {FactorColumn, NumericColumn} from "../../glmm/table.js";
import {binEdges, scoreBins} from "../../mbo/score-bins.js";
import {impute} from "../missing/impute.js";
import type {Progress} from "../progress.js";
import type {Records} from "../records.js";
import {imputationPlan} from "../several/imputation-plan.js";
import type {Specification} from "../specification/specification.js";
import {selectStudents} from "../students/select-students.js";

/** Scores of a group of students: their number, mean and standard deviation (points), and the share per bin. */
export interface ScoreSpread {
  readonly students: number;
  readonly mean: number;
  readonly sd: number;
  /** Per cent of the group in each bin of {@link binEdges}. */
  readonly shares: readonly number[];
}

/** What only a simulation knows of unknown scores, beside what an imputation makes of them. */
export interface HiddenScores {
  /** Scores that are known. */
  readonly known: ScoreSpread;
  /** True scores of those without a known one, and the scores imputed for the same students, once. */
  readonly hidden: ScoreSpread;
  readonly imputed: ScoreSpread;
  /** By how much the imputed scores of students at entry level are off on average, points: newcomers are there. */
  readonly entryOff: number;
}

/**
 * Imputes the unknown scores of a selection once, as the specification says, and holds them against the true ones.
 *
 * @param specification one that imputes scores; how often it does so is no matter
 * @throws RangeError if the records have no truth, the specification imputes no scores, or no score is unknown
 * @throws InputError as imputationPlan and impute.
 */
export function* hiddenScores(
  records: Records,
  specification: Specification & {readonly year: number}
): Generator<Progress, HiddenScores> {
  yield {stage: "select"};
  const {table} = selectStudents(records, specification);
  const known = (table.columns.cito as NumericColumn).values;
  const truth = table.columns.cito_volledig as FactorColumn | undefined;
  if (!truth) throw new RangeError("invalid records; not with the truth of scores: cito_volledig");
  const {scores, ...plan} = imputationPlan(table, specification);
  if (!scores) throw new RangeError(`invalid specification; not one that imputes scores: ${specification.cito.kind}`);
  const steps = impute(plan.table, plan.formula, {...plan.options, m: 1});
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield {stage: "impute", done: step.value.done, of: step.value.total};
  const {rows, values} = step.value.score!;
  const hidden = Float64Array.from(rows, (row) => Number(truth.levels[truth.codes[row]!]));
  const imputed = values[0]!.map((score) => score + scores.centre);
  const level = table.columns.niveau as FactorColumn;
  const entry = [...rows.keys()].filter((i) => level.levels[level.codes[rows[i]!]!] === "1");
  return {
    known: spreadOf(Float64Array.from(known).filter((score) => !Number.isNaN(score))),
    hidden: spreadOf(hidden),
    imputed: spreadOf(imputed),
    entryOff: entry.reduce((sum, i) => sum + imputed[i]! - hidden[i]!, 0) / Math.max(1, entry.length)
  };
}

/** @throws RangeError if there are no scores. */
export function spreadOf(scores: Float64Array): ScoreSpread {
  if (scores.length === 0) throw new RangeError("invalid scores; not one or more: 0");
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const sd = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length);
  const counts = binEdges.map(() => 0);
  for (const score of scores) {
    const bin = Math.floor((score - scoreBins.lowest) / scoreBins.width);
    counts[Math.min(counts.length - 1, Math.max(0, bin))]!++;
  }
  return {students: scores.length, mean, sd, shares: counts.map((count) => (100 * count) / scores.length)};
}
