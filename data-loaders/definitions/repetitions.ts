import {createHash} from "node:crypto";
import {existsSync, readFileSync} from "node:fs";
import {type Repetitions, variationKinds} from "../../src/analysis/definitions/repetitions.js";
import {seeds} from "../../src/mbo/seeds.js";
import {defaultWorld, worlds} from "../../src/mbo/world/worlds.js";
import {replaceFile} from "../replace-file.js";
import {EVIDENCE_YEAR} from "./compute.js";

/** Repetitions per outcome: a share of them is known to within 10 points, 95 times in 100; one near 1 to within 3. */
export const REPLICATES = 100;
/** Stream of the repetitions; any other would do. */
export const REPETITION_SEED = 20_261_123;
/** Goes up whenever the same world gives other numbers: a test recomputes the first repetition. */
const REPETITION_VERSION = 1;

const path = new URL("./repetitions.json", import.meta.url);

interface Stored {
  readonly key: string;
  readonly repetitions: readonly Repetitions[];
}

/** Twelve hexadecimal digits that change with the default world, its seed, the year and the version. */
export function repetitionKey(): string {
  const about = [REPETITION_VERSION, EVIDENCE_YEAR, REPETITION_SEED, seeds.world, worlds[defaultWorld]];
  return createHash("sha256").update(JSON.stringify(about)).digest("hex").slice(0, 12);
}

/** The committed repetitions; none where they are of another world. */
export function storedRepetitions(): readonly Repetitions[] {
  if (!existsSync(path)) return [];
  const {key, repetitions} = JSON.parse(readFileSync(path, "utf8")) as Stored;
  return key === repetitionKey() ? repetitions : [];
}

/** Keeps these beside those of other outcomes; four decimals. */
export function keepRepetitions(own: Repetitions): void {
  const others = storedRepetitions().filter(({outcome}) => outcome !== own.outcome);
  const all = [...others, rounded(own)].sort((a, b) => (a.outcome < b.outcome ? -1 : 1));
  const lines = all.map((entry) => JSON.stringify(entry)).join(",\n");
  replaceFile(path, `{"key":"${repetitionKey()}","repetitions":[\n${lines}]}\n`);
}

/** As they are kept: whole numbers of 1e-4. */
export function rounded({draws, estimate, ...rest}: Repetitions): Repetitions {
  const short = (sds: Repetitions["estimate"]): Repetitions["estimate"] => {
    const entries = variationKinds.map((kind) => [kind, sds[kind].map((sd) => Number(sd.toFixed(4)))]);
    return Object.fromEntries(entries) as Repetitions["estimate"];
  };
  return {...rest, estimate: short(estimate), draws: draws.map(short)};
}
