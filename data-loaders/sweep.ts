import type {SweepResults} from "../src/analysis/worlds/sweep.js";
import {readSweep} from "./sweep/store.js";

/** The worlds of the sweep, as committed; `npm run sweep` makes them. */
export function load(): SweepResults {
  return readSweep();
}
