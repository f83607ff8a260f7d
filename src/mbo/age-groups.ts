import type {CodebookValue} from "./codebook.js";

export interface AgeGroup extends CodebookValue {
  /** Youngest and oldest age of the group, both included. */
  readonly ages: readonly [from: number, to: number];
}

/**
 * Ages in groups for tables. The bounds are those that count in the study: until 18 the law asks for a qualification,
 * an early leaver (vsv) is at most 22, and the study follows students up to 25.
 */
export const ageGroups: readonly AgeGroup[] = [
  {value: "12-15", ages: [12, 15], ...same("12–15 jaar", "aged 12–15")},
  {value: "16-17", ages: [16, 17], ...same("16–17 jaar", "aged 16–17")},
  {value: "18-19", ages: [18, 19], ...same("18–19 jaar", "aged 18–19")},
  {value: "20-22", ages: [20, 22], ...same("20–22 jaar", "aged 20–22")},
  {value: "23-25", ages: [23, 25], ...same("23–25 jaar", "aged 23–25")},
  {value: "26-99", ages: [26, 99], ...same("26 jaar en ouder", "aged 26 and over")}
];

function same(nl: string, en: string): Pick<CodebookValue, "label" | "short"> {
  return {label: {nl, en}, short: {nl, en}};
}
