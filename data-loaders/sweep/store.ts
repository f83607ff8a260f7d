import {createHash} from "node:crypto";
import {existsSync, readFileSync} from "node:fs";
import {SWEEP_OUTCOME, SWEEP_VERSION, SWEEP_YEAR, type SweepResults} from "../../src/analysis/worlds/sweep.js";
import {seeds} from "../../src/mbo/seeds.js";
import {defaultWorld, worlds} from "../../src/mbo/world/worlds.js";
import {replaceFile} from "../replace-file.js";

const path = new URL("./results.json", import.meta.url);
/** Decimals of percentage points in the file. */
const DECIMALS = 4;

/**
 * Twelve hexadecimal digits that change with all that a world of the sweep depends on, beside its point of the grid.
 */
export function sweepKey(): string {
  const all = [SWEEP_VERSION, SWEEP_OUTCOME, SWEEP_YEAR, seeds.world, worlds[defaultWorld]];
  return createHash("sha256").update(JSON.stringify(all)).digest("hex").slice(0, 12);
}

/** The committed results. */
export const readSweep = (): SweepResults => JSON.parse(readFileSync(path, "utf8")) as SweepResults;

/** The committed results, or none where they are of another base world or version. */
export function currentSweep(): SweepResults {
  const none = {key: sweepKey(), worlds: []};
  if (!existsSync(path)) return none;
  const found = readSweep();
  return found.key === none.key ? found : none;
}

/** Writes the results, a line per world. */
export function writeSweep({key, worlds: swept}: SweepResults): void {
  const lines = swept.map((world) => JSON.stringify(world, (_, own) => (typeof own === "number" ? rounded(own) : own)));
  replaceFile(path, `{"key":${JSON.stringify(key)},"worlds":[\n${lines.join(",\n")}\n]}\n`);
}

const rounded = (value: number): number => Number(value.toFixed(DECIMALS));
