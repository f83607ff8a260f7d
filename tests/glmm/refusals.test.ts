import {describe, expect, it} from "vitest";
import {buildDesign} from "../../src/glmm/build-design.js";
import {covariance, fixedErrors} from "../../src/glmm/covariance.js";
import {averageEffects} from "../../src/glmm/effects.js";
import {fitModel} from "../../src/glmm/fit.js";
import {groupGaps} from "../../src/glmm/group-gaps.js";
import {likelihoodRatio} from "../../src/glmm/likelihood-ratio.js";
import {predict} from "../../src/glmm/prediction.js";
import {factorColumn, type NumericColumn} from "../../src/glmm/table.js";
import {numbers, smallTable, withColumn} from "./small-data.js";

const table = smallTable({seed: 1, institutions: 4, locationsEach: 3, rowsEach: 20});
const numeric = (values: ArrayLike<number>): NumericColumn => ({kind: "numeric", values: Float64Array.from(values)});
const y = numbers(table, "y");
const data = [
  ["zeros", numeric(y.map(() => 0))],
  ["ones", numeric(y.map(() => 1))],
  ["halves", numeric(y.map((value) => value / 2))],
  ["infinite", numeric(y.map((_, i) => (i === 7 ? Number.POSITIVE_INFINITY : i)))],
  ["nothing", numeric(y.map(() => Number.NaN))],
  ["negative", numeric(y.map((_, i) => (i === 3 ? -1 : 1)))],
  ["one", factorColumn(Array.from(y, () => "only"))],
  ["cross", factorColumn(Array.from(y, (_, i) => `c${i % 5}`))],
  ["three", factorColumn(Array.from(y, (_, i) => `t${i % 3}`))],
  ["below", numeric(y.map((_, i) => i - 10))]
] as const;
const rich = data.reduce((so, [name, column]) => withColumn(so, name, column), table);

/* Refusal: every bad input gets one sentence that says what, which rule, which value. */
describe("bad input", () => {
  it.each([
    ["y ~ a +", "invalid formula; expected a column name, found the end: y ~ a +"],
    ["y a", 'invalid formula; expected "~", found a: y a'],
    ["y ~ a $ b", "invalid formula; character not understood: $"],
    ["y ~ sin(x)", "invalid formula; function not one of poly, ns, factor, log, I, offset: sin"],
    ["y ~ (1 | location", 'invalid formula; expected ")", found the end: y ~ (1 | location'],
    ["y ~ 2", "invalid formula; a number other than 0 or 1 is no term: 2"],
    ["y ~ 0 + (1 | location)", "invalid formula; no fixed effects: y ~ 0 + (1 | location)"],
    ["y ~ nowhere", "unknown column; not in the data: nowhere"],
    ["zeros ~ a", "constant outcome; zeros is 0 in all used rows"],
    ["ones ~ a + (1 | location)", "constant outcome; ones is 1 in all used rows"],
    ["halves ~ a", "invalid outcome halves; not 0 or 1, and no proportion with weights (its trials): 0.5"],
    ["three ~ a", "invalid outcome three; not numeric and not two levels: t0, t1, t2"],
    ["cbind(y, negative) ~ a", "invalid negative; not 0 or more: -1 in row 4"],
    ["cbind(halves, y) ~ a", "not whole numbers of successes and failures: 0.5 out of"],
    ["y ~ infinite", "invalid infinite; not finite: Infinity in row 8"],
    ["y ~ nothing", "no rows; every row misses a value in a used column: 240 rows"],
    ["y ~ one", "invalid factor one; not two or more levels in the used rows: only"],
    ["y ~ a + (1 | one)", "too few groups; one has not two or more levels in the used rows: only"],
    [
      "y ~ a + (1 | cross) + (1 | location)",
      "crossed groups; location not nested in cross: location L0.0 occurs in more than"
    ],
    ["y ~ a + (1 | location) + (1 | institution) + (1 | cross)", "too many grouping factors; not at most two, nested"],
    ["y ~ poly(a, 2)", "invalid poly(a, 2); a is not numeric: none"],
    ["y ~ poly(y, 2)", "invalid poly(y, 2); invalid degree; not below the number of different values 2: 2"],
    ["y ~ ns(y, 3)", "invalid ns(y, 3); invalid sample; too few different values for knots inside its range: 3 df"],
    ["y ~ log(below)", "invalid below; its logarithm needs numbers above 0: -10"],
    ["y ~ x + offset(a)", "invalid offset a; not numeric: none"]
  ])("%s", (formula, message) => {
    expect(() => buildDesign(formula, rich)).toThrow(message);
  });

  it("weights below 0, and columns of another length", () => {
    expect(() => buildDesign("y ~ a", rich, {weights: {column: "negative"}})).toThrow(
      "invalid negative; not 0 or more: -1"
    );
    const short = withColumn(table, "x", numeric([1, 2]));
    expect(() => buildDesign("y ~ x", short)).toThrow("invalid column x; length not 240: 2");
  });

  it("questions that a fit cannot answer", () => {
    const fitted = fitModel(buildDesign("y ~ a + (1 | location)", table));
    expect(() => averageEffects(fitted, "x")).toThrow("invalid effect; not a variable of the model: x");
    expect(() => groupGaps(fitted, "a", "one")).not.toThrow();
    expect(() => groupGaps(fitted, "a", "seven")).toThrow("invalid gap; not a level of the factor a other than");
    expect(() => predict(fitted, {a: "seven"})).toThrow("invalid profile; not a level of a: seven");
    const other = fitModel(buildDesign("y ~ x + (1 | location)", table));
    expect(() => likelihoodRatio(other, fitted)).toThrow("invalid comparison; not nested: the larger model lacks x");
  });

  it("a code shared by two institutions is named, or recoded on request", () => {
    const shared = withColumn(table, "site", factorColumn(Array.from(y, (_, i) => `S${Math.floor(i / 20) % 5}`)));
    const formula = "y ~ a + (1 | site) + (1 | institution)";
    expect(() => buildDesign(formula, shared)).toThrow("write (1 | institution/site)");
    const {inner} = buildDesign(formula, shared, {recode: true}).strata;
    expect(inner.name).toBe("institution:site");
    expect(inner.levels).toHaveLength(12);
  });
});

describe("difficult data is a status, not an exception", () => {
  it("drops rows with missing values and counts them; drops empty levels and names them", () => {
    const holes = withColumn(table, "x", numeric(numbers(table, "x").map((x, i) => (i % 10 === 0 ? Number.NaN : x))));
    const levels = withColumn(holes, "a", {
      ...(holes.columns.a as ReturnType<typeof factorColumn>),
      levels: ["none", "one", "two", "x"]
    });
    const design = buildDesign("y ~ a + x + (1 | location)", levels);
    expect(design.dropped).toBe(24);
    expect(design.emptyLevels).toEqual({a: ["x"]});
  });

  it("separation: not converged, with the name of the column", () => {
    const level = Array.from(y, (success, i) => (success === 1 && i % 7 === 0 ? "sure" : i % 2 === 0 ? "even" : "odd"));
    const separated = withColumn(table, "a", factorColumn(level));
    for (const formula of ["y ~ a", "y ~ a + x + (1 | location)"]) {
      const fitted = fitModel(buildDesign(formula, separated));
      expect(fitted).toMatchObject({converged: false, status: "separation", separated: ["asure"]});
      expect(Number.isFinite(fitted.logLik)).toBe(true);
    }
    const perfect = withColumn(table, "x", numeric(y.map((value, i) => value + (i % 10) / 20)));
    expect(fitModel(buildDesign("y ~ x", perfect))).toMatchObject({
      status: "separation",
      separated: ["(Intercept)", "x"]
    });
  });

  it("no variation between groups: singular, converged, errors of beta only", () => {
    const flat = smallTable({seed: 12, sds: [0, 0, 0], rowsEach: 12});
    const fitted = fitModel(buildDesign("y ~ a + x + (1 | location) + (1 | institution)", flat));
    expect(fitted).toMatchObject({converged: true, singular: true, status: "singular"});
    const errors = covariance(fitted);
    expect(errors.estimated.slice(0, 4)).toEqual([true, true, true, true]);
    expect(errors.estimated.slice(4)).toContain(false);
    for (const error of fixedErrors(fitted, errors)) expect(error).toBeGreaterThan(0);
  });

  it("leaves the stationary trap at a zero variance (Lambda column 0, rising on both sides)", () => {
    const fitted = fitModel(buildDesign("y ~ a + x + (1 | location)", table));
    expect(fitted.theta[0]).toBeGreaterThan(0.2);
    const trapped = fitModel(fitted.design, {
      from: {...fitted, theta: Float64Array.of(0), uInner: new Float64Array(12)}
    });
    expect(trapped.theta[0]).toBeCloseTo(fitted.theta[0]!, 5);
    expect(trapped.logLik).toBeCloseTo(fitted.logLik, 8);
  });

  it("groups of one row, and as many groups as rows", () => {
    const rows = withColumn(table, "own", factorColumn(Array.from(y, (_, i) => `r${i}`)));
    const fitted = fitModel(buildDesign("y ~ x + (1 | own)", rows));
    expect(Number.isFinite(fitted.logLik)).toBe(true);
    expect(fitted.converged).toBe(true);
  });

  it("interactions of numbers with many values (90,000 combinations; identity: their product as a column)", () => {
    const rows = 2000;
    const numbers = (f: (i: number) => number): NumericColumn => ({
      kind: "numeric",
      values: Float64Array.from({length: rows}, (_, i) => f(i))
    });
    const [first, second] = [(i: number) => ((i * 13) % 300) / 100, (i: number) => ((i * 29) % 307) / 100];
    const many = {
      y: numbers((i) => Number((i * 7919) % 97 < 40)),
      first: numbers(first),
      second: numbers(second),
      product: numbers((i) => first(i) * second(i))
    };
    const interaction = fitModel(buildDesign("y ~ first * second", {rows, columns: many}));
    const product = fitModel(buildDesign("y ~ first + second + product", {rows, columns: many}));
    expect(interaction.logLik).toBeCloseTo(product.logLik, 9);
    expect(interaction.beta[3]).toBeCloseTo(product.beta[3]!, 9);
  });
});
