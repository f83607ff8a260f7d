import {formats} from "../format.js";
import type {multiverse as dutch} from "../nl/multiverse.js";

const {number, percent, points} = formats("en");

/** The specification curve and what stands around it: all combinations of choices that were tried. */
export const multiverse: typeof dutch = {
  title: {
    all: (count) => `In all ${number(count)} combinations of choices at least half of the difference remains`,
    some: (firm, count) =>
      `In ${number(firm)} of the ${number(count)} combinations of choices at least half of the difference remains`,
    range: (low, high, count) =>
      `Over ${number(count)} combinations of choices the difference runs from ${number(low, 1)} to ${points(high)}`
  },
  subtitle: (about, groups) =>
    `${about}. Difference between ${groups}, in percentage points. Each dot is one combination of choices, from low to high.`,
  firm: (firm, count) =>
    `${number(firm)} of the ${number(count)} combinations have the same sign and at least half of the published difference.`,
  firmValid: (firm, count) =>
    `Without methods that are known to be invalid (crosses): ${number(firm)} of the ${number(count)}.`,
  noProbability: "This is a list of what we tried, no probability distribution.",
  pending: (count, list) =>
    `${number(count)} of the ${number(list)} combinations on the list have not been computed yet.`,
  refused: (count) => `For ${number(count)} combinations there is no such difference.`,
  published: (value) => `as in the study: ${number(value, 1)}`,
  present: (value) => `your choice: ${number(value, 1)}`,
  unlisted: (value) => `your choice, not on the list: ${number(value, 1)}`,
  half: "half of the published",
  below: "Which choices belong to which dot",
  asStudy: "as in the study",
  absent: "No combinations have been computed yet for this outcome and year.",
  alternative: (count, low, high, published) =>
    `The results of ${number(count)} combinations of choices, sorted from ${points(low)} to ${points(high)}. The study’s choices give ${points(published)}.`,
  alternativePresent: (value) => `Your choice gives ${points(value)}.`,
  /** Why a method is known to be invalid. */
  invalid: {
    fillsIn: "invalid: one value for all that is unknown",
    ignoresGroups: "invalid: model that ignores locations"
  },
  choices: {
    model: "Which model?",
    capacity: "What is capacity?",
    missing: "What if something is unknown?",
    selection: "Who is counted?",
    definition: "What do we compare?"
  },
  options: {
    wholeGap: "background only (1a)",
    withoutCapacity: "no test score (1b)",
    equalGaps: "equal difference (1c)",
    interactions: "by level (2i)",
    composition: "composition (2w)",
    institutionGaps: "by institution too (3)",
    singleLevel: "without locations",
    noScore: "no test score",
    curved: "curved line",
    byTestYear: "by test year",
    raised: "2 points more",
    raisedMore: "4 points more",
    corrected: "error removed",
    correctedAge: "error, age removed",
    extrapolated: "error, with SIMEX",
    latent: "capacity drawn",
    knownScores: "score known",
    meanScore: "mean score",
    imputedScores: "score drawn",
    weightedScores: "score weighted",
    lowScores: "unknown is low",
    highScores: "unknown is high",
    knownParents: "parents known",
    usualParents: "most usual parents",
    imputedParents: "parents drawn",
    weightedParents: "parents weighted",
    lowParents: "parents more often low",
    highParents: "parents more often high",
    allAges: "all ages",
    usualAges: "16 to 22 years old",
    bol: "bol only",
    bbl: "bbl only",
    withExtraneus: "examinees too",
    unknownAsNone: "unknown is none",
    unknownAsGroup: "unknown as a group",
    allEnrolled: "everyone enrolled",
    typical: "average location",
    population: "all possible locations",
    ownGroup: "the group itself only"
  },
  table: {
    caption: "All combinations of choices that were computed, from low to high",
    choices: "Other than the study",
    nothing: "nothing: the study’s choices",
    value: "Difference (percentage points)",
    students: "Students",
    remark: "Remark",
    singular: "model on the boundary",
    trouble: "computation failed"
  },
  shares: {
    title: {
      most: (choice, share) =>
        `“${choice}” moves this difference most: ${percent(share, 0)} of the spread between results`,
      none: "No choice at all moves this difference"
    },
    subtitle: (about, groups, count) =>
      `${about}. Difference between ${groups}. Share of each choice in the spread over ${number(count)} combinations.`,
    note: "Without methods that are known to be invalid. The shares describe this list: another list gives other shares.",
    rest: "choices together",
    sd: (value) => `Standard deviation over the combinations: ${points(value)}.`,
    alternative: (rows) => `Bars with the share of each choice. ${rows}`,
    alternativeRow: (choice, share) => `${choice} ${percent(share, 0)}.`,
    table: {
      caption: "Share of each choice in the spread of results",
      choice: "Choice",
      share: "Share (%)",
      variance: "Variance (squared percentage points)"
    }
  }
};
