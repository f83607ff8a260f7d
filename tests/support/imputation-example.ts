import {type HiddenScores, type ScoreSpread, spreadOf} from "../../src/analysis/explained/hidden-scores.js";
import type {ImputationExample} from "../../src/charts/methode/hidden-scores.js";
import {normalQuantile} from "../../src/math/normal.js";

/** Scores at the quantiles of a normal distribution. */
const normalScores = (students: number, mean: number, sd: number): ScoreSpread =>
  spreadOf(Float64Array.from({length: students}, (_, k) => mean + sd * normalQuantile((k + 0.5) / students)));

const world = (known: number, hidden: number, imputed: number): HiddenScores => ({
  known: normalScores(580, known, 8),
  hidden: normalScores(520, hidden, 8.5),
  imputed: normalScores(520, imputed, 8.9),
  entryOff: -6
});

/** An example of an imputation as the door gives one, made up: a build imputes for some seconds. */
export const imputationExample: ImputationExample = {any: world(530.6, 529.1, 528.2), low: world(533, 526.5, 530)};
