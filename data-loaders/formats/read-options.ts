/** What to read of a table, and how. */
export interface ReadOptions {
  /** Only these columns. */
  readonly wanted?: ReadonlySet<string>;
  /**
   * Every column, or these, as a factor of the texts in the file, also numbers: one or two bytes a cell, and nothing
   * rewritten (0001 is no 1).
   */
  readonly asTexts?: boolean | ReadonlySet<string>;
}

export const isText = ({asTexts = false}: ReadOptions, name: string): boolean =>
  typeof asTexts === "boolean" ? asTexts : asTexts.has(name);
