import type {DescriptiveRow} from "../analysis/descriptive/descriptive-row.js";
import {type VariableName, variable} from "../mbo/codebook.js";
import type {Language} from "../mbo/language.js";
import {known, levelOf, levelsOf, unknown} from "../mbo/levels.js";
import type {Text} from "../text/nl.js";
import type {Badge, TableColumn} from "./content.js";

/** The descriptive tables of a register, and what its students are. */
export interface Descriptives {
  readonly badge: Badge;
  readonly rows: readonly DescriptiveRow[];
}

export type CellKey = Pick<DescriptiveRow, "table" | "year" | "variable" | "level" | "by" | "byLevel">;

/** Finds the row of a cell; undefined where nobody is in it. */
export function cellsOf({rows}: Descriptives): (key: CellKey) => DescriptiveRow | undefined {
  const name = ({table, year, variable, level, by, byLevel}: CellKey) =>
    [table, year, variable, level, by, byLevel].join("|");
  const found = new Map(rows.map((row) => [name(row), row]));
  return (key) => found.get(name(key));
}

/** A level with its variable: "niveau: niveau 2". */
export function named(name: VariableName, level: string, language: Language): string {
  const {label} = level === known.value ? known : levelOf(name, level); // of a mean the number is known
  return `${variable(name).label[language]}: ${label[language]}`;
}

/** The last year that has outcomes. */
export function latestYear({rows}: Descriptives): number {
  const years = rows.filter(({table}) => table === "uitkomst").map(({year}) => year);
  if (years.length === 0) throw new RangeError("invalid descriptives; no outcomes in the rows: 0");
  return Math.max(...years);
}

/** The students that a column is about: all, or those with one migration background. */
export interface Group {
  readonly label: string;
  /** Narrows a cell to the group. */
  readonly of: {readonly by?: "migratieachtergrond"; readonly byLevel?: string};
}

export function everyone(text: Text): Group {
  return {label: text.descriptives.everyone, of: {}};
}

export function backgrounds({language}: Text): Group[] {
  const levels = levelsOf("migratieachtergrond").filter(({value}) => value !== unknown.value);
  return levels.map(({value, short}) => ({
    label: short[language],
    of: {by: "migratieachtergrond", byLevel: value}
  }));
}

/** Stands for a number of students that are not there. */
export const nobody = "–";

/** Per cent, number and, where asked for, out of how many: the columns of a group and the cells under them. */
export function shareColumns({descriptives: words}: Text, group: string, withTotal: boolean): TableColumn[] {
  const total = withTotal ? [{label: words.total, group, digits: 0}] : [];
  return [{label: words.share, group, digits: 1}, {label: words.count, group, digits: 0}, ...total];
}

export function shareCells(row: DescriptiveRow | undefined, withTotal: boolean): (string | number)[] {
  if (!row) return withTotal ? [nobody, nobody, nobody] : [nobody, nobody];
  return [100 * row.share, row.count, ...(withTotal ? [row.total] : [])];
}

/** How many of the cells disclosure control would hide. */
export function smallCells(rows: readonly (DescriptiveRow | undefined)[]): number {
  return rows.filter((row) => row?.small).length;
}
