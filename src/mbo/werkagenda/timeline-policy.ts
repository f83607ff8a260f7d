import type {PolicyEvent} from "./policy-event.js";

const report = "rekenkamer" as const;
const monitor = "monitor" as const;

/** Laws, agreements, plans and their money. */
export const policyEvents: readonly PolicyEvent[] = [
  {
    id: "actieplan-2016",
    kind: "policy",
    start: 2016.83,
    date: {nl: "vergaderjaar 2016-2017", en: "parliamentary year 2016-2017"},
    short: {nl: "Actieplan gelijke kansen", en: "Action plan equal chances"},
    text: {
      nl: "Minister en staatssecretaris sturen een actieplan voor het hele onderwijs naar de Tweede Kamer.",
      en: "Minister and state secretary send parliament an action plan for all of education."
    },
    source: "actieplan",
    at: "inleiding",
    passage: "We gaan het actieplan in de periode 2017–2019 zorgvuldig implementeren"
  },
  {
    id: "toelatingsrecht-2017",
    kind: "policy",
    start: 2017.5,
    date: {nl: "2017", en: "2017"},
    short: {nl: "Recht op toelating", en: "Right of admission"},
    text: {
      nl: "Wie de juiste vooropleiding heeft, krijgt in het mbo recht op toelating.",
      en: "Whoever has the right previous education gets a right of admission in mbo."
    },
    source: report,
    at: "par 5.2.1",
    passage: "in 2017 in de Wet educatie beroepsonderwijs (Web) geregeld"
  },
  {
    id: "stapelaars-2017",
    kind: "money",
    start: 2017,
    end: 2020,
    date: {nl: "2017-2019", en: "2017-2019"},
    short: {nl: "Geld voor stapelaars", en: "Money for stacking"},
    text: {
      nl: "Instellingen waar veel studenten diploma’s stapelen, krijgen extra geld.",
      en: "Institutions where many students stack diplomas receive extra money."
    },
    source: "actieplan",
    at: "par 2.2",
    passage: "2017 tot en met 2019 € 4 miljoen per jaar"
  },
  {
    id: "bestuursakkoord-2018",
    kind: "policy",
    start: 2018.125,
    date: {nl: "februari 2018", en: "February 2018"},
    short: {nl: "Bestuursakkoord", en: "Agreement with institutions"},
    text: {
      nl: "De minister en de MBO Raad spreken af dat instellingen werken aan gelijke kansen. Wat dat is, staat er niet in.",
      en: "The minister and the council of institutions agree on work for equal chances. What these are it does not say."
    },
    source: report,
    at: "par 4.2",
    passage: "in het bestuursakkoord dat de minister van OCW in februari 2018 sloot"
  },
  {
    id: "kwaliteitsagenda-2019",
    kind: "money",
    start: 2019,
    end: 2023,
    date: {nl: "2019-2022", en: "2019-2022"},
    short: {nl: "Kwaliteitsagenda’s", en: "Quality agendas"},
    text: {
      nl: "Elke instelling voert een eigen plan uit, met extra geld. Welk deel voor gelijke kansen is, is niet vastgelegd.",
      en: "Each institution carries out a plan of its own, with extra money. Which part is for equal chances is not laid down."
    },
    source: report,
    at: "par 5.2.1",
    passage: "periode 2019-2022, waarin zij moesten laten zien"
  },
  {
    id: "npo-2021",
    kind: "money",
    start: 2021.5,
    date: {nl: "2021", en: "2021"},
    short: {nl: "Steun na corona", en: "Support after corona"},
    text: {
      nl: "Het Nationaal Programma Onderwijs geeft extra geld om achterstanden in te halen.",
      en: "A national programme gives extra money to make up arrears."
    },
    source: report,
    at: "par 5.4.1",
    passage: "In 2021 besloot de minister van OCW om extra geld vrij te maken"
  },
  {
    id: "werkagenda-2023",
    kind: "policy",
    start: 2023,
    end: 2028,
    date: {nl: "2023-2027", en: "2023-2027"},
    short: {nl: "Werkagenda en Stagepact", en: "Werkagenda and Stagepact"},
    text: {
      nl: "Minister, instellingen en partners leggen doelen vast. Kansengelijkheid is de eerste prioriteit.",
      en: "Minister, institutions and partners lay down aims. Equal chances are the first priority."
    },
    source: report,
    at: "par 5.2.1",
    passage: "vastgelegd in de Werkagenda MBO 2023-2027"
  },
  {
    id: "monitoringsplan-2023",
    kind: "policy",
    start: 2023.73,
    date: {nl: "23 september 2023", en: "23 September 2023"},
    short: {nl: "Plan voor de monitor", en: "Plan for the monitor"},
    text: {
      nl: "De minister stuurt de Tweede Kamer zijn plan om de Werkagenda te volgen.",
      en: "The minister sends parliament his plan to follow the Werkagenda."
    },
    source: report,
    at: "par 6.2.4",
    passage: "van 23 september 2023 (OCW, 2023f)"
  },
  {
    id: "kwaliteitsagenda-2024",
    kind: "money",
    start: 2024,
    end: 2028,
    date: {nl: "2024-2027", en: "2024-2027"},
    short: {nl: "Nieuwe kwaliteitsagenda’s", en: "New quality agendas"},
    text: {
      nl: "Elke instelling voert een nieuw plan uit, met eigen doelen voor 2027.",
      en: "Each institution carries out a new plan, with targets of its own for 2027."
    },
    source: monitor,
    at: "par 1.1",
    passage: "via de Regeling kwaliteitsafspraken mbo 2024-2027"
  },
  {
    id: "reactie-2024",
    kind: "policy",
    start: 2024.046,
    date: {nl: "17 januari 2024", en: "17 January 2024"},
    short: {nl: "Reactie minister", en: "Minister responds"},
    text: {
      nl: "De minister steunt de conclusies. Hij zegt weinig toe, want het kabinet is gevallen.",
      en: "The minister supports the conclusions. He promises little, for the cabinet has fallen."
    },
    source: report,
    at: "kop 8",
    passage: "Op 17 januari 2024 heeft de minister van OCW zijn reactie gestuurd"
  }
];
