import type {Records} from "../../src/analysis/records.js";
import type {Column, FactorColumn, Table} from "../../src/glmm/table.js";
import {exp} from "../../src/math/exponential.js";
import {streams} from "../../src/math/random.js";
import {firstLocationYear} from "../../src/mbo/codebook.js";

/** What a small register looks like; effects on the logit scale. */
export interface RegisterRecipe {
  readonly seed?: number;
  readonly students?: number;
  /** Outcome year; study data are those of the year before. */
  readonly year?: number;
  readonly locations?: number;
  /** Effects on both outcomes: western, non-western, high parents, one sd of capacity, levels 1, 2 and 4. */
  readonly effects?: Partial<typeof effects>;
  /** Sds of location intercepts, of location slopes of non-western, and of institution intercepts. */
  readonly sds?: readonly [intercept: number, slope: number, institution: number];
  /** Standard error of measurement of cito, points; capacity has 8 points per sd. */
  readonly error?: number;
  /** Correlation of scores without that error with capacity, in the whole population. */
  readonly validity?: number;
  /** Shares of scores and of parents that are unknown, completely at random. */
  readonly unknown?: readonly [cito: number, parents: number];
  /** Share with a diploma. */
  readonly diplomas?: number;
}

const effects = {westers: 0.2, nietWesters: 0.6, hoog: 0.3, capacity: 0.5, entree: 1.2, niveau2: 0.5, niveau4: -0.2};

export const POINTS_PER_SD = 8;
const institutions = 8;

/**
 * A register of one cohort as the project holds one: factors with small codes, for ages, scores and indicators too; and
 * its truth. Levels depend on capacity, capacity on parents; migration background depends on the location. Entree
 * students have the sector "overig"; some 1.5% have a diploma and no study data.
 */
export function analysisRegister(recipe: RegisterRecipe = {}): Records & {readonly truth: Table} {
  const {seed = 11, students = 20_000, year = 2020, locations = 40, error = 4, validity = 1} = recipe;
  const {sds = [0.3, 0.2, 0.15], unknown = [0.4, 0.25], diplomas = 0.8} = recipe;
  const other = Math.sqrt(1 - validity ** 2);
  const b = {...effects, ...recipe.effects};
  const random = streams(seed, 1)[0]!;
  const below = (n: number) => Math.floor(n * random.uniform());
  const boards = Array.from({length: institutions}, () => sds[2] * random.normal());
  const places = Array.from({length: locations}, (_, l) => ({
    intercept: boards[l % institutions]! + sds[0] * random.normal(),
    slope: sds[1] * random.normal(),
    share: 0.05 + 0.5 * random.uniform()
  }));
  const draft = Object.fromEntries(
    Object.entries(layout(year, locations)).map(([name, levels]) => [name, builder(levels, students)])
  );
  const set = (name: string, i: number, value: string | number | undefined) => draft[name]!.set(i, value);
  const capaciteit = new Float64Array(students);
  const past = year - 1;
  for (let i = 0; i < students; ++i) {
    const location = below(locations);
    const place = places[location]!;
    const u = random.uniform();
    const migration = u < place.share ? "niet-westers" : u < place.share + 0.08 ? "westers" : "geen";
    const high = random.uniform() < (migration === "niet-westers" ? 0.6 : 0.85);
    const capacity = (high ? 0.1 : -0.4) + random.normal();
    capaciteit[i] = capacity;
    const place2 = capacity + 0.8 * random.normal();
    const level = place2 < -1.6 ? "1" : place2 < -0.5 ? "2" : place2 < 0.3 ? "3" : "4";
    const then = validity * capacity + (other > 0 ? other * random.normal() : 0);
    const score = clamp(Math.round(530 + POINTS_PER_SD * then + error * random.normal()));
    const taken = 2009 + below(4);
    const eta =
      place.intercept -
      0.6 +
      (migration === "westers" ? b.westers : 0) +
      (migration === "niet-westers" ? b.nietWesters + place.slope : 0) +
      (high ? b.hoog : 0) +
      b.capacity * capacity +
      {1: b.entree, 2: b.niveau2, 3: 0, 4: b.niveau4}[level];
    const higher = random.uniform() < 1 / (1 + exp(-eta));
    const vsv = random.uniform() < 1 / (1 + exp(2.6 + 0.5 * eta));
    const seen = random.uniform() >= unknown[0];
    const studied = random.uniform() >= 0.015;
    set("id", i, String(i % 50_000));
    set("geslacht", i, random.uniform() < 0.5 ? "man" : "vrouw");
    set("migratieachtergrond", i, random.uniform() < 0.005 ? undefined : migration);
    set("opleiding_ouders", i, random.uniform() < unknown[1] ? undefined : high ? "hoog" : "laag");
    set("opleiding_ouders_waar", i, high ? "hoog" : "laag");
    set("cito", i, seen ? String(score) : undefined);
    set("cito_jaar", i, seen ? String(taken) : undefined);
    set("cito_volledig", i, String(score));
    set("cito_jaar_volledig", i, String(taken));
    set(`leeftijd_${past}`, i, studied ? String(15 + below(13)) : undefined);
    set(`niveau_${past}`, i, studied ? level : undefined);
    set(`leerweg_${past}`, i, studied ? ["bol", "bol", "bol", "bbl", "bbl", "extraneus"][below(6)] : undefined);
    const sector = ["dienstverlening-handel", "techniek-ict", "zorg-sport", "overig"][level === "1" ? 3 : below(4)];
    set(`sector_${past}`, i, studied ? sector : undefined);
    set(`instelling_${past}`, i, studied ? `i${location % institutions}` : undefined);
    if (past >= firstLocationYear) set(`locatie_${past}`, i, studied ? `l${location}` : undefined);
    const diploma = random.uniform() < diplomas;
    set(`diploma_${past}`, i, diploma ? level : undefined);
    set(`hoger_${year}`, i, diploma ? Number(higher) : undefined);
    const member = studied && random.uniform() < 0.9;
    set(`startpopulatie_${past}`, i, studied ? Number(member) : undefined);
    set(`vsv_${year}`, i, member ? Number(vsv) : undefined);
  }
  const columns = Object.fromEntries(Object.entries(draft).map(([name, {column}]) => [name, column]));
  const {opleiding_ouders_waar, cito_volledig, cito_jaar_volledig, ...register} = columns;
  const truth = {capaciteit: {kind: "numeric" as const, values: capaciteit}, opleiding_ouders_waar, cito_volledig};
  return {
    register: {rows: students, columns: register as Record<string, Column>},
    truth: {rows: students, columns: {...truth, cito_jaar_volledig} as Record<string, Column>}
  };
}

/** The same records with their students in another order. */
export function reorderRecords({register, truth}: Records, order: Int32Array): Records {
  const reorder = (table: Table): Table => {
    const columns = Object.entries(table.columns).map(([name, column]) => {
      if (column.kind === "factor") return [name, {...column, codes: Int32Array.from(order, (i) => column.codes[i]!)}];
      return [name, {...column, values: Float64Array.from(order, (i) => column.values[i]!)}];
    });
    return {rows: table.rows, columns: Object.fromEntries(columns)};
  };
  return {register: reorder(register), ...(truth && {truth: reorder(truth)})};
}

/** The register as CSV reads it: what looks like numbers is numbers. */
export function asNumbers({rows, columns}: Table): Table {
  const read = Object.entries(columns).map(([name, column]) => {
    if (column.kind === "numeric" || column.levels.some((level) => Number.isNaN(Number(level)))) return [name, column];
    const values = Float64Array.from(column.codes, (code) => Number(column.levels[code] ?? Number.NaN));
    return [name, {kind: "numeric", values}];
  });
  return {rows, columns: Object.fromEntries(read)};
}

/** The register as the text of a CSV file. */
export function asCsv({rows, columns}: Table): string {
  const names = Object.keys(columns);
  const cell = (column: Column, i: number) =>
    column.kind === "factor" ? (column.levels[column.codes[i]!] ?? "") : String(column.values[i]!);
  const lines = Array.from({length: rows}, (_, i) => names.map((name) => cell(columns[name]!, i)).join(","));
  return `${[names.join(","), ...lines].join("\n")}\n`;
}

/** The columns as arrays of texts, numbers where all texts are; null where missing. */
export function asValues(table: Table): Record<string, (string | number | null)[]> {
  const values = Object.entries(asNumbers(table).columns).map(([name, column]) => {
    if (column.kind === "factor") return [name, Array.from(column.codes, (code) => column.levels[code] ?? null)];
    return [name, Array.from(column.values, (value) => (Number.isNaN(value) ? null : value))];
  });
  return Object.fromEntries(values);
}

const clamp = (score: number): number => Math.min(550, Math.max(500, score));

const range = (from: number, to: number): string[] => Array.from({length: to - from + 1}, (_, k) => String(from + k));

/** Columns and their levels, in the order of the codebook. */
function layout(year: number, locations: number): Record<string, readonly string[]> {
  const past = year - 1;
  const indicator = ["0", "1"];
  const levels = ["1", "2", "3", "4"];
  return {
    id: range(0, 49_999),
    geslacht: ["man", "vrouw"],
    migratieachtergrond: ["geen", "westers", "niet-westers"],
    opleiding_ouders: ["laag", "hoog"],
    opleiding_ouders_waar: ["laag", "hoog"],
    cito: range(500, 550),
    cito_volledig: range(500, 550),
    cito_jaar: range(2009, 2021),
    cito_jaar_volledig: range(2009, 2021),
    [`leeftijd_${past}`]: range(12, 99),
    [`niveau_${past}`]: levels,
    [`leerweg_${past}`]: ["bol", "bbl", "extraneus"],
    [`sector_${past}`]: ["dienstverlening-handel", "techniek-ict", "zorg-sport", "overig"],
    [`instelling_${past}`]: Array.from({length: institutions}, (_, k) => `i${k}`),
    ...(past >= firstLocationYear && {[`locatie_${past}`]: Array.from({length: locations}, (_, k) => `l${k}`)}),
    [`diploma_${past}`]: levels,
    [`startpopulatie_${past}`]: indicator,
    [`hoger_${year}`]: indicator,
    [`vsv_${year}`]: indicator
  };
}

function builder(levels: readonly string[], length: number) {
  const codes = levels.length < 256 ? new Uint8Array(length) : new Uint16Array(length);
  const place = new Map(levels.map((level, k) => [level, k]));
  const column: FactorColumn = {kind: "factor", levels, codes};
  const set = (i: number, value: string | number | undefined) => {
    codes[i] = value === undefined ? levels.length : place.get(String(value))!;
  };
  return {column, set};
}
