import {siteCorrections} from "../mbo/site-corrections.js";
import type {Text} from "../text/nl.js";
import type {TableContent} from "./content.js";

/** Errors of this site and what stands there now. */
export function siteCorrectionsTable({language, correcties: words}: Text): TableContent {
  return {
    caption: words.caption,
    columns: [words.date, words.version, words.place, words.was, words.is, words.reason].map((label) => ({label})),
    rows: siteCorrections.map(({date, version, place, was, is, reason}) => [
      date,
      version,
      place[language],
      was[language],
      is[language],
      reason[language]
    ])
  };
}
