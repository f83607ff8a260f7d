import {formats} from "../format.js";
import type {locaties as dutch} from "../nl/locaties.js";
import {group, noun, points, what} from "./location-terms.js";
import {locationWords} from "./location-words.js";

const format = formats("en");

export const locaties: typeof dutch = {
  controls: {
    spread: {
      label: "How large is the spread between locations?",
      help: "Nobody published it. Set it yourself: 2 is twice as large as in our simulation.",
      unit: "times"
    },
    outcome: {label: "Which outcome?", options: {doorstroom: "going on (doorstroom)", vsv: "leaving early (vsv)"}},
    group: {label: "Which group, beside students without a migration background?"},
    groupClosed:
      "For leaving early this is always the non-western group. The western group has too few early leavers per location to say anything.",
    truth: {label: "Show the truth", help: "Only a simulated world knows the true difference of a location."},
    model: {
      label: "With which model?",
      options: {"2": "model 2, as in the study", "2i": "model 2i, with a difference by level and track"}
    },
    students: {
      label: "Over which students is the difference?",
      help: "Over the same students, locations can be compared. Over a location’s own students you see the difference among those who are there."
    },
    place: {
      label: "Look at one location",
      help: "Type a code, or point at one in the chart. The arrow keys work too.",
      start: "the middle one",
      invalid: (code) => `A code is an l with four digits, such as l0123. This is not: ${code}.`
    }
  },

  pick: {
    label: "Choose a location, from low to high",
    words: (id, gap, low, high) => `${id}: ${points(gap)} (${format.number(low)} to ${format.number(high)})`
  },

  populations: {land: "all students of the country", eigen: "the location’s own students"},
  own: "The estimated difference is taken over the own students of each location, instead of all students of the country.",

  spread: {
    titleOwn: (median, most) =>
      `Taken over a location’s own students, the difference at a typical location changes by ${format.points(median)}, and nowhere by more than ${format.points(most)}`,
    title: (spread, low, high) =>
      `If the spread of the difference is ${format.points(spread)}, it is between ${format.number(low)} and ${format.points(high, {digits: 0})} at 95% of the locations`,
    subtitle: (outcome, own, model) =>
      `Difference in ${noun[outcome]} between students with ${group[own]} and without a migration background, by location, in 2020. All locations from low to high, by model ${model}.`,
    sentence: ({spread, other, model, times, own, apart, count, covered}) => {
      const whose = own
        ? "Each difference here is taken over all who are at the location, with and without a migration background. The spread is still about all students of the country. "
        : "";
      const assumed =
        times === 1
          ? `In our simulation model ${model} estimates the spread at [${format.points(spread)}]. Model ${model === "2" ? "2i" : "2"} estimates it at ${format.points(other)}.`
          : `You use [${format.number(times, Number.isInteger(times) ? 0 : 1)}] times the spread of our simulation. The locations and the play of chance stay the same. This is an approximation: nothing was estimated anew.`;
      const seen = `At [${apart}] of the [${count}] locations the national difference lies outside the interval. Only of those can it be seen that they deviate.`;
      const truth =
        covered === null
          ? ""
          : ` At [${format.percent(100 * covered, 0)}] of the locations the true difference lies within the interval.`;
      return `${whose}${assumed} ${seen}${truth}`;
    },
    few: (events) =>
      `Mind: at half of the locations this group has at most ${events} students with the rarer outcome. Then spread can hardly be seen.`,
    note: "The spread is an assumption. The interval is about chance among the students of one year, given the model. Observed differences out of view stand at the edge.",
    axis: "difference (percentage points)",
    national: "national",
    key: {
      gap: "estimated difference",
      interval: "90% interval",
      raw: "observed difference",
      truth: "true difference",
      chosen: "chosen location"
    },
    alternative: (count, low, middle, high) =>
      `${count} locations in order of their estimated difference. The lowest is ${low}, the middle one ${middle}, the highest ${high}.`,
    table: {
      caption: "Difference by location, in percentage points",
      id: "Location",
      institution: "Institution",
      students: "Students of the group",
      gap: "Estimated",
      low: "from",
      high: "to",
      raw: "Observed",
      none: "not known"
    }
  },

  ...locationWords,

  size: {
    title: "The smaller the location, the wilder the observed difference",
    subtitle:
      "Each mark is a location: number of students of the group, and difference. Between the lines lie 90% of the observed differences, if there is only chance.",
    observed: "national, observed",
    estimated: "national, estimated",
    axis: "students of the group (logarithmic)",
    funnel: "only chance",
    alternative: (small, large) =>
      `Cloud of locations. Observed differences run from ${small} with fewer than 25 students, and from ${large} with more than 100.`,
    range: (low, high) => `${low} to ${high}`,
    sentence: (small, large, outside) =>
      `With fewer than 25 students the standard deviation of the observed difference is ${format.points(small)}. With more than 100 students it is ${format.points(large)}. Who looks at observed differences only, sees above all which locations are small. Outside the funnel lie [${format.percent(100 * outside, 0)}] of the locations, where chance alone gives 10%. The rest is due to the spread, and to locations having other students.`,
    table: {
      caption: "Spread of the difference by size (standard deviation, percentage points)",
      size: "Students of the group",
      units: "Locations",
      raw: "Observed",
      gap: "Estimated"
    }
  },

  rank: {
    title: (top) =>
      `Even the location at the top is among the ten highest with a chance of only ${format.percent(100 * top, 0)}`,
    titleSure: (top) =>
      `The location at the top is among the ten highest with a chance of ${format.percent(100 * top, 0)}`,
    subtitle:
      "The twenty locations with the highest estimated difference. Each tick is their place in an outcome that was possible too.",
    axis: "place in the order (1 is the largest difference, logarithmic)",
    axisNarrow: "place (1 is the largest difference)",
    chance: "chance of top ten",
    places: "ten highest",
    alternative: (rows) =>
      `Ticks for each location at twenty possible outcomes, with the chance of a place among the ten highest. ${rows}`,
    row: (id, chance) => `${id}: ${chance}.`,
    sentence: (shrunken, raw) =>
      `Of the ten with the highest estimated difference, ${shrunken} truly are among the ten highest in this simulation. Of the ten with the highest observed difference it is ${raw}. That is why there is no league table here.`,
    table: {
      caption: "Chance to be among the ten highest (%)",
      id: "Location",
      gap: "Estimated difference",
      chance: "Chance",
      best: "Highest place in twenty outcomes",
      worst: "Lowest place"
    }
  },

  relation: {
    title: (correlation) =>
      Math.abs(correlation) < 0.3
        ? "The difference goes with the level of a location weakly at most"
        : correlation < 0
          ? "Where the group without a migration background has a greater chance, the difference is smaller"
          : "Where the group without a migration background has a greater chance, the difference is larger",
    subtitle: (outcome) =>
      `Each mark is a location: chance of ${what[outcome]} without a migration background, and the estimated difference, on two scales.`,
    points: "difference in percentage points",
    odds: "odds ratio",
    same: "dashes: the same odds ratio everywhere",
    axis: "chance without a migration background (%)",
    alternative: (correlation) => `Cloud of locations. The estimated correlation is ${correlation}.`,
    sentence: (correlation) =>
      `The estimated correlation of level and difference is ${format.number(correlation, 2)}, in log odds. Even if the odds differ equally everywhere, a difference in percentage points depends on the level. The dashes show how. So look at both scales.`,
    ownLevel: "The level here also depends on which students a location has.",
    table: {
      caption: "Level and difference by location",
      id: "Location",
      level: "Chance without (%)",
      gap: "Difference (percentage points)",
      odds: "Odds ratio"
    }
  },

  models: {
    caption: "Where is the spread? Three models side by side",
    outcome: "Outcome",
    model: "Model",
    sdNonWestern: "Spread of the non-western difference (percentage points)",
    sdWestern: "Spread of the western difference (percentage points)",
    gapShare: "Part of the difference between institutions (%, on the scale of percentage points)",
    levelShare: "Part of the level between institutions (%, on the scale of log odds)",
    zero: "0 (by design)",
    none: "–",
    names: {
      "2": "2: the model of the study",
      "2i": "2i: with a difference by level and track",
      "3": "3: difference by institution too"
    }
  }
};
