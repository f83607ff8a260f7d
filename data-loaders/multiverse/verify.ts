import {engine} from "../../src/analysis/multiverse/engine.js";
import type {Entry} from "../../src/analysis/multiverse/list.js";
import {pathOf} from "../../src/analysis/multiverse/path.js";
import {contrasts, type Measure, measures, type Row} from "../../src/analysis/multiverse/row.js";
import {runChunk} from "../../src/analysis/multiverse/run-chunk.js";
import type {Records} from "../../src/analysis/records.js";
import {finish} from "../../src/math/finish.js";
import {streams} from "../../src/math/random.js";
import type {WorldName} from "../../src/mbo/world/worlds.js";
import type {ResultKey} from "./key.js";

/** Points by which a recomputed contrast may differ: another way to the optimum, and rounding. */
export const TOLERANCE = 1e-6;
/** The same for spreads and standard deviations (points, logits): near zero the likelihood is flat in them. */
export const SPREAD_TOLERANCE = 1e-5;

/** Why committed results are not those of the present world, list and version; undefined if they are. */
export function outdated(world: WorldName, committed: ResultKey, present: ResultKey): string | undefined {
  const part = (["world", "list", "version"] as const).find((name) => committed[name] !== present[name]);
  if (!part) return undefined;
  return (
    `invalid multiverse of ${world}; made for another ${part} (${present[part]} now), so run ` +
    `npm run multiverse -- --world ${world}: ${committed[part]}`
  );
}

/** So many different entries with a result, chosen by the seed. */
export function sampleOf(entries: readonly Entry[], rows: readonly Row[], count: number, seed: number): Entry[] {
  const left = entries.filter((_, k) => rows[k]!.students !== null);
  const stream = streams(seed, 1)[0]!;
  const chosen = Array.from({length: Math.min(count, left.length)}, () =>
    left.splice(Math.floor(stream.uniform() * left.length), 1)
  );
  return chosen.flat();
}

/** The results of some entries, each from a cold start. */
export function recompute(records: Records, entries: readonly Entry[]): Row[] {
  return entries.flatMap((entry) => pathOf([entry]).flatMap((chunk) => finish(runChunk(records, chunk, engine))));
}

/**
 * What differs between a committed row and the same one computed anew, and what to do about it; undefined if nothing.
 */
export function changed(world: WorldName, committed: Row, now: Row): string | undefined {
  const advice = `raise RESULT_VERSION in data-loaders/multiverse/key.ts and run npm run multiverse -- --world ${world}`;
  const differs = (name: string, before: unknown, after: unknown) =>
    `invalid multiverse of ${world}; numbers have changed, so ${advice}: ` +
    `${name} of ${now.query || "the published specification"} was ${before} and is ${after}`;
  if (committed.students !== now.students) return differs("students", committed.students, now.students);
  const k = committed.values.findIndex((value, place) => !close(value, now.values[place]!, measures[place]!));
  return k < 0 ? undefined : differs(measures[k]!, committed.values[k], now.values[k]);
}

function close(a: number | null, b: number | null, measure: Measure): boolean {
  const tolerance = Object.hasOwn(contrasts, measure) ? TOLERANCE : SPREAD_TOLERANCE;
  return a === null || b === null ? a === b : Math.abs(a - b) <= tolerance;
}
