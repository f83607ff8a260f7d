import type {Leerweg, Niveau} from "../../src/mbo/published.js";
import {institutionTypes, sectorNames} from "../../src/mbo/werkagenda/groups.js";
import type {IndicatorId} from "../../src/mbo/werkagenda/indicator-ids.js";
import type {MonitorRow} from "../../src/mbo/werkagenda/rows.js";
import {invalid, numberIn, oneOf, parseTable, readTable, type TextRow} from "./read-table.js";

export const tracks: Record<string, Leerweg> = {BOL: "bol", BBL: "bbl"};
export const levels: Record<string, Niveau> = {Entree: "1", "Niveau 2": "2", "Niveau 3": "3", "Niveau 4": "4"};
const sectors = Object.fromEntries(Object.keys(sectorNames).map((name) => [name, name]));
const types = Object.fromEntries(Object.keys(institutionTypes).map((name) => [name, name]));
const percentages = [0, 100] as const;
const studentColumns = ["niveau", "bol_2024", "bol_2025", "bbl_2024", "bbl_2025"];

/** Tables 2.1 and 2.2: whether students feel, and think others see them as, students. */
export function studentRows(indicator: IndicatorId, table: "2.1" | "2.2", text?: string): MonitorRow[] {
  const file = table === "2.1" ? "tabel_2_1_voelt_zich_student.csv" : "tabel_2_2_gezien_als_student.csv";
  return tableOf(file, studentColumns, text).flatMap((row) => {
    const level = row.cells.niveau === "Totaal" ? {} : {niveau: oneOf(row, "niveau", levels)};
    return studentColumns.slice(1).map((column) => {
      const [leerweg, jaar] = column.split("_") as [Leerweg, string];
      return {indicator, table, ...level, leerweg, jaar: Number(jaar), percentage: numberIn(row, column, percentages)};
    });
  });
}

/** Table 3.1: safe at school, by type of institution. */
export function schoolSafetyRows(text?: string): MonitorRow[] {
  const years = ["2020", "2022", "2024", "2025"];
  const rows = tableOf("tabel_3_1_veilig_instelling.csv", ["type", ...years, "verschil_pp"], text);
  return rows.flatMap((row) => {
    checkChange(row, "2024", "2025", 1);
    const group = oneOf(row, "type", types);
    return years.map((year) => ({
      indicator: "veilig-school" as const,
      table: "3.1",
      by: "instellingstype" as const,
      group,
      jaar: Number(year),
      percentage: numberIn(row, year, percentages)
    }));
  });
}

/** Table 3.2: safe on a placement, by level and track. */
export function placementSafetyRows(text?: string): MonitorRow[] {
  const years = ["2024", "2025"];
  const rows = tableOf("tabel_3_2_veilig_stage.csv", ["niveau", "leerweg", ...years, "verschil_pp"], text);
  return rows.flatMap((row) => {
    checkChange(row, "2024", "2025", 1);
    const cell = {niveau: oneOf(row, "niveau", levels), leerweg: oneOf(row, "leerweg", tracks)};
    return years.map((year) => ({
      indicator: "veilig-stage" as const,
      table: "3.2",
      ...cell,
      jaar: Number(year),
      percentage: numberIn(row, year, percentages)
    }));
  });
}

/** A table of this folder, or of a text for tests. */
export function tableOf(file: string, columns: readonly string[], text?: string): TextRow[] {
  return text === undefined ? readTable(file, columns) : parseTable(file, text, columns);
}

/** The sector a row names. */
export function sectorOf(row: TextRow): string {
  return oneOf(row, "hoofdgroep", sectors);
}

/**
 * Holds the printed difference against the two values it is of. Both were rounded apart, so it may be off by `slack`.
 *
 * @throws RangeError if it is off by more.
 */
export function checkChange(row: TextRow, before: string, after: string, slack: number, column = "verschil_pp"): void {
  const change = numberIn(row, after, percentages) - numberIn(row, before, percentages);
  if (!(Math.abs(numberIn(row, column, [-100, 100]) - change) <= slack + 1e-9)) {
    throw invalid(row, column, `not ${change.toFixed(2)}, the difference of ${after} and ${before}, within ${slack}`);
  }
}
