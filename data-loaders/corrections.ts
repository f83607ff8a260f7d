import type {Correction} from "../src/mbo/published.js";
import {readVsv} from "./published/vsv.js";

/** Errors in the published tables that we corrected. */
export function load(): readonly Correction[] {
  return readVsv().corrections;
}
