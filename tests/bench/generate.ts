import {type Column, emptyCodes, type Table} from "../../src/glmm/table.js";
import {exp} from "../../src/math/exponential.js";
import {logistic} from "../../src/math/logistic.js";
import {type Stream, streams} from "../../src/math/random.js";

/** The size of a simulated population. */
export interface Shape {
  readonly rows: number;
  readonly seed?: number;
  readonly locations?: number;
  readonly institutions?: number;
}

/** The published model 2 with random slopes, as in tests/reference. */
export const MODEL_2 =
  "y ~ migration + parentEdu + sex + level + age + sector + bol + cito_c + cito_missing + citoPeriod + " +
  "(1 + migration | location) + (1 | institution)";

const periods = ["2004-2006", "2007-2008", "2009-2010", "2011-2012", "missing"];

/**
 * Students in locations in institutions, with the design and the coefficients of tests/reference/generator-sim.R (other
 * random numbers): location sizes with a heavy tail, correlated slopes for migration, ages 16 to 25, a test score that
 * is missing for 45%.
 */
export function generate({rows, seed = 1, locations = 800, institutions = 60}: Shape): Table {
  const random = streams(seed, 1)[0]!;
  const uniform = () => random.uniform();
  const parent = Array.from({length: locations}, (_, l) =>
    l < institutions ? l : Math.floor(uniform() * institutions)
  );
  const location = memberships(rows, locations, random);
  const sites = Array.from({length: locations}, () => site(random));
  const v = Array.from({length: institutions}, () => 0.15 * random.normal());
  const columns = blank(rows, locations, institutions);
  const numbers = {age: new Float64Array(rows), bol: new Float64Array(rows), cito_c: new Float64Array(rows)};
  const missing = new Float64Array(rows);
  const y = new Float64Array(rows);
  for (let i = 0; i < rows; ++i) {
    const l = location[i]!;
    const here = sites[l]!;
    const migration = pick(here.shares, uniform());
    const parents = uniform() < 0.45 ? 2 : uniform() < logistic(-0.5 - 0.5 * +(migration === 2)) ? 1 : 0;
    const level = pick([0.07, 0.17, 0.25, 0.51], logistic(here.level + random.normal() - 0.3 * +(migration === 2)));
    const sector = uniform() < 0.75 ? here.sector : pick([0.3, 0.3, 0.3, 0.1], uniform());
    const sex = +(uniform() < logistic([-0.9, 0.3, 1.4, -0.2][sector]!));
    const age = Math.min(25, 16 + Math.floor(-2.2 * logOf(uniform())));
    const bol = +(uniform() < logistic(1.6 - 0.12 * (age - 17)));
    const score = Math.round(2.4 * level - 3 * +(migration === 2) + 7.5 * random.normal());
    const absent = uniform() < logistic(-0.24 - 0.045 * score + 0.22 * (age - 18));
    const period = absent && uniform() > 0.06 ? 4 : Math.max(0, Math.min(3, 3 - ((age - 16) >> 1)));
    const cito = absent ? 0 : Math.max(-26, Math.min(24, score)) - 0.11;
    const eta =
      1.6 +
      [0, -0.15, -0.55][migration]! +
      [0, 0.12, -0.1][parents]! +
      0.1 * sex +
      [0, 0.15, 0.45, 0.5][level]! -
      0.05 * age +
      [0, 0.1, -0.15, 0.2][sector]! -
      0.35 * bol +
      0.02 * cito -
      0.1 * +absent +
      [0, 0.03, 0.06, 0.09, -0.05][period]! +
      here.b[0]! +
      (migration > 0 ? here.b[migration]! : 0) +
      v[parent[l]!]!;
    columns.migration.codes[i] = migration;
    columns.parentEdu.codes[i] = parents;
    columns.sex.codes[i] = sex;
    columns.level.codes[i] = level;
    columns.sector.codes[i] = sector;
    columns.citoPeriod.codes[i] = period;
    columns.location.codes[i] = l;
    columns.institution.codes[i] = parent[l]!;
    numbers.age[i] = age;
    numbers.bol[i] = bol;
    numbers.cito_c[i] = cito;
    missing[i] = +absent;
    y[i] = +(uniform() < logistic(eta));
  }
  const numeric = Object.entries({...numbers, cito_missing: missing, y});
  const others = numeric.map(([name, values]): [string, Column] => [name, {kind: "numeric", values}]);
  return {rows, columns: {...columns, ...Object.fromEntries(others)}};
}

function site(random: Stream) {
  const [a, b, c] = [random.normal(), random.normal(), random.normal()];
  const western = 0.12 * exp(0.35 * random.normal());
  const other = 0.3 * exp(0.95 * random.normal());
  const total = 1 + western + other;
  return {
    b: [0.45 * a, 0.2 * (-0.2 * a + 0.98 * b), 0.35 * (-0.3 * a + 0.55 * b + 0.78 * c)],
    shares: [1 / total, western / total, other / total],
    level: 0.4 * random.normal() + 0.8,
    sector: pick([0.3, 0.3, 0.3, 0.1], random.uniform())
  };
}

/** At least five rows per location; the rest by log-normal weights, sd 1.2. */
function memberships(rows: number, locations: number, random: Stream): Int32Array {
  const weights = Array.from({length: locations}, () => exp(1.2 * random.normal()));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const floor = Math.min(5, Math.floor(rows / locations));
  const of = new Int32Array(rows);
  let at = 0;
  let exact = 0;
  for (let l = 0; l < locations; ++l) {
    exact += floor + ((rows - floor * locations) * weights[l]!) / total;
    const end = l === locations - 1 ? rows : Math.round(exact);
    while (at < end) of[at++] = l;
  }
  return of;
}

function blank(rows: number, locations: number, institutions: number) {
  const factor = (levels: readonly string[]) => ({
    kind: "factor" as const,
    levels,
    codes: emptyCodes(rows, levels.length)
  });
  const numbered = (count: number, letter: string) =>
    factor(Array.from({length: count}, (_, k) => `${letter}${String(k + 1).padStart(String(count).length, "0")}`));
  return {
    migration: factor(["none", "western", "nonwestern"]),
    parentEdu: factor(["low", "high", "unknown"]),
    sex: factor(["male", "female"]),
    level: factor(["1", "2", "3", "4"]),
    sector: factor(["1", "2", "3", "4"]),
    citoPeriod: factor(periods),
    location: numbered(locations, "L"),
    institution: numbered(institutions, "I")
  };
}

function pick(shares: readonly number[], u: number): number {
  let rest = u;
  for (let k = 0; k < shares.length - 1; ++k) {
    rest -= shares[k]!;
    if (rest < 0) return k;
  }
  return shares.length - 1;
}

const logOf = (u: number): number => -2 * Math.atanh((1 - u) / (1 + u));
