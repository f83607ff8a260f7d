import {describe, expect, it} from "vitest";
import {buildDesign} from "../../src/glmm/build-design.js";
import {covariance, fixedErrors} from "../../src/glmm/covariance.js";
import {fitModel} from "../../src/glmm/fit.js";
import {summarize} from "../../src/glmm/summary.js";
import {smallTable} from "./small-data.js";

/*
 * Recovery: 200 data sets of 1,200 rows simulated from known coefficients. A 95% interval covers with probability .95;
 * over 200 data sets its rate has standard deviation .015, so [.90, .99] is more than three of them either way.
 */
describe("simulate and refit", () => {
  const truth = [-0.4, 0.5, -0.5, -0.3];
  const names = ["(Intercept)", "aone", "atwo", "x"];
  const covered = new Float64Array(4);
  const means = new Float64Array(4);
  let sd = 0;
  let withInterval = 0;
  let coveredSd = 0;
  let converged = 0;
  const sets = 200;

  it("finds coefficients inside their 95% intervals at that rate", () => {
    for (let seed = 1; seed <= sets; ++seed) {
      const table = smallTable({seed: 7000 + seed, institutions: 12, locationsEach: 5, rowsEach: 20});
      const fitted = fitModel(buildDesign("y ~ a + x + (1 + a | location) + (1 | institution)", table));
      const information = covariance(fitted);
      const errors = fixedErrors(fitted, information);
      if (fitted.converged) ++converged;
      const {sd: sds, interval} = summarize(fitted, information).random[0]!;
      sd += sds[0]! / sets;
      const own = interval![0];
      if (own) ++withInterval;
      if (own && own.lower < 0.6 && own.upper > 0.6) ++coveredSd;
      names.forEach((name, k) => {
        const at = fitted.design.columns.findIndex((column) => column.name === name);
        // The table codes a = none, one, two; alphabetical order makes "none" the reference.
        means[k]! += fitted.beta[at]! / sets;
        if (Math.abs(fitted.beta[at]! - truth[k]!) < 1.96 * errors[at]!) ++covered[k]!;
      });
    }
    expect(converged).toBe(sets);
    for (const count of covered) {
      expect(count / sets).toBeGreaterThan(0.9);
      expect(count / sets).toBeLessThan(0.99);
    }
    means.forEach((mean, k) => {
      expect(mean).toBeCloseTo(truth[k]!, 1);
    });
    expect(withInterval).toBeGreaterThan(0.95 * sets);
    expect(coveredSd / withInterval).toBeGreaterThan(0.9);
    expect(coveredSd / withInterval).toBeLessThan(0.99);
    expect(sd).toBeGreaterThan(0.5);
    expect(sd).toBeLessThan(0.68);
  });
});
