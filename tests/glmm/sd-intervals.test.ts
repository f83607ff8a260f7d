import {describe, expect, it} from "vitest";
import {buildDesign} from "../../src/glmm/build-design.js";
import {covariance} from "../../src/glmm/covariance.js";
import {fixedCount} from "../../src/glmm/design.js";
import {type Fit, fitModel} from "../../src/glmm/fit.js";
import {sdIntervals} from "../../src/glmm/sd-intervals.js";
import {summarize} from "../../src/glmm/summary.js";
import type {FactorColumn, Table} from "../../src/glmm/table.js";
import {readJson, readReference} from "./reference-data.js";
import {smallTable} from "./small-data.js";

/** The slope of level "one" alone: the recipe varies no other over locations. */
const recipe = smallTable({seed: 31, institutions: 12, locationsEach: 8, rowsEach: 60, sds: [0.7, 0.6, 0.4]});
const a = recipe.columns.a as FactorColumn;
const one = Float64Array.from(a.codes, (code) => Number(a.levels[code] === "one"));
const table: Table = {...recipe, columns: {...recipe.columns, one: {kind: "numeric", values: one}}};
const slopes = fitModel(buildDesign("y ~ a + x + (1 + one | location) + (1 | institution)", table));

describe("intervals of standard deviations and correlations", () => {
  it("are exp(log theta +- 1.96 se / theta) for a single effect (identity)", () => {
    const fitted = fitModel(
      buildDesign("cbind(incidence, size - incidence) ~ period + (1 | herd)", readReference("cbpp.csv"))
    );
    const errors = covariance(fitted);
    const {sd} = sdIntervals(fitted, errors, fitted.design.strata.inner)[0]!;
    const error = Math.sqrt(errors.matrix[4 * 5 + 4]!) / fitted.theta[0]!;
    expect(sd[0]!.lower).toBeCloseTo(fitted.theta[0]! * Math.exp(-1.959963984540054 * error), 12);
    expect(sd[0]!.upper).toBeCloseTo(fitted.theta[0]! * Math.exp(1.959963984540054 * error), 12);
  });

  it("have the standard errors of a delta method by differences (identity; central differences of 1e-6, so 1e-6)", () => {
    const errors = covariance(slopes);
    const [intervals] = sdIntervals(slopes, errors, slopes.design.strata.inner);
    const of = (theta: Float64Array) => summarizeAt(slopes, theta).random[0]!;
    const half = (value: (theta: Float64Array) => number) => {
      const p = fixedCount(slopes.design);
      const n = Math.sqrt(errors.matrix.length);
      const slope = slopes.theta.map((_, k) => {
        const moved = (step: number) => value(slopes.theta.map((entry, m) => (m === k ? entry + step : entry)));
        return (moved(1e-6) - moved(-1e-6)) / 2e-6;
      });
      let sum = 0;
      slope.forEach((a, r) => {
        slope.forEach((b, c) => {
          sum += a * errors.matrix[(p + r) * n + p + c]! * b;
        });
      });
      return 1.959963984540054 * Math.sqrt(sum);
    };
    for (const k of [0, 1]) {
      const expected = half((theta) => Math.log(of(theta).sd[k]!));
      const {lower, upper} = intervals!.sd[k]!;
      expect(Math.log(upper / lower) / 2 / expected).toBeCloseTo(1, 6);
      expect(Math.sqrt(upper * lower)).toBeCloseTo(of(slopes.theta).sd[k]!, 10);
    }
    const {lower, upper} = intervals!.correlation[1]![0]!;
    const expected = half((theta) => Math.atanh(of(theta).correlation[1]![0]!));
    expect((Math.atanh(upper) - Math.atanh(lower)) / 2 / expected).toBeCloseTo(1, 6);
    expect(intervals!.correlation[0]![1]).toEqual(intervals!.correlation[1]![0]);
    expect(intervals!.correlation[0]![0]).toBeNull();
  });

  it("widen with confidence, and refuse what is none", () => {
    const errors = covariance(slopes);
    const at = (confidence: number) => sdIntervals(slopes, errors, slopes.design.strata.outer, confidence)[0]!.sd[0]!;
    expect(at(0.99).lower).toBeLessThan(at(0.9).lower);
    expect(at(0.99).upper).toBeGreaterThan(at(0.9).upper);
    expect(() => at(1)).toThrow(RangeError);
  });

  it("are absent at the boundary, and there only (ref20ksing: a location slope without a variance of its own)", () => {
    const {formula} = readJson("ref20k.json").models.m1c;
    const fitted = fitModel(buildDesign(formula, readReference("ref20ksing.csv.gz")));
    const {random} = summarize(fitted, covariance(fitted));
    expect(random.map(({interval}) => interval!.map((own) => own === null))).toEqual([[false, true, false], [false]]);
    expect(random[0]!.correlationInterval![1]).toEqual([null, null, null]);
    const {lower, upper} = random[1]!.interval![0]!;
    expect([lower > 0, lower < random[1]!.sd[0]!, upper > random[1]!.sd[0]!]).toEqual([true, true, true]);
  });
});

const summarizeAt = (fitted: Fit, theta: Float64Array) => summarize({...fitted, theta});
