import {describe, expect, it} from "vitest";
import {completedTable} from "../../../src/analysis/missing/completed-table.js";
import {type Imputations, impute} from "../../../src/analysis/missing/impute.js";
import type {ImputeOptions} from "../../../src/analysis/missing/impute-options.js";
import {fitImputed, multipleImputation} from "../../../src/analysis/missing/multiple-imputation.js";
import {type FactorColumn, factorColumn, type NumericColumn, type Table} from "../../../src/glmm/table.js";
import {finish} from "../../../src/math/finish.js";
import {numbers, reorder, shuffled, withColumn} from "../../glmm/small-data.js";
import {fitted, gapOf, isGap, parents, score, withoutUnknown} from "./methods.js";
import {MODEL, schools} from "./school-data.js";

const effects = ["migratieachtergrond"];
const {table} = schools({seed: 1, rows: 1500, locations: 25, institutions: 5, scores: "covariates", parents: "chance"});
const options: ImputeOptions = {score, factors: [parents], m: 2, seed: 9, iterations: 2, burnIn: 2};
const imputed = finish(impute(table, MODEL, options));

/** All imputed numbers and codes in one list. */
const flat = ({score: numbers, factors}: Imputations): number[] => [
  ...numbers!.values.flatMap((values) => [...values]),
  ...factors.flatMap(({codes}) => codes.flatMap((own) => [...own]))
];

describe("imputation", () => {
  it("gives the same bytes for the same seed, others for another", () => {
    expect(flat(finish(impute(table, MODEL, options)))).toEqual(flat(imputed));
    expect(flat(finish(impute(table, MODEL, {...options, seed: 10})))).not.toEqual(flat(imputed));
  });

  it("makes chain k whatever the number of chains: a preview is the start of the whole", () => {
    const more = finish(impute(table, MODEL, {...options, m: 3}));
    expect(more.score!.values.slice(0, 2)).toEqual(imputed.score!.values);
    expect(more.factors[0]!.codes.slice(0, 2)).toEqual(imputed.factors[0]!.codes);
  });

  it("does not depend on the order of the rows (symmetry)", () => {
    const order = shuffled(table.rows, 4);
    const other = finish(impute(reorder(table, order), MODEL, options));
    const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
    // Rows that are equal in everything known may change places: their sum is the same.
    expect(sum(other.score!.values[1]!)).toBeCloseTo(sum(imputed.score!.values[1]!), 6);
  });

  it("forgets where it started: with the same random numbers, chains from different burn-ins meet (coupling)", () => {
    const long = {...options, m: 2, iterations: 10};
    const [none, some] = [0, 8].map((burnIn) => finish(impute(table, MODEL, {...long, burnIn})));
    const apart = none!.score!.values[1]!.map((value, r) => Math.abs(value - some!.score!.values[1]![r]!));
    // Imputed scores have a residual sd of 6 points; most differ by less than a hundredth of that.
    const met = apart.filter((distance) => distance < 0.3).length / apart.length;
    expect(met).toBeGreaterThan(0.9);
    expect(none!.settling.quantities[0]!.name).toBe("(Intercept)");
  });

  it("reports where it is, and stops when nobody asks for more", () => {
    const steps = impute(table, MODEL, options);
    const first = steps.next();
    expect(first.value).toMatchObject({chain: 0, iteration: 0, done: 0, total: 6, finished: 0});
    for (let k = 0; k < 5; ++k) steps.next();
    expect(steps.return(undefined as never).done).toBe(true);
  });

  it("fills in what was unknown and nothing else", () => {
    const completed = completedTable(table, imputed, 1);
    const flags = numbers(table, "cito_onbekend");
    const [before, after] = [numbers(table, "cito"), numbers(completed, "cito")];
    flags.forEach((flag, i) => {
      if (flag === 0) expect(after[i]).toBe(before[i]);
    });
    expect(numbers(completed, "cito_onbekend").every((flag) => flag === 0)).toBe(true);
    const education = completed.columns.opleiding_ouders as FactorColumn;
    expect(education.levels).toEqual(["laag", "hoog"]);
    expect(education.codes.every((code) => code < 2)).toBe(true);
    expect(() => completedTable(table, imputed, 2)).toThrow("invalid imputation; not 0 to 1: 2");
  });

  it("takes NaN and a missing level as unknown, as it does an indicator and the level onbekend", () => {
    const other = withoutUnknown(table);
    expect(flat(finish(impute(other, MODEL, {...options, score: {column: "cito"}})))).toEqual(flat(imputed));
  });

  it("serves other specifications on the same students; the model itself gives the same pooled answer", () => {
    const own = {effects, covariances: "none" as const};
    const together = finish(multipleImputation(table, MODEL, {...options, ...own}));
    const shared = finish(fitImputed(table, MODEL, imputed, own));
    const [a, b] = [together, shared].map(({pooled}) => pooled.find(isGap)!.estimate);
    expect(Math.abs(a! - b!)).toBeLessThan(1e-5);
    const plain = finish(fitImputed(table, "y ~ migratieachtergrond + cito + (1 | locatie)", imputed, own));
    expect(plain.m).toBe(2);
    expect(plain.converged).toBe(true);
  });

  it("gives an answer after every imputation", () => {
    const seen: number[] = [];
    for (const {soFar} of multipleImputation(table, MODEL, {...options, effects})) if (soFar) seen.push(soFar.m);
    expect(seen).toEqual([1, 2]);
  });

  it("takes splines and interactions of the score, and factors with more levels within another column", () => {
    const years = Array.from(numbers(table, "cito_onbekend"), (flag, i) => (flag === 1 ? "onbekend" : `y${i % 3}`));
    const wide = withColumn(table, "cito_jaar", factorColumn(years, ["y0", "y1", "y2", "onbekend"]));
    const formula = MODEL.replace("cito +", "ns(cito, 3) + cito_jaar + opleiding_ouders:cito +");
    const factors = [parents, {column: "cito_jaar", within: "leeftijd"}];
    const {pooled, converged} = finish(multipleImputation(wide, formula, {...options, factors, effects}));
    expect(converged).toBe(true);
    expect(pooled.every(({estimate, kind}) => kind !== "coefficient" || Number.isFinite(estimate))).toBe(true);
  });

  it("works without random effects, and for scores or parents alone", () => {
    const flat = MODEL.replace(/ \+ \(.*/, "");
    expect(finish(multipleImputation(table, flat, {...options, effects})).converged).toBe(true);
    const {table: one} = schools({
      seed: 2,
      rows: 1500,
      locations: 25,
      institutions: 5,
      scores: "none",
      parents: "chance"
    });
    const {pooled} = finish(multipleImputation(one, MODEL, {...options, score: undefined, effects}));
    expect(pooled.find(isGap)!.missingInformation).toBeGreaterThanOrEqual(0);
  });
});

describe("a fit beside a flat boundary", () => {
  it("does not run away: a far point is not taken for a high one (regression: it once gave coefficients of 1e11)", () => {
    const recipe = {seed: 10_035, rows: 3000, locations: 40, scores: "outcome", parents: "covariates"} as const;
    const own = {score, factors: [parents], m: 4, seed: 35, effects, covariances: "none" as const};
    const {pooled, converged} = finish(multipleImputation(schools(recipe).table, MODEL, own));
    expect(converged).toBe(true);
    for (const {kind, estimate} of pooled) if (kind === "coefficient") expect(Math.abs(estimate)).toBeLessThan(5);
  });
});

describe("imputation where nothing is missing", () => {
  const {table: full, complete} = schools({seed: 3, rows: 1500, locations: 25, institutions: 5, scores: "none"});
  it("is the plain fit (identity), without variance between imputations", () => {
    const {pooled} = finish(multipleImputation(full, MODEL, {...options, effects}));
    const gap = pooled.find(isGap)!;
    expect(100 * gap.estimate).toBeCloseTo(gapOf(fitted(MODEL, complete)), 2);
    expect(gap.between).toBeLessThan(1e-12);
    expect(gap.missingInformation).toBeLessThan(1e-6);
  });
});

describe("the shift of what is unknown", () => {
  it("of 0 is no shift (identity)", () => {
    const none = {...options, score: {...score, delta: 0}, factors: [{...parents, logOdds: 0}]};
    expect(flat(finish(impute(table, MODEL, none)))).toEqual(flat(imputed));
  });
  it("lowers the imputed scores by about delta, and moves parents' education by its log odds", () => {
    const mean = (values: ArrayLike<number>) => Array.from(values).reduce((sum, x) => sum + x, 0) / values.length;
    const lower = finish(impute(table, MODEL, {...options, score: {...score, delta: 4}}));
    // The outcome pulls a little back; common random numbers take most of the chance away.
    expect(mean(imputed.score!.values[0]!) - mean(lower.score!.values[0]!)).toBeGreaterThan(3);
    expect(mean(imputed.score!.values[0]!) - mean(lower.score!.values[0]!)).toBeLessThan(5);
    const higher = finish(impute(table, MODEL, {...options, factors: [{...parents, logOdds: 1}]}));
    expect(mean(higher.factors[0]!.codes[0]!) - mean(imputed.factors[0]!.codes[0]!)).toBeGreaterThan(0.1);
  });
});

describe("imputation refuses", () => {
  const refuse = (formula: string, changes: Partial<ImputeOptions>, on: Table = table) =>
    expect(() => finish(impute(on, formula, {...options, ...changes})));
  it("what it cannot impute", () => {
    refuse(MODEL, {score: undefined, factors: []}).toThrow("invalid imputation; not one or more variables to impute");
    refuse("y ~ opleiding_ouders + (1 | locatie)", {}).toThrow("invalid imputation; not in the formula: cito");
    refuse(MODEL.replace("cito +", "cito + cito_onbekend +"), {}).toThrow(
      "invalid formula; not without the indicator of what is imputed: cito_onbekend"
    );
    refuse(MODEL, {factors: []}).toThrow(
      "invalid formula; not without the level onbekend of what is not imputed: opleiding_ouders"
    );
    refuse(MODEL.replace("(1 + migratieachtergrond", "(1 + cito"), {}).toThrow(
      "invalid formula; a random slope per locatie of what is imputed: cito"
    );
  });
  it("options that are none", () => {
    refuse(MODEL, {m: 0}).toThrow("invalid m; not a whole number from 1 to 10000: 0");
    refuse(MODEL, {iterations: 1.5}).toThrow("invalid iterations; not a whole number from 1 to 10000: 1.5");
    refuse(MODEL, {score: {...score, delta: Number.NaN}}).toThrow("invalid delta; not a number: NaN");
    refuse(MODEL, {score: {...score, errorSd: -1}}).toThrow("invalid error sd; not 0 or more: -1");
    refuse(MODEL, {seed: 0.5}).toThrow("invalid seed; not a 32-bit integer: 0.5");
  });
  it("a column of the wrong kind, or with too little known", () => {
    const words = withColumn(table, "cito", factorColumn(Array.from({length: table.rows}, () => "a")));
    refuse(MODEL, {}, words).toThrow("invalid cito; not numeric: a");
    const {values} = table.columns.cito as NumericColumn;
    const empty = withColumn(table, "cito", {kind: "numeric", values: Float64Array.from(values).fill(Number.NaN)});
    refuse(MODEL, {}, empty).toThrow("invalid cito; not two or more known values: 0");
  });
});
