import {describe, expect, it} from "vitest";
import {buildDesign} from "../../src/glmm/build-design.js";
import {covariance, fixedErrors} from "../../src/glmm/covariance.js";
import {averageEffects} from "../../src/glmm/effects.js";
import {type Fit, fitModel} from "../../src/glmm/fit.js";
import {quadratureLogLik} from "../../src/glmm/quadrature.js";
import {rSquared} from "../../src/glmm/r-squared.js";
import {summarize} from "../../src/glmm/summary.js";
import {factorColumn, type Table} from "../../src/glmm/table.js";
import {inversePositive} from "../../src/math/cholesky.js";
import {minimize} from "../../src/math/quasi-newton.js";
import {readJson, readReference} from "./reference-data.js";

const answers = readJson("cbpp.json").models;
const table = readReference("cbpp.csv");
const formula = "cbind(incidence, size - incidence) ~ period + (1 | herd)";

const column = (name: string): number[] => {
  const found = table.columns[name]!;
  return Array.from(found.kind === "numeric" ? found.values : found.codes);
};
const withColumn = (name: string, values: number[]): Table => ({
  ...table,
  columns: {...table.columns, [name]: {kind: "numeric", values: Float64Array.from(values)}}
});
const proportions = withColumn(
  "proportion",
  column("incidence").map((s, i) => s / column("size")[i]!)
);

describe("cbpp, binomial counts (reference: lme4's classic; theta within 1e-4, see tests/reference/README.md)", () => {
  const peer = answers.grouped_nAGQ1;
  const forms = {
    cbind: () => fitModel(buildDesign(formula, table)),
    ratio: () => fitModel(buildDesign("incidence / size ~ period + (1 | herd)", table)),
    "proportion and weights": () =>
      fitModel(buildDesign("proportion ~ period + (1 | herd)", proportions, {weights: {column: "size"}}))
  };

  it.each(Object.entries(forms))("as %s", (_, fitAs) => {
    const fitted = fitAs();
    expect(fitted.theta[0]).toBeCloseTo(0.64226, 4);
    expect(Math.abs(fitted.logLik - peer.logLik)).toBeLessThan(1e-5);
    expect(fitted.design.observations).toBe(56);
    peer.fixef.forEach((beta: number, k: number) => {
      expect(Math.abs(fitted.beta[k]! - beta) / peer.se_hessian[k]).toBeLessThan(1e-3);
    });
    const errors = fixedErrors(fitted, covariance(fitted));
    errors.forEach((error, k) => {
      expect(error / peer.se_hessian[k]).toBeCloseTo(1, 3);
    });
    const {modes, aic, bic} = summarize(fitted);
    expect(aic).toBeCloseTo(peer.AIC, 4);
    expect(bic).toBeCloseTo(peer.BIC, 4);
    peer.ranef.herd.modes.forEach(([mode]: [number], k: number) => {
      expect(Math.abs(modes.herd![k]!.values[0]! - mode)).toBeLessThan(1e-3);
    });
  });

  it("as single trials: other constant, R2 and effects by rows", () => {
    const fitted = fitModel(buildDesign("y ~ period + (1 | herd)", singleTrials()));
    const bernoulli = answers.bernoulli_laplace;
    expect(Math.abs(fitted.logLik - bernoulli.lme4_laplace.logLik)).toBeLessThan(1e-3);
    expect(Math.abs(rSquared(fitted).marginal - bernoulli.r2.hand.R2m_theoretical)).toBeLessThan(1e-3);
    expect(Math.abs(rSquared(fitted).conditional - bernoulli.r2.hand.R2c_theoretical)).toBeLessThan(1e-3);
    const stored = bernoulli.ame.period.conditional_on_random_effects;
    const effects = averageEffects(fitted, "period", ["conditional"]);
    effects.forEach(({estimate}, k) => {
      expect(Math.abs(estimate - stored.ame[k])).toBeLessThan(1e-5);
    });
  });

  it("as frequencies: the single-trial answers from collapsed rows", () => {
    const weighted = fitModel(buildDesign("y ~ period + (1 | herd)", collapsed(), {weights: {column: "n"}}));
    const single = fitModel(buildDesign("y ~ period + (1 | herd)", singleTrials()));
    expect(weighted.design.observations).toBe(842);
    expect(Math.abs(weighted.logLik - single.logLik)).toBeLessThan(1e-8);
    expect(rSquared(weighted).marginal).toBeCloseTo(rSquared(single).marginal, 7);
  });
});

describe("adaptive quadrature", () => {
  it("with one node is the Laplace approximation (identity)", () => {
    const fitted = fitModel(buildDesign(formula, table));
    expect(quadratureLogLik(fitted.design, psiOf(fitted), 1)).toBeCloseTo(fitted.logLik, 8);
  });

  it("with 25 nodes has lme4's nAGQ = 25 optimum (reference; numeric gradient, so 1e-4)", () => {
    const start = fitModel(buildDesign(formula, table));
    const psi = quadratureOptimum(start, 25);
    const peer = answers.grouped_nAGQ25;
    expect(psi[4]).toBeCloseTo(peer.theta, 3);
    peer.fixef.forEach((beta: number, k: number) => {
      expect(psi[k]).toBeCloseTo(beta, 3);
    });
  });
});

/** The quadrature optimum, by minimisation with central differences. */
function quadratureOptimum(start: Fit, nodes: number): Float64Array {
  const value = (psi: Float64Array) => -quadratureLogLik(start.design, psi, nodes);
  const evaluate = (psi: Float64Array) => ({
    value: value(psi),
    gradient: psi.map((_, k) => {
      const moved = (step: number) => value(psi.map((entry, m) => (m === k ? entry + step : entry)));
      return (moved(1e-5) - moved(-1e-5)) / 2e-5;
    })
  });
  const search = minimize(evaluate, psiOf(start), start.inverseHessian, {tolerance: 1e-8, noise: 1e-11});
  for (;;) {
    const step = search.next();
    if (step.done) return step.value.point;
  }
}

const psiOf = ({beta, theta}: Fit) => Float64Array.from([...beta, ...theta]);

function singleTrials(): Table {
  const repeat = column("incidence").flatMap((s, i) => {
    return Array.from({length: column("size")[i]!}, (_, k) => ({i, y: k < s ? 1 : 0}));
  });
  return subset(
    repeat.map(({i}) => i),
    {y: repeat.map(({y}) => y)}
  );
}

function collapsed(): Table {
  const rows = column("incidence").flatMap((s, i) => [
    {i, y: 1, n: s},
    {i, y: 0, n: column("size")[i]! - s}
  ]);
  return subset(
    rows.map(({i}) => i),
    {y: rows.map(({y}) => y), n: rows.map(({n}) => n)}
  );
}

function subset(rows: number[], extra: Record<string, number[]>): Table {
  const labels = (name: string) => {
    const found = table.columns[name]!;
    return found.kind === "factor"
      ? factorColumn(
          rows.map((i) => found.levels[found.codes[i]!]!),
          found.levels
        )
      : found;
  };
  const numbers = Object.entries(extra).map(([name, values]) => {
    return [name, {kind: "numeric" as const, values: Float64Array.from(values)}] as const;
  });
  return {rows: rows.length, columns: {herd: labels("herd"), period: labels("period"), ...Object.fromEntries(numbers)}};
}

describe("covariance", () => {
  it("is the inverse of the observed information (identity: V times V^-1)", () => {
    const fitted = fitModel(buildDesign(formula, table));
    const {matrix} = covariance(fitted);
    const information = inversePositive(matrix, 5)!;
    let trace = 0;
    for (let k = 0; k < 5; ++k) for (let m = 0; m < 5; ++m) trace += matrix[k * 5 + m]! * information[m * 5 + k]!;
    expect(trace).toBeCloseTo(5, 8);
  });
});
