import {figures} from "../../src/mbo/werkagenda/figures.js";
import type {LeaverCount, MonitorRow, MonitorTables} from "../../src/mbo/werkagenda/rows.js";
import {disabilityRows, sectorLeavingRows, starterRows, workRows} from "./monitor-annex.js";
import {moneyRows, targetRows} from "./monitor-money.js";
import {placementSafetyRows, schoolSafetyRows, studentRows} from "./monitor-rows.js";
import {readLeavers, readTrackTotals, readVsv} from "./vsv.js";

/** Every table of the monitor that this site uses, each read, checked and held against the others. */
export function readMonitor(): MonitorTables {
  const {rows: rates, corrections} = readVsv();
  const work = workRows();
  const starters = starterRows();
  const background = rates.map(
    ({niveau, leerweg, migratieachtergrond, jaar, percentage}): MonitorRow => ({
      indicator: "vsv",
      table: "8.3",
      ...(niveau === "totaal" ? {} : {niveau}),
      leerweg,
      by: "migratieachtergrond",
      group: migratieachtergrond,
      jaar,
      percentage
    })
  );
  const leavers = readLeavers();
  return {
    rows: [
      ...studentRows("voelt-zich-student", "2.1"),
      ...studentRows("gezien-als-student", "2.2"),
      ...schoolSafetyRows(),
      ...placementSafetyRows(),
      ...readTrackTotals().map((total): MonitorRow => ({indicator: "vsv", table: "4.1", ...total})),
      ...leavers.map(rateOf),
      ...background,
      ...disabilityRows(),
      ...sectorLeavingRows(),
      ...work.rows,
      ...starters.rows
    ],
    targets: targetRows(),
    money: moneyRows(figures.agendaTotal.value),
    leavers,
    corrections,
    leftOut: [...work.leftOut, ...starters.leftOut]
  };
}

function rateOf({niveau, leerweg, jaar, percentage}: LeaverCount): MonitorRow {
  return {indicator: "vsv", table: "4.1", niveau, leerweg, jaar, percentage};
}
