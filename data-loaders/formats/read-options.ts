/** What to read of a table, and how. */
export interface ReadOptions {
  /** Only these columns. */
  readonly wanted?: ReadonlySet<string>;
  /**
   * Every column as a factor of the texts in the file, also numbers: one or two bytes a cell, and nothing rewritten.
   */
  readonly asTexts?: boolean;
}
