import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {buildDesign} from "../../src/glmm/build-design.js";
import {type Fit, fitModel} from "../../src/glmm/fit.js";
import {factorColumn, type Table, withReference} from "../../src/glmm/table.js";
import {streams} from "../../src/math/random.js";
import {numbers, reorder, shuffled, smallTable, withColumn} from "./small-data.js";

const formula = "y ~ a + x + (1 + a | location) + (1 | institution)";
const table = smallTable({seed: 3});
const base = fitModel(buildDesign(formula, table));

describe("symmetry", () => {
  it("rows in any order give the same bytes", () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 1e6}), (seed) => {
        const other = fitModel(buildDesign(formula, reorder(table, shuffled(table.rows, seed))));
        expect(bytes(other)).toEqual(bytes(base));
      }),
      {numRuns: 5, seed: 2}
    );
  });

  it("success and failure swapped: all coefficients change sign (1e-5: both stop within 1e-6 of the optimum)", () => {
    const swapped = withColumn(table, "y", {kind: "numeric", values: numbers(table, "y").map((y) => 1 - y)});
    const other = fitModel(buildDesign(formula, swapped));
    expect(other.logLik).toBeCloseTo(base.logLik, 8);
    other.beta.forEach((beta, k) => {
      expect(beta).toBeCloseTo(-base.beta[k]!, 5);
    });
    other.theta.forEach((theta, k) => {
      expect(theta).toBeCloseTo(base.theta[k]!, 4);
    });
  });

  it("groups renamed: the same fit", () => {
    const rename = (name: string) => {
      const column = table.columns[name]!;
      if (column.kind !== "factor") throw new Error("not a factor");
      return factorColumn(Array.from(column.codes, (code) => `Z${99 - code}`));
    };
    const renamed = withColumn(withColumn(table, "location", rename("location")), "institution", rename("institution"));
    const other = fitModel(buildDesign(formula, renamed));
    expect(other.logLik).toBeCloseTo(base.logLik, 9);
    expect(other.beta[1]).toBeCloseTo(base.beta[1]!, 6);
  });

  it("another reference level: the same likelihood, contrasts turned round", () => {
    const other = fitModel(buildDesign(formula, withColumn(table, "a", withReference("a", table.columns.a!, "one"))));
    expect(other.design.columns.map(({name}) => name)).toEqual(["(Intercept)", "anone", "atwo", "x"]);
    expect(other.logLik).toBeCloseTo(base.logLik, 7);
    expect(other.beta[1]).toBeCloseTo(-base.beta[1]!, 5);
  });

  it("a numeric column moved and stretched: the same fit in its units (parameter scaling)", () => {
    const years = numbers(table, "x").map((x) => 2000 + 15 * x);
    const other = fitModel(buildDesign(formula, withColumn(table, "x", {kind: "numeric", values: years})));
    expect(other.logLik).toBeCloseTo(base.logLik, 7);
    expect(other.beta[3]! * 15).toBeCloseTo(base.beta[3]!, 5);
  });

  it("a row twice, or weight 2: the same fit (collapsed rows)", () => {
    const order = shuffled(table.rows, 7);
    const doubled = reorder(table, [...order, ...order.slice(0, 200)]);
    const twice = new Set(order.slice(0, 200));
    const weights = Float64Array.from({length: table.rows}, (_, i) => (twice.has(i) ? 2 : 1));
    const weighted = withColumn(table, "w", {kind: "numeric", values: weights});
    const one = fitModel(buildDesign(formula, doubled));
    const other = fitModel(buildDesign(formula, weighted, {weights: {column: "w"}}));
    expect(other.logLik).toBeCloseTo(one.logLik, 7);
    expect(other.design.observations).toBe(table.rows + 200);
    expect(other.beta[3]).toBeCloseTo(one.beta[3]!, 5);
  });

  it("a few rows with large weights, all with a level of their own: the same fit as those rows written out", () => {
    const random = streams(31, 1)[0]!;
    const rows = Array.from({length: 4000}, (_, i) => {
      const rare = i < 60;
      return {y: random.uniform() < (rare ? 0.06 : 0.05) ? 1 : 0, rare: rare ? 1 : 0, w: rare ? 30 : 1, place: i % 40};
    });
    const tableOf = (list: typeof rows): Table => ({
      rows: list.length,
      columns: {
        y: {kind: "numeric", values: Float64Array.from(list, ({y}) => y)},
        rare: {kind: "numeric", values: Float64Array.from(list, ({rare}) => rare)},
        w: {kind: "numeric", values: Float64Array.from(list, ({w}) => w)},
        place: {
          kind: "factor",
          levels: Array.from({length: 40}, (_, k) => `l${k}`),
          codes: Uint8Array.from(list, ({place}) => place)
        }
      }
    });
    const written = rows.flatMap((row) => Array.from({length: row.w}, () => row));
    const model = "y ~ rare + (1 | place)";
    const [one, other] = [
      fitModel(buildDesign(model, tableOf(written))),
      fitModel(buildDesign(model, tableOf(rows), {weights: {column: "w"}}))
    ];
    expect(other.status).toBe("converged");
    expect(other.logLik).toBeCloseTo(one.logLik, 7);
    expect(other.beta[1]).toBeCloseTo(one.beta[1]!, 6);
  });

  it("an offset of c x: its coefficient is less by c", () => {
    const moved = withColumn(table, "o", {kind: "numeric", values: numbers(table, "x").map((x) => 0.7 * x)});
    const other = fitModel(buildDesign(`${formula} + offset(o)`, moved));
    expect(other.logLik).toBeCloseTo(base.logLik, 8);
    expect(other.beta[3]).toBeCloseTo(base.beta[3]! - 0.7, 5);
  });

  it("a/b, a + a:b and separate columns are one model", () => {
    for (const random of ["(1 | institution / location)", "(1 | institution) + (1 | institution:location)"]) {
      const other = fitModel(buildDesign(`y ~ a + x + ${random}`, table));
      const plain = fitModel(buildDesign("y ~ a + x + (1 | location) + (1 | institution)", table));
      expect(other.logLik).toBeCloseTo(plain.logLik, 9);
    }
  });
});

describe("warm starts", () => {
  it("end where the cold fit does: 1e-7 in log-likelihood, 1e-5 standard errors", () => {
    const larger = fitModel(buildDesign("y ~ a * x + (1 + a | location) + (1 | institution)", table));
    const smaller = fitModel(buildDesign("y ~ x + (1 | location)", table));
    for (const from of [larger, smaller, base]) {
      const warm = fitModel(base.design, {from});
      expect(Math.abs(warm.logLik - base.logLik)).toBeLessThan(1e-7);
      warm.beta.forEach((beta, k) => {
        const error = Math.sqrt(base.inverseHessian[k * (4 + base.theta.length + 1)]!);
        expect(Math.abs(beta - base.beta[k]!) / error).toBeLessThan(1e-5);
      });
    }
    expect(fitModel(base.design, {from: base}).evaluations).toBeLessThanOrEqual(5);
  });
});

function bytes({beta, theta, uInner, uOuter, logLik}: Fit): number[] {
  return [...new Uint8Array(Float64Array.from([logLik, ...beta, ...theta, ...uInner, ...uOuter]).buffer)];
}
