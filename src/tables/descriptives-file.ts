import type {DescriptiveRow} from "../analysis/descriptive/descriptive-row.js";
import {type Language, languages} from "../mbo/language.js";
import {en} from "../text/en.js";
import {nl} from "../text/nl.js";
import type {TableContent} from "./content.js";
import {type Descriptives, named} from "./descriptives.js";

const texts = {nl, en};

/**
 * All descriptive tables as one file for both languages: names as the register has them, labels beside them. Each row
 * says what its students are, for a file travels without its page.
 */
export function descriptivesFile({badge, rows}: Descriptives): TableContent {
  return {
    badge,
    caption: "",
    columns: [
      {label: "tabel"},
      {label: "jaar", digits: 0},
      {label: "kenmerk"},
      {label: "waarde"},
      {label: "per"},
      {label: "per_waarde"},
      {label: "aantal", digits: 0},
      {label: "totaal", digits: 0},
      {label: "procent", digits: 2},
      {label: "gemiddelde", digits: 2},
      {label: "standaardafwijking", digits: 2},
      {label: "kleine_cel", digits: 0},
      ...languages.map((language) => ({label: `omschrijving_${language}`})),
      ...languages.map((language) => ({label: `soort_${language}`}))
    ],
    rows: rows.map((row) => [
      row.table,
      row.year,
      row.variable,
      row.level,
      row.by ?? "",
      row.byLevel ?? "",
      row.count,
      row.total,
      100 * row.share,
      row.mean ?? "",
      row.sd ?? "",
      Number(row.small),
      ...languages.map((language) => described(row, language)),
      ...languages.map((language) => texts[language].badge[badge])
    ])
  };
}

function described({variable, level, by, byLevel}: DescriptiveRow, language: Language): string {
  const own = named(variable, level, language);
  return by && byLevel !== undefined ? `${own}; ${named(by, byLevel, language)}` : own;
}
