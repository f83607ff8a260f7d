import type {Both} from "../language.js";
import type {SourceId} from "../sources.js";
import type {PlaceCode} from "./place.js";
import {policyEvents} from "./timeline-policy.js";
import {researchEvents} from "./timeline-research.js";

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

/** Policy and publications on equal chances in mbo, in order of time. */
export const timeline: readonly PolicyEvent[] = [...policyEvents, ...researchEvents].sort((a, b) => a.start - b.start);

/** Anchor of an event on the page of the Werkagenda. */
export function eventAnchor({id}: Pick<PolicyEvent, "id">): string {
  return `tijdlijn-${id}`;
}
