import type {Correction} from "../mbo/published.js";
import type {Text} from "../text/nl.js";
import type {TableContent} from "./content.js";

/** Errors found in the sources and what we did about each. */
export function correctionsTable(
  corrections: readonly Correction[],
  {language, corrections: words}: Text
): TableContent {
  return {
    caption: words.caption,
    columns: [
      {label: words.cell},
      {label: words.printed, digits: 0},
      {label: words.used, digits: 0},
      {label: words.reason}
    ],
    rows: corrections.map((c) => [c.cell[language], c.printed, c.used, c.reason[language]])
  };
}
