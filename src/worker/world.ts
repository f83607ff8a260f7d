import {moveWorld} from "../analysis/worlds/move-world.js";
import {outcomeStudy} from "../analysis/worlds/outcome-study.js";
import {worldFromQuery} from "../mbo/world/world-query.js";
import {worlds} from "../mbo/world/worlds.js";
import {breath, type Host, inSteps} from "./host.js";
import type {MadeWorld} from "./memory.js";
import type {Questions, Request} from "./protocol.js";

/** Outcome year of the worlds that readers make. */
const YEAR = 2020;

/**
 * Draws the students of a world, and says what the published method reports and what is true; the students are kept, so
 * that recalibrating what stands there draws none.
 *
 * @throws RangeError if the world is none, or its coefficients leave their ranges.
 */
export async function makeWorld(
  {world: query, base, outcome, seed, solve}: Request<"world">,
  host: Host
): Promise<Questions["world"]["answer"]> {
  const world = worldFromQuery(query);
  const name = [query, base, outcome, seed].join(" ");
  if (host.memory.made?.name !== name) {
    await host.rest(); // a reader who still moves the slider waits for nothing
    await breath(host);
    delete host.memory.made; // first, so that two worlds are never in memory
    host.progress({stage: "simulate"});
    const steps = outcomeStudy(world, {seed, outcome, year: YEAR, base: worlds[base]});
    const study = await inSteps(steps, host, ({year}) => ({stage: "simulate", year}));
    host.memory.made = {name, study};
  }
  const {study, plain: before} = host.memory.made as MadeWorld;
  const steps = moveWorld(study, {base, world, solve, before});
  const {moved, plain} = await inSteps(steps, host, (step) => ({stage: solve ? "solve" : "fit", ...step}));
  host.memory.made = {name, study, plain};
  return {moved: {...moved, changed: query !== base}};
}
