import type {VariableName} from "../mbo/codebook.js";
import type {Text} from "../text/nl.js";
import type {TableContent} from "./content.js";
import {
  backgrounds,
  cellsOf,
  type Descriptives,
  latestYear,
  named,
  nobody,
  shareCells,
  shareColumns,
  smallCells
} from "./descriptives.js";

const variables: readonly VariableName[] = ["niveau", "leerweg", "sector"];

/** Which migration backgrounds the students of each level, track and sector have, in the last year. */
export function programmesTable(descriptives: Descriptives, text: Text): TableContent {
  const {descriptives: words, language} = text;
  const cell = cellsOf(descriptives);
  const year = latestYear(descriptives);
  const groups = backgrounds(text);
  const levels = descriptives.rows.filter(
    (row) => row.year === year && row.table === "frequentie" && variables.includes(row.variable)
  );
  return {
    badge: descriptives.badge,
    caption: words.programmes(year),
    columns: [
      {label: words.variable},
      ...groups.flatMap(({label}) => shareColumns(text, label, false)),
      {label: words.total, digits: 0},
      {label: words.small, digits: 0}
    ],
    rows: levels.map(({variable: by, level: byLevel}) => {
      const cells = groups.map(({of}) =>
        cell({table: "kruistabel", year, variable: "migratieachtergrond", level: of.byLevel ?? "", by, byLevel})
      );
      return [
        named(by, byLevel, language),
        ...cells.flatMap((row) => shareCells(row, false)),
        cells.find((row) => row)?.total ?? nobody,
        smallCells(cells)
      ];
    })
  };
}
