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
  /** Log-odds of an unknown score per standard deviation lower. */
  readonly unknown: readonly number[];
}

export const sweepGrid: SweepGrid = {
  capacity: [0.05, 0.25, 0.5, 0.75, 1],
  validity: [1, 0.75, 0.5, 0.25],
  underplacement: [0, 0.15, 0.3, 0.45, 0.6],
  unknown: [0]
};

/** One point of the grid. */
export type SweepPoint = {readonly [K in keyof SweepGrid]: number};

/** A world of the sweep, recalibrated on one outcome and year; percentage points, contrasts as in calibration/effects.ts. */
export interface SweptWorld extends SweepPoint {
  readonly reported: readonly number[];
  readonly truth: readonly number[];
  /** Change of each contrast without the cito block. */
  readonly check: readonly number[];
}

export interface SweepResults {
  /** Of the grid, the base world, seed, year and version: results under another key are out of date. */
  readonly key: string;
  readonly worlds: readonly SweptWorld[];
}

/** To be raised when numbers change though no world did. */
export const SWEEP_VERSION = 1;
export const SWEEP_OUTCOME = "doorstroom";
export const SWEEP_YEAR = 2020;

/** Points that share their students, as they differ in the equation only: computed together. */
export function sweepStudies(grid: SweepGrid = sweepGrid): SweepPoint[][] {
  return grid.unknown.flatMap((unknown) =>
    grid.validity.flatMap((validity) =>
      grid.underplacement.map((underplacement) =>
        grid.capacity.map((capacity) => ({capacity, validity, underplacement, unknown}))
      )
    )
  );
}

/** The world of a point before it is recalibrated. */
export function sweptWorld({capacity, validity, underplacement, unknown}: SweepPoint): World {
  const changes: Changes = {
    doorstroomCapacity: capacity,
    citoValidity: validity,
    underplacement: [underplacement / 2, underplacement],
    citoUnknownValue: unknown
  };
  return worldWith(changes, worlds[defaultWorld]);
}
