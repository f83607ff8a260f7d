import {codebook, type Variable} from "../mbo/codebook.js";
import {type Source, sources} from "../mbo/sources.js";
import type {Text} from "../text/nl.js";
import type {TableContent} from "./content.js";

/** The register's variables with meaning, values, years and source. */
export function codebookTable(text: Text): TableContent {
  const {language} = text;
  const words = text.codebook;
  return {
    caption: words.caption,
    columns: [words.name, words.meaning, words.values, words.years, words.empty, words.source].map((label) => ({
      label
    })),
    rows: (codebook as readonly Variable[]).map((v) => [
      v.years ? `${v.name}_t` : v.name,
      `${v.label[language]}: ${v.description[language]}`,
      values(v),
      v.years ? `${v.years[0]}–${v.years[1]}` : words.fixed,
      v.empty[language],
      `${(sources[v.source] as Source).author[language]}, ${v.place[language]}`
    ])
  };

  function values({kind, values, reference, range, unit}: Variable): string {
    if (values) {
      const named = values.map((v) =>
        v.value === reference
          ? `${v.value}: ${v.label[language]} (${words.reference})`
          : `${v.value}: ${v.label[language]}`
      );
      return named.join("; ");
    }
    if (kind === "indicator") return words.yesNo;
    return range ? `${range[0]}–${range[1]} ${unit?.[language] ?? ""}`.trim() : "";
  }
}
