import type {MonitorCells} from "../../src/analysis/calibration/report.js";
import {percentage} from "../../src/analysis/descriptive/published-gap.js";
import type {Leerweg, Migratieachtergrond, Niveau} from "../../src/mbo/published.js";
import {readVsv} from "../published/vsv.js";

const groups: readonly Migratieachtergrond[] = ["geen", "westers", "niet-westers"];
const levels: readonly Niveau[] = ["1", "2", "3", "4"];
const tracks: readonly Leerweg[] = ["bol", "bbl"];

/** The monitor's table 8.3 of the two outcome years of the study, as shares in the order of the calibration's cells. */
export function monitorCells(): MonitorCells {
  const {rows} = readVsv();
  const cells = (jaar: number) =>
    groups.flatMap((migratieachtergrond) =>
      levels.flatMap((niveau) =>
        tracks.map((leerweg) => percentage(rows, {niveau, leerweg, migratieachtergrond, jaar}) / 100)
      )
    );
  return {2020: cells(2019), 2021: cells(2020)};
}
