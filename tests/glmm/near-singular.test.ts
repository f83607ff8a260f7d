import {describe, expect, it} from "vitest";
import {buildDesign} from "../../src/glmm/build-design.js";
import {covariance, fixedErrors} from "../../src/glmm/covariance.js";
import {fitModel} from "../../src/glmm/fit.js";
import {summarize} from "../../src/glmm/summary.js";
import {readJson, readReference} from "./reference-data.js";

describe("near-singular and aliased data (reference: lme4 and glmmTMB, tests/reference)", () => {
  const {formula} = readJson("ref20k.json").models.m1c;

  it("ref20ksing: converges, singular, above lme4's best log-likelihood, where glmmTMB fails", () => {
    const fitted = fitModel(buildDesign(formula, readReference("ref20ksing.csv.gz")));
    expect(fitted.logLik).toBeGreaterThan(-12306.3493);
    expect(fitted).toMatchObject({converged: true, singular: true, status: "singular"});
    const errors = covariance(fitted);
    expect(errors.positiveDefinite).toBe(true);
    expect(errors.estimated.filter((estimated) => !estimated)).toHaveLength(1);
    for (const error of fixedErrors(fitted, errors)) expect(error).toBeGreaterThan(0);
  });

  it("ref20k with exactly aliased columns: drops the last one, as lme4, with lme4's coefficients", () => {
    const answers = readJson("ref20k_aliased.json");
    const fitted = fitModel(buildDesign(answers.formula, readReference("ref20k.csv.gz")));
    const {fixef_names: names, logLik} = answers.lme4_nAGQ0;
    expect(fitted.design.aliased).toEqual(["citoPeriodStrictmissing"]);
    expect(summarize(fitted).fixed.map(({term}) => term)).toEqual(names);
    // lme4's answer here is its nAGQ = 0 optimum, below the Laplace optimum; glmmTMB's -12313.0546 has both columns.
    expect(fitted.logLik).toBeGreaterThan(logLik);
    expect(Math.abs(fitted.logLik - answers.glmmTMB_default.logLik)).toBeLessThan(1e-3);
  });
});
