import {formats} from "../format.js";
import type {werkagenda as dutch, werkagendaPage as dutchPage} from "../nl/werkagenda.js";
import {werkagendaTables} from "./werkagenda-tables.js";

const format = formats("en");

export const werkagendaPage: typeof dutchPage = {
  name: "Work agenda",
  title: "Work agenda for mbo: what was measured, and what was not",
  description:
    "The published figures on equal chances in mbo: indicators, targets, money, policy and errors in the source. With source and place of each number."
};

export const werkagenda: typeof dutch = {
  objectives: {
    "1.1": "Treating mbo students equally",
    "1.2": "Wellbeing, safety and access",
    "1.3": "Guidance and fewer early leavers",
    "1.4": "Better transitions in and on",
    "1.5": "Less low literacy"
  },
  objective: (number, name) => `Objective ${number}: ${name}`,
  earlier: "Earlier policy",

  trend: {
    window: "Each panel spans as many percentage points, so that an equally steep line is an equal change.",
    zero: {
      one: "The axis does not start at zero.",
      all: "Every axis starts at zero.",
      none: "The axes do not start at zero.",
      some: "Not every axis starts at zero."
    },
    alternative: (rows) => `Line charts side by side. ${rows}`,
    fromTo: (from, to) => `from ${from} to ${to}`,
    aim: (value) => `target ${value}`,
    key: {spread: "middle half of institutions"},
    table: {panel: "Panel", series: "Line", target: "Target"},
    one: (name, described) => `${name}: ${described}`,
    many: (name, up, down, lines) =>
      up === lines || down === lines
        ? `${name}: all ${format.number(lines)} lines went ${up === lines ? "up" : "down"}`
        : `${name}: ${format.number(up)} of ${format.number(lines)} lines went up, ${format.number(down)} down`,
    gap: (name, high, low, sizes) => `${name}: the difference between ${high} and ${low} is ${sizes}`,
    higher: (name, high, low, higher, panels) =>
      `${name}: in ${format.number(higher)} of ${format.number(panels)} panels ${high} lies above ${low}`,
    subtitle: (by, unit, period) => `${by}, ${unit === "percent" ? "in per cent" : "in numbers"}, ${period}.`,
    overview: (wanted, lines, reached, targets) =>
      `In ${format.number(wanted)} of ${format.number(lines)} lines the latest figure went the way policy wants; ${format.number(reached)} of ${format.number(targets)} mean targets ${reached === 1 ? "was" : "were"} reached`
  },

  money: {
    title: (share, objective) => `Of each euro for equal chances ${share} went to objective ${objective} in 2024`,
    subtitle: (total) =>
      `Spending of institutions in 2024 by objective, in millions of euros. Together ${total} million.`,
    alternative: (rows) => `Bar chart of spending by objective. ${rows}`,
    row: (objective, name, amount, share) => `${objective} ${name}: ${amount} million euros, ${share}.`,
    note: (share) =>
      `Together this is ${share} of all money of the Werkagenda, for all priorities and four years. It does not say how fast the money is spent.`,
    table: {
      objective: "Objective",
      spent: "Spent in 2024 (euros)",
      share: "Share of priority 1 (%)",
      ofAgenda: "Share of the whole Werkagenda (%)"
    }
  },

  improved: {
    title: (within, cells) =>
      `${within === cells ? "All" : `${format.number(within)} of the`} ${format.number(cells)} reported shares fit institutions that differ by chance alone`,
    subtitle: (years) =>
      `Institutions with fewer early leavers than a year before, in per cent of institutions, ${years}.`,
    alternative: (rows) =>
      `Bars with what chance shows by level and track, and a dot for what the monitor reports. ${rows}`,
    row: (cell, low, high, reported) => `${cell}: by chance alone ${low} to ${high}, reported ${reported}.`,
    unknown: "not per level",
    note: (institutions) =>
      `Suppose each institution has the national percentage of its year and ${institutions} institutions are equally large. Then the share lies on the broad bar 95 times in 100. The thin bar allows any size; sizes are not published.`,
    axis: "institutions with fewer early leavers (%)",
    key: {
      band: "chance alone, institutions of equal size",
      bounds: "chance alone, any size",
      reported: "reported by the monitor"
    },
    table: {
      cell: "Level and track",
      expected: "Expected by chance (%)",
      low: "From (%)",
      high: "To (%)",
      lowest: "Any size from (%)",
      highest: "Any size to (%)",
      reported: "Reported (%)",
      precision: "As the source says it"
    },
    precision: {
      about: "about",
      more: "more than",
      less: "less than",
      most: "at most",
      exact: "exactly",
      none: "no figure"
    }
  },

  change: {
    title: (beyond, cells) =>
      `In ${format.number(beyond)} of ${format.number(cells)} groups early leaving changed by more than chance alone shows`,
    subtitle: (years) => `Change of the percentage of new early leavers, in percentage points, ${years}.`,
    alternative: (rows) => `Dots with the change by level and track, with a bar for what chance may show. ${rows}`,
    row: (cell, change, margin) => `${cell}: ${change}, chance up to ${margin}.`,
    note: (before, after, change, margin) =>
      `Nationally it went from ${before} to ${after} early leavers, ${change}. Chance gives at most ${margin}, 95 times in 100. Each student counts apart from the others.`,
    axis: "change (percentage points)",
    key: {margin: "how far chance alone gets, 95 times in 100", change: "change according to the monitor"},
    table: {
      cell: "Level and track",
      change: "Change (percentage points)",
      margin: "Chance up to (percentage points)",
      beyond: "More than chance"
    },
    yes: "yes",
    no: "no"
  },

  ambition: {
    title: (explained, all) =>
      `${explained === all ? "All" : `${format.number(explained)} of the`} ${format.number(all)} reported correlations can arise without anyone achieving anything`,
    subtitle:
      "Correlation between the fall or rise that institutions want and the one they get, if figures only vary by chance.",
    alternative: (curve, rows) =>
      `Line of the correlation that chance gives, with dots for what the monitor reports. ${curve} ${rows}`,
    curve: (high, low) =>
      `The line runs from ${high} if years have nothing to do with each other to ${low} if each year is the same.`,
    row: (label, r) => `${label}: ${r}.`,
    note: "Who starts high often falls by itself, and often wants to fall most. How much years resemble each other is not published; each dot stands where chance alone gives its correlation.",
    axisX: "how much two years are alike",
    axisY: "correlation",
    key: {
      curve: "chance alone, the same target for all",
      leaving: "reported: early leaving",
      starters: "reported: first year of mbo"
    },
    table: {
      label: "Correlation of ambition and result",
      r: "Reported (correlation)",
      rho: "Chance gives it at a resemblance of"
    },
    never: "chance cannot give it on average"
  },

  timeline: {
    title: (events) => `From action plan to measurement: ${format.number(events)} moments in policy for equal chances`,
    subtitle: (first, last) => `Policy, money and research, ${first} to ${last}.`,
    alternative: (rows) => `Timeline. ${rows}`,
    kinds: {policy: "policy", money: "money and plans", research: "research"},
    table: {date: "When", kind: "Kind", what: "What", source: "Source"},
    list: "All moments"
  },

  facts: {
    partOf: "Part of",
    measuredBy: "Measured with",
    start: "Institutions start from",
    latest: "Latest figure",
    target: "Target for 2027",
    aim: "Target",
    spread: "Spread between institutions",
    defined: "Described in",
    noFigure: "no figure in the documents",
    noTarget: "no target in the documents",
    noSpread: "not in the documents",
    targetOf: (value, institutions) => `${value} (mean of ${institutions} institutions)`
  },

  indicator: {
    back: "Back to the work agenda",
    previous: "Previous",
    next: "Next",
    trail: "Other indicators",
    charts: "What can be seen",
    chance: "How much of this may be chance",
    noChart: "The documents give no series of figures. So there is nothing to draw.",
    background: "By background",
    noBackground: "The documents have no figures on this by background of students.",
    institutions: "By institution",
    numbers: "All single figures of the text",
    noNumbers: "The documents give no single figure on this.",
    remarks: "What the source adds",
    contradictions: "Where the source contradicts itself",
    asked: "What the Court of Audit asked about this"
  },

  list: {none: "no figure yet"},

  ...werkagendaTables
};
