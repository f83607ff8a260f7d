import {spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {csvParse} from "d3-dsv";
import {afterAll, describe, expect, it} from "vitest";
import {load} from "../../data-loaders/vsv.js";
import {type Analysis, analyse} from "../../src/analysis/analyse.js";
import {analysisTable, SPLINE_STEP} from "../../src/analysis/r-script/analysis-table.js";
import {analysisTables} from "../../src/analysis/r-script/analysis-tables.js";
import {csvText} from "../../src/analysis/r-script/csv-text.js";
import {engines, type REngine, rScript} from "../../src/analysis/r-script/r-script.js";
import {scriptInput, tableFiles} from "../../src/analysis/r-script/script-input.js";
import {fromQuery} from "../../src/analysis/specification/specification-query.js";
import {vsvByLevel} from "../../src/charts/story/vsv-by-level.js";
import {DEFINITIONS} from "../../src/glmm/effects.js";
import {finish} from "../../src/math/finish.js";
import {simulatedMarker} from "../../src/mbo/simulated-marker.js";
import {csv, csvForExcel} from "../../src/tables/csv.js";
import {nl} from "../../src/text/nl.js";
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
    const script = rScript(scriptInput(analysis));
    expect(script).toContain(analysis.result.fixed.map(({estimate}) => estimate).join(", "));
    for (const {term} of analysis.result.fixed) expect(script).toContain(JSON.stringify(term));
    for (const {points} of analysis.result.effects) expect(script).toContain(`,${points}\n`.trimEnd());
    expect(script).toContain("library(engine");
    expect(script).toContain("Rscript analyse.R lme4");
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

const packages = engines.filter(
  (name) => spawnSync("Rscript", ["-e", `library(${name})`], {stdio: "ignore"}).status === 0
);

/** Few students, for the sake of time: the comparison needs an optimum, not many students. */
const few = analysisRegister({students: 2400, locations: 16});

/** The largest difference, percentage points, between R's effects and ours. */
function inR(query: string, engine: REngine): number {
  const analysis = finish(analyse(few, fromQuery(query), {definitions: DEFINITIONS}));
  const tables = analysisTables(analysis);
  tableFiles(tables.length).forEach((name, k) => {
    writeFileSync(join(folder, name), [...csvText(tables[k]!.table)].join(""));
  });
  writeFileSync(join(folder, "analyse.R"), rScript(scriptInput(analysis, tables)));
  const {status, stderr} = spawnSync("Rscript", ["analyse.R", engine], {cwd: folder, encoding: "utf8"});
  if (status !== 0) throw new Error(stderr);
  const rows = csvParse(readFileSync(join(folder, "effects.csv"), "utf8"));
  if (rows.length !== analysis.result.effects.length) throw new Error(`not all effects: ${rows.length}`);
  return Math.max(...rows.map(({difference}) => Math.abs(Number(difference))));
}

/**
 * What a script can hold: random slopes, a spline and a subgroup, no groups at all, a table per imputation. R answers
 * the same within 1e-4 points (as a share 1e-6); with slopes lme4's search stops earlier, at 1e-3.
 */
const cases: readonly (readonly [engine: REngine, query: string, tolerance: number])[] = [
  ["glmmTMB", "", 1e-4],
  ["glmmTMB", "model=1c&capaciteit=spline&groep=migratieachtergrond.niet-westers", 1e-4],
  ["glmmTMB", "model=single", 1e-4],
  ["glmmTMB", "model=1c&cito=imputation_2&ouders=imputation_2", 1e-4],
  ["glmmTMB", "model=1a&capaciteit=latent&cito=imputation_2", 1e-4],
  ["lme4", "", 1e-3],
  ["lme4", "model=1a&cito=imputation_2&ouders=imputation_2", 1e-4]
];

/*
 * Where R is there (Debian: r-base-core r-cran-lme4 r-cran-glmmtmb). Elsewhere these tests do not exist: a skipped test
 * counts as one that failed.
 */
if (packages.length > 0) describe("run in R (peer)", runInR);
else console.info("R is not here, with lme4 or glmmTMB: the script is not run in it");

function runInR(): void {
  for (const [engine, query, tolerance] of cases.filter(([own]) => packages.includes(own))) {
    it(
      `gives our effects with ${engine}: ${query || "the published choices"}`,
      () => expect(inR(query, engine)).toBeLessThan(tolerance),
      240_000
    );
  }
  it("reads the figures of a chart from its CSV (the table that the chart has)", () => {
    const table = vsvByLevel.table(load(), {leerweg: "bol", jaar: 2023, verdeling: false}, nl);
    writeFileSync(join(folder, "grafiek.csv"), csv(table));
    writeFileSync(join(folder, "grafiek-excel.csv"), csvForExcel(table));
    writeFileSync(
      join(folder, "grafiek.R"),
      `plain <- read.csv("grafiek.csv", check.names = FALSE)
excel <- read.csv2("grafiek-excel.csv", check.names = FALSE, fileEncoding = "UTF-8-BOM")
stopifnot(identical(plain, excel))
write.table(plain, col.names = FALSE, row.names = FALSE, quote = FALSE, sep = "\t", na = "")
`
    );
    const {stdout, stderr} = spawnSync("Rscript", ["grafiek.R"], {cwd: folder, encoding: "utf8"});
    const read = stdout
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t"));
    expect(stderr).toBe("");
    expect(read.length).toBe(table.rows.length);
    for (const [i, row] of table.rows.entries()) {
      for (const [k, cell] of row.entries()) {
        const digits = table.columns[k]!.digits;
        if (typeof cell === "number") expect(Number(read[i]![k])).toBe(Number(cell.toFixed(digits)));
        else expect(read[i]![k]).toBe(cell);
      }
    }
  });
}
