import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {buildDesign} from "../../src/glmm/build-design.js";
import type {Design} from "../../src/glmm/design.js";
import {evaluate} from "../../src/glmm/objective.js";
import {createWorkspace} from "../../src/glmm/workspace.js";
import {numbers, smallTable, withColumn} from "./small-data.js";

/*
 * Identity: the gradient is the derivative of the log-likelihood. Central differences with step 1e-4 are right to about
 * 1e-7 of the scale of the gradient; 1e-5 leaves room.
 */

const table = withColumn(smallTable({seed: 5}), "n", {
  kind: "numeric",
  values: numbers(smallTable({seed: 5}), "x").map((x) => 1 + Math.floor(Math.abs(3 * x)))
});
const counts = withColumn(table, "s", {
  kind: "numeric",
  values: numbers(table, "n").map((n, i) => Math.floor(n * (numbers(table, "y")[i]! === 1 ? 0.7 : 0.2)))
});
const offset = withColumn(counts, "o", {kind: "numeric", values: numbers(table, "x").map((x) => 0.1 * x * x)});

const formulas = [
  "y ~ a + x + (1 | location)",
  "y ~ a + x + (1 + a | location) + (1 | institution)",
  "y ~ a * x + (1 + a | location) + (1 + a | institution)",
  "y ~ x + offset(o) + (1 + x | location) + (1 + x | institution)",
  "y ~ a + (1 + a || location) + (0 + x | institution)",
  "cbind(s, n - s) ~ a + x + (1 + x | location) + (1 | institution)",
  "y ~ a + poly(x, 2)"
];

describe("the gradient", () => {
  it.each(formulas)("is the derivative: %s", (formula) => {
    const design = buildDesign(formula, offset.columns.s ? offset : table);
    const size = design.columns.length + design.strata.inner.positions.length + design.strata.outer.positions.length;
    const entries = fc.array(fc.double({min: -0.8, max: 0.8, noNaN: true}), {minLength: size, maxLength: size});
    fc.assert(
      fc.property(entries, (psi) => {
        const point = Float64Array.from(psi);
        const {gradient} = logLik(design, point);
        const scale = 1 + Math.max(...gradient.map(Math.abs));
        for (let k = 0; k < size; ++k) {
          const moved = (step: number) =>
            logLik(
              design,
              point.map((entry, m) => (m === k ? entry + step : entry))
            ).logLik;
          expect(Math.abs((moved(1e-4) - moved(-1e-4)) / 2e-4 - gradient[k]!)).toBeLessThan(1e-5 * scale);
        }
      }),
      {numRuns: 4, seed: 11}
    );
  });
});

describe("the log-likelihood", () => {
  const design = buildDesign(formulas[1]!, table);
  const psi = Float64Array.of(-0.3, 0.4, -0.4, -0.2, 0.6, 0.1, 0, 0.3, 0.1, 0.2, 0.4);

  it("does not depend on where the search for the modes starts (1e-10: rounding and the tolerance of the modes)", () => {
    const cold = logLik(design, psi);
    const work = createWorkspace(design);
    evaluate(
      work,
      design,
      psi.map((entry) => entry * 0.7)
    );
    const near = evaluate(work, design, psi, {near: true});
    expect(near.logLik).toBeCloseTo(cold.logLik, 9);
    expect(near.sweeps).toBeLessThanOrEqual(cold.sweeps);
    work.uInner.fill(5);
    work.uOuter.fill(-5);
    expect(evaluate(work, design, psi).logLik).toBeCloseTo(cold.logLik, 9);
  });

  it("with all variances 0 is that of the logistic regression (identity)", () => {
    const plain = buildDesign("y ~ a + x", table);
    const zero = psi.map((entry, k) => (k < 4 ? entry : 0));
    expect(logLik(design, zero).logLik).toBeCloseTo(logLik(plain, psi.slice(0, 4)).logLik, 9);
  });
});

function logLik(design: Design, psi: Float64Array) {
  return evaluate(createWorkspace(design), design, psi);
}
