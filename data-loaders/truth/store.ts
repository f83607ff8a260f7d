import {createHash} from "node:crypto";
import {existsSync, readFileSync} from "node:fs";
import type {Entry} from "../../src/analysis/truth/entry.js";
import {
  RESULT_VERSION,
  RESULT_YEAR,
  type Redraws,
  type SeedTruth,
  type TruthResults,
  type WorldTruth
} from "../../src/analysis/truth/results.js";
import type {World} from "../../src/mbo/world/world.js";
import {type WorldName, worlds} from "../../src/mbo/world/worlds.js";
import {replaceFile} from "../replace-file.js";
import type {Task} from "./plan.js";

const path = new URL("./results.json", import.meta.url);
/** Decimals of percentage points in the file. */
const DECIMALS = 5;

/** Twelve hexadecimal digits that change with any parameter of the world and with the version of the results. */
export function keyOf(world: World): string {
  return createHash("sha256")
    .update(JSON.stringify([RESULT_VERSION, RESULT_YEAR, world]))
    .digest("hex")
    .slice(0, 12);
}

/** The committed results. */
export const readResults = (): TruthResults => JSON.parse(readFileSync(path, "utf8")) as TruthResults;

/** The committed results of worlds that are still the same; of the others nothing. */
export function currentResults(): TruthResults {
  const {worlds: known} = existsSync(path) ? readResults() : {worlds: {} as TruthResults["worlds"]};
  const current = Object.entries(known).filter(([name, {key}]) => key === keyOf(worlds[name as WorldName]));
  return {year: RESULT_YEAR, worlds: Object.fromEntries(current)};
}

/** The results with what a task gave. */
export function withAnswer(results: TruthResults, task: Task, answer: SeedTruth | Redraws): TruthResults {
  const {world, seed, kind} = task;
  const own: WorldTruth = results.worlds[world] ?? {key: keyOf(worlds[world]), seeds: {}};
  const known = own.seeds[seed];
  const next: WorldTruth =
    kind === "redraws"
      ? {...own, redraws: answer as Redraws}
      : {...own, seeds: {...own.seeds, [seed]: joined(known, answer as SeedTruth)}};
  return {...results, worlds: {...results.worlds, [world]: next}};
}

function joined(known: SeedTruth | undefined, {doorstroom, vsv, entrants}: SeedTruth): SeedTruth {
  if (!known) return {doorstroom, vsv, entrants};
  const both = (a: Entry, b: Entry): Entry => ({
    ...b,
    oracles: {...a.oracles, ...b.oracles},
    estimates: {...a.estimates, ...b.estimates}
  });
  return {doorstroom: both(known.doorstroom, doorstroom), vsv: both(known.vsv, vsv), entrants};
}

/** Writes the results, a line per world and seed, worlds in their own order. */
export function writeResults({year, worlds: done}: TruthResults): void {
  const names = Object.keys(worlds).filter((name) => done[name]);
  const lines = names.map((name) => {
    const {key, seeds, redraws} = done[name]!;
    const rows = Object.entries(seeds).map(([seed, truth]) => `${JSON.stringify(seed)}:${json(truth)}`);
    const rest = redraws ? `,\n"redraws":${json(redraws)}` : "";
    return `${JSON.stringify(name)}:{"key":${JSON.stringify(key)},"seeds":{\n${rows.join(",\n")}}${rest}}`;
  });
  replaceFile(path, `{"year":${year},"worlds":{\n${lines.join(",\n")}}}\n`);
}

const json = (value: unknown): string =>
  JSON.stringify(value, (_, entry) => (typeof entry === "number" ? Number(entry.toFixed(DECIMALS)) : entry));
