import {formats} from "../format.js";

const {number} = formats("nl");

/** Headings of the tables of the Werkagenda. */
export const werkagendaTables = {
  figures: {
    caption: "Losse cijfers uit de tekst van de bron",
    label: "Wat",
    value: "Cijfer",
    unit: "Eenheid",
    place: "Bron en plaats",
    passage: "Woorden in de bron",
    units: {
      percent: "procent",
      points: "procentpunt",
      count: "aantal",
      euro: "euro",
      correlation: "correlatie",
      times: "keer"
    },
    precision: {about: "ongeveer", more: "meer dan", less: "minder dan", most: "hoogstens"}
  },

  budgets: {
    caption: "Geld voor gelijke kansen in vier documenten",
    what: "Waarvoor",
    amount: "Euro",
    place: "Bron en plaats"
  },
  spending: {
    caption: "Hoe instellingen hun budget in 2024 gebruikten",
    objective: "Doelstelling",
    what: "Wat",
    value: "Cijfer",
    unit: "Eenheid",
    place: "Plaats",
    whole: "alle"
  },
  targets: {
    caption: "Doelen voor 2027: gemiddelden van instellingen",
    indicator: "Indicator",
    cell: "Niveau en leerweg",
    original: "Eerst (%)",
    value: "Met aanvulling (%)",
    institutions: "Instellingen",
    whole: "alle studenten",
    place: "Plaats"
  },
  groupGaps: {
    caption: "Vsv: verschil met studenten zonder migratieachtergrond, in procentpunten",
    track: "Leerweg",
    group: "Migratieachtergrond",
    before: "Verschil 2022/23",
    after: "Verschil 2023/24",
    change: "Verandering",
    margin: "Toeval geeft ten minste",
    within: "Binnen toeval",
    yes: "ja, bij elke grootte van de groepen",
    unknown: "niet te zeggen",
    place: "Bron en plaats"
  },
  requests: {
    caption: "Wat de Rekenkamer vroeg, en wat nu te zien is",
    asked: "Gevraagd",
    where: "Waar gevraagd",
    visible: "Te zien",
    answer: "Wat er nu is",
    answered: "Plaats in de monitor",
    yes: "ja",
    partly: "deels",
    no: "nee"
  },
  goals: {
    caption: "Doelen die in de documenten staan of eruit volgen",
    id: "Nr.",
    aim: "Doel",
    groups: "Tussen wie",
    given: "Wat gelijk is",
    met: "Gehaald als",
    place: "Bron en plaats",
    measured: "Met gepubliceerde cijfers te zien"
  },
  contradictions: {
    caption: "Fouten en tegenspraken in de bronnen",
    says: "Wat er staat",
    used: "Wat wij doen",
    indicators: "Gaat over"
  },
  leftOut: {
    caption: "Waarden die wij weglieten, omdat het jaar onzeker is",
    table: "Tabel",
    row: "Rij",
    values: "Aantal"
  },
  rows: (count: number) => `tabel, ${number(count)} ${count === 1 ? "rij" : "rijen"}`,
  csv: "Download deze tabel als CSV"
};
