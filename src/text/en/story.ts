import {formats} from "../format.js";
import type {story as dutch} from "../nl/story.js";

const {number, points} = formats("en");
const signed = (value: number) => points(value, {signed: true});

const spelled = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
spelled[20] = "twenty";
const inWords = (count: number) => spelled[count] ?? number(count);
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const who = {
  "niet-westers": "students with a non-western migration background",
  westers: "students with a western migration background",
  hoog: "students with higher-educated parents"
} as const;
const does = {doorstroom: "go on", vsv: "leave early"} as const;
const named = {doorstroom: "Progression", vsv: "Leaving early"} as const;
const against = {
  "niet-westers": "non-western minus none",
  westers: "western minus none",
  hoog: "parents higher minus lower educated"
} as const;

type Outcome = keyof typeof does;
type Contrast = keyof typeof who;
const subject = (outcome: Outcome, contrast: Contrast) => `${named[outcome]}, ${against[contrast]}`;

function between({low, high}: {readonly low: number; readonly high: number}): string {
  if (low < 0 && high > 0) return `${number(low, 1)} to +${points(high)}`;
  const [small, large] = low < 0 ? [-high, -low] : [low, high];
  return `${number(small, 1)} to ${points(large)}`;
}
const often = (value: number) => (value < 0 ? "less often" : "more often");

/** Of the truths of worlds, wherever their range is shown. */
const oneDraw = "Of each world you see one draw: the one on which it was set.";

/** What the reader's choice gives, and what the study reports. */
const nowAndThen = (value: number, published: number) =>
  value === published
    ? `The study reports [${signed(published)}].`
    : `The difference is now [${signed(value)}], where the study reports [${signed(published)}].`;

/** What the parts of the home page say. Square brackets hold what follows the controls. */
export const story: typeof dutch = {
  publishedMark: "published",
  simulatedMark: "simulated",
  labLink: "Change more on the assumptions page",
  chip: (choice) => `choice: ${choice}`,
  inWords,
  outcomes: {doorstroom: "Going on after a diploma", vsv: "Leaving early"},
  contrasts: {
    "niet-westers": "non-western and none",
    westers: "western and none",
    hoog: "parents higher and lower educated"
  },

  differences: {
    toon: {
      label: "How large is that?",
      options: {punten: "in percentage points", aantallen: "in numbers of students"}
    },
    axis: {punten: "difference (percentage points)", aantallen: "difference (number of students)"},
    title: (largest) => `The largest difference is in progression to a higher level: ${points(largest)}`,
    titleStudents: (students) =>
      `The largest difference in progression to a higher level is about some ${students} students`,
    subtitle: {
      punten:
        "Difference between two groups of students in 2020, when the other characteristics in the model are equal.",
      aantallen: "The published difference, times the number of students in the simulated group. Outcome year 2020."
    },
    note: "Progression: diploma holders. Leaving early: students without a basic qualification. Lower educated means vmbo-kader at most.",
    alternative: (rows) => `Dot plot of six differences. ${rows}`,
    alternativeRow: (row, value) => `${row}: ${value}.`,
    sentence: (gap, about, group) =>
      `In progression to a higher level the difference between non-western and none is [${points(gap)}]. That is about [${about}] of the [${group}] diploma holders with a non-western migration background. The numbers were counted in our simulation.`,
    table: {
      caption: "Six differences in 2020",
      row: "Difference",
      published: "Published (percentage points)",
      refit: "Simulated (percentage points)",
      group: "Students in the group (simulated)",
      students: "Difference in students"
    }
  },

  levels: {
    andersom: {
      label: "Turn the question round",
      help: "Not: who is at this level? But: at which level are these students?"
    },
    all: "all levels",
    axis: "non-western (% of students at this level)",
    axisTurned: "at this level (% of non-western students)",
    title: (entry, all) => `At entry level ${entry} is non-western, in all mbo ${all}`,
    titleTurned: (entry, top) => `Yet only ${entry} of them are at entry level; ${top} are at level 4`,
    subtitle: "Students with a non-western migration background, per cent of all students at a level.",
    subtitleTurned: "Students with a non-western migration background, by level.",
    note: "Only the share at entry level and that in all mbo were published. We counted the rest in the simulation of 2019/20. There the share at entry level is somewhat different: see the table.",
    alternative: (rows) => `Bar chart. ${rows}`,
    alternativeRow: (level, share) => `${level}: ${share}.`,
    sentence: (share, entry) =>
      `Of a hundred students at entry level [${share}] have a non-western migration background. But of a hundred students with such a background only [${entry}] are at entry level.`,
    table: {
      caption: "Students with a non-western migration background in the simulation, study year 2019/20",
      level: "Level",
      share: "Share at this level, simulation (%)",
      printed: "Share, published (%)",
      turned: "This group by level (%)",
      students: "Number"
    }
  },

  firmness: {
    axis: "difference (percentage points)",
    present: "your choice",
    rowChoices: (count) => `${number(count)} ways to compute it`,
    rowWorlds: (count) => `what is true in ${inWords(count)} worlds`,
    publishedLabel: (value) => `published: ${value}`,
    title: (outcome, contrast, truth) =>
      truth.low < 0 && truth.high > 0
        ? `${named[outcome]}: in our worlds the true difference is ${between(truth)}`
        : `In our worlds ${who[contrast]} ${does[outcome]} ${between(truth)} ${often(truth.low)}`,
    nowTitle: (outcome, contrast, value) =>
      `With your choice ${who[contrast]} ${does[outcome]} ${points(Math.abs(value))} ${often(value)}`,
    subtitle: (outcome, contrast, choices) =>
      `${subject(outcome, contrast)}, 2020. Each open mark is ${choices ? "a computation or a world" : "a world"}.`,
    note: (choices) =>
      choices
        ? `The height of a mark within a row means nothing. Methods known to be invalid are left out. This is no probability distribution. ${oneDraw}`
        : `The height of a mark within a row means nothing. ${oneDraw}`,
    alternative: (value) => `Dot plot. Published: ${value}.`,
    alternativeChoices: (count, [low, high]) =>
      `${number(count)} ways to compute it give ${signed(low)} to ${signed(high)}.`,
    alternativeWorlds: (count, [low, high]) =>
      `In ${inWords(count)} worlds the true difference is ${signed(low)} to ${signed(high)}.`,
    alternativePresent: (value) => `Your choice: ${value}.`,
    firm: (firm, all) =>
      firm === all
        ? `All [${number(all)}] ways to compute it give at least half of the published difference.`
        : `Of the [${number(all)}] ways to compute it [${number(firm)}] give at least half of the published difference.`,
    unexamined: "Other ways to compute it have not been worked out yet for this outcome.",
    mover: (choice) => `The choice “${choice}” moves this difference most.`,
    truth: (range, sign) =>
      `In our worlds the true difference is [${number(range.low, 1)} to ${points(range.high)}]. ${sign ? "Its direction is the same everywhere." : "In at least one world it turns round."}`,
    table: {
      caption: (outcome, contrast) => `${subject(outcome, contrast)}, percentage points`,
      what: "What",
      points: "Difference",
      lowest: "lowest of all ways to compute it",
      highest: "highest of all ways to compute it",
      truth: (world) => `true in the world “${world}”`
    }
  },

  goOn: {
    vergelijk: {
      label: "Whom do we compare?",
      help: "The model is fitted again, on all diploma holders of the simulation.",
      options: {
        published: "students who are otherwise equal",
        withoutScore: "the same, but without the cito score",
        wholeGap: "only parents equally educated",
        onlyKnown: "only those of whom all is known"
      },
      short: {
        published: "as the study",
        withoutScore: "without cito score",
        wholeGap: "only parents equal",
        onlyKnown: "all known"
      }
    },
    sentence: (value, gap) => {
      const change = value - gap;
      const size = Math.abs(change);
      if (size === 0) return `The study reports [${points(value)}].`;
      if (size < 0.05) return `The difference is now [${points(value)}], as large as with the choices of the study.`;
      return `The difference is now [${points(value)}]. That is [${points(size)}] ${change > 0 ? "more" : "less"} than with the choices of the study.`;
    }
  },

  worlds: {
    wereld: {label: "Which world do you look at?"},
    verschil: {
      label: "Which difference in progression?",
      options: {
        "niet-westers": "non-western and none",
        westers: "western and none",
        hoog: "parents higher and lower educated"
      }
    },
    reported: "what the study reports there",
    truth: "what is true there",
    truthColumn: "true",
    axis: "difference in progression (percentage points)",
    title: (count, figure, truth) =>
      `${capital(inWords(count))} worlds all report ${number(figure, 1)}, but the true difference is ${between(truth)}`,
    subtitle: (contrast) =>
      `${subject("doorstroom", contrast)}, 2020. The study’s method gives the same figure everywhere.`,
    note: (world, tale) => `${world}: ${tale.charAt(0).toLowerCase()}${tale.slice(1)} ${oneDraw}`,
    alternative: (rows) => `Dot plot with the reported and the true difference in each world. ${rows}`,
    alternativeRow: (world, reported, truth) => `${world}: reported ${signed(reported)}, true ${signed(truth)}.`,
    sentence: ({world, reported, without, truth}) =>
      `In the world “${world}” the study reports [${points(reported)}]. Without the cito score it reports [${points(without)}], so the check is passed. The true difference there is [${points(truth)}].`,
    table: {
      caption: (contrast) => `${subject("doorstroom", contrast)}, 2020, percentage points`,
      world: "World",
      story: "What is true here",
      reported: "Reported",
      withoutScore: "Without cito score",
      truth: "True difference"
    }
  },

  leave: {
    groep: {
      label: "Which group?",
      options: {"niet-westers": "non-western and none", westers: "western and none"}
    },
    gelijk: {
      label: "What do we hold equal?",
      options: {alles: "everything, the level too", ouders: "only the education of parents"},
      short: {alles: "as the study", ouders: "only parents equal"}
    },
    sentence: nowAndThen
  },

  parents: {
    uitkomst: {label: "Which outcome?", options: {doorstroom: "going on", vsv: "leaving early"}},
    onbekend: {
      label: "What do we do with what is unknown?",
      help: "The model is fitted again, on all students of the simulation who count.",
      options: {apart: "a group of its own, as the study", weg: "leave those students out"},
      short: {apart: "own group", weg: "unknown left out"}
    },
    left: (students, share) => `[${number(students)}] students remain, [${share}] of all.`,
    sentence: nowAndThen
  },

  turned: (count) => (count === 0 ? "It turns round in none of them." : `In ${inWords(count)} of them it turns round.`),

  examined: {
    all: (outcome, count) =>
      `For ${outcome === "vsv" ? "leaving early" : "going on"} the direction also holds in all ${number(count)} ways to compute it.`,
    some: (outcome, count, same) =>
      `For ${outcome === "vsv" ? "leaving early" : "going on"} the direction holds in ${number(same)} of ${number(count)} ways to compute it.`,
    none: (outcome) =>
      `For ${outcome === "vsv" ? "leaving early" : "going on"} we looked at the worlds only, not yet at other ways to compute it.`
  },

  guess: {
    schatting: {
      label: "How far apart are locations?",
      help: "Pull the locations in the drawing apart, or use the slider.",
      unit: "percentage points"
    },
    start: "no guess yet",
    table: {
      caption: "Share going on at twenty imaginary locations",
      location: "Location, from low to high",
      share: "Going on (%)"
    },
    titleEmpty: "Twenty locations, all on the national average. Pull them apart",
    title: (low, high) => `You think: from ${low} at a low to ${high} at a high location`,
    subtitle: (count) =>
      `Each dot is one of ${inWords(count)} imaginary locations. Its place is the share that goes on.`,
    alternativeEmpty: "All dots stand on the national average.",
    alternative: (count, low, high) =>
      `${number(count)} dots around the national average. Nearly all locations are between ${low} and ${high}.`,
    sentenceEmpty: (mean) => `You have not guessed yet: all locations are at ${mean}.`,
    sentence: (spread, low, high) =>
      `Your guess is a spread of [${points(spread, {digits: 0})}]. Nearly all locations are then between [${low}] and [${high}]. You will find it again below.`
  },

  spreads: {
    axis: "going on (% of diploma holders)",
    mean: (value) => `national: ${value}`,
    row: (spread) => `if the spread is ${spread}`,
    own: (spread) => `your guess: ${spread}`,
    title: "Three countries with the same average, and quite different locations",
    subtitle: (count) =>
      `Each dot is one of ${inWords(count)} locations. Nearly all locations (95%) are between the numbers.`,
    note: (assumed) => `The spread is an assumption. In our simulation it is about ${assumed}.`,
    alternative: (rows) => `Dot plot. ${rows}`,
    alternativeRow: (spread, low, high) =>
      `With a spread of ${spread} nearly all locations are between ${low} and ${high}.`,
    sentence: (small, large) =>
      `With the smallest spread ${small.low} to ${small.high} go on at nearly every location. With the largest it is ${large.low} to ${large.high}. The national figure is the same in all cases.`,
    found: (agree, all) =>
      `In the simulation ${agree === all ? `all [${number(all)}]` : `[${number(agree)}] of the [${number(all)}]`} ways to compute it find more spread between locations than between institutions. That is no proof: we put it in ourselves.`,
    guessed: (low, high) => `With your guess it is [${low}] to [${high}].`,
    table: {
      caption: "Share going on by location at several spreads, per cent",
      spread: "Spread (percentage points)",
      low: "2.5% of the locations are below",
      high: "97.5% of the locations are below"
    }
  }
};
