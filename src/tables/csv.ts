import {csvFormatRows} from "d3-dsv";
import type {TableContent} from "./content.js";

/** A table as CSV: comma, decimal point, one header line, numbers with the decimals that the table shows. */
export function csv({columns, rows}: TableContent): string {
  const write = (cell: string | number, i: number) => {
    const digits = columns[i]?.digits;
    return String(typeof cell === "number" && digits !== undefined ? Number(cell.toFixed(digits)) : cell);
  };
  return csvFormatRows([
    columns.map(({label, group}) => (group ? `${group}: ${label}` : label)),
    ...rows.map((row) => row.map(write))
  ]);
}
