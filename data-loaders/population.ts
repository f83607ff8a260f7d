import {seeds} from "../src/mbo/seeds.js";
import {simulatePopulation} from "../src/mbo/small-population.js";
import {smallWorldWith} from "../src/mbo/small-world.js";
import {populationColumns} from "../src/worker/population-file.js";

/** The small population as columns: one row a location. */
export function load(): ReturnType<typeof populationColumns> {
  return populationColumns(simulatePopulation(smallWorldWith(), seeds.population));
}
