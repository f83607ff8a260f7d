import {analyse} from "../../src/analysis/analyse.js";
import {checkSpecification} from "../../src/analysis/check-specification.js";
import {ladder} from "../../src/analysis/ladder.js";
import {deltaRSquared} from "../../src/analysis/null-model.js";
import {type Records, truthNames} from "../../src/analysis/records.js";
import {robustness} from "../../src/analysis/robustness.js";
import {usedColumns} from "../../src/analysis/select-students.js";
import type {Specification} from "../../src/analysis/specification.js";
import {fromQuery} from "../../src/analysis/specification-query.js";
import {standardErrors, withErrors} from "../../src/analysis/standard-errors.js";
import {DEFINITIONS} from "../../src/glmm/effects.js";
import {InputError} from "../../src/glmm/input-error.js";
import {finish} from "../../src/math/finish.js";
import {readTable} from "../formats/read-table.js";
import {parseOptions} from "./parse-options.js";
import {UsageError} from "./usage-error.js";
import {writeJson} from "./write-json.js";

export const usage = `analyse --data register.csv [--outcome doorstroom|vsv] [--year 2020] [--spec "model=1c&cito=listwise"]
    [--truth truth.csv] [--recode] [--ladder] [--robustness] [--json out.json]`;

const options = {
  data: {type: "string"},
  outcome: {type: "string"},
  year: {type: "string"},
  spec: {type: "string"},
  truth: {type: "string"},
  recode: {type: "boolean"},
  ladder: {type: "boolean"},
  robustness: {type: "boolean"},
  json: {type: "string"}
} as const;

/**
 * The published method, or another specification, on a wide register: writes the result as JSON, with standard errors and
 * all three definitions of effect. `--spec` is the query of an address, or a JSON object; `--recode` is for location codes that
 * are unique only within an institution.
 */
export async function analyseCommand(args: readonly string[]): Promise<void> {
  const {data, ...given} = parse(args);
  const specification = specificationOf(given);
  const began = performance.now();
  const register = await readTable(data, {wanted: new Set(usedColumns(specification))});
  const truth =
    given.truth === undefined ? undefined : await readTable(given.truth, {wanted: new Set<string>(truthNames)});
  const records: Records = {register, truth, recode: given.recode};
  const ready = performance.now();
  const clock = () => performance.now();
  const fit = {clock};
  const analysis = finish(analyse(records, specification, {definitions: DEFINITIONS, fit}));
  const fitted = performance.now();
  const result = withErrors(analysis.result, standardErrors(analysis));
  const delta = analysis.result.r2 ? finish(deltaRSquared(analysis)) : null;
  const seconds = {read: (ready - began) / 1000, analyse: (fitted - ready) / 1000};
  const report = {
    ...result,
    r2: result.r2 && {...result.r2, delta},
    ...(given.ladder && {ladder: finish(ladder(records, specification))}),
    ...(given.robustness && {robustness: finish(robustness(records, specification))}),
    seconds
  };
  await writeJson(given.json ?? "-", report);
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
