import type {Text} from "../text/nl.js";
import type {TableContent} from "./content.js";
import {
  backgrounds,
  cellsOf,
  type Descriptives,
  everyone,
  shareCells,
  shareColumns,
  smallCells
} from "./descriptives.js";

/** An outcome year by year, by migration background and for all: per cent, number and out of how many. */
export function outcomeSeries(descriptives: Descriptives, outcome: "hoger" | "vsv", text: Text): TableContent {
  const {descriptives: words} = text;
  const cell = cellsOf(descriptives);
  const groups = [everyone(text), ...backgrounds(text)];
  const years = descriptives.rows.filter((row) => row.variable === outcome).map(({year}) => year);
  return {
    badge: descriptives.badge,
    caption: words.series[outcome],
    columns: [
      {label: words.year},
      ...groups.flatMap(({label}) => shareColumns(text, label, true)),
      {label: words.small, digits: 0}
    ],
    rows: [...new Set(years)].map((year) => {
      const cells = groups.map(({of}) => cell({table: "uitkomst", year, variable: outcome, level: "1", ...of}));
      return [String(year), ...cells.flatMap((row) => shareCells(row, true)), smallCells(cells)];
    })
  };
}
