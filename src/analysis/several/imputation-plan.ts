import {type Column, type FactorColumn, mapNumbers, type NumericColumn, type Table} from "../../glmm/table.js";
import {seeds} from "../../mbo/seeds.js";
import {knownScores} from "../handling/handle-cito.js";
import {handleParents, withMode} from "../handling/handle-parents.js";
import {prepare} from "../handling/prepare.js";
import {errorVariance} from "../measurement/error-variance.js";
import {fitKnownScores} from "../measurement/score-error.js";
import type {Imputations} from "../missing/impute.js";
import type {FactorOptions, ImputeOptions} from "../missing/impute-options.js";
import type {ImputationReport} from "../result.js";
import {imputes} from "../specification/check-combination.js";
import type {DirectCapacity, DirectMissing} from "../specification/direct.js";
import type {Capacity, Missing, Specification} from "../specification/specification.js";
import {imputationFormula} from "./imputation-formula.js";

/** What is imputed, in which table, and for which model. */
export interface ImputationPlan {
  /** Two specifications with the same key on the same students have the same imputations. */
  readonly key: string;
  /** Unknown scores are NaN, known ones centred; unknown levels are missing. */
  readonly table: Table;
  /** Where imputed values are put in: the same, but that scores which are not imputed are as selected. */
  readonly base: Table;
  readonly formula: string;
  readonly options: ImputeOptions;
  /** What was taken off the scores, and the known scores before that; absent where scores are not imputed. */
  readonly scores?: {readonly centre: number; readonly sample: Float64Array};
  readonly measurement?: NonNullable<ImputationReport["measurement"]>;
}

/** Imputations that later specifications on the same students can use. */
export interface SharedImputations extends ImputationPlan {
  readonly imputations: Imputations;
}

/** A latent capacity is drawn for everyone, so that chains are twice as long (see latentCapacity). */
const LATENT_ITERATIONS = 12;

/**
 * @param kept imputations of the same students: those with the same key are the answer
 * @throws InputError as prepare, and if a measurement leaves no variance for capacity.
 */
export function imputationPlan(
  selected: Table,
  choices: Specification,
  kept: readonly SharedImputations[] = []
): ImputationPlan | SharedImputations {
  const {cito, parents, capacity} = choices;
  const known = imputes(parents) ? selected : handleParents(selected, (parents as DirectMissing).kind);
  const {table, terms, scores} = imputes(cito) ? openScores(known, capacity) : closedScores(known, choices);
  const formula = imputationFormula(table, terms, choices);
  const key = keyOf(choices, formula);
  const found = kept.find((own) => own.key === key);
  if (found) return found;
  const score = scores && {column: "cito", delta: delta(cito) === 0 ? 0 : -delta(cito)};
  const measurement =
    score && capacity.kind === "latent"
      ? measured(table, formula, score, capacity.error, capacity.validity)
      : undefined;
  const factors: FactorOptions[] = [
    ...(imputes(parents) ? [{column: "opleiding_ouders", logOdds: delta(parents)}] : []),
    ...(terms.includes("cito_jaar") && scores ? [{column: "cito_jaar", within: "leeftijd"}] : [])
  ];
  const imputed = factors.map(({column}) => column);
  const length = measurement && {iterations: LATENT_ITERATIONS, burnIn: LATENT_ITERATIONS};
  const options: ImputeOptions = {
    ...(score && {score: {...score, errorSd: measurement?.errorSd}}),
    factors,
    categories: ["migratieachtergrond", "opleiding_ouders", "cito_jaar"].filter((name) => !imputed.includes(name)),
    m: imputationsOf(choices),
    seed: seeds.imputation,
    ...length
  };
  const base = scores ? table : known;
  return {key, table, base, formula, options, ...(scores && {scores}), ...(measurement && {measurement})};
}

/** The number of imputations that are asked for. */
export function imputationsOf({cito, parents}: Pick<Specification, "cito" | "parents">): number {
  return imputes(cito) ? cito.m : imputes(parents) ? parents.m : 0;
}

const delta = (missing: Missing): number => (missing.kind === "mnar" ? missing.delta : 0);

/** All that imputations depend on, but the register. */
function keyOf({outcome, year, selection, cito, parents, capacity}: Specification, formula: string): string {
  return JSON.stringify([outcome, year, selection, cito, parents, capacity.kind === "latent" && capacity, formula]);
}

interface Scores {
  readonly table: Table;
  readonly terms: readonly string[];
  readonly scores?: ImputationPlan["scores"];
}

/** Scores and their years left open. A year that is the same for all is no factor, and is filled in. */
function openScores(table: Table, capacity: Capacity): Scores {
  const {values} = table.columns.cito as NumericColumn;
  const sample = knownScores(values);
  const centre = sample.reduce((sum, score) => sum + score, 0) / Math.max(1, sample.length);
  const years = table.columns.cito_jaar as FactorColumn;
  const several = years.levels.length > 1;
  const columns: Record<string, Column> = {
    ...table.columns,
    cito: {kind: "numeric", values: mapNumbers(values, (score) => score - centre)},
    cito_jaar: several ? years : withMode(years)
  };
  const score = capacity.kind === "spline" ? `ns(cito, ${capacity.df})` : "cito";
  const slopes = capacity.kind === "period" && several ? ["cito:cito_jaar"] : [];
  const terms = [score, ...(several ? ["cito_jaar"] : []), ...slopes];
  return {table: {...table, columns}, terms, scores: {centre, sample}};
}

/**
 * Scores as they enter the model; only parents are imputed. What is calibrated or shifted is so once parents are known,
 * per imputation; without capacity in the model scores still help to impute parents.
 */
function closedScores(table: Table, {cito, capacity}: Specification): Scores {
  const own = ["spline", "period", "true"].includes(capacity.kind) ? (capacity as DirectCapacity) : linear;
  return prepare(table, {cito: cito as DirectMissing, parents: {kind: "listwise"}, capacity: own});
}

const linear: DirectCapacity = {kind: "linear"};

function measured(
  table: Table,
  formula: string,
  score: {readonly column: string},
  standardError: number,
  validity: number
): NonNullable<ImputationReport["measurement"]> {
  const {variances} = fitKnownScores(table, formula, score);
  const variance = errorVariance({standardError, validity}, variances);
  return {errorSd: Math.sqrt(variance), reliability: 1 - variance / variances.conditional};
}
