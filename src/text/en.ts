import {smallestCell} from "../mbo/smallest-cell.js";
import {aannames} from "./en/aannames.js";
import {correcties} from "./en/correcties.js";
import {definities} from "./en/definities.js";
import {downloads} from "./en/downloads.js";
import {embedding} from "./en/embedding.js";
import {factsheet} from "./en/factsheet.js";
import {grafieken} from "./en/grafieken.js";
import {labCharts} from "./en/lab-charts.js";
import {locaties} from "./en/locaties.js";
import {maatstaven} from "./en/maatstaven.js";
import {methode} from "./en/methode.js";
import {multiverse} from "./en/multiverse.js";
import {story} from "./en/story.js";
import {takeAlong} from "./en/take-along.js";
import {werelden} from "./en/werelden.js";
import {werkagenda, werkagendaPage} from "./en/werkagenda.js";
import {formats} from "./format.js";
import type {Text} from "./nl.js";

const format = formats("en");

/** The site's text in English. */
export const en: Text = {
  language: "en",
  format,
  labCharts,
  multiverse,
  factsheet,

  site: {
    name: "Kansenverkenner mbo",
    skip: "Skip to content",
    navigation: "Main menu",
    otherLanguage: "Nederlands",
    otherLanguageLabel: "Lees deze pagina in het Nederlands",
    noScript:
      "JavaScript is switched off. You see every chart in its default state. With JavaScript you can change the assumptions."
  },

  pages: {
    index: {
      name: "Story",
      title: "Do students in Dutch vocational education get equal chances?",
      description:
        "Explore how certain the figures on equal opportunity in Dutch vocational education (mbo) are. Change an assumption and see what happens."
    },
    aannames: aannames.page,
    werelden: werelden.page,
    werkagenda: werkagendaPage,
    locaties: {
      name: "Locations",
      title: "Locations: how does the difference differ?",
      description:
        "The difference between groups by location, with its interval. How large the spread would be, what a league table is worth and what can be seen of it."
    },
    definities: {
      name: "Definitions",
      title: "Definitions: when are chances equal?",
      description:
        "Compose what equal chances are and read the verdict: nationally, by institution, by location. With definitions from the documents and how often a verdict is wrong."
    },
    grafieken: grafieken.page,
    methode: {
      name: "Method",
      title: "Method: what is published, what is assumed",
      description:
        "How the simulated students were made, which model we fit and which assumptions it rests on. With a source or a reason for each number."
    },
    data: {
      name: "Data",
      title: "Data: codebook and published tables",
      description:
        "The codebook of the simulated register, the published tables that we use and the errors in them that we corrected."
    },
    correcties: correcties.page,
    "404": {
      name: "Not found",
      title: "This page does not exist",
      description: "The address is wrong or the page has moved."
    }
  },

  footer: {
    independent:
      "This site was made independently. The Netherlands Court of Audit and the ministry of Education were not involved.",
    legend: "Two kinds of figures",
    published: "come from a document, or follow from it by a calculation. The source is given.",
    simulated: "come from a simulated group of students. Nobody should read them as a measurement.",
    sources: "Sources",
    licence: "Licence",
    licenceText: "Text and charts: CC BY 4.0. Code: MIT.",
    version: (version: string) => `Version ${version}.`,
    report: "Did you find an error? Report it to the publisher of this site.",
    printed: "Printed from"
  },

  badge: {published: "published figures", simulated: "simulated data"},

  chart: {
    source: "Source",
    simulation: "our own simulation, tuned to",
    table: "View as a table",
    embed: "Embed",
    embedHelp: "Copy this code to your page. The embed shows this state.",
    simulatedFile: "simulated",
    kind: {column: "kind", simulated: "simulated", published: "published"},
    embedOpen: "Open the chart on its own",
    csv: "Download as CSV",
    key: "Key",
    openPage: "View on the Kansenverkenner"
  },

  take: takeAlong,

  embedding,

  control: {
    reset: "Back to the starting point",
    start: "starting point",
    assumption: (value: string) => `assumption: ${value}`,
    exact: (label: string) => `${label}: type a value`
  },

  state: {
    busy: "Computing…",
    invalid: (items: string) =>
      `The address contains a value we do not recognise: ${items}. For that you see the starting point.`,
    noWorker: "Your browser cannot compute here. You see the starting point.",
    failed: "The computation failed. You see the previous result. Please try again."
  },

  vsv: {
    leerweg: {label: "Which track?"},
    jaar: {label: "Which school year?"},
    verdeling: {
      label: "Hold the mix of levels equal",
      help: "As if each group were spread over the levels as all students of this track are."
    },
    all: "all levels",
    allSame: "all levels, same mix",
    gapColumn: "difference",
    axis: "new early leavers (% of students)",
    title: (leerweg, gap, same) =>
      same
        ? `With the same mix of levels the difference in ${leerweg} is ${format.points(gap)}`
        : `In ${leerweg}, students with a non-western migration background leave early more often: a difference of ${format.points(gap)}`,
    titleReverse: (leerweg, gap) =>
      `In ${leerweg}, students with a non-western migration background leave early less often: a difference of ${format.points(gap)}`,
    subtitle: (leerweg, year) =>
      `New early leavers (vsv) by level, ${leerweg}, ${year}. Difference: non-western minus none.`,
    ownNote: "Differences and same mix: our own calculation from tables 8.3 and 4.1.",
    mixNote: (year: string) =>
      `Numbers of students by level are not known for this school year. The same mix is that of ${year}.`,
    alternative: (leerweg, year, rows) =>
      `Dot plot with the percentage of new early leavers by level in ${leerweg}, ${year}. ${rows}`,
    alternativeRow: (row, none, western, nonWestern) =>
      `${row}: none ${none}, western ${western}, non-western ${nonWestern}.`,
    sentence: ({leerweg, year, raw, standardised: same, entree, western}) => {
      const direction = entree < 0 ? "less often" : "more often";
      return [
        `In ${leerweg} the difference between non-western and none was [${format.points(raw)}] in ${year}.`,
        `With the same mix of levels it is [${format.points(same)}].`,
        `Between western and none it is [${format.points(western.raw)}], and [${format.points(western.standardised)}] with the same mix.`,
        `At entry level, students with a non-western migration background leave early ${direction}.`
      ].join(" ");
    },
    table: {
      caption: "New early leavers, per cent",
      row: "Level",
      western: "Western minus none (percentage points)",
      gap: "Non-western minus none (percentage points)"
    }
  },

  aannames,

  werkagenda,

  provenance: {
    published: "published",
    derived: "derived",
    assumed: "assumed"
  },

  world: {
    caption: "All numbers of the simulated world",
    name: "Number",
    value: "Value",
    range: "Range of the assumption",
    provenance: "Origin",
    reason: "Reason or source",
    solved: "derived: solved",
    units: {
      number: "number",
      share: "share",
      years: "years",
      points: "points",
      sd: "sd of capacity",
      "log-odds": "log odds",
      log: "logarithm"
    }
  },

  worlds: {
    caption: "Eight worlds with the same published result: progression to a higher level in 2020, percentage points",
    world: "World",
    story: "What is true here",
    nonWestern: "Non-western and none",
    parents: "Parents high and low",
    reported: "Reported",
    truth: "True difference"
  },

  calibration: {
    primary: "What the world was solved for: target and what it reaches",
    missed: "What cannot all hold: targets outside their margin",
    target: "Target",
    value: "Published or derived",
    reached: "Reached",
    difference: "Difference",
    source: "Source"
  },

  codebook: {
    caption: "Columns of the register",
    name: "Column",
    meaning: "Meaning",
    values: "Values",
    years: "Years",
    empty: "Empty cell",
    source: "Source",
    fixed: "fixed",
    reference: "reference",
    yesNo: "1 = yes, 0 = no"
  },

  descriptives: {
    students: (year: number) => `Students in bol and bbl in ${year}, by migration background`,
    programmes: (year: number) => `Migration background by level, track and sector in ${year}`,
    scores: (year: number) => `Age and cito score by migration background in ${year}`,
    series: {
      hoger: "Diploma holders who go on to a higher level, by year and migration background",
      vsv: "New early leavers (vsv), by year and migration background"
    },
    year: "Year",
    variable: "Variable",
    background: "Migration background",
    everyone: "all",
    allStudents: "all students",
    share: "per cent",
    count: "number",
    total: "out of",
    known: "known (per cent)",
    mean: "mean",
    sd: "standard deviation",
    small: `small cells (<\u00a0${smallestCell})`
  },

  disclosure: {
    title: "Report of disclosure control",
    subject: (outcome, year, query) =>
      `Outcome ${outcome}, year ${year}. Specification: ${query === "" ? "the published choices" : query}.`,
    mode: {
      enforced: "The data are real. The rules have been applied.",
      reported: "The data are simulated. The rules have been checked and not applied."
    },
    decisionLabel: "Decision",
    decision: {
      simulated: "may be released, for it is about nobody",
      all: "may be released as it is, rounded",
      rest: "may be released without what is suppressed, rounded",
      none: "may not be released"
    },
    ifReal: {
      caption: "What we would not show of real students",
      what: "Figures",
      figures: "Number",
      withheld: "Not to be shown",
      why: "Why",
      cells: "Cells and totals of the cross tables with migration background, all years",
      locations: (outcome, group) =>
        `Difference per location in ${outcome === "vsv" ? "leaving early" : "progression to a higher level"}, ${group}, in 2020`
    },
    rulesTitle: "Rules",
    threshold: (fewest) =>
      `Every group in a comparison has at least ${fewest} students, ${fewest} with the outcome and ${fewest} without it. The same holds for cells and for the difference between two selections.`,
    degrees: (fewest) => `A model has at least ${fewest} more students than parameters.`,
    base: (fewest) => `A percentage is about at least ${fewest} students.`,
    rounding: (counts, points, logOdds) =>
      `Numbers of students are multiples of ${counts}, percentages and differences of ${points}, coefficients of ${logOdds}.`,
    checkedTitle: "Checked",
    checked: (kind, figures, suppressed) => `${kind}: ${figures}, suppressed ${suppressed}.`,
    wouldBe: (kind, figures, suppressed) => `${kind}: ${figures}, suppressed if data were real ${suppressed}.`,
    kinds: {
      total: "totals",
      flow: "steps of the selection",
      effect: "national differences",
      coefficient: "coefficients of the model",
      spread: "spread between locations and institutions",
      location: "figures per location",
      mode: "estimated deviations per location"
    },
    findingsTitle: "Which, and why",
    nothing: "Nothing.",
    reasons: {
      "few-students": "too few students in a group",
      "few-successes": "too few students with the outcome",
      "few-failures": "too few students without the outcome",
      "small-base": "too few students under a percentage",
      small: "cell too small to show",
      zero: "empty cell",
      all: "cell with a whole row or column",
      dominance: "a few have nearly the whole cell",
      secondary: "would give away what is suppressed",
      difference: "too close to another figure",
      "not-listed": "not on the fixed list of specifications",
      "few-groups": "too few locations or institutions",
      "few-degrees": "too few students for this model"
    },
    notesTitle: "Please note",
    notes: {
      rounding: "Rounding came last: a total is not the sum of rounded parts.",
      exact: "Only the part “publishable” has been checked. The exact result beside it stays inside.",
      runs: "National figures have not been compared with those of earlier analyses.",
      inside: "This report says why something is missing and stays with whoever checks the output."
    }
  },

  grafieken,

  downloads,

  methode,

  correcties,

  story,

  definities,

  maatstaven,

  locaties,

  werelden,

  corrections: {
    caption: "Errors in the source that we corrected",
    cell: "Place",
    printed: "Printed",
    used: "Used",
    reason: "Reason"
  }
};
