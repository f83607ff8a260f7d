import {type Column, columnOf, emptyCodes, type FactorColumn, type Table} from "../glmm/table.js";
import {type VariableName, variable} from "../mbo/codebook.js";

/** doorstroom: diploma holders of the year before who went on; vsv: new early leavers of that start population. */
export type OutcomeName = "doorstroom" | "vsv";

/** Students left after each step of the selection, in order. */
export interface SelectionCounts {
  readonly population: number;
  readonly age: number;
  readonly leerweg: number;
  readonly migratieachtergrond: number;
}

export interface Selected {
  readonly table: Table;
  readonly counts: SelectionCounts;
}

/** Added to what is known of a factor: unknown, as a level of its own (the missing-indicator method). */
export const UNKNOWN = "onbekend";

const youngest = 14;
const oldest = 25;

/**
 * The students of one outcome year and their variables, as the study selected them (annex 3a): in the population of the
 * outcome in the year before, aged 14 to 25, bol or bbl, migration background known. Study data are those of the year
 * before; the outcome is that of the year itself.
 *
 * Missing indicators: parents' education unknown is a level; cito is centred at the mean of the known scores and 0 where
 * unknown, beside `cito_onbekend` and the year of the test with the level unknown.
 *
 * @throws InputError if the register lacks a column.
 */
export function selectPublished(register: Table, outcome: OutcomeName, year: number): Selected {
  const past = (name: VariableName) => columnOf(register, `${name}_${year - 1}`);
  const now = (name: VariableName) => columnOf(register, `${name}_${year}`);
  const asNumbers = (column: Column) => numbersOf(column);
  const y = asNumbers(now(outcome === "doorstroom" ? "hoger" : "vsv"));
  const member = asNumbers(past(outcome === "doorstroom" ? "diploma" : "startpopulatie"));
  const age = asNumbers(past("leeftijd"));
  const leerweg = labels(past("leerweg"));
  const background = labels(columnOf(register, "migratieachtergrond"));
  const counts = {population: 0, age: 0, leerweg: 0, migratieachtergrond: 0};
  const rows: number[] = [];
  for (let i = 0; i < register.rows; ++i) {
    if (!(member[i]! > 0) || Number.isNaN(y[i]!)) continue;
    ++counts.population;
    if (!(age[i]! >= youngest && age[i]! <= oldest)) continue;
    ++counts.age;
    if (leerweg(i) !== "bol" && leerweg(i) !== "bbl") continue;
    ++counts.leerweg;
    if (background(i) === undefined) continue;
    ++counts.migratieachtergrond;
    rows.push(i);
  }
  const columns = {
    y: {kind: "numeric" as const, values: Float64Array.from(rows, (i) => y[i]!)},
    geslacht: coded("geslacht", columnOf(register, "geslacht"), rows),
    migratieachtergrond: coded("migratieachtergrond", columnOf(register, "migratieachtergrond"), rows),
    opleiding_ouders: coded("opleiding_ouders", columnOf(register, "opleiding_ouders"), rows, true),
    leeftijd: {kind: "numeric" as const, values: Float64Array.from(rows, (i) => age[i]!)},
    niveau: coded("niveau", past("niveau"), rows),
    leerweg: coded("leerweg", past("leerweg"), rows),
    sector: coded("sector", past("sector"), rows),
    instelling: gathered(past("instelling"), rows),
    locatie: gathered(past("locatie"), rows),
    ...citoBlock(register, rows)
  };
  return {table: {rows: rows.length, columns}, counts};
}

function citoBlock(register: Table, rows: readonly number[]): Record<string, Column> {
  const score = numbersOf(columnOf(register, "cito"));
  const known = rows.filter((i) => !Number.isNaN(score[i]!));
  const centre = known.reduce((sum, i) => sum + score[i]!, 0) / Math.max(1, known.length);
  const taken = numbersOf(columnOf(register, "cito_jaar"));
  const periods = rows.map((i) => (Number.isNaN(score[i]!) || Number.isNaN(taken[i]!) ? UNKNOWN : String(taken[i])));
  const levels = [...new Set(periods)].filter((period) => period !== UNKNOWN).sort();
  return {
    cito: {kind: "numeric", values: Float64Array.from(rows, (i) => (Number.isNaN(score[i]!) ? 0 : score[i]! - centre))},
    cito_onbekend: {kind: "numeric", values: Float64Array.from(rows, (i) => (Number.isNaN(score[i]!) ? 1 : 0))},
    cito_jaar: factorOf(periods, [...levels, UNKNOWN])
  };
}

/** A factor with the codebook's values, its reference first. */
function coded(name: VariableName, column: Column, rows: readonly number[], unknown = false): FactorColumn {
  const {values = [], reference} = variable(name);
  const codes = values.map(({value}) => value);
  const first = codes.filter((code) => code === reference);
  const levels = [...first, ...codes.filter((code) => code !== reference), ...(unknown ? [UNKNOWN] : [])];
  const label = labels(column);
  return factorOf(
    rows.map((i) => label(i) ?? (unknown ? UNKNOWN : "")),
    levels
  );
}

function factorOf(texts: readonly string[], levels: readonly string[]): FactorColumn {
  const place = new Map(levels.map((level, k) => [level, k]));
  const codes = emptyCodes(texts.length, levels.length + 1);
  for (let i = 0; i < texts.length; ++i) codes[i] = place.get(texts[i]!) ?? levels.length;
  return {kind: "factor", levels, codes};
}

function gathered(column: Column, rows: readonly number[]): Column {
  if (column.kind === "numeric") return {kind: "numeric", values: Float64Array.from(rows, (i) => column.values[i]!)};
  return {...column, codes: Int32Array.from(rows, (i) => column.codes[i]!)};
}

/** Numbers of a numeric column, or of a factor whose levels are numbers; NaN where missing. */
function numbersOf(column: Column): ArrayLike<number> {
  if (column.kind === "numeric") return column.values;
  const values = column.levels.map(Number);
  return Float64Array.from(column.codes, (code) => values[code] ?? Number.NaN);
}

/** The text of a row; undefined where missing. */
function labels(column: Column): (row: number) => string | undefined {
  if (column.kind === "factor") return (row) => column.levels[column.codes[row]!];
  return (row) => (Number.isNaN(column.values[row]!) ? undefined : String(column.values[row]!));
}
