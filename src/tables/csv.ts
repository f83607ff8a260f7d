import {csvFormatRows} from "d3-dsv";
import type {TableContent} from "../charts/contract.js";

/** A table as CSV: comma, decimal point, one header line, numbers unrounded. */
export function csv({columns, rows}: TableContent): string {
  return csvFormatRows([columns.map((c) => c.label), ...rows.map((row) => row.map(String))]);
}
