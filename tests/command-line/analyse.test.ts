import {readFileSync} from "node:fs";
import {join} from "node:path";
import {tableFromArrays, tableToIPC} from "@uwdata/flechette";
import {beforeAll, describe, expect, it} from "vitest";
import {analyseCommand} from "../../data-loaders/command-line/analyse.js";
import {UsageError} from "../../data-loaders/command-line/usage-error.js";
import {analyse} from "../../src/analysis/analyse.js";
import {checkSpecification} from "../../src/analysis/check-specification.js";
import {InputError} from "../../src/glmm/input-error.js";
import {finish} from "../../src/math/finish.js";
import {analysisRegister, asCsv, asValues} from "../support/analysis-register.js";
import {commandLine} from "../support/command-line.js";

const {folder, write, kansen} = commandLine();
const records = analysisRegister({students: 4000});

beforeAll(() => {
  write("register.csv", asCsv(records.register));
  write("truth.csv", asCsv(records.truth));
  write("register.arrow", tableToIPC(tableFromArrays(asValues(records.register)), {})!);
});

/** A result of the command without what is added later or depends on the clock. */
async function answer(...args: string[]) {
  const {code, stdout, stderr} = await kansen("analyse", ...args);
  expect([code, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout);
}

describe("kansen analyse", () => {
  it("gives the published method without being asked, as the function does (identity)", async () => {
    const out = join(folder, "out.json");
    const {code, stderr} = await kansen("analyse", "--data", "register.csv", "--json", out);
    expect([code, stderr]).toEqual([0, ""]);
    const report = JSON.parse(readFileSync(out, "utf8"));
    const {result} = finish(analyse(records, checkSpecification({})));
    expect(report).toMatchObject({
      specification: result.specification,
      query: "",
      flow: result.flow,
      formula: result.formula,
      students: result.students,
      convergence: {status: result.convergence.status},
      seconds: {read: expect.any(Number), analyse: expect.any(Number)}
    });
    result.effects.forEach((effect, k) => {
      const {points, standardError, level} = report.effects[k];
      expect([level, standardError > 0]).toEqual([effect.level, true]);
      expect(points).toBeCloseTo(effect.points, 9); // CSV has locations in another order: another rounding
    });
    expect(new Set(report.effects.map(({definition}: {definition: string}) => definition))).toEqual(
      new Set(["conditional", "typical", "population"])
    );
    expect(report.r2.delta.nullModel).toBe("y ~ 1 + (1 + migratieachtergrond | locatie) + (1 | instelling)");
    expect(report).not.toHaveProperty("ladder");
  });

  it("takes a specification as an address or as JSON, and reads Arrow as CSV (identity)", async () => {
    const query = await answer("--data", "register.csv", "--outcome", "vsv", "--spec", "model=1c&cito=mean");
    const json = JSON.stringify({outcome: "vsv", model: "1c", cito: {kind: "mean"}});
    const object = await answer("--data", "register.arrow", "--spec", json);
    expect(query.query).toBe("uitkomst=vsv&model=1c&cito=mean");
    expect({...object, seconds: 0}).toEqual({...query, seconds: 0});
  });

  it("uses a truth if it is given one, and adds ladder and robustness on request", async () => {
    const spec = "model=1c&cito=complete&ouders=complete";
    const data = ["--data", "register.csv", "--truth", "truth.csv", "--spec", spec];
    const report = await answer(...data, "--ladder", "--robustness");
    const {result} = finish(analyse(records, checkSpecification({model: "1c", cito: "complete", parents: "complete"})));
    expect(report.effects[0].points).toBeCloseTo(result.effects[0]!.points, 9);
    expect(report.ladder.steps).toHaveLength(4);
    expect(report.robustness.largest).toBeGreaterThan(0);
  });

  const register = ["--data", "register.csv"];

  it.each<[string[], typeof InputError | typeof UsageError, string]>([
    [["--data", "none.csv"], InputError, "unreadable file; does not exist: none.csv"],
    [[...register, "--year", "2021"], InputError, "unknown column; not in the data: hoger_2021"],
    [[...register, "--year", "2019"], InputError, "invalid year; model 2 has locations"],
    [[...register, "--outcome", "diploma"], InputError, "invalid outcome; not one of doorstroom, vsv: diploma"],
    [[...register, "--spec", "kleur=rood"], InputError, "invalid specification; not one of uitkomst"],
    [[...register, "--spec", "{nonsense"], InputError, "invalid specification; not JSON: {nonsense"],
    [[...register, "--year", "2020", "--spec", "jaar=2020"], InputError, "invalid specification; given twice: jaar"],
    [
      [...register, "--year", "2020", "--spec", '{"year": 2020}'],
      InputError,
      "invalid specification; given twice: year"
    ],
    [
      [...register, "--spec", "capaciteit=true"],
      InputError,
      "invalid capacity; the truth has no column capaciteit: true"
    ],
    [[...register, "--json", "no/folder.json"], InputError, "cannot write; ENOENT: no/folder.json"],
    [["--year", "2020"], UsageError, "missing option: --data"],
    [[...register, "--colour", "red"], UsageError, "Unknown option '--colour'"]
  ])("refuses %j", async (args, kind, message) => {
    const here = args.map((arg) => (arg === "register.csv" ? join(folder, arg) : arg));
    const error = await analyseCommand(here).then(
      () => undefined,
      (reason: unknown) => reason
    );
    expect(error).toBeInstanceOf(kind);
    expect((error as Error).message).toContain(message);
  });

  it("exits with 1 and one sentence for bad input, with 2 and the usage for a bad call", async () => {
    const bad = await kansen("analyse", "--data", "register.csv", "--year", "2021");
    expect([bad.code, bad.stderr]).toEqual([1, "unknown column; not in the data: hoger_2021\n"]);
    const call = await kansen("analyse");
    expect([call.code, call.stderr.split("\n")[0]]).toEqual([2, "missing option: --data"]);
    expect(call.stderr).toContain("kansen analyse --data register.csv");
  });
});
