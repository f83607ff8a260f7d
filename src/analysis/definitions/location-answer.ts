import {defaultDefinition, type GapOutcome} from "./definition.js";
import {type Evidence, evidenceFor, type Unit} from "./evidence.js";
import {interpolate} from "./interpolate.js";
import {gapOf} from "./measure.js";
import {drawnRanks, TOP, topProbabilities} from "./ranking.js";
import type {Repetitions} from "./repetitions.js";
import {spreadAnswer} from "./spread-share.js";

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
  /** Chance of the group there, standardised. */
  readonly chance: number;
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
  /** Standard deviation of the gap over locations, percentage points. */
  readonly spread: number;
  /** The same under the other of models 2 and 2i. */
  readonly otherSpread: number;
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
  /** The estimate of where level and gap vary (model 3), and its repetitions; null where they were not made. */
  readonly repetitions: Repetitions | null;
}

const QUANTILE = 1.6448536269514722;

/**
 * All about the gap per location of one outcome and group: arithmetic on the evidence, no refit.
 *
 * @param other the evidence of the model that this one is compared with
 */
export function locationAnswer(
  all: readonly Evidence[],
  outcome: GapOutcome,
  group: "westers" | "niet-westers",
  {repetitions = [], other = all}: {readonly repetitions?: readonly Repetitions[]; readonly other?: typeof all} = {}
): LocationAnswer {
  const definition = {...defaultDefinition, outcome, group};
  const {locations, national, spread} = evidenceFor(all, definition);
  const {spread: otherSpread} = evidenceFor(other, definition);
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
  const distribution = spreadAnswer(spread, definition, []);
  const difference = spread.group - spread.covariance * 2 + spread.reference;
  return {
    outcome,
    group,
    locations: rows,
    national: 100 * (national.group - national.reference),
    spread: distribution.sd,
    otherSpread: otherSpread ? spreadAnswer(otherSpread, definition, []).sd : distribution.sd,
    quantiles: distribution.quantiles,
    student: {group: at(spread.groupChance, spread.group), reference: at(spread.referenceChance, spread.reference)},
    relation: (spread.covariance - spread.reference) / Math.sqrt(Math.max(1e-12, difference * spread.reference)),
    right: {shrunken: rightOf(rows, ({gap}) => gap), raw: rightOf(rows, ({raw}) => raw ?? Number.NEGATIVE_INFINITY)},
    repetitions: repetitions.find((entry) => entry.outcome === outcome) ?? null
  };
}

function rowOf(unit: Unit, {value, error}: {value: number; error: number}, top: number): Omit<LocationRow, "ranks"> {
  const {id, institution, students, raw, truth, group, reference} = unit;
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
    chance: 100 * group,
    top
  };
}

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
}

/** Answers about locations, each computed once. */
export class Locations {
  readonly #known = new Map<string, LocationAnswer>();

  /** @param interacted the evidence of model 2i */
  constructor(
    private readonly evidence: readonly Evidence[],
    private readonly interacted: readonly Evidence[],
    private readonly repetitions: readonly Repetitions[] = []
  ) {}

  answer({uitkomst, groep, model}: LocationQuestion): LocationAnswer {
    const group = uitkomst === "vsv" ? "niet-westers" : groep;
    const key = `${uitkomst} ${group} ${model}`;
    const both = [this.evidence, this.interacted] as const;
    const [from, other] = model === "2i" ? [both[1], both[0]] : both;
    const known = this.#known.get(key) ?? locationAnswer(from, uitkomst, group, {repetitions: this.repetitions, other});
    this.#known.set(key, known);
    return known;
  }
}
