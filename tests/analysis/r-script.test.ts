import {spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {csvParse} from "d3-dsv";
import {afterAll, describe, expect, it} from "vitest";
import {type Analysis, analyse} from "../../src/analysis/analyse.js";
import {analysisTable, SPLINE_STEP} from "../../src/analysis/r-script/analysis-table.js";
import {analysisTables} from "../../src/analysis/r-script/analysis-tables.js";
import {csvText} from "../../src/analysis/r-script/csv-text.js";
import {type REngine, rScript} from "../../src/analysis/r-script/r-script.js";
import {scriptInput, tableFiles} from "../../src/analysis/r-script/script-input.js";
import {fromQuery} from "../../src/analysis/specification-query.js";
import {DEFINITIONS} from "../../src/glmm/effects.js";
import {finish} from "../../src/math/finish.js";
import {simulatedMarker} from "../../src/mbo/simulated-marker.js";
import {analysisRegister} from "../support/analysis-register.js";

const records = analysisRegister({students: 6000});
const analysed = (query: string): Analysis => finish(analyse(records, fromQuery(query), {definitions: DEFINITIONS}));
const folder = mkdtempSync(join(tmpdir(), "kansen-r-"));
afterAll(() => rmSync(folder, {recursive: true}));

describe("the analysis table", () => {
  it("has the outcome, what the formula uses and the mark of the simulation, and no truth", () => {
    const {columns, rows} = analysisTable(analysed(""));
    expect(rows).toBe(analysed("").result.students);
    expect(Object.keys(columns).sort()).toEqual(
      [
        ...["cito", "cito_jaar", "cito_onbekend", "geslacht", simulatedMarker, "instelling", "leeftijd", "leerweg"],
        ...["locatie", "migratieachtergrond", "niveau", "opleiding_ouders", "sector", "y"]
      ].sort()
    );
    expect(Object.keys(analysisTable(analysed("capaciteit=true")).columns)).toContain("capaciteit");
  });
  it("has the composition for 2w, the variable of a subgroup, and splines at moved scores", () => {
    expect(Object.keys(analysisTable(analysed("model=2w")).columns)).toContain("locatie_ouders_laag");
    expect(Object.keys(analysisTable(analysed("model=1a&groep=niveau.2")).columns)).toContain("niveau");
    const {columns} = analysisTable(analysed("model=1c&capaciteit=spline"));
    const at = (name: string) => (columns[name] as {values: Float64Array}).values[0]!;
    expect((at("cito_s1_up") + at("cito_s1_down")) / 2).toBeCloseTo(at("cito_s1"), 4);
    expect(at("cito_s1_up")).not.toBe(at("cito_s1_down"));
    expect(SPLINE_STEP).toBeGreaterThan(0);
  });
  it("is read back as it was, quotes and missing values too (d3-dsv)", () => {
    const table = analysisTable(analysed("model=1a"));
    const rows = csvParse([...csvText(table)].join(""));
    expect(rows.length).toBe(table.rows);
    const {levels, codes} = table.columns.locatie as {levels: readonly string[]; codes: Uint8Array};
    expect(rows[7]!.locatie).toBe(levels[codes[7]!]);
    const odd = {
      rows: 2,
      columns: {
        a: {kind: "factor" as const, levels: ['x, "y"', "z"], codes: Uint8Array.of(0, 9)},
        b: {kind: "numeric" as const, values: Float64Array.of(Number.NaN, 0.1)}
      }
    };
    expect([...csvText(odd)].join("")).toBe('a,b\n"x, ""y""",\n,0.1\n');
  });
});

describe("the R script", () => {
  it("starts at our optimum and holds R against our effects", () => {
    const analysis = analysed("model=1c");
    const script = rScript(scriptInput(analysis), "lme4");
    expect(script).toContain(analysis.result.fixed.map(({estimate}) => estimate).join(", "));
    for (const {term} of analysis.result.fixed) expect(script).toContain(JSON.stringify(term));
    for (const {points} of analysis.result.effects) expect(script).toContain(`,${points}\n`.trimEnd());
    expect(script).toContain("library(lme4)");
    expect(script).toContain(analysis.formula);
    expect(script).not.toMatch(/undefined|NaN|\[object/);
  });
  it("names the reference of every factor first, and no level that nobody has", () => {
    const {factors} = scriptInput(analysed("leerweg=bol"));
    expect(factors.migratieachtergrond![0]).toBe("geen");
    expect(factors.niveau![0]).toBe("3");
    expect(factors.leerweg).toBeUndefined();
    expect(scriptInput(analysed("model=1a&cito=listwise")).factors.opleiding_ouders).toEqual([
      "laag",
      "hoog",
      "onbekend"
    ]);
  });
  it("is plain: a single-level model needs no package", () => {
    const script = rScript(scriptInput(analysed("model=single")));
    expect(script).not.toContain("library(");
    expect(script).toContain("glm(model");
  });
});

const packages = (["glmmTMB", "lme4"] as const).filter(
  (name) => spawnSync("Rscript", ["-e", `library(${name})`], {stdio: "ignore"}).status === 0
);

/** The largest difference, percentage points, between R's effects and ours. */
function inR(query: string, engine: REngine): number {
  const analysis = analysed(query);
  const tables = analysisTables(analysis);
  tableFiles(tables.length).forEach((name, k) => {
    writeFileSync(join(folder, name), [...csvText(tables[k]!.table)].join(""));
  });
  writeFileSync(join(folder, "analyse.R"), rScript(scriptInput(analysis), engine));
  const {status, stderr} = spawnSync("Rscript", ["analyse.R"], {cwd: folder, encoding: "utf8"});
  if (status !== 0) throw new Error(stderr);
  const rows = csvParse(readFileSync(join(folder, "effects.csv"), "utf8"));
  if (rows.length !== analysis.result.effects.length) throw new Error(`not all effects: ${rows.length}`);
  return Math.max(...rows.map(({difference}) => Math.abs(Number(difference))));
}

/** Where R is there (Debian: r-base-core r-cran-lme4 r-cran-glmmtmb) it answers the same within 1e-4, as a share 1e-6. */
if (packages.includes("glmmTMB")) {
  describe("run with glmmTMB (peer)", () => {
    it.each([
      "model=1c",
      "model=1c&capaciteit=spline",
      "model=1b&groep=migratieachtergrond.niet-westers",
      "model=single",
      "model=1c&cito=imputation_3&ouders=imputation_3",
      "model=1c&cito=imputation_3&capaciteit=latent"
    ])(
      "gives our effects for: %s",
      (query) => {
        expect(inR(query, "glmmTMB")).toBeLessThan(1e-4);
      },
      240_000
    );
  });
}
if (packages.includes("lme4")) {
  it("gives our effects when run with lme4 (peer)", () => {
    expect(inR("model=1a", "lme4")).toBeLessThan(1e-4);
  });
}
