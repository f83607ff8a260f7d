import type {Correction, Leerweg, Niveau} from "../published.js";
import type {Objective} from "./figure.js";
import type {IndicatorId} from "./indicator-ids.js";

/** By what a table divides students or institutions, beside level and track. */
export type Division = "migratieachtergrond" | "functiebeperking" | "hoofdgroep" | "instellingstype";

/** One percentage of one table of the monitor. */
export interface MonitorRow {
  readonly indicator: IndicatorId;
  /** Number of the table in the monitor. */
  readonly table: string;
  readonly niveau?: Niveau;
  readonly leerweg?: Leerweg;
  readonly by?: Division;
  /** Value of the division: a value of the codebook, or a key of `groups.ts`. */
  readonly group?: string;
  /** School years by their first calendar year, unless the table has calendar years. */
  readonly jaar: number;
  readonly percentage: number;
}

/** Mean target of institutions for 2027 (table 8.2), per cent: as first given, and with those added later. */
export interface TargetRow {
  readonly indicator: IndicatorId;
  readonly niveau?: Niveau;
  readonly leerweg?: Leerweg;
  readonly original: number;
  readonly originalInstitutions: number;
  readonly value: number;
  readonly institutions: number;
}

/** Spending of one objective in 2024 (table 7.1): euros, share of priority 1, share of all money of the agenda. */
export interface MoneyRow {
  readonly objective: Objective;
  readonly spent: number;
  readonly share: number;
  readonly ofAgenda: number;
}

/** Early leavers in one cell and year (table 4.1). */
export interface LeaverCount {
  readonly niveau: Niveau;
  readonly leerweg: Leerweg;
  readonly jaar: number;
  readonly leavers: number;
  readonly students: number;
  readonly percentage: number;
  /** Change of the percentage from 2022 to 2023 as printed, percentage points. */
  readonly printedChange: number;
}

/** Every table of the monitor that this site uses, read and checked. */
export interface MonitorTables {
  readonly rows: readonly MonitorRow[];
  readonly targets: readonly TargetRow[];
  readonly money: readonly MoneyRow[];
  readonly leavers: readonly LeaverCount[];
  readonly corrections: readonly Correction[];
  /** Values left out because the source does not say of which year they are. */
  readonly leftOut: readonly {readonly table: string; readonly row: string; readonly values: number}[];
}
