import {readFileSync} from "node:fs";
import type {CalibrationReport} from "../src/analysis/calibration/report.js";
import {type WorldName, worldNames} from "../src/mbo/world/worlds.js";
import type {Calibrations} from "../src/tables/calibration.js";

/** The committed reports of all worlds. */
export function load(): Calibrations {
  const read = (name: WorldName) =>
    JSON.parse(readFileSync(new URL(`./calibration/${name}.json`, import.meta.url), "utf8")) as CalibrationReport;
  return Object.fromEntries(worldNames.map((name) => [name, read(name)])) as Calibrations;
}
