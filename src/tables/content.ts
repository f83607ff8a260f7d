/** Whether a figure shows measured or imitated students. Decided by the data, never by an address. */
export type Badge = "published" | "simulated";

export interface TableColumn {
  readonly label: string;
  /** Heading over this column and the next ones with the same group. */
  readonly group?: string;
  /** Decimals to show; a column of numbers has them, a column of words does not. */
  readonly digits?: number;
}

/** A cell that leads somewhere; in a file it is its label. */
export interface LinkCell {
  readonly label: string;
  readonly href: string;
}

/** Numbers as a table: labels in the reader's language, numbers unrounded. */
export interface TableContent {
  /** Absent where it stands beside the table already, as in a chart's frame, or the table has no figures. */
  readonly badge?: Badge;
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (string | number | LinkCell)[])[];
}
