import {formats} from "../format.js";
import type {labCharts as dutch} from "../nl/lab-charts.js";

const format = formats("en");
const {number, points} = format;
const signed = (value: number) => format.signed(value, 1);

/** What the charts of the assumptions lab say, but for the specification curve. */
export const labCharts: typeof dutch = {
  about: (outcome, year) =>
    outcome === "doorstroom" ? `Going on to a higher level, ${year}` : `New early school leavers (vsv), ${year}`,
  groups: {
    westers: "western and none",
    "niet-westers": "non-western and none",
    hoog: "parents with more and less education",
    "1": "entry level and level 3",
    "2": "level 2 and level 3",
    "4": "level 4 and level 3"
  },
  model: (name) => (name === "single" ? "Model without locations" : `Model ${name}`),
  pointsColumn: "difference (percentage points)",
  axis: "difference in percentage points",

  ladder: {
    title: {
      smaller: (groups, from, to) =>
        `The difference between ${groups} shrinks from ${number(from, 1)} to ${points(to)} as more is held equal`,
      larger: (groups, from, to) =>
        `The difference between ${groups} grows from ${number(from, 1)} to ${points(to)} as more is held equal`,
      turned: (groups, from, to) =>
        `The difference between ${groups} turns round as more is held equal: from ${number(from, 1)} to ${points(to)}`,
      same: (groups, _from, to) => `The difference between ${groups} stays at ${points(to)} as more is held equal`
    },
    subtitle: (about) => `${about}. Difference by model, among the same students, in percentage points.`,
    note: "Model 0 knows no groups. Model 1b has level, track, sector, age and sex. A chance runs from 0 to 100%, so the model reckons on a curved scale. With more characteristics that scale shifts too. That part says nothing about the groups.",
    added: {
      "0": "location and institution only",
      "1a": "background and parents",
      "1b": "+ level, track and more",
      "1c": "+ test score",
      "2": "+ a difference per location",
      "2i": "+ a difference per level and track",
      "2w": "+ composition of the location",
      "3": "+ a difference per institution",
      single: "without locations"
    },
    explained: (value) => `characteristics ${signed(value)}`,
    other: {
      scale: (value) => `scale ${signed(value)}`,
      "random effects": (value) => `locations ${signed(value)}`,
      both: (value) => `scale and locations ${signed(value)}`
    },
    unchanged: "does not change",
    ghost: "a dash stands at the study’s choices",
    alternative: (rows) => `Ladder of models with the difference in each. ${rows}`,
    alternativeRow: (model, value) => `${model}: ${points(value)}.`,
    table: {
      caption: "The difference by model, and what each change belongs to, in percentage points",
      model: "In model",
      groups: "Difference between",
      value: "Difference",
      explained: "Of which: new characteristics",
      other: "Of which: scale or locations"
    }
  },

  variation: {
    title: {
      locations: (share) =>
        `In this imitation it is mostly locations that differ: ${format.percent(share, 0)} of the spread lies within institutions`,
      institutions: (share) =>
        `In this imitation it is mostly institutions that differ: ${format.percent(share, 0)} of the spread lies between institutions`,
      none: "In this imitation locations and institutions do not differ",
      absent: "This model says nothing about spread between locations"
    },
    subtitle: (about) =>
      `${about}. Where the spread lies, on the scale of log odds: between locations of one institution, or between institutions.`,
    note: "Nobody has published how large the spread is: that is our assumption. All that is published is that locations differ more than institutions.",
    forced:
      "In this model the difference may vary by location only. That none of it lies between institutions is a choice of the model, not a result. Only model 3 measures it.",
    level: {
      doorstroom: "How often students go on",
      vsv: "How often students leave early"
    },
    gap: "How large the difference with none is",
    everyone: "all students",
    only: "between locations only",
    within: (share) => `${format.percent(share, 0)} between locations`,
    between: (share) => `${format.percent(share, 0)} between institutions`,
    zero: "between institutions: not in this model",
    absent: "no spread found",
    uncertain: (group) =>
      `One difference is not shown: ${group} and none. There are too few cases per location to divide it.`,
    noGap: "This model has the same difference in all locations.",
    size: (value) => `spread ${points(value)}`,
    alternative: (rows) => `Bars that divide the spread. ${rows}`,
    alternativeRow: (row, within, between) => `${row}: ${within}, ${between}.`,
    table: {
      caption: "Spread between locations and between institutions",
      row: "Of what",
      gapOf: "difference with none",
      model: "In model",
      location: "Between locations (standard deviation, log odds)",
      institution: "Between institutions (standard deviation, log odds)",
      share: "Share between institutions (%, on the scale of log odds)",
      oddsWithin: "Median ratio, same institution",
      oddsBetween: "Median ratio, another institution",
      points: "Spread of the difference (percentage points)"
    }
  },

  flow: {
    title: (kept, of, outcome) =>
      `${number(kept)} of the ${number(of)} ${outcome === "doorstroom" ? "diploma holders" : "students"} are counted`,
    subtitle: (about) => `${about}. Number of students after each step of the selection.`,
    register: "in the register",
    steps: {
      common: "also in the other analysis",
      population: {doorstroom: "has a diploma, followed", vsv: "can become an early leaver"},
      background: "study data complete",
      age: "age within the bounds",
      tracks: "chosen tracks",
      migration: "migration background known",
      cito: "test score known",
      parents: "parents’ education known"
    },
    everyEnrolled: "enrolled",
    out: (count) => (count === 0 ? "nobody left out" : `${number(count)} left out`),
    off: "not applied",
    alternative: (rows) => `Flow chart of the selection. ${rows}`,
    alternativeRow: (step, after) => `${step}: ${number(after)}.`,
    table: {
      caption: "The selection, step by step",
      step: "Step",
      after: "Remain",
      out: "Left out",
      applied: "Applied",
      yes: "yes",
      no: "no"
    }
  },

  truth: {
    title: {
      off: (estimate, truth) =>
        `The analysis reports ${points(estimate)}; in this world the true difference is ${points(truth)}`,
      right: (_estimate, truth) => `The analysis reports the true difference in this world: ${points(truth)}`
    },
    subtitle: (about, groups, world) =>
      `${about}. The difference between ${groups} in the world ‘${world}’. Bars: reported minus true.`,
    noteTruth:
      "The true difference is the mean difference in chance over the students that the study selected, with their own capacity, level, diploma and location. So it is not the total difference.",
    noteWorld: "The error holds in this assumed world. The published figures do not say which world is ours.",
    noteParts:
      "The data: what is unknown or measured with error. The form of the model: what it says otherwise than the world, and chance.",
    values: (truth, estimate) => `true ${number(truth, 1)} · reported ${number(estimate, 1)}`,
    data: (value) => `data ${signed(value)}`,
    form: (value) => `model form ${signed(value)}`,
    error: (value) => `error ${signed(value)}`,
    axis: "reported minus true, in percentage points",
    alternative: (rows) => `Bars with the error of the analysis for each difference. ${rows}`,
    alternativeRow: (groups, truth, estimate) => `${groups}: true ${points(truth)}, reported ${points(estimate)}.`,
    table: {
      caption: "Truth and estimate in the assumed world, in percentage points",
      groups: "Difference between",
      truth: "True difference",
      oracle: "Same model, perfect data",
      estimate: "Reported",
      error: "Error",
      data: "Of which: data",
      form: "Of which: form of the model"
    }
  },

  convergence: {
    converged: "The computation succeeded: no answer nearby fits better.",
    singular:
      "The computation succeeded, but one kind of spread cannot be told from zero. The differences themselves can be used.",
    separation: (columns) => `A characteristic predicts the outcome completely: ${columns}. It has no finite estimate.`,
    failed: "The computation did not reach its end. Do not use this result.",
    steps: (iterations) => `It took ${number(iterations)} steps.`,
    aliased: (columns) => `Not in the model, since other characteristics say it already: ${columns}.`,
    constant: (columns) => `Not in the model, since everyone has the same: ${columns}.`,
    few: (count) =>
      count === 1 ? "One group has few cases per location." : `${number(count)} groups have few cases per location.`,
    unsettled: "Filling in what is unknown may not have settled yet. Read this result as a preview.",
    weighting: "With weighting there is no spread and there are no differences per location: they would be biased.",
    simex: "SIMEX gives no differences per location.",
    table: {
      caption: "Report of the computation",
      item: "Item",
      value: "Value",
      status: "Outcome",
      statuses: {
        converged: "succeeded",
        singular: "succeeded, on the boundary",
        separation: "a characteristic predicts all",
        "not converged": "failed"
      },
      students: "Students",
      locations: "Locations",
      institutions: "Institutions",
      logLik: "Logarithm of the likelihood",
      aic: "AIC",
      bic: "BIC",
      iterations: "Steps",
      evaluations: "Times evaluated",
      decrement: "Left to gain at the stop",
      tolerance: "Bound for stopping",
      marginal: "R² of the characteristics (%)",
      conditional: "R² with locations and institutions (%)"
    }
  }
};
