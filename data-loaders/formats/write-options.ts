/** How to write a table. */
export interface WriteOptions {
  /** Factors whose levels are whole numbers, to be stored as numbers where the format has them (Arrow, Parquet). */
  readonly integers?: ReadonlySet<string>;
  /** Called now and then with the number of rows written. */
  readonly progress?: (rows: number) => void;
}
