import {describe, expect, it} from "vitest";
import {latentCapacity} from "../../../src/analysis/measurement/latent-capacity.js";
import {quadraticAt} from "../../../src/analysis/measurement/quadratic.js";
import {calibrateScores} from "../../../src/analysis/measurement/regression-calibration.js";
import {errorVariance} from "../../../src/analysis/measurement/score-error.js";
import {simex} from "../../../src/analysis/measurement/simex.js";
import type {Table} from "../../../src/glmm/table.js";
import {finish} from "../../../src/math/finish.js";
import {numbers, withColumn} from "../../glmm/small-data.js";
import {fitted, gapOf, isGap, score} from "../missing/methods.js";
import {INDICATOR_MODEL, MODEL, type SchoolRecipe, schools} from "../missing/school-data.js";

const effects = ["migratieachtergrond"];

/** Scores with an error of 4 points beside 6 points of capacity; parents known. */
function noisy(recipe: Partial<SchoolRecipe> & {readonly seed: number}): {table: Table; oracle: number} {
  const {table, complete} = schools({rows: 4000, scores: "none", error: 4, capacity: 1, ...recipe});
  const known = withColumn(table, "opleiding_ouders", complete.columns.opleiding_ouders!);
  return {table: known, oracle: gapOf(fitted(MODEL, complete))};
}

describe("scores with error: bias of the gap in points, mean over four seeds (standard errors about .3)", () => {
  const seeds = [701, 702, 703, 704];
  const data = seeds.map((seed) => noisy({seed}));
  const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
  const naive = mean(data.map(({table, oracle}) => gapOf(fitted(MODEL, table)) - oracle));

  it("as they are, they leave part of the difference in capacity to the groups", () => {
    expect(naive).toBeLessThan(-1.8);
  });
  it("regression calibration takes most of it away", () => {
    const bias = data.map(({table, oracle}) => {
      return gapOf(fitted(MODEL, calibrateScores(table, MODEL, score, {standardError: 4}).table)) - oracle;
    });
    expect(Math.abs(mean(bias))).toBeLessThan(0.9);
  });
  it("SIMEX moves towards the truth, and most of the way", () => {
    const bias = data.map(({table, oracle}, k) => {
      const options = {score, errorSd: 4, seed: k, replicates: 2, effects};
      return 100 * finish(simex(table, MODEL, options)).estimands.find(isGap)!.estimate - oracle;
    });
    expect(Math.abs(mean(bias))).toBeLessThan(0.5 * Math.abs(naive));
  });
  it("the latent sampler takes most of it away", () => {
    const bias = data.map(({table, oracle}, k) => {
      const options = {score, seed: k, m: 2, iterations: 8, burnIn: 8, standardError: 4, effects};
      const result = finish(latentCapacity(table, MODEL, {...options, covariances: "none"}));
      expect(result.reliability).toBeGreaterThan(0.6);
      expect(result.reliability).toBeLessThan(0.78);
      return 100 * result.pooled.find(isGap)!.estimate - oracle;
    });
    expect(Math.abs(mean(bias))).toBeLessThan(0.9);
  });
});

describe("regression calibration", () => {
  const {table} = noisy({seed: 711, rows: 2000, scores: "covariates"});
  it("with a perfect test changes nothing (identity)", () => {
    const {table: same, reliability} = calibrateScores(table, INDICATOR_MODEL, score, {standardError: 0});
    expect(reliability).toBe(1);
    const [a, b] = [numbers(table, "cito"), numbers(same, "cito")];
    a.forEach((value, i) => {
      expect(b[i]).toBeCloseTo(value, 10);
    });
  });
  it("leaves unknown scores alone, and draws known ones towards what their covariates predict", () => {
    const {table: calibrated} = calibrateScores(table, INDICATOR_MODEL, score, {standardError: 4});
    const [before, after] = [numbers(table, "cito"), numbers(calibrated, "cito")];
    const flags = numbers(table, "cito_onbekend");
    const squares = [0, 0];
    for (const [i, flag] of flags.entries()) {
      if (flag === 1) {
        expect(after[i]).toBe(before[i]);
        continue;
      }
      squares[0]! += before[i]! ** 2;
      squares[1]! += after[i]! ** 2;
    }
    expect(squares[1]!).toBeLessThan(squares[0]!);
  });
});

describe("the error of a score", () => {
  it("is the test's own and what it measures besides capacity", () => {
    expect(errorVariance({standardError: 3}, 36)).toBe(9);
    expect(errorVariance({standardError: 3, validity: 0.6}, 36)).toBeCloseTo(9 + 0.64 * 27, 12);
  });
  it("leaves something to capacity", () => {
    expect(() => errorVariance({standardError: 6}, 36)).toThrow("invalid standard error of measurement");
    expect(() => errorVariance({standardError: 3, validity: 0}, 36)).toThrow("invalid validity; not in (0, 1]: 0");
  });
});

describe("SIMEX", () => {
  const {table} = noisy({seed: 721, rows: 1200, scores: "covariates"});
  const options = {score, errorSd: 3, seed: 1, lambdas: [1, 2], replicates: 1, effects};
  it("gives the same bytes for the same seed, and counts scores at the limits", () => {
    const [a, b] = [0, 1].map(() => finish(simex(table, INDICATOR_MODEL, {...options, limits: [-10, 10]})));
    expect(a!.estimands.map(({estimate}) => estimate)).toEqual(b!.estimands.map(({estimate}) => estimate));
    const known = numbers(table, "cito_onbekend").filter((flag) => flag === 0).length;
    expect(a!.known).toBe(known);
    expect(a!.atLimits).toBeGreaterThan(0);
    expect(a!.atLimits).toBeLessThan(known);
  });
  it("follows a quadratic exactly (identity)", () => {
    const at = [0, 0.5, 1, 1.5, 2];
    const curve = at.map((x) => 3 - 2 * x + 0.25 * x * x);
    expect(quadraticAt(at, curve, -1)).toBeCloseTo(5.25, 10);
    expect(() => quadraticAt([1, 1, 2], [1, 1, 2], 0)).toThrow("invalid places; not three or more different ones");
  });
  it("refuses splines and errors that are none", () => {
    const refuse = (formula: string, changes = {}) =>
      expect(() => finish(simex(table, formula, {...options, ...changes})));
    refuse(MODEL.replace("cito", "ns(cito, 3)")).toThrow(
      "invalid formula for SIMEX; the score not linear in it: ns(cito, 3)"
    );
    refuse("y ~ niveau + (1 | locatie)").toThrow("invalid score; not in the formula: cito");
    refuse(INDICATOR_MODEL, {errorSd: 0}).toThrow("invalid error sd; not above 0: 0");
    refuse(INDICATOR_MODEL, {lambdas: [1]}).toThrow("invalid lambdas; not two or more above 0: 1");
  });
});
