import {describe, expect, it} from "vitest";
import {inverseBlockInto} from "../../src/glmm/arrowhead.js";
import {atModes} from "../../src/glmm/at-modes.js";
import {buildDesign} from "../../src/glmm/build-design.js";
import {fitModel} from "../../src/glmm/fit.js";
import {drawModesInto} from "../../src/glmm/mode-draw.js";
import {streams} from "../../src/math/random.js";
import {numbers, smallTable} from "./small-data.js";

const table = smallTable({seed: 31, institutions: 4, locationsEach: 3, rowsEach: 40});
const design = buildDesign("y ~ a + x + (1 + a | location) + (1 | institution)", table);
const fitted = fitModel(design);
const psi = Float64Array.from([...fitted.beta, ...fitted.theta]);

describe("draws of the random effects given psi", () => {
  it("have the modes as their mean and H^-1 as their covariance (five standard errors)", () => {
    const stream = streams(2, 1)[0]!;
    const work = atModes(fitted);
    const [q, size, draws] = [3, 4, 4000];
    const covariance = new Float64Array(size * size);
    inverseBlockInto(covariance, work, design, 0, 0);
    const mean = new Float64Array(size);
    const products = new Float64Array(size * size);
    for (let k = 0; k < draws; ++k) {
      work.uInner.set(fitted.uInner);
      work.uOuter.set(fitted.uOuter);
      drawModesInto(work, design, psi, stream, 1e-10);
      const u = Float64Array.of(...work.uInner.subarray(0, q), work.uOuter[0]!);
      const off = u.map((value, a) => value - (a < q ? fitted.uInner[a]! : fitted.uOuter[0]!));
      for (let a = 0; a < size; ++a) {
        mean[a]! += off[a]! / draws;
        for (let b = 0; b < size; ++b) products[a * size + b]! += (off[a]! * off[b]!) / draws;
      }
    }
    for (let a = 0; a < size; ++a) {
      expect(Math.abs(mean[a]!)).toBeLessThan(5 * Math.sqrt(covariance[a * size + a]! / draws));
      for (let b = 0; b < size; ++b) {
        const error = Math.sqrt((2 * covariance[a * size + a]! * covariance[b * size + b]!) / draws);
        expect(Math.abs(products[a * size + b]! - covariance[a * size + b]!)).toBeLessThan(5 * error);
      }
    }
  });
});

describe("a number that is never held as codes", () => {
  it("gives the same fit (identity)", () => {
    const rounded = {kind: "numeric" as const, values: numbers(table, "x").map(Math.round)};
    const own = {...table, columns: {...table.columns, x: rounded}};
    const formula = "y ~ a*x + (1 | location)";
    const [coded, continuous] = [[], ["x"]].map((names) => fitModel(buildDesign(formula, own, {continuous: names})));
    expect(continuous!.design.blocks.some(({scaling}) => scaling.length > 0)).toBe(true);
    expect(continuous!.logLik).toBeCloseTo(coded!.logLik, 8);
    continuous!.beta.forEach((beta, k) => {
      expect(beta).toBeCloseTo(coded!.beta[k]!, 5);
    });
  });
});
