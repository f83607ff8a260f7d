import type {AuditRequest} from "./audit-request.js";

const letter = "brief" as const;

/** Points of attention in the letter to the boards. */
export const letterRequests: readonly AuditRequest[] = [
  {
    id: "duidelijkheid",
    source: letter,
    at: "inleiding",
    passage: "duidelijk is wat mbo-studenten mogen verwachten",
    asked: {
      nl: "Maak duidelijk wat studenten mogen verwachten en wat teams moeten doen.",
      en: "Make clear what students may expect and what teams must do."
    },
    visible: "no",
    answer: {nl: "Daarover staat niets in de monitor.", en: "The monitor has nothing on this."},
    indicators: []
  },
  {
    id: "per-team",
    source: letter,
    at: "inleiding",
    passage: "gegevens verzamelen per onderwijsteam en per opleiding",
    asked: {nl: "Verzamel gegevens per team en per opleiding.", en: "Collect data per team and per programme."},
    visible: "no",
    answer: {
      nl: "De monitor gaat tot het niveau van de instelling. Cijfers per instelling staan alleen in plaatjes.",
      en: "The monitor goes down to the institution. Figures per institution are in pictures only."
    },
    answered: {at: "par 8.4", passage: "Figuren ontwikkelingen per instelling"},
    indicators: []
  },
  {
    id: "ervaringen",
    source: letter,
    at: "inleiding",
    passage: "kwantitatieve gegevens te combineren met kwalitatieve gegevens",
    asked: {
      nl: "Leg cijfers naast gesprekken met studenten, docenten en bedrijven.",
      en: "Put figures beside talks with students, teachers and companies."
    },
    visible: "partly",
    answer: {
      nl: "Instellingen lichten hun cijfers toe. Studenten komen aan het woord in enquêtes.",
      en: "Institutions explain their figures. Students are heard in surveys."
    },
    answered: {at: "par 1.2", passage: "Daarnaast wordt gebruik gemaakt van de input van instellingen"},
    indicators: ["begeleiding", "veilig-school"]
  },
  {
    id: "redenen",
    source: letter,
    at: "par 3",
    passage: "als ook de redenen voor uitval worden meegewogen",
    asked: {
      nl: "Weeg bij vsv en doorstroom mee waarom studenten gaan.",
      en: "With early leaving and going on, weigh why students go."
    },
    visible: "no",
    answer: {
      nl: "Redenen staan er niet in. Ook doorstroom naar een hoger niveau volgt de monitor niet.",
      en: "Reasons are not in it. Nor does the monitor follow going on to a higher level."
    },
    indicators: ["vsv", "hoger-niveau"]
  },
  {
    id: "stage",
    source: letter,
    at: "inleiding",
    passage: "Wanneer mbo-studenten stagediscriminatie of slechte begeleiding",
    asked: {
      nl: "Haal drempels weg om discriminatie op stage te melden.",
      en: "Remove barriers to reporting discrimination on placements."
    },
    visible: "partly",
    answer: {
      nl: "Hoe veilig studenten zich op stage voelen is te zien, naar niveau en leerweg. Discriminatie niet, en groepen ook niet.",
      en: "How safe students feel on placements can be seen, by level and track. Discrimination cannot, nor can groups."
    },
    answered: {at: "tabel 3.2", passage: "Percentage studenten dat zich veilig voelt op stage/leerwerkplek"},
    indicators: ["veilig-stage"]
  },
  {
    id: "uitwisseling",
    source: letter,
    at: "par 3",
    passage: "vindt nog geen structurele kennisuitwisseling plaats",
    asked: {
      nl: "Wissel kennis uit, tussen teams en tussen instellingen.",
      en: "Exchange knowledge, between teams and between institutions."
    },
    visible: "no",
    answer: {nl: "De monitor meet het niet.", en: "The monitor does not measure it."},
    indicators: []
  },
  {
    id: "uitvoerbaar",
    source: letter,
    at: "par 5",
    passage: "Er is geen inzicht in wat mbo-instellingen extra nodig hebben",
    asked: {
      nl: "Onderbouw hoeveel geld en mensen de plannen vragen.",
      en: "Substantiate how much money and how many people the plans take."
    },
    visible: "partly",
    answer: {
      nl: "Wat instellingen in 2024 uitgaven is te zien, per doelstelling. Wat zij nodig hebben niet.",
      en: "What institutions spent in 2024 can be seen, per objective. What they need cannot."
    },
    answered: {at: "tabel 7.1", passage: "Tabel 7.1 Besteding in 2024 per doelstelling, totaal over alle instellingen"},
    indicators: []
  }
];
