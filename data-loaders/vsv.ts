import {publishedGaps, standardisedRates} from "../src/analysis/descriptive/published-gap.js";
import type {VsvData} from "../src/charts/story/vsv-by-level.js";
import {readVsv} from "./published/vsv.js";

const tracks = ["bol", "bbl"] as const;

/** The published figures on early leaving in bol and bbl, and the gaps that follow from them. */
export function load(): VsvData {
  const {rows, students} = readVsv();
  return {
    rows: rows.filter((r) => tracks.some((t) => t === r.leerweg)),
    standardised: tracks.flatMap((leerweg) => standardisedRates(rows, students, leerweg)),
    gaps: tracks.flatMap((leerweg) => publishedGaps(rows, students, leerweg))
  };
}
