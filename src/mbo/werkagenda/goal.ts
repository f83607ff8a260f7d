import type {Both} from "../language.js";
import type {SourceId} from "../sources.js";
import type {PlaceCode} from "./place.js";

/** An aim that a document states or implies, put so that it can be measured. */
export interface Goal {
  /** G1 to G23, as the definitions page numbers them. */
  readonly id: string;
  readonly aim: Both;
  /** Between whom; empty where no groups are compared. */
  readonly groups: Both;
  /** What is held equal. */
  readonly given: Both;
  /** When it is met. */
  readonly met: Both;
  readonly source: SourceId;
  readonly at: PlaceCode;
  readonly passage: string;
  /** Whether published figures can say if it is met. */
  readonly measured: "yes" | "partly" | "no";
}
