import {InputError} from "../../glmm/input-error.js";
import {type Column, columnOf, emptyCodes, type FactorColumn, type Table} from "../../glmm/table.js";
import {firstLocationYear, type VariableName, variable} from "../../mbo/codebook.js";
import {type Records, truthColumn, truthNames} from "../records.js";
import type {Specification} from "../specification/specification.js";
import {coded, gathered, joined, modelLevels, numbers, sharedLevel, withUnknown} from "./gather-columns.js";
import {type Accept, allRows, type Kept, keepInto, rowsOf} from "./keep-rows.js";
import {UNKNOWN} from "./unknown.js";

/**
 * The steps of the selection, in order. common: among the students asked for, such as those of another specification.
 * population: in the population of the outcome, with an outcome. background: all study data known (`complete` below).
 * age, tracks, migration: as the switches say. cito, parents: known, for listwise deletion.
 */
export type StepName = "common" | "population" | "background" | "age" | "tracks" | "migration" | "cito" | "parents";

/** A box of the flow chart. */
export interface FlowStep {
  readonly name: StepName;
  readonly before: number;
  readonly after: number;
  /** False: switched off; then nobody was left out. */
  readonly applied: boolean;
}

/** What a selection depends on. */
export type SelectionChoices = Pick<Specification, "outcome" | "selection" | "cito" | "parents"> & {
  readonly year: number;
};

export interface Selection {
  /**
   * `y` (0, 1); the factors of the codebook (reference first) and `leeftijd`, without missing values; `instelling` and,
   * from the years that have it, `locatie`; `opleiding_ouders`, `cito` (points) and `cito_jaar` (known only with a
   * score), with missing values; and the columns of the truth.
   */
  readonly table: Table;
  /** Row of the register of each student, ascending. */
  readonly rows: Int32Array;
  readonly flow: readonly FlowStep[];
}

/** Study data that every analysed student has, whatever the model: so all models are about the same students. */
const complete = ["geslacht", "leeftijd", "niveau", "leerweg", "sector", "instelling", "locatie"] as const;

/**
 * The students of one outcome year and their variables. Study data are those of the year before; the outcome is that of
 * the year itself.
 *
 * After the selection only parents' education and cito can be missing: whoever lacks anything else, or has a value that
 * the codebook does not know, falls at "background" (such as those enrolled after 1 October, who have a diploma and no
 * study data). Location codes are asked for in the years that have them, also for models without locations.
 *
 * @param only rows of the register to choose among.
 * @throws InputError if the register lacks a column, nobody is left, or two institutions share a location code.
 */
export function selectStudents(records: Records, choices: SelectionChoices, only?: Int32Array): Selection {
  const {register} = records;
  const {selection, year, cito, parents} = choices;
  const column = (name: VariableName) => columnOf(register, columnName(name, year - 1));
  const kept = allRows(register.rows, only);
  const flow: FlowStep[] = [];
  const step = (name: StepName, applied: boolean, keep: () => number) => {
    const before = flow.at(-1)?.after ?? register.rows;
    const after = applied ? keep() : before;
    if (after === 0) throw new InputError(`empty selection; no students left after the step ${name}: ${before} before`);
    flow.push({name, before, after, applied});
  };
  if (only) step("common", true, () => kept.count);
  step("population", true, () => keepPopulation(kept, register, choices));
  step("background", true, () =>
    required(year).reduce((_, name) => keepInto(kept, column(name), acceptKnown(name)), 0)
  );
  step("age", selection.age !== null, () => {
    const [youngest, oldest] = selection.age!;
    return keepInto(kept, column("leeftijd"), (age) => Number(age) >= youngest && Number(age) <= oldest);
  });
  step("tracks", selection.leerweg.length < modelLevels("leerweg").length, () =>
    keepInto(kept, column("leerweg"), (track) => selection.leerweg.some((chosen) => chosen === track))
  );
  step("migration", selection.migration === "drop", () =>
    keepInto(kept, column("migratieachtergrond"), acceptKnown("migratieachtergrond"))
  );
  step("cito", cito.kind === "listwise", () => keepInto(kept, column("cito"), isNumber));
  step("parents", parents.kind === "listwise", () =>
    keepInto(kept, column("opleiding_ouders"), acceptKnown("opleiding_ouders"))
  );
  const rows = rowsOf(kept);
  return {table: tableOf(records, choices, rows), rows, flow};
}

/** The columns of the register that the selection and any model of the year use. */
export function usedColumns({outcome, year}: Pick<SelectionChoices, "outcome" | "year">): string[] {
  const studied = [...required(year), "migratieachtergrond", "opleiding_ouders", "cito", "cito_jaar"] as const;
  const population = outcome === "doorstroom" ? (["diploma"] as const) : (["startpopulatie"] as const);
  return [
    ...[...studied, ...population].map((name) => columnName(name, year - 1)),
    columnName(outcome === "doorstroom" ? "hoger" : "vsv", year)
  ];
}

const required = (year: number): VariableName[] =>
  complete.filter((name) => name !== "locatie" || year > firstLocationYear);

const columnName = (name: VariableName, year: number): string => (variable(name).years ? `${name}_${year}` : name);

const isNumber: Accept = (value) => value !== undefined && !Number.isNaN(Number(value));

/** Known: one of the values of the codebook, or any number or code where it lists none. */
function acceptKnown(name: VariableName): Accept {
  const {values, kind} = variable(name);
  if (values) return (value) => values.some((known) => known.value === value);
  return kind === "integer" ? isNumber : (value) => value !== undefined;
}

/**
 * doorstroom: a diploma in the year before, and known whether they went on. vsv: the start population of the year
 * before; switched off, all who were enrolled then.
 */
function keepPopulation(kept: Kept, register: Table, {outcome, year, selection}: SelectionChoices): number {
  const positive: Accept = (value) => Number(value) > 0;
  const keep = (name: string, accept: Accept) => keepInto(kept, columnOf(register, name), accept);
  if (outcome === "doorstroom") {
    keep(`hoger_${year}`, isNumber);
    return keep(`diploma_${year - 1}`, positive);
  }
  if (!selection.startPopulation) return keep(`niveau_${year - 1}`, acceptKnown("niveau"));
  keep(`vsv_${year}`, isNumber);
  return keep(`startpopulatie_${year - 1}`, positive);
}

function tableOf(records: Records, choices: SelectionChoices, rows: Int32Array): Table {
  const {register} = records;
  const {year, selection} = choices;
  const column = (name: VariableName) => columnOf(register, columnName(name, year - 1));
  const factor = (name: VariableName) => coded(column(name), modelLevels(name), rows);
  const cito = numbers(column("cito"), rows);
  const instelling = gathered(column("instelling"), rows);
  const locatie = year > firstLocationYear ? gathered(column("locatie"), rows) : undefined;
  const columns: Record<string, Column> = {
    y: outcomeOf(register, choices, rows),
    geslacht: factor("geslacht"),
    migratieachtergrond: migrationOf(factor("migratieachtergrond"), selection.migration),
    opleiding_ouders: factor("opleiding_ouders"),
    leeftijd: numbers(column("leeftijd"), rows),
    niveau: factor("niveau"),
    leerweg: factor("leerweg"),
    sector: factor("sector"),
    instelling,
    ...(locatie && {locatie: locations(instelling, locatie, records.recode)}),
    cito,
    cito_jaar: testYears(numbers(column("cito_jaar"), rows).values, cito.values)
  };
  for (const name of truthNames) {
    const truth = truthColumn(records, name);
    if (truth) columns[name] = gathered(truth, rows);
  }
  return {rows: rows.length, columns};
}

function locations(instelling: Column, locatie: Column, recode = false): Column {
  if (recode) return joined(instelling, locatie);
  const shared = sharedLevel(instelling, locatie);
  if (shared === undefined) return locatie;
  throw new InputError(
    `invalid locatie; not in one institution only (recode makes it institution:location): ${shared}`
  );
}

/** Outside the start population (switched off) nobody is a new early leaver: 0. */
function outcomeOf(register: Table, {outcome, year}: SelectionChoices, rows: Int32Array): Column {
  const y = numbers(columnOf(register, `${outcome === "doorstroom" ? "hoger" : "vsv"}_${year}`), rows);
  for (let i = 0; i < rows.length; ++i) if (Number.isNaN(y.values[i]!)) y.values[i] = 0;
  return y;
}

function migrationOf(factor: FactorColumn, unknown: Specification["selection"]["migration"]): FactorColumn {
  if (unknown === "level") return withUnknown(factor, UNKNOWN);
  const codes = factor.codes.map((code) => (code < factor.levels.length ? code : 0));
  return {...factor, codes};
}

/** The year of the test as a factor, levels ascending; missing where it or the score is. */
export function testYears(years: Float64Array, scores: Float64Array): FactorColumn {
  const seen = new Set<number>();
  for (let i = 0; i < years.length; ++i) {
    if (!Number.isNaN(years[i]! - scores[i]!)) seen.add(years[i]!);
  }
  const levels = [...seen].sort((a, b) => a - b);
  const place = new Map(levels.map((year, k) => [year, k]));
  const codes = emptyCodes(years.length, levels.length + 1);
  for (let i = 0; i < years.length; ++i) {
    codes[i] = Number.isNaN(scores[i]!) ? levels.length : (place.get(years[i]!) ?? levels.length);
  }
  return {kind: "factor", levels: levels.map(String), codes};
}
