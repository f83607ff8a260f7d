import type {Both} from "../language.js";
import type {SourceId} from "../sources.js";
import type {IndicatorId} from "./indicator-ids.js";
import type {PlaceCode} from "./place.js";

/** What the Court of Audit asked for, and whether the published figures now show it. */
export interface AuditRequest {
  readonly id: string;
  readonly asked: Both;
  readonly source: SourceId;
  readonly at: PlaceCode;
  readonly passage: string;
  readonly visible: "yes" | "partly" | "no";
  /** What can be seen now, and where; or what is missing. */
  readonly answer: Both;
  /** Place in the monitor that the answer rests on, where there is one. */
  readonly answered?: {readonly at: PlaceCode; readonly passage: string};
  readonly indicators: readonly IndicatorId[];
}
