import {parentPort} from "node:worker_threads";
import {engine} from "../../src/analysis/multiverse/engine.js";
import {runChunk} from "../../src/analysis/multiverse/run-chunk.js";
import type {Records} from "../../src/analysis/records.js";
import {simulateOutcomeYear} from "../../src/mbo/simulation/register.js";
import type {Report, Task} from "./task.js";

/* Runs the tasks it is sent, one after another, and simulates a register only when the last task had another one. */

let last: {readonly name: string; readonly records: Records} | undefined;
const port = parentPort!;
const say = (report: Report) => port.postMessage(report);

port.on("message", (task: Task) => {
  const steps = runChunk(recordsOf(task), task.chunk, engine);
  let step = steps.next();
  for (; !step.done; step = steps.next()) say({kind: "fit"});
  say({kind: "rows", rows: step.value});
});

function recordsOf({world, seed, year}: Task): Records {
  const name = JSON.stringify([world, seed, year]);
  if (last?.name !== name) last = {name, records: simulateOutcomeYear(world, seed, year)};
  return last.records;
}
