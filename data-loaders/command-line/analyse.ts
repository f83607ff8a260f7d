import {readFile} from "node:fs/promises";
import {resolve} from "node:path";
import {analyse} from "../../src/analysis/analyse.js";
import {deltaRSquared} from "../../src/analysis/direct/null-model.js";
import {standardErrors, withErrors} from "../../src/analysis/direct/standard-errors.js";
import {audit, type Leak} from "../../src/analysis/disclosure/audit.js";
import {disclose} from "../../src/analysis/disclosure/disclose.js";
import {modeOf} from "../../src/analysis/disclosure/mode.js";
import {checkRules, type DisclosureRules, defaultRules} from "../../src/analysis/disclosure/rules.js";
import {ladder} from "../../src/analysis/ladder.js";
import {contrasts} from "../../src/analysis/multiverse/row.js";
import type {Progress as AnalysisProgress} from "../../src/analysis/progress.js";
import type {Records} from "../../src/analysis/records.js";
import {checkUsed} from "../../src/analysis/register/register-check.js";
import type {Result} from "../../src/analysis/result.js";
import {robustness} from "../../src/analysis/robustness.js";
import {type TippingQuestion, tippingPoint} from "../../src/analysis/several/tipping-point.js";
import {checkSpecification} from "../../src/analysis/specification/check-specification.js";
import {direct} from "../../src/analysis/specification/direct.js";
import type {Specification} from "../../src/analysis/specification/specification.js";
import {fromQuery} from "../../src/analysis/specification/specification-query.js";
import {usedColumns} from "../../src/analysis/students/select-students.js";
import {DEFINITIONS} from "../../src/glmm/effects.js";
import {InputError} from "../../src/glmm/input-error.js";
import {finish} from "../../src/math/finish.js";
import {variable} from "../../src/mbo/codebook.js";
import {registerColumns} from "../../src/mbo/register.js";
import {simulatedMarker} from "../../src/mbo/simulated-marker.js";
import {disclosureText} from "../../src/tables/disclosure-report.js";
import {en} from "../../src/text/en.js";
import {nl} from "../../src/text/nl.js";
import {readTable} from "../formats/read-table.js";
import {unreadable} from "../formats/unreadable.js";
import {refusal} from "./check-report.js";
import {counted} from "./counted.js";
import {parseOptions} from "./parse-options.js";
import {Progress, type Terminal} from "./progress.js";
import {readTruth, studentKey} from "./read-truth.js";
import {UsageError} from "./usage-error.js";
import {writeJson} from "./write-json.js";
import {writeOutput} from "./write-output.js";

export const usage = `analyse --data register.csv [--outcome doorstroom|vsv] [--year 2020] [--spec "model=1c&cito=listwise"]
    [--truth truth.csv] [--recode] [--ladder] [--robustness] [--tipping cito|ouders[:niet-westers]] [--limit 0]
    [--locations] [--json out.json]
    [--real | --simulated] [--rules rules.json] [--publishable out.json] [--disclosure report.txt] [--language nl|en]`;

const options = {
  data: {type: "string"},
  outcome: {type: "string"},
  year: {type: "string"},
  spec: {type: "string"},
  truth: {type: "string"},
  recode: {type: "boolean"},
  ladder: {type: "boolean"},
  robustness: {type: "boolean"},
  tipping: {type: "string"},
  limit: {type: "string"},
  locations: {type: "boolean"},
  real: {type: "boolean"},
  simulated: {type: "boolean"},
  rules: {type: "string"},
  publishable: {type: "string"},
  disclosure: {type: "string"},
  language: {type: "string"},
  json: {type: "string"}
} as const;

/**
 * The published method, or another specification, on a wide register: writes the result as JSON, with standard errors
 * and all three definitions of effect. `--spec` is the query of an address, or a JSON object; `--recode` is for
 * location codes that are unique only within an institution. What the codebook does not allow in a column that is used
 * is refused: nothing is analysed in part.
 *
 * `--tipping` asks how far the unknown values would have to be from the imputed ones for a difference to
 * fall to a limit.
 *
 * Disclosure control: data are real unless they say in the column `gesimuleerd` that they are not, or say nothing and
 * `--simulated` does. The JSON has the exact national result, which stays inside, and beside it what may leave
 * (`publishable`) and the report (`disclosure`); figures per location (`--locations`) of real data are only there
 * as far as they may leave. What may leave is looked at a second time, from the file itself (audit.ts): with a leak
 * in it nothing is written. `--publishable` and `--disclosure` write those two parts to files of their own, the
 * report as text.
 */
export async function analyseCommand(args: readonly string[], terminal: Terminal = process.stderr): Promise<void> {
  const {data, ...given} = parse(args);
  const specification = specificationOf(given);
  const text = textOf(given.language);
  const tipping = tippingOf(given);
  const claim = claimOf(given);
  if (given.ladder) direct(specification); // before anything is read: only one table and one fit have a ladder
  refuseSameFile({data, truth: given.truth, rules: given.rules}, given);
  const rules = await rulesOf(given.rules);
  const began = performance.now();
  const used = new Set(usedColumns(specification));
  const register = await readTable(data, {
    wanted: new Set([...used, simulatedMarker, studentKey]),
    asTexts: new Set([...used, studentKey].filter(isCode))
  });
  const missing = [...used].filter((name) => !Object.hasOwn(register.columns, name));
  if (missing.length > 0)
    throw new InputError(`missing column; not in ${data} (see kansen check): ${missing.join(", ")}`);
  const wrong = refusal(checkUsed(register, new Set([...used, studentKey])), data);
  if (wrong !== undefined) throw new InputError(wrong);
  const mode = modeOf(register, claim);
  if (mode === "enforced" && !Object.hasOwn(register.columns, studentKey)) {
    throw new InputError(`missing column; without it nobody knows that real students are counted once: ${studentKey}`);
  }
  const truth = given.truth === undefined ? undefined : await readTruth(given.truth, register);
  const records: Records = {register, truth, recode: given.recode};
  const ready = performance.now();
  const clock = () => performance.now();
  const fit = {clock};
  const asked = {definitions: DEFINITIONS, locations: given.locations, fit};
  const analysis = withProgress(analyse(records, specification, asked), terminal);
  const fitted = performance.now();
  const result = withErrors(analysis.result, standardErrors(analysis));
  // Of several fits there is no one null model.
  const delta = analysis.result.r2 && !analysis.errors ? finish(deltaRSquared(analysis)) : null;
  warnOf(result, terminal);
  const {publishable, report: disclosure} = disclose(analysis, result, {mode, rules});
  if (mode === "enforced") refuseLeaks(audit(publishable, analysis, rules));
  const seconds = {read: (ready - began) / 1000, analyse: (fitted - ready) / 1000};
  const report = {
    ...result,
    locations: mode === "enforced" ? publishable.locations : result.locations,
    r2: result.r2 && {...result.r2, delta},
    ...(given.ladder && {ladder: finish(ladder(records, specification))}),
    ...(given.robustness && {robustness: finish(robustness(records, specification))}),
    ...(tipping && {tipping: withProgress(tippingPoint(records, specification, tipping), terminal)}),
    publishable,
    disclosure,
    seconds
  };
  await writeJson(given.json ?? "-", report);
  if (given.publishable !== undefined) await writeJson(given.publishable, publishable);
  if (given.disclosure !== undefined) await writeOutput(given.disclosure, disclosureText(disclosure, text));
}

/** Codes are no numbers: 0001 is another one than 1. */
const codes = new Set(
  registerColumns().flatMap(({name, variable: of}) => (variable(of).kind === "code" ? [name] : []))
);
const isCode = (name: string): boolean => codes.has(name);

/** No output over an input, or over another output. @throws UsageError with the option and the file. */
function refuseSameFile(
  inputs: Readonly<Record<string, string | undefined>>,
  {json, publishable, disclosure}: {readonly [option in "json" | "publishable" | "disclosure"]?: string | undefined}
): void {
  const seen = new Map<string, string>();
  for (const [name, path] of Object.entries({...inputs, json, publishable, disclosure})) {
    if (path === undefined || path === "-") continue;
    const file = resolve(path);
    const other = seen.get(file);
    if (other !== undefined && !Object.hasOwn(inputs, name)) {
      throw new UsageError(`invalid --${name}; the same file as --${other}: ${path}`);
    }
    seen.set(file, name);
  }
}

/** A fit that did not come to its end is told on the spot: its numbers are in the file all the same. */
function warnOf({convergence: {converged, status, separated}}: Result, terminal: Terminal): void {
  if (converged) return;
  const terms = separated.length > 0 ? ` (${separated.join(", ")})` : "";
  terminal.write(`warning: the fit did not come to a solution, do not use its numbers: ${status}${terms}\n`);
}

/**
 * What disclosure control let through is looked at a second time.
 *
 * @throws InputError if anything in it may not leave.
 */
export function refuseLeaks(leaks: readonly Leak[]): void {
  const [first, ...more] = leaks;
  if (!first) return;
  const others = more.length > 0 ? `, and ${counted(more.length, "more place")}` : "";
  throw new InputError(`unsafe output, so nothing is written; ${first.rule}: ${first.path}${others}`);
}

/** Runs an analysis to its end; of one with several fits a terminal shows how far it is. */
function withProgress<T>(steps: Generator<AnalysisProgress, T>, terminal: Terminal): T {
  const progress = new Progress(terminal);
  try {
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      const {stage, done, of} = step.value;
      if (of !== undefined) progress.show(`${stage}: ${Math.floor((100 * done!) / of)}%`);
    }
    return step.value;
  } finally {
    progress.clear();
  }
}

interface Asked {
  readonly tipping?: string | undefined;
  readonly limit?: string | undefined;
}

/** `cito` or `ouders`, and after a colon whose difference: that of non-western students without it. */
function tippingOf({tipping, limit}: Asked): TippingQuestion | undefined {
  if (tipping === undefined) {
    if (limit !== undefined) throw new UsageError("invalid --limit; not without: --tipping");
    return undefined;
  }
  const [what, level = "niet-westers"] = tipping.split(":");
  const points = Number(limit ?? 0);
  if (what !== "cito" && what !== "ouders") throw new UsageError(`invalid --tipping; not cito or ouders: ${what}`);
  if (!isContrast(level)) {
    throw new UsageError(`invalid --tipping; not one of ${Object.keys(contrasts).join(", ")}: ${level}`);
  }
  if (limit === "" || !Number.isFinite(points))
    throw new UsageError(`invalid --limit; not a number of points: ${limit}`);
  return {shifted: what === "cito" ? "cito" : "parents", level, limit: points};
}

const isContrast = (level: string): level is TippingQuestion["level"] => Object.hasOwn(contrasts, level);

function textOf(language = "nl") {
  if (language === "nl") return nl;
  if (language === "en") return en;
  throw new UsageError(`invalid --language; not nl or en: ${language}`);
}

interface Claim {
  readonly real?: boolean | undefined;
  readonly simulated?: boolean | undefined;
}

function claimOf({real, simulated}: Claim): "real" | "simulated" | undefined {
  if (real && simulated) throw new UsageError("invalid --simulated; not together with: --real");
  return real ? "real" : simulated ? "simulated" : undefined;
}

/** @throws InputError if the file cannot be read, or is no set of rules. */
async function rulesOf(path: string | undefined): Promise<DisclosureRules> {
  if (path === undefined) return defaultRules;
  try {
    return checkRules(JSON.parse(await readFile(path, "utf8")));
  } catch (error) {
    throw unreadable(error, path);
  }
}

interface Chosen {
  readonly outcome?: string | undefined;
  readonly year?: string | undefined;
  readonly spec?: string | undefined;
}

/** @throws InputError for a choice that is given twice, and as checkSpecification. */
function specificationOf({outcome, year, spec = ""}: Chosen): Specification {
  if (!spec.trim().startsWith("{")) {
    const own = [outcome !== undefined && `uitkomst=${outcome}`, year !== undefined && `jaar=${year}`];
    return fromQuery([spec.trim(), ...own.filter((pair) => pair !== false)].join("&"));
  }
  const json = parseJson(spec);
  const own = {...(outcome !== undefined && {outcome}), ...(year !== undefined && {year: Number(year)})};
  const twice = Object.keys(own).find((key) => Object.hasOwn(json, key));
  if (twice !== undefined) throw new InputError(`invalid specification; given twice: ${twice}`);
  return checkSpecification({...json, ...own});
}

function parseJson(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError(`invalid specification; not JSON: ${text}`);
  }
}

function parse(args: readonly string[]) {
  const values = parseOptions(args, options);
  const {data} = values;
  if (data === undefined) throw new UsageError("missing option: --data");
  return {...values, data};
}
