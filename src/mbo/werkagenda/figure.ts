import type {Both} from "../language.js";
import type {SourceId} from "../sources.js";
import type {IndicatorId} from "./indicator-ids.js";
import type {PlaceCode} from "./place.js";

export type FigureUnit = "percent" | "points" | "count" | "euro" | "correlation" | "times";

/** What a figure is about, and so where the pages show it. */
export type Topic =
  | "measurement"
  | "target"
  | "spread"
  | "institutions"
  | "background"
  | "relation"
  | "measures"
  | "money"
  | "scope";

/**
 * One printed figure: what it is, and where it stands. Per cent are 0-100, differences percentage points, euros whole.
 * Nothing here is computed; what follows from figures is computed where it is shown.
 */
export interface Figure {
  readonly value: number;
  readonly unit: FigureUnit;
  /** The document says about, more than, less than or at most this value. */
  readonly precision?: "about" | "more" | "less" | "most";
  readonly label: Both;
  readonly topic: Topic;
  readonly indicator?: IndicatorId;
  /** Number of the objective (doelstelling) of the Werkagenda. */
  readonly objective?: Objective;
  readonly source: SourceId;
  readonly at: PlaceCode;
  /** Words of the document around the figure, by which a reader finds it back. */
  readonly passage: string;
}

export const objectives = ["1.1", "1.2", "1.3", "1.4", "1.5"] as const;
export type Objective = (typeof objectives)[number];

type Shared = Pick<Figure, "source" | "topic"> & Partial<Pick<Figure, "indicator" | "objective">>;
type Own = Omit<Figure, "value" | "unit" | "label" | keyof Shared> & Partial<Shared>;

/** A writer of figures that share source, topic, indicator or objective: value, unit, Dutch, English, place. */
export function figuresOf(shared: Shared) {
  return (value: number, unit: FigureUnit, nl: string, en: string, own: Own): Figure => ({
    value,
    unit,
    label: {nl, en},
    ...shared,
    ...own
  });
}
