import {formats} from "../format.js";
import type {errorWords as dutch} from "../nl/definition-errors.js";
import {share, unit} from "./definition-words.js";

const format = formats("en");

/** What is said of verdicts held against the truth. */
export const errorWords: typeof dutch = {
  title: (falseAlarms, trulyMeets, found, trulyFails) =>
    `Of ${trulyFails} that truly deviate ${found} are found; of the ${trulyMeets} others ${falseAlarms} are false alarms`,
  none: "A national definition gives one verdict only to hold against the truth",
  subtitle: (level) =>
    `Verdicts against the truth, by number of students of the group at each ${unit[level]}. Only a simulated world knows the truth.`,
  noneSubtitle: "Choose location or institution to see how often a verdict is wrong.",
  alternative: (rows) => `Bars by number of students. ${rows}`,
  row: (size, found, open, missed, alarms, meets) =>
    `${size} students: ${found} found, ${open} cannot be said, ${missed} missed; ${alarms} of ${meets} false alarms.`,
  size: (from, to) => (to === null ? `${from} or more` : `${from}-${to - 1}`),
  axis: "number",
  key: {
    found: "rightly beyond the tolerance",
    open: "cannot be said",
    missed: "wrongly within the tolerance",
    alarm: "false alarm"
  },
  facet: {fails: "truly beyond the tolerance", meets: "truly within the tolerance"},
  sentence: ({raw, shrunken, expected, spread, truth, known, units, fails, falseAlarms}) => {
    const alarms =
      fails === 0
        ? ""
        : ` Without the truth something can be said too: of the ${fails} beyond the tolerance, ${format.number(falseAlarms, 1)} are expected to be false alarms.`;
    const few = known < units ? ` The truth is known of ${known} of the ${units}.` : "";
    const distribution = spread === null ? "" : ` The estimated distribution of all locations gives ${share(spread)}.`;
    return `Counting goes wrong both ways. Who counts observed differences finds ${share(raw)} within the tolerance. Who counts estimated differences finds ${share(shrunken)}. Expected is ${share(expected)}.${distribution} In this simulated world it is ${share(truth)}.${few}${alarms}`;
  },
  needed: ({toFail, toMeet}) => {
    if (toFail === null && toMeet === null) {
      return "No number of students is enough to show that two chances are exactly equal.";
    }
    const fail =
      toFail === null
        ? ""
        : `One location on its own needs about ${format.number(toFail)} students of the group to find a difference twice the tolerance.`;
    const meet = toMeet === null ? "" : `To show that there is no difference it takes about ${format.number(toMeet)}.`;
    return [fail, meet, "Then it works eight times out of ten."].filter(Boolean).join(" ");
  },
  table: {
    caption: "Verdict and truth, by number of students of the group",
    size: "Students of the group",
    units: "Number",
    fails: "Truly beyond the tolerance",
    found: "of which found",
    open: "cannot be said",
    missed: "missed",
    meets: "Truly within the tolerance",
    alarms: "of which false alarms"
  }
};
