import {availableParallelism} from "node:os";
import {fileURLToPath} from "node:url";
import {seeds} from "../../src/mbo/seeds.js";
import {defaultWorld, type WorldName, worlds} from "../../src/mbo/world/worlds.js";
import {counted} from "../command-line/counted.js";
import {Progress} from "../command-line/progress.js";
import {runLoader} from "../command-line/run-loader.js";
import {UsageError} from "../command-line/usage-error.js";
import {worldsNamed} from "../command-line/worlds-named.js";
import {resultKey} from "./key.js";
import {progressBar} from "./progress-bar.js";
import {readResults, writeResults} from "./results-file.js";
import {type Results, runMultiverse} from "./run-multiverse.js";
import {listOf, subjectName, subjects} from "./subjects.js";

/*
 * npm run multiverse                                         the default world
 * npm run multiverse -- --world citoscheef                   another one (may be given more than once); `all` for all
 * npm run multiverse -- --outcome doorstroom --year 2020     a part: the rest stays, if it is of the same key
 * npm run multiverse -- --workers 1
 *
 * Stopped and started again it goes on where it was: what is done is kept in node_modules/.cache.
 */

const options = {
  world: {type: "string", multiple: true},
  outcome: {type: "string"},
  year: {type: "string"},
  workers: {type: "string"}
} as const;

const progress = new Progress(process.stderr);
await runLoader(options, async ({world = [defaultWorld], ...given}) => {
  const workers = given.workers === undefined ? availableParallelism() : wholeNumber(given.workers);
  const wanted = subjects.filter(
    ({outcome, year}) => (given.outcome ?? outcome) === outcome && (given.year ?? String(year)) === String(year)
  );
  if (wanted.length === 0) {
    const known = subjects.map(subjectName).join(", ");
    throw new UsageError(`invalid multiverse; not one of ${known}: ${given.outcome ?? ""} ${given.year ?? ""}`);
  }
  const names = worldsNamed(world);
  try {
    for (const name of names) await make(name, wanted, workers);
  } finally {
    progress.clear();
  }
});

async function make(name: WorldName, wanted: typeof subjects, workers: number): Promise<void> {
  const world = worlds[name];
  const began = performance.now();
  const lists = subjects.map(listOf);
  const key = resultKey(world, seeds.world, lists);
  const cache = fileURLToPath(new URL(`../../node_modules/.cache/multiverse/${name}.jsonl`, import.meta.url));
  const asked = lists.filter(({subject}) => wanted.includes(subject));
  let fitted = 0;
  const onProgress = (done: number, all: number, cached: number) => {
    fitted = done - cached;
    const perFit = fitted > 0 ? (performance.now() - began) / 1000 / fitted : undefined;
    progress.show(`${name} ${progressBar(done, all, perFit)}`);
  };
  const made = await runMultiverse({world, seed: seeds.world, lists: asked, cache, workers, onProgress});
  progress.clear();
  writeResults(name, {key, results: inOrder({...kept(name, key), ...made})});
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.error(`${name}: ${counted(fitted, "fit")} in ${seconds} s; ${statuses(made)}`);
}

/** The parts of the file that are of the same world, list and version. */
function kept(name: WorldName, key: object): Results {
  const file = readResults(name);
  return file && JSON.stringify(file.key) === JSON.stringify(key) ? file.results : {};
}

function inOrder(results: Results): Results {
  const names = subjects.map(subjectName).filter((name) => Object.hasOwn(results, name));
  return Object.fromEntries(names.map((name) => [name, results[name]!]));
}

function statuses(results: Results): string {
  const counts = new Map<string, number>();
  for (const {status} of Object.values(results).flat()) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].map(([status, count]) => `${count} ${status}`).join(", ");
}

function wholeNumber(text: string): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= 1)) throw new UsageError(`invalid --workers; not a whole number, 1 or more: ${text}`);
  return value;
}
