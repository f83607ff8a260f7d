import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {tableFromArrays, tableToIPC} from "@uwdata/flechette";
import {beforeAll, describe, expect, it} from "vitest";
import {analyseCommand, refuseLeaks} from "../../data-loaders/command-line/analyse.js";
import {UsageError} from "../../data-loaders/command-line/usage-error.js";
import {analyse} from "../../src/analysis/analyse.js";
import {checkSpecification} from "../../src/analysis/specification/check-specification.js";
import {fromQuery, toQuery} from "../../src/analysis/specification/specification-query.js";
import {InputError} from "../../src/glmm/input-error.js";
import type {FactorColumn} from "../../src/glmm/table.js";
import {finish} from "../../src/math/finish.js";
import {analysisRegister, asCsv, asValues} from "../support/analysis-register.js";
import {commandLine} from "../support/command-line.js";

const {folder, write, kansen} = commandLine();
const records = analysisRegister({students: 4000});

const one = {kind: "numeric" as const, values: new Uint8Array(records.register.rows).fill(1)};
const marked = {...records.register, columns: {...records.register.columns, gesimuleerd: one}};

/** As kansen simulate writes it. */
const truth = {...records.truth, columns: {id: records.register.columns.id!, ...records.truth.columns}};

beforeAll(() => {
  write("register.csv", asCsv(records.register));
  write("marked.csv", asCsv(marked));
  write("rules.json", JSON.stringify({threshold: 20}));
  write("low.json", JSON.stringify({threshold: 3}));
  write("broken.json", `{threshold: 20, ${" ".repeat(1000)}}`);
  write("list.json", "[10]");
  write("truth.csv", asCsv(truth));
  write("register.arrow", tableToIPC(tableFromArrays(asValues(records.register)), {})!);
});

/** What of an answer depends on disclosure control or on the clock. */
const unlike = {locations: 0, publishable: 0, disclosure: 0, seconds: 0};

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

  const at = (name: string) => join(folder, name);
  const read = (name: string) => readFileSync(at(name), "utf8");

  /** The command in this process. */
  async function direct(...args: string[]) {
    await analyseCommand([...args, "--json", at("direct.json")]);
    return JSON.parse(read("direct.json"));
  }

  it("takes data that say nothing for real: exact national results stay, and what may leave is beside them", async () => {
    const files = ["--publishable", at("public.json"), "--disclosure", at("report.txt")];
    const real = await direct("--data", at("register.csv"), "--locations", ...files);
    const {result} = finish(analyse(records, checkSpecification({}), {locations: true}));
    expect(real.effects[0].points).toBeCloseTo(result.effects[0]!.points, 9);
    expect(real.flow).toEqual(result.flow);
    expect(JSON.parse(read("public.json"))).toEqual(real.publishable);
    expect(real.disclosure).toMatchObject({mode: "enforced", decision: "rest", rules: {threshold: 10}});
    expect(real.locations).toEqual(real.publishable.locations); // of locations nothing else is written
    expect(JSON.stringify(real.locations)).toContain('"suppressed":true');
    expect(JSON.stringify(real.locations)).not.toContain("events");
    expect(read("report.txt")).toContain("De gegevens zijn echt. De regels zijn toegepast.\nBesluit: vrij te geven");
  });

  it("writes nothing that a second look finds unsafe: one sentence with the rule and the place", () => {
    const leaks = ["effects.3.points", "mean"].map((path) => ({path, rule: "few-students"}));
    expect(() => refuseLeaks([])).not.toThrow();
    expect(() => refuseLeaks(leaks.slice(0, 1))).toThrow(
      new InputError("unsafe output, so nothing is written; few-students: effects.3.points")
    );
    expect(() => refuseLeaks(leaks)).toThrow("few-students: effects.3.points, and 1 more place");
  });

  it("believes data that say they are simulated, unless told to be strict; reports in both languages", async () => {
    const files = ["--disclosure", at("report.txt"), "--language", "en"];
    const simulated = await direct("--data", at("marked.csv"), "--locations", ...files);
    expect(simulated.disclosure).toMatchObject({mode: "reported", decision: "simulated"});
    expect(JSON.stringify(simulated.locations)).toContain("events");
    expect(simulated.publishable.students).toBe(simulated.students);
    expect(read("report.txt")).toContain("Decision: may be released, for it is about nobody");
    const strict = await direct("--data", at("marked.csv"), "--real", "--rules", at("rules.json"));
    expect(strict.disclosure).toMatchObject({mode: "enforced", rules: {threshold: 20}});
    expect({...strict, ...unlike}).toEqual({...simulated, ...unlike}); // national results do not depend on it
    const claimed = await direct("--data", at("register.csv"), "--simulated");
    expect(claimed.disclosure.mode).toBe("reported");
  });

  it.each([
    ["cito=imputation_3&ouders=imputation_3", "imputation", {m: 3, of: 3}],
    ["cito=imputation_2&ouders=mnar_2_-0.5&capaciteit=latent_2", "imputation", {m: 2, iterations: 12}],
    ["cito=weighting&model=1c", "weighting", {converged: true}],
    ["capaciteit=simex_2_1_10&model=single", "simex", {replicates: 10}]
  ])("takes methods with several tables or fits: %s", async (spec, part, says) => {
    const report = await direct("--data", at("marked.csv"), "--spec", spec);
    expect(report[part]).toMatchObject(says);
    expect(report.query).toBe(toQuery(fromQuery(spec)));
    for (const {standardError} of report.effects) expect(standardError).toBeGreaterThan(0);
    for (const {standardError} of report.fixed) expect(standardError).toBeGreaterThan(0);
    expect(report.r2?.delta ?? null).toBeNull();
    expect(report.publishable.students).toBe(report.students);
  });

  it("says how far unknown scores would have to be off for a difference to be gone", async () => {
    const spec = "model=1c&cito=imputation_2&ouders=imputation_2";
    const file = ["--data", at("marked.csv"), "--spec", spec];
    const {tipping, effects} = await direct(...file, "--tipping", "cito:westers", "--limit", "60");
    expect(tipping).toMatchObject({shifted: "cito", level: "westers", limit: 60, delta: null, range: [-15, 15]});
    const unshifted = tipping.curve.find(({delta}: {delta: number}) => delta === 0);
    const {points} = effects.find(({level}: {level: string}) => level === "westers");
    expect(unshifted.points).toBeCloseTo(points, 3); // the same imputations, fits from another start
  });

  it("shows on a terminal how far it is, and wipes that out", async () => {
    const said: string[] = [];
    const terminal = {isTTY: true, write: (text: string) => said.push(text)};
    const spec = "cito=imputation_2&model=single";
    await analyseCommand(["--data", at("marked.csv"), "--spec", spec, "--json", at("direct.json")], terminal);
    expect(said.some((text) => /impute: \d+%/.test(text))).toBe(true);
    expect(said.at(-1)).toBe("\r\x1b[K");
  });

  const register = ["--data", "register.csv"];

  it.each<[string[], typeof InputError | typeof UsageError, string]>([
    [["--data", "none.csv"], InputError, "unreadable file; does not exist: none.csv"],
    [[...register, "--year", "2021"], InputError, "missing column; not in "],
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
    [
      [...register, "--spec", "cito=weighting&model=single"],
      InputError,
      "invalid weighting; weights and errors are by location, which the single-level model does not have: single"
    ],
    [
      [...register, "--spec", "cito=imputation_3&ouders=imputation_5"],
      InputError,
      "invalid parents; not as many imputations as cito has (3): 5"
    ],
    [
      [...register, "--spec", "cito=imputation_2&capaciteit=latent_12"],
      InputError,
      "invalid capacity; error and validity stand for noise that is not below the variance of scores given the covariates"
    ],
    [
      [...register, "--spec", "cito=imputation_2", "--ladder"],
      InputError,
      "invalid specification; not one table and one fit, of which a ladder is made: imputation"
    ],
    [[...register, "--json", "no/folder.json"], InputError, "cannot write; ENOENT: no/folder.json"],
    [[...register, "--rules", "none.json"], InputError, "unreadable file; does not exist: none.json"],
    [[...register, "--rules", "low.json"], InputError, "invalid threshold; below 5 without allowBelowFive: 3, in "],
    [[...register, "--rules", "broken.json"], InputError, "unreadable file; not what its name says, or damaged ("],
    [[...register, "--rules", "list.json"], InputError, "invalid rules; not an object: [10], in "],
    [
      [...register, "--tipping", "ouders"],
      InputError,
      "invalid tipping point; parents is not imputed, so nothing is shifted: indicator"
    ],
    [[...register, "--tipping", "leeftijd"], UsageError, "invalid --tipping; not cito or ouders: leeftijd"],
    [[...register, "--tipping", "cito:oost"], UsageError, "invalid --tipping; not one of"],
    [[...register, "--limit", "2"], UsageError, "invalid --limit; not without: --tipping"],
    [[...register, "--real", "--simulated"], UsageError, "invalid --simulated; not together with: --real"],
    [[...register, "--language", "de"], UsageError, "invalid --language; not nl or en: de"],
    [["--year", "2020"], UsageError, "missing option: --data"],
    [[...register, "--colour", "red"], UsageError, "Unknown option '--colour'"]
  ])("refuses %j", async (args, kind, message) => {
    const here = args.map((arg) => (existsSync(join(folder, arg)) ? join(folder, arg) : arg));
    const error = await analyseCommand(here).then(
      () => undefined,
      (reason: unknown) => reason
    );
    expect(error).toBeInstanceOf(kind);
    expect((error as Error).message).toContain(message);
  });

  const changed = (column: string, from: string, to: string) => {
    const {columns} = records.register;
    const own = columns[column] as FactorColumn;
    const levels = own.levels.map((level) => (level === from ? to : level));
    return asCsv({...records.register, columns: {...columns, [column]: {...own, levels}}});
  };

  it.each([
    ["sector_2019", "zorg-sport", "zorg", "not in (dienstverlening-handel, techniek-ict, zorg-sport, overig)"],
    ["cito", "530", "onbekend", "not a whole number"],
    ["cito", "530", "30", "not from 500 to 550"],
    ["hoger_2020", "1", "ja", "not 0 or 1"],
    ["geslacht", "man", "", "may not be empty"]
  ])(
    "analyses nothing of a register with a wrong value in a column that is used: %s, %s as %s",
    async (column, from, to, rule) => {
      const file = write("wrong.csv", changed(column, from, to));
      const error = await analyseCommand(["--data", file, "--json", at("wrong.json")]).catch((reason) => reason);
      expect(error).toBeInstanceOf(InputError);
      const pattern = /^invalid register; [\d,]+ errors in the columns used .*, the first .*wrong.csv, line \d+: (.*)$/;
      expect(pattern.exec(error.message)?.[1]).toBe(`invalid ${column}; ${rule}: ${to === "" ? "(empty)" : to}`);
      expect(existsSync(at("wrong.json"))).toBe(false);
    }
  );

  it("does not take the truth of other students, or of the same ones in another order", async () => {
    const [header, first, second, ...rest] = asCsv(truth).split("\n");
    const file = write("other.csv", [header, second, first, ...rest].join("\n"));
    const error = await analyseCommand(["--data", at("register.csv"), "--truth", file]).catch((reason) => reason);
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toMatch(/^invalid truth; not of student 0 in row 1, in .*other.csv: 1$/);
  });

  it("does not mind a wrong value where it does not look", async () => {
    const lines = asCsv(records.register).trimEnd().split("\n");
    const wider = lines.map((line, k) => `${line},${k === 0 ? "sector_2016" : "zorg"}\n`).join("");
    await direct("--data", write("elsewhere.csv", wider));
  });

  it("names a broken file of rules, and does not print it whole", async () => {
    const file = at("broken.json");
    const error = await analyseCommand([...register, "--rules", file]).catch((reason) => reason);
    expect(error.message).toMatch(/^unreadable file; .*: [^ ]*broken.json$/);
    expect(error.message.length).toBeLessThan(200 + file.length);
  });

  it("refuses a student who is there twice, and real students without an id: they are counted as persons", async () => {
    const lines = asCsv(records.register).trimEnd().split("\n");
    const twice = write("twice.csv", `${[...lines, lines[1]].join("\n")}\n`);
    const error = await analyseCommand(["--data", twice]).catch((reason) => reason);
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toMatch(/1 error in the columns used .*invalid id; occurs more than once: 0$/);
    const {id: _, ...others} = records.register.columns;
    const without = write("nobody.csv", asCsv({...records.register, columns: others}));
    const nameless = await analyseCommand(["--data", without, "--real"]).catch((reason) => reason);
    expect(nameless.message).toBe("missing column; without it nobody knows that real students are counted once: id");
    await direct("--data", without, "--simulated");
  });

  it("never writes over what it reads, or one file over another", async () => {
    const before = readFileSync(at("register.csv"), "utf8");
    const refused = async (...args: string[]) =>
      (await analyseCommand(["--data", at("register.csv"), ...args]).catch((reason) => reason)) as Error;
    expect(await refused("--json", at("register.csv"))).toBeInstanceOf(UsageError);
    const both = await refused("--json", at("both.json"), "--publishable", at("both.json"));
    expect(both.message).toMatch(/^invalid --publishable; the same file as --json: .*both.json$/);
    expect(readFileSync(at("register.csv"), "utf8")).toBe(before);
    expect(existsSync(at("both.json"))).toBe(false);
  });

  it("tells on the spot that a fit came to no solution", async () => {
    const lines = asCsv(records.register).trimEnd().split("\n");
    const few = write("few.csv", `${lines.slice(0, 61).join("\n")}\n`);
    const said: string[] = [];
    const terminal = {write: (text: string) => said.push(text)};
    await analyseCommand(["--data", few, "--simulated", "--spec", "model=single", "--json", at("few.out")], terminal);
    expect(said.join("")).toMatch(
      /^warning: the fit did not come to a solution, do not use its numbers: separation \(/
    );
  });

  it("says what its options are when it is asked", async () => {
    for (const args of [["--help"], ["analyse", "--help"]]) {
      const {code, stdout, stderr} = await kansen(...args);
      expect([code, stderr]).toEqual([0, ""]);
      expect(stdout).toContain("kansen analyse --data register.csv");
      expect(stdout).toContain("exit codes: 0 done");
    }
  });

  it("exits with 1 and one sentence for bad input, with 2 and the usage for a bad call", async () => {
    const bad = await kansen("analyse", "--data", "register.csv", "--year", "2021");
    const of2020 = ["leeftijd", "niveau", "leerweg", "sector", "instelling", "locatie", "diploma"];
    const lacking = [...of2020.map((name) => `${name}_2020`), "hoger_2021"].join(", ");
    expect([bad.code, bad.stderr]).toEqual([1, `missing column; not in register.csv (see kansen check): ${lacking}\n`]);
    const call = await kansen("analyse");
    expect([call.code, call.stderr.split("\n")[0]]).toEqual([2, "missing option: --data"]);
    expect(call.stderr).toContain("kansen analyse --data register.csv");
  });
});
