import type {Indicator} from "./indicator.js";

const table81 = {source: "monitor", at: "tabel 8.1"} as const;

/** Objectives 1.3 (guidance, early leaving, work) and 1.4 (in and on). */
export const guidanceIndicators: readonly Indicator[] = [
  {
    id: "vsv",
    objective: "1.3",
    ...table81,
    passage: "Aantal nieuwe vsv'ers per jaar DUO",
    name: {nl: "Voortijdig schoolverlaten", en: "Early school leaving"},
    short: {nl: "Voortijdig schoolverlaten", en: "Early school leaving"},
    definition: {
      nl: "Het deel van de mbo-studenten dat in een jaar nieuw voortijdig schoolverlater (vsv’er) wordt. Zo iemand stopt zonder startkwalificatie.",
      en: "The share of mbo students who become a new early leaver (vsv) in a year. Such a student stops without a basic qualification."
    },
    measuredBy: {nl: "DUO, register van inschrijvingen", en: "DUO, register of enrolments"},
    start: {nl: "studenten van 2022/23", en: "students of 2022/23"},
    wanted: "down",
    remarks: [
      {
        at: "par 4.3.1",
        passage: "beduidend vaker vsv’er dan studenten met een hoge SES",
        text: {
          nl: "Studenten met een lage sociaaleconomische status stoppen vaker. Percentages geeft de bron niet.",
          en: "Students of low socio-economic status leave more often. The source gives no percentages."
        }
      },
      {
        at: "noot 18",
        passage: "Functiebeperking wordt vanuit instellingen aan DUO doorgegeven maar dit is optioneel",
        text: {
          nl: "Een functiebeperking registreren is niet verplicht. Die tabel gaat over een deel van de instellingen.",
          en: "Registering a disability is not compulsory. That table is of some of the institutions."
        }
      },
      {
        at: "noot 19",
        passage: "Geen enkele instelling heeft streefwaarden aangepast of aangevuld",
        text: {
          nl: "Elke instelling heeft een eigen doel. De gemiddelden staan niet in de tekst.",
          en: "Each institution has its own target. The means are not in the text."
        }
      }
    ]
  },
  {
    id: "begeleiding",
    objective: "1.3",
    ...table81,
    passage: "Het aandeel studenten dat tevreden is over de begeleiding tijdens de opleiding",
    name: {nl: "Tevreden over begeleiding", en: "Satisfied with guidance"},
    short: {nl: "Tevreden over begeleiding", en: "Satisfied with guidance"},
    definition: {
      nl: "Het deel van de studenten dat tevreden is over de begeleiding tijdens de opleiding.",
      en: "The share of students who are satisfied with guidance during their programme."
    },
    measuredBy: {nl: "JOB-monitor, een enquête onder studenten", en: "JOB monitor, a survey of students"},
    start: {nl: "JOB-monitor van 2022", en: "JOB monitor of 2022"},
    wanted: "up",
    remarks: [
      {
        at: "noot 23",
        passage: "Het cijfer over 2025 is dus gebaseerd op een deel van de instellingen",
        text: {
          nl: "Het cijfer van 2025 komt van een deel van de instellingen.",
          en: "The figure of 2025 is of some of the institutions."
        }
      },
      {
        at: "tabel 8.1",
        passage: "(met en zonder functiebeperking)",
        text: {
          nl: "De lijst belooft cijfers met en zonder functiebeperking. Het rapport geeft die niet.",
          en: "The list promises figures with and without a disability. The report does not give them."
        }
      }
    ]
  },
  {
    id: "uitstroom-werk",
    objective: "1.3",
    ...table81,
    passage: "Aandeel uitstromers entree en niveau 2 met werk 1 jaar na afstuderen",
    name: {nl: "Werk na de opleiding", en: "Work after the programme"},
    short: {nl: "Werk na de opleiding", en: "Work after leaving"},
    definition: {
      nl: "Het deel van de uitstromers van entree en niveau 2 dat een jaar later meer dan 12 uur per week werkt.",
      en: "The share of leavers of entry level and level 2 who work more than 12 hours a week a year later."
    },
    measuredBy: {nl: "CBS", en: "Statistics Netherlands (CBS)"},
    start: {nl: "uitstromers van 2021/22", en: "leavers of 2021/22"},
    wanted: "up",
    remarks: [
      {
        at: "par 4.3.2",
        passage: "deze studenten zijn dus uitgestroomd voor de inwerkingtreding van de Werkagenda",
        text: {
          nl: "De laatste groep vertrok voordat de Werkagenda begon.",
          en: "The last group left before the Werkagenda began."
        }
      },
      {
        at: "par 4.3.2",
        passage: "geen rekening heeft gehouden met de (feitelijke) onderlinge verschillen tussen bol- en bbl-leerweg",
        text: {
          nl: "Veel instellingen noemen één doel voor bol en bbl, terwijl die ver uit elkaar liggen.",
          en: "Many institutions name one target for bol and bbl, though these lie far apart."
        }
      }
    ]
  },
  {
    id: "startersresultaat",
    objective: "1.4",
    ...table81,
    passage: "Eerstejaarssucces in het mbo (startersresultaat) DUO",
    name: {nl: "Succes in het eerste jaar mbo", en: "Success in the first year of mbo"},
    short: {nl: "Eerste jaar mbo", en: "First year of mbo"},
    definition: {
      nl: "Het deel van de starters dat een jaar later nog staat ingeschreven. De bron noemt dit het startersresultaat.",
      en: "The share of starters who are still enrolled a year later. The source calls this the result of starters."
    },
    measuredBy: {nl: "DUO, register van inschrijvingen", en: "DUO, register of enrolments"},
    wanted: "up",
    remarks: [
      {
        at: "par 5.3.1",
        passage: "verschillende instellingen zijn met negatieve ambities",
        text: {
          nl: "Sommige instellingen noemen een doel dat lager is dan hun start.",
          en: "Some institutions name a target below their start."
        }
      }
    ]
  },
  {
    id: "doorstroom-hbo",
    objective: "1.4",
    ...table81,
    passage: "Eerstejaarssucces van doorstromers vanuit het mbo in het hbo",
    name: {nl: "Succes in het eerste jaar hbo", en: "Success in the first year of hbo"},
    short: {nl: "Eerste jaar hbo", en: "First year of hbo"},
    definition: {
      nl: "Het deel van de studenten dat na niveau 4 naar het hbo ging en daar een jaar later nog staat ingeschreven.",
      en: "The share of students who went to hbo after level 4 and are still enrolled there a year later."
    },
    measuredBy: {nl: "DUO, register van inschrijvingen", en: "DUO, register of enrolments"},
    start: {nl: "diploma’s van 2021/22", en: "diplomas of 2021/22"},
    wanted: "up",
    remarks: [
      {
        at: "par 5.3.2",
        passage: "in het laatste jaar de onderlinge verschillen groter zijn geworden",
        text: {
          nl: "Het verschil naar sociaaleconomische status werd in het laatste jaar groter.",
          en: "The difference by socio-economic status grew in the last year."
        }
      }
    ]
  },
  {
    id: "loopbaanbegeleiding",
    objective: "1.4",
    ...table81,
    passage: "% studenten dat LOB als (heel) goed beoordeeld",
    name: {nl: "Loopbaanbegeleiding", en: "Career guidance"},
    short: {nl: "Loopbaanbegeleiding", en: "Career guidance"},
    definition: {
      nl: "Het deel van de studenten dat de begeleiding bij keuzes voor de loopbaan goed of heel goed vindt.",
      en: "The share of students who find guidance with career choices good or very good."
    },
    measuredBy: {
      nl: "JOB-monitor, een enquête onder studenten (extra vragen, aan een deel gesteld)",
      en: "JOB monitor, a survey of students (extra questions, put to some of them)"
    },
    wanted: "up",
    remarks: [
      {
        at: "tabel 8.1",
        passage: "% studenten dat LOB als (heel) goed beoordeeld",
        text: {
          nl: "De indicator staat in de lijst. Het rapport geeft er geen cijfer van.",
          en: "The indicator is in the list. The report gives no figure of it."
        }
      }
    ]
  }
];
