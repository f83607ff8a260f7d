import {describe, expect, it} from "vitest";
import {finish} from "../../src/math/finish.js";
import {minimize, type Objective} from "../../src/math/minimize.js";

/** (x - m)' D (x - m) / 2 with D diagonal. */
function quadratic(minimum: readonly number[], curvature: readonly number[]): Objective {
  return (x) => {
    const gradient = x.map((v, i) => curvature[i]! * (v - minimum[i]!));
    return {value: gradient.reduce((sum, g, i) => sum + (g * (x[i]! - minimum[i]!)) / 2, 0), gradient};
  };
}

const rosenbrock: Objective = (x) => {
  const [a, b] = [x[0]!, x[1]!];
  return {
    value: (1 - a) ** 2 + 100 * (b - a * a) ** 2,
    gradient: Float64Array.of(-2 * (1 - a) - 400 * a * (b - a * a), 200 * (b - a * a))
  };
};

describe("minimize", () => {
  it("takes one step on a quadratic whose curvature it is told (identity: that is Newton's step)", () => {
    const scale = Float64Array.of(1 / 2, 1 / 50);
    const result = finish(minimize(quadratic([3, -1], [2, 50]), Float64Array.of(0, 0), {scale}));
    expect(result.iterations).toBe(1);
    expect([...result.x]).toEqual([3, -1]);
    expect(result.converged).toBe(true);
  });
  it("takes few steps on a quadratic whose curvature it is not told", () => {
    const result = finish(minimize(quadratic([3, -1], [2, 50]), Float64Array.of(0, 0), {scale: Float64Array.of(1, 1)}));
    expect(result.iterations).toBeLessThanOrEqual(12);
    // decrement < 1e-10 is (x - m)' D (x - m), so each coordinate is within sqrt(1e-10 / 2)
    expect(Math.hypot(result.x[0]! - 3, result.x[1]! + 1)).toBeLessThan(1e-5);
  });
  it("finds the end of Rosenbrock's valley (reference: minimum 0 at (1, 1))", () => {
    const start = Float64Array.of(-1.2, 1);
    const result = finish(minimize(rosenbrock, start, {scale: Float64Array.of(1e-3, 1e-3)}));
    expect(result.converged).toBe(true);
    expect(result.value).toBeLessThan(1e-10);
    // smallest curvature there is 0.4: an error of 1e-10 in the decrement is 1.6e-5 along the valley
    expect(Math.hypot(result.x[0]! - 1, result.x[1]! - 1)).toBeLessThan(2e-5);
    expect([...start]).toEqual([-1.2, 1]);
  });
  it("never goes up from step to step", () => {
    const values = [...minimize(rosenbrock, Float64Array.of(-1.2, 1), {scale: Float64Array.of(1e-3, 1e-3)})].map(
      (step) => step.value
    );
    expect(values.length).toBeGreaterThan(5);
    for (const [i, value] of values.entries()) if (i > 0) expect(value).toBeLessThan(values[i - 1]!);
  });
  it("stops at the start when that is the minimum", () => {
    const result = finish(minimize(quadratic([1], [1]), Float64Array.of(1), {scale: Float64Array.of(1)}));
    expect(result).toMatchObject({iterations: 0, value: 0, converged: true});
  });
  it("says so when it runs out of iterations, or the function has no minimum", () => {
    const options = {scale: Float64Array.of(1e-3, 1e-3), maxIterations: 3};
    const short = finish(minimize(rosenbrock, Float64Array.of(-1.2, 1), options));
    expect(short).toMatchObject({iterations: 3, converged: false});
    const slope: Objective = () => ({value: Number.NaN, gradient: Float64Array.of(Number.NaN)});
    expect(finish(minimize(slope, Float64Array.of(0), {scale: Float64Array.of(1)})).converged).toBe(false);
  });
});
