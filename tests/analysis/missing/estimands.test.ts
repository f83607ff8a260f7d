import {describe, expect, it} from "vitest";
import {estimandsOf} from "../../../src/analysis/missing/estimands.js";
import {expectedCovariance} from "../../../src/analysis/missing/expected-covariance.js";
import {buildDesign} from "../../../src/glmm/build-design.js";
import {covariance, fixedErrors} from "../../../src/glmm/covariance.js";
import {averageEffects} from "../../../src/glmm/effects.js";
import {fitModel} from "../../../src/glmm/fit.js";
import {summarize} from "../../../src/glmm/summary.js";
import {numbers, smallTable, withColumn} from "../../glmm/small-data.js";

const table = smallTable({seed: 8, institutions: 12, locationsEach: 5, rowsEach: 40, sds: [0.6, 0.9, 0.3]});
/** Only level "one" has slopes that differ, as simulated. */
const one = numbers(table, "a").map((code) => +(code === 1));
const fitted = fitModel(
  buildDesign(
    "y ~ a + x + (1 + one | location) + (1 | institution)",
    withColumn(table, "one", {kind: "numeric", values: one})
  )
);
const information = covariance(fitted);
const estimands = estimandsOf(fitted, {effects: ["a"], definitions: ["conditional", "typical"]}, information);
const named = (name: string) => estimands.find((estimand) => estimand.name === name)!;

describe("estimands of a fit", () => {
  it("are its coefficients, effects, log sds and Fisher z's, with their variances (identity)", () => {
    const {random} = summarize(fitted, information);
    const [location] = random;
    expect(named("x").variance).toBeCloseTo(fixedErrors(fitted, information)[3]! ** 2, 14);
    const effect = averageEffects(fitted, "a", ["conditional"], information)[0]!;
    expect(named("conditional a one")).toMatchObject({estimate: effect.estimate, kind: "effect", level: "one"});
    expect(named("conditional a one").variance).toBeCloseTo(effect.standardError! ** 2, 14);
    const sd = named("sd location one");
    expect(sd.estimate).toBeCloseTo(Math.log(location!.sd[1]!), 12);
    const {lower, upper} = location!.interval![1]!;
    expect(Math.exp(sd.estimate - 1.959963985 * Math.sqrt(sd.variance!))).toBeCloseTo(lower, 7);
    expect(Math.exp(sd.estimate + 1.959963985 * Math.sqrt(sd.variance!))).toBeCloseTo(upper, 7);
    expect(named("correlation location (Intercept) one").estimate).toBeCloseTo(
      Math.atanh(location!.correlation[1]![0]!),
      10
    );
  });
  it("have no variance without a covariance", () => {
    expect(estimandsOf(fitted, {effects: ["a"]}).every(({variance}) => variance === undefined)).toBe(true);
  });
});

describe("expected information", () => {
  it("gives the errors of the observed one to 3% for coefficients", () => {
    const [expected, observed] = [expectedCovariance(fitted), information].map((c) => fixedErrors(fitted, c));
    expected!.forEach((error, k) => {
      expect(Math.abs(error / observed![k]! - 1)).toBeLessThan(0.03);
    });
  });
});
