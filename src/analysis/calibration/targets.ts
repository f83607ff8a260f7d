import type {Both} from "../../mbo/language.js";
import {type PublishedFigure, published} from "../../mbo/published.js";
import type {Place} from "../../mbo/sources.js";
import type {YearTargets} from "./bases.js";
import type {CellRates} from "./cells.js";

/** What the world is held against. Shares and percentages in per cent, differences in percentage points. */
export interface Target {
  readonly id: string;
  readonly label: Both;
  readonly unit: "students" | "percent" | "points" | "log-odds";
  /** One value, or the smallest and largest that the sources allow. */
  readonly value: number | readonly [low: number, high: number];
  /** How far the reached value may be off. */
  readonly tolerance: number;
  /** Primary: solved for. Secondary: met as far as the primary ones allow, and reported. */
  readonly rank: "primary" | "secondary";
  readonly place: Place;
}

/** A target and what a world reaches. */
export interface Reached extends Target {
  readonly reached: number;
  /** Beyond the value, or beyond the nearer end of the range; 0 inside it. */
  readonly difference: number;
  readonly met: boolean;
}

/** Holds a reached value against its target. */
export function compare(target: Target, reached: number): Reached {
  const [low, high] = typeof target.value === "number" ? [target.value, target.value] : target.value;
  const difference = reached < low ? reached - low : reached > high ? reached - high : 0;
  return {...target, reached, difference, met: Math.abs(difference) <= target.tolerance};
}

/** The study's own figure as a target, shares in per cent. */
export function ofFigure(
  id: string,
  figure: PublishedFigure,
  tolerance: number,
  rank: Target["rank"] = "primary"
): Target {
  const unit = figure.unit === "share" ? "percent" : figure.unit === "points" ? "points" : "students";
  const value = unit === "percent" ? 100 * figure.value : figure.value;
  return {id, label: figure.label, unit, value, tolerance, rank, place: {source: figure.source, place: figure.place}};
}

/** Tolerances of decisions 6 and statistics 13. */
export const EFFECT_TOLERANCE = 0.05;
export const SHARE_TOLERANCE = 0.3;
/** Mean over twenty seeds. */
export const SEEDS_TOLERANCE = 0.15;
export const NEXT_YEAR_TOLERANCE = 1;
/** The largest change without the cito block that still counts as practically equal; assumed (statistics 2). */
export const CHECK_TOLERANCE = 1;

/**
 * Shares per outcome year. Going on: 44% in all years. Early leaving: only the lowest and highest of 2016-2021 are
 * published; 2020 and 2021 follow from the monitor's table 8.3, the other years are assumed between the two.
 */
export function yearTargets(outcomeYear: number): YearTargets {
  const {vsvLowest: low, vsvHighest: high} = published;
  const series: Readonly<Record<number, number>> = {
    2016: low.value,
    2017: 0.047,
    2018: 0.049,
    2019: high.value,
    2020: 0.047,
    2021: 0.051
  };
  const vsv = series[outcomeYear];
  if (vsv === undefined) throw new RangeError(`invalid outcome year; not in [2016, 2021]: ${outcomeYear}`);
  return {doorstroom: published.doorstroom.value, vsv};
}

/** What the calibration works towards beside effects and composition. */
export interface CalibrationTargets {
  readonly years: (outcomeYear: number) => YearTargets;
  /** Table 8.3 of 2019/20. */
  readonly cells: CellRates;
}
