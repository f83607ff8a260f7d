import {exp, log} from "../../math/exponential.js";
import {logistic, logit} from "../../math/logistic.js";
import {normalQuantile} from "../../math/normal.js";
import type {Stream} from "../../math/random.js";
import {firstYear} from "../codebook.js";
import type {World} from "../world/world.js";
import type {InstitutionDraws} from "./draws.js";
import type {Landscape} from "./landscape.js";
import {apportion, cumulate, pick} from "./shares.js";

/** Smallest and largest cito score. */
export const CITO_RANGE = [500, 550] as const;
/** First year whose tests are on record. */
export const FIRST_TEST = 2009;
const OLDEST = 60;
const TEST_AGE = 12;
/** Part of the lower placement that applies to students without, with a western and with a non-western background. */
const PLACEMENT = [0, 1 / 3, 1] as const;

/** What is fixed of each student, institution by institution and by year of entry within it. */
export interface Students {
  readonly count: number;
  readonly through: number;
  /** Rows of institution j that entered up to year t: from start[j] to until[j][t - 2015]. */
  readonly start: Int32Array;
  readonly until: readonly Int32Array[];
  /** 0 none, 1 western, 2 non-western. */
  readonly group: Uint8Array;
  /** 0 no, 1 newcomer, 2 newcomer in the first year. */
  readonly newcomer: Uint8Array;
  readonly woman: Uint8Array;
  /** 1 if a parent followed more than vmbo-kader. */
  readonly parents: Uint8Array;
  readonly capacity: Float32Array;
  /** Age on 1 August of the year of entry (of 2015 for who was there before). */
  readonly age: Uint8Array;
  /** Year of entry - 2015. */
  readonly entry: Uint8Array;
  /** Level on entry, 1-4. */
  readonly level: Uint8Array;
  /** Years in the programme on entry, from 1. */
  readonly stay: Uint8Array;
  readonly qualified: Uint8Array;
  /** Quantiles that choose track, sector and location at whatever level. */
  readonly track: Float32Array;
  readonly sector: Float32Array;
  readonly place: Float32Array;
  /** The score the student has or would have had, minus 500. */
  readonly cito: Uint8Array;
  /** Flags, see {@link MISSING}. */
  readonly missing: Uint8Array;
}

/** Bits of {@link Students.missing}. */
export const MISSING = {cito: 1, parents: 2, group: 4, late: 8, address: 16} as const;

/** Draws the students who enter up to a year; those of 2015 are the stock of that year. */
export function drawStudents(
  world: World,
  landscape: Landscape,
  draws: readonly InstitutionDraws[],
  through: number
): Students {
  const plan = landscape.institutions.map(({students}) => cohorts(world, students, through));
  const count = plan.reduce((sum, sizes) => sum + sizes.reduce((a, b) => a + b, 0), 0);
  const students: Students = {
    count,
    through,
    start: new Int32Array(plan.length),
    until: plan.map((sizes) => new Int32Array(sizes.length)),
    group: new Uint8Array(count),
    newcomer: new Uint8Array(count),
    woman: new Uint8Array(count),
    parents: new Uint8Array(count),
    capacity: new Float32Array(count),
    age: new Uint8Array(count),
    entry: new Uint8Array(count),
    level: new Uint8Array(count),
    stay: new Uint8Array(count),
    qualified: new Uint8Array(count),
    track: new Float32Array(count),
    sector: new Float32Array(count),
    place: new Float32Array(count),
    cito: new Uint8Array(count),
    missing: new Uint8Array(count)
  };
  const draw = studentDrawer(world, students);
  let row = 0;
  plan.forEach((sizes, j) => {
    students.start[j] = row;
    const background = groupShares(world, landscape.institutions[j]!.mix);
    sizes.forEach((size, entry) => {
      for (let i = 0; i < size; ++i) draw(row++, entry, background, draws[j]!.traits);
      students.until[j]![entry] = row;
    });
  });
  return students;
}

/** Students of one institution by year of entry: the stock of 2015, and equal cohorts after it. */
function cohorts(world: World, students: number, through: number): number[] {
  const stock = Math.round(world.stock * students);
  const later = apportion(students - stock, [1, 1, 1, 1, 1, 1]);
  return [stock, ...later].slice(0, through - firstYear + 1);
}

/** Cumulative shares of the three groups among the entrants of an institution. */
function groupShares(world: World, mix: number): Float64Array {
  return cumulate(Float64Array.of(1, exp(world.western + 0.4 * mix), exp(world.nonWestern + mix)));
}

type Draw = (row: number, entry: number, background: Float64Array, random: Stream) => void;

function studentDrawer(world: World, into: Students): Draw {
  const young = cumulate(Float64Array.from(world.entryAges));
  const low = world.parentsLow.map(logistic);
  const newcomers = [0, world.newcomersWestern, world.newcomers];
  const capacityGroup = [0, ...world.capacityGroup];
  const underplacement = [0, ...world.underplacement];
  const cuts = [world.cutsStock, world.cutsEntrants].map((own) =>
    PLACEMENT.map((part) => own.map((cut, k) => cut + part * world.placementNonWestern[k]!))
  );
  const citoShift = [0, ...world.citoShiftGroup];
  const citoUnknown = world.citoUnknown.map((share) => (share > 0 ? logit(share) : Number.NEGATIVE_INFINITY));
  const {citoReliability: reliability, citoValidity: validity} = world;
  const [ofTrue, ofError] = [Math.sqrt(reliability), Math.sqrt(1 - reliability)];
  const ofOther = Math.sqrt(1 - validity * validity);

  return (row, entry, background, random) => {
    const group = pick(background, random.uniform());
    const uNewcomer = random.uniform();
    const woman = random.uniform() < world.women ? 1 : 0;
    const parents = random.uniform() < low[group]! ? 0 : 1;
    const zCapacity = random.normal();
    const zPlacement = random.normal();
    const uAge = random.uniform();
    const track = random.uniform();
    const sector = random.uniform();
    const place = random.uniform();
    const uStay = random.uniform();
    const uQualified = random.uniform();
    const uValidity = random.uniform();
    const uError = random.uniform();
    const uCito = random.uniform();
    const uParents = random.uniform();
    const uGroup = random.uniform();
    const uRecord = random.uniform();

    const newcomer = uNewcomer < newcomers[group]! ? 1 : 0;
    const base = zCapacity + world.capacityParents * (parents - 0.5) + capacityGroup[group]!;
    const capacity = base + underplacement[group]!;
    const score = base + world.placementParents * (parents - 0.5) + world.placementNoise * zPlacement;
    const atEntree = newcomer === 1 && uNewcomer < newcomers[group]! * world.newcomersEntree;
    const level = atEntree ? 1 : levelOf(score, cuts[entry === 0 ? 0 : 1]![group]!);
    const qualifiedShare = (entry === 0 ? world.qualifiedStock : world.qualified)[level - 1]!;
    const qualified = newcomer === 0 && uQualified < qualifiedShare ? 1 : 0;
    const stay = entry === 0 ? 1 + Math.floor(uStay * (0.6 + 0.4 * uStay) * level) : 1;
    const ageOfEntry = entryAge(uAge, newcomer);
    const age = Math.min(OLDEST, ageOfEntry + stay - 1 + (entry === 0 && qualified === 1 ? 2 : 0));
    const testYear = firstYear + entry - age + TEST_AGE;

    const then = validity * capacity + (ofOther > 0 ? ofOther * normalQuantile(uValidity) : 0);
    const measured = ofTrue * then + (ofError > 0 ? ofError * normalQuantile(uError) : 0);
    const points =
      world.citoMean +
      world.citoSd * measured +
      citoShift[group]! +
      world.citoShiftParents * (parents - 0.5) +
      (world.citoPeriods[testYear - FIRST_TEST] ?? 0);
    const odds =
      citoUnknown[level - 1]! + (testYear >= 2015 ? world.citoUnknownLate : 0) - world.citoUnknownValue * measured;
    const neverTested = newcomer === 1 || testYear < FIRST_TEST;
    const parentsOdds =
      world.parentsUnknown[group]! +
      (ageOfEntry >= 23 ? world.parentsUnknownOlder : 0) +
      (newcomer === 1 ? world.parentsUnknownNewcomer : 0) +
      (parents === 0 ? world.parentsUnknownLow : 0);

    into.group[row] = group;
    into.newcomer[row] =
      newcomer === 1 && entry > 0 && uNewcomer < newcomers[group]! * world.newcomersRecent ? 2 : newcomer;
    into.woman[row] = woman;
    into.parents[row] = parents;
    into.capacity[row] = capacity;
    into.age[row] = age;
    into.entry[row] = entry;
    into.level[row] = level;
    into.stay[row] = stay;
    into.qualified[row] = qualified;
    into.track[row] = track;
    into.sector[row] = sector;
    into.place[row] = place;
    into.cito[row] = Math.min(CITO_RANGE[1], Math.max(CITO_RANGE[0], Math.round(points))) - CITO_RANGE[0];
    into.missing[row] =
      (neverTestedBy(world, neverTested) || uCito < logistic(odds) ? MISSING.cito : 0) |
      (uParents < logistic(parentsOdds) ? MISSING.parents : 0) |
      (uGroup < (age > 25 ? world.groupUnknownOlder : world.groupUnknown) ? MISSING.group : 0) |
      (uRecord < world.late ? MISSING.late : 0) |
      (uRecord > 1 - world.noAddress ? MISSING.address : 0);
  };

  function entryAge(u: number, newcomer: number): number {
    if (u < world.older) return Math.min(OLDEST, 23 + Math.floor(-world.olderYears * log(u / world.older)));
    const own = 15 + pick(young, (u - world.older) / (1 - world.older));
    return own + (newcomer === 1 ? world.newcomerAge : 0);
  }
}

/** Nothing is missing in a world whose shares of unknown scores are all zero. */
function neverTestedBy(world: World, neverTested: boolean): boolean {
  return neverTested && world.citoUnknown.some((share) => share > 0);
}

function levelOf(score: number, cuts: readonly number[]): number {
  if (score < cuts[1]!) return score < cuts[0]! ? 1 : 2;
  return score < cuts[2]! ? 3 : 4;
}
