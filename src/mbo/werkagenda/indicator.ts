import type {Both} from "../language.js";
import type {SourceId} from "../sources.js";
import type {Objective} from "./figure.js";
import type {IndicatorId} from "./indicator-ids.js";
import type {PlaceCode} from "./place.js";

/** Something the source says without a figure, or a limit of what it measured. */
export interface Remark {
  readonly at: PlaceCode;
  readonly passage: string;
  readonly text: Both;
}

/** What an indicator is, who measures it and how; its figures and tables carry its id. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly objective?: Objective;
  readonly source: SourceId;
  readonly at: PlaceCode;
  readonly passage: string;
  readonly name: Both;
  /** Heading of a panel: a few words. */
  readonly short: Both;
  readonly definition: Both;
  readonly measuredBy: Both;
  /** Measurement from which institutions start (table 1.1). */
  readonly start?: Both;
  /** The way that policy wants it to go; absent where it wants neither. */
  readonly wanted?: "up" | "down";
  readonly remarks: readonly Remark[];
}
