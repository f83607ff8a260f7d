import type {PolicyEvent} from "./policy-event.js";

const report = "rekenkamer" as const;
const monitor = "monitor" as const;

/** Reports and measurements. */
export const researchEvents: readonly PolicyEvent[] = [
  {
    id: "inspectie-2016",
    kind: "research",
    start: 2016.3,
    date: {nl: "2016", en: "2016"},
    short: {nl: "Waarschuwing Inspectie", en: "Inspectorate warns"},
    text: {
      nl: "De Inspectie van het Onderwijs waarschuwt in haar jaarverslag voor ongelijke kansen.",
      en: "The Inspectorate of Education warns of unequal chances in its annual report."
    },
    source: report,
    at: "par 2.1",
    passage: "De Inspectie van het Onderwijs waarschuwt sinds 2016"
  },
  {
    id: "rekenkamer-2023",
    kind: "research",
    start: 2023.7,
    date: {nl: "12 september 2023", en: "12 September 2023"},
    short: {nl: "Rekenkamer: deel 1 en brief", en: "Court of Audit: part 1, letter"},
    text: {
      nl: "De Algemene Rekenkamer publiceert haar eerste rapport en schrijft een brief aan alle besturen.",
      en: "The Court of Audit publishes its first report and writes to all boards."
    },
    source: report,
    at: "inleiding",
    passage: "verscheen op 12 september 2023 ons rapport"
  },
  {
    id: "rekenkamer-2024",
    kind: "research",
    start: 2024.12,
    date: {nl: "14 februari 2024", en: "14 February 2024"},
    short: {nl: "Rekenkamer: deel 2", en: "Court of Audit: part 2"},
    text: {
      nl: "Het tweede rapport komt uit, met de analyse waar deze site over gaat.",
      en: "The second report appears, with the analysis that this site is about."
    },
    source: "methode",
    at: "inleiding",
    passage: "Deel 2 is op 14 februari 2024 uitgebracht"
  },
  {
    id: "monitor-2024",
    kind: "research",
    start: 2024.75,
    date: {nl: "2024", en: "2024"},
    short: {nl: "Monitor: plannen", en: "Monitor: plans"},
    text: {
      nl: "De monitor beschrijft de plannen en doelen van de instellingen.",
      en: "The monitor describes the plans and targets of the institutions."
    },
    source: monitor,
    at: "noot 7",
    passage: "Analyse kwaliteitsplannen. Nijmegen: ResearchNed/KBA Nijmegen"
  },
  {
    id: "piaac-2024",
    kind: "research",
    start: 2024.95,
    date: {nl: "december 2024", en: "December 2024"},
    short: {nl: "Taalvaardigheid volwassenen", en: "Literacy of adults"},
    text: {
      nl: "PIAAC, een internationaal onderzoek, meet hoe taalvaardig volwassenen zijn.",
      en: "PIAAC, an international survey, measures the literacy of adults."
    },
    source: monitor,
    at: "par 6.1",
    passage: "In december 2024 is de rapportage"
  },
  {
    id: "metingen-2025",
    kind: "research",
    start: 2025.2,
    end: 2025.5,
    date: {nl: "maart tot juni 2025", en: "March to June 2025"},
    short: {nl: "Metingen 2025", en: "Measurements 2025"},
    text: {
      nl: "Studenten en instellingen worden bevraagd voor de monitor.",
      en: "Students and institutions are asked for the monitor."
    },
    source: monitor,
    at: "par 1.2",
    passage: "medio mei/juni 2025 gevraagd over hun voortgang"
  },
  {
    id: "monitor-2025",
    kind: "research",
    start: 2025.9,
    date: {nl: "2025", en: "2025"},
    short: {nl: "Monitor: eerste voortgang", en: "Monitor: first progress"},
    text: {
      nl: "Het eerste rapport over de voortgang komt uit. Daaruit komen de meeste cijfers op deze pagina.",
      en: "The first report on progress appears. Most figures on this page are from it."
    },
    source: monitor,
    at: "samenvatting",
    passage: "Dit rapport is het eerste voortgangsrapport"
  },
  {
    id: "vervolg-2026",
    kind: "research",
    start: 2026,
    end: 2028,
    date: {nl: "2026 en 2027", en: "2026 and 2027"},
    short: {nl: "Volgende metingen", en: "Next measurements"},
    text: {
      nl: "De monitor kijkt opnieuw. Dan lopen ook de doelen af.",
      en: "The monitor looks again. The targets end then too."
    },
    source: monitor,
    at: "samenvatting",
    passage: "in 2026 en 2027 wordt de voortgang binnen de Werkagenda Mbo verder gemonitord"
  }
];
