import {worlds} from "../../src/mbo/world/worlds.js";
import {redraws, seedTruth} from "./compute.js";
import type {Task} from "./plan.js";

/* A process of its own: computes the tasks it is sent, one after the other. */
process.on("message", (task: Task) => {
  const world = worlds[task.world];
  const {kind, seed} = task;
  process.send!(kind === "seed" ? seedTruth(world, seed, task.names) : redraws(world, seed, task.count));
});
