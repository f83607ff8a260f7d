import type {Both} from "../../mbo/language.js";
import type {Specification} from "../specification/specification.js";
import {toQuery} from "../specification/specification-query.js";
import {combine, type Subject} from "./combine.js";
import {type InvalidReason, type OptionCode, option, optionCodes} from "./options.js";

/** Why a specification is in the list. */
export const setReasons = {
  published: {nl: "De keuzes van het onderzoek.", en: "The choices of the study."},
  one: {
    nl: "Eén keuze anders dan het onderzoek: wat doet die keuze alleen?",
    en: "One choice other than the study’s: what does that choice do alone?"
  },
  pair: {
    nl: "Twee keuzes anders: versterken of dempen ze elkaar?",
    en: "Two choices other than the study’s: do they strengthen or weaken each other?"
  },
  careful: {
    nl: "Een combinatie van keuzes waarover zorgvuldige onderzoekers kunnen verschillen.",
    en: "A combination of choices on which careful researchers may differ."
  },
  hasty: {
    nl: "Wat een snelle analyse zou doen; ter vergelijking.",
    en: "What a quick analysis would do; for comparison."
  }
} as const satisfies Record<string, Both>;

export type SetName = keyof typeof setReasons;

/**
 * A specification of the multiverse: why it is in the list, and which choices make it another one than the published.
 */
export interface Entry {
  readonly specification: Specification;
  /** Its address, which is also its name. */
  readonly query: string;
  readonly set: SetName;
  readonly options: readonly OptionCode[];
  /** Methods in it that are known to be invalid; none for most. */
  readonly invalid: readonly InvalidReason[];
}

type Codes = readonly OptionCode[];

const listwise: Codes = ["knownScores", "knownParents"];
const imputation: Codes = ["imputedScores", "imputedParents"];

/** The choices that matter, of which all pairs of different kinds are in the list. */
const pairs: readonly (readonly Codes[])[] = [
  [["wholeGap"], ["withoutCapacity"], ["equalGaps"], ["interactions"], ["composition"], ["institutionGaps"]],
  [["noScore"], ["curved"], ["raised"], ["corrected"], ["latent"]],
  [listwise, imputation, ["weightedScores", "weightedParents"], ["lowScores", "lowParents"]],
  [["allAges"], ["bol"], ["bbl"], ["unknownAsGroup"], ["allEnrolled"]],
  [["typical"], ["population"], ["ownGroup"]]
];

/** All combinations of these; `corrected` and `latent` are one idea, the latter where scores are imputed. */
const careful: readonly (readonly Codes[])[] = [
  [[], ["equalGaps"], ["interactions"]],
  [[], ["curved"], ["corrected"], ["latent"]],
  [[], listwise, imputation],
  [[], ["allAges"], ["bol"]],
  [[], ["population"]]
];

const hasty: readonly (readonly Codes[])[] = [
  [["singleLevel"]],
  [[], ["noScore"]],
  [[], listwise, ["meanScore", "usualParents"]],
  [[], ["allAges"]]
];

/**
 * About 300 specifications of one outcome and year, the published one first: every single change of the published
 * choices, all pairs of the choices that matter, and two sets of larger combinations. Not a blind product: what does
 * not go together, changes nothing, or was there before is left out.
 *
 * The list says what was tried. It is no sample of anything, and shares of it are no probabilities.
 */
export function multiverseList(subject: Subject): Entry[] {
  const found = new Map<string, Entry>();
  const add = (set: SetName, codes: Codes) => {
    const specification = combine(subject, codes);
    if (!specification) return;
    const query = toQuery(specification);
    if (!found.has(query))
      found.set(query, {specification, query, set, options: inOrder(codes), invalid: faults(codes)});
  };
  add("published", []);
  for (const code of optionCodes) add("one", [code]);
  add("one", listwise);
  add("one", imputation);
  pairs.forEach((first, k) => {
    for (const second of pairs.slice(k + 1)) for (const codes of product([first, second])) add("pair", codes);
  });
  for (const codes of product(careful)) add("careful", codes);
  for (const codes of product(hasty)) add("hasty", codes);
  return [...found.values()];
}

/** Every way to take one of each. */
function product(choices: readonly (readonly Codes[])[]): Codes[] {
  return choices.reduce<Codes[]>(
    (made, next) => made.flatMap((codes) => next.map((more) => [...codes, ...more])),
    [[]]
  );
}

const inOrder = (codes: Codes): OptionCode[] => optionCodes.filter((code) => codes.includes(code));

function faults(codes: Codes): InvalidReason[] {
  const found = codes.flatMap((code) => option(code).invalid ?? []);
  return [...new Set(found)];
}

/** Why an entry is there, in words: its set, then the reason of every choice. */
export function reasonsOf({set, options: codes}: Entry): Both[] {
  return [setReasons[set], ...codes.map((code) => option(code).reason)];
}
