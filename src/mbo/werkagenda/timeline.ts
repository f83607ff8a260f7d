import type {PolicyEvent} from "./policy-event.js";
import {policyEvents} from "./timeline-policy.js";
import {researchEvents} from "./timeline-research.js";

/** Policy and publications on equal chances in mbo, in order of time. */
export const timeline: readonly PolicyEvent[] = [...policyEvents, ...researchEvents].sort((a, b) => a.start - b.start);

/** Anchor of an event on the page of the Werkagenda. */
export function eventAnchor({id}: Pick<PolicyEvent, "id">): string {
  return `tijdlijn-${id}`;
}
