import {describe, expect, it} from "vitest";
import {analyse} from "../../../src/analysis/analyse.js";
import {changingDesign} from "../../../src/analysis/several/changing-design.js";
import {combineResults, mean} from "../../../src/analysis/several/combine-results.js";
import {imputationFormula} from "../../../src/analysis/several/imputation-formula.js";
import {imputationPlan} from "../../../src/analysis/several/imputation-plan.js";
import {fromQuery} from "../../../src/analysis/specification/specification-query.js";
import {selectStudents} from "../../../src/analysis/students/select-students.js";
import {buildDesign} from "../../../src/glmm/build-design.js";
import {fitModel} from "../../../src/glmm/fit.js";
import type {FactorColumn, NumericColumn, Table} from "../../../src/glmm/table.js";
import {finish} from "../../../src/math/finish.js";
import {analysisRegister} from "../../support/analysis-register.js";

const records = analysisRegister({students: 4000, locations: 20});
const {result} = finish(
  analyse(records, fromQuery(""), {locations: true, subgroups: [{variable: "niveau", value: "2"}]})
);

describe("combined results", () => {
  it("of equal results are that result (identity)", () => {
    const {convergence, ...rest} = combineResults([result, result, result], mean);
    const {convergence: own, ...same} = result;
    // A location's standard error is a root of a square again.
    const rounded = (value: unknown) =>
      JSON.parse(JSON.stringify(value, (_, x) => (typeof x === "number" ? +x.toPrecision(12) : x)));
    expect(rounded(rest)).toEqual(rounded(same));
    expect(convergence).toMatchObject({status: own.status, logLik: own.logLik, evaluations: 3 * own.evaluations});
  });

  it("take standard deviations as logarithms, and as variances where one is 0", () => {
    const withSd = (sd: number) => ({...result, random: [{...result.random[0]!, sd: [sd, sd, sd]}]});
    const sdOf = (...sds: number[]) => combineResults(sds.map(withSd), mean).random[0]!.sd[0]!;
    expect(sdOf(0.1, 0.4)).toBeCloseTo(0.2, 12);
    expect(sdOf(0, 0.2)).toBeCloseTo(Math.sqrt(0.02), 12);
    const status = (name: "singular" | "converged") => ({
      ...result,
      convergence: {...result.convergence, status: name}
    });
    expect(combineResults([status("converged"), status("singular")], mean).convergence.status).toBe("singular");
  });

  it("are refused when they are of different shapes", () => {
    expect(() => combineResults([result, {...result, effects: []}], mean)).toThrow(
      "invalid results; not the same terms in all fits"
    );
    expect(() => combineResults([], mean)).toThrow("no results to combine");
  });
});

describe("a design whose columns change", () => {
  it("after values are written is the design of the table with those values (identity)", () => {
    const rows = 600;
    const table = (seed: number): Table => {
      const at = (i: number, k: number) => (Math.imul(i * 31 + k * 7 + seed, 2654435761) >>> 8) % 1000;
      const levels = ["a", "b", "c"];
      return {
        rows,
        columns: {
          y: {kind: "numeric", values: Float64Array.from({length: rows}, (_, i) => (at(i, 1 - seed) < 400 ? 1 : 0))},
          x: {kind: "numeric", values: Float64Array.from({length: rows}, (_, i) => at(i, 2) / 500)},
          f: {kind: "factor", levels, codes: Uint8Array.from({length: rows}, (_, i) => at(i, 3) % 3)},
          g: {kind: "factor", levels: ["p", "q"], codes: Uint8Array.from({length: rows}, (_, i) => i % 2)},
          l: {kind: "factor", levels: [..."0123456789"], codes: Uint8Array.from({length: rows}, (_, i) => i % 10)}
        }
      };
    };
    const [first, second] = [table(0), table(1)];
    const next = {...first, columns: {...first.columns, x: second.columns.x!, f: second.columns.f!}};
    const formula = "y ~ x + f*g + x:f + (1 + g | l)";
    const changing = changingDesign(formula, first, ["x", "f", "absent"]);
    const changed = fitModel(changing.put(next));
    const plain = fitModel(buildDesign(formula, next));
    expect(Math.abs(changed.logLik - plain.logLik)).toBeLessThan(1e-8);
    expect(Math.abs(fitModel(changing.put(first)).logLik - fitModel(buildDesign(formula, first)).logLik)).toBeLessThan(
      1e-8
    );
    expect((first.columns.x as NumericColumn).values).toEqual(
      table(0).columns.x!.kind === "numeric" && (table(0).columns.x as NumericColumn).values
    );
  });
});

describe("what imputations are made for", () => {
  const specification = fromQuery("cito=imputation&ouders=imputation");
  const {table} = selectStudents(records, specification);
  const plan = (query: string) => imputationPlan(table, fromQuery(`cito=imputation&ouders=imputation&${query}`));

  it("the same for models 0 to 2i and the single-level one; others for 3, splines and slopes per test year", () => {
    const same = ["", "model=1c", "model=2i", "model=2w", "model=single", "definitie=typical"].map(
      (query) => plan(query).key
    );
    expect(new Set(same).size).toBe(1);
    expect(plan("").formula).toMatch(
      /migratieachtergrond:leerweg \+ \(1 \+ migratieachtergrond \| locatie\) \+ \(1 \| instelling\)$/
    );
    expect(plan("model=3").formula).toMatch(/\(1 \+ migratieachtergrond \| instelling\)$/);
    expect(plan("capaciteit=spline_5").formula).toContain("ns(cito, 5)");
    expect(plan("capaciteit=period").formula).toContain("cito:cito_jaar");
    const keys = ["", "model=3", "capaciteit=spline", "capaciteit=period", "capaciteit=latent", "jaar=2021"];
    expect(new Set(keys.map((query) => plan(query).key)).size).toBe(keys.length);
  });

  it("without an interaction in which a cell has one outcome only: its coefficient would run away", () => {
    const niveau = table.columns.niveau as FactorColumn;
    const migration = table.columns.migratieachtergrond as FactorColumn;
    const cell = (i: number) =>
      niveau.levels[niveau.codes[i]!] === "1" && migration.levels[migration.codes[i]!] === "westers";
    const y = Float64Array.from((table.columns.y as NumericColumn).values, (own, i) => (cell(i) ? 1 : own));
    const empty = {...table, columns: {...table.columns, y: {kind: "numeric" as const, values: y}}};
    const formula = imputationFormula(empty, ["cito"], specification);
    expect(formula).not.toContain("migratieachtergrond:niveau");
    expect(formula).toContain("migratieachtergrond:leerweg");
  });
});
