import {describe, expect, it} from "vitest";
import {buildDesign} from "../../src/glmm/build-design.js";
import {adaptiveLogLik, laplaceLogLik, logIntegrand, type OneLocation, peakOf} from "../../src/glmm/one-location.js";
import {quadratureLogLik} from "../../src/glmm/quadrature.js";

const cases: OneLocation[] = [-3, -0.2, 1].flatMap((eta) =>
  [0.2, 1, 3].flatMap((sd) =>
    [2, 5, 20, 100].flatMap((students) =>
      [0, Math.round(students / 3), students].map((successes) => ({students, successes, eta, sd}))
    )
  )
);

/** log of the integral of exp(h(u)) / sqrt(2 pi), by the trapezoid rule on a fine grid: no mode, no curvature. */
function trapezoid(location: OneLocation): number {
  const step = 0.005;
  const logs = Array.from({length: 16_001}, (_, k) => logIntegrand(location, -40 + step * k));
  const top = Math.max(...logs);
  const sum = logs.reduce((total, own) => total + Math.exp(own - top), 0);
  return top + Math.log((sum * step) / Math.sqrt(2 * Math.PI));
}

describe("one location", () => {
  it("has its peak where the derivative is zero, with the curvature of differences (identity)", () => {
    for (const location of cases) {
      const {u, curvature} = peakOf(location);
      const h = (du: number) => logIntegrand(location, u + du);
      expect((h(1e-5) - h(-1e-5)) / 2e-5).toBeCloseTo(0, 4);
      expect(-(h(1e-3) - 2 * h(0) + h(-1e-3)) / 1e-6 / curvature).toBeCloseTo(1, 3);
    }
  });
  it("has the likelihood of the trapezoid rule within 2e-5 (reference)", () => {
    for (const location of cases) expect(Math.abs(adaptiveLogLik(location) - trapezoid(location))).toBeLessThan(2e-5);
  });
  it("is Laplace with one node (identity)", () => {
    for (const location of cases) expect(adaptiveLogLik(location, 1)).toBeCloseTo(laplaceLogLik(location), 12);
  });
  it("is what the engine’s own quadrature finds in a table of two such locations (identity)", () => {
    for (const {students, successes, eta, sd} of cases.filter(({successes: s, students: n}) => s > 0 && s < n)) {
      const y = Float64Array.from({length: 2 * students}, (_, i) => (i % students < successes ? 1 : 0));
      const codes = Uint8Array.from({length: 2 * students}, (_, i) => (i < students ? 0 : 1));
      const design = buildDesign("y ~ 1 + (1 | location)", {
        rows: 2 * students,
        columns: {
          y: {kind: "numeric", values: y},
          location: {kind: "factor", levels: ["a", "b"], codes}
        }
      });
      const psi = Float64Array.of(eta, sd);
      const own = {students, successes, eta, sd};
      expect(2 * laplaceLogLik(own)).toBeCloseTo(quadratureLogLik(design, psi, 1), 8);
      expect(2 * adaptiveLogLik(own, 25)).toBeCloseTo(quadratureLogLik(design, psi, 25), 8);
    }
  });
  it("has no random effect at an sd of zero: the binomial log-likelihood (identity)", () => {
    const location = {students: 7, successes: 3, eta: 0.4, sd: 0};
    const p = 1 / (1 + Math.exp(-0.4));
    const plain = 3 * Math.log(p) + 4 * Math.log(1 - p);
    expect(laplaceLogLik(location)).toBeCloseTo(plain, 12);
    expect(adaptiveLogLik(location)).toBeCloseTo(plain, 12);
  });
  it("is the mirror image when success and failure are swapped (symmetry)", () => {
    for (const {students, successes, eta, sd} of cases) {
      const other = {students, successes: students - successes, eta: -eta, sd};
      expect(adaptiveLogLik(other)).toBeCloseTo(adaptiveLogLik({students, successes, eta, sd}), 10);
    }
  });
});
