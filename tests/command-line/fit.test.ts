import {readFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {tableFromArrays, tableToIPC} from "@uwdata/flechette";
import {parquetWriteBuffer} from "hyparquet-writer";
import {beforeAll, describe, expect, it} from "vitest";
import {commandLine} from "../support/command-line.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const {folder, write, kansen} = commandLine();
const reference = (name: string) => join(root, "tests/reference", name);

const small = `y,a,x,g\n${Array.from({length: 60}, (_, i) => `${(i * 7) % 3 === 0 ? 1 : 0},${i % 2 ? "u" : "v"},${(i % 11) / 3},g${i % 6}`).join("\n")}`;

describe("kansen fit", () => {
  beforeAll(() => {
    write("small.csv", small);
  });

  it("writes the JSON that architecture.md promises, for the published model", async () => {
    const formula =
      "y ~ migration + parentEdu + sex + level + age + sector + bol + cito_c + cito_missing + citoPeriod + " +
      "(1 + migration | location) + (1 | institution)";
    const out = join(folder, "out.json");
    const {code, stderr} = await kansen(
      ...["fit", "--data", reference("ref20k.csv.gz"), "--formula", formula, "--factors", "level,sector"],
      ...[
        "--reference",
        "migration=none,parentEdu=low,sex=male,citoPeriod=2004-2006",
        "--effects",
        "migration,age",
        "--json",
        out
      ]
    );
    expect([code, stderr]).toEqual([0, ""]);
    const answer = JSON.parse(readFileSync(out, "utf8"));
    expect(answer).toMatchObject({
      converged: true,
      singular: false,
      observations: 20000,
      groups: {location: 800, institution: 60}
    });
    expect(answer.logLik).toBeCloseTo(-12306.7685902, 5);
    expect(answer.fixed[0]).toEqual({
      term: "(Intercept)",
      estimate: expect.any(Number),
      standardError: expect.any(Number)
    });
    expect(answer.fixed.map(({term}: {term: string}) => term)).toContain("migrationwestern");
    expect(answer.random[0]).toMatchObject({group: "location", sd: expect.any(Array), correlation: expect.any(Array)});
    expect(answer.random[0].interval).toHaveLength(3);
    expect(answer.random[1].interval[0]).toEqual({lower: expect.any(Number), upper: expect.any(Number)});
    expect(answer.warnings).toEqual([
      expect.stringContaining("few events; the median location with migrationnonwestern"),
      expect.stringContaining("few events; the median location with migrationwestern")
    ]);
    expect(answer.effects[0]).toMatchObject({variable: "migration", reference: "none", definition: "conditional"});
    expect(new Set(answer.effects.map(({definition}: {definition: string}) => definition))).toEqual(
      new Set(["conditional", "fixed-modes", "typical", "population"])
    );
    expect(answer.r2).toEqual({
      marginal: expect.any(Number),
      conditional: expect.any(Number),
      delta: expect.anything()
    });
    expect(answer.modes.location[0]).toMatchObject({level: expect.any(String), values: expect.any(Array)});
    expect(answer.seconds).toEqual({read: expect.any(Number), fit: expect.any(Number)});
    expect(answer.iterations).toBeGreaterThan(3);
  });

  it("gives the same answer from CSV, Arrow and Parquet (identity)", async () => {
    const rows = small
      .split("\n")
      .slice(1)
      .map((line) => line.split(","));
    const at = (k: number) => rows.map((row) => row[k]!);
    const columns = {y: at(0).map(Number), a: at(1), x: at(2).map(Number), g: at(3)};
    write("small.arrow", tableToIPC(tableFromArrays(columns), {})!);
    const columnData = Object.entries(columns).map(([name, data]) => ({name, data}));
    write("small.parquet", new Uint8Array(parquetWriteBuffer({columnData})));
    const answers = [];
    for (const file of ["small.csv", "small.arrow", "small.parquet"]) {
      const {code, stdout, stderr} = await kansen("fit", "--data", file, "--formula", "y ~ a + x + (1 | g)");
      expect([code, stderr]).toEqual([0, ""]);
      answers.push({...JSON.parse(stdout), seconds: 0});
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it.each([
    [["fit", "--data", "none.csv", "--formula", "y ~ a"], 1, "unreadable file; does not exist: none.csv"],
    [["fit", "--data", "small.csv", "--formula", "y ~ b"], 1, "unknown column; not in the data: b"],
    [["fit", "--data", "small.csv", "--formula", "y ~ (a"], 1, 'invalid formula; expected ")", found the end: y ~ (a'],
    [
      ["fit", "--data", "small.csv", "--formula", "a ~ x", "--reference", "a=w"],
      1,
      "invalid reference of a; not a level of the data: w"
    ],
    [["fit", "--data", "small.txt", "--formula", "y ~ a"], 1, "unreadable file; does not exist: small.txt"],
    [["fit", "--data", "small.csv"], 2, "missing option: --formula"],
    [["fit", "--data", "small.csv", "--formula", "y ~ a", "--colour", "red"], 2, "Unknown option '--colour'"],
    [["fly"], 2, "unknown command: fly"]
  ])("%j", async (args, code, message) => {
    const answer = await kansen(...args);
    expect(answer.code).toBe(code);
    expect(answer.stderr).toContain(message);
    expect(answer.stderr).not.toMatch(/\n\s+at /);
    if (code === 1) expect(answer.stderr.trim().split("\n")).toHaveLength(1);
  });

  it.each([
    ["ragged.csv", "y,a\n1,u\n0\n", "invalid row 3; not 2 cells, as the header has: 1, in /"],
    ["twice.csv", "y,y\n1,0\n", "invalid header; a name occurs twice: y"],
    ["empty.csv", "", "empty file; no header and rows: 0 rows"],
    ["semicolons.csv", "y;a\n1;u\n", "invalid header; cells are not separated by commas, but by: semicolons"],
    ["latin.csv", Buffer.from("y,a\n1,\xe9\n", "latin1"), "unreadable file; not text in UTF-8: /"],
    ["empty.parquet", "", "unreadable file; not what its name says, or damaged: /"],
    ["broken.parquet", "nonsense", "unreadable file; not what its name says"],
    ["broken.arrow", "nonsense", "unreadable file; not what its name says"]
  ])("%s", async (name, text, message) => {
    const {code, stderr} = await kansen("fit", "--data", write(name, text), "--formula", "y ~ a");
    expect([code, stderr.startsWith(message)]).toEqual([1, true]);
  });
});
