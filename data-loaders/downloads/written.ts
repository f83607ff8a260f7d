import {createHash} from "node:crypto";
import {readFileSync, statSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {csvFormatRows} from "d3-dsv";
import type {Both} from "../../src/mbo/language.js";
import type {Badge} from "../../src/tables/content.js";
import {harmless} from "../../src/tables/csv.js";
import type {Download, DownloadField} from "../../src/tables/downloads.js";

/** What is said of a file before it is written. */
export interface Described {
  readonly file: string;
  readonly title: Both;
  readonly badge: Badge;
  readonly fields: readonly DownloadField[];
  readonly source: string;
}

/** A file that has been written, with its size and hash. */
export function measured(directory: string, about: Described, rows: number): Download {
  const path = join(directory, about.file);
  const hash = createHash("sha256").update(readFileSync(path)).digest("hex");
  return {...about, rows, bytes: statSync(path).size, hash};
}

/**
 * Writes rows as CSV: comma, decimal point, an empty cell where there is nothing; no text that a spreadsheet would run.
 */
export function writeRows(
  directory: string,
  about: Described,
  rows: readonly (readonly (string | number | boolean | null | undefined)[])[]
): Download {
  const names = about.fields.map(({name}) => name);
  const wrong = rows.findIndex((row) => row.length !== names.length);
  if (wrong >= 0)
    throw new Error(`invalid row of a download; not ${names.length} cells in row ${wrong + 1}: ${about.file}`);
  const written = (cell: string | number | boolean | null | undefined) =>
    typeof cell === "string" ? harmless(cell) : cell === null || cell === undefined ? "" : String(cell);
  const cells = rows.map((row) => row.map(written));
  writeFileSync(join(directory, about.file), `${csvFormatRows([names, ...cells])}\n`);
  return measured(directory, about, rows.length);
}
