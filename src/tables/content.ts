export interface TableColumn {
  readonly label: string;
  /** Decimals to show; a column of numbers has them, a column of words does not. */
  readonly digits?: number;
}

/** A chart's numbers as a table: labels in the reader's language, numbers unrounded. */
export interface TableContent {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (string | number)[])[];
}
