import {buildDesign} from "../../src/glmm/build-design.js";
import {covariance} from "../../src/glmm/covariance.js";
import {averageEffects} from "../../src/glmm/effects.js";
import {scarceSlopes} from "../../src/glmm/few-events.js";
import {type Fit, fitModel} from "../../src/glmm/fit.js";
import {type Formula, formulaVariables} from "../../src/glmm/formula.js";
import type {WeightKind} from "../../src/glmm/outcome.js";
import {parseFormula} from "../../src/glmm/parse-formula.js";
import {rSquared, rSquaredDelta} from "../../src/glmm/r-squared.js";
import {summarize} from "../../src/glmm/summary.js";
import {columnOf, factorOfNumbers, type Table, withReference} from "../../src/glmm/table.js";
import {readTable} from "../formats/read-table.js";
import {parseOptions} from "./parse-options.js";
import {UsageError} from "./usage-error.js";
import {writeJson} from "./write-json.js";

export const usage = `fit --data f.csv --formula "y ~ a + b + (1 + a | location) + (1 | institution)"
    [--weights n] [--weights-kind trials|frequency] [--factors a,b] [--reference a=none,b=low] [--effects a,b]
    [--recode] [--json out.json]`;

const options = {
  data: {type: "string"},
  formula: {type: "string"},
  weights: {type: "string"},
  "weights-kind": {type: "string"},
  factors: {type: "string"},
  reference: {type: "string"},
  effects: {type: "string"},
  recode: {type: "boolean"},
  json: {type: "string"}
} as const;

/** Fits a model to a file and writes what there is to know about it as JSON (to stdout without --json). */
export async function fitCommand(args: readonly string[]): Promise<void> {
  const {data, formula: text, ...given} = parse(args);
  const formula = parseFormula(text);
  const effects = list(given.effects);
  const weights =
    given.weights === undefined ? undefined : {column: given.weights, kind: weightKind(given["weights-kind"])};
  const began = performance.now();
  const wanted = [...formulaVariables(formula), ...(weights ? [weights.column] : [])];
  const read = await readTable(data, {wanted: new Set(wanted)});
  const table = withFactors(read, list(given.factors), pairs(given.reference), wanted);
  const ready = performance.now();
  const design = {weights, recode: given.recode};
  const fitted = fitModel(buildDesign(formula, table, design), {clock: () => performance.now()});
  const seconds = {read: (ready - began) / 1000, fit: (performance.now() - ready) / 1000};
  const nullModel = fitModel(buildDesign(nullFormula(formula), table, design));
  const report = describe(fitted, nullModel, effects);
  await writeJson(given.json ?? "-", {...report, seconds, iterations: fitted.iterations});
}

function describe(fitted: Fit, nullModel: Fit, effects: readonly string[]) {
  const {design} = fitted;
  const errors = covariance(fitted);
  const {modes, fixed, random, groups, observations, logLik, aic, bic} = summarize(fitted, errors);
  return {
    logLik,
    converged: fitted.converged,
    singular: fitted.singular,
    status: fitted.status,
    separated: fitted.separated,
    warnings: scarceSlopes(design).map(({text}) => text),
    aliased: design.aliased,
    emptyLevels: design.emptyLevels,
    observations,
    dropped: design.dropped,
    aic,
    bic,
    fixed,
    random,
    groups,
    effects: effects.flatMap((variable) => averageEffects(fitted, variable, undefined, errors)),
    r2: {...rSquared(fitted), delta: rSquaredDelta(fitted, nullModel)},
    modes,
    decrement: fitted.decrement,
    tolerance: fitted.tolerance
  };
}

/** The same random effects and no covariates: what the delta method for R2 refers to. */
function nullFormula(formula: Formula): Formula {
  return {...formula, intercept: true, terms: []};
}

function withFactors(
  table: Table,
  factors: readonly string[],
  references: readonly [string, string][],
  used: readonly string[]
): Table {
  const columns = {...table.columns};
  for (const name of factors) {
    if (!used.includes(name)) continue;
    const column = columnOf(table, name);
    columns[name] = column.kind === "factor" ? column : factorOfNumbers(column);
  }
  for (const [name, level] of references) {
    if (!used.includes(name)) continue;
    columns[name] = withReference(name, columns[name] ?? columnOf(table, name), level);
  }
  return {...table, columns};
}

function parse(args: readonly string[]) {
  const values = parseOptions(args, options);
  const {data, formula} = values;
  if (data === undefined) throw new UsageError("missing option: --data");
  if (formula === undefined) throw new UsageError("missing option: --formula");
  return {...values, data, formula};
}

function weightKind(kind: string | undefined): WeightKind | undefined {
  if (kind === undefined || kind === "trials" || kind === "frequency") return kind;
  throw new UsageError(`invalid --weights-kind; not trials or frequency: ${kind}`);
}

const list = (text: string | undefined): string[] =>
  (text ?? "")
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");

function pairs(text: string | undefined): [string, string][] {
  return list(text).map((item) => {
    const at = item.indexOf("=");
    if (at < 1) throw new UsageError(`invalid --reference; not column=level: ${item}`);
    return [item.slice(0, at).trim(), item.slice(at + 1).trim()];
  });
}
