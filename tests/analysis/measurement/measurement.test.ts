import {describe, expect, it} from "vitest";
import {errorVariance, type TestQuality, varianceOf} from "../../../src/analysis/measurement/error-variance.js";
import {latentCapacity} from "../../../src/analysis/measurement/latent-capacity.js";
import {quadraticAt} from "../../../src/analysis/measurement/quadratic.js";
import {calibrateScores} from "../../../src/analysis/measurement/regression-calibration.js";
import {simex} from "../../../src/analysis/measurement/simex.js";
import type {Table} from "../../../src/glmm/table.js";
import {finish} from "../../../src/math/finish.js";
import {streams} from "../../../src/math/random.js";
import {numbers, withColumn} from "../../glmm/small-data.js";
import {fitted, gapOf, isGap, score} from "../missing/methods.js";
import {INDICATOR_MODEL, MODEL, type SchoolRecipe, schools} from "../missing/school-data.js";

const effects = ["migratieachtergrond"];

/** Scores with an error of 4 points beside 6 points of capacity; parents known. */
function noisy(recipe: Partial<SchoolRecipe> & {readonly seed: number}) {
  const {table, complete} = schools({rows: 4000, scores: "none", error: 4, capacity: 1, ...recipe});
  const known = withColumn(table, "opleiding_ouders", complete.columns.opleiding_ouders!);
  return {table: known, complete, oracle: gapOf(fitted(MODEL, complete))};
}

/** Scores that correlate so much with capacity among all students, but for their error; parents known. */
function outdated(seed: number, {standardError, validity}: Required<TestQuality>): {table: Table; oracle: number} {
  const {table, oracle, complete} = noisy({seed, rows: 6000, error: 0});
  const random = streams(seed, 2)[1]!;
  const talent = numbers(complete, "cito");
  const other = Math.sqrt((1 - validity ** 2) * varianceOf(talent, Int32Array.from(talent.keys())));
  const values = Float64Array.from(
    talent,
    (x) => validity * x + other * random.normal() + standardError * random.normal()
  );
  return {table: withColumn(table, "cito", {kind: "numeric", values}), oracle};
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

describe("a test that says less about capacity now: mean over four seeds", () => {
  const quality = {standardError: 3, validity: 0.7};
  const data = [731, 732, 733, 734].map((seed) => outdated(seed, quality));
  const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
  // With the variance given the covariates in place of that of all scores both slopes are .80; gaps are
  // -1.0 and -1.7 off.
  const expectTruth = (found: readonly {readonly perPoint: number; readonly bias: number}[]) => {
    // one standard deviation of capacity, 8 points, is .7 x 8 points of score; standard error of the mean about .03
    const slope = mean(found.map(({perPoint}) => quality.validity * 8 * perPoint));
    expect(Math.abs(slope - 1)).toBeLessThan(0.1);
    expect(Math.abs(mean(found.map(({bias}) => bias)))).toBeLessThan(1);
  };

  it("regression calibration finds the slope of capacity and the gap (recovery)", () => {
    expectTruth(
      data.map(({table, oracle}) => {
        const own = fitted(MODEL, calibrateScores(table, MODEL, score, quality).table);
        const at = own.design.columns.findIndex(({name}) => name === "cito");
        return {perPoint: own.beta[at]!, bias: gapOf(own) - oracle};
      })
    );
  });
  it("the latent sampler finds them too (recovery)", () => {
    expectTruth(
      data.map(({table, oracle}, k) => {
        const options = {score, seed: k, m: 2, iterations: 10, burnIn: 10, ...quality, effects};
        const {pooled} = finish(latentCapacity(table, MODEL, {...options, covariances: "none"}));
        const {estimate} = pooled.find(({name}) => name === "cito")!;
        return {perPoint: estimate, bias: 100 * pooled.find(isGap)!.estimate - oracle};
      })
    );
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
    const variances = {marginal: 64, conditional: 49};
    expect(errorVariance({standardError: 3}, variances)).toBe(9);
    expect(errorVariance({standardError: 3, validity: 0.6}, variances)).toBeCloseTo(9 + 0.64 * 55, 12);
    // a test that varies less than its error has nothing left to be something else
    expect(errorVariance({standardError: 3, validity: 0.6}, {marginal: 4, conditional: 10})).toBe(9);
  });
  it("is reckoned from the variance of all known scores, whatever it is given the covariates", () => {
    const of = (conditional: number) => errorVariance({standardError: 3, validity: 0.8}, {marginal: 64, conditional});
    expect(of(60)).toBe(of(30));
    expect(varianceOf([0, 2, 100, 4], Int32Array.of(0, 1, 3))).toBeCloseTo(8 / 3, 12);
  });
  it("leaves something to capacity", () => {
    const variances = {marginal: 64, conditional: 36};
    const refusal =
      "invalid capacity; error and validity stand for noise that is not below the variance of scores given ";
    expect(() => errorVariance({standardError: 6}, variances)).toThrow(
      `${refusal}the covariates, 36.0 points squared: 36.0`
    );
    expect(() => errorVariance({standardError: 3, validity: 0.6}, variances)).toThrow("36.0 points squared: 44.2");
    const still = "invalid known scores; not with variation among students who are equal in the covariates";
    expect(() => errorVariance({standardError: 0}, {marginal: 0, conditional: 0})).toThrow(still);
    expect(() => errorVariance({standardError: 3}, {marginal: 64, conditional: Number.NaN})).toThrow(still);
    expect(() => errorVariance({standardError: -1}, variances)).toThrow("invalid error of a score; not 0 or more: -1");
    expect(() => errorVariance({standardError: 3, validity: 0}, variances)).toThrow(
      "invalid validity; not in (0, 1]: 0"
    );
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
