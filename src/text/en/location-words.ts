import {atLeast} from "../all-of.js";
import {formats} from "../format.js";
import type {locationWords as dutch} from "../nl/location-words.js";
import {group, noun, points, what} from "./location-terms.js";

const format = formats("en");

/** One location, one student, and where the spread is. */
export const locationWords: typeof dutch = {
  card: {
    nobody: (code) => `There is no location ${code} in this simulation. You see the middle one.`,
    title: {
      land: (id, gap, low, high) =>
        `Location ${id}: an estimated difference of ${points(gap)}, with an interval from ${format.number(low, 1)} to ${format.number(high, 1)}`,
      eigen: (id, gap, low, high) =>
        `Location ${id}: among its own students an estimated difference of ${points(gap)}, with an interval from ${format.number(low, 1)} to ${format.number(high, 1)}`
    },
    subtitle: (outcome, own, institution) =>
      `Difference in ${noun[outcome]} between students with ${group[own]} and without a migration background. The location belongs to institution ${institution}. It is made up.`,
    alternative: (low, high) =>
      `Two intervals of this location, over all students of the country and over its own students, on the same scale as the national difference. Over all students the difference is between ${points(low)} and ${points(high)} at 90% of the locations.`,
    all: "90% of all locations",
    sentence: ({students, raw, truth, top, other}) => {
      const second =
        other.population === "eigen"
          ? `Over its own students the estimated difference is [${points(other.gap)}].`
          : `Over all students of the country the estimated difference is [${points(other.gap)}].`;
      const seen =
        raw === null
          ? "There is no observed difference: one of the groups is absent."
          : `Observed is [${points(raw)}].`;
      const known = truth === null ? "" : ` The true difference is [${points(truth)}].`;
      return `The group has [${format.number(students)}] ${students === 1 ? "student" : "students"} here. ${seen}${known} The chance that this location is among the ten highest is [${format.percent(100 * top, 0)}]. ${second}`;
    },
    link: (id) => `Address of location ${id}`,
    table: {
      caption: (id) => `Location ${id} in numbers`,
      what: "Item",
      rows: {
        institution: "institution",
        students: "students of the group",
        gap: "estimated difference (percentage points)",
        low: "interval from",
        high: "interval to",
        raw: "observed difference (percentage points)",
        truth: "true difference (percentage points)",
        chance: "chance with a migration background (%)",
        level: "chance without a migration background (%)",
        top: "chance of the ten highest (%)"
      },
      notShown: "not computed"
    }
  },

  student: {
    question: "Describe a student",
    controls: {
      achtergrond: "Migration background",
      niveau: "Level",
      leerweg: "Track",
      sector: "Sector of the programme",
      geslacht: "Sex",
      ouders: "Parents’ level of education",
      cito: {label: "Cito score", unit: "points"},
      leeftijd: {label: "Age", unit: "years"}
    },
    title: (outcome, low, typical, high) =>
      `At a typical location this student has a chance of ${what[outcome]} of ${format.percent(typical, 0)}; elsewhere it is mostly between ${format.percent(low, 0)} and ${format.percent(high, 0)}`,
    subtitle: (outcome) =>
      `Chance of ${what[outcome]} of the same student, with three backgrounds. Each dot is one of twenty equally likely locations. The numbers are the location at the lowest 5%, the typical one and the one at the highest 5%.`,
    note: (year) =>
      `By the model of the study on the simulated students of 2020. The cito score counts as in a test of ${year}. The spread between locations is an assumption.`,
    axis: (outcome) => `chance of ${what[outcome]} (%)`,
    row: (background, low, typical, high) =>
      `${background}: ${format.percent(low, 0)}, ${format.percent(typical, 0)} and ${format.percent(high, 0)}.`,
    alternative: (rows) => `Dots by background, with the chance at low, typical and high. ${rows}`,
    sentence: (low, typical, high) =>
      `The same student, three locations: [${format.percent(low, 0)}], [${format.percent(typical, 0)}] and [${format.percent(high, 0)}].`,
    chosen: (id, chance) => `At the chosen location ${id} the chance is estimated at [${format.percent(chance, 0)}].`,
    entree: "An entry-level student always falls under the sector “other”.",
    key: {own: "this student", other: "the same student with another background", chosen: "chosen location"},
    table: {
      caption: "Chance of this student at three kinds of location, per cent",
      background: "Background",
      low: "Lowest 5%",
      typical: "Typical",
      high: "Highest 5%"
    }
  },

  repetitions: {
    title: (more, all) =>
      `In ${more} of ${all} repetitions the difference varies more between locations than between institutions`,
    none: "This computation has not been done for this simulation yet",
    subtitle: (outcome) =>
      `Spread in ${noun[outcome]} between institutions (horizontal) and between locations (vertical), in log odds. Each dot is a repetition: students and locations drawn anew from model 3, and estimated again.`,
    note: "Above the line the spread between locations is the larger. The cross is the first estimate. In the simulation the spread between locations was made larger on purpose: so this is no evidence about the Netherlands.",
    kinds: {
      niveau: "the level, without a migration background",
      westers: "the difference, western",
      "niet-westers": "the difference, non-western"
    },
    axes: {institution: "between institutions", location: "between locations"},
    count: (more, all) => `${more} of ${all}`,
    row: (kind, more, all) => `For ${kind} that is so in ${more} of ${all} repetitions.`,
    alternative: (rows) => `Two clouds of dots. ${rows}`,
    sentence: ({level, gap, all}) => {
      const times = (count: number) => (count === all ? `all [${all}]` : `[${count}] of [${all}]`);
      const sure =
        gap === all
          ? ` Even that is not full certainty: the chance may still be ${format.percent(100 * atLeast(all), 0)}.`
          : "";
      return `The level varies more between locations in ${times(level)} repetitions. The difference does so in ${times(gap)}.${sure}`;
    },
    table: {
      caption: "Spread between institutions and between locations, log odds",
      kind: "Spread of",
      institution: "Institutions, estimate",
      location: "Locations, estimate",
      range: (level) =>
        level === "institution" ? "Institutions, 90% of repetitions" : "Locations, 90% of repetitions",
      more: "Repetitions with more between locations (%)"
    }
  }
};
