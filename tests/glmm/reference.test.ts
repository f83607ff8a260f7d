import {describe, expect, it} from "vitest";
import {buildDesign} from "../../src/glmm/build-design.js";
import {covariance, fixedErrors} from "../../src/glmm/covariance.js";
import {averageEffects} from "../../src/glmm/effects.js";
import {type Fit, fitModel} from "../../src/glmm/fit.js";
import {rSquared, rSquaredDelta} from "../../src/glmm/r-squared.js";
import {summarize} from "../../src/glmm/summary.js";
import {readJson, readReference} from "./reference-data.js";

/*
 * Truth: lme4 1.1-31 and glmmTMB 1.1.5 on the same data (tests/reference/README.md; generator-ref.R made the answers).
 * Tolerances are those of the issue: log-likelihood not more than 1e-3 below the best peer, beta within 1e-3 of a
 * standard error of glmmTMB, sds and modes within 1e-3, standard errors within 1%, effects within 1e-5, R2 within 1e-3.
 */

const table = readReference("ref20k.csv.gz");
const answers = readJson("ref20k.json");
const fits = new Map<string, Fit>();
const fitOf = (formula: string): Fit => {
  const known = fits.get(formula) ?? fitModel(buildDesign(formula, table));
  fits.set(formula, known);
  return known;
};

/** The largest difference between entries. */
const distance = (a: readonly number[], b: readonly number[]) => {
  expect(a.length).toBe(b.length);
  return Math.max(...a.map((value, k) => Math.abs(value - b[k]!)));
};

describe.each(["m0", "m1a_ri", "m1b_ri", "m1c_ri", "m1a", "m1b", "m1c"])("ref20k %s", (name) => {
  const peer = answers.models[name];
  const fitted = fitOf(peer.formula);
  const summary = summarize(fitted);

  it("reaches the best peer's log-likelihood", () => {
    expect(fitted.converged).toBe(true);
    expect(fitted.logLik).toBeGreaterThan(Math.max(peer.lme4_laplace.logLik, peer.glmmTMB.logLik) - 1e-3);
    expect(fitted.logLik).toBeLessThan(Math.max(peer.lme4_laplace.logLik, peer.glmmTMB.logLik) + 1e-2);
  });

  it("has glmmTMB's fixed effects under R's names", () => {
    const {fixef_names: names, fixef, se} = peer.glmmTMB;
    expect(summary.fixed.map(({term}) => term)).toEqual([names].flat());
    [fixef].flat().forEach((beta: number, k: number) => {
      expect(Math.abs(fitted.beta[k]! - beta) / [se].flat()[k]).toBeLessThan(1e-3);
    });
  });

  it("has its standard deviations and correlations", () => {
    for (const {group, terms, sd, correlation} of summary.random) {
      const expected = peer.glmmTMB.varcorr[group];
      expect(terms).toEqual([expected.terms].flat());
      expect(distance(sd, [expected.sd].flat())).toBeLessThan(1e-3);
      expect(distance(correlation.flat(), expected.cor.flat())).toBeLessThan(5e-3);
    }
  });

  it("has lme4's conditional modes and their conditional sds", () => {
    for (const [group, expected] of Object.entries<{levels: string[]; modes: number[][]; condSD: number[][]}>(
      peer.lme4_laplace.ranef
    )) {
      const own = summary.modes[group]!;
      expected.levels.forEach((level, g) => {
        const mode = own.find((candidate) => candidate.level === level)!;
        expect(distance(mode.values, expected.modes[g]!)).toBeLessThan(1e-3);
        expect(distance(mode.sds, [expected.condSD[g]!].flat())).toBeLessThan(1e-3);
      });
    }
  });

  it("has lme4's standard errors from the Hessian within 1%", () => {
    const errors = fixedErrors(fitted, covariance(fitted));
    [peer.lme4_laplace.se_hessian].flat().forEach((se: number, k: number) => {
      expect(Math.abs(errors[k]! / se - 1)).toBeLessThan(0.01);
    });
  });

  it("has the R2 worked out in R", () => {
    const {hand} = peer.r2;
    const own = rSquared(fitted);
    expect(Math.abs(own.marginal - hand.R2m_theoretical)).toBeLessThan(1e-3);
    expect(Math.abs(own.conditional - hand.R2c_theoretical)).toBeLessThan(1e-3);
    const nulls = {
      delta_null_same_random_structure: answers.models[name.endsWith("_ri") ? "m0" : "m0_slopes_null"].formula,
      delta_null_random_intercepts: answers.models.m0.formula
    };
    for (const [key, formula] of Object.entries(nulls)) {
      if (!hand[key]) continue;
      const delta = rSquaredDelta(fitted, fitOf(formula));
      expect(Math.abs(delta.marginal - hand[key].R2m_delta)).toBeLessThan(1e-3);
      expect(Math.abs(delta.conditional - hand[key].R2c_delta)).toBeLessThan(1e-3);
    }
  });

  if (!peer.ame) return;

  it("has the average marginal effects worked out in R", () => {
    const stored = peer.ame.migration;
    const own = averageEffects(fitted, "migration", undefined, covariance(fitted));
    const keys = {
      "fixed-modes": stored.conditional_on_random_effects,
      conditional: stored.conditional_on_random_effects,
      typical: stored.random_effects_zero,
      population: stored.random_effects_integrated_out
    };
    for (const [definition, expected] of Object.entries(keys)) {
      expected.levels.forEach((level: string, k: number) => {
        const effect = own.find((candidate) => candidate.definition === definition && candidate.level === level)!;
        expect(Math.abs(effect.estimate - expected.ame[k])).toBeLessThan(1e-5);
        if (definition === "fixed-modes" || definition === "typical") {
          expect(Math.abs(effect.standardError! / expected.se_delta_hess[k] - 1)).toBeLessThan(0.01);
        }
      });
    }
  });
});
