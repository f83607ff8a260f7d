import {describe, expect, it} from "vitest";
import {buildDesign} from "../../src/glmm/build-design.js";
import {type Fit, fitModel} from "../../src/glmm/fit.js";
import {quadratureLogLik} from "../../src/glmm/quadrature.js";
import {minimize} from "../../src/math/quasi-newton.js";
import {smallTable} from "./small-data.js";

/*
 * How wrong the Laplace approximation is where it is worst: outcome 5%, true sd .6. Truth: the likelihood by adaptive
 * quadrature with 15 nodes, maximised anew. Found for two seeds each (Laplace minus quadrature):
 *
 *     rows per location   locations   log-likelihood   sd              effect of x, in standard errors
 *      5                  600         4.6, 1.4         .34, .32        -.03, -.07
 *     15                  300         1.3, .8          .03, .06         .02, -.03
 *     60                  120          .14, .03        -.006, -.007     .005, .005
 *
 * So sds are not to be trusted at five rows with a 5% outcome; coefficients are. The bounds leave a
 * factor of about two.
 */
const cases = [
  {rowsEach: 5, locationsEach: 60, logLik: 8, sd: 0.6, beta: 0.2},
  {rowsEach: 15, locationsEach: 30, logLik: 2.5, sd: 0.12, beta: 0.06},
  {rowsEach: 60, locationsEach: 12, logLik: 0.3, sd: 0.015, beta: 0.01}
];

describe("Laplace against adaptive quadrature at a 5% outcome", () => {
  it.each(cases)("locations of $rowsEach rows", ({rowsEach, locationsEach, logLik, sd, beta}) => {
    const errors = [31, 32].map((seed) => laplaceError(seed, rowsEach, locationsEach));
    const worst = (key: "logLik" | "sd" | "beta") => Math.max(...errors.map((error) => Math.abs(error[key])));
    expect(worst("logLik")).toBeLessThan(logLik);
    expect(worst("sd")).toBeLessThan(sd);
    expect(worst("beta")).toBeLessThan(beta);
  });
});

/**
 * Differences Laplace minus quadrature: in log-likelihood at its optimum, in the sd, and in x's effect in its errors.
 */
function laplaceError(seed: number, rowsEach: number, locationsEach: number) {
  const table = smallTable({seed, institutions: 10, locationsEach, rowsEach, intercept: -3.25, sds: [0.6, 0, 0]});
  const fitted = fitModel(buildDesign("y ~ a + x + (1 | location)", table));
  const {point, value} = optimum(fitted);
  const error = Math.sqrt(fitted.inverseHessian[3 * 5 + 3]!);
  return {
    logLik: fitted.logLik + value,
    sd: fitted.theta[0]! - Math.abs(point[4]!),
    beta: (fitted.beta[3]! - point[3]!) / error
  };
}

function optimum(fitted: Fit) {
  const value = (psi: Float64Array) => -quadratureLogLik(fitted.design, psi, 15);
  const evaluate = (psi: Float64Array) => ({
    value: value(psi),
    gradient: psi.map((_, k) => {
      const moved = (step: number) => value(psi.map((entry, m) => (m === k ? entry + step : entry)));
      return (moved(1e-4) - moved(-1e-4)) / 2e-4;
    })
  });
  const start = Float64Array.from([...fitted.beta, ...fitted.theta]);
  const search = minimize(evaluate, start, fitted.inverseHessian, {tolerance: 1e-6, noise: 1e-11});
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
  }
}
