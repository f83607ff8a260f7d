import {csvFormatRows, dsvFormat} from "d3-dsv";
import type {LinkCell, TableContent} from "./content.js";

/** A table as CSV: comma, decimal point, one header line, numbers with the decimals that the table shows. */
export const csv = (content: TableContent): string => csvFormatRows(cells(content, String));

/**
 * A table as a Dutch Excel opens it: semicolon, decimal comma, a byte order mark that says UTF-8.
 */
export function csvForExcel(content: TableContent): string {
  return `\ufeff${dsvFormat(";").formatRows(cells(content, (value) => String(value).replace(".", ",")))}`;
}

function cells({columns, rows}: TableContent, write: (value: number) => string): string[][] {
  const cell = (value: string | number | LinkCell, i: number) => {
    if (typeof value === "object") return harmless(value.label);
    if (typeof value === "string") return harmless(value);
    const digits = columns[i]?.digits;
    return write(digits === undefined ? value : Number(value.toFixed(digits)));
  };
  return [
    columns.map(({label, group}) => harmless(group ? `${group}: ${label}` : label)),
    ...rows.map((row) => row.map(cell))
  ];
}

/** A spreadsheet takes text that starts like this for a formula; an apostrophe says that it is text. */
export function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
