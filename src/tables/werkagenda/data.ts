import type {ChangeByChance} from "../../analysis/by-chance/change.js";
import type {GapChange} from "../../analysis/by-chance/group-gap.js";
import type {ImprovedByChance} from "../../analysis/by-chance/improved.js";
import type {Leerweg, Migratieachtergrond, Niveau} from "../../mbo/published.js";
import type {Figure} from "../../mbo/werkagenda/figure.js";
import type {MonitorTables} from "../../mbo/werkagenda/rows.js";

/** One level and track: what chance alone would show, and what the monitor reports. */
export interface ChanceCell {
  readonly niveau: Niveau;
  readonly leerweg: Leerweg;
  readonly improved: ImprovedByChance;
  readonly change: ChangeByChance;
  /** Change as the source prints it, percentage points. */
  readonly printed: number;
  /** Share of institutions with fewer leavers than at the start, where the monitor gives one. */
  readonly reported?: Figure;
}

/** The gap in early leaving between a group and students without a migration background, in one track. */
export interface GroupGap {
  readonly leerweg: Leerweg;
  readonly group: Migratieachtergrond;
  readonly gap: GapChange;
}

/** A correlation between intended and achieved change, and the reliability at which chance alone gives it. */
export interface AmbitionRow {
  readonly figure: Figure;
  readonly reliability: number;
}

/** What the pages of the Werkagenda are made of: the tables as read, and what follows from them. */
export interface WerkagendaData {
  readonly tables: MonitorTables;
  /** Institutions taken as many as the monitor counts. */
  readonly institutions: number;
  readonly cells: readonly ChanceCell[];
  /** All of mbo: the national change, and chance. */
  readonly national: ChangeByChance & {readonly before: number; readonly after: number};
  readonly groupGaps: readonly GroupGap[];
  readonly ambitions: readonly AmbitionRow[];
}
