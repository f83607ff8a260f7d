import type {Both} from "../language.js";
import type {SourceId} from "../sources.js";
import type {IndicatorId} from "./indicator-ids.js";
import type {PlaceCode} from "./place.js";

/** What one passage of a document says. */
export interface Saying {
  readonly source: SourceId;
  readonly at: PlaceCode;
  readonly passage: string;
  readonly says: Both;
}

/** An error or contradiction in the sources: what stands where, and what this site does about it. */
export interface Contradiction {
  readonly id: string;
  readonly sayings: readonly Saying[];
  /** What we use, and why. */
  readonly used: Both;
  readonly indicators: readonly IndicatorId[];
}
