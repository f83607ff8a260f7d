import type {Entry} from "../src/analysis/truth/entry.js";
import type {TruthResults} from "../src/analysis/truth/results.js";
import {seeds} from "../src/mbo/seeds.js";
import {readResults} from "./truth/store.js";

/**
 * Truth, oracles and estimates of all worlds over seeds, as committed; see summary.ts and paired.ts for what they say.
 */
export function load(): TruthResults {
  return readResults();
}

/** Truth and oracles of the students that the site shows: what a page holds its own estimates against. */
export function loadShown(): TruthResults {
  const {year, worlds} = load();
  const shown = Object.entries(worlds).map(([name, {key, seeds: own}]) => {
    const {doorstroom, vsv, entrants} = own[seeds.world]!;
    const kept = {doorstroom: withoutEstimates(doorstroom), vsv: withoutEstimates(vsv), entrants};
    return [name, {key, seeds: {[seeds.world]: kept}}] as const;
  });
  return {year, worlds: Object.fromEntries(shown)};
}

const withoutEstimates = (entry: Entry): Entry => ({...entry, estimates: {}});
