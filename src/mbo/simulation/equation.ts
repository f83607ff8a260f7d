import {logistic} from "../../math/logistic.js";
import type {World} from "../world/world.js";
import type {Landscape} from "./landscape.js";

/** doorstroom: diploma holders of the year before who went on; vsv: new early leavers of that start population. */
export type OutcomeName = "doorstroom" | "vsv";

/** A student as the world's own equation sees it. */
export interface Subject {
  /** 0 none, 1 western, 2 non-western. */
  readonly group: number;
  /** 1 if the parents are higher educated. */
  readonly parents: number;
  /** 1-4. */
  readonly level: number;
  /** 0 bol, 1 bbl, 2 extraneus. */
  readonly track: number;
  readonly sector: number;
  readonly woman: number;
  readonly newcomer: number;
  readonly age: number;
  readonly capacity: number;
  readonly location: number;
}

/**
 * The world's equation of an outcome: log-odds as a sum of tabulated terms,
 * eta = year + group + parents + level + cell + capacity + woman + age + bbl + sector + newcomer + b_location + slope.
 */
export interface Equation {
  /** By outcome year - first outcome year. */
  readonly years: readonly number[];
  readonly group: readonly number[];
  readonly parents: number;
  /** By level; level 3 is 0, index 0 unused. */
  readonly level: readonly number[];
  /** [(group 4 + level - 1) 2 + bbl]. */
  readonly cells: Float64Array;
  readonly capacity: number;
  readonly woman: number;
  readonly age: number;
  readonly bbl: number;
  readonly sector: readonly number[];
  readonly newcomer: number;
  /** Location and institution together, and what a group adds there: [group][location]. */
  readonly location: readonly Float64Array[];
}

/** Ages count from here. */
export const CENTRAL_AGE = 18;

/** The equation of one outcome in this world and landscape. */
export function equationOf(world: World, landscape: Landscape, outcome: OutcomeName): Equation {
  const d = outcome === "doorstroom";
  const [entree, two, four] = d ? world.doorstroomLevel : world.vsvLevel;
  return {
    years: d ? world.doorstroomYears : world.vsvYears,
    group: [0, ...(d ? world.doorstroomGroup : world.vsvGroup)],
    parents: d ? world.doorstroomParents : world.vsvParents,
    level: [0, entree!, two!, 0, four!],
    cells: d ? new Float64Array(24) : Float64Array.from(world.vsvCells),
    capacity: d ? world.doorstroomCapacity : world.vsvCapacity,
    woman: d ? world.doorstroomWomen : world.vsvWomen,
    age: d ? world.doorstroomAge : world.vsvAge,
    bbl: d ? world.doorstroomBbl : 0,
    sector: d ? world.doorstroomSector : world.vsvSector,
    newcomer: d ? world.doorstroomNewcomer : world.vsvNewcomer,
    location: locationTerms(world, landscape, outcome)
  };
}

/** Log-odds without the year's base. */
export function linearPredictor(e: Equation, s: Subject): number {
  return (
    e.group[s.group]! +
    e.parents * s.parents +
    e.level[s.level]! +
    e.cells[(s.group * 4 + s.level - 1) * 2 + (s.track === 1 ? 1 : 0)]! +
    e.capacity * s.capacity +
    e.woman * s.woman +
    e.age * (s.age - CENTRAL_AGE) +
    (s.track === 1 ? e.bbl : 0) +
    e.sector[s.sector]! +
    e.newcomer * s.newcomer +
    e.location[s.group]![s.location]!
  );
}

/** P(outcome) of a student in the outcome year. */
export function probability(e: Equation, s: Subject, outcomeYear: number): number {
  return logistic(e.years[outcomeYear - 2016]! + linearPredictor(e, s));
}

/** Deviations of locations and institutions, and their slopes: correlated with the level within a unit. */
function locationTerms(world: World, {institutions, locations}: Landscape, outcome: OutcomeName): Float64Array[] {
  const d = outcome === "doorstroom";
  const rho = d ? world.doorstroomCorrelation : world.vsvCorrelation;
  const rest = Math.sqrt(1 - rho * rho);
  const sdInner = d ? world.doorstroomLocation : world.vsvLocation;
  const sdOuter = d ? world.doorstroomInstitution : world.vsvInstitution;
  const gapInner = d ? world.doorstroomGapLocation : world.vsvGapLocation;
  const gapOuter = d ? world.doorstroomGapInstitution : world.vsvGapInstitution;
  const context = d ? world.doorstroomContext : world.vsvContext;
  const lowLevels = d ? 0 : world.vsvLowLevels;
  const mixSd = Math.sqrt(world.mixInstitutions * world.mixInstitutions + world.mixLocations * world.mixLocations) || 1;
  const terms = [0, 1, 2].map(() => new Float64Array(locations.length));
  locations.forEach((location, l) => {
    const institution = institutions[location.institution]!;
    const inner = location.shocks[outcome];
    const outer = institution.shocks[outcome];
    const level =
      sdInner * inner[0] +
      sdOuter * outer[0] +
      (context * (institution.mix + location.mix)) / mixSd -
      lowLevels * location.focus;
    terms[0]![l] = level;
    for (const k of [1, 2] as const) {
      const slope =
        gapInner[k - 1]! * (rho * inner[0] + rest * inner[k]) + gapOuter[k - 1]! * (rho * outer[0] + rest * outer[k]);
      terms[k]![l] = level + slope;
    }
  });
  return terms;
}
