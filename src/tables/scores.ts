import {variable} from "../mbo/codebook.js";
import {known} from "../mbo/levels.js";
import type {Text} from "../text/nl.js";
import type {TableColumn, TableContent} from "./content.js";
import {backgrounds, cellsOf, type Descriptives, everyone, latestYear, nobody, smallCells} from "./descriptives.js";

const variables = ["leeftijd", "cito"] as const;

/** Age and cito score in the last year: of how many of the students they are known, mean and standard deviation. */
export function scoresTable(descriptives: Descriptives, text: Text): TableContent {
  const {descriptives: words, language} = text;
  const cell = cellsOf(descriptives);
  const year = latestYear(descriptives);
  return {
    badge: descriptives.badge,
    caption: words.scores(year),
    columns: [
      {label: words.background},
      ...variables.flatMap((name) => columnsOf(variable(name).label[language])),
      {label: words.total, digits: 0},
      {label: words.small, digits: 0}
    ],
    rows: [everyone(text), ...backgrounds(text)].map(({label, of}) => {
      const cells = variables.map((name) =>
        cell({table: "gemiddelde", year, variable: name, level: known.value, ...of})
      );
      const numbers = cells.flatMap((row) =>
        row ? [100 * row.share, row.count, row.mean ?? nobody, row.sd ?? nobody] : [nobody, nobody, nobody, nobody]
      );
      return [label, ...numbers, cells[0]?.total ?? nobody, smallCells(cells)];
    })
  };

  function columnsOf(group: string): TableColumn[] {
    return [
      {label: words.known, group, digits: 1},
      {label: words.count, group, digits: 0},
      {label: words.mean, group, digits: 1},
      {label: words.sd, group, digits: 1}
    ];
  }
}
