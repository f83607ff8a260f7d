import {type Fit, fitSteps} from "../../glmm/fit.js";
import type {NumericColumn, Table} from "../../glmm/table.js";
import {keyedUniform, keyFrom, subkey} from "../../math/keyed-random.js";
import {normalQuantile} from "../../math/normal.js";
import {streams} from "../../math/random.js";
import {variable} from "../../mbo/codebook.js";
import {seeds} from "../../mbo/seeds.js";
import type {AnalyseOptions, Analysis} from "../analysis.js";
import {describeFit} from "../direct/describe-fit.js";
import {composed} from "../direct/fit-handled.js";
import {sharedWith} from "../direct/shared-with.js";
import {prepare} from "../handling/prepare.js";
import {errorVariance} from "../measurement/error-variance.js";
import {quadraticAt} from "../measurement/quadratic.js";
import {fitKnownScores} from "../measurement/score-error.js";
import {presentDesign} from "../missing/open-design.js";
import {fitting, type Progress} from "../progress.js";
import type {Records} from "../records.js";
import type {Result} from "../result.js";
import type {DirectMissing} from "../specification/direct.js";
import type {Capacity, Specification} from "../specification/specification.js";
import {selectStudents} from "../students/select-students.js";
import {changingDesign} from "./changing-design.js";
import {combineResults, mean} from "./combine-results.js";
import type {NoiseLevel} from "./method-errors.js";

/** Error variances that are added, as multiples of the one there is. */
const LAMBDAS = [0.5, 1, 1.5, 2];

const LEFT_OUT =
  "SIMEX; neither gaps per location nor intervals of standard deviations: their variances are not extrapolated";

/**
 * Simulation-extrapolation (see simex of measurement/): noise added to known scores, more and more, and every number of
 * the result followed back to no error at all. One design, in which only the scores change; the composition of a
 * location (model 2w) stays that of the scores as they are. No gaps per location: they are not extrapolated.
 *
 * @param choices what of the specification matters
 * @throws InputError if the assumed quality leaves no variance for capacity.
 */
export function* analyseSimex(
  records: Records,
  specification: Specification,
  choices: Specification,
  {fit = {}, neighbour, only, locations: _, ...report}: AnalyseOptions
): Generator<Progress, Analysis> {
  const shared = sharedWith(neighbour, records, choices, only);
  yield {stage: "select"};
  const selection = shared.selection ?? selectStudents(records, choices, only);
  yield {stage: "prepare"};
  const {error, validity, replicates} = choices.capacity as Extract<Capacity, {kind: "simex"}>;
  const [cito, parents] = [choices.cito, choices.parents] as DirectMissing[] as [DirectMissing, DirectMissing];
  const handled = prepare(selection.table, {cito, parents, capacity: {kind: "linear"}});
  const {students, formula} = composed(handled, choices.model);
  const {variances, unknown} = fitKnownScores(students.table, formula, {column: "cito", indicator: "cito_onbekend"});
  const variance = errorVariance({standardError: error, validity}, variances);
  const errorSd = Math.sqrt(variance);
  const changing = changingDesign(formula, students.table, ["cito"]);
  const known = knownRows(students.table.rows, unknown);
  const key = keyFrom(streams(seeds.imputation, 1)[0]!);
  const put = (lambda: number, b: number) =>
    changing.put(withNoise(students.table, known, Math.sqrt(lambda) * errorSd, subkey(key, b)));
  const of = 1 + LAMBDAS.length * replicates;
  let done = 0;
  let last = fit.from ?? neighbour?.fitted;
  function* simulation(lambda: number, b: number): Generator<Progress, {fitted: Fit; result: Result}> {
    const design = put(lambda, b);
    const steps = fitting(fitSteps(last ? design : presentDesign(design), {...fit, from: last}));
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield {...step.value, stage: "simulate", done, of};
    const fitted = step.value;
    last = fitted;
    ++done;
    return {fitted, result: describeFit({formula, fitted}, handled, selection, specification, report)};
  }
  const levels: NoiseLevel[] = [];
  for (const lambda of [0, ...LAMBDAS]) {
    const results: Result[] = [];
    let first: Fit | undefined;
    for (let b = 0; b < (lambda === 0 ? 1 : replicates); ++b) {
      const {fitted, result} = yield* simulation(lambda, b);
      first ??= fitted;
      results.push(result);
    }
    const own = first!;
    levels.push({
      lambda,
      results,
      first: () => ({formula, handled, fitted: {...own, design: put(lambda, 0)}})
    });
  }
  const naive = levels[0]!;
  const {logLik, aic, bic} = naive.results[0]!.convergence;
  const result = combineResults(
    levels.map(({results}) => combineResults(results, mean)),
    (values) => quadraticAt([0, ...LAMBDAS], values, -1)
  );
  const atLimits = limitsOf(selection.table);
  return {
    ...naive.first(),
    selection,
    records,
    only,
    ...(shared.selection && neighbour?.imputations && {imputations: neighbour.imputations}),
    errors: {kind: "simex", levels},
    result: {
      ...result,
      mean: naive.results[0]!.mean,
      convergence: {...result.convergence, logLik, aic, bic},
      warnings: [...result.warnings, {kind: "simex", text: LEFT_OUT}],
      simex: {
        errorSd,
        reliability: 1 - variance / variances.conditional,
        lambdas: LAMBDAS,
        replicates,
        seed: seeds.imputation,
        known: known.length,
        atLimits
      }
    }
  };
}

function knownRows(rows: number, unknown: Int32Array): Int32Array {
  const flags = new Uint8Array(rows);
  for (const row of unknown) flags[row] = 1;
  return Int32Array.from(flags.keys()).filter((row) => flags[row] === 0);
}

/** The same noise per student for every size of it (common random numbers). */
function withNoise(table: Table, known: Int32Array, sd: number, key: number): Table {
  const values = Float64Array.from((table.columns.cito as NumericColumn).values);
  if (sd > 0) for (const row of known) values[row]! += sd * normalQuantile(keyedUniform(key, row));
  return {...table, columns: {...table.columns, cito: {kind: "numeric", values}}};
}

/** Known scores at the ends of the scale: there the error is not normal. */
function limitsOf({columns}: Table): number {
  const [low, high] = variable("cito").range!;
  const {values} = columns.cito as NumericColumn;
  let count = 0;
  for (const score of values) if (score <= low || score >= high) ++count;
  return count;
}
