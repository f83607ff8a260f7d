import type {Leerweg, Niveau} from "../../src/mbo/published.js";
import type {MonitorRow, MonitorTables} from "../../src/mbo/werkagenda/rows.js";
import {checkChange, sectorOf, tableOf, tracks} from "./monitor-rows.js";
import {invalid, numberIn, oneOf, type TextRow} from "./read-table.js";

const schoolYears = ["2019/20", "2020/21", "2021/22", "2022/23", "2023/24"];
const workYears = ["2018/19", "2019/20", "2020/21", "2021/22", "2022/23"];
const allTracks: Record<string, Leerweg> = {...tracks, Examendeelnemer: "extraneus"};
const numbers: Record<string, Niveau> = {"1": "1", "2": "2", "3": "3", "4": "4"};
const disabilities = {"Geen functiebeperking": "zonder", Functiebeperking: "met"};
const percentages = [0, 100] as const;
const first = (year: string) => Number(year.slice(0, 4));

type LeftOut = MonitorTables["leftOut"][number];

/** Table 8.4: early leaving by level, track and disability, in institutions that register it. */
export function disabilityRows(text?: string): MonitorRow[] {
  const rows = tableOf(
    "tabel_8_4_vsv_functiebeperking.csv",
    ["niveau", "leerweg", "functiebeperking", ...schoolYears],
    text
  );
  return rows.flatMap((row) => {
    const level = row.cells.niveau === "Totaal" ? {} : {niveau: oneOf(row, "niveau", numbers)};
    const cell = {
      ...level,
      leerweg: oneOf(row, "leerweg", allTracks),
      group: oneOf(row, "functiebeperking", disabilities)
    };
    return values(row, schoolYears).map(([jaar, percentage]) => ({
      indicator: "vsv" as const,
      table: "8.4",
      by: "functiebeperking" as const,
      ...cell,
      jaar,
      percentage
    }));
  });
}

/** Table 8.5: early leaving by track and sector. */
export function sectorLeavingRows(text?: string): MonitorRow[] {
  const rows = tableOf("tabel_8_5_vsv_hoofdgroep.csv", ["leerweg", "hoofdgroep", ...schoolYears, "pp_versch"], text);
  return rows.flatMap((row) => {
    checkChange(row, "2022/23", "2023/24", 0.011, "pp_versch");
    const cell = {leerweg: oneOf(row, "leerweg", tracks), group: sectorOf(row)};
    return values(row, schoolYears).map(([jaar, percentage]) => ({
      indicator: "vsv" as const,
      table: "8.5",
      by: "hoofdgroep" as const,
      ...cell,
      jaar,
      percentage
    }));
  });
}

/** Table 8.6: work a year after leaving, by track, level and sector; the row Totaal is all of a level. */
export function workRows(text?: string): {rows: MonitorRow[]; leftOut: LeftOut[]} {
  const table = tableOf(
    "tabel_8_6_uitstroom_werk.csv",
    ["leerweg", "niveau", "hoofdgroep", ...workYears, "verschil_pp", "noot"],
    text
  );
  return settled(table, workYears, (row) => {
    const niveau = oneOf<Niveau>(row, "niveau", {Entree: "1", "2": "2"});
    const whole = row.cells.hoofdgroep === "Totaal" || niveau === "1";
    const group = whole ? {} : {by: "hoofdgroep" as const, group: sectorOf(row)};
    return {indicator: "uitstroom-werk", table: "8.6", niveau, leerweg: oneOf(row, "leerweg", tracks), ...group};
  });
}

/** Table 8.7: first-year success in mbo, by level and sector. */
export function starterRows(text?: string): {rows: MonitorRow[]; leftOut: LeftOut[]} {
  const table = tableOf(
    "tabel_8_7_startersresultaat.csv",
    ["niveau", "hoofdgroep", ...schoolYears, "verschil_pp", "noot"],
    text
  );
  return settled(table, schoolYears, (row) => ({
    indicator: "startersresultaat",
    table: "8.7",
    niveau: oneOf(row, "niveau", numbers),
    by: "hoofdgroep",
    group: sectorOf(row)
  }));
}

/**
 * Rows of a table in which some rows miss values, so that the year of the first ones is uncertain: of those only the
 * last two years are kept, which the printed difference confirms.
 */
function settled(
  table: readonly TextRow[],
  years: readonly string[],
  cell: (row: TextRow) => Omit<MonitorRow, "jaar" | "percentage">
): {rows: MonitorRow[]; leftOut: LeftOut[]} {
  const leftOut: LeftOut[] = [];
  const rows = table.flatMap((row) => {
    checkChange(row, years.at(-2)!, years.at(-1)!, 1);
    const own = cell(row);
    const all = values(row, years);
    const complete = all.length === years.length;
    if (complete === Boolean(row.cells.noot)) throw invalid(row, "noot", "not there exactly where a value is missing");
    const kept = complete ? all : all.slice(-2);
    if (kept.length < all.length) {
      const name = [own.niveau, own.leerweg, own.group].filter(Boolean).join(" ");
      leftOut.push({table: own.table, row: name, values: all.length - kept.length});
    }
    return kept.map(([jaar, percentage]) => ({...own, jaar, percentage}));
  });
  return {rows, leftOut};
}

/** Year and value of every cell that is not empty. */
function values(row: TextRow, years: readonly string[]): [jaar: number, percentage: number][] {
  const filled = years.filter((year) => row.cells[year]?.trim());
  return filled.map((year) => [first(year), numberIn(row, year, percentages)]);
}
