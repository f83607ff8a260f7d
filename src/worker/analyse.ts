import {type AnalyseOptions, type Analysis, analyse} from "../analysis/analyse.js";
import {compare} from "../analysis/compare.js";
import {standardErrorSteps, withErrors} from "../analysis/direct/standard-errors.js";
import {ladder} from "../analysis/ladder.js";
import type {Progress as AnalysisProgress} from "../analysis/progress.js";
import {analysisTables} from "../analysis/r-script/analysis-tables.js";
import {csvText} from "../analysis/r-script/csv-text.js";
import {rScript} from "../analysis/r-script/r-script.js";
import {scriptInput, tableFiles} from "../analysis/r-script/script-input.js";
import {isDirect} from "../analysis/specification/direct.js";
import {hasSlopes, type Specification} from "../analysis/specification/specification.js";
import {fromQuery} from "../analysis/specification/specification-query.js";
import {DEFINITIONS} from "../glmm/effects.js";
import {InputError} from "../glmm/input-error.js";
import {warmUp} from "../glmm/warm-up.js";
import {breath, type Host, inSteps} from "./host.js";
import type {Kept} from "./memory.js";
import type {Part, Progress, Questions, ReportName, Request} from "./protocol.js";
import {studentsOf} from "./students.js";

/**
 * Reads the students, compiles the engine on made-up data, and fits the given specification to start later fits from.
 */
export async function prepareStudents(
  {students, query}: Request<"prepare">,
  host: Host
): Promise<Questions["prepare"]["answer"]> {
  const specification = fromQuery(query);
  const kept = await studentsOf(students, specification.outcome, specification.year, host);
  for (let k = 0; k < 3 && !kept.analysis; ++k) {
    await breath(host);
    warmUp(1);
  }
  if (!kept.analysis) await fitted(kept, specification, host);
  return {students: kept.records.register.rows};
}

/** Answers with point estimates first, then with each report asked for. */
export async function analyseStudents(
  request: Request<"analyse">,
  host: Host
): Promise<Questions["analyse"]["answer"]> {
  const {students, query, report = []} = request;
  const specification = fromQuery(query);
  const kept = await studentsOf(students, specification.outcome, specification.year, host);
  const analysis = await fitted(kept, specification, host, true);
  host.part({name: "points", result: analysis.result, preview: false});
  for (const name of report) {
    if (patient.includes(name)) await host.rest();
    await breath(host);
    const part = await possible(reports[name](analysis, host, {kept, request}));
    if (part) host.part(part);
  }
  return {query};
}

/**
 * The R script and its tables.
 *
 * @throws InputError for SIMEX, a line through many fits, and weighting, whose fit and effects have
 * weights of their own.
 */
export async function exportScript(
  {students, query}: Request<"export">,
  host: Host
): Promise<Questions["export"]["answer"]> {
  const specification = fromQuery(query);
  const {cito, parents, capacity} = specification;
  const method = [cito.kind, parents.kind, capacity.kind].find((kind) => kind === "simex" || kind === "weighting");
  if (method) {
    throw new InputError(`invalid specification; not one table and one fit, nor one fit per table: ${method}`);
  }
  const kept = await studentsOf(students, specification.outcome, specification.year, host);
  const analysis = await fitted(kept, specification, host);
  const tables = analysisTables(analysis);
  const names = tableFiles(tables.length);
  return {
    files: [
      {name: "analyse.R", type: "text/plain", pieces: [rScript(scriptInput(analysis, tables))]},
      ...tables.map(({table}, k) => ({name: names[k]!, type: "text/csv", pieces: [...csvText(table)]}))
    ]
  };
}

/** Nothing where these choices do not have the report, such as a ladder with a model that they rule out. */
async function possible(part: Promise<Part>): Promise<Part | undefined> {
  try {
    return await part;
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/** Point estimates only, started from the last analysis of these students; previews are given as they come. */
async function fitted(kept: Kept, specification: Specification, host: Host, previews = false): Promise<Analysis> {
  const steps = analyse(kept.records, specification, {variation: false, neighbour: kept.analysis});
  const analysis = await inSteps(steps, host, (step) => {
    if (previews && step.preview) host.part({name: "points", result: step.preview, preview: true});
    return told(step);
  });
  kept.analysis = analysis;
  return analysis;
}

async function again(
  neighbour: Analysis | undefined,
  {records}: Pick<Kept, "records">,
  specification: Specification,
  host: Host,
  options: AnalyseOptions
): Promise<Analysis> {
  return await inSteps(analyse(records, specification, {...options, neighbour}), host, told);
}

/** Reports with long steps. */
const patient: readonly ReportName[] = ["comparison", "variation", "locations", "ladder"];

interface Asked {
  readonly kept: Kept;
  readonly request: Request<"analyse">;
}

const reports: Readonly<Record<ReportName, (analysis: Analysis, host: Host, asked: Asked) => Promise<Part>>> = {
  async reference(analysis, host, {kept, request: {reference = ""}}) {
    const known = kept.references.get(reference);
    if (known) return {name: "reference", result: known};
    const {result} = await again(analysis, kept, fromQuery(reference), host, {variation: false});
    kept.references.set(reference, result);
    return {name: "reference", result};
  },
  async comparison({records, result: {specification}, fitted: from}, host, {request: {other = ""}}) {
    const comparison = await inSteps(compare(records, specification, fromQuery(other), {from}), host, told);
    return {name: "comparison", comparison};
  },
  async errors(analysis, host) {
    const errors = await inSteps(standardErrorSteps(analysis), host, () => ({stage: "errors"}));
    return {name: "errors", result: withErrors(analysis.result, errors)};
  },
  async variation(analysis, host) {
    const {partition, gaps} = await described(analysis, host, {variables: []});
    const {specification} = analysis.result;
    if (!isDirect(specification) || !hasSlopes(specification.model) || specification.model === "3") {
      return {name: "variation", result: {partition, gaps}};
    }
    const fair = await again(analysis, analysis, {...specification, model: "3"}, host, {variables: []});
    return {name: "variation", result: {partition, gaps}, fair: fair.result};
  },
  async definitions(analysis, host) {
    const {effects} = await described(analysis, host, {variation: false, definitions: DEFINITIONS});
    return {name: "definitions", effects};
  },
  async locations(analysis, host) {
    const {locations} = await described(analysis, host, {variables: [], variation: false, locations: true});
    return {name: "locations", locations};
  },
  async ladder({records, result: {specification}, fitted: from}, host) {
    const rungs = await inSteps(ladder(records, specification, {fit: {from}}), host, told);
    return {name: "ladder", ladder: rungs};
  }
};

/** The same analysis, described otherwise: nothing is fitted again. */
async function described(analysis: Analysis, host: Host, options: AnalyseOptions) {
  return (await again(analysis, analysis, analysis.result.specification, host, options)).result;
}

function told({stage, fit, done, of}: AnalysisProgress): Progress {
  if (done !== undefined && of !== undefined) return {stage, done, of};
  return fit ? {stage, iteration: fit.iteration, decrement: fit.decrement} : {stage};
}
