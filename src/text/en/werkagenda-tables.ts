import {formats} from "../format.js";
import type {werkagendaTables as dutch} from "../nl/werkagenda-tables.js";

const {number} = formats("en");

export const werkagendaTables: typeof dutch = {
  figures: {
    caption: "Single figures of the text of the source",
    label: "What",
    value: "Figure",
    unit: "Unit",
    place: "Source and place",
    passage: "Words in the source (Dutch)",
    units: {
      percent: "per cent",
      points: "percentage points",
      count: "number",
      euro: "euros",
      correlation: "correlation coefficient",
      times: "times"
    },
    precision: {about: "about", more: "more than", less: "less than", most: "at most"}
  },

  budgets: {
    caption: "Money for equal chances in four documents",
    what: "For what",
    amount: "Euros",
    place: "Source and place"
  },
  spending: {
    caption: "How institutions used their budget in 2024",
    objective: "Objective",
    what: "What",
    value: "Figure",
    unit: "Unit",
    place: "Place",
    whole: "all"
  },
  targets: {
    caption: "Targets for 2027: means of institutions",
    indicator: "Measure",
    cell: "Level and track",
    original: "First (%)",
    value: "With additions (%)",
    institutions: "Institutions",
    whole: "all students",
    place: "Place"
  },
  groupGaps: {
    caption: "Early leaving: difference with students without a migration background, in percentage points",
    track: "Track",
    group: "Migration background",
    before: "Difference 2022/23",
    after: "Difference 2023/24",
    change: "Change",
    margin: "Chance gives at least",
    within: "Within chance",
    yes: "yes, whatever the size of the groups",
    unknown: "cannot be said",
    place: "Source and place"
  },
  requests: {
    caption: "What the Court of Audit asked, and what can now be seen",
    asked: "Asked",
    where: "Where asked",
    visible: "Visible",
    answer: "What there is now",
    answered: "Place in the monitor",
    yes: "yes",
    partly: "partly",
    no: "no"
  },
  goals: {
    caption: "Aims stated in the documents or following from them",
    id: "No.",
    aim: "Aim",
    groups: "Between whom",
    given: "What is equal",
    met: "Met if",
    place: "Source and place",
    measured: "Visible in published figures"
  },
  contradictions: {
    caption: "Errors and contradictions in the sources",
    says: "What it says",
    used: "What we do",
    indicators: "About"
  },
  leftOut: {caption: "Values we left out, for their year is uncertain", table: "Table", row: "Row", values: "Number"},
  rows: (count) => `table, ${number(count)} ${count === 1 ? "row" : "rows"}`,
  csv: "Download this table as CSV"
};
