import {describe, expect, it} from "vitest";
import {solveArrowheadInto} from "../../src/glmm/arrowhead.js";
import {atModes} from "../../src/glmm/at-modes.js";
import {buildDesign} from "../../src/glmm/build-design.js";
import {covariance} from "../../src/glmm/covariance.js";
import {averageEffects} from "../../src/glmm/effects.js";
import {fitModel} from "../../src/glmm/fit.js";
import {groupChances, overallChances} from "../../src/glmm/group-chances.js";
import {groupGaps} from "../../src/glmm/group-gaps.js";
import {smallTable} from "./small-data.js";

const fitted = fitModel(buildDesign("y ~ a + x + (1 + a | location) + (1 | institution)", smallTable({seed: 5})));
const locations = fitted.design.strata.inner.levels.length;
const even = new Float64Array(locations).fill(1);

describe("groupChances", () => {
  it("has gaps and errors of group-gaps.ts as differences (identity)", () => {
    const {inner} = groupChances(fitted, "a", "one", even);
    groupGaps(fitted, "a", "one").forEach(({group, shrunken, standardError}, l) => {
      const pair = inner[l]!;
      expect(pair.group).toBe(group);
      expect(pair.level - pair.reference).toBeCloseTo(shrunken, 12);
      const variance = pair.levelVariance + pair.referenceVariance - 2 * pair.covariance;
      expect(Math.sqrt(variance)).toBeCloseTo(standardError, 10);
    });
  });
  it("gives an institution with one weighted location that location’s answer", () => {
    const one = new Float64Array(locations);
    one[0] = 7;
    const {inner, outer} = groupChances(fitted, "a", "one", one);
    expect(outer.length).toBe(1);
    for (const key of ["level", "reference", "levelVariance", "referenceVariance", "covariance"] as const) {
      expect(outer[0]![key]).toBeCloseTo(inner[0]![key], 12);
    }
  });
  it("has the variance of a mean over locations that share their institution (truth: d' H^-1 d, H solved whole)", () => {
    const {strata} = fitted.design;
    const q = strata.inner.columns.length;
    const {outer} = groupChances(fitted, "a", "one", even);
    const step = 1e-5;
    const meanAt = (k: number, inner: boolean, by: number) => {
      const moved = {...fitted, uInner: fitted.uInner.slice(), uOuter: fitted.uOuter.slice()};
      (inner ? moved.uInner : moved.uOuter)[k]! += by;
      return chancesAt(moved);
    };
    // Numerical derivatives of the first institution's chance to every spherical effect, by the modes being moved.
    const gInner = new Float64Array(fitted.uInner.length);
    const gOuter = new Float64Array(fitted.uOuter.length);
    for (let k = 0; k < q * strata.innerStart[1]!; ++k) {
      gInner[k] = (meanAt(k, true, step) - meanAt(k, true, -step)) / (2 * step);
    }
    gOuter[0] = (meanAt(0, false, step) - meanAt(0, false, -step)) / (2 * step);
    const [sInner, sOuter] = [gInner.slice(), gOuter.slice()];
    solveArrowheadInto(atModes(fitted), fitted.design, sInner, sOuter);
    const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, x, k) => sum + x * b[k]!, 0);
    const truth = dot(gInner, sInner) + dot(gOuter, sOuter);
    expect(outer[0]!.levelVariance / truth).toBeCloseTo(1, 5);
  });
  it("refuses slopes of institutions", () => {
    const both = fitModel(buildDesign("y ~ a + (1 + a | location) + (1 + a | institution)", smallTable({seed: 5})));
    expect(() => groupChances(both, "a", "one", even)).toThrow(
      "invalid model; outer groups with other effects than an intercept: 3"
    );
  });

  /** Mean chance at the level of the first institution, its locations weighted evenly, with modes as given. */
  function chancesAt(moved: typeof fitted): number {
    const {design, beta, theta, uInner, uOuter} = moved;
    const {strata} = design;
    const q = strata.inner.columns.length;
    const lambda = theta;
    const place = (row: number, column: number) => strata.inner.positions.indexOf(row * q + column);
    const one = design.columns.findIndex(({name}) => name === "aone");
    const x = design.columns.findIndex(({name}) => name === "x");
    const xs = xValues();
    let sum = 0;
    for (let l = 0; l < strata.innerStart[1]!; ++l) {
      const effect = (row: number) => {
        let b = 0;
        for (let c = 0; c <= row; ++c) {
          const at = place(row, c);
          if (at >= 0) b += lambda[at]! * uInner[l * q + c]!;
        }
        return b;
      };
      const slope = strata.inner.columns.findIndex(({name}) => name === "aone");
      const outer = theta[strata.inner.positions.length]! * uOuter[0]!;
      const shift = beta[0]! + beta[one]! + effect(0) + effect(slope) + outer;
      let mean = 0;
      for (const value of xs) mean += 1 / (1 + Math.exp(-(shift + beta[x]! * value))) / xs.length;
      sum += mean;
    }
    return sum / strata.innerStart[1]!;
  }

  function xValues(): Float64Array {
    const column = smallTable({seed: 5}).columns.x!;
    return column.kind === "numeric" ? Float64Array.from(column.values) : new Float64Array();
  }
});

describe("overallChances", () => {
  it("has the conditional marginal effect and its error as difference (identity)", () => {
    const errors = covariance(fitted);
    const pair = overallChances(fitted, "a", "one", errors);
    const effect = averageEffects(fitted, "a", ["conditional"], errors).find(({level}) => level === "one")!;
    expect(pair.level - pair.reference).toBeCloseTo(effect.estimate, 12);
    const variance = pair.levelVariance + pair.referenceVariance - 2 * pair.covariance;
    expect(Math.sqrt(variance)).toBeCloseTo(effect.standardError!, 10);
  });
  it("refuses the reference", () => {
    expect(() => overallChances(fitted, "a", "none", covariance(fitted))).toThrow(
      "invalid level; not one of a other than its reference: none"
    );
  });
});
