import {describe, expect, it} from "vitest";
import {solveArrowheadInto} from "../../src/glmm/arrowhead.js";
import {atModes} from "../../src/glmm/at-modes.js";
import {buildDesign} from "../../src/glmm/build-design.js";
import {averageEffects} from "../../src/glmm/effects.js";
import {type Fit, fitModel} from "../../src/glmm/fit.js";
import {type ChancePair, groupChances} from "../../src/glmm/group-chances.js";
import {lambdaOf} from "../../src/glmm/random-levels.js";
import {factorColumn, type Table} from "../../src/glmm/table.js";
import {logistic} from "../../src/math/logistic.js";
import {numbers, smallTable, withColumn} from "./small-data.js";

const FORMULA = "y ~ a + x + (1 + a | location) + (1 | institution)";
const table = smallTable({seed: 5});
const fitted = fitModel(buildDesign(FORMULA, table));
const {strata} = fitted.design;
const sizes = Float64Array.from(strata.inner.levels, (_, l) => rowsOf(table, l).length);
const own = groupChances(fitted, "a", "one", sizes, "own");

describe("groupChances over the rows of a group itself", () => {
  it("is the standardised one where every location has the same students (identity)", () => {
    const places = Array.from({length: table.rows}, (_, i) => i % 30);
    const x = Float64Array.from(places, (k) => Math.sin(k));
    const alike = withColumn(
      withColumn(table, "a", factorColumn(places.map((k) => ["none", "one", "two"][k % 3]!))),
      "x",
      {kind: "numeric", values: x}
    );
    const same = fitModel(buildDesign(FORMULA, alike));
    const [standard, ofOwn] = (["all", "own"] as const).map((population) =>
      groupChances(same, "a", "one", sizes, population)
    );
    for (const level of ["inner", "outer"] as const) {
      standard![level].forEach((pair, k) => {
        for (const key of keys) expect(ofOwn![level][k]![key]).toBeCloseTo(pair[key], 10);
      });
    }
  });
  it("differs from the standardised one where students differ", () => {
    const standard = groupChances(fitted, "a", "one", sizes).inner;
    const apart = own.inner.map((pair, l) => Math.abs(gapOf(pair) - gapOf(standard[l]!)));
    expect(Math.max(...apart)).toBeGreaterThan(1e-3);
  });
  it("has the conditional marginal effect as its mean over students, of locations and of institutions (identity)", () => {
    const effect = averageEffects(fitted, "a", ["conditional"]).find(({level}) => level === "one")!.estimate;
    const mean = own.inner.reduce((sum, pair, l) => sum + (sizes[l]! / table.rows) * gapOf(pair), 0);
    expect(mean).toBeCloseTo(effect, 6); // fixed parts are put in classes
    expect(own.outer.reduce((sum, pair) => sum + gapOf(pair) / own.outer.length, 0)).toBeCloseTo(effect, 6);
  });
  it("is the mean over all students of the location, whatever their level (by hand, student by student)", () => {
    for (const l of [0, 7, 39]) {
      const {level, reference} = chancesAt(fitted, l);
      expect(own.inner[l]!.level).toBeCloseTo(level, 6);
      expect(own.inner[l]!.reference).toBeCloseTo(reference, 6);
    }
  });
  it("has errors by the delta method (truth: g' H^-1 g, g by numerical derivatives, H solved whole)", () => {
    const q = strata.inner.columns.length;
    const l = 7;
    const j = strata.innerStart.findLastIndex((start) => start <= l);
    const step = 1e-5;
    const moved = (name: "uInner" | "uOuter", at: number, by: number) => {
      const u = fitted[name].slice();
      u[at]! += by;
      return gapOf(chancesAt({...fitted, [name]: u}, l));
    };
    const derivative = (name: "uInner" | "uOuter", at: number) =>
      (moved(name, at, step) - moved(name, at, -step)) / (2 * step);
    const gInner = fitted.uInner.map((_, k) => (Math.floor(k / q) === l ? derivative("uInner", k) : 0));
    const gOuter = fitted.uOuter.map((_, k) => (k === j ? derivative("uOuter", k) : 0));
    const [sInner, sOuter] = [gInner.slice(), gOuter.slice()];
    solveArrowheadInto(atModes(fitted), fitted.design, sInner, sOuter);
    const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, entry, k) => sum + entry * b[k]!, 0);
    const {levelVariance, referenceVariance, covariance} = own.inner[l]!;
    const variance = levelVariance + referenceVariance - 2 * covariance;
    expect(variance / (dot(gInner, sInner) + dot(gOuter, sOuter))).toBeCloseTo(1, 5);
  });
});

const keys = ["level", "reference", "levelVariance", "referenceVariance", "covariance"] as const;

const gapOf = ({level, reference}: Pick<ChancePair, "level" | "reference">): number => level - reference;

function rowsOf({columns, rows}: Table, l: number): number[] {
  const {levels, codes} = columns.location as ReturnType<typeof factorColumn>;
  return Array.from({length: rows}, (_, i) => i).filter((i) => levels[codes[i]!] === strata.inner.levels[l]);
}

/** Mean chances over the rows of location l, from coefficients and modes. */
function chancesAt({design, beta, theta, uInner, uOuter}: Fit, l: number): Pick<ChancePair, "level" | "reference"> {
  const {inner, innerStart} = design.strata;
  const q = inner.columns.length;
  const j = innerStart.findLastIndex((start) => start <= l);
  const lambda = lambdaOf(inner, theta);
  const effect = (name: string) => {
    const row = inner.columns.findIndex((column) => column.name === name);
    return Array.from({length: q}, (_, c) => lambda[row * q + c]! * uInner[l * q + c]!).reduce((a, b) => a + b);
  };
  const at = (name: string) => beta[design.columns.findIndex((column) => column.name === name)]!;
  const base = beta[0]! + effect(inner.columns[0]!.name) + theta[inner.positions.length]! * uOuter[j]!;
  const x = numbers(table, "x");
  const rows = rowsOf(table, l);
  const mean = (shift: number) =>
    rows.reduce((sum, i) => sum + logistic(base + shift + at("x") * x[i]!), 0) / rows.length;
  return {level: mean(at("aone") + effect("aone")), reference: mean(0)};
}
