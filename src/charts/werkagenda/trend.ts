import type {Both} from "../../mbo/language.js";
import type {Place} from "../../mbo/sources.js";
import type {IndicatorId} from "../../mbo/werkagenda/indicator-ids.js";

/** One line of a panel: values by year, per cent or a count. */
export interface TrendSeries {
  readonly label: Both;
  /** Colour, shape and dash: `series-style.ts`. */
  readonly mark: Mark;
  readonly points: readonly {readonly year: number; readonly value: number}[];
  /** A line among many: without a number at its end. */
  readonly quiet?: boolean;
}

/** A target, drawn as a dash beside the years measured; mark `alle` is for all lines of the panel. */
export interface TrendTarget {
  readonly label: Both;
  readonly mark: Mark;
  /** Absent where the source names none. */
  readonly year?: number;
  readonly value: number;
}

/** Middle half of institutions, drawn as a bar at its year. */
export interface TrendSpread {
  readonly mark: Mark;
  readonly year: number;
  readonly low: number;
  readonly high: number;
}

export interface TrendPanel {
  /** Indicator of the panel, where panels are of several. */
  readonly indicator?: IndicatorId;
  readonly title: Both;
  readonly series: readonly TrendSeries[];
  readonly targets?: readonly TrendTarget[];
  readonly spreads?: readonly TrendSpread[];
}

/** Small multiples: panels of one quantity, with the same years and the same height for a unit. */
export interface TrendView {
  /** Last part of the chart's name. */
  readonly id: string;
  readonly indicator?: IndicatorId;
  /** By what the panels or lines differ, as a heading: “naar niveau en leerweg”. */
  readonly by: Both;
  readonly unit: "percent" | "count";
  /** School years by their first year, or calendar years. */
  readonly years: "school" | "calendar";
  readonly panels: readonly TrendPanel[];
  readonly places: readonly Place[];
  readonly note?: Both;
  /** Two lines of each panel whose difference is the finding: second minus first. */
  readonly compare?: readonly [Mark, Mark];
}

export type Mark =
  | "bol"
  | "bbl"
  | "geen"
  | "westers"
  | "niet-westers"
  | "zonder"
  | "met"
  | "alle"
  | "niveau-2"
  | "niveau-3"
  | "niveau-4";
