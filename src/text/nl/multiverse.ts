import {formats} from "../format.js";

const {number, percent, points} = formats("nl");

/** The specification curve and what stands around it: all combinations of choices that were tried. */
export const multiverse = {
  title: {
    all: (count: number) =>
      `In alle ${number(count)} combinaties van keuzes blijft minstens de helft van het verschil over`,
    some: (firm: number, count: number) =>
      `In ${number(firm)} van de ${number(count)} combinaties van keuzes blijft minstens de helft van het verschil over`,
    range: (low: number, high: number, count: number) =>
      `Over ${number(count)} combinaties van keuzes loopt het verschil van ${number(low, 1)} tot ${points(high)}`
  },
  subtitle: (about: string, groups: string) =>
    `${about}. Verschil tussen ${groups}, in procentpunten. Elke stip is één combinatie van keuzes, van laag naar hoog.`,
  firm: (firm: number, count: number) =>
    `${number(firm)} van de ${number(count)} combinaties geven hetzelfde teken en minstens de helft van het gepubliceerde verschil.`,
  firmValid: (firm: number, count: number) =>
    `Zonder methoden die bekendstaan als ongeldig (kruisjes): ${number(firm)} van de ${number(count)}.`,
  noProbability: "Dit is een lijst van wat wij probeerden, geen kansverdeling.",
  pending: (count: number, list: number) =>
    `${number(count)} van de ${number(list)} combinaties op de lijst zijn nog niet doorgerekend.`,
  refused: (count: number) => `Voor ${number(count)} combinaties bestaat dit verschil niet.`,
  published: (value: number) => `zoals het onderzoek: ${number(value, 1)}`,
  present: (value: number) => `uw keuze: ${number(value, 1)}`,
  unlisted: (value: number) => `uw keuze, niet op de lijst: ${number(value, 1)}`,
  half: "helft van gepubliceerd",
  below: "Welke keuzes horen bij welke stip",
  asStudy: "als het onderzoek",
  absent: "Voor deze uitkomst en dit jaar zijn nog geen combinaties doorgerekend.",
  alternative: (count: number, low: number, high: number, published: number) =>
    `Van ${number(count)} combinaties van keuzes de uitkomst, gesorteerd van ${points(low)} tot ${points(high)}. De keuzes van het onderzoek geven ${points(published)}.`,
  alternativePresent: (value: number) => `Uw keuze geeft ${points(value)}.`,
  /** Why a method is known to be invalid. */
  invalid: {
    fillsIn: "ongeldig: één waarde voor alles wat onbekend is",
    ignoresGroups: "ongeldig: model zonder locaties"
  },
  choices: {
    model: "Welk model?",
    capacity: "Wat is capaciteit?",
    missing: "Wat als iets onbekend is?",
    selection: "Wie tellen mee?",
    definition: "Wat vergelijken we?"
  },
  options: {
    wholeGap: "alleen achtergrond (1a)",
    withoutCapacity: "zonder toetsscore (1b)",
    equalGaps: "gelijk verschil (1c)",
    interactions: "per niveau (2i)",
    composition: "samenstelling (2w)",
    institutionGaps: "ook per instelling (3)",
    singleLevel: "zonder locaties",
    noScore: "geen toetsscore",
    curved: "kromme lijn",
    byTestYear: "per toetsjaar",
    raised: "2 punten erbij",
    raisedMore: "4 punten erbij",
    corrected: "meetfout eruit",
    correctedAge: "meetfout en ouderdom",
    extrapolated: "meetfout, met SIMEX",
    latent: "capaciteit getrokken",
    knownScores: "score bekend",
    meanScore: "gemiddelde score",
    imputedScores: "score getrokken",
    weightedScores: "score gewogen",
    lowScores: "onbekend is laag",
    highScores: "onbekend is hoog",
    knownParents: "ouders bekend",
    usualParents: "gewoonste ouders",
    imputedParents: "ouders getrokken",
    weightedParents: "ouders gewogen",
    lowParents: "ouders vaker laag",
    highParents: "ouders vaker hoog",
    allAges: "alle leeftijden",
    usualAges: "16 tot en met 22 jaar",
    bol: "alleen bol",
    bbl: "alleen bbl",
    withExtraneus: "ook extraneus",
    unknownAsNone: "onbekend telt als geen",
    unknownAsGroup: "onbekend als groep",
    allEnrolled: "iedereen die is ingeschreven",
    typical: "gemiddelde locatie",
    population: "alle denkbare locaties",
    ownGroup: "alleen de groep zelf"
  },
  table: {
    caption: "Alle doorgerekende combinaties van keuzes, van laag naar hoog",
    choices: "Anders dan het onderzoek",
    nothing: "niets: de keuzes van het onderzoek",
    value: "Verschil (procentpunt)",
    students: "Studenten",
    remark: "Let op",
    singular: "model op de rand",
    trouble: "rekenen niet gelukt"
  },
  shares: {
    title: {
      most: (choice: string, share: number) =>
        `“${choice}” beweegt dit verschil het meest: ${percent(share, 0)} van de spreiding tussen uitkomsten`,
      none: "Geen enkele keuze beweegt dit verschil"
    },
    subtitle: (about: string, groups: string, count: number) =>
      `${about}. Verschil tussen ${groups}. Aandeel van elke keuze in de spreiding over ${number(count)} combinaties.`,
    note: "Zonder methoden die bekendstaan als ongeldig. De aandelen beschrijven deze lijst: een andere lijst geeft andere aandelen.",
    rest: "keuzes samen",
    sd: (value: number) => `Standaardafwijking over de combinaties: ${points(value)}.`,
    alternative: (rows: string) => `Balken met het aandeel van elke keuze. ${rows}`,
    alternativeRow: (choice: string, share: number) => `${choice} ${percent(share, 0)}.`,
    table: {
      caption: "Aandeel van elke keuze in de spreiding van uitkomsten",
      choice: "Keuze",
      share: "Aandeel (%)",
      variance: "Variantie (procentpunt in het kwadraat)"
    }
  }
};
