import type {Definition} from "./definition.js";
import type {Unit} from "./evidence.js";

/** Below so many events in the median unit a spread over units is hardly seen (statistics.md 29). */
export const FEW_EVENTS = 5;

/** Students of the group with the rarer of the two outcomes, in the median unit; 0 where the group is absent. */
export function medianEvents(units: readonly Unit[]): number {
  const events = units
    .map(({students, raw}) => (raw ? Math.round(students * Math.min(raw.group, 1 - raw.group)) : 0))
    .sort((a, b) => a - b);
  return events[events.length >> 1] ?? 0;
}

/**
 * Nothing is said of how early leaving of the western group differs by location: by far too few events
 * (statistics.md 29).
 */
export const isWithheld = ({outcome, group, level}: Pick<Definition, "outcome" | "group" | "level">): boolean =>
  outcome === "vsv" && group === "westers" && level === "locatie";
