import {formats} from "../format.js";
import type {factsheet as dutch} from "../nl/factsheet.js";

const {number, points} = formats("en");

/** The two printed pages about one state of the assumptions lab. */
export const factsheet: typeof dutch = {
  kind: "Fact sheet",
  title: {
    same: (groups, value) => `With the study’s choices the difference between ${groups} is ${points(value)}`,
    other: (groups, value, published) =>
      `With these choices the difference between ${groups} is ${points(value)}; the study reports ${points(published)}`,
    otherYear: (groups, value, published) =>
      `With these choices the difference between ${groups} is ${points(value)}; of ${published.year} the study reports ${points(published.value)}`,
    early: (groups, value, year, published) =>
      `In ${year}, without locations in the model, the difference between ${groups} is ${points(value)}; of ${published.year} the study reports ${points(published.value)}`
  },
  about: (about, students) => `${about}. ${number(students)} imitated students.`,
  choices: "The choices",
  allPublished: "All choices are those of the study.",
  changed: "other than the study",
  asStudy: "as in the study",
  table: {
    caption: "Differences in percentage points",
    groups: "Difference between",
    own: "These choices",
    published: "Published",
    publishedOf: (year) => `Published, of ${year}`,
    students: "Is about"
  },
  implied: (count, of) => `about ${number(round(count))} of the ${number(round(of))}`,
  caveatsTitle: "What you may not conclude from this",
  caveats: [
    "This is not about real students. The students are imitated and tuned to published figures.",
    "A difference between groups does not say where it comes from. Groups differ in more than we measure.",
    "Whoever holds level and diploma equal answers another question than whoever does not. Neither is wrong.",
    "The published figures do not say which world we live in. More than one truth fits the same figures.",
    "Nobody has published how much locations differ. That spread is our assumption."
  ],
  linkTitle: "Look further yourself",
  link: "This address opens exactly this state:",
  code: "Code with the address of this state",
  page: (page, pages) => `page ${number(page)} of ${number(pages)}`
};

/** To two digits: a number of students that is estimated is not known to the last one. */
function round(count: number): number {
  return Number(Math.abs(count).toPrecision(2));
}
