import {describe, expect, it} from "vitest";
import {naturalSpline, quantile} from "../../src/math/natural-spline.js";
import {orthogonalPolynomials} from "../../src/math/orthogonal-polynomials.js";
import {readJson} from "../glmm/reference-data.js";

/* Truth: R 4.2.2, splines::ns and stats::poly (tests/reference/generator-mixed.R); tolerance: rounding. */
const answers = readJson("basis.json");
const sample: number[] = answers.x;
const sorted = Float64Array.from(sample).sort();

describe("bases", () => {
  it.each([2, 3, 4])("ns(x, %i) is R's", (df) => {
    const basis = naturalSpline(sorted, df);
    sample.forEach((x, i) => {
      basis(x).forEach((value, k) => {
        expect(value).toBeCloseTo(answers[`ns${df}`][i][k], 13);
      });
    });
  });

  it("is linear beyond its range, without a jump", () => {
    const basis = naturalSpline(sorted, 3);
    const [a, b, c] = [12, 13, 14].map((x) => basis(x));
    a!.forEach((value, k) => {
      expect(c![k]! - b![k]!).toBeCloseTo(b![k]! - value, 12);
    });
  });

  it("poly(x, 3) is R's, and orthonormal", () => {
    const ones = new Float64Array(sorted.length).fill(1);
    const functions = orthogonalPolynomials(sorted, ones, 3);
    sample.forEach((x, i) => {
      functions.forEach((f, k) => {
        expect(f(x)).toBeCloseTo(answers.poly3[i][k], 13);
      });
    });
  });

  it("refuses too few different values", () => {
    expect(() => orthogonalPolynomials(Float64Array.of(1, 2), Float64Array.of(1, 1), 2)).toThrow(
      "not below the number"
    );
    expect(() => naturalSpline(Float64Array.of(1, 1), 2)).toThrow("too few different values");
  });

  it("quantile is R's type 7", () => {
    expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
  });
});
