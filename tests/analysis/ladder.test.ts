import {describe, expect, it} from "vitest";
import {analyse} from "../../src/analysis/analyse.js";
import {compare} from "../../src/analysis/compare.js";
import {decomposeGap, otherPart} from "../../src/analysis/decompose-gap.js";
import {ladder} from "../../src/analysis/ladder.js";
import {robustness} from "../../src/analysis/robustness.js";
import {checkSpecification} from "../../src/analysis/specification/check-specification.js";
import {publishedSpecification} from "../../src/analysis/specification/specification.js";
import {buildDesign} from "../../src/glmm/build-design.js";
import {averageEffects} from "../../src/glmm/effects.js";
import {fitModel} from "../../src/glmm/fit.js";
import type {Column, NumericColumn, Table} from "../../src/glmm/table.js";
import {finish} from "../../src/math/finish.js";
import {analysisRegister} from "../support/analysis-register.js";

const records = analysisRegister({students: 20_000});
const published = finish(ladder(records, publishedSpecification));
const close = (a: number, b: number, tolerance: number) => expect(Math.abs(a - b)).toBeLessThan(tolerance);

describe("the ladder", () => {
  it("has the study's models on the same students, each as it is on its own (identity)", () => {
    expect(published.rungs.map(({specification}) => specification.model)).toEqual(["0", "1a", "1b", "1c", "2"]);
    expect(new Set(published.rungs.map(({students}) => students)).size).toBe(1);
    const own = finish(analyse(records, publishedSpecification)).result;
    const top = published.rungs.at(-1)!;
    close(top.convergence.logLik, own.convergence.logLik, 1e-7);
    top.effects.forEach(({points}, k) => {
      close(points, own.effects[k]!.points, 1e-4);
    });
  });

  it("splits every change into parts that add up, in points and in log odds (identity)", () => {
    const changes = published.steps.flatMap((step) => step.changes);
    expect(changes).toHaveLength(3 * 4); // two groups and two levels of parents, from 1a on
    for (const {points, logOdds} of changes) {
      for (const part of [points, logOdds]) {
        close(part.smaller + part.change, part.larger, 1e-12);
        close(part.explained + part.other, part.change, 1e-12);
      }
      const terms = logOdds.terms.reduce((sum, {explained}) => sum + explained, 0);
      close(terms, logOdds.explained, 1e-9);
    }
  });

  it("follows the effects of the rungs (identity)", () => {
    for (const [k, {changes}] of published.steps.entries()) {
      for (const {variable, level, points} of changes) {
        const at = (rung: number) =>
          published.rungs[rung]!.effects.find((effect) => effect.variable === variable && effect.level === level)!
            .points;
        close(points.smaller, at(k), 1e-9);
        close(points.larger, at(k + 1), 1e-9);
      }
    }
  });

  it("says that from 1c to 2 only random effects are added, which explain nothing", () => {
    expect(published.steps.map(({other}) => other)).toEqual(["scale", "scale", "scale", "random effects"]);
    for (const {points, logOdds} of published.steps[3]!.changes) {
      expect([points.explained, logOdds.explained, logOdds.terms]).toEqual([0, 0, []]);
    }
  });

  it("refuses a choice that one of its models cannot have", () => {
    const level = checkSpecification({model: "1c", selection: {migration: "level"}});
    expect(() => finish(ladder(records, level))).toThrow("invalid migration; model 2 has a slope per group");
    const {steps} = finish(ladder(records, level, {models: ["1a", "1b"]}));
    expect(steps[0]!.changes.map((change) => change.level)).toEqual([
      ...["westers", "niet-westers", "onbekend"],
      ...["hoog", "onbekend"]
    ]);
  });

  it("shows which model it is at", () => {
    const seen = new Set<string>();
    const steps = ladder(records, publishedSpecification, {models: ["0", "1a"]});
    for (let step = steps.next(); !step.done; step = steps.next())
      seen.add(`${step.value.stage} ${step.value.model ?? ""}`);
    expect([...seen]).toEqual(["select ", "prepare ", "fit 0", "describe 0", "fit 1a", "describe 1a"]);
  });
});

describe("decomposeGap", () => {
  const {table} = finish(analyse(records, publishedSpecification)).handled;
  const numeric = (values: Float64Array): Column => ({kind: "numeric", values});
  const fitOf = (formula: string, of: Table = table) => fitModel(buildDesign(formula, of));

  it("is the Karlson-Holm-Breen method: the larger model with residuals instead of what was added (reference)", () => {
    const smaller = fitOf("y ~ migratieachtergrond + leeftijd");
    const larger = fitOf("y ~ migratieachtergrond + leeftijd + cito + cito_onbekend");
    const residuals = Object.fromEntries(
      ["cito", "cito_onbekend"].map((name) => [`${name}_rest`, numeric(residual(table, name))])
    );
    const own = {...table, columns: {...table.columns, ...residuals}};
    const reference = fitOf("y ~ migratieachtergrond + leeftijd + cito_rest + cito_onbekend_rest", own);
    close(reference.logLik, larger.logLik, 1e-7);
    const effects = averageEffects(reference, "migratieachtergrond", ["conditional"]);
    const changes = decomposeGap(smaller, larger, "migratieachtergrond");
    expect(changes.map(({level}) => level)).toEqual(["westers", "niet-westers"]);
    changes.forEach(({points, logOdds}, k) => {
      close(logOdds.rescaled, reference.beta[k + 1]!, 1e-6);
      close(points.rescaled, 100 * effects[k]!.estimate, 1e-5);
      close(logOdds.smaller, smaller.beta[k + 1]!, 1e-12);
      close(logOdds.larger, larger.beta[k + 1]!, 1e-12);
    });
  });

  it("explains nothing by a covariate that goes with nothing, and leaves the rest to the scale", () => {
    const noise = Float64Array.from({length: table.rows}, (_, i) => ((i * 7919) % 101) / 101);
    const own = {...table, columns: {...table.columns, ruis: numeric(noise)}};
    const formula = "y ~ migratieachtergrond + (1 | locatie)";
    const [smaller, larger] = [fitOf(formula, own), fitOf(formula.replace("+ (", "+ ruis + ("), own)] as const;
    expect(otherPart(smaller, larger)).toBe("scale");
    for (const {points} of decomposeGap(smaller, larger, "migratieachtergrond")) {
      close(points.explained, 0, 0.05);
    }
  });

  it.each([
    ["y ~ migratieachtergrond + cito", "y ~ migratieachtergrond + leeftijd", "not nested: the larger model lacks cito"],
    [
      "y ~ migratieachtergrond + niveau",
      "y ~ migratieachtergrond * niveau",
      "migratieachtergrond interacts with what was added: migratieachtergrondwesters:niveau1"
    ]
  ])("refuses %s and %s", (smaller, larger, sentence) => {
    expect(() => decomposeGap(fitOf(smaller), fitOf(larger), "migratieachtergrond")).toThrow(
      `invalid decomposition; ${sentence}`
    );
  });

  it("refuses other students", () => {
    const fewer = fitOf(
      "y ~ migratieachtergrond",
      finish(analyse(records, checkSpecification({cito: "listwise"}))).handled.table
    );
    expect(() => decomposeGap(fewer, fitOf("y ~ migratieachtergrond + cito"), "migratieachtergrond")).toThrow(
      /^invalid decomposition; not the same students: \d+ and \d+$/
    );
  });
});

/** What least squares on migration background and age leaves of a column, by the normal equations. */
function residual(table: Table, name: string): Float64Array {
  const y = (table.columns[name] as NumericColumn).values;
  const age = (table.columns.leeftijd as NumericColumn).values;
  const {codes} = table.columns.migratieachtergrond as {codes: ArrayLike<number>} & Column;
  const groups = [0, 1, 2].map((code) => Array.from(age.keys()).filter((i) => codes[i] === code));
  const mean = (values: ArrayLike<number>, rows: number[]) =>
    rows.reduce((sum, i) => sum + values[i]!, 0) / rows.length;
  const centres = groups.map((rows) => [mean(age, rows), mean(y, rows)] as const);
  let [cross, square] = [0, 0];
  for (let i = 0; i < y.length; ++i) {
    const [a, b] = centres[codes[i]!]!;
    cross += (age[i]! - a) * (y[i]! - b);
    square += (age[i]! - a) ** 2;
  }
  return Float64Array.from(y, (value, i) => {
    const [a, b] = centres[codes[i]!]!;
    return value - b - (cross / square) * (age[i]! - a);
  });
}

describe("compare", () => {
  it("splits a difference into method and students (identity)", () => {
    const listwise = checkSpecification({cito: "listwise"});
    const {students, effects} = finish(compare(records, publishedSpecification, listwise));
    expect(students.both).toBe(students.second);
    expect(students.both).toBeLessThan(students.first);
    expect(effects.length).toBeGreaterThan(10);
    for (const {first, second, firstOnBoth, secondOnBoth, byMethod, byStudents} of effects) {
      close(byMethod + byStudents, second - first, 1e-12);
      expect(secondOnBoth).toBe(second);
      close(firstOnBoth, second, 1e-4); // where all scores are known, the indicator does nothing
    }
  });

  it("fits nothing twice where both select the same students: then all is method", () => {
    const {students, effects} = finish(compare(records, publishedSpecification, checkSpecification({model: "1c"})));
    expect(new Set(Object.values(students)).size).toBe(1);
    for (const {byStudents} of effects) expect(byStudents).toBe(0);
  });

  it("refuses two outcomes", () => {
    const other = checkSpecification({outcome: "vsv"});
    expect(() => finish(compare(records, publishedSpecification, other))).toThrow(
      "invalid comparison; not one outcome and year: doorstroom 2020 and vsv 2020"
    );
  });
});

describe("the study's robustness check", () => {
  it("is the same model without the cito block, on the same students", () => {
    const {effects, largest} = finish(robustness(records, publishedSpecification));
    const without = finish(analyse(records, checkSpecification({capacity: "none"}))).result;
    expect(without.formula).not.toContain("cito");
    const entree = effects.find(({variable, level}) => variable === "niveau" && level === "1")!;
    close(entree.second, without.effects.find(({level}) => level === "1")!.points, 1e-4);
    expect(entree.byMethod).toBeLessThan(-2); // in this register capacity matters, and entree has little of it
    expect(largest).toBeGreaterThanOrEqual(Math.abs(entree.byMethod));
    expect(effects.map(({variable}) => variable)).not.toContain("cito");
  });
});
