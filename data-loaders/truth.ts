import type {TruthResults} from "../src/analysis/truth/results.js";
import {readResults} from "./truth/store.js";

/** Truth, oracles and estimates of all worlds over seeds, as committed; see summary.ts and paired.ts for what they say. */
export function load(): TruthResults {
  return readResults();
}
