import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it, vi} from "vitest";
import {type SimulateOptions, simulateCommand} from "../../data-loaders/command-line/simulate.js";
import {UsageError} from "../../data-loaders/command-line/usage-error.js";
import {readTable} from "../../data-loaders/formats/read-table.js";
import {checkRegister} from "../../src/analysis/register/register-check.js";
import {InputError} from "../../src/glmm/input-error.js";
import {registerOf, student} from "../support/student.js";

const folder = mkdtempSync(join(tmpdir(), "kansen-"));
afterAll(() => rmSync(folder, {recursive: true}));
const at = (name: string) => join(folder, name);

const numbers = (count: number) => ({
  kind: "numeric" as const,
  values: Float32Array.from({length: count}, (_, i) => i / 4)
});

/** Stands in for the simulator: as many students as asked, all alike. */
const fake = vi.fn(({students = 3, world}: SimulateOptions) => {
  if (world === "nergens") throw new InputError("unknown world; not one of (neutraal): nergens");
  const register = registerOf(Array.from({length: students}, (_, i) => student(String(i + 1))));
  return {register, truth: {rows: students, columns: {capaciteit: numbers(students)}}};
});

async function run(isTTY: boolean, ...args: string[]): Promise<string> {
  let said = "";
  const write = (text: string) => {
    said += text;
  };
  await simulateCommand(fake, {isTTY, write})(args);
  return said;
}

describe("kansen simulate", () => {
  it.each(["csv", "csv.gz", "arrow", "parquet"])("writes a register that passes the check: %s", async (format) => {
    const said = await run(false, "--students", "12", "--out", at(`register.${format}`));
    expect(said).toMatch(/^wrote \S+: 12 students, \d+ columns, \d+\.\d MB in \d+\.\d s\n$/);
    const register = await readTable(at(`register.${format}`), {asTexts: true});
    expect(checkRegister(register)).toMatchObject({students: 12, errors: 0, warnings: 0});
  });

  it("hands the simulator a world by name or from a file, the seed and the number of students", async () => {
    writeFileSync(at("w.json"), '{"spread": 0.3}');
    const out = ["--out", at("register.csv")];
    await run(false, ...out);
    expect(fake).toHaveBeenLastCalledWith({world: undefined, seed: undefined, students: undefined});
    await run(false, "--world", "zwaktoets", "--seed", "7", ...out);
    expect(fake).toHaveBeenLastCalledWith({world: "zwaktoets", seed: 7, students: undefined});
    await run(false, "--world", at("w.json"), "--seed=-1", "--students", "2", ...out);
    expect(fake).toHaveBeenLastCalledWith({world: {spread: 0.3}, seed: -1, students: 2});
  });

  it("writes the truth beside it on request, student by student", async () => {
    await run(false, "--students", "4", "--out", at("register.csv"), "--truth", at("truth.csv"));
    expect(readFileSync(at("truth.csv"), "utf8")).toBe("id,capaciteit\n1,0\n2,0.25\n3,0.5\n4,0.75\n");
  });

  it("shows its progress on a terminal and clears it", async () => {
    const said = await run(true, "--out", at("register.csv"));
    expect(said).toContain("\rsimulating ...\x1b[K");
    expect(said).toContain(`\rwriting ${at("register.csv")}: 100%\x1b[K`);
    expect(said).toContain("\r\x1b[Kwrote ");
  });

  it.each([
    [[], "missing option: --out"],
    [["--out", "r.csv", "--seed", "1.5"], "invalid --seed; not a whole number of 32 bits: 1.5"],
    [["--out", "r.csv", "--seed", "4294967296"], "invalid --seed; not a whole number of 32 bits: 4294967296"],
    [["--out", "r.csv", "--students", "0"], "invalid --students; not a whole number, 1 or more: 0"],
    [["--out", "r.csv", "--students", "veel"], "invalid --students; not a whole number, 1 or more: veel"],
    [["--out", "r.csv", "--colour", "red"], "Unknown option '--colour'"]
  ])("usage: %j", async (args, message) => {
    await expect(run(false, ...args)).rejects.toSatisfy((error: Error) => {
      return error instanceof UsageError && error.message.startsWith(message);
    });
  });

  it.each([
    [["--out", "r.xlsx"], "unknown kind of file; not .csv, .csv.gz, .arrow, .feather or .parquet: r.xlsx"],
    [["--out", at("none/r.csv")], `cannot write; ENOENT: ${at("none/r.csv")}`],
    [["--out", at("r.csv"), "--world", "none.json"], "unreadable file; does not exist: none.json"],
    [["--out", at("r.csv"), "--world", at("bad.json")], "unreadable file; not what its name says, or damaged ("],
    [["--out", at("r.csv"), "--world", "nergens"], "unknown world; not one of (neutraal): nergens"]
  ])("bad input: %j", async (args, message) => {
    writeFileSync(at("bad.json"), "{spread");
    await expect(run(false, ...args)).rejects.toSatisfy((error: Error) => {
      return error instanceof InputError && error.message.startsWith(message);
    });
  });
});
