import {emptyCodes, type Table} from "../../../src/glmm/table.js";
import {exp} from "../../../src/math/exponential.js";
import {logistic} from "../../../src/math/logistic.js";
import {type Stream, streams} from "../../../src/math/random.js";

/** Why scores are unknown: by chance; by age and background; by the score itself; by the outcome. */
export type Mechanism = "chance" | "covariates" | "value" | "outcome";

export interface SchoolRecipe {
  readonly seed: number;
  readonly rows: number;
  readonly locations?: number;
  readonly institutions?: number;
  /** Of the scores; "none": all known. */
  readonly scores?: Mechanism | "none";
  /** Of the parents' education. */
  readonly parents?: Mechanism | "none";
  /** True effect of a standard deviation (8 points) of capacity, logit scale. */
  readonly capacity?: number;
  /** Standard deviation of the error in known scores, points. */
  readonly error?: number;
  /** Unknown scores are this much lower than others with the same covariates, points (with mechanism "chance"). */
  readonly lower?: number;
  /** Scores rounded and kept within 500 to 550, as the register has them; else as drawn. */
  readonly rounded?: boolean;
}

/**
 * Simulated diploma holders; `table` as selectPublished makes it, `complete` with nothing missing and capacity as cito.
 */
export interface School {
  readonly table: Table;
  readonly complete: Table;
  /** True mean over these students of P(y = 1) with a non-western background minus with none, all else as it is. */
  readonly gap: number;
}

/** The model of all tests: model 2 of the study without what has no missing values to do with. */
export const MODEL =
  "y ~ migratieachtergrond + opleiding_ouders + niveau + leeftijd + cito + " +
  "(1 + migratieachtergrond | locatie) + (1 | instelling)";

/** The same with missing indicators, as published. */
export const INDICATOR_MODEL = MODEL.replace("cito +", "cito + cito_onbekend +");

/** True effects on the logit scale. */
export const truth = {westers: 0.15, nietWesters: 0.6, hoog: 0.3, slopeSd: 0.28} as const;

/** Points per standard deviation of capacity. */
const SD = 8;

/**
 * Students in locations with their own mix and effects; capacity lower for those whose parents are at most at
 * vmbo-kader and, in their location and level, for those with a non-western background. One draw sequence per seed:
 * mechanisms change who is unknown and nothing else.
 */
export function schools(recipe: SchoolRecipe): School {
  const {seed, rows, locations = 60, institutions = 12, scores = "chance", parents = "none"} = recipe;
  const {capacity = 0.5, error = 0, lower = 0, rounded = false} = recipe;
  const random = streams(seed, 1)[0]!;
  const sites = Array.from({length: locations}, () => site(random));
  const boards = Array.from({length: institutions}, () => 0.15 * random.normal());
  const codes = {
    geslacht: new Uint8Array(rows),
    migratieachtergrond: new Uint8Array(rows),
    opleiding_ouders: new Uint8Array(rows),
    niveau: new Uint8Array(rows),
    locatie: emptyCodes(rows, locations),
    instelling: new Uint8Array(rows)
  };
  const [age, score, y, flags, capacities] = Array.from({length: 5}, () => new Float64Array(rows)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array
  ];
  const knownParents = new Uint8Array(rows);
  let gap = 0;
  for (let i = 0; i < rows; ++i) {
    const l = Math.floor((1 - Math.sqrt(1 - random.uniform())) * locations);
    const here = sites[l]!;
    const migration = pick([1, 0.15, here.nonWestern], random.uniform());
    const high = random.uniform() < logistic(0.7 - 1.1 * +(migration === 2)) ? 1 : 0;
    const level = pick([0.25, 0.08, 0.2, 0.47], random.uniform());
    const own = 17 + pick([4, 3, 2, 1, 1], random.uniform());
    const u = [random.uniform(), random.uniform(), random.uniform()] as const;
    const noise = [random.normal(), random.normal()] as const;
    const unknownScore =
      scores !== "none" && scores !== "value" && scores !== "outcome"
        ? u[1] < chanceOf(scores, 0, migration, own, 0, 0.7)
        : undefined;
    const mean =
      [0, -6, -3.5, 2][level]! + 1.5 * high - [0, 1, 3.5][migration]! + here.score - (unknownScore ? lower : 0);
    const talent = mean + 6 * noise[0];
    const rest =
      -0.6 +
      boards[l % institutions]! +
      truth.hoog * high +
      [0, 1.4, 0.5, -0.1][level]! -
      0.05 * (own - 19) +
      (capacity * talent) / SD;
    const chance = (group: number) =>
      logistic(rest + here.effects[group]! + [0, truth.westers, truth.nietWesters][group]!);
    gap += (chance(2) - chance(0)) / rows;
    const outcome = u[0] < chance(migration) ? 1 : 0;
    const measured = talent + error * noise[1];
    const register = rounded ? Math.max(-34, Math.min(16, Math.round(measured))) : measured;
    const missing =
      scores === "none" ? false : (unknownScore ?? u[1] < chanceOf(scores, talent, migration, own, outcome, 0.7));
    const parentsUnknown =
      parents !== "none" && u[2] < chanceOf(parents, high === 1 ? 6 : -6, migration, own, outcome, -0.5);
    codes.geslacht[i] = i % 2;
    codes.migratieachtergrond[i] = migration;
    codes.opleiding_ouders[i] = high;
    codes.niveau[i] = level;
    codes.locatie[i] = l;
    codes.instelling[i] = l % institutions;
    age[i] = own;
    capacities[i] = talent;
    score[i] = missing ? 0 : register;
    flags[i] = +missing;
    knownParents[i] = +!parentsUnknown;
    y[i] = outcome;
  }
  const numeric = (values: Float64Array) => ({kind: "numeric" as const, values});
  const factor = (levels: readonly string[], own: Uint8Array | Uint16Array | Int32Array) => ({
    kind: "factor" as const,
    levels,
    codes: own
  });
  const numbered = (count: number) => Array.from({length: count}, (_, k) => `c${k}`);
  const shared = {
    y: numeric(y),
    geslacht: factor(["man", "vrouw"], codes.geslacht),
    migratieachtergrond: factor(["geen", "westers", "niet-westers"], codes.migratieachtergrond),
    niveau: factor(["3", "1", "2", "4"], codes.niveau),
    locatie: factor(numbered(locations), codes.locatie),
    instelling: factor(numbered(institutions), codes.instelling),
    leeftijd: numeric(age)
  };
  const seen = codes.opleiding_ouders.map((code, i) => (knownParents[i] ? code : 2));
  return {
    gap,
    table: {
      rows,
      columns: {
        ...shared,
        opleiding_ouders: factor(["laag", "hoog", "onbekend"], seen),
        cito: numeric(score),
        cito_onbekend: numeric(flags)
      }
    },
    complete: {
      rows,
      columns: {
        ...shared,
        opleiding_ouders: factor(["laag", "hoog"], codes.opleiding_ouders),
        cito: numeric(capacities)
      }
    }
  };
}

/** Probability of being unknown, about .45 for base .7 (scores), about .3 for base -.5 (parents). */
function chanceOf(
  why: Mechanism,
  talent: number,
  migration: number,
  age: number,
  outcome: number,
  base: number
): number {
  if (why === "chance") return logistic(base - 0.9);
  if (why === "covariates") return logistic(base - 1.4 + 0.45 * (age - 18) + 0.9 * +(migration === 2));
  if (why === "value") return logistic(base - 1 - 0.16 * talent);
  return logistic(base - 1.7 + (migration === 2 ? 2.4 : 1) * outcome);
}

function site(random: Stream) {
  const [a, b, c] = [random.normal(), random.normal(), random.normal()];
  const intercept = 0.35 * a;
  return {
    effects: [intercept, intercept + 0.15 * b, intercept + truth.slopeSd * c],
    nonWestern: 0.35 * exp(0.9 * random.normal()),
    score: 2 * random.normal()
  };
}

function pick(weights: readonly number[], u: number): number {
  let rest = u * weights.reduce((sum, weight) => sum + weight, 0);
  for (let k = 0; k < weights.length - 1; ++k) {
    rest -= weights[k]!;
    if (rest < 0) return k;
  }
  return weights.length - 1;
}
