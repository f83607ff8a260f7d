import {atModes} from "../../glmm/at-modes.js";
import {buildDesign} from "../../glmm/build-design.js";
import type {Design} from "../../glmm/design.js";
import {averageEffects} from "../../glmm/effects.js";
import {type Fit, type FitOptions, type FitProgress, fitSteps} from "../../glmm/fit.js";
import {type Atom, type Formula, formulaVariables, type Term} from "../../glmm/formula.js";
import {InputError} from "../../glmm/input-error.js";
import {parseFormula} from "../../glmm/parse-formula.js";
import type {NumericColumn, Table} from "../../glmm/table.js";
import {logistic} from "../../math/logistic.js";
import {covariateFormula, locationIntercept} from "./covariate-formula.js";
import type {Estimand} from "./estimands.js";
import {clusterCount, sandwich} from "./sandwich.js";
import {filledFactor, filledNumbers, type IncompleteFactor, type IncompleteNumber} from "./unknown.js";

export interface WeightedFitOptions {
  readonly score?: IncompleteNumber | undefined;
  readonly factors?: readonly IncompleteFactor[] | undefined;
  /** Right-hand side of the model of being complete, in place of the default one. */
  readonly missingness?: string | undefined;
  /** Further columns of the formula that are known only with the score: no part of the model of being complete. */
  readonly along?: readonly string[] | undefined;
  readonly fit?: FitOptions | undefined;
}

export interface InverseProbabilityOptions extends WeightedFitOptions {
  /** Variables whose average marginal effects are wanted. */
  readonly effects?: readonly string[] | undefined;
}

export interface InverseProbability {
  /** Coefficients and conditional effects with errors clustered by location; no variance components. */
  readonly estimands: readonly Estimand[];
  readonly rows: number;
  /** Rows with everything known: those that were fitted. */
  readonly complete: number;
  readonly clusters: number;
  readonly weights: WeightReport;
  readonly missingness: {readonly formula: string; readonly converged: boolean};
  readonly converged: boolean;
}

/** A weighted fit, and what it was weighted by. */
export interface WeightedFit {
  /** Weights of mean 1 within each location. */
  readonly fitted: Fit;
  /** The same; means over its students are about all students, the incomplete ones too. */
  readonly asAllStudents: Fit;
  /** The table of the fit: incomplete columns filled in, weights, no outcome where something is unknown. */
  readonly table: Table;
  /** Students before the incomplete ones were left out. */
  readonly rows: number;
  readonly weights: WeightReport;
  readonly missingness: {readonly formula: string; readonly converged: boolean};
}

/** What the weights 1 / P(complete) look like. */
export interface WeightReport {
  readonly largest: number;
  readonly median: number;
  /** (sum w)^2 / sum w^2: as many rows as these would say as much with equal weights. */
  readonly effectiveRows: number;
}

const COMPLETE = "all known";
/** The column of weights. */
export const WEIGHT = "1 / P(all known)";

/**
 * Inverse probability weighting: students with everything known stand for those without. One model of being complete
 * (multilevel logistic regression with the outcome, its interaction with the covariates of random slopes, the complete
 * covariates and a location intercept), one weight 1 / p per student.
 *
 * The fit maximises sum over locations of log integral of prod f(y | b)^w f(b), its weights scaled to mean 1 within
 * each location (pseudo-likelihood; the engine's frequency weights do exactly that). Effects are means over students
 * with the weights as they are, so that they are about all students. Errors: see sandwich. Variance components of
 * weighted fits are biased with small locations, and are not given.
 *
 * @throws InputError if no student is complete.
 */
export function* inverseProbability(
  table: Table,
  text: string | Formula,
  options: InverseProbabilityOptions
): Generator<unknown, InverseProbability> {
  const {fitted, asAllStudents, rows, weights, missingness} = yield* weightedFit(table, text, options);
  const {effects = []} = options;
  const own = fitted.design;
  const errors = sandwich(fitted);
  const n = Math.sqrt(errors.matrix.length);
  return {
    estimands: [
      ...own.columns.map(({name}, k): Estimand => {
        return {name, kind: "coefficient", estimate: fitted.beta[k]!, variance: errors.matrix[k * n + k]!};
      }),
      ...effects.flatMap((variable) =>
        averageEffects(asAllStudents, variable, ["conditional"], errors)
          .filter(({definition}) => definition === "conditional")
          .map(({level, definition, estimate, standardError}): Estimand => {
            const label = level === undefined ? "" : ` ${level}`;
            const name = `conditional ${variable}${label}`;
            return {
              name,
              kind: "effect",
              variable,
              ...(level !== undefined && {level}),
              definition,
              estimate,
              variance: standardError! ** 2
            };
          })
      )
    ],
    rows,
    complete: own.rows,
    clusters: clusterCount(own),
    weights,
    missingness,
    converged: fitted.status === "converged" || fitted.status === "singular"
  };
}

/**
 * The weighted fit itself, one evaluation a step; see inverseProbability.
 *
 * @throws InputError if no student is complete.
 */
export function* weightedFit(
  table: Table,
  text: string | Formula,
  options: WeightedFitOptions
): Generator<FitProgress, WeightedFit> {
  const formula = typeof text === "string" ? parseFormula(text) : text;
  const {score, factors = [], missingness, along = [], fit} = options;
  const {filled, complete, response} = completeness(table, formula, score, factors);
  const design = buildDesign(formula, filled);
  const names = [...(score ? [score.column] : []), ...factors.map(({column}) => column), ...along];
  const asked = missingnessFormula(formula, response, names, design, missingness);
  const withComplete = {...filled, columns: {...filled.columns, [COMPLETE]: complete}};
  const everyone = design.source.every((row) => complete.values[row] === 1);
  const selection = everyone ? undefined : yield* fitSteps(buildDesign(asked, withComplete));
  const raw = selection ? weightsOf(selection, filled.rows) : new Float64Array(filled.rows).fill(1);
  const used = weighted(design, filled, response, complete, raw);
  const own = buildDesign(formula, used, {weights: {column: WEIGHT, kind: "frequency"}});
  const fitted = yield* fitSteps(own, fit);
  const perRow = Float64Array.from(own.source, (row) => raw[row]!);
  return {
    fitted,
    asAllStudents: {...fitted, design: {...own, multiplicity: perRow}},
    table: used,
    rows: design.rows,
    weights: report(perRow),
    missingness: {formula: asked.text, converged: selection?.converged ?? true}
  };
}

/** The table with something in every row of the incomplete columns, and who is complete. */
function completeness(
  table: Table,
  formula: Formula,
  score: IncompleteNumber | undefined,
  factors: readonly IncompleteFactor[]
) {
  const {response} = formula;
  if (response.kind !== "column") throw new InputError(`invalid outcome; not one trial per row: ${formula.text}`);
  if (score?.indicator !== undefined && formulaVariables(formula).includes(score.indicator)) {
    throw new InputError(`invalid formula; not without the indicator of what must be known: ${score.indicator}`);
  }
  const values = new Float64Array(table.rows).fill(1);
  const columns = {...table.columns};
  const numbers = score && filledNumbers(table, score);
  if (numbers) columns[score.column] = numbers.column;
  const found = factors.map((factor) => ({name: factor.column, ...filledFactor(table, factor)}));
  for (const {name, column} of found) columns[name] = column;
  for (const {unknown} of [...(numbers ? [numbers] : []), ...found]) for (const row of unknown) values[row] = 0;
  const complete: NumericColumn = {kind: "numeric", values};
  return {filled: {rows: table.rows, columns}, complete, response: response.variable};
}

function missingnessFormula(
  formula: Formula,
  outcome: string,
  incomplete: readonly string[],
  design: Design,
  asked: string | undefined
): Formula {
  if (asked !== undefined) {
    const own = parseFormula(`${outcome} ~ ${asked}`);
    return {...own, text: `complete ~ ${asked}`, response: {kind: "column", variable: COMPLETE}};
  }
  const base = covariateFormula(formula, COMPLETE, incomplete, locationIntercept(formula, design));
  const y: Atom = {label: outcome, variable: outcome, basis: "identity", parameter: 0};
  const slopes = formula.random.flatMap(({terms}) => terms).filter((term) => base.terms.some((own) => same(own, term)));
  const crossed = [...new Map(slopes.map((term) => [labelOf(term), [...term, y]])).values()];
  const terms = [[y], ...base.terms, ...crossed];
  return {...base, terms, text: `complete ~ ${["1", ...terms.map(labelOf)].join(" + ")}`};
}

const labelOf = (term: Term): string => term.map(({label}) => label).join(":");
const same = (a: Term, b: Term): boolean => labelOf(a) === labelOf(b);

/** 1 / p at the modes, per row of the table; 0 where the model has no row. */
function weightsOf(selection: Fit, rows: number): Float64Array {
  const {fixedPart, random} = atModes(selection);
  const {strata, source} = selection.design;
  const weights = new Float64Array(rows);
  for (let g = 0; g + 1 < strata.rowStart.length; ++g) {
    for (let i = strata.rowStart[g]!; i < strata.rowStart[g + 1]!; ++i) {
      weights[source[i]!] = 1 / logistic(fixedPart[i]! + random[g]!);
    }
  }
  return weights;
}

/** The table with weights of mean 1 within each location, and no outcome where something is unknown. */
function weighted(design: Design, filled: Table, response: string, {values}: NumericColumn, raw: Float64Array): Table {
  const {source, strata, successes} = design;
  const scaled = new Float64Array(filled.rows);
  const outcome = new Float64Array(filled.rows).fill(Number.NaN);
  for (let l = 0; l + 1 < strata.stratumStart.length; ++l) {
    const [from, to] = [strata.rowStart[strata.stratumStart[l]!]!, strata.rowStart[strata.stratumStart[l + 1]!]!];
    let sum = 0;
    let count = 0;
    for (let i = from; i < to; ++i) {
      const row = source[i]!;
      sum += raw[row]! * values[row]!;
      count += values[row]!;
    }
    for (let i = from; i < to; ++i) {
      const row = source[i]!;
      if (values[row] !== 1) continue;
      scaled[row] = (raw[row]! * count) / sum;
      outcome[row] = successes[i]!;
    }
  }
  const columns = {
    [response]: {kind: "numeric" as const, values: outcome},
    [WEIGHT]: {kind: "numeric" as const, values: scaled}
  };
  return {rows: filled.rows, columns: {...filled.columns, ...columns}};
}

function report(weights: Float64Array): WeightReport {
  const sorted = weights.slice().sort();
  let sum = 0;
  let squares = 0;
  for (const weight of weights) {
    sum += weight;
    squares += weight * weight;
  }
  return {largest: sorted[sorted.length - 1]!, median: sorted[sorted.length >> 1]!, effectiveRows: sum ** 2 / squares};
}
