import type {TruthResults} from "../src/analysis/truth/results.js";
import {seeds} from "../src/mbo/seeds.js";
import {readResults} from "./truth/store.js";

/** Truth, oracles and estimates of all worlds over seeds, as committed; see summary.ts and paired.ts for what they say. */
export function load(): TruthResults {
  return readResults();
}

/** The same of the students that the site shows only: what a page holds an estimate against. */
export function loadShown(): TruthResults {
  const {year, worlds} = load();
  const shown = Object.entries(worlds).map(([name, {key, seeds: own}]) => {
    return [name, {key, seeds: {[seeds.world]: own[seeds.world]!}}] as const;
  });
  return {year, worlds: Object.fromEntries(shown)};
}
