import type {Table} from "../../../src/glmm/table.js";
import {withoutUnknown} from "./methods.js";
import {schools} from "./school-data.js";

/**
 * The model of the comparison: without random effects, as mice has no imputation for two levels that fits
 * a logistic one.
 */
export const MICE_MODEL = "y ~ migratieachtergrond + opleiding_ouders + niveau + leeftijd + cito";

/** Students of whom a score is unknown by age and background and parents by chance; the rest of the school data. */
export const miceTable = (): Table =>
  withoutUnknown(
    schools({seed: 61, rows: 4000, locations: 40, institutions: 8, scores: "covariates", parents: "chance"}).table
  );

const columns = ["y", "migratieachtergrond", "opleiding_ouders", "niveau", "leeftijd", "cito"];

/** The same as R reads it: unknown is NA, levels by their names. */
export function miceCsv({rows, columns: all}: Table): string {
  const cell = (name: string, i: number): string => {
    const column = all[name]!;
    if (column.kind === "factor") return column.levels[column.codes[i]!] ?? "NA";
    return Number.isNaN(column.values[i]!) ? "NA" : String(column.values[i]!);
  };
  const lines = Array.from({length: rows}, (_, i) => columns.map((name) => cell(name, i)).join(","));
  return `${[columns.join(","), ...lines].join("\n")}\n`;
}
