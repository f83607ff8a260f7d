import {QUANTILE_95} from "../../math/normal.js";
import {defaultDefinition, type GapOutcome} from "./definition.js";
import {type Evidence, evidenceFor, type Unit} from "./evidence.js";
import {medianEvents} from "./few-events.js";
import {interpolate} from "./interpolate.js";
import {type GapPopulation, gapsOf, type LocationRow, rowOf} from "./location-row.js";
import {drawnRanks, TOP, topProbabilities} from "./ranking.js";
import type {Repetitions} from "./repetitions.js";
import {spreadAnswer} from "./spread-share.js";

export interface LocationAnswer {
  readonly outcome: GapOutcome;
  readonly group: "westers" | "niet-westers";
  /** Over whom the gaps of the rows are; what is said of the spread is always over all students of the country. */
  readonly population: GapPopulation;
  /**
   * How far the gap over the own students lies from the standardised one: at the median location, and at most; points.
   */
  readonly moved: {readonly median: number; readonly most: number};
  /** From the lowest gap to the highest. */
  readonly locations: readonly LocationRow[];
  readonly national: number;
  /** Standard deviation of the gap over locations, percentage points. */
  readonly spread: number;
  /** The same under the other of models 2 and 2i. */
  readonly otherSpread: number;
  /** Distribution of gaps over locations: 5%, 50%, 95%. */
  readonly quantiles: readonly [number, number, number];
  /** Between which 95% of locations lie. */
  readonly most: readonly [number, number];
  /** How many locations can be told from the country: their interval leaves the national gap out. */
  readonly apart: number;
  /** Students of the group with the rarer outcome at the median location (few-events.ts). */
  readonly medianEvents: number;
  /** Share of the locations whose interval holds their true gap, 0 to 1. */
  readonly covered: number;
  /**
   * What a student of each group could expect at such locations: 5%, 50%, 95% of the own group's
   * distribution, per cent.
   */
  readonly student: {
    readonly group: readonly [number, number, number];
    readonly reference: readonly [number, number, number];
  };
  /**
   * The gap observed in the country, nothing held; where observed gaps of locations lie around it if only
   * chance plays a part.
   */
  readonly observed: number;
  readonly funnel: readonly FunnelPoint[];
  /**
   * Share of the locations whose observed gap lies outside the funnel of their own numbers, 0 to 1; chance alone: .1.
   */
  readonly outside: number;
  /** The odds ratio at the median location. */
  readonly typicalOdds: number;
  /** Correlation of level (reference group) and gap over locations, log odds. */
  readonly relation: number;
  /**
   * Of the ten with the highest estimate, and with the highest observed gap: how many are truly among the ten highest.
   */
  readonly right: {readonly shrunken: number; readonly raw: number};
  /** The estimate of where level and gap vary (model 3), and its repetitions; null where they were not made. */
  readonly repetitions: Repetitions | null;
}

/** Where 90% of observed gaps lie at so many students of the group, percentage points. */
export interface FunnelPoint {
  readonly students: number;
  readonly low: number;
  readonly high: number;
}

const FUNNEL_POINTS = 40;

/** Proportions of both groups in the country, and reference students for each student of the group. */
interface Observed {
  readonly group: number;
  readonly reference: number;
  readonly ratio: number;
}

/**
 * Half the width of the funnel: where 90% of observed gaps lie around the national one if only chance plays
 * a part, points.
 */
export function funnelReach({group, reference}: Observed, students: number, references: number): number {
  const variance = (group * (1 - group)) / students + (reference * (1 - reference)) / references;
  return 100 * QUANTILE_95 * Math.sqrt(variance);
}

/** The funnel from one student of the group to `most`, with as many reference students for each as in the country. */
function funnelOf(observed: Observed, most: number): FunnelPoint[] {
  const middle = 100 * (observed.group - observed.reference);
  return Array.from({length: FUNNEL_POINTS}, (_, k) => {
    const students = most ** (k / (FUNNEL_POINTS - 1));
    const reach = funnelReach(observed, students, observed.ratio * students);
    return {students, low: middle - reach, high: middle + reach};
  });
}

/** What the units show together, of those that have both groups. */
function observedOf(units: readonly Unit[]): Observed {
  let [students, references, successes, others] = [0, 0, 0, 0];
  for (const {students: own, references: other, raw} of units) {
    if (!raw) continue;
    students += own;
    references += other;
    successes += own * raw.group;
    others += other * raw.reference;
  }
  return {group: successes / students, reference: others / references, ratio: references / students};
}

interface AnswerOptions {
  readonly repetitions?: readonly Repetitions[];
  /** The evidence of the model that this one is compared with. */
  readonly other?: readonly Evidence[];
  /** The spread of the gap, as a multiple of the estimated one (other-spread.ts). */
  readonly times?: number;
  /** Over whom the gaps are. */
  readonly population?: GapPopulation;
}

/**
 * All about the gap per location of one outcome and group: arithmetic on the evidence, no refit.
 *
 * @throws RangeError if the evidence has no spread, or a location without the gap over its own students.
 */
export function locationAnswer(
  all: readonly Evidence[],
  outcome: GapOutcome,
  group: "westers" | "niet-westers",
  {repetitions = [], other = all, times = 1, population = "land"}: AnswerOptions = {}
): LocationAnswer {
  const definition = {...defaultDefinition, outcome, group};
  const {locations, national, spread} = evidenceFor(all, definition);
  const {spread: otherSpread} = evidenceFor(other, definition);
  if (!spread) throw new RangeError(`invalid evidence; no spread for: ${outcome} ${group}`);
  const distribution = spreadAnswer(spread, definition, []);
  const widened = (value: number) => distribution.mean + times * (value - distribution.mean);
  const known = locations.map((unit) => gapsOf(unit, outcome, distribution, times));
  const gaps = known.map(({[population]: {gap, error}}) => ({value: gap, error}));
  const tops = topProbabilities(gaps);
  const ranks = drawnRanks(gaps);
  const rows = locations.map((unit, k) => ({...rowOf(unit, known[k]!, population), top: tops[k]!, ranks: ranks[k]!}));
  rows.sort((a, b) => a.gap - b.gap || (a.id < b.id ? -1 : 1));
  const at = (curve: readonly number[], variance: number) => {
    const value = (z: number) => 100 * interpolate(spread.shifts, curve, z * Math.sqrt(variance));
    return [value(-QUANTILE_95), value(0), value(QUANTILE_95)] as const;
  };
  const country = 100 * (national.group - national.reference);
  const observed = observedOf(locations);
  const middle = 100 * (observed.group - observed.reference);
  const beyond = locations.flatMap(({students, references, raw}, k) => {
    const distance = raw ? Math.abs(known[k]!.land.raw! - middle) : 0;
    return raw ? [distance > funnelReach(observed, students, references)] : [];
  });
  const moved = rows.map(({views: {land, eigen}}) => Math.abs(eigen.gap - land.gap));
  const within = ({low, high}: LocationRow, value: number) => value >= low && value <= high;
  const knowable = rows.filter(({truth}) => truth !== null);
  const difference = spread.group - spread.covariance * 2 + spread.reference;
  return {
    outcome,
    group,
    population,
    moved: {median: medianOf(moved), most: Math.max(...moved)},
    locations: rows,
    national: country,
    spread: times * distribution.sd,
    otherSpread: times * (otherSpread ? spreadAnswer(otherSpread, definition, []).sd : distribution.sd),
    quantiles: distribution.quantiles.map(widened) as [number, number, number],
    most: distribution.most.map(widened) as [number, number],
    apart: rows.filter((row) => !within(row, country)).length,
    medianEvents: medianEvents(locations),
    covered: knowable.filter((row) => within(row, row.truth!)).length / Math.max(1, knowable.length),
    student: {group: at(spread.groupChance, spread.group), reference: at(spread.referenceChance, spread.reference)},
    observed: middle,
    funnel: funnelOf(observed, Math.max(1, ...rows.map(({students}) => students))),
    outside: beyond.filter(Boolean).length / Math.max(1, beyond.length),
    typicalOdds: medianOf(rows.map(({odds}) => odds)),
    relation: (spread.covariance - spread.reference) / Math.sqrt(Math.max(1e-12, difference * spread.reference)),
    right: {shrunken: rightOf(rows, ({gap}) => gap), raw: rightOf(rows, ({raw}) => raw ?? Number.NEGATIVE_INFINITY)},
    repetitions: repetitions.find((entry) => entry.outcome === outcome) ?? null
  };
}

const medianOf = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** Of the first ten by a measure, how many are among the ten with the highest true gap. */
function rightOf(rows: readonly LocationRow[], measure: (row: LocationRow) => number): number {
  const first = (of: (row: LocationRow) => number) => [...rows].sort((a, b) => of(b) - of(a)).slice(0, TOP);
  const best = new Set(first(({truth}) => truth ?? Number.NEGATIVE_INFINITY).map(({id}) => id));
  return first(measure).filter(({id}) => best.has(id)).length;
}

/** What a page asks: early leaving has answers for the non-western group only (statistics.md 29). */
export interface LocationQuestion {
  readonly uitkomst: GapOutcome;
  readonly groep: "westers" | "niet-westers";
  readonly model: "2" | "2i";
  /** The spread of the gap, as a multiple of the one in the simulation. */
  readonly spreiding: number;
  readonly studenten: GapPopulation;
}

/** Answers that are kept: the parts of a page ask for the same one. */
const KEPT = 12;

/** Answers about locations, each computed once as long as it is kept. */
export class Locations {
  readonly #known = new Map<string, LocationAnswer>();

  /** @param interacted the evidence of model 2i */
  constructor(
    private readonly evidence: readonly Evidence[],
    private readonly interacted: readonly Evidence[],
    private readonly repetitions: readonly Repetitions[] = []
  ) {}

  answer({uitkomst, groep, model, spreiding: times, studenten: population}: LocationQuestion): LocationAnswer {
    const group = uitkomst === "vsv" ? "niet-westers" : groep;
    const key = `${uitkomst} ${group} ${model} ${times} ${population}`;
    const known = this.#known.get(key);
    if (known) return known;
    const both = [this.evidence, this.interacted] as const;
    const [from, other] = model === "2i" ? [both[1], both[0]] : both;
    const {repetitions} = this;
    const answer = locationAnswer(from, uitkomst, group, {repetitions, other, times, population});
    const [oldest] = this.#known.keys();
    if (this.#known.size >= KEPT && oldest !== undefined) this.#known.delete(oldest);
    this.#known.set(key, answer);
    return answer;
  }
}
