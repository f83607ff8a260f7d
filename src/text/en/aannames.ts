import type {ClaimSize} from "../claim-size.js";
import {formats} from "../format.js";
import type {aannames as dutch} from "../nl/aannames.js";

const format = formats("en");

const done = {doorstroom: "go on to a higher level", vsv: "leave early"} as const;

const oftener = ({outcome, points}: ClaimSize) =>
  `${format.points(Math.abs(points))} ${points < 0 ? "less" : "more"} likely to ${done[outcome]}`;

const other = (changed: number, choice?: string) =>
  choice !== undefined
    ? `With ‘${choice}’`
    : changed === 1
      ? "With one other assumption"
      : `With ${changed} other assumptions`;

/** A sentence of its own: together with the name of a choice it would be too long. */
const compared = ({outcome, points}: ClaimSize) =>
  `Students with a non-western migration background ${outcome === "vsv" ? "leave early" : "go on"} ${format.points(Math.abs(points))} ${points < 0 ? "less" : "more"} often than those without`;

export const aannames: typeof dutch = {
  page: {
    name: "Assumptions",
    title: "Assumptions: change a choice and see what happens",
    description:
      "Change an assumption of the study of equal opportunities in Dutch vocational education. The whole model is fitted again, in your own browser."
  },

  groups: {
    compare: "What do we compare?",
    count: "Who counts?",
    capacity: "What is capacity?",
    unknown: "What do we do with what is unknown?",
    world: "In which world?"
  },

  panel: {
    title: "Assumptions",
    open: (changed) => (changed === 0 ? "Change assumptions" : `Change assumptions (${changed} differ)`),
    close: "Close",
    undo: "Step back",
    gaveWay:
      "Before 2020 it is not known at which location a student was. So the model now works without locations. Choose 2020 or 2021 again, and your model comes back.",
    back: (model) => `Your model is back: ${model}.`,
    coupled: "Some choices rule out others. The other one then changes too; the list above the chart shows it."
  },

  closed: {
    year: (first) =>
      `What is grey cannot be chosen now. Weighting needs locations, which are known from outcome year ${first} on.`,
    subgroup: (tracks, migration) =>
      `What is grey cannot be chosen now. Those students do not count, or are no group of their own. You change that at “${tracks}” and “${migration}”.`,
    weighting: (first) =>
      `What is grey cannot go with your other choices. Weighting needs locations, known from outcome year ${first} on. Nor does it go with every way to count the cito score.`,
    other: "What is grey cannot go with your other choices."
  },

  outcome: {
    label: "Which outcome?",
    help: "Going on is about diploma holders. Early school leaving (vsv) is about all students who count according to DUO.",
    chip: "Outcome",
    values: {doorstroom: "going on to a higher level", vsv: "early school leaving"}
  },
  year: {
    label: "Which year?",
    help: "The year of the outcome. Characteristics are those of the year before.",
    chip: "Year"
  },
  model: {
    label: "What do we hold equal?",
    help: "Each next model holds more equal, and so answers another question. From model 2 on the difference may vary by location. None of the answers is wrong.",
    chip: "Model",
    values: {
      "0": "0, nothing: only locations",
      "1a": "1a, only background and parents",
      "1b": "1b, also level, age and more",
      "1c": "1c, all that and the cito score",
      "2": "2, as 1c, by location",
      "2i": "2i, as 2, also by level",
      "2w": "2w, as 2, with fellow students",
      "3": "3, as 2, also by institution",
      single: "as 1c, without locations"
    }
  },
  definition: {
    label: "Which average difference?",
    help: "The difference is not the same for everyone. There are three ways to average.",
    chip: "Average",
    values: {
      conditional: "of everyone, at their own location",
      typical: "of everyone, at a typical location",
      population: "of everyone, over all conceivable locations"
    }
  },
  subgroup: {
    label: "Averaged over whom?",
    help: "The model stays the same. Only the average is about a smaller group.",
    chip: "Averaged over",
    all: "all students"
  },
  age: {
    label: "Which ages?",
    help: "Age on 1 August.",
    chip: "Age",
    words: {from: "from", to: "up to", all: "all ages", startIs: "starting point: 14 up to 25"},
    value: (from, to) => `${from} up to ${to}`,
    all: "all ages"
  },
  leerweg: {
    label: "Which tracks?",
    help: "Bol is learning at school with placements. Bbl is working and learning.",
    chip: "Track"
  },
  migration: {
    label: "Migration background unknown",
    help: "That is hardly ever so.",
    chip: "Migration background unknown",
    values: {drop: "does not count", none: "counts as no migration background", level: "is a group of its own"}
  },
  startPopulation: {
    label: "Only those who can leave early according to DUO",
    help: "Whoever has a basic qualification cannot become an early leaver. For early leaving only.",
    chip: "Start population",
    values: {on: "start population only", off: "all students"}
  },
  capacity: {
    label: "How does the cito score count?",
    help: "The cito score from the last year of primary school stands for what a student can do. The test is years old and not exact.",
    chip: "Cito score",
    values: {
      none: "not at all",
      linear: "every point the same",
      spline: "as a smooth line",
      period: "differently per test year",
      shifted: "extra points for migration background",
      calibrated: "error taken out, by calibration",
      simex: "error taken out, by SIMEX",
      latent: "as hidden capacity",
      true: "true capacity (only possible here)"
    }
  },
  cito: {
    label: "Cito score unknown",
    help: "Of many students the score is missing. Each way assumes something else.",
    chip: "Cito score unknown",
    values: {
      indicator: "is a group of its own",
      listwise: "then the student does not count",
      mean: "fill in the average",
      imputation: "fill in several times what fits",
      weighting: "let similar students count more",
      mnar: "fill in, but lower or higher",
      complete: "the true score (only possible here)"
    }
  },
  parents: {
    label: "Parents’ education unknown",
    help: "The level of education of parents is often unknown too.",
    chip: "Parents unknown",
    values: {
      indicator: "is a group of its own",
      listwise: "then the student does not count",
      mean: "fill in the most common",
      imputation: "fill in several times what fits",
      weighting: "let similar students count more",
      mnar: "fill in, but more often low or high",
      complete: "the true level (only possible here)"
    }
  },
  parameters: {
    df: {label: "Bends in the line", unit: "bends"},
    points: {label: "Extra points", unit: "points"},
    error: {label: "Measurement error of the test", unit: "points"},
    validity: {label: "Correlation with capacity now", unit: "(0 to 1)"},
    replicates: {label: "Number of repetitions", unit: "times"},
    m: {label: "How often to fill in", unit: "times"},
    delta: {label: "Shift of what is filled in", unit: "points or log-odds"}
  },
  world: {
    label: "Which imitated world?",
    help: "In every world the method of the study reports the same figures. What is true differs.",
    chip: "World",
    own: "a world of your own"
  },
  intervals: {
    label: "Show the uncertainty",
    help: "These are all students. The band shows how it would turn out if this year were one of many alike."
  },

  chips: {
    label: "What differs from the study",
    none: "Everything is as in the study.",
    reset: (chip) => `Put back: ${chip}`,
    all: "Put everything back"
  },

  presets: {
    label: "Ready-made choices",
    published: {name: "The study", help: "All choices as published."},
    first: {
      name: "First view",
      help: "Background must not matter at all. So level, track, age and score are not held equal here. Only background and the education of parents are in the model."
    },
    second: {
      name: "Second view",
      help: "Only capacity may matter. The study chose this view, with the cito score for capacity. Here true capacity is used, which only a simulation knows."
    },
    careful: {
      name: "Most careful",
      help: "What is unknown is filled in several times with what fits. The uncertainty of that counts too."
    },
    different: {
      name: "Most different",
      help: "Of all combinations that we worked out beforehand, this result is furthest from the published one."
    }
  },

  compare: {
    keep: "Keep these choices to compare with",
    stop: "Stop comparing",
    title: "Side by side",
    caption: (first, second) => `Differences in percentage points: now (${first}) and kept (${second})`,
    row: "Comparison",
    now: "Now",
    kept: "Kept",
    byMethod: "Same students",
    byStudents: "Other students",
    help: "‘Same students’ is the part that comes from the method. ‘Other students’ is the part that comes from who counts. Together they are kept minus now.",
    ready: (both) => `The two have ${both} students in common.`,
    waiting: "The comparison is being computed."
  },

  progress: {
    busy: "Computing.",
    simulate: (year) => `Imitating students: ${year}.`,
    impute: (step, of) => `Filling in unknown values: step ${format.number(step)} of ${format.number(of)}.`,
    steps: (step, of) => `Computing: step ${format.number(step)} of ${format.number(of)}.`,
    fit: (step) => `Fitting the model: step ${step}.`,
    anew: "being computed anew",
    later: "The bands are coming.",
    preview: "Provisional, filled in three times. The full result is coming.",
    cancel: "Stop",
    cancelled: "Stopped. You see the previous result."
  },

  problems: {
    address: (part) => `This address has choices that cannot be: ${part}. You see the starting point for those.`,
    refused: "This combination cannot be. You see the previous result.",
    notYet: (method) => `This page does not make an R script of ‘${method}’. The method is not one fit per table.`,
    empty: "No students are left this way. You see the previous result.",
    failed: "Computing failed. You see the previous result. Please try again.",
    noWorker: "Your browser cannot compute here. You see the result of the study."
  },

  differences: {
    title: (size, changed) =>
      `With ${changed === 0 ? "the published" : "these"} choices students with a non-western migration background are ${oftener(size)}`,
    early: (size, year) =>
      `In ${year}, without locations in the model, students with a non-western migration background are ${oftener(size)}`,
    same: (size, changed, choice) => `${other(changed, choice)} the difference stays the same. ${compared(size)}`,
    moved: (size, changed, by, choice) =>
      `${other(changed, choice)} the difference becomes ${format.points(Math.abs(by))} ${by > 0 ? "larger" : "smaller"}. ${compared(size)}`,
    turned: (size, changed, choice) => `${other(changed, choice)} the difference turns round. ${compared(size)}`,
    level: (mean, outcome) =>
      `This model compares no groups: ${mean} of students ${outcome === "vsv" ? "leave early" : "go on"}`,
    subtitle: (outcome, year, world) =>
      `Difference in ${outcome}, ${year}, in percentage points, if the other characteristics in the model are equal. World: ${world}.`,
    ofOutcome: {doorstroom: "progression to a higher level", vsv: "early school leaving"},
    axis: "percentage points difference",
    published: {study: "published choices", early: "choices of the study, but without locations"},
    now: "your choices",
    kept: "kept choices",
    band: "95% of comparable years",
    alternative: (rows) => `Dot chart of differences in percentage points. ${rows}`,
    row: (label, points, published, reference) => `${label}: ${points}, ${published} ${reference}.`,
    rowAlone: (label, points) => `${label}: ${points}.`,
    note: (published) =>
      `A difference does not say why. The dot is the average over all students. The thin line is the result with: ${published}.`,
    against: (level, reference) => `${level} and ${reference}`,
    perYear: "age, per year older",
    perPoint: "cito score, per point higher",
    perCapacity: "true capacity, per standard deviation",
    perShare: {
      locatie_westers: "share western at the location, from 0 to 100%",
      locatie_niet_westers: "share non-western at the location, from 0 to 100%",
      locatie_ouders_laag: "share low-educated parents at the location, from 0 to 100%",
      locatie_capaciteit: "mean cito score at the location, per point"
    },
    unknown: "unknown",
    parents: "parents",
    table: {
      caption: "Differences in percentage points",
      row: "Comparison",
      now: "Your choices",
      published: {
        study: "Simulated, with the choices of the study",
        early: "Simulated, with the choices of the study but without locations"
      },
      error: "Standard error",
      students: "Students",
      implied: "So many more or fewer",
      imputed: "Standard error, from filling in alone",
      missing: "Information that is missing (%)"
    }
  },

  sentence: {
    people: (size, people, of) =>
      `That is about [${people}] of the [${of}] students with a non-western migration background. So many ${size.points < 0 ? "fewer" : "more"} ${size.outcome === "vsv" ? "leave early" : "go on"} than with an equal chance.`,
    total: (outcome, mean, students) =>
      `Of all [${students}] students [${mean}] ${outcome === "vsv" ? "leave early" : "go on to a higher level"}.`
  },

  absent: {
    list: "The list of all combinations of choices has not been worked out yet for this outcome and year.",
    listWorld: "The list of all combinations of choices has been worked out for the world ‘Neutral’ only.",
    truth:
      "We worked out what is true beforehand, for 2020 and the eight worlds of this site. This has no answer there.",
    truthOfOthers:
      "We worked out what is true over all students together. Average over everyone, and choose the mean difference of the study, to see it beside yours.",
    spread: "This model does not divide the difference over locations and institutions."
  },

  convergence: {title: "Was the model computed well?", formula: "The model as a formula"},

  tour: {
    start: "Rather take a tour?",
    first: "Do the first of three experiments",
    step: (step, of, title) => `Experiment ${step} of ${of}: ${title}`,
    next: (title) => `Next experiment: ${title}`,
    end: "That was the last experiment. Now change a choice yourself.",
    back: "Back to the study"
  },

  experiments: {
    titles: {noScore: "leave out the test", shifted: "make the test crooked", weak: "look into another world"},
    action: "Try it",
    now: "What you see",
    noScore: (now, before) =>
      `Without the cito score the difference is ${now}; with it ${before}. So the test matters little in this model. That can mean two things. Capacity counts for little, or the test measures it badly. The figures do not say which.`,
    shifted: (now, before, points) =>
      `Suppose the test rates every student with a migration background ${points} points too low. Then the difference is ${now} instead of ${before}. It would take a far more crooked test to make the difference disappear.`,
    weak: (reported, truth) =>
      `In this world the method of the study reports ${reported}. Whoever knows true capacity finds ${truth}. Yet both worlds look the same in the published figures. Nobody knows which world is ours.`
  },

  tools: {
    factsheet: "Print as a fact sheet",
    printing: "The fact sheet comes once everything has been computed.",
    script: "Download R script with data",
    link: "Copy the link",
    copied: "The link is on the clipboard.",
    saved: "The script and the table have been saved."
  }
};
