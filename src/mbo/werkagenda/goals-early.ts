import type {Goal} from "./goal.js";

export const earlyGoals: readonly Goal[] = [
  {
    id: "G1",
    aim: {nl: "Iedereen krijgt de beste kansen.", en: "Everyone gets the best chances."},
    groups: {nl: "geen", en: "none"},
    given: {nl: "niets", en: "nothing"},
    met: {nl: "het gemiddelde haalt het doel", en: "the mean reaches the target"},
    source: "brief",
    at: "par 5",
    passage: "alle studenten in het mbo optimale kansen krijgen",
    measured: "partly"
  },
  {
    id: "G2",
    aim: {nl: "De verschillen tussen groepen worden kleiner.", en: "Differences between groups get smaller."},
    groups: {nl: "achtergrond, status, beperking, geslacht", en: "background, status, disability, sex"},
    given: {nl: "niets", en: "nothing"},
    met: {nl: "het verschil is kleiner dan een jaar eerder", en: "the difference is smaller than a year before"},
    source: "monitor",
    at: "samenvatting",
    passage: "zaak om de onderlinge verschillen tussen groepen studenten te verkleinen",
    measured: "partly"
  },
  {
    id: "G3",
    aim: {nl: "Afkomst maakt niet uit.", en: "Descent does not matter."},
    groups: {nl: "achtergrond", en: "background"},
    given: {nl: "niets", en: "nothing"},
    met: {nl: "het verschil is bijna nul", en: "the difference is nearly zero"},
    source: "actieplan",
    at: "inleiding",
    passage: "Elk kind moet, ongeacht afkomst, zijn of haar talenten",
    measured: "partly"
  },
  {
    id: "G4",
    aim: {nl: "Wie hetzelfde kan, komt even ver.", en: "Whoever can do the same gets as far."},
    groups: {nl: "opleidingsniveau van ouders", en: "parents’ level of education"},
    given: {nl: "capaciteit of prestaties", en: "capacity or attainment"},
    met: {nl: "het overgebleven verschil is bijna nul", en: "the remaining difference is nearly zero"},
    source: "actieplan",
    at: "kop 1",
    passage: "ouders hebben, bij gelijke prestaties, ruim drie keer zoveel kans",
    measured: "no"
  },
  {
    id: "G5",
    aim: {
      nl: "Wie dezelfde score had, volgt dezelfde loopbaan.",
      en: "Whoever had the same score follows the same career."
    },
    groups: {nl: "opleidingsniveau van ouders", en: "parents’ level of education"},
    given: {nl: "één score", en: "one score"},
    met: {nl: "de lijnen liggen op elkaar", en: "the lines coincide"},
    source: "actieplan",
    at: "par 1.1",
    passage: "met dezelfde cito-score (namelijk 535 punten)",
    measured: "no"
  },
  {
    id: "G6",
    aim: {nl: "Verschillen stapelen zich niet op.", en: "Differences do not add up."},
    groups: {nl: "achtergrond", en: "background"},
    given: {nl: "de stap ervoor gehaald", en: "the step before made"},
    met: {nl: "het product van alle stappen is gelijk", en: "the product of all steps is equal"},
    source: "actieplan",
    at: "kop 1",
    passage: "Ongelijke kansen tellen dus op",
    measured: "no"
  },
  {
    id: "G7",
    aim: {
      nl: "Elk deel van het verschil is bekend: start, keuzes, school.",
      en: "Each part of the difference is known: start, choices, school."
    },
    groups: {nl: "achtergrond", en: "background"},
    given: {nl: "telkens iets anders", en: "something else each time"},
    met: {nl: "elk deel is bijna nul", en: "each part is nearly zero"},
    source: "actieplan",
    at: "noot 6",
    passage: "secundaire effecten (verschillende overgangen bij gelijke prestaties)",
    measured: "no"
  },
  {
    id: "G8",
    aim: {nl: "Hoog studiesucces, los van afkomst.", en: "High success, apart from descent."},
    groups: {nl: "achtergrond, per locatie", en: "background, per location"},
    given: {nl: "de locatie", en: "the location"},
    met: {nl: "weinig verschil en een hoog niveau", en: "little difference and a high level"},
    source: "actieplan",
    at: "par 1.2",
    passage: "realiseren een hoog studiesucces",
    measured: "no"
  },
  {
    id: "G9",
    aim: {nl: "Elke instelling geeft dezelfde begeleiding.", en: "Each institution gives the same guidance."},
    groups: {nl: "instellingen", en: "institutions"},
    given: {nl: "de studenten", en: "the students"},
    met: {nl: "instellingen liggen dicht bij elkaar", en: "institutions lie close together"},
    source: "brief",
    at: "inleiding",
    passage: "voorkomen dat ongewenste verschillen ontstaan tussen mbo-instellingen",
    measured: "partly"
  },
  {
    id: "G10",
    aim: {nl: "Het maakt niet uit waar je leert en van wie.", en: "It does not matter where you learn and from whom."},
    groups: {nl: "teams en locaties", en: "teams and locations"},
    given: {nl: "de instelling", en: "the institution"},
    met: {nl: "weinig spreiding binnen een instelling", en: "little spread within an institution"},
    source: "brief",
    at: "par 1",
    passage: "waar ze hun opleiding volgden en wie hun docenten",
    measured: "no"
  },
  {
    id: "G11",
    aim: {nl: "Wie hulp nodig heeft, krijgt die.", en: "Whoever needs help gets it."},
    groups: {nl: "wie hulp nodig heeft", en: "those who need help"},
    given: {nl: "de behoefte", en: "the need"},
    met: {nl: "iedereen even vaak", en: "everyone as often"},
    source: "brief",
    at: "par 4",
    passage: "studenten de extra begeleiding en ondersteuning die ze nodig hebben niet",
    measured: "no"
  },
  {
    id: "G12",
    aim: {nl: "Wie meer risico loopt, krijgt een betere start.", en: "Whoever runs more risk gets a better start."},
    groups: {nl: "groepen met meer risico", en: "groups at more risk"},
    given: {nl: "niets", en: "nothing"},
    met: {nl: "hun achterstand wordt kleiner", en: "their arrears get smaller"},
    source: "brief",
    at: "par 3",
    passage: "studenten die een verhoogd risico hebben op ongelijke kansen",
    measured: "no"
  }
];
