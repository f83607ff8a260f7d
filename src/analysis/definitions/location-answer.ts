import {defaultDefinition, type GapOutcome} from "./definition.js";
import {type Evidence, evidenceFor, type Unit} from "./evidence.js";
import {gapOf} from "./measure.js";
import {drawnRanks, TOP, topProbabilities} from "./ranking.js";
import {spreadAnswer} from "./spread-share.js";
import type {ModelVariation} from "./variation-by-model.js";

/** One location, percentage points and per cent. */
export interface LocationRow {
  readonly id: string;
  readonly institution: string;
  /** Students of the group. */
  readonly students: number;
  /** The shrunken gap with its 90% interval, the observed one, and the true one. */
  readonly gap: number;
  readonly low: number;
  readonly high: number;
  readonly raw: number | null;
  readonly truth: number | null;
  /** Chance of the reference group there, standardised. */
  readonly level: number;
  /** Probability to be among the ten highest gaps. */
  readonly top: number;
  /** Its rank in twenty outcomes that could have been, 1 the highest. */
  readonly ranks: readonly number[];
}

export interface LocationAnswer {
  readonly outcome: GapOutcome;
  readonly group: "westers" | "niet-westers";
  /** From the lowest gap to the highest. */
  readonly locations: readonly LocationRow[];
  readonly national: number;
  /** Estimated distribution of gaps over locations: 5%, 50%, 95%. */
  readonly quantiles: readonly [number, number, number];
  /** What a student of each group could expect at such locations: 5%, 50%, 95% of the own group's distribution, per cent. */
  readonly student: {
    readonly group: readonly [number, number, number];
    readonly reference: readonly [number, number, number];
  };
  /** Correlation of level (reference group) and gap over locations, log odds. */
  readonly relation: number;
  /** Of the ten with the highest estimate, and with the highest observed gap: how many are truly among the ten highest. */
  readonly right: {readonly shrunken: number; readonly raw: number};
  readonly variation: readonly ModelVariation[];
}

const QUANTILE = 1.6448536269514722;

/** All about the gap per location of one outcome and group: arithmetic on the evidence, no refit. */
export function locationAnswer(
  all: readonly Evidence[],
  variation: readonly ModelVariation[],
  outcome: GapOutcome,
  group: "westers" | "niet-westers"
): LocationAnswer {
  const definition = {...defaultDefinition, outcome, group};
  const {locations, national, spread} = evidenceFor(all, definition);
  if (!spread) throw new RangeError(`invalid evidence; no spread for: ${outcome} ${group}`);
  const gaps = locations.map((unit) => gapOf(unit, outcome, "verschil"));
  const tops = topProbabilities(gaps);
  const ranks = drawnRanks(gaps);
  const rows = locations.map((unit, k) => ({...rowOf(unit, gaps[k]!, tops[k]!), ranks: ranks[k]!}));
  rows.sort((a, b) => a.gap - b.gap || (a.id < b.id ? -1 : 1));
  const at = (curve: readonly number[], variance: number) => {
    const value = (z: number) => 100 * interpolate(spread.shifts, curve, z * Math.sqrt(variance));
    return [value(-QUANTILE), value(0), value(QUANTILE)] as const;
  };
  const difference = spread.group - spread.covariance * 2 + spread.reference;
  return {
    outcome,
    group,
    locations: rows,
    national: 100 * (national.group - national.reference),
    quantiles: spreadAnswer(spread, definition, []).quantiles,
    student: {group: at(spread.groupChance, spread.group), reference: at(spread.referenceChance, spread.reference)},
    relation: (spread.covariance - spread.reference) / Math.sqrt(Math.max(1e-12, difference * spread.reference)),
    right: {shrunken: rightOf(rows, ({gap}) => gap), raw: rightOf(rows, ({raw}) => raw ?? Number.NEGATIVE_INFINITY)},
    variation: variation.filter((entry) => entry.outcome === outcome)
  };
}

function rowOf(unit: Unit, {value, error}: {value: number; error: number}, top: number): Omit<LocationRow, "ranks"> {
  const {id, institution, students, raw, truth, reference} = unit;
  const points = (pair: Unit["raw"]) => pair && 100 * (pair.group - pair.reference);
  return {
    id,
    institution,
    students,
    gap: value,
    low: value - QUANTILE * error,
    high: value + QUANTILE * error,
    raw: points(raw),
    truth: points(truth),
    level: 100 * reference,
    top
  };
}

/** Of the first ten by a measure, how many are among the ten with the highest true gap. */
function rightOf(rows: readonly LocationRow[], measure: (row: LocationRow) => number): number {
  const first = (of: (row: LocationRow) => number) => [...rows].sort((a, b) => of(b) - of(a)).slice(0, TOP);
  const best = new Set(first(({truth}) => truth ?? Number.NEGATIVE_INFINITY).map(({id}) => id));
  return first(measure).filter(({id}) => best.has(id)).length;
}

function interpolate(at: readonly number[], values: readonly number[], x: number): number {
  const place = Math.min(at.length - 1.000001, Math.max(0, ((x - at[0]!) / (at.at(-1)! - at[0]!)) * (at.length - 1)));
  const k = Math.floor(place);
  return values[k]! + (place - k) * (values[k + 1]! - values[k]!);
}

/** What a page asks: early leaving has answers for the non-western group only (statistics.md 29). */
export interface LocationQuestion {
  readonly uitkomst: GapOutcome;
  readonly groep: "westers" | "niet-westers";
}

/** Answers about locations, each computed once. */
export class Locations {
  readonly #known = new Map<string, LocationAnswer>();

  constructor(
    private readonly evidence: readonly Evidence[],
    private readonly variation: readonly ModelVariation[]
  ) {}

  answer({uitkomst, groep}: LocationQuestion): LocationAnswer {
    const group = uitkomst === "vsv" ? "niet-westers" : groep;
    const key = `${uitkomst} ${group}`;
    const known = this.#known.get(key) ?? locationAnswer(this.evidence, this.variation, uitkomst, group);
    this.#known.set(key, known);
    return known;
  }
}
