import {codebookValue} from "../../mbo/codebook.js";
import type {Both} from "../../mbo/language.js";
import type {Leerweg, Niveau} from "../../mbo/published.js";
import type {Place} from "../../mbo/sources.js";
import {placeWords} from "../../mbo/werkagenda/place.js";
import type {MonitorRow, TargetRow} from "../../mbo/werkagenda/rows.js";
import {targetYear} from "./target-year.js";
import type {Mark, TrendSeries, TrendTarget} from "./trend.js";

export const tracks = ["bol", "bbl"] as const;
export const levels: readonly Niveau[] = ["1", "2", "3", "4"];

export const trackName = (leerweg: Leerweg): Both => codebookValue("leerweg", leerweg).short;
export const levelName = (niveau: Niveau): Both => codebookValue("niveau", niveau).short;

/** “entree bol” */
export function cellName(niveau: Niveau, leerweg: Leerweg): Both {
  const [level, track] = [levelName(niveau), trackName(leerweg)];
  return {nl: `${level.nl} ${track.nl}`, en: `${level.en} ${track.en}`};
}

/** Place of a table of the monitor. */
export function tablePlace(...tables: string[]): Place[] {
  return tables.map((table) => ({source: "monitor", place: placeWords(`tabel ${table}`)}));
}

/** What rows of one line have in common; `undefined` asks for rows without that property. */
type Cell = Partial<Pick<MonitorRow, "niveau" | "leerweg" | "by" | "group">>;

/**
 * The line of a cell: its rows by year.
 *
 * @throws RangeError if no row has the cell.
 */
export function seriesOf(rows: readonly MonitorRow[], cell: Cell, label: Both, mark: Mark): TrendSeries {
  const own = rows.filter(
    (r) => r.niveau === cell.niveau && r.leerweg === cell.leerweg && r.by === cell.by && r.group === cell.group
  );
  if (own.length === 0) throw new RangeError(`invalid cell; no row of a table: ${Object.values(cell).join(" ")}`);
  const points = own.map(({jaar, percentage}) => ({year: jaar, value: percentage}));
  return {label, mark, points: points.sort((a, b) => a.year - b.year)};
}

/** The target of a cell in table 8.2, where there is one. */
export function targetOf(
  targets: readonly TargetRow[],
  cell: Pick<TargetRow, "indicator"> & Partial<TargetRow>,
  label: Both,
  mark: Mark
): TrendTarget[] {
  const found = targets.find(
    (t) => t.indicator === cell.indicator && t.niveau === cell.niveau && t.leerweg === cell.leerweg
  );
  return found ? [{label, mark, year: targetYear, value: found.value}] : [];
}
