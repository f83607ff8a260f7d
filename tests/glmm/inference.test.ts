import {describe, expect, it} from "vitest";
import {bootstrap, bootstrapTest, simulateOutcome} from "../../src/glmm/bootstrap.js";
import {buildDesign} from "../../src/glmm/build-design.js";
import {covariance, fixedErrors} from "../../src/glmm/covariance.js";
import {averageEffects} from "../../src/glmm/effects.js";
import {fitModel, fitSteps} from "../../src/glmm/fit.js";
import {groupGaps} from "../../src/glmm/group-gaps.js";
import {likelihoodRatio} from "../../src/glmm/likelihood-ratio.js";
import {predict} from "../../src/glmm/prediction.js";
import {standardizedGap} from "../../src/glmm/standardized-gap.js";
import {gapPartition, latentPartition, medianRatio} from "../../src/glmm/variance-partition.js";
import {streams} from "../../src/math/random.js";
import {smallTable} from "./small-data.js";

const table = smallTable({seed: 21, institutions: 10, locationsEach: 6, rowsEach: 40});
const fitOf = (formula: string) => fitModel(buildDesign(formula, table));
const plain = fitOf("y ~ x + (1 | location)");
const wider = fitOf("y ~ a + x + (1 | location)");
const three = fitOf("y ~ a + x + (1 | location) + (1 | institution)");
const slopes = fitOf("y ~ a + x + (1 + a | location) + (1 | institution)");
const both = fitOf("y ~ a + x + (1 + a | location) + (1 + a | institution)");

describe("likelihood-ratio tests", () => {
  it("fixed effects: chi-squared (reference: 1 - pchisq in closed form for 2 degrees of freedom)", () => {
    const test = likelihoodRatio(plain, wider);
    expect(test).toMatchObject({degreesOfFreedom: 2, reference: "chi-squared"});
    expect(test.pValue).toBeCloseTo(Math.exp(-test.statistic / 2), 12);
  });
  it("one variance: half and half with its boundary; several: bootstrap only", () => {
    const test = likelihoodRatio(wider, three);
    expect(test).toMatchObject({degreesOfFreedom: 1, reference: "boundary mixture"});
    expect(test.pValue).toBeLessThanOrEqual(0.5);
    expect(likelihoodRatio(three, slopes)).toMatchObject({degreesOfFreedom: 5, reference: "bootstrap only"});
    expect(likelihoodRatio(three, slopes).pValue).toBeUndefined();
  });
});

describe("parametric bootstrap", () => {
  it("has standard errors like the observed information's (recovery: 60 replicates give them within 30%)", () => {
    const errors = fixedErrors(wider, covariance(wider));
    const draws = [...bootstrap(wider, {replicates: 60, seed: 9})].map(({beta}) => beta[3]!);
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    const sd = Math.sqrt(draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / (draws.length - 1));
    expect(sd / errors[3]!).toBeGreaterThan(0.7);
    expect(sd / errors[3]!).toBeLessThan(1.3);
  });
  it("gives the same replicate for the same seed, whatever came before", () => {
    const [first, second] = [...bootstrap(wider, {replicates: 2, seed: 4})];
    const again = simulateOutcome(wider, streams(4, 2)[1]!).design;
    expect(again.successes).toEqual(second!.design.successes);
    expect(first!.logLik).not.toBe(second!.logLik);
  });
  it("tests models that differ in several variances", () => {
    const steps = [...bootstrapTest(three, slopes, {replicates: 10, seed: 2})];
    expect(steps).toHaveLength(10);
    for (const {statistic, pValue} of steps) {
      expect(statistic).toBeGreaterThan(-1e-6);
      expect(pValue).toBeGreaterThan(0);
    }
  });
});

describe("a fit in steps", () => {
  it("reports its decrement, and can be left between evaluations", () => {
    const steps = fitSteps(buildDesign("y ~ a + x + (1 + a | location)", table));
    const first = steps.next();
    if (first.done) throw new Error("done too soon");
    expect(first.value).toMatchObject({iteration: 0, evaluations: 1});
    expect(first.value.decrement).toBeGreaterThan(0);
    expect(steps.return(undefined as never).done).toBe(true);
  });
});

describe("gaps of groups", () => {
  const gap = standardizedGap(both, "a", "one");
  const gaps = groupGaps(both, "a", "one");

  it("lie between no difference from the rest and the group's own estimate (shrinkage)", () => {
    const centre = gap.atLevel(0).mean - gap.atReference(0).mean;
    const closer = gaps.filter(({shrunken, unpooled}) => {
      return unpooled !== undefined && Math.abs(shrunken - centre) < Math.abs(unpooled - centre);
    });
    expect(gaps).toHaveLength(60);
    expect(closer.length).toBeGreaterThan(50);
    for (const {shrunken, standardError, raw} of gaps) {
      expect(Math.abs(shrunken)).toBeLessThan(1);
      expect(standardError).toBeGreaterThan(0);
      expect(Math.abs(raw ?? 0)).toBeLessThanOrEqual(1);
    }
  });

  it("have the population average marginal effect near their median (the distribution is nearly symmetric)", () => {
    const [effect] = averageEffects(both, "a", ["population"]).filter(({level}) => level === "one");
    const partition = gapPartition(both, gap);
    expect(partition.shareAbove(-1)).toBeCloseTo(1, 12);
    expect(partition.shareAbove(1)).toBe(0);
    let low = -1;
    let high = 1;
    for (let k = 0; k < 40; ++k) {
      if (partition.shareAbove((low + high) / 2) > 0.5) low = (low + high) / 2;
      else high = (low + high) / 2;
    }
    expect(Math.abs(low - effect!.estimate)).toBeLessThan(0.02);
  });

  it("are partitioned between outer and inner groups", () => {
    const partition = gapPartition(both, gap);
    expect(partition.latentShare).toBeCloseTo(partition.outer / (partition.outer + partition.inner), 12);
    expect(partition.pointShare).toBeGreaterThanOrEqual(0);
    expect(partition.pointShare).toBeLessThanOrEqual(1);
    const without = gapPartition(slopes, standardizedGap(slopes, "a", "one"));
    expect(without.outer).toBe(0);
    expect(without.latentShare).toBe(0);
  });
});

describe("partition of intercepts", () => {
  it("has the formulas of the textbook (identity)", () => {
    const {inner, outer, residual, iccInner, iccOuter, medianOddsRatioWithin} = latentPartition(
      three,
      Float64Array.of(1, 1)
    );
    expect(inner).toBeCloseTo(three.theta[0]! ** 2, 12);
    expect(outer).toBeCloseTo(three.theta[1]! ** 2, 12);
    expect(iccInner).toBeCloseTo((inner + outer) / (inner + outer + residual), 12);
    expect(iccOuter).toBeCloseTo(outer / (inner + outer + residual), 12);
    expect(medianOddsRatioWithin).toBeCloseTo(Math.exp(0.6744897501960817 * Math.sqrt(2 * inner)), 12);
    expect(medianRatio(0)).toBe(1);
  });
});

describe("predictions and effects", () => {
  it("order the 5th percentile, the typical and the 95th percentile group", () => {
    const {low, typical, high, standardError} = predict(slopes, {a: "one", x: 0.5}, covariance(slopes));
    expect(low).toBeLessThan(typical);
    expect(typical).toBeLessThan(high);
    expect(standardError).toBeGreaterThan(0);
  });
  it("conditional, typical and population effects agree without random effects (identity)", () => {
    const single = fitOf("y ~ a * x");
    const all = averageEffects(single, "a", undefined, covariance(single));
    const estimates = all.filter(({level}) => level === "one").map(({estimate}) => estimate);
    for (const estimate of estimates) expect(estimate).toBeCloseTo(estimates[0]!, 12);
  });
  it("a numeric effect is the mean derivative (identity: beta mean of p (1 - p) for a linear term)", () => {
    const [effect] = averageEffects(plain, "x", ["typical"]);
    const slope = averageEffects(plain, "x", ["conditional"])[0]!;
    expect(effect!.estimate / plain.beta[1]!).toBeGreaterThan(0.1);
    expect(effect!.estimate / plain.beta[1]!).toBeLessThan(0.25);
    expect(Math.sign(slope.estimate)).toBe(Math.sign(plain.beta[1]!));
  });
});
