import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {okLine, reportLines} from "../../data-loaders/command-line/check-report.js";
import {writeTable} from "../../data-loaders/formats/write-table.js";
import {integerColumns} from "../../data-loaders/register/integer-columns.js";
import {checkRegister} from "../../src/analysis/register/register-check.js";
import {registerColumns} from "../../src/mbo/register.js";
import {kansen} from "../support/kansen.js";
import {registerOf, student} from "../support/student.js";

const folder = mkdtempSync(join(tmpdir(), "kansen-"));
afterAll(() => rmSync(folder, {recursive: true}));
const right = registerOf([student("1"), student("2")]);
const wrong = registerOf([student("1"), {...student("2"), leeftijd_2019: "7", cito: "5e2", sector_2020: "zorg"}]);

describe("kansen check", () => {
  it.each(["csv", "csv.gz", "arrow", "parquet"])("says that a register is right: %s", async (format) => {
    await writeTable(join(folder, `right.${format}`), right, {integers: integerColumns()});
    const {code, stdout, stderr} = await kansen(folder, "check", "--data", `right.${format}`);
    const columns = registerColumns().length;
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toBe(`ok: 2 students, ${columns} columns; 2015 to 2021, 2 enrolled in 2021\n`);
  });

  it("says what is wrong: file, line, column, rule and value; exit code 1", async () => {
    await writeTable(join(folder, "wrong.csv"), wrong);
    const {code, stderr} = await kansen(folder, "check", "--data", "wrong.csv", "--json", "out.json");
    expect(code).toBe(1);
    expect(stderr.trim().split("\n")).toEqual([
      "wrong.csv, line 3: invalid cito; not a whole number: 5e2",
      "wrong.csv, line 3: invalid leeftijd_2019; not from 12 to 99: 7",
      "wrong.csv, line 3: invalid sector_2020; not in (dienstverlening-handel, techniek-ict, zorg-sport, overig): zorg",
      "invalid register; 3 errors: wrong.csv"
    ]);
    const report = JSON.parse(readFileSync(join(folder, "out.json"), "utf8"));
    expect(report).toMatchObject({file: "wrong.csv", ok: false, students: 2, errors: 3, warnings: 0});
    expect(report.findings[1]).toEqual({
      severity: "error",
      column: "leeftijd_2019",
      rule: "not from 12 to 99",
      count: 1,
      first: [{place: "line 3", value: "7"}]
    });
  });

  it.each([
    [["check"], 2, "missing option: --data"],
    [["check", "--data", "none.csv"], 1, "unreadable file; does not exist: none.csv"]
  ])("%j", async (args, code, message) => {
    const answer = await kansen(folder, ...args);
    expect([answer.code, answer.stderr.split("\n")[0]]).toEqual([code, message]);
  });

  it("refuses a file that is not what its name says", async () => {
    writeFileSync(join(folder, "broken.csv.gz"), "nonsense");
    const {code, stderr} = await kansen(folder, "check", "--data", "broken.csv.gz");
    expect([code, stderr]).toEqual([
      1,
      "unreadable file; not what its name says, or damaged (incorrect header check): broken.csv.gz\n"
    ]);
  });
});

describe("the report of a check", () => {
  it("has at most twenty lines of errors, and says how many more; a warning a column and rule", () => {
    const many = Array.from({length: 50}, (_, i) => ({
      ...student("x"),
      ...{cito: "0", leeftijd_2015: "0", leeftijd_2016: "0", leeftijd_2017: "0", cito_jaar: "0\n\u001b[31m"},
      ...{leerweg_2015: "", hoger_2016: `${i}`}
    }));
    const lines = reportLines(checkRegister(registerOf(many.map(({leerweg_2015: _, ...rest}) => rest))), "r.parquet");
    expect(lines[0]).toBe("r.parquet, row 1: invalid cito; not from 500 to 550: 0");
    expect(lines[1]).toBe("r.parquet, row 1: invalid cito_jaar; not a whole number: 0 [31m");
    expect(lines[20]).toMatch(/^and \d+ more errors$/);
    expect(lines).toContain("in all: invalid cito; not from 500 to 550: 50 times");
    expect(lines.slice(21).filter((line) => !line.startsWith("in all: "))).toEqual([
      "warning: r.parquet, columns: empty column; not one value: leerweg_2015",
      "warning: r.parquet, row 1: invalid leerweg_2015; empty where niveau_2015 is filled: (empty) (and 49 more)"
    ]);
  });

  it("says so when there are only warnings", () => {
    const {opleiding_ouders: _, ...unknown} = student("1");
    expect(okLine(checkRegister(registerOf([unknown])))).toMatch(/^ok: 1 student, \d+ columns; .*; 1 warning$/);
  });
});
