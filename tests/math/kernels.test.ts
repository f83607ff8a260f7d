import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  choleskyInto,
  inversePositive,
  invertLowerInto,
  multiply,
  solveInto,
  squareLowerInto
} from "../../src/math/cholesky.js";
import {sortedOrder} from "../../src/math/counting-sort.js";
import {distinct} from "../../src/math/distinct.js";
import {exp, expNegative, log, log1p} from "../../src/math/exponential.js";
import {chiSquaredTail, lnChoose, lnGamma} from "../../src/math/gamma.js";
import {gaussHermite} from "../../src/math/gauss-hermite.js";
import {minimize} from "../../src/math/quasi-newton.js";

const relative = (a: number, b: number) => Math.abs(a - b) / Math.max(Math.abs(b), 1e-300);

describe("exp and log (identity with the engine's own, which are right to one unit in the last place)", () => {
  it("agree to 1e-15", () => {
    fc.assert(
      fc.property(fc.double({min: -39.9, max: 39.9, noNaN: true}), (x) => {
        expect(relative(exp(x), Math.exp(x))).toBeLessThan(1.2e-15);
        expect(relative(expNegative(-Math.abs(x)), Math.exp(-Math.abs(x)))).toBeLessThan(1e-15);
        expect(Math.abs(log(Math.exp(x)) - x)).toBeLessThan(1e-14);
        expect(relative(log1p(Math.exp(x)), Math.log1p(Math.exp(x)))).toBeLessThan(1e-15);
      }),
      {numRuns: 2000, seed: 1}
    );
  });
  it("keep their ends", () => {
    expect([log(0), log(-1), exp(1000), expNegative(-1e9) < 1e-17, log1p(0)]).toEqual([
      -Infinity,
      Number.NaN,
      Infinity,
      true,
      0
    ]);
  });
});

describe("cholesky (identity: L L' = A, A A^-1 x = x)", () => {
  const matrices = fc
    .integer({min: 1, max: 6})
    .chain((n) =>
      fc.array(fc.double({min: -2, max: 2, noNaN: true}), {minLength: n * n, maxLength: n * n}).map((b) => ({n, b}))
    );
  it("factors B B' + I", () => {
    fc.assert(
      fc.property(matrices, ({n, b}) => {
        const a = new Float64Array(n * n);
        for (let r = 0; r < n; ++r) {
          for (let c = 0; c < n; ++c) {
            a[r * n + c] = r === c ? 1 : 0;
            for (let k = 0; k < n; ++k) a[r * n + c]! += b[r * n + k]! * b[c * n + k]!;
          }
        }
        const l = a.slice();
        expect(choleskyInto(l, n)).toBe(true);
        const x = Float64Array.from({length: n}, (_, k) => k - 1.5);
        const solved = solveInto(l, n, multiply(a, x));
        solved.forEach((entry, k) => {
          expect(entry).toBeCloseTo(x[k]!, 9);
        });
      }),
      {seed: 4}
    );
  });
  it("says when a matrix is not positive definite", () => {
    expect(inversePositive(Float64Array.of(1, 2, 2, 1), 2)).toBeUndefined();
    expect(inversePositive(Float64Array.of(Number.NaN), 1)).toBeUndefined();
  });
});

describe("gamma (reference: R's lgamma, lchoose, pchisq)", () => {
  it("has R's values", () => {
    expect(lnGamma(0.5)).toBeCloseTo(0.5723649429247001, 13);
    expect(lnGamma(100)).toBeCloseTo(359.1342053695754, 10);
    expect(lnChoose(14, 2)).toBeCloseTo(Math.log(91), 12);
    expect(chiSquaredTail(3.841458820694124, 1)).toBeCloseTo(0.05, 12);
    expect(chiSquaredTail(18.307038053275146, 10)).toBeCloseTo(0.05, 12);
    expect(chiSquaredTail(0, 3)).toBe(1);
  });
  it("refuses no degrees of freedom", () => {
    expect(() => chiSquaredTail(1, 0)).toThrow("invalid degrees of freedom; not above 0: 0");
  });
});

describe("gaussHermite (identity: moments of the standard normal)", () => {
  it.each([1, 2, 5, 12, 20, 40, 100])("%i nodes", (n) => {
    const {nodes, weights} = gaussHermite(n);
    const moment = (k: number) => nodes.reduce((sum, x, i) => sum + weights[i]! * x ** k, 0);
    expect(moment(0)).toBeCloseTo(1, 12);
    expect(moment(1)).toBeCloseTo(0, 12);
    if (n >= 2) expect(moment(2)).toBeCloseTo(1, 11);
    if (n >= 5) expect(moment(8)).toBeCloseTo(105, 8);
  });
  it("refuses other sizes", () => {
    expect(() => gaussHermite(0)).toThrow("not 1 to 200 nodes: 0");
  });
});

describe("sorting and coding (property: against Array.sort and Set)", () => {
  const rows = fc.array(fc.integer({min: 0, max: 9}), {maxLength: 60});
  it("sorts by several keys", () => {
    fc.assert(
      fc.property(rows, (values) => {
        const a = Uint8Array.from(values);
        const b = Uint8Array.from(values, (x, i) => (x * 7 + i) % 3);
        const order = sortedOrder(a.length, [
          {codes: a, count: 10},
          {codes: b, count: 3}
        ]);
        const expected = Array.from(a.keys()).sort((i, j) => a[i]! - a[j]! || b[i]! - b[j]! || i - j);
        expect(Array.from(order)).toEqual(expected);
      }),
      {seed: 5}
    );
  });
  it("finds different numbers, or too many of them", () => {
    const numbers = fc.array(fc.double({noNaN: true, noDefaultInfinity: true}), {maxLength: 50});
    fc.assert(
      fc.property(numbers, (values) => {
        const found = distinct(values, Array.from(values.keys()), 60)!;
        expect(Array.from(found.codes, (code) => found.values[code]! + 0)).toEqual(values.map((x) => x + 0));
      }),
      {seed: 6}
    );
    expect(distinct([1.5, 2.5, 3.5], [0, 1, 2], 2)).toBeUndefined();
  });
});

describe("minimize", () => {
  it("finds the minimum of Rosenbrock's valley (reference: (1, 1))", () => {
    const evaluate = ([x, y]: Float64Array) => ({
      value: (1 - x!) ** 2 + 100 * (y! - x! * x!) ** 2,
      gradient: Float64Array.of(-2 * (1 - x!) - 400 * x! * (y! - x! * x!), 200 * (y! - x! * x!))
    });
    const search = minimize(evaluate, Float64Array.of(-1.2, 1), Float64Array.of(1e-3, 0, 0, 1e-3), {tolerance: 1e-16});
    let step = search.next();
    while (!step.done) step = search.next();
    expect(step.value.converged).toBe(true);
    expect(step.value.point[0]).toBeCloseTo(1, 6);
  });
});

describe("inverse of a triangle (identity: with M = L^-1, M'M = A^-1)", () => {
  it("holds inside a larger matrix", () => {
    const a = Float64Array.of(4, 1, 0.5, 1, 3, -1, 0.5, -1, 2);
    const l = a.slice();
    choleskyInto(l, 3);
    const m = new Float64Array(16);
    squareLowerInto(invertLowerInto(m, l, 3, 0, 5, 4), 3, 5, 4);
    inversePositive(a, 3)!.forEach((entry, at) => {
      expect(m[5 + Math.floor(at / 3) * 4 + (at % 3)]).toBeCloseTo(entry, 14);
    });
  });
});
