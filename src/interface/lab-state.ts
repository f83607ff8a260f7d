import {publishedSpecification, type Specification} from "../analysis/specification/specification.js";
import {fromQuery, specificationKeys, toQuery} from "../analysis/specification/specification-query.js";
import {worldFromQuery, worldToQuery} from "../mbo/world/world-query.js";
import {defaultWorld} from "../mbo/world/worlds.js";

/** All that the assumptions page shows follows from this; its address holds what differs from the start. */
export interface LabState {
  readonly specification: Specification;
  /** Short form of the world the students come from. */
  readonly world: string;
  /** Choices to compare with, about the same outcome and year; null: none but the published ones. */
  readonly compare: Specification | null;
  /** Show how sure the differences are, as if this cohort were one of many (decisions 14). */
  readonly intervals: boolean;
}

export const startState: LabState = {
  specification: publishedSpecification,
  world: defaultWorld,
  compare: null,
  intervals: false
};

export const labKeys: readonly string[] = [...specificationKeys, "wereld", "vergelijk", "interval"];

/** A part of an address that cannot be: what it says, and the analyst's sentence about it. */
export interface Problem {
  readonly part: string;
  readonly reason: string;
}

/** Reads an address; what cannot be has its start value, and is named. Keys of others are left alone. */
export function readLab(search: string): {state: LabState; problems: Problem[]} {
  const query = new URLSearchParams(search);
  const problems: Problem[] = [];
  const attempt = <T>(part: string, start: T, read: () => T): T => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      problems.push({part, reason: error.message});
      return start;
    }
  };
  const own = [...query].filter(([key]) => specificationKeys.includes(key));
  const asked = own.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join("&");
  const written = own.map(([key, value]) => `${key}=${value}`).join("&");
  const specification = attempt(written, startState.specification, () => fromQuery(asked));
  const wereld = query.get("wereld");
  const world = wereld === null ? startState.world : attempt(`wereld=${wereld}`, startState.world, () => named(wereld));
  const vergelijk = query.get("vergelijk");
  const compare = vergelijk === null ? null : attempt(`vergelijk=${vergelijk}`, null, () => compared(vergelijk));
  const interval = query.get("interval");
  const intervals = attempt(`interval=${interval}`, startState.intervals, () => onOff(interval));
  return {state: {specification, world, compare, intervals}, problems};
}

/** Writes a state into a query: only what differs from the start, keys of others as they were. */
export function writeLab({specification, world, compare, intervals}: LabState, search = ""): string {
  const others = [...new URLSearchParams(search)].filter(([key]) => !labKeys.includes(key));
  const parts = [
    toQuery(specification),
    world === startState.world ? "" : `wereld=${encodeURIComponent(world)}`,
    compare ? `vergelijk=${encodeURIComponent(toQuery(compare))}` : "",
    intervals ? "interval=1" : "",
    new URLSearchParams(others).toString()
  ].filter((part) => part !== "");
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}

export const sameState = (a: LabState, b: LabState): boolean => writeLab(a) === writeLab(b);

/** One spelling per world. */
const named = (query: string): string => worldToQuery(worldFromQuery(query));

/** Choices only: outcome and year are those of what they are compared with. */
function compared(query: string): Specification {
  return fromQuery(query);
}

function onOff(text: string | null): boolean {
  if (text === null || text === "0") return false;
  if (text === "1") return true;
  throw new RangeError(`invalid interval; not 0 or 1: ${text}`);
}
