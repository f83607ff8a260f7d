import {describe, expect, it} from "vitest";
import {fitHandled} from "../../../src/analysis/direct/fit-handled.js";
import {splineEffects} from "../../../src/analysis/direct/spline-effect.js";
import {calibrateScores} from "../../../src/analysis/handling/calibrate-scores.js";
import {conditionalScore} from "../../../src/analysis/handling/conditional-score.js";
import {prepare} from "../../../src/analysis/handling/prepare.js";
import {errorVariance} from "../../../src/analysis/measurement/error-variance.js";
import type {Records} from "../../../src/analysis/records.js";
import {checkSpecification} from "../../../src/analysis/specification/check-specification.js";
import {direct} from "../../../src/analysis/specification/direct.js";
import {selectStudents} from "../../../src/analysis/students/select-students.js";
import {buildDesign} from "../../../src/glmm/build-design.js";
import {averageEffects} from "../../../src/glmm/effects.js";
import {fitModel} from "../../../src/glmm/fit.js";
import {type FactorColumn, factorColumn, type NumericColumn, type Table} from "../../../src/glmm/table.js";
import {finish} from "../../../src/math/finish.js";
import {streams} from "../../../src/math/random.js";
import {analysisRegister, POINTS_PER_SD} from "../../support/analysis-register.js";

const records = analysisRegister({students: 8000, seed: 9});

function handle(json: object, from: Records = records) {
  const specification = direct(checkSpecification(json));
  return prepare(selectStudents(from, specification).table, specification);
}

const numbersOf = (table: Table, name: string) => (table.columns[name] as NumericColumn).values as Float64Array;
const textsOf = (table: Table, name: string) => {
  const {codes, levels} = table.columns[name] as FactorColumn;
  return Array.from(codes, (code) => levels[code]);
};
const fitOf = (json: object, model: "1c" | "single" = "single") => finish(fitHandled(handle(json), model)).fitted;
const coefficient = (fitted: ReturnType<typeof fitOf>, name: string) =>
  fitted.beta[fitted.design.columns.findIndex((column) => column.name === name)]!;

describe("unknown scores and parents", () => {
  const raw = selectStudents(records, checkSpecification({})).table;
  const unknown = numbersOf(raw, "cito").map((score) => Number(Number.isNaN(score)));

  it("indicator: the mean beside a mark, the year and parents at a level of their own", () => {
    const {table, terms} = handle({});
    expect(terms).toEqual(["cito", "cito_onbekend", "cito_jaar"]);
    expect(numbersOf(table, "cito_onbekend")).toEqual(unknown);
    const cito = numbersOf(table, "cito");
    expect(cito.reduce((sum, x) => sum + x, 0)).toBeCloseTo(0, 6);
    const years = textsOf(table, "cito_jaar");
    unknown.forEach((mark, i) => {
      expect(years[i] === "onbekend").toBe(mark === 1);
      if (mark === 1) expect(cito[i]).toBe(0);
    });
    const parents = textsOf(raw, "opleiding_ouders").map((level) => level ?? "onbekend");
    expect(textsOf(table, "opleiding_ouders")).toEqual(parents);
  });

  it("mean: the same scores without a mark; parents and year at the most frequent level", () => {
    const {table, terms} = handle({cito: "mean", parents: "mean"});
    expect(terms).toEqual(["cito", "cito_jaar"]);
    expect(numbersOf(table, "cito")).toEqual(numbersOf(handle({}).table, "cito"));
    expect(textsOf(table, "opleiding_ouders")).toEqual(
      textsOf(raw, "opleiding_ouders").map((level) => level ?? "hoog") // most parents are highly educated
    );
    expect(textsOf(table, "cito_jaar")).not.toContain("onbekend");
  });

  it("complete: the values that only the truth has", () => {
    const {table} = handle({cito: "complete", parents: "complete"});
    const {rows} = selectStudents(records, checkSpecification({}));
    const truth = records.truth.columns;
    const parents = Array.from(rows, (row) => {
      const {codes, levels} = truth.opleiding_ouders_waar as FactorColumn;
      return levels[codes[row]!];
    });
    expect(textsOf(table, "opleiding_ouders")).toEqual(parents);
    const {codes, levels} = truth.cito_volledig as FactorColumn;
    const scores = Float64Array.from(rows, (row) => Number(levels[codes[row]!]));
    const mean = scores.reduce((sum, x) => sum + x, 0) / scores.length;
    numbersOf(table, "cito").forEach((x, i) => {
      expect(x + mean).toBeCloseTo(scores[i]!, 9);
    });
    expect(textsOf(table, "cito_jaar")).not.toContain("onbekend");
  });

  it.each([
    [{cito: "complete"}, "invalid cito; the truth has no column cito_volledig: complete"],
    [{parents: "complete"}, "invalid parents; the truth has no column opleiding_ouders_waar: complete"],
    [{capacity: "true"}, "invalid capacity; the truth has no column capaciteit: true"]
  ])("refuses %j without a truth", (json, sentence) => {
    expect(() => handle(json, {register: records.register})).toThrow(sentence);
  });

  it("refuses what is more than one table and one fit", () => {
    expect(() => handle({parents: "imputation"})).toThrow(
      "invalid specification; not one table and one fit, of which a ladder is made: imputation"
    );
  });
});

describe("capacity", () => {
  it("none: no terms", () => {
    expect(handle({capacity: "none"}).terms).toEqual([]);
  });

  it("spline: the fit of the engine's own ns() where no score is unknown (reference)", () => {
    const complete = {cito: "complete", parents: "complete"};
    const {table} = handle(complete);
    const formula =
      "y ~ 1 + migratieachtergrond + opleiding_ouders + geslacht + niveau + leeftijd + sector + leerweg + " +
      "ns(cito, 4) + cito_jaar";
    const reference = fitModel(buildDesign(formula, table));
    const own = fitOf({...complete, capacity: "spline"});
    expect(own.logLik).toBeCloseTo(reference.logLik, 7);
    expect(coefficient(own, "niveau1")).toBeCloseTo(coefficient(reference, "niveau1"), 6);
    const handled = handle({...complete, capacity: "spline"});
    for (const {definition, points} of splineEffects(own, handled, ["conditional", "typical"])) {
      const [engine] = averageEffects(reference, "cito", [definition]);
      expect(points).toBeCloseTo(100 * engine!.estimate, 4); // both are numerical derivatives
    }
  });

  it("spline: knots do not depend on who is unknown, who counts as average", () => {
    const {table, terms} = handle({capacity: {kind: "spline", df: 3}});
    expect(terms).toEqual(["cito_s1", "cito_s2", "cito_s3", "cito_onbekend", "cito_jaar"]);
    const unknown = numbersOf(table, "cito_onbekend");
    for (const name of terms.slice(0, 3)) {
      numbersOf(table, name).forEach((x, i) => {
        if (unknown[i] === 1) expect(x).toBe(0);
      });
    }
  });

  it("period: as separate slopes per year of the test (identity: one slope for all years is the linear fit)", () => {
    const {terms} = handle({capacity: "period"});
    expect(terms).toEqual(["cito", "cito_onbekend", "cito_jaar", "cito:cito_jaar"]);
    const own = fitOf({capacity: "period"});
    expect(own.logLik).toBeGreaterThan(fitOf({}).logLik);
    expect(own.design.aliased).toEqual(["cito_jaaronbekend", "cito:cito_jaaronbekend"]);
  });

  it("shifted: raises the gap's counterpart by points times the slope, and nothing else (identity)", () => {
    const complete = {cito: "complete", parents: "complete"};
    const plain = fitOf(complete);
    const moved = fitOf({...complete, capacity: {kind: "shifted", points: 3}});
    expect(moved.logLik).toBeCloseTo(plain.logLik, 7);
    const slope = coefficient(plain, "cito");
    for (const group of ["westers", "niet-westers"]) {
      const name = `migratieachtergrond${group}`;
      expect(coefficient(moved, name)).toBeCloseTo(coefficient(plain, name) - 3 * slope, 6);
    }
    expect(coefficient(moved, "cito")).toBeCloseTo(slope, 7);
  });

  it("calibrated: changes nothing without error (identity)", () => {
    const plain = handle({}).table;
    const {table} = handle({capacity: {kind: "calibrated", error: 0, validity: 1}});
    const scores = numbersOf(plain, "cito");
    numbersOf(table, "cito").forEach((x, i) => {
      expect(x).toBeCloseTo(scores[i]!, 9);
    });
  });

  it("calibrated: finds the slope of capacity where the plain score finds a weaker one (recovery)", () => {
    const big = analysisRegister({students: 60_000, seed: 21, error: 5, effects: {capacity: 0.8}});
    const slope = (capacity: unknown) => {
      const handled = handle({cito: "complete", parents: "complete", capacity}, big);
      return POINTS_PER_SD * coefficient(finish(fitHandled(handled, "1c")).fitted, "cito");
    };
    expect(slope("linear")).toBeLessThan(0.6);
    // one standard error of the calibrated slope is about 0.03; its own approximation leaves a few per cent more
    expect(Math.abs(slope({kind: "calibrated", error: 5}) - 0.8)).toBeLessThan(0.09);
  });

  it("calibrated: and where the test says less about capacity now, by its correlation in the whole population (recovery)", () => {
    const recipe = {students: 60_000, seed: 22, error: 4, validity: 0.7, unknown: [0, 0.25] as const};
    const big = analysisRegister({...recipe, effects: {capacity: 0.8}});
    const handled = handle({capacity: {kind: "calibrated", error: 4, validity: 0.7}}, big);
    // one sd of capacity is 0.7 x 8 points of score
    const slope = 0.7 * POINTS_PER_SD * coefficient(finish(fitHandled(handled, "1c")).fitted, "cito");
    expect(Math.abs(slope - 0.8)).toBeLessThan(0.12);
  });

  it("calibrated: refuses an error that leaves nothing of the scores", () => {
    expect(() => handle({capacity: {kind: "calibrated", error: 15}})).toThrow(
      /^invalid capacity; error and validity stand for noise that is not below the variance of scores given the covariates/
    );
  });

  it("calibrated: refuses scores that do not vary, in numbers that a reader can read", () => {
    expect(() => errorVariance({standardError: 3}, {marginal: 0, conditional: Number.NaN})).toThrow(
      /^invalid known scores; not with variation .*: 0\.0 points squared in all$/
    );
  });

  it("calibrated: a lower validity shrinks further towards what covariates say", () => {
    const {table} = selectStudents(records, checkSpecification({parents: "listwise"}));
    const spread = (validity: number) => {
      const scores = calibrateScores(table, {error: 2, validity}).filter((score) => !Number.isNaN(score));
      const mean = scores.reduce((sum, x) => sum + x, 0) / scores.length;
      return scores.reduce((sum, x) => sum + (x - mean) ** 2, 0) / scores.length;
    };
    expect(spread(0.9)).toBeLessThan(spread(1));
  });
});

describe("conditionalScore", () => {
  it("finds the variances and coefficients of a random-intercept model (recovery)", () => {
    const random = streams(8, 1)[0]!;
    const rows = 20_000;
    const effects = Array.from({length: 200}, () => 3 * random.normal());
    const x = Float64Array.from({length: rows}, () => random.normal());
    const group = Array.from({length: rows}, () => `l${Math.floor(200 * random.uniform())}`);
    const score = x.map((value, i) => 530 + 2 * value + effects[Number(group[i]!.slice(1))]! + 5 * random.normal());
    const table: Table = {
      rows,
      columns: {
        score: {kind: "numeric", values: score},
        x: {kind: "numeric", values: x},
        locatie: factorColumn(group)
      }
    };
    const all = Int32Array.from(score.keys());
    const {mean, variance, locationVariance} = conditionalScore(table, "score", ["x"], all);
    expect(Math.abs(Math.sqrt(variance) - 5)).toBeLessThan(0.08); // about three standard errors: 5 / sqrt(2 N)
    expect(Math.abs(Math.sqrt(locationVariance) - 3)).toBeLessThan(0.45); // 3 / sqrt(400)
    const truth = x.map((value, i) => 530 + 2 * value + effects[Number(group[i]!.slice(1))]!);
    const miss = mean.reduce((sum, value, i) => sum + (value - truth[i]!) ** 2, 0) / rows;
    expect(Math.sqrt(miss)).toBeLessThan(0.6); // 5 / sqrt(100) per location
  });
});
