import {fork} from "node:child_process";
import {availableParallelism} from "node:os";
import {fileURLToPath} from "node:url";
import type {Redraws, SeedTruth, TruthResults} from "../../src/analysis/truth/results.js";
import {worldNames} from "../../src/mbo/world/worlds.js";
import {counted} from "../command-line/counted.js";
import {runLoader} from "../command-line/run-loader.js";
import {UsageError} from "../command-line/usage-error.js";
import {worldsNamed} from "../command-line/worlds-named.js";
import {missingTasks, type Task} from "./plan.js";
import {currentResults, withAnswer, writeResults} from "./store.js";

/*
 * npm run truth                                   all worlds, seeds 1 to 10; only what is missing or out of date
 * npm run truth -- --world neutraal --seeds 20    one world (may be given more than once), more seeds
 * npm run truth -- --published                    only the published specification, no redrawn outcomes
 * npm run truth -- --jobs 1                       processes; as many as there are cores without it
 *
 * Results are written after every task, so a run that was stopped goes on where it was.
 */

const options = {
  world: {type: "string", multiple: true},
  seeds: {type: "string"},
  published: {type: "boolean"},
  jobs: {type: "string"}
} as const;

const worker = fileURLToPath(new URL("./worker.ts", import.meta.url));
const began = performance.now();

let results: TruthResults = currentResults();
let tasks: Task[] = [];
let waiting: Task[] = [];
let finished = 0;
await runLoader(options, async ({world = worldNames, seeds = "10", published = false, jobs}) => {
  const wanted = {worlds: worldsNamed(world), seeds: count("seeds", seeds), publishedOnly: published};
  const processes = jobs === undefined ? availableParallelism() : count("jobs", jobs);
  tasks = missingTasks(wanted, results);
  waiting = [...tasks];
  writeResults(results);
  console.error(`${counted(tasks.length, "task")} to do`);
  await Promise.all(Array.from({length: Math.min(processes, tasks.length)}, work));
});

/** One process, which takes the next task until none is left. */
function work(): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(worker);
    let task: Task | undefined;
    const next = () => {
      task = waiting.shift();
      if (task) child.send(task);
      else child.disconnect();
    };
    child.on("message", (answer: SeedTruth | Redraws) => {
      results = withAnswer(results, task!, answer);
      writeResults(results);
      report(task!);
      next();
    });
    child.on("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`a process ended with ${code} in ${JSON.stringify(task)}`));
    });
    next();
  });
}

function report({world, seed, kind}: Task): void {
  const minutes = (performance.now() - began) / 60_000;
  const left = (minutes / ++finished) * (tasks.length - finished);
  const done = `${finished} of ${tasks.length}`;
  console.error(`${done}: ${world}, ${kind} ${seed}; ${minutes.toFixed(1)} min, about ${left.toFixed(0)} min to go`);
}

function count(name: string, text: string): number {
  const number = Number(text);
  if (!(Number.isInteger(number) && number >= 1)) {
    throw new UsageError(`invalid --${name}; not a whole number, 1 or more: ${text}`);
  }
  return number;
}
