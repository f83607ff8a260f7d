import {keyedUniform, subkey} from "../../math/keyed-random.js";
import {normalQuantile} from "../../math/normal.js";
import {seeds} from "../../mbo/seeds.js";

/** What is done with a score before it goes into the model. */
export type ScoreHandling = "as-is" | "overall" | "own";
export const scoreHandlings = ["as-is", "overall", "own"] as const;

export interface NoisyTestQuestion {
  /** Mean score, points. */
  readonly mean: number;
  /** Standard deviation of capacity within a group, points of the score. */
  readonly spread: number;
  /** Difference in mean capacity between two groups of equal size, points. */
  readonly difference: number;
  /** Standard error of measurement, points; 0 or more. */
  readonly error: number;
  /** Correlation, over both groups, of what the test measured then with capacity now; in (0, 1]. */
  readonly validity: number;
}

/** E(capacity | score, group) = intercept of the group + slope times the handled score. */
export interface HandledScore {
  readonly handling: ScoreHandling;
  readonly slope: number;
  /** Difference in expected capacity between the groups at one handled score: the coefficient of the group, points. */
  readonly left: number;
  /** Intercepts of the lower and the higher group, at a handled score equal to the overall mean. */
  readonly atMean: readonly [low: number, high: number];
}

export interface NoisyTest {
  readonly question: NoisyTestQuestion;
  /** Part of the variance of scores within a group that is not error. */
  readonly reliability: number;
  /** Points of capacity per point of the score, within a group and over both. */
  readonly within: number;
  readonly overall: number;
  readonly handled: readonly HandledScore[];
  readonly students: readonly {
    readonly group: 0 | 1;
    readonly capacity: number;
    /** By handling, in the order of {@link scoreHandlings}. */
    readonly scores: readonly number[];
  }[];
}

/** Students drawn per group; only the picture needs them. */
const DRAWN = 60;

/**
 * A test with error in two groups: capacity t = m_g + e_t, score s = m + v (t - m) + sqrt(1 - v^2) e_o + e, with e_t
 * and e_o ~ N(0, T^2) and N(0, T^2 + B), B the variance of the means of the groups, e ~ N(0, S^2) and v the validity:
 * as the simulated world makes scores, so that v is the correlation over all.
 *
 * Within a group E(t | s, g) = m_g + b (s - m - v (m_g - m)), b = v T^2 / (T^2 + (1 - v^2) B + S^2), so that at equal
 * scores the groups differ by (1 - b v) (m_1 - m_0). Calibrating all to the overall mean, c = m + B (s - m), with B
 * the slope over both groups, is a linear rescaling: the slope becomes b / B and the difference stays. Calibrating to
 * the own group, c = E(t | s, g), makes the slope 1 and the difference 0. All follow from the normal distribution;
 * nothing is fitted.
 *
 * The same calibration in a model of many covariates is calibrateScores, with its source.
 *
 * @throws RangeError if the spread is not above 0, the error is below 0 or the validity is not in (0, 1].
 */
export function noisyTest(question: NoisyTestQuestion): NoisyTest {
  const {mean, spread, difference, error, validity} = question;
  if (!(spread > 0)) throw new RangeError(`invalid spread of capacity; not above 0: ${spread}`);
  if (!(error >= 0)) throw new RangeError(`invalid standard error of measurement; not 0 or more: ${error}`);
  if (!(validity > 0 && validity <= 1)) throw new RangeError(`invalid validity; not in (0, 1]: ${validity}`);
  const own = spread ** 2;
  const between = (difference / 2) ** 2; // variance of the means of two equal groups
  const otherSd = Math.sqrt((1 - validity ** 2) * (own + between));
  const measured = validity ** 2 * own + otherSd ** 2; // variance within a group of what the test measures
  const reliability = measured / (measured + error ** 2);
  const within = (validity * own) / (measured + error ** 2);
  const overall = (validity * (own + between)) / (own + between + error ** 2);
  const means = [mean - difference / 2, mean + difference / 2] as const;
  const left = (1 - within * validity) * difference;
  const around = (gap: number): [number, number] => [mean - gap / 2, mean + gap / 2];
  return {
    question,
    reliability,
    within,
    overall,
    handled: [
      {handling: "as-is", slope: within, left, atMean: around(left)},
      {handling: "overall", slope: within / overall, left, atMean: around(left)},
      {handling: "own", slope: 1, left: 0, atMean: around(0)}
    ],
    students: Array.from({length: 2 * DRAWN}, (_, k) => {
      const group = (k % 2) as 0 | 1;
      const key = subkey(seeds.imputation, k);
      const normal = (n: number) => normalQuantile(keyedUniform(key, n));
      const capacity = means[group] + spread * normal(0);
      const other = otherSd * normal(1);
      const score = mean + validity * (capacity - mean) + other + error * normal(2);
      const usual = mean + validity * (means[group] - mean);
      return {
        group,
        capacity,
        scores: [score, mean + overall * (score - mean), means[group] + within * (score - usual)]
      };
    })
  };
}
