import {seeds} from "../src/mbo/seeds.js";
import {simulatedMarker} from "../src/mbo/simulated-marker.js";
import type {Recorded} from "../src/mbo/simulation/recorded-levels.js";
import {type RegisterAndTruth, simulateRegister} from "../src/mbo/simulation/register.js";
import {type World, worldWith} from "../src/mbo/world/world.js";
import {worldFromQuery} from "../src/mbo/world/world-query.js";
import {defaultWorld, worlds} from "../src/mbo/world/worlds.js";
import type {SimulateOptions} from "./command-line/simulate.js";

/**
 * The register of a world, by default the neutral one of the whole population on the seed it was calibrated on.
 *
 * @throws RangeError if the world, or a parameter of it, is not allowed.
 */
export function simulator({world, seed = seeds.world, students}: SimulateOptions): RegisterAndTruth {
  const asked = worldOf(world);
  const {register, truth} = simulateRegister(students === undefined ? asked : worldWith({students}, asked), seed);
  return {register: marked(register), truth};
}

/** The register with the column by which every file of it says that its students do not exist. */
function marked({rows, columns}: Recorded): Recorded {
  const mark = {kind: "factor" as const, levels: ["1"], codes: new Uint8Array(rows)};
  return {rows, columns: {...columns, [simulatedMarker]: mark}};
}

/**
 * A short form (`citoscheef`, `neutraal~citoReliability=.7`), or parameters that differ from `world`, or
 * from the default.
 */
function worldOf(asked: unknown): World {
  if (asked === undefined) return worlds[defaultWorld];
  if (typeof asked === "string") return worldFromQuery(asked);
  if (asked === null || typeof asked !== "object" || Array.isArray(asked)) return worldWith(asked as never);
  const {world: base = defaultWorld, ...changes} = asked as Record<string, unknown>;
  return worldWith(changes, worldFromQuery(String(base)));
}
