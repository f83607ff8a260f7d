import {analyseSpread, type SpreadResult} from "../src/analysis/spread.js";
import {finish} from "../src/math/finish.js";
import {seeds} from "../src/mbo/seeds.js";
import {simulatePopulation} from "../src/mbo/small-population.js";
import {smallWorldWith} from "../src/mbo/small-world.js";

/** What the page shows first: the default spread, simulated and fitted. */
export function load(): SpreadResult {
  const world = smallWorldWith();
  return finish(analyseSpread(simulatePopulation(world, seeds.population), world, seeds.outcomes));
}
