import {type Changes, type World, worldWith} from "../../mbo/world/world.js";
import {defaultWorld, worlds} from "../../mbo/world/worlds.js";

/** What the sweep varies: the values of each assumption, all combined. */
export interface SweepGrid {
  /** Log-odds of going on per standard deviation of capacity. */
  readonly capacity: readonly number[];
  /** Correlation of what the test measured then with capacity now. */
  readonly validity: readonly number[];
  /** Standard deviations by which non-western students are placed too low; western students half. */
  readonly underplacement: readonly number[];
  /**
   * What is wrong with the scores: nothing, or both faults in the doses of the built-in worlds that have one of them.
   */
  readonly scores: readonly ScoreFaults[];
}

export interface ScoreFaults {
  /** Log-odds of an unknown score per standard deviation lower. */
  readonly unknown: number;
  /** Points by which the test understates non-western students at equal capacity; western students half. */
  readonly crooked: number;
}

export const sweepGrid: SweepGrid = {
  capacity: [0.05, 0.25, 0.5, 0.75, 1],
  validity: [1, 0.75, 0.5, 0.25],
  underplacement: [0, 0.15, 0.3, 0.45, 0.6],
  scores: [
    {unknown: 0, crooked: 0},
    {unknown: worlds.onbekendescores.citoUnknownValue, crooked: 0 - worlds.citoscheef.citoShiftGroup[1]!}
  ]
};

/** One point of the grid. */
export interface SweepPoint extends ScoreFaults {
  readonly capacity: number;
  readonly validity: number;
  readonly underplacement: number;
}

/**
 * A world of the sweep, recalibrated on one outcome and year; percentage points, contrasts as in
 * calibration/effects.ts.
 */
export interface SweptWorld extends SweepPoint {
  readonly reported: readonly number[];
  readonly truth: readonly number[];
  /** Change of each contrast without the cito block. */
  readonly check: readonly number[];
}

export interface SweepResults {
  /** Of the base world, seed, outcome, year and version: results under another key are out of date. */
  readonly key: string;
  readonly worlds: readonly SweptWorld[];
}

/** To be raised when numbers change though no world did. */
export const SWEEP_VERSION = 1;
export const SWEEP_OUTCOME = "doorstroom";
export const SWEEP_YEAR = 2020;

/** Points that share their students, as they differ in the equation only: computed together. */
export function sweepStudies(grid: SweepGrid = sweepGrid): SweepPoint[][] {
  return grid.scores.flatMap((scores) =>
    grid.validity.flatMap((validity) =>
      grid.underplacement.map((underplacement) =>
        grid.capacity.map((capacity) => ({capacity, validity, underplacement, ...scores}))
      )
    )
  );
}

/** Whether two points of the grid are one. */
export function samePoint(a: SweepPoint, b: SweepPoint): boolean {
  return (["capacity", "validity", "underplacement", "unknown", "crooked"] as const).every(
    (name) => a[name] === b[name]
  );
}

/** The world of a point before it is recalibrated. */
export function sweptWorld({capacity, validity, underplacement, unknown, crooked}: SweepPoint): World {
  const changes: Changes = {
    doorstroomCapacity: capacity,
    citoValidity: validity,
    underplacement: [underplacement / 2, underplacement],
    citoUnknownValue: unknown,
    citoShiftGroup: [0 - crooked / 2, 0 - crooked]
  };
  return worldWith(changes, worlds[defaultWorld]);
}
