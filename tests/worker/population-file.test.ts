import {tableFromArrays, tableToIPC} from "@uwdata/flechette";
import {expect, it} from "vitest";
import {load} from "../../data-loaders/population.js";
import {seeds} from "../../src/mbo/seeds.js";
import {simulatePopulation} from "../../src/mbo/small-population.js";
import {smallWorldWith} from "../../src/mbo/small-world.js";
import {readPopulation} from "../../src/worker/population-file.js";

/** The bytes of a population file, as the site's data door writes them. */
function bytesOf(columns: Record<string, Uint8Array | Uint32Array>): ArrayBuffer {
  return Uint8Array.from(tableToIPC(tableFromArrays(columns), {format: "stream"})!).buffer;
}

it("reads back the population that was written, column by column (identity)", () => {
  const population = simulatePopulation(smallWorldWith(), seeds.population);
  expect(Object.keys(load())).toEqual(["instelling", "geen", "westers", "niet-westers"]);
  expect(readPopulation(bytesOf(load()))).toEqual(population);
});
it("refuses a file that misses a column, or is empty", () => {
  const {westers: _, ...rest} = load();
  expect(() => readPopulation(bytesOf(rest))).toThrow("invalid population file; no column: westers");
  expect(() => readPopulation(new ArrayBuffer(0))).toThrow("invalid population file; no column: instelling");
});
