import {describe, expect, it} from "vitest";
import {linearDraw, linearFit, linearStart} from "../../../src/analysis/missing/linear-mixed.js";
import {linearSums} from "../../../src/analysis/missing/linear-sums.js";
import {buildDesign} from "../../../src/glmm/build-design.js";
import {streams} from "../../../src/math/random.js";
import {numbers, smallTable} from "../../glmm/small-data.js";

const table = smallTable({seed: 5, institutions: 10, locationsEach: 6, rowsEach: 20});
const design = buildDesign("y ~ a + (1 + a | location)", table);
const random = streams(21, 1)[0]!;
const shifts = Array.from({length: 60}, () => [1.5 * random.normal(), 0.8 * random.normal()] as const);
const a = numbers(table, "a");
const location = numbers(table, "location");
/** Scores with residual sd 3, location sd 1.5, effect 2 of level "two" (code 2) with slope sd .8. */
const score = Float64Array.from(a, (code, i) => {
  const [intercept, slope] = shifts[location[i]!]!;
  return 530 + intercept + (code === 2 ? 2 + slope : 0) + 3 * random.normal();
});
const x = Float64Array.from(design.source, (row) => score[row]!);
const all = new Float64Array(x.length).fill(1);

describe("the linear mixed model of the scores", () => {
  const sums = linearSums(design, x, 530, all);
  const fit = linearFit(sums, linearStart(sums), 200);

  it("finds the parameters it was given (recovery, about three standard errors)", () => {
    expect(Math.sqrt(fit.variance)).toBeCloseTo(3, 0);
    expect(Math.abs(fit.gamma[2]! - 2)).toBeLessThan(0.7);
    expect(Math.sqrt(fit.covariance[0]!)).toBeGreaterThan(1);
    expect(Math.sqrt(fit.covariance[0]!)).toBeLessThan(2.1);
  });
  it("is at a stationary point: more EM steps change next to nothing", () => {
    const further = linearFit(sums, fit, 200);
    further.gamma.forEach((entry, k) => {
      expect(entry).toBeCloseTo(fit.gamma[k]!, 2);
    });
    expect(Math.abs(further.variance / fit.variance - 1)).toBeLessThan(0.002);
  });
  it("without random effects is least squares (identity: residuals are orthogonal to W)", () => {
    const flat = buildDesign("y ~ a + x", table);
    const own = Float64Array.from(flat.source, (row) => score[row]!);
    const plain = linearSums(flat, own, 530, all);
    const {gamma, variance} = linearFit(plain, linearStart(plain), 3);
    const rest = plain.wx.map((right, k) => {
      return gamma.reduce((sum, entry, c) => sum - plain.ww[k * plain.p + c]! * entry, right);
    });
    for (const entry of rest) expect(Math.abs(entry)).toBeLessThan(1e-6);
    expect(variance).toBeGreaterThan(8);
  });
  it("leaves rows with weight 0 out", () => {
    const half = all.map((_, i) => i % 2);
    const changed = x.map((value, i) => (half[i] === 0 ? value + 100 : value));
    const [one, other] = [linearSums(design, x, 530, half), linearSums(design, changed, 530, half)];
    expect(one).toEqual(other);
  });
  it("draws around the maximum-likelihood fit", () => {
    const stream = streams(3, 1)[0]!;
    let state = fit;
    let [mean, variance, square] = [0, 0, 0];
    const draws = 400;
    for (let k = 0; k < draws; ++k) {
      state = linearDraw(sums, state, stream);
      mean += state.gamma[2]! / draws;
      square += state.gamma[2]! ** 2 / draws;
      variance += state.variance / draws;
    }
    const sd = Math.sqrt(square - mean * mean);
    expect(Math.abs(mean - fit.gamma[2]!)).toBeLessThan(0.25 * sd);
    expect(variance / fit.variance).toBeCloseTo(1, 1);
    // 400 rows of level "two", residual sd 3, slopes over 60 locations: about .25.
    expect(sd).toBeGreaterThan(0.15);
    expect(sd).toBeLessThan(0.4);
  });
});
