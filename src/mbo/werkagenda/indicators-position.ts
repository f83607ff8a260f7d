import type {Indicator} from "./indicator.js";

const table81 = {source: "monitor", at: "tabel 8.1"} as const;
const survey = {
  nl: "JOB-monitor, een enquête onder studenten (extra vragen, aan een deel gesteld)",
  en: "JOB monitor, a survey of students (extra questions, put to some of them)"
};
const interim = {
  at: "noot 1",
  passage: "waaraan niet alle instellingen deelnamen",
  text: {
    nl: "De meting van 2025 was een tussentijdse. Niet alle instellingen deden mee.",
    en: "The measurement of 2025 was an interim one. Not all institutions took part."
  }
} as const;

/** Objectives 1.1 (equal treatment) and 1.2 (wellbeing, safety, access). */
export const positionIndicators: readonly Indicator[] = [
  {
    id: "studievereniging",
    objective: "1.1",
    ...table81,
    passage: "% studenten bekend met beginnen studievereniging",
    name: {nl: "Weten dat een studievereniging kan", en: "Knowing that a study association is possible"},
    short: {nl: "Kent studievereniging", en: "Knows association"},
    definition: {
      nl: "Het deel van de studenten dat weet dat zij een studievereniging mogen beginnen.",
      en: "The share of students who know that they may start a study association."
    },
    measuredBy: survey,
    wanted: "up",
    remarks: [
      {
        at: "par 2.3",
        passage: "maar deze vraag werd daarbij niet gesteld",
        text: {nl: "In 2025 is de vraag niet gesteld.", en: "In 2025 the question was not asked."}
      }
    ]
  },
  {
    id: "voelt-zich-student",
    objective: "1.1",
    ...table81,
    passage: "% studenten dat zich net zoveel student voelt als student op hbo of universiteit",
    name: {nl: "Zich student voelen", en: "Feeling a student"},
    short: {nl: "Voelt zich student", en: "Feels a student"},
    definition: {
      nl: "Het deel van de studenten dat zich net zoveel student voelt als iemand op hbo of universiteit.",
      en: "The share of students who feel as much a student as someone in higher education."
    },
    measuredBy: survey,
    wanted: "up",
    remarks: [
      interim,
      {
        at: "par 2.3",
        passage: "Er zijn geen verplichte indicatoren voor deze doelstelling",
        text: {
          nl: "Instellingen hoefden hiervoor geen doel te noemen.",
          en: "Institutions did not have to name a target for this."
        }
      }
    ]
  },
  {
    id: "gezien-als-student",
    objective: "1.1",
    ...table81,
    passage: "% studenten dat aangeeft door anderen net zoveel als student gezien te worden",
    name: {nl: "Door anderen als student gezien", en: "Seen as a student by others"},
    short: {nl: "Gezien als student", en: "Seen as a student"},
    definition: {
      nl: "Het deel van de studenten dat denkt dat anderen hen net zoveel student vinden als iemand op hbo of universiteit.",
      en: "The share of students who think that others find them as much a student as someone in higher education."
    },
    measuredBy: survey,
    wanted: "up",
    remarks: [interim]
  },
  {
    id: "mentale-gezondheid",
    objective: "1.2",
    ...table81,
    passage: "% mentaal gezonde studenten",
    name: {nl: "Slechte mentale gezondheid", en: "Poor mental health"},
    short: {nl: "Slechte mentale gezondheid", en: "Poor mental health"},
    definition: {
      nl: "Het deel van de studenten dat de eigen mentale gezondheid slecht of zeer slecht noemt.",
      en: "The share of students who call their own mental health poor or very poor."
    },
    measuredBy: {nl: "Studentenpeiling NPO", en: "NPO student survey"},
    start: {nl: "peiling van 2023", en: "survey of 2023"},
    wanted: "down",
    remarks: [
      {
        at: "par 3.3.1",
        passage: "rapporteren vrouwelijke studenten en studenten met een migratieachtergrond",
        text: {
          nl: "Vrouwen en studenten met een migratieachtergrond noemen haar vaker slecht. De percentages staan er niet bij.",
          en: "Women and students with a migration background call it poor more often. The percentages are not given."
        }
      },
      {
        at: "par 3.3.1",
        passage: "De onderlinge verschillen zijn in 2025 echter niet significant kleiner",
        text: {
          nl: "Die verschillen werden in 2025 niet aantoonbaar kleiner.",
          en: "Those differences did not demonstrably shrink in 2025."
        }
      },
      {
        at: "tabel 8.1",
        passage: "% mentaal gezonde studenten",
        text: {
          nl: "De lijst van indicatoren noemt de gezonde studenten. Het rapport telt de andere.",
          en: "The list of indicators names the healthy students. The report counts the others."
        }
      }
    ]
  },
  {
    id: "veilig-school",
    objective: "1.2",
    ...table81,
    passage: "% studenten dat zich veilig voelt op school",
    name: {nl: "Zich veilig voelen op school", en: "Feeling safe at school"},
    short: {nl: "Veilig op school", en: "Safe at school"},
    definition: {
      nl: "Het deel van de studenten dat zich veilig voelt op de instelling.",
      en: "The share of students who feel safe at the institution."
    },
    measuredBy: {nl: "JOB-monitor, een enquête onder studenten", en: "JOB monitor, a survey of students"},
    start: {nl: "JOB-monitor van 2022", en: "JOB monitor of 2022"},
    wanted: "up",
    remarks: [
      interim,
      {
        at: "par 3.3.2",
        passage: "is naar minder achtergrondgegevens gevraagd",
        text: {
          nl: "In 2025 is naar minder kenmerken van studenten gevraagd. Groepen zijn daarom niet te vergelijken.",
          en: "In 2025 fewer characteristics were asked. So groups cannot be compared."
        }
      }
    ]
  },
  {
    id: "veilig-stage",
    objective: "1.2",
    ...table81,
    passage: "% studenten dat zich veilig voelt op bpv",
    name: {nl: "Zich veilig voelen op stage", en: "Feeling safe on a placement"},
    short: {nl: "Veilig op stage", en: "Safe on placement"},
    definition: {
      nl: "Het deel van de studenten dat zich veilig voelt op de stage (bol) of de leerwerkplek (bbl).",
      en: "The share of students who feel safe on the placement (bol) or at the workplace where they learn (bbl)."
    },
    measuredBy: survey,
    wanted: "up",
    remarks: [interim]
  },
  {
    id: "ondersteuning",
    objective: "1.2",
    ...table81,
    passage:
      "% studenten dat hulpmiddelen, aanpassingen en extra begeleiding op school voor ondersteuningsbehoefte als (heel) goed beoordeelt",
    name: {nl: "Hulp bij een ondersteuningsbehoefte", en: "Help for those who need support"},
    short: {nl: "Hulp bij behoefte", en: "Help when needed"},
    definition: {
      nl: "Het deel van de studenten met een ondersteuningsbehoefte dat hulpmiddelen en begeleiding goed of heel goed vindt.",
      en: "The share of students who need support and find aids and guidance good or very good."
    },
    measuredBy: survey,
    wanted: "up",
    remarks: [
      {
        at: "par 3.3.3",
        passage:
          "Er zijn in 2025 geen nieuwe gegevens over de tevredenheid van studenten met een ondersteuningsbehoefte",
        text: {
          nl: "In 2025 is dit niet gemeten. Het rapport noemt ook geen ouder cijfer.",
          en: "In 2025 this was not measured. The report gives no older figure either."
        }
      }
    ]
  }
];
