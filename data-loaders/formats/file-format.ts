import {InputError} from "../../src/glmm/input-error.js";

/** The kinds of files that hold a table. */
export type FileFormat = "csv" | "csv.gz" | "arrow" | "parquet";

const endings: readonly [RegExp, FileFormat][] = [
  [/\.csv$/i, "csv"],
  [/\.csv\.gz$/i, "csv.gz"],
  [/\.(arrow|feather)$/i, "arrow"],
  [/\.parquet$/i, "parquet"]
];

/** The kind of a file by the ending of its name. @throws InputError for another ending. */
export function fileFormat(path: string): FileFormat {
  const found = endings.find(([ending]) => ending.test(path));
  if (!found) throw new InputError(`unknown kind of file; not .csv, .csv.gz, .arrow, .feather or .parquet: ${path}`);
  return found[1];
}
