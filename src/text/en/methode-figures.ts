import {formats} from "../format.js";
import type {methodeFigures as dutch} from "../nl/methode-figures.js";

const {number} = formats("en");
const points = (value: number) => `${number(value, 1)} ${value.toFixed(1) === "1.0" ? "point" : "points"}`;
const does = {doorstroom: ["goes on", "go on"], vsv: ["leaves early", "leave early"]} as const;

/** Words of the figures of the method page. */
export const methodeFigures: typeof dutch = {
  laplace: {
    controls: {
      omvang: {label: "How many students does the location have?"},
      sd: {
        label: "How large is the spread between locations?",
        help: (own) =>
          `The standard deviation of the deviations. In our imitation of progression to a higher level it is ${own}.`,
        unit: "log odds"
      },
      kans: {label: "Which outcome?"},
      outcome: (outcome, share) => `${{doorstroom: "going on", vsv: "early leaving"}[outcome]}, about ${share}`
    },
    title: (students, share) =>
      `With ${students} students the area below the approximation is ${share} of the true one`,
    subtitle: (successes, students, outcome) =>
      `How likely each deviation of one location is, if ${successes === 0 ? "none" : successes} of the ${students} ${does[outcome][successes < 2 ? 0 : 1]}. The height itself has no unit.`,
    note: "One location with students who are alike. A real model has characteristics and institutions too. ‘Exact’ is an area summed from 45 points (adaptive Gauss-Hermite quadrature).",
    key: {exact: "exact", normal: "Laplace: a normal curve with the same peak"},
    axis: "deviation of the location (standard deviations)",
    axisShort: "deviation (standard deviations)",
    heading: "Which spread would Laplace find in endlessly many such locations?",
    headingShort: "Which spread would Laplace find?",
    students: (count) => `${count} students`,
    truth: (sd) => `true: ${sd}`,
    away: "over 3 times the true one",
    alternative: (share, rows, truth) =>
      `Two curves with the same peak. The area below the normal curve is ${share} of the exact one. The true spread is ${truth}. Laplace would find: ${rows.join("; ")}.`,
    row: (students, found) => `with ${students} students ${found}`,
    sentence: ({exact, laplace, students, found, truth}) =>
      `The log-likelihood of this location is [${number(exact, 3)}]. Laplace gives [${number(laplace, 3)}]. ${
        found === null
          ? `With only locations of [${students}] students the estimated spread becomes more than three times the true one.`
          : `With endlessly many locations of [${students}] students Laplace would find a spread of [${number(found, 2)}]. The true one is [${number(truth, 1)}].`
      }`,
    table: {
      caption: "Log-likelihood of one location, and the spread that Laplace would find",
      students: "Students",
      successes: "With the outcome",
      exact: "Exact",
      laplace: "By Laplace",
      difference: "Laplace minus exact",
      found: "Spread found"
    }
  },

  noisyTest: {
    controls: {
      toetsfout: {
        label: "How large is the error of the test?",
        help: "The standard error of measurement: about how far a score is from what the pupil would get on average.",
        unit: "points"
      },
      validiteit: {
        label: "How much does the test of then say about now?",
        help: "Correlation of what the test measured with capacity now. In the world with a weak test it is low.",
        unit: "(0 to 1)"
      },
      groepsverschil: {
        label: "How much does the capacity of the groups differ?",
        help: "In standard deviations. Our start is the difference by parents’ education in the imitation.",
        unit: "SD"
      },
      bewerking: {label: "What do you do with the score?"}
    },
    choices: {
      zoals: "use it as it is",
      algemeen: "pull it towards the middle of all",
      eigen: "pull it towards the middle of the own group"
    },
    choicesShort: {zoals: "as it is", algemeen: "middle of all", eigen: "middle of group"},
    title: (left) => `At equal scores the groups still differ by ${points(left)} in capacity`,
    titleNone: "Once their own group is taken into account, the groups no longer differ at equal scores",
    titleNever: "At equal scores the groups do not differ in capacity",
    subtitle: (handling) =>
      `Two groups of equal size. Each mark is an invented student: ${
        {
          zoals: "the score",
          algemeen: "the score, pulled towards the middle of all,",
          eigen: "the score, pulled towards the middle of the own group,"
        }[handling]
      } and the capacity, both in points. The lines give the mean capacity of each group at every score.`,
    note: "Lines and numbers follow from the normal distribution. The marks are one fixed draw. Marks that fall outside the picture stand on its edge.",
    key: {low: "lower-educated parents", high: "higher-educated parents", same: "score equal to capacity"},
    axis: "score; upwards the capacity (points)",
    heading: "What is left of the difference at equal scores? (points)",
    headingShort: "What is left at equal scores?",
    whole: (difference) => `the whole difference: ${difference}`,
    alternative: (slope, rows) =>
      `Two clouds with a line each. Expected capacity rises ${slope} points per point of the score. What is left at equal scores: ${rows}`,
    row: (handling, left) => `${handling}: ${points(left)}.`,
    sentence: ({reliability, within, difference, left, slope, handling}) => {
      const known = `The reliability within a group is [${number(reliability, 2)}]. A student who scores ten points above the middle of the own group is on average [${points(10 * within)}] above it in capacity.`;
      const rest = {
        zoals: `Of the difference of [${points(difference)}], what is left at equal scores is [${points(left)}].`,
        algemeen: `Every score moves towards the same middle. A point of the score now stands for [${number(slope, 2)}] points of capacity. The difference stays [${points(left)}].`,
        eigen: `Every score moves towards the middle of its own group. Otherwise a difference of [${points(left)}] would be left; now there is [none].`
      };
      return `${known} ${rest[handling]}`;
    },
    table: {
      caption: "Expected capacity at a score, by what is done with the score",
      handling: "The score",
      slope: "Capacity per point of the score",
      left: "Difference at equal scores (points)"
    }
  },

  hiddenScores: {
    controls: {
      reden: {label: "Which scores are unknown?"},
      reasons: {los: "high and low: the score itself does not matter", laag: "mostly low scores"},
      aanpak: {label: "What do you do about those without a score?"}
    },
    approaches: {
      weglaten: "leave them out",
      eigen: "a group of their own, as in the study",
      gemiddelde: "fill in the mean",
      invullen: "fill in draws"
    },
    filling: {gemiddelde: "the mean", invullen: "draws"},
    title: (approach, off) =>
      `${approach === "gemiddelde" ? "The mean is" : "Our draws are on average"} ${points(Math.abs(off))} ${off < 0 ? "below" : "above"} ${approach === "gemiddelde" ? "that of the true scores, and the same for all" : "the true scores"}`,
    titleNone: (approach, share) =>
      approach === "weglaten"
        ? `Leaving out costs ${share} of the diploma holders, who are not like the rest`
        : `With a group of their own, the score itself stays out of sight for ${share} of the diploma holders`,
    subtitle: (reason) =>
      `Diploma holders of 2020 in a world where ${reason === "los" ? "the score itself does not decide whether it is known" : "low scores are more often unknown"}. How often each cito score occurs, in per cent of the group.`,
    note: "We drew once, with a model like that of the study. The outcome counts in it. Of newcomers and of older students no score is ever known. Newcomers in the simulation often begin at entry level for the language. The model takes them for weak pupils there.",
    key: {
      known: "known scores",
      hidden: "true scores of those without a known one",
      filled: "what you put in their place"
    },
    axis: "cito score",
    inPlace: {
      weglaten: "these students take no part",
      eigen: "these students get one number together",
      gemiddelde: "the same score for all"
    },
    heading: "How far off is the mean of what you fill in? (points)",
    headingShort: "How far off is the mean?",
    truth: "true",
    alternative: (rows) => `Distributions of cito scores, one over the other. ${rows}`,
    row: (name, mean, sd) => `${name}: mean ${number(mean, 1)}, standard deviation ${number(sd, 1)}.`,
    rows: {
      known: "known scores",
      hidden: "true scores of those without a known one",
      mean: "the mean filled in",
      imputed: "draws filled in"
    },
    sentence: ({unknown, of, known, hidden, imputed, hiddenSd, imputedSd, entryOff, approach}) => {
      const who = `Of the ${number(of)} diploma holders [${number(unknown)}] have no known score. Their mean would be [${number(hidden, 1)}]; that of the others is [${number(known, 1)}].`;
      const what = {
        weglaten: "Who leaves them out does not use their outcome either.",
        eigen: "In a group of their own their outcome counts. How they differ in score among themselves does not.",
        gemiddelde: `The mean gives all of them [${number(known, 1)}]. Their true scores in the simulation differ, with a standard deviation of [${number(hiddenSd, 1)}].`,
        invullen: `The drawn scores have a mean of [${number(imputed, 1)}]. Their standard deviation is [${number(imputedSd, 1)}]; that of the true scores is [${number(hiddenSd, 1)}]. At entry level they are on average [${points(Math.abs(entryOff))} too ${entryOff < 0 ? "low" : "high"}].`
      };
      return `${who} ${what[approach]}`;
    },
    table: {
      caption: "Scores of those who have a known one, of the others, and what is filled in for these",
      scores: "Which scores",
      students: "Students",
      mean: "Mean",
      sd: "Standard deviation"
    }
  }
};
