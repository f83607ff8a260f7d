import {formats} from "../format.js";
import type {werelden as dutch} from "../nl/werelden.js";
import {worldsMethods} from "./worlds-methods.js";

const {number, points} = formats("en");
const signed = (value: number) => points(value, {signed: true});

type Outcome = "doorstroom" | "vsv";
type Measure = "niet-westers" | "westers" | "hoog" | "spreiding";

const outcomes = {doorstroom: "progression to a higher level", vsv: "early school leaving (vsv)"};
const measures = {
  "niet-westers": "non-western and none",
  westers: "western and none",
  hoog: "parents higher and lower educated",
  spreiding: "spread between locations"
};
const subject = (outcome: Outcome, measure: Measure) =>
  measure === "spreiding"
    ? `Standard deviation between locations of the difference non-western minus none, ${outcomes[outcome]}, 2020`
    : `Difference in ${outcomes[outcome]}, ${measures[measure].replace(" and ", " minus ")}, 2020`;
const draws = (least: number, most: number) =>
  most === 1 ? "one draw" : least === most ? `${least} draws` : `${least} to ${most} draws`;
const limited = (value: number) => points(value, {digits: Number.isInteger(value) ? 0 : 1});
const sided = (value: number) => number(value, 1);

/** The page of worlds. */
export const werelden: typeof dutch = {
  page: {
    name: "Worlds",
    title: "Worlds: the same figure, another truth",
    description:
      "Eight simulated worlds report the same figure, but something else is true in each. See how far apart they are and what would tell them apart."
  },
  controls: {
    outcome: {label: "Which outcome?", options: outcomes},
    measure: {label: "What do you compare?", options: measures}
  },

  compared: {
    title: (count, figure, {low, high}) =>
      `${number(count)} worlds report ${signed(figure)}. The true difference is ${sided(low)} to ${sided(high)}`,
    spreadTitle: ({low, high}) => `The true spread between locations runs from ${number(low, 1)} to ${points(high)}`,
    subtitle: (outcome, measure) =>
      `${subject(outcome, measure)}. By world: what the study’s method reports and what is true.`,
    note: (least, most) =>
      `A draw plays all students once. The worlds were set on this draw. On another one chance plays its part, in the reported figure too. ${most === 1 ? "No other was worked out here." : `So the table also has the mean over ${draws(least, most)}.`}`,
    alternative: (rows) => `Dot chart with the reported and the true number of each world. ${rows}`,
    row: (world, reported, truth) => `${world}: reported ${signed(reported)}, true ${signed(truth)}.`,
    reported: "what the study reports there",
    axis: (measure) =>
      measure === "spreiding" ? "standard deviation (percentage points)" : "difference (percentage points)",
    sentence: (figure, low, high) =>
      `The reported figure is [${signed(figure)}] everywhere. The true difference is [${signed(low.truth)}] in the world “${low.world}” and [${signed(high.truth)}] in the world “${high.world}”.`,
    spreadSentence: (low, high) =>
      `This spread was never published and is an assumption here. The true spread is [${points(low)}] to [${points(high)}]. What the method reports is an estimate that differs from it.`,
    caption: (outcome, measure) => `${subject(outcome, measure)}, percentage points`,
    table: {
      world: "World",
      story: "What is true here",
      reported: "Reported",
      truth: "True value",
      difference: "Reported minus true",
      bias: "Reported minus true, mean over draws",
      error: "Its standard error",
      draws: "Draws",
      check: "Change without cito score",
      none: "not applicable"
    }
  },

  methods: worldsMethods,

  targets: {
    caption: "Do all worlds meet the published figures?",
    world: "World",
    targets: "Targets they were set to",
    met: "Met, within the margin",
    miss: "Largest miss of the twelve differences (percentage points)",
    check: "Largest change without cito score (percentage points)"
  },

  information: {
    size: {
      label: "Of how many students is it asked?",
      help: "What stands in the register is known of all students."
    },
    against: {label: "With which world do you compare the others?"},
    kinds: {
      unknownScores: "Scores that are missing",
      followUp: "Looking up unknown scores",
      parents: "Asking about unknown parents",
      correlation: "Second test: correlation with cito",
      crooked: "Second test at equal cito",
      placement: "Second test at equal level",
      weight: "Second test and progression"
    },
    explained: {
      unknownScores: "share of students without a cito score (%); already in the register",
      followUp: "mean of unknown minus known scores at equal level (points)",
      parents: "share of low-educated parents where their education is unknown (%)",
      correlation: "correlation of the cito score with a second test now",
      crooked: "non-western minus none on the second test, at equal cito score and level (standard deviations)",
      placement: "non-western minus none on the second test, at equal level (standard deviations)",
      weight: "difference in progression per standard deviation on the second test (percentage points)"
    },
    title: (kind, told, of) => `“${kind}” tells most worlds apart: ${number(told)} of ${number(of)} pairs`,
    subtitle: (world, students) =>
      `Distance of each world from “${world}”, in standard errors, when ${number(students)} students are asked.`,
    note: (reliability) =>
      `A filled box: more than three standard errors, so almost sure to be seen. How many scores are missing is our assumption in each world: the documents do not give that number. The second test is invented: fair to all and with a reliability of ${number(reliability, 2)}. School advice and income are not here, as we would have to invent too much about them.`,
    alternative: (rows) => `Table of boxes: information by world. ${rows}`,
    row: (kind, told, of) => `${kind}: ${number(told)} of ${number(of)} pairs.`,
    sentence: (students, told, of) =>
      `All taken together, with [${number(students)}] students, [${number(told)}] of the ${number(of)} pairs of worlds can be told apart. The published figures tell none apart.`,
    nothing: "nothing to ask",
    key: {told: "more than three standard errors", untold: "fewer"},
    table: {
      caption: "What there would be to find, by world",
      kind: "Information",
      unit: "What is measured",
      pairs: "Pairs told apart"
    }
  },

  moved: {
    wereld: {label: "With which world do you begin?"},
    uitkomst: {label: "Which outcome of 2020?", options: outcomes},
    gewicht: {
      label: "How heavily does capacity count?",
      help: "Difference in log-odds per standard deviation of capacity. More capacity: going on more often, leaving early less.",
      unit: "in log-odds"
    },
    validiteit: {
      label: "How much does the test of then say about now?",
      help: "Correlation of what the test measured with capacity now.",
      unit: "(0 to 1)"
    },
    betrouwbaar: {
      label: "How precisely does the test measure?",
      help: "Reliability; 1 is without error.",
      unit: "(0 to 1)"
    },
    scheef: {
      label: "How crooked is the test?",
      help: "So many points too low for non-western students; half of it for western ones.",
      unit: "points"
    },
    onbekend: {
      label: "Are the unknown scores the low ones?",
      help: "0: unknown does not depend on the score. Higher: low scores are missing more often.",
      unit: "(strength)"
    },
    plaatsing: {
      label: "How much too low were students placed?",
      help: "Non-western students, in standard deviations of capacity; western students less.",
      unit: "standard deviations"
    },
    ouders: {
      label: "Are the unknown parents low-educated?",
      help: "0: unknown does not depend on education. Higher: low-educated more often.",
      unit: "(strength)"
    },
    start: "neutral",
    herijk: {
      button: "Recalibrate",
      help: "Adjusts the world so that the study reports the published figures again. This takes some seconds.",
      done: "Recalibrated. Moving a slider undoes it.",
      cancel: "Stop",
      simulating: "Simulating students…",
      fitting: "Fitting the model anew…",
      finishing: "Working out what is true…",
      solving: (evaluations, miss) =>
        miss === undefined
          ? `Recalibrating: attempt ${number(evaluations)}`
          : `Recalibrating: attempt ${number(evaluations)}, largest miss ${points(miss, {digits: 2})}`
    },
    title: {
      start: (reported, truth) =>
        `In this world the study reports ${signed(reported)}. The true difference is ${signed(truth)}`,
      before: (reported, figure) => `So the study would report ${signed(reported)}, not ${signed(figure)}`,
      still: (reported, moved) =>
        moved
          ? `The study would still report ${signed(reported)}. The difference between ${moved.groups} changes most: from ${signed(moved.from)} to ${signed(moved.to)}`
          : `The study would still report ${signed(reported)}, and all other differences round to the same`,
      after: (reported, truth) => `${signed(reported)} is reported again. The true difference is now ${signed(truth)}`,
      unmet: (miss) => `Recalibration does not succeed here: a miss of ${points(miss, {digits: 2})} remains`
    },
    subtitle: (outcome) =>
      `Three differences in ${outcomes[outcome]}, 2020: what the study reports in your world and what is true.`,
    rows: {
      westers: "western and none",
      "niet-westers": "non-western and none",
      hoog: "parents higher and lower educated"
    },
    axis: "difference (percentage points)",
    key: {
      published: "published",
      reported: "reported in your world",
      truth: "true in your world",
      ghost: "true in the starting world"
    },
    alternative: (rows) => `For each difference the published, the reported and the true number. ${rows}`,
    alternativeRow: (row, figure, reported, truth) =>
      `${row}: published ${signed(figure)}, reported ${signed(reported)}, true ${signed(truth)}.`,
    note: {
      start: "This is one of the eight calibrated worlds: it meets the published figures already.",
      before:
        "Note: this world reports other figures than the study. The table shows what has become of each published figure.",
      after:
        "Only the mean and the six differences of this outcome in 2020 were adjusted. Earlier years and the division over groups and levels stayed as they were."
    },
    check: (largest, bar) =>
      largest <= bar
        ? `The study’s check succeeds: without the cito score no difference changes by more than [${points(largest, {digits: 2})}].`
        : `The study’s check fails: without the cito score a difference changes by [${points(largest, {digits: 2})}]. So this world is ruled out.`,
    sentence: (reported, figure, truth) =>
      `Non-western and none: published is ${signed(figure)}, this world reports [${signed(reported)}] and the true difference is [${signed(truth)}].`,
    table: {
      caption: "Published figures and what your world makes of them",
      target: "Published figure",
      published: "Published",
      before: "Before recalibration",
      now: "Now",
      truth: "True value",
      check: "Change without cito score",
      mean: "mean outcome (%)",
      parentsLow: [
        "low-educated parents, none (%)",
        "low-educated parents, western (%)",
        "low-educated parents, non-western (%)"
      ],
      contrasts: ["western", "non-western", "parents higher", "entry level", "level 2", "level 4"],
      none: "not known"
    }
  },

  tipping: {
    contrast: {
      label: "Which difference in progression?",
      options: {"niet-westers": "non-western and none", westers: "western and none"}
    },
    limit: {
      label: "Below which limit is the difference too small for you?",
      help: "At 0 the difference changes sides.",
      unit: "percentage points",
      start: "turns"
    },
    assumptions: {
      crooked: "The test is crooked",
      selective: "Unknown scores are low",
      placement: "Placement was too low"
    },
    axes: {
      crooked: "points too low",
      selective: "strength (log-odds)",
      placement: "standard deviations too low"
    },
    bases: {neutraal: "neutral world", strongTest: "heavy, good test", zwaktoets: "weak test"},
    title: (limit, tipped) =>
      tipped.length === 0
        ? `None of these assumptions takes the true difference below ${limited(limit)} where the check succeeds`
        : `The true difference falls below ${limited(limit)} if ${tipped.join(" or if ")}`,
    tipped: (assumption, base, dose) =>
      ({
        crooked: `the test is ${number(dose, 1)} points crooked (${base})`,
        selective: `mostly low scores are missing, strength ${number(dose, 1)} (${base})`,
        placement: `placement was ${number(dose, 2)} standard deviations too low (${base})`
      })[assumption],
    subtitle: (contrast) =>
      `The true difference in progression to a higher level, ${measures[contrast].replace(" and ", " minus ")}, in worlds that all report the published figure.`,
    note: "Open points: there the study’s check fails, such a world is ruled out. Each world is recalibrated on one draw. Western students have half of the crookedness and of the placement.",
    alternative: (rows) => `Three line charts of the true difference by the strength of an assumption. ${rows}`,
    alternativeRow: (assumption, base, from, to) => `${assumption}, ${base}: from ${signed(from)} to ${signed(to)}.`,
    key: {passes: "the check succeeds", fails: "the check fails", limit: "your limit"},
    axis: "true difference",
    sentence: (passing, of) =>
      `In [${number(passing)}] of the ${number(of)} worlds in this chart the study’s check succeeds. Only those remain possible.`,
    table: {
      caption: "The true difference by assumption, percentage points",
      assumption: "Assumption",
      base: "Starting world",
      dose: "Strength",
      unknown: "Unknown minus known scores (points)",
      reported: "Reported",
      truth: "True difference",
      check: "Largest change without cito score",
      none: "nothing unknown"
    }
  },

  sweep: {
    show: {label: "Which worlds?", options: {slaagt: "those that pass the check", alle: "all"}},
    contrast: {
      label: "Which difference in progression?",
      options: {
        "niet-westers": "non-western and none",
        westers: "western and none",
        hoog: "parents higher and lower educated"
      }
    },
    title: (count, figure, {low, high}) =>
      `${number(count)} worlds, one reported figure: ${signed(figure)}. The true difference is ${sided(low)} to ${sided(high)}`,
    subtitle: (contrast) =>
      `${subject("doorstroom", contrast)}. Each dot is a world that reports the published figure.`,
    note: (bar, most) =>
      `The check: leave the cito score out, and see whether the differences stay the same. We take as the same: a change of at most ${points(bar, {digits: 0})}, an assumption. All worlds are recalibrated on one draw; the largest miss of the published figure is ${points(most, {digits: 2})}. The worlds are examples, not a distribution of chances.`,
    varied: ({of, capacity, validity, placement, faulty, crooked, unknown}) =>
      `They differ in how much capacity counts (${number(capacity.low, 2)} to ${number(capacity.high, 2)} log-odds). They differ in what the test of then says about now (correlation ${number(validity.low, 2)} to ${number(validity.high, 2)}). And placement was ${number(placement.low, 1)} to ${number(placement.high, 1)} standard deviations too low. In ${number(faulty)} of the ${number(of)} the test is also ${number(crooked)} points crooked and low scores are missing more often (strength ${number(unknown)}).`,
    key: {
      passes: "passes the check",
      fails: "ruled out",
      weak: "the world with the weak test",
      published: "reported in all worlds"
    },
    axis: "true difference in progression (percentage points)",
    alternative: (passing, of, {low, high}) =>
      `Stacks of dots along the true difference. Of ${number(of)} worlds ${number(passing)} pass the check; in those the true difference is ${signed(low)} to ${signed(high)}.`,
    weak: "weak test",
    sentence: (passing, of, weak) =>
      `Of the ${number(of)} worlds [${number(passing)}] pass the study’s check. So does the world with the weak test from above. Without the cito score nothing changes by more than [${points(weak.check, {digits: 2})}], and yet the true difference is [${signed(weak.truth)}].`,
    zero: (count, {truth, capacity, validity, underplacement, crooked, unknown}) =>
      `In [${number(count)}] of the worlds that pass, the true difference is zero or less. Closest to zero is one with a true difference of [${signed(truth)}]. Capacity counts for ${number(capacity, 2)} log-odds there and the correlation of test and now is ${number(validity, 2)}. Placement was ${number(underplacement, 2)} standard deviations too low${crooked > 0 ? `, and the test is ${number(crooked)} points crooked` : ""}${unknown > 0 ? "; low scores are missing more often" : ""}.`,
    noZero: "In none of these worlds does the true difference reach zero.",
    table: {
      caption: "The worlds of the exploration, percentage points",
      capacity: "Weight of capacity (log-odds)",
      validity: "Correlation of test and now",
      placement: "Placed too low (sd)",
      crooked: "Crooked test (points)",
      unknown: "Low scores missing (log-odds)",
      reported: "Reported",
      truth: "True difference",
      check: "Largest change without cito score"
    }
  }
};
