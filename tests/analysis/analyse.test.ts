import {describe, expect, it} from "vitest";
import {type AnalyseOptions, type Analysis, analyse} from "../../src/analysis/analyse.js";
import {fitHandled} from "../../src/analysis/direct/fit-handled.js";
import {modelFormula} from "../../src/analysis/direct/model-formula.js";
import {deltaRSquared} from "../../src/analysis/direct/null-model.js";
import {standardErrors, withErrors} from "../../src/analysis/direct/standard-errors.js";
import {publishedFormula, publishedMethod} from "../../src/analysis/published-method.js";
import type {Records} from "../../src/analysis/records.js";
import type {AnalysisEffect, Result} from "../../src/analysis/result.js";
import {checkSpecification} from "../../src/analysis/specification/check-specification.js";
import {modelNames, publishedSpecification} from "../../src/analysis/specification/specification.js";
import {compositionNames} from "../../src/analysis/students/composition.js";
import {covariance} from "../../src/glmm/covariance.js";
import {averageEffects} from "../../src/glmm/effects.js";
import {fingerprint} from "../../src/glmm/fingerprint.js";
import {rSquared} from "../../src/glmm/r-squared.js";
import type {FactorColumn, NumericColumn} from "../../src/glmm/table.js";
import {finish} from "../../src/math/finish.js";
import {analysisRegister, reorderRecords} from "../support/analysis-register.js";

const records = analysisRegister({students: 20_000});
const run = (json: object = {}, options: AnalyseOptions = {}, from: Records = records): Analysis =>
  finish(analyse(from, checkSpecification(json), options));
const published = run();

function effectOf(effects: readonly AnalysisEffect[], level: string): AnalysisEffect {
  const found = effects.find((effect) => effect.level === level);
  if (!found) throw new Error(`no effect of ${level}`);
  return found;
}

const close = (a: number, b: number, tolerance: number) => expect(Math.abs(a - b)).toBeLessThan(tolerance);

describe("analyse with the published specification", () => {
  it.each(["doorstroom", "vsv"] as const)("%s: is the published method, to the last bit (identity)", (outcome) => {
    const method = finish(publishedMethod(records.register, {outcome, year: 2020}));
    const {fitted, result} = run({outcome});
    expect(fingerprint(fitted)).toBe(fingerprint(method.fitted));
    expect(result.formula).toBe(method.formula);
    expect(result.mean).toBe(method.mean);
    expect(result.r2!.conditional).toBe(method.r2);
    for (const {level, points} of method.effects) expect(effectOf(result.effects, level).points).toBe(points);
    expect(result.flow.find(({name}) => name === "migration")!.after).toBe(method.counts.migratieachtergrond);
  });

  it("gives the answers that the published method gave before there were specifications (reference)", () => {
    // Made by the code of commit 417085c on this register; 1e-6 leaves room for the optimiser, 0.05 is the
    // project's bar.
    const before = [3.5375234, 16.0209661, 11.658756, 19.0989148, 8.1300676, 0.0278494];
    const levels = ["westers", "niet-westers", "hoog", "1", "2", "4"];
    levels.forEach((level, k) => {
      close(effectOf(published.result.effects, level).points, before[k]!, 1e-5);
    });
  });

  it("does not depend on the order of students (symmetry)", () => {
    const order = Int32Array.from({length: 20_000}, (_, i) => (i * 7919) % 20_000);
    const {result} = run({}, {}, reorderRecords(records, order));
    close(result.convergence.logLik, published.result.convergence.logLik, 1e-7);
    result.effects.forEach(({points}, k) => {
      close(points, published.result.effects[k]!.points, 1e-5);
    });
    expect(result.flow).toEqual(published.result.flow);
  });

  it("is plain data: JSON gives it back (identity)", () => {
    const {result} = run({}, {locations: true, subgroups: [{variable: "niveau", value: "2"}]});
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    const flat = analysisRegister({students: 3000, seed: 4, sds: [0, 0, 0]}); // no spread: nothing to correlate
    const singular = run({}, {}, flat).result;
    expect(singular.convergence.singular).toBe(true);
    expect(JSON.parse(JSON.stringify(singular))).toEqual(singular);
  });

  it("finds the effects that made the register (recovery)", () => {
    const big = analysisRegister({students: 80_000, seed: 2, locations: 150});
    const {result} = run({cito: "complete", parents: "complete", capacity: "true"}, {}, big);
    const estimate = (term: string) => result.fixed.find((fixed) => fixed.term === term)!.estimate;
    // four standard errors, which are about 0.025 for levels and 0.03 with a slope over locations
    close(estimate("migratieachtergrondniet-westers"), 0.6, 0.12);
    close(estimate("migratieachtergrondwesters"), 0.2, 0.14);
    close(estimate("opleiding_oudershoog"), 0.3, 0.1);
    close(estimate("capaciteit"), 0.5, 0.06);
    close(estimate("niveau1"), 1.2, 0.16);
    const [locations, institutions] = result.random;
    expect(locations!.sd[0]).toBeGreaterThan(0.2);
    expect(locations!.sd[0]).toBeLessThan(0.4);
    expect(institutions!.sd[0]).toBeLessThan(0.3);
  });

  it("says how many students a difference is about", () => {
    const {students, points, implied} = effectOf(published.result.effects, "niet-westers");
    const {codes, levels} = published.handled.table.columns.migratieachtergrond as FactorColumn;
    expect(students).toBe(Array.from(codes).filter((code) => levels[code] === "niet-westers").length);
    expect(implied).toBeCloseTo((students! * points) / 100, 9);
  });
});

describe("a neighbour", () => {
  it("lends what both have in common: students, preparation, or the fit itself", () => {
    const model = run({model: "1c"}, {neighbour: published});
    expect(model.selection).toBe(published.selection);
    expect(model.handled).toBe(published.handled);
    close(model.result.convergence.logLik, run({model: "1c"}).result.convergence.logLik, 1e-7);
    const mean = run({cito: "mean"}, {neighbour: published});
    expect([mean.selection === published.selection, mean.handled === published.handled]).toEqual([true, false]);
    const typical = run({definition: "typical"}, {neighbour: published});
    expect(typical.fitted).toBe(published.fitted);
    expect(typical.result.effects).toEqual(run({definition: "typical"}).result.effects);
  });

  it("lends nothing but a start to other students, other records, another outcome", () => {
    const others = [
      run({cito: "listwise"}, {neighbour: published}),
      run({selection: {leerweg: ["bol"]}}, {neighbour: published}),
      run({outcome: "vsv"}, {neighbour: published}),
      run({}, {neighbour: published, only: published.selection.rows}),
      run({}, {neighbour: published}, {...records})
    ];
    for (const {selection, fitted} of others) {
      expect(selection).not.toBe(published.selection);
      expect(fitted).not.toBe(published.fitted);
    }
  });
});

describe("effects", () => {
  it("has the definition of the specification first, others on request", () => {
    const {result} = run({definition: "typical"}, {definitions: ["conditional", "typical"], variables: ["niveau"]});
    expect(result.effects.map(({definition, level}) => `${definition} ${level}`)).toEqual([
      ...["typical 1", "typical 2", "typical 4"],
      ...["conditional 1", "conditional 2", "conditional 4"]
    ]);
  });

  it("of subgroups, weighted by their students, make up the effect over all (identity)", () => {
    const subgroups = ["1", "2", "3", "4"].map((value) => ({variable: "niveau" as const, value}));
    const {result} = run({}, {subgroups});
    expect(result.subgroups.reduce((sum, {students}) => sum + students, 0)).toBe(result.students);
    for (const level of ["westers", "niet-westers", "hoog"]) {
      const sum = result.subgroups.reduce(
        (s, {students, effects}) => s + students * effectOf(effects, level).points,
        0
      );
      close(sum / result.students, effectOf(result.effects, level).points, 1e-9);
    }
  });

  it("are over the subgroup of the specification, on the same fit", () => {
    const own = run({subgroup: {variable: "migratieachtergrond", value: "niet-westers"}});
    expect(own.result.convergence).toEqual(published.result.convergence);
    const {students} = effectOf(own.result.effects, "niet-westers");
    const all = effectOf(published.result.effects, "niet-westers");
    expect(students).toBe(all.students);
    expect(effectOf(own.result.effects, "niet-westers").points).not.toBe(all.points);
    expect(effectOf(own.result.effects, "westers").students).toBe(0);
  });

  it("have standard errors as a later step: the engine's own (reference)", () => {
    const {fitted, result} = published;
    const engine = averageEffects(fitted, "niveau", ["conditional"], covariance(fitted))
      .filter(({definition}) => definition === "conditional")
      .map(({standardError}) => 100 * standardError!);
    const errors = standardErrors(published);
    const own = withErrors(result, errors);
    expect(own.effects.filter(({variable}) => variable === "niveau").map((effect) => effect.standardError)).toEqual(
      engine
    );
    expect(own.effects.map(({points}) => points)).toEqual(result.effects.map(({points}) => points));
    expect(own.random[0]!.interval).toHaveLength(3);
    expect(own.fixed[0]!.standardError).toBeGreaterThan(0);
  });

  it("leave out a level that has no column of its own: sector overig where only entree has it", () => {
    const {register} = records;
    const sector = register.columns.sector_2019 as FactorColumn;
    const level = register.columns.niveau_2019 as FactorColumn;
    const overig = sector.levels.indexOf("overig");
    const codes = sector.codes.map((code, i) => (code === overig && level.levels[level.codes[i]!] !== "1" ? 0 : code));
    const columns = {...register.columns, sector_2019: {...sector, codes}};
    const {result} = run({}, {}, {register: {...register, columns}});
    expect(result.aliased).toEqual(["sectoroverig", "cito_jaaronbekend"]);
    expect(result.effects.filter(({variable}) => variable === "sector").map((effect) => effect.level)).toEqual([
      "techniek-ict",
      "zorg-sport"
    ]);
    expect(result.convergence.converged).toBe(true);
  });
});

describe("models", () => {
  const cito = ["cito", "cito_onbekend", "cito_jaar"];

  it("have the study's formulas, and ours", () => {
    for (const model of ["0", "1a", "1b", "1c", "2"] as const) {
      expect(modelFormula(model, cito)).toBe(publishedFormula(model));
    }
    const fixed =
      "y ~ 1 + migratieachtergrond + opleiding_ouders + geslacht + niveau + leeftijd + sector + leerweg + " +
      "cito + cito_onbekend + cito_jaar";
    const random = "(1 + migratieachtergrond | locatie)";
    const products = "migratieachtergrond:niveau + migratieachtergrond:leerweg";
    expect(modelFormula("2i", cito)).toBe(`${fixed} + ${products} + ${random} + (1 | instelling)`);
    expect(modelFormula("3", cito)).toBe(`${fixed} + ${random} + (1 + migratieachtergrond | instelling)`);
    expect(modelFormula("single", cito)).toBe(fixed);
    expect(run({model: "2w"}).formula).toBe(
      `${fixed} + ${compositionNames.join(" + ")} + ${random} + (1 | instelling)`
    );
  });

  it.each(modelNames)("%s: fits, from a neighbour as from scratch (identity)", (model) => {
    const cold = run({model});
    const warm = run({model}, {fit: {from: published.fitted}});
    expect(cold.result.convergence.converged).toBe(true);
    close(warm.result.convergence.logLik, cold.result.convergence.logLik, 1e-6);
    expect(cold.result.students).toBe(published.result.students);
    expect(cold.result.groups).toEqual(model === "single" ? {} : {locatie: 40, instelling: 8});
  });

  it("2w: shares and means of the location, the same for all of its students", () => {
    const {table} = run({model: "2w"}).handled;
    const {fitted} = run({model: "2w"});
    const names = fitted.design.columns.map(({name}) => name);
    expect(names).toEqual(expect.arrayContaining([...compositionNames]));
    const variable = fitted.design.columns.find(({name}) => name === "locatie_niet_westers")!.parts[0]!.variable;
    const {codes: location} = table.columns.locatie as FactorColumn;
    const {codes, levels} = table.columns.migratieachtergrond as FactorColumn;
    const own = levels.indexOf("niet-westers");
    const rows = Array.from(location.keys()).filter((i) => location[i] === 7);
    const share = rows.filter((i) => codes[i] === own).length / rows.length;
    for (const i of rows) close(variable.values[i]!, share, 1e-12);
  });

  it("leave out a covariate with one value, and say so", () => {
    const {result} = run({model: "2i", selection: {leerweg: ["bol"]}});
    expect(result.constant).toEqual(["leerweg"]);
    expect(result.formula).not.toContain("leerweg");
    expect(result.formula).toContain("migratieachtergrond:niveau");
  });

  it("single: also in years without locations", () => {
    const old = analysisRegister({students: 4000, year: 2018});
    const {result} = run({model: "single", year: 2018}, {}, old);
    expect([result.groups, result.random, result.partition, result.gaps]).toEqual([{}, [], [], []]);
    expect(result.r2!.marginal).toBe(result.r2!.conditional);
    expect(result.effects.length).toBeGreaterThan(10);
  });
});

describe("variation", () => {
  const {result, fitted} = run({}, {locations: true});

  it("is per group in level, and between institutions and locations in the gap", () => {
    expect(result.partition.map(({migratieachtergrond}) => migratieachtergrond)).toEqual([
      "geen",
      "westers",
      "niet-westers"
    ]);
    const [locations, institutions] = result.random;
    close(result.partition[0]!.location, locations!.sd[0]! ** 2, 1e-9);
    close(result.partition[0]!.institution, institutions!.sd[0]! ** 2, 1e-9);
    const slope = locations!.terms.indexOf("migratieachtergrondniet-westers");
    close(result.gaps[1]!.location, locations!.sd[slope]! ** 2, 1e-9);
    expect(result.gaps.map(({institution, latentShare}) => [institution, latentShare])).toEqual([
      [0, 0],
      [0, 0]
    ]); // model 2 has no slopes of institutions (statistics.md 41)
    expect(run({model: "3"}).result.gaps[1]!.latentShare).toBeGreaterThanOrEqual(0);
  });

  it("is one partition for all in a model without slopes", () => {
    const own = run({model: "1c"}).result;
    expect(own.partition).toHaveLength(1);
    expect(own.partition[0]).not.toHaveProperty("migratieachtergrond");
    expect(own.gaps[1]!.latentShare).toBeNull();
    expect(own.gaps[1]!.points).toBeGreaterThan(0); // the gap in points follows the level
  });

  it("has the gap of every location, in points", () => {
    expect(result.locations.map(({level}) => level)).toEqual(["westers", "niet-westers"]);
    const gaps = result.locations[1]!.gaps;
    expect(gaps).toHaveLength(40);
    const mean = gaps.reduce((sum, {shrunken}) => sum + shrunken, 0) / gaps.length;
    close(mean, effectOf(result.effects, "niet-westers").points, 3);
    expect(run({model: "single"}, {locations: true}).result.locations).toEqual([]);
  });

  it("R2: Nakagawa's, theoretical at once, delta with a named null model later", () => {
    expect(result.r2).toEqual(rSquared(fitted));
    const delta = finish(deltaRSquared(published));
    expect(delta.nullModel).toBe("y ~ 1 + (1 + migratieachtergrond | locatie) + (1 | instelling)");
    expect(delta.conditional).toBeLessThan(result.r2!.conditional); // the delta variance 1 / (p (1 - p)) is at least 4
    expect(delta.conditional).toBeGreaterThan(delta.marginal);
  });

  it("is left out on request, which leaves the rest as it is", () => {
    const short = run({}, {variation: false, variables: ["migratieachtergrond"]}).result;
    const same = (part: Result) => ({convergence: part.convergence, random: part.random, fixed: part.fixed});
    expect(same(short)).toEqual(same(published.result));
    expect([short.partition, short.gaps]).toEqual([[], []]);
    expect(short.effects).toEqual(published.result.effects.filter(({variable}) => variable === "migratieachtergrond"));
  });
});

describe("refusals, stops and weights", () => {
  it("names a subgroup without students", () => {
    const only = published.selection.rows.filter((_, i) => {
      const {codes, levels} = published.selection.table.columns.niveau as FactorColumn;
      return levels[codes[i]!] !== "1";
    });
    const subgroup = {variable: "niveau", value: "1"};
    expect(() => run({subgroup}, {only})).toThrow("invalid subgroup; no students with this niveau: 1");
  });

  it("refuses a location in two institutions, unless codes are said to be unique only within one", () => {
    const {register} = records;
    const location = register.columns.locatie_2019 as FactorColumn;
    // l0 of every institution, l1 of every ...
    const codes = location.codes.map((code) => (code < 40 ? code >> 3 : code));
    const shared = {...register, columns: {...register.columns, locatie_2019: {...location, codes}}};
    expect(() => run({}, {}, {register: shared})).toThrow(
      /^invalid locatie; not in one institution only \(recode makes it institution:location\): l[0-4]$/
    );
    const {result} = run({}, {}, {register: shared, recode: true});
    expect(result.groups).toEqual({locatie: 40, instelling: 8});
    close(result.convergence.logLik, published.result.convergence.logLik, 1e-7); // the same locations by another name
  });

  it("can be stopped between two evaluations", () => {
    const steps = analyse(records, publishedSpecification);
    const stages = [steps.next(), steps.next(), steps.next(), steps.next()].map(
      ({value}) => (value as {stage: string}).stage
    );
    expect(stages).toEqual(["select", "prepare", "fit", "fit"]);
    steps.return(published);
  });

  it("weights are frequencies: a student with weight 2 is two students (identity)", () => {
    const {table, terms} = run({model: "1c"}).handled;
    const weight = Float64Array.from({length: table.rows}, (_, i) => 1 + (i % 2));
    const twice = Array.from({length: table.rows}, (_, i) => (i % 2 ? [i, i] : [i])).flat();
    const doubled = Object.entries(table.columns).map(([name, column]) => [
      name,
      column.kind === "factor"
        ? {...column, codes: Int32Array.from(twice, (i) => column.codes[i]!)}
        : {...column, values: Float64Array.from(twice, (i) => (column as NumericColumn).values[i]!)}
    ]);
    const columns = {...table.columns, gewicht: {kind: "numeric" as const, values: weight}};
    const weighted = finish(fitHandled({table: {...table, columns}, terms, weights: "gewicht"}, "1c")).fitted;
    const long = {rows: twice.length, columns: Object.fromEntries(doubled)};
    const plain = finish(fitHandled({table: long, terms}, "1c")).fitted;
    close(weighted.logLik, plain.logLik, 1e-6);
    weighted.beta.forEach((b, k) => {
      close(b, plain.beta[k]!, 1e-5);
    });
  });
});
