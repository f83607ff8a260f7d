import type {DescriptiveRow} from "../analysis/descriptive/descriptive-row.js";
import type {VariableName} from "../mbo/codebook.js";
import type {Text} from "../text/nl.js";
import type {TableContent} from "./content.js";
import {
  backgrounds,
  cellsOf,
  type Descriptives,
  everyone,
  type Group,
  latestYear,
  named,
  shareCells,
  shareColumns,
  smallCells
} from "./descriptives.js";

const variables: readonly VariableName[] = [
  "geslacht",
  "leeftijd",
  "opleiding_ouders",
  "niveau",
  "leerweg",
  "sector",
  "diploma"
];

/** Who the students of the last year are: every level of every variable, for all and by migration background. */
export function studentsTable(descriptives: Descriptives, text: Text): TableContent {
  const {descriptives: words, language} = text;
  const cell = cellsOf(descriptives);
  const year = latestYear(descriptives);
  const groups = [everyone(text), ...backgrounds(text)];
  const inYear = descriptives.rows.filter((row) => row.year === year);
  const levels = variables.flatMap((name) => inYear.filter((row) => row.variable === name && isOverall(row)));
  const sexes = groups.map((group) => find(levels[0]!, group)); // everyone has one, so that its total is everyone
  return {
    badge: descriptives.badge,
    caption: words.students(year),
    columns: [
      {label: words.variable},
      ...groups.flatMap(({label}) => shareColumns(text, label, false)),
      {label: words.small, digits: 0}
    ],
    rows: [
      [words.allStudents, ...sexes.flatMap((row) => (row ? [100, row.total] : shareCells(row, false))), 0],
      ...levels.map((level) => {
        const cells = groups.map((group) => find(level, group));
        return [
          named(level.variable, level.level, language),
          ...cells.flatMap((row) => shareCells(row, false)),
          smallCells(cells)
        ];
      })
    ]
  };

  function find(level: DescriptiveRow, {of}: Group): DescriptiveRow | undefined {
    const table = level.table === "frequentie" && of.by ? "kruistabel" : level.table;
    return cell({...level, ...of, table});
  }
}

function isOverall({table, by}: DescriptiveRow): boolean {
  return by === undefined && (table === "frequentie" || table === "uitkomst");
}
