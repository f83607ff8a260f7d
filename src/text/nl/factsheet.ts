import {formats} from "../format.js";

const {number, points} = formats("nl");

/** The two printed pages about one state of the assumptions lab. */
export const factsheet = {
  kind: "Factsheet",
  title: {
    same: (groups: string, value: number) =>
      `Met de keuzes van het onderzoek is het verschil tussen ${groups} ${points(value)}`,
    other: (groups: string, value: number, published: number) =>
      `Met deze keuzes is het verschil tussen ${groups} ${points(value)}; het onderzoek meldt ${points(published)}`,
    otherYear: (groups: string, value: number, published: {year: number; value: number}) =>
      `Met deze keuzes is het verschil tussen ${groups} ${points(value)}; over ${published.year} meldt het onderzoek ${points(published.value)}`,
    early: (groups: string, value: number, year: number, published: {year: number; value: number}) =>
      `In ${year}, zonder locaties in het model, is het verschil tussen ${groups} ${points(value)}; over ${published.year} meldt het onderzoek ${points(published.value)}`
  },
  about: (about: string, students: number) => `${about}. ${number(students)} nagebootste studenten.`,
  choices: "De keuzes",
  allPublished: "Alle keuzes zijn die van het onderzoek.",
  changed: "anders dan het onderzoek",
  asStudy: "zoals het onderzoek",
  table: {
    caption: "Verschillen in procentpunten",
    groups: "Verschil tussen",
    own: "Deze keuzes",
    published: "Gepubliceerd",
    publishedOf: (year: number) => `Gepubliceerd, over ${year}`,
    students: "Gaat over"
  },
  implied: (count: number, of: number) => `ongeveer ${number(round(count))} van de ${number(round(of))}`,
  caveatsTitle: "Wat u hieruit niet mag concluderen",
  caveats: [
    "Dit gaat niet over echte studenten. De studenten zijn nagebootst en afgesteld op gepubliceerde cijfers.",
    "Een verschil tussen groepen zegt niet waar het vandaan komt. Groepen verschillen in meer dan wat wij meten.",
    "Wie niveau en diploma gelijk houdt, beantwoordt een andere vraag dan wie dat niet doet. Geen van beide is fout.",
    "De gepubliceerde cijfers zeggen niet in welke wereld wij leven. Bij dezelfde cijfers passen meer waarheden.",
    "Hoeveel locaties van elkaar verschillen, heeft niemand gepubliceerd. Die spreiding is onze aanname."
  ],
  linkTitle: "Zelf verder kijken",
  link: "Dit adres opent precies deze stand:",
  code: "Code met het adres van deze stand",
  page: (page: number, pages: number) => `bladzijde ${number(page)} van ${number(pages)}`
};

/** To two digits: a number of students that is estimated is not known to the last one. */
function round(count: number): number {
  return Number(Math.abs(count).toPrecision(2));
}
