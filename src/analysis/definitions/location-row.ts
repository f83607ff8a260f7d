import {QUANTILE_95} from "../../math/normal.js";
import type {GapOutcome} from "./definition.js";
import type {Unit} from "./evidence.js";
import {gapOf} from "./measure.js";
import {atSpread, type EstimatedGap, type GapSpread, type KnownGap, movedAlong} from "./other-spread.js";

/**
 * Over whom the gap of a location is: all students of the country (standardised), or the location's own (evidence.ts).
 */
export type GapPopulation = "land" | "eigen";

/** A location over one population; percentage points and per cent. */
export interface LocationView {
  /** The shrunken gap with its 90% interval, and the true one. */
  readonly gap: number;
  readonly low: number;
  readonly high: number;
  readonly truth: number | null;
  /** Chance of the reference group there, and of the group. */
  readonly level: number;
  readonly chance: number;
  /** Odds of the group over those of the reference group there. */
  readonly odds: number;
}

/** One location, over the population that is asked for. */
export interface LocationRow extends LocationView {
  readonly id: string;
  readonly institution: string;
  /** Students of the group. */
  readonly students: number;
  /** The observed gap. */
  readonly raw: number | null;
  /** The same over both populations, whichever is asked for. */
  readonly views: Readonly<Record<GapPopulation, LocationView>>;
  /** Probability to be among the ten highest gaps. */
  readonly top: number;
  /** Its rank in twenty outcomes that could have been, 1 the highest. */
  readonly ranks: readonly number[];
}

/** The gaps of one location over both populations, at one spread. */
export interface LocationGaps {
  readonly land: KnownGap;
  readonly eigen: EstimatedGap;
}

/**
 * The gaps of a location at `times` the spread, percentage points.
 *
 * @throws RangeError if the evidence of the location has no gap over its own students.
 */
export function gapsOf(unit: Unit, outcome: GapOutcome, distribution: GapSpread, times: number): LocationGaps {
  const before = knownGap(unit, outcome);
  const land = atSpread(before, distribution, times);
  return {land, eigen: movedAlong(ownGap(unit), before, land)};
}

/** The standardised gap. */
function knownGap(unit: Unit, outcome: GapOutcome): KnownGap {
  const {value, error} = gapOf(unit, outcome, "verschil");
  const points = (pair: Unit["raw"]) => pair && 100 * (pair.group - pair.reference);
  return {gap: value, error, raw: points(unit.raw), truth: points(unit.truth)};
}

/** The gap over the location's own students. */
function ownGap({id, own}: Unit): EstimatedGap {
  if (!own) throw new RangeError(`invalid evidence; no gap over its own students for: ${id}`);
  const {group, reference, error, truth} = own;
  return {gap: 100 * (group - reference), error: 100 * error, truth: truth === null ? null : 100 * truth};
}

/** At another spread a gap can be too wide for a small chance: the chance then stops just short of 0 or 1. */
const NEAR = 0.001;

/** A location with its gaps; without what depends on all others. */
export function rowOf(
  unit: Unit,
  {land, eigen}: LocationGaps,
  asked: GapPopulation
): Omit<LocationRow, "top" | "ranks"> {
  const {id, institution, students, reference, own} = unit;
  const views = {land: viewOf(land, reference), eigen: viewOf(eigen, own!.reference)};
  return {id, institution, students, ...views[asked], raw: land.raw, views};
}

function viewOf({gap, error, truth}: EstimatedGap, reference: number): LocationView {
  const chance = Math.min(1 - NEAR, Math.max(NEAR, reference + gap / 100));
  return {
    gap,
    low: gap - QUANTILE_95 * error,
    high: gap + QUANTILE_95 * error,
    truth,
    level: 100 * reference,
    chance: 100 * chance,
    odds: chance / (1 - chance) / (reference / (1 - reference))
  };
}
