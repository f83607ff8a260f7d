import {describe, expect, it} from "vitest";
import {hiddenScores, spreadOf} from "../../../src/analysis/explained/hidden-scores.js";
import {fromQuery} from "../../../src/analysis/specification/specification-query.js";
import {finish} from "../../../src/math/finish.js";
import {binEdges} from "../../../src/mbo/score-bins.js";
import {analysisRegister} from "../../support/analysis-register.js";

const specification = fromQuery("cito=imputation_2");

describe("hiddenScores", () => {
  it("imputes the distribution of what is hidden where scores are unknown at random (recovery)", () => {
    const records = analysisRegister({students: 12_000, unknown: [0.4, 0]});
    const {known, hidden, imputed, entryOff} = finish(hiddenScores(records, specification));
    expect(imputed.students).toBe(hidden.students);
    expect(hidden.students / (hidden.students + known.students)).toBeCloseTo(0.4, 1);
    // some 3,700 scores with an sd of 9: standard error of a difference .21, with the drawn parameters some .3
    expect(Math.abs(imputed.mean - hidden.mean)).toBeLessThan(1);
    expect(Math.abs(imputed.sd / hidden.sd - 1)).toBeLessThan(0.06);
    expect(Math.abs(entryOff)).toBeLessThan(3); // an eighth of them
  });
  it("refuses records without the truth, and a specification that imputes no scores", () => {
    const records = analysisRegister({students: 2000});
    expect(() => finish(hiddenScores({register: records.register}, specification))).toThrow(
      "invalid records; not with the truth of scores: cito_volledig"
    );
    expect(() => finish(hiddenScores(records, fromQuery("")))).toThrow(
      "invalid specification; not one that imputes scores: indicator"
    );
  });
});

describe("spreadOf", () => {
  it("has shares of bins that add up to all, what is beyond in the outer ones (identity)", () => {
    const {shares, mean, sd, students} = spreadOf(Float64Array.of(490, 501, 525, 550));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 10);
    expect([shares[0], shares[12], shares.at(-1)]).toEqual([50, 25, 25]);
    expect(binEdges[12]).toBe(524);
    expect([students, mean]).toEqual([4, 516.5]);
    expect(sd).toBeCloseTo(Math.sqrt((26.5 ** 2 + 15.5 ** 2 + 8.5 ** 2 + 33.5 ** 2) / 4), 10);
  });
  it("refuses nothing at all", () => {
    expect(() => spreadOf(new Float64Array())).toThrow("invalid scores; not one or more: 0");
  });
});
