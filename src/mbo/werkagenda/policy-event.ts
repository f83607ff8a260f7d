import type {Both} from "../language.js";
import type {SourceId} from "../sources.js";
import type {PlaceCode} from "./place.js";

/** Something that happened, or a period in which something held. Years with a fraction: 2018.125 is mid-February. */
export interface PolicyEvent {
  /** Its anchor on the page is `tijdlijn-<id>`. */
  readonly id: string;
  readonly kind: "policy" | "money" | "research";
  readonly start: number;
  /** Present for a period. */
  readonly end?: number;
  /** The date as the document gives it. */
  readonly date: Both;
  /** Name in the picture, a few words. */
  readonly short: Both;
  readonly text: Both;
  readonly source: SourceId;
  readonly at: PlaceCode;
  readonly passage: string;
}
