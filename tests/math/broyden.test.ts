import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {broyden} from "../../src/math/broyden.js";
import {solveLinear} from "../../src/math/solve-linear.js";

describe("solveLinear", () => {
  it("solves: A x = b (identity), also where rows must be exchanged", () => {
    expect([...solveLinear(Float64Array.of(0, 2, 3, 1), Float64Array.of(4, 5))]).toEqual([1, 2]);
    const matrix = fc.array(fc.double({min: -5, max: 5, noNaN: true}), {minLength: 12, maxLength: 12});
    fc.assert(
      fc.property(matrix, (entries) => {
        const a = Float64Array.from(entries.slice(0, 9), (x, k) => x + (k % 4 === 0 ? 20 : 0));
        const b = Float64Array.from(entries.slice(9));
        const x = solveLinear(a, b);
        for (let r = 0; r < 3; ++r) {
          const left = a[3 * r]! * x[0]! + a[3 * r + 1]! * x[1]! + a[3 * r + 2]! * x[2]!;
          expect(left).toBeCloseTo(b[r]!, 9);
        }
      })
    );
  });
  it("refuses a singular matrix", () => {
    expect(() => solveLinear(Float64Array.of(1, 2, 2, 4), Float64Array.of(1, 1))).toThrow(
      "invalid matrix; singular at column: 2"
    );
  });
});

describe("broyden", () => {
  it("finds the root of a curved system from a rough Jacobian", () => {
    // Truth: x = (1, 2) solves both equations by hand.
    const f = ([x, y]: Float64Array) => Float64Array.of(x! ** 3 + y! - 3, x! + y! ** 2 - 5);
    const search = broyden(f, Float64Array.of(0.8, 1.7), {jacobian: Float64Array.of(3, 1, 1, 4)});
    let step = search.next().value;
    while (step.evaluations < 20) step = search.next().value;
    expect(step.x[0]).toBeCloseTo(1, 9);
    expect(step.x[1]).toBeCloseTo(2, 9);
  });
  it("takes no step longer than allowed", () => {
    const seen: number[] = [];
    const f = ([x]: Float64Array) => {
      seen.push(x!);
      return Float64Array.of(x! - 100);
    };
    const search = broyden(f, Float64Array.of(0), {jacobian: Float64Array.of(1), longest: 2});
    for (let k = 0; k < 4; ++k) search.next();
    expect(seen).toEqual([0, 2, 4, 6]);
  });
});
