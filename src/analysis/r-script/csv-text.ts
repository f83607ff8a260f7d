import type {Column, Table} from "../../glmm/table.js";

/** Rows that are written in one piece. */
const PIECE = 20_000;

/**
 * A table as CSV, piece by piece: comma, header, decimal point, quotes where RFC 4180 asks for them, missing is empty.
 * In strings, so that it can be made in a worker; the command line writes bytes (data-loaders/formats/write-csv.ts).
 */
export function* csvText({rows, columns}: Table): Generator<string> {
  yield `${Object.keys(columns).map(quoted).join(",")}\n`;
  const cells = Object.values(columns).map(cellOf);
  for (let from = 0; from < rows; from += PIECE) {
    const lines: string[] = [];
    for (let i = from; i < Math.min(rows, from + PIECE); ++i) lines.push(cells.map((cell) => cell(i)).join(","));
    yield `${lines.join("\n")}\n`;
  }
}

function cellOf(column: Column): (row: number) => string {
  if (column.kind === "factor") {
    const texts = column.levels.map(quoted);
    return (row) => texts[column.codes[row]!] ?? "";
  }
  return (row) => (Number.isNaN(column.values[row]!) ? "" : String(column.values[row]!));
}

const quoted = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
