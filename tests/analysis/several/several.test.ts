import {describe, expect, it} from "vitest";
import {type AnalyseOptions, type Analysis, analyse} from "../../../src/analysis/analyse.js";
import {directErrors} from "../../../src/analysis/direct/direct-errors.js";
import {composed} from "../../../src/analysis/direct/fit-handled.js";
import {standardErrors, withErrors} from "../../../src/analysis/direct/standard-errors.js";
import {prepare} from "../../../src/analysis/handling/prepare.js";
import {simex} from "../../../src/analysis/measurement/simex.js";
import type {Progress} from "../../../src/analysis/progress.js";
import type {AnalysisEffect, Result} from "../../../src/analysis/result.js";
import {fromQuery} from "../../../src/analysis/specification/specification-query.js";
import {selectStudents} from "../../../src/analysis/students/select-students.js";
import {finish} from "../../../src/math/finish.js";
import {numbers} from "../../glmm/small-data.js";
import {analysisRegister} from "../../support/analysis-register.js";

const records = analysisRegister({students: 2500, locations: 12});
const complete = analysisRegister({students: 2500, locations: 12, unknown: [0, 0]});
const run = (query: string, options: AnalyseOptions = {}, from = records): Analysis =>
  finish(analyse(from, fromQuery(query), options));

const effectOf = ({effects}: Pick<Result, "effects">, level = "niet-westers"): AnalysisEffect =>
  effects.find((effect) => effect.level === level)!;

/** Places of numbers that JSON does not have. */
function notFinite(value: unknown, place = ""): string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [place];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => notFinite(part, `${place}.${name}`));
}

/** The largest difference between the effects of two results, percentage points. */
const apart = (a: Result, b: Result): number =>
  Math.max(...a.effects.map(({points}, k) => Math.abs(points - b.effects[k]!.points)));

const both = "cito=imputation_3&ouders=imputation_3";
const imputed = run(both);
const truth = run("cito=complete&ouders=complete");

describe("a method with several tables or fits", () => {
  it.each([
    "cito=imputation_3&ouders=imputation_3",
    "cito=mnar_3_0&ouders=mnar_3_0",
    "cito=weighting&ouders=weighting",
    "cito=imputation_3&capaciteit=latent_0_1",
    "capaciteit=simex_0_1_10&model=single"
  ])("%s: with nothing unknown and no error is the plain fit (identity)", (query) => {
    // Rows stand in another order in some designs: the optimiser's tolerance is 1e-6 standard errors, of
    // about 2 points.
    const plain = query.includes("model=single") ? "model=single" : "";
    expect(apart(run(query, {}, complete).result, run(plain, {}, complete).result)).toBeLessThan(2e-5);
  });

  it("delta 0 is imputation, and an error of 0 is no latent capacity (identity)", () => {
    expect(run("cito=mnar_3_0&ouders=mnar_3_0").result.effects).toEqual(imputed.result.effects);
    const {effects} = run("cito=mnar_3_-6&ouders=imputation_3").result;
    expect(Math.abs(effectOf({effects}).points - effectOf(imputed.result).points)).toBeGreaterThan(0.05);
  });

  it("takes the noise in a score from the variance of all known scores (truth: by hand)", () => {
    const scores = numbers(selectStudents(records, fromQuery("")).table, "cito").filter((x) => !Number.isNaN(x));
    const average = scores.reduce((sum, x) => sum + x, 0) / scores.length;
    const variance = scores.reduce((sum, x) => sum + (x - average) ** 2, 0) / scores.length;
    const noise = 4 + (1 - 0.81) * (variance - 4);
    const latent = run("cito=imputation_2&capaciteit=latent_2_0.9").result.imputation!.measurement!;
    const simex = run("capaciteit=simex_2_0.9_10&model=single").result.simex!;
    for (const {errorSd, reliability} of [latent, simex]) {
      expect(errorSd ** 2).toBeCloseTo(noise, 9);
      expect(reliability).toBeGreaterThan(0.5);
      expect(reliability).toBeLessThan(1 - noise / variance);
    }
  });

  // All of them can be set with the sliders of the lab.
  it.each([
    "cito=imputation_2&capaciteit=latent_10_1",
    "cito=imputation_2&capaciteit=latent_10_0.5",
    "cito=imputation_2&capaciteit=latent_3_0.5",
    "cito=imputation_2&capaciteit=latent_0_0.5",
    "capaciteit=simex_10_1_10&model=single",
    "capaciteit=simex_0_0.5_10&model=single",
    "capaciteit=calibrated_0_0.5&model=single"
  ])("%s leaves nothing of the scores, and is refused in a sentence", (query) => {
    expect(() => run(query)).toThrow(
      /^invalid capacity; error and validity stand for noise that is not below the variance of scores given the covariates, 4\d\.\d points squared: \d+\.\d$/
    );
  });

  it.each(["cito=imputation_2&capaciteit=latent_2_0.75", "capaciteit=simex_2_0.75_10&model=single"])(
    "%s leaves next to nothing, and all its numbers are finite",
    (query) => {
      const {result} = run(query);
      const {reliability} = (result.imputation?.measurement ?? result.simex)!;
      expect(reliability).toBeGreaterThan(0);
      expect(reliability).toBeLessThan(0.2);
      expect(notFinite(result.effects.map(({points}) => points))).toEqual([]);
    }
  );

  it("an imputed analysis is the mean of the fits to its completed tables, with Rubin's variance", () => {
    const errors = imputed.errors!;
    if (errors.kind !== "imputed") throw new Error("not imputed");
    const points = errors.parts.map((part) => effectOf(part).points);
    const mean = points.reduce((sum, x) => sum + x, 0) / 3;
    const between = points.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 2;
    const {standardError, imputation} = effectOf(standardErrors(imputed));
    const within = effectOf(directErrors(imputed, imputed.result)).standardError!;
    expect(effectOf(imputed.result).points).toBeCloseTo(mean, 10);
    expect(imputation!.error ** 2).toBeCloseTo((4 / 3) * between, 10);
    expect(standardError! ** 2).toBeCloseTo(within ** 2 + (4 / 3) * between, 8);
    expect(imputation!.missingInformation).toBeGreaterThan(0);
    expect(imputation!.missingInformation).toBeLessThan(1);
  });

  it("shows a preview with three imputations, which is the result with three (identity)", () => {
    const steps = analyse(records, fromQuery("cito=imputation_5&ouders=imputation_5"));
    const seen: Progress[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) seen.push(step.value);
    const previews = seen.flatMap(({preview}) => preview ?? []);
    expect(previews).toHaveLength(1);
    expect(previews[0]!.imputation).toMatchObject({m: 3, of: 5});
    expect(previews[0]!.effects).toEqual(imputed.result.effects);
    expect(step.value.result.imputation).toMatchObject({m: 5, of: 5});
    const counted = seen.filter(({of}) => of !== undefined);
    expect(counted.every(({done, of}, k) => done! <= of! && (k === 0 || done! >= counted[k - 1]!.done!))).toBe(true);
    expect(new Set(seen.map(({stage}) => stage))).toEqual(new Set(["select", "prepare", "impute", "fit", "describe"]));
  });

  it("stops when nobody asks for more", () => {
    const steps = analyse(records, fromQuery(both));
    for (let k = 0; k < 12; ++k) steps.next();
    expect(steps.return(undefined as never).done).toBe(true);
  });

  it("models of one selection share imputations, and find what they would have found alone", () => {
    const query = `${both}&model=1c`;
    const shared = run(query, {neighbour: imputed});
    expect(shared.imputations![0]!.imputations).toBe(imputed.imputations![0]!.imputations);
    expect(apart(shared.result, run(query).result)).toBeLessThan(2e-5);
    const between = run("model=1c", {neighbour: imputed}); // a plain fit in between keeps them
    const again = run(both, {neighbour: between});
    expect(again.imputations![0]!.imputations).toBe(imputed.imputations![0]!.imputations);
    const other = run(`${both}&leeftijd=16-22`, {neighbour: imputed});
    expect(other.imputations![0]!.imputations).not.toBe(imputed.imputations![0]!.imputations);
    expect(run(`${both}&capaciteit=spline`, {neighbour: imputed}).imputations).toHaveLength(2);
  });

  it("imputes the test year too, and nothing that is known", () => {
    const {imputation, formula} = imputed.result;
    expect(imputation!.imputed.map(({variable}) => variable)).toEqual(["cito", "opleiding_ouders", "cito_jaar"]);
    expect(imputation!.imputed[0]!.students).toBe(imputation!.imputed[2]!.students);
    expect(formula).toContain("cito + cito_jaar");
    expect(formula).not.toContain("onbekend");
    expect(imputed.result.fixed.some(({term}) => term.includes("onbekend"))).toBe(false);
    expect(run("ouders=imputation_3").result.imputation!.imputed).toHaveLength(1);
  });

  it("without capacity in the model, scores are imputed only to impute parents with", () => {
    const {result} = run("model=1a&cito=imputation_3");
    expect(result).toMatchObject({query: "model=1a&cito=imputation_3"});
    expect(result.imputation).toBeUndefined();
    expect(result.effects).toEqual(run("model=1a").result.effects);
    const parents = run("model=1a&cito=imputation_3&ouders=imputation_3", {neighbour: imputed});
    expect(parents.imputations![0]!.imputations).toBe(imputed.imputations![0]!.imputations);
    expect(run("model=0&cito=imputation_3&ouders=imputation_3").result.imputation).toBeUndefined();
  });
});

describe("end to end: what each method finds, held against the same students with nothing unknown", () => {
  it.each([
    ["cito=imputation_5&ouders=imputation_5", "imputation"],
    ["cito=imputation_5", "imputation"],
    ["cito=mnar_5_-1&ouders=mnar_5_-0.1", "imputation"],
    ["cito=weighting&ouders=weighting", "weighting"],
    ["ouders=weighting&capaciteit=calibrated", "weighting"],
    ["cito=imputation_5&ouders=imputation_5&capaciteit=latent_2", "imputation"],
    ["uitkomst=vsv&cito=imputation_5&ouders=imputation_5&model=2w", "imputation"]
  ] as const)("%s", (query, report) => {
    const analysis = run(query, {subgroups: [{variable: "niveau", value: "2"}], definitions: ["typical"]});
    const errors = standardErrors(analysis);
    const result = withErrors(analysis.result, errors);
    expect(result[report]).toBeDefined();
    expect(result.convergence.converged).toBe(true);
    expect(notFinite(result)).toEqual([]); // plain data: JSON has no other numbers
    const reference = query.startsWith("uitkomst=vsv") ? run("uitkomst=vsv&cito=complete&ouders=complete") : truth;
    for (const level of ["westers", "niet-westers", "hoog", "1", "4"]) {
      const {points, standardError} = effectOf(result, level);
      // Three standard errors, and half a point for what is left of assumptions (the error of scores, delta).
      expect(Math.abs(points - effectOf(reference.result, level).points)).toBeLessThan(3 * standardError! + 0.5);
    }
    expect(result.subgroups[0]!.effects.length).toBe(result.effects.length);
    expect(result.effects.some(({definition}) => definition === "typical")).toBe(true);
    for (const {students} of result.effects) expect(students === undefined || Number.isInteger(students)).toBe(true);
  });

  it("weighted students have no variance components and no gaps per location; others have", () => {
    const weighted = run("cito=weighting", {locations: true}).result;
    expect([weighted.random, weighted.partition, weighted.gaps, weighted.locations, weighted.r2]).toEqual([
      [],
      [],
      [],
      [],
      null
    ]);
    expect(weighted.warnings.at(-1)).toMatchObject({
      kind: "weighting",
      text: expect.stringContaining("no variance components")
    });
    expect(weighted.weighting!.of).toBe(imputed.result.students);
    expect(weighted.weighting!.effectiveStudents).toBeLessThan(weighted.students);
    // The mean outcome of those who are complete stands for all: unknown scores are a matter of chance here.
    expect(Math.abs(weighted.mean - imputed.result.mean)).toBeLessThan(0.5);
    const {locations, partition, r2} = run(both, {locations: true}).result;
    expect(locations[0]!.gaps.length).toBe(imputed.result.groups.locatie);
    expect(partition.length).toBeGreaterThan(0);
    expect(r2!.conditional).toBeGreaterThan(0);
  });

  it("SIMEX follows the noise back: more noise, less of capacity; without locations in its result", () => {
    const analysis = run("capaciteit=simex_4_1_10&model=single", {locations: true, variables: ["niveau"]});
    const {errors, result} = analysis;
    if (errors?.kind !== "simex") throw new Error("not simex");
    expect(notFinite(result)).toEqual([]);
    for (const effect of withErrors(result, standardErrors(analysis)).effects) {
      expect(Math.abs(effect.points - effectOf(truth.result, effect.level).points)).toBeLessThan(
        3 * effect.standardError! + 2
      );
    }
    const slope = ({fixed}: Pick<Result, "fixed">) => fixed.find(({term}) => term === "cito")!.estimate;
    const means = errors.levels.map(({results}) => results.reduce((sum, own) => sum + slope(own), 0) / results.length);
    expect([...means].sort((a, b) => b - a)).toEqual(means);
    expect(slope(result)).toBeGreaterThan(means[0]!);
    expect(result.simex).toMatchObject({errorSd: 4, replicates: 10, lambdas: [0.5, 1, 1.5, 2]});
    expect(result.locations).toEqual([]);
    expect(result.warnings.at(-1)).toMatchObject({
      kind: "simex",
      text: expect.stringContaining("neither gaps per location")
    });
  });

  it("SIMEX of an analysis finds what the plain algorithm finds on the same students with other noise (peer)", () => {
    const selection = selectStudents(records, fromQuery("model=single"));
    const handled = prepare(selection.table, {
      cito: {kind: "indicator"},
      parents: {kind: "indicator"},
      capacity: {kind: "linear"}
    });
    const {students, formula} = composed(handled, "single");
    const score = {column: "cito", indicator: "cito_onbekend"};
    const plain = finish(simex(students.table, formula, {score, errorSd: 4, seed: 99, replicates: 50}));
    const {estimate, naive} = plain.estimands.find(({name}) => name === "cito")!;
    const own = run("capaciteit=simex_4_1_50&model=single").result.fixed.find(({term}) => term === "cito")!.estimate;
    expect(estimate - naive).toBeGreaterThan(0.1 * naive); // there is something to find
    expect(Math.abs(own - estimate)).toBeLessThan(0.1 * (estimate - naive));
  });
});
