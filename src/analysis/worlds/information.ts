import {streams} from "../../math/random.js";
import {firstYear} from "../../mbo/codebook.js";
import {FIRST_TEST, MISSING} from "../../mbo/simulation/students.js";
import type {OutcomeStudy} from "./outcome-study.js";
import {type Coefficient, regression} from "./regression.js";

/**
 * What someone could find out about the students whom the published method analyses.
 *
 * unknownScores: share without a cito score; the register itself shows it. followUp: the scores that are unknown,
 * looked up: how far they are from the known ones at the same level, points. parents: share of low-educated parents
 * among those whose education is unknown. correlation: of cito score and a second test now. crooked: second test,
 * non-western against none, at the same score and level, standard deviations. placement: the same at the same level,
 * score aside. weight: going on, percentage points per standard deviation of the second test, at the same background,
 * parents and level.
 */
export const informationKinds = [
  "unknownScores",
  "followUp",
  "parents",
  "correlation",
  "crooked",
  "placement",
  "weight"
] as const;
export type InformationKind = (typeof informationKinds)[number];

/** Null where there is nothing to find out: nobody's is unknown. */
export type Information = Readonly<Record<InformationKind, Coefficient | null>>;

/** Reliability of the second test, an assumption: an ordinary test, taken now and fair to all. */
export const SECOND_TEST_RELIABILITY = 0.85;
/** Seed of the errors of the second test, the same in all worlds. */
const TEST_SEED = 20_270_101;
const TEST_AGE = 12;

/** All of it for a study of doorstroom; outcomes by place in `study.analysed`. */
export function informationOf(study: OutcomeStudy, outcomes: Uint8Array): Information {
  const {analysed, year} = study;
  const {now, simulation} = year;
  const {students: s} = simulation;
  const second = secondTest(study);
  const all = Array.from(analysed, (_, k) => k);
  const row = (k: number) => analysed[k]!;
  const isUnknown = (k: number, bit: number) => (s.missing[row(k)]! & bit) !== 0;
  const known = all.filter((k) => !isUnknown(k, MISSING.cito));
  const tested = all.filter((k) => s.newcomer[row(k)] === 0 && testYear(k) >= FIRST_TEST);
  const of = (rows: readonly number[], value: (k: number) => number) => Float64Array.from(rows, value);
  const group = (k: number, of: number) => (s.group[row(k)] === of ? 1 : 0);
  const level = (x: Float64Array, from: number, k: number) => {
    const own = now.level[row(k)]!;
    if (own !== 3) x[from + (own === 4 ? 2 : own - 1)] = 1;
  };
  const groups = (x: Float64Array, k: number) => {
    x[0] = group(k, 2);
    x[1] = group(k, 1);
  };
  const gaps = (rows: readonly number[], score: boolean) =>
    regression(
      of(rows, (k) => second[k]!),
      score ? 6 : 5,
      (x, j) => {
        const k = rows[j]!;
        groups(x, k);
        level(x, 2, k);
        if (score) x[5] = s.cito[row(k)]!;
      }
    );
  return {
    unknownScores: share(all.length, all.length - known.length),
    followUp: tested.some((k) => isUnknown(k, MISSING.cito))
      ? regression(
          of(tested, (k) => s.cito[row(k)]!),
          4,
          (x, j) => {
            x[0] = isUnknown(tested[j]!, MISSING.cito) ? 1 : 0;
            level(x, 1, tested[j]!);
          }
        )
      : null,
    parents: lowAmongUnknown(),
    correlation: correlation(
      of(known, (k) => s.cito[row(k)]!),
      of(known, (k) => second[k]!)
    ),
    crooked: gaps(known, true),
    placement: gaps(all, false),
    weight: regression(
      of(all, (k) => 100 * outcomes[k]!),
      7,
      (x, k) => {
        x[0] = second[k]!;
        x[1] = group(k, 1);
        x[2] = group(k, 2);
        x[3] = s.parents[row(k)]!;
        level(x, 4, k);
      }
    )
  };

  function testYear(k: number): number {
    return firstYear + s.entry[row(k)]! - s.age[row(k)]! + TEST_AGE;
  }

  function lowAmongUnknown(): Coefficient | null {
    const unknown = all.filter((k) => isUnknown(k, MISSING.parents));
    return unknown.length > 0 ? share(unknown.length, unknown.filter((k) => s.parents[row(k)] === 0).length) : null;
  }
}

/** Score on a test taken now: the root of its reliability times capacity, and error; in standard deviations. */
function secondTest({analysed, year: {simulation}}: OutcomeStudy): Float64Array {
  const {students} = simulation;
  const errors = streams(TEST_SEED, 1)[0]!;
  const drawn = Float64Array.from({length: students.count}, () => errors.normal());
  const [ofTrue, ofError] = [Math.sqrt(SECOND_TEST_RELIABILITY), Math.sqrt(1 - SECOND_TEST_RELIABILITY)];
  return Float64Array.from(analysed, (i) => ofTrue * students.capacity[i]! + ofError * drawn[i]!);
}

/** Per cent. */
function share(students: number, count: number): Coefficient {
  const p = count / students;
  return {value: 100 * p, deviation: 100 * Math.sqrt(p * (1 - p)), students};
}

/** Of the correlation r the deviation is 1 - r^2, as for normal variables. */
function correlation(x: Float64Array, y: Float64Array): Coefficient {
  const n = x.length;
  const mean = (values: Float64Array) => values.reduce((sum, own) => sum + own, 0) / n;
  const [meanX, meanY] = [mean(x), mean(y)];
  let [xx, yy, xy] = [0, 0, 0];
  for (let k = 0; k < n; ++k) {
    const [a, b] = [x[k]! - meanX, y[k]! - meanY];
    xx += a * a;
    yy += b * b;
    xy += a * b;
  }
  const r = xy / Math.sqrt(xx * yy);
  return {value: r, deviation: 1 - r * r, students: n};
}

/**
 * How far two worlds are apart in one kind of information, in standard errors of the difference, when each is measured
 * on `students` students; 0 to infinity. Null where one of them has nothing to find out.
 */
export function apart(a: Coefficient | null, b: Coefficient | null, students: number): number | null {
  if (!(a && b)) return null;
  const error = Math.sqrt((a.deviation ** 2 + b.deviation ** 2) / students);
  const difference = Math.abs(a.value - b.value);
  return difference === 0 ? 0 : difference / error;
}
