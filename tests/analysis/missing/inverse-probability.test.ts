import {describe, expect, it} from "vitest";
import {inverseProbability} from "../../../src/analysis/missing/inverse-probability.js";
import {sandwich} from "../../../src/analysis/missing/sandwich.js";
import {buildDesign} from "../../../src/glmm/build-design.js";
import {covariance, fixedErrors} from "../../../src/glmm/covariance.js";
import {fitModel} from "../../../src/glmm/fit.js";
import {finish} from "../../../src/math/finish.js";
import {fitted, gapOf, isGap, parents, score} from "./methods.js";
import {MODEL, schools} from "./school-data.js";

const options = {score, factors: [parents], effects: ["migratieachtergrond"]};

describe("inverse probability weighting", () => {
  it("where nothing is missing is the plain fit (identity), with weights of 1", () => {
    const {table, complete} = schools({seed: 21, rows: 2000, locations: 25, scores: "none"});
    const {estimands, weights, complete: count} = finish(inverseProbability(table, MODEL, options));
    expect(count).toBe(2000);
    expect(weights).toEqual({largest: 1, median: 1, effectiveRows: 2000});
    expect(100 * estimands.find(isGap)!.estimate).toBeCloseTo(gapOf(fitted(MODEL, complete)), 4);
  });

  it("reports weights, clusters and its model of being complete, and no variance components", () => {
    const {table} = schools({seed: 22, rows: 2000, locations: 25, scores: "outcome", parents: "covariates"});
    const result = finish(inverseProbability(table, MODEL, options));
    expect(result.missingness.formula).toBe(
      "complete ~ 1 + y + migratieachtergrond + niveau + leeftijd + migratieachtergrond:y"
    );
    expect(result.clusters).toBe(25);
    expect(result.complete).toBeLessThan(result.rows);
    expect(result.weights.largest).toBeGreaterThan(result.weights.median);
    expect(result.weights.effectiveRows).toBeLessThan(result.complete);
    expect(new Set(result.estimands.map(({kind}) => kind))).toEqual(new Set(["coefficient", "effect"]));
    expect(result.estimands.every(({variance}) => variance! > 0)).toBe(true);
  });

  it("takes another model of being complete, and refuses an indicator in the model", () => {
    const {table} = schools({seed: 22, rows: 2000, locations: 25, scores: "outcome"});
    const own = finish(inverseProbability(table, MODEL, {...options, missingness: "y + leeftijd + (1 | locatie)"}));
    expect(own.missingness.formula).toBe("complete ~ y + leeftijd + (1 | locatie)");
    const formula = MODEL.replace("cito +", "cito + cito_onbekend +");
    expect(() => finish(inverseProbability(table, formula, options))).toThrow(
      "invalid formula; not without the indicator of what must be known: cito_onbekend"
    );
  });
});

describe("the sandwich", () => {
  it("is about the model's own covariance where the model is right (12 data sets; ratio of standard errors near 1)", () => {
    let ratio = 0;
    const sets = 12;
    for (let seed = 1; seed <= sets; ++seed) {
      const {complete} = schools({seed: 600 + seed, rows: 1500, locations: 40, institutions: 2});
      const formula = "y ~ migratieachtergrond + niveau + cito + (1 | locatie)";
      const fit = fitModel(buildDesign(formula, complete));
      const [robust, model] = [fixedErrors(fit, sandwich(fit)), fixedErrors(fit, covariance(fit))];
      const at = fit.design.columns.findIndex(({name}) => name === "cito");
      ratio += robust[at]! / model[at]! / sets;
    }
    // A ratio from 40 clusters has a standard deviation of about .11.
    expect(Math.abs(ratio - 1)).toBeLessThan(0.12);
  });
});
