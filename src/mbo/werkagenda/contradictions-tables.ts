import type {Contradiction} from "./contradiction.js";

const monitor = "monitor" as const;

/** Where a table of the monitor and its text disagree. */
export const tableContradictions: readonly Contradiction[] = [
  {
    id: "totaal-dubbel",
    indicators: ["vsv"],
    sayings: [
      {
        source: monitor,
        at: "tabel 4.1",
        passage: "MBO TOTAAL 48.572 6,42% 44.616 6,05%",
        says: {nl: "In totaal 48.572 en 44.616 nieuwe vsv’ers.", en: "In all 48,572 and 44,616 new early leavers."}
      },
      {
        source: monitor,
        at: "par 4.3.1",
        passage: "2023 waren 22.308 nieuwe vsv’ers, bijna 2.000 minder dan in 2022",
        says: {nl: "In totaal 22.308, bijna 2.000 minder.", en: "In all 22,308, almost 2,000 fewer."}
      }
    ],
    used: {
      nl: "De som van de cellen: 24.286 en 22.308. Het gedrukte totaal is precies twee keer zo groot.",
      en: "The sum of the cells: 24,286 and 22,308. The printed total is exactly twice as large."
    }
  },
  {
    id: "kop-verschil",
    indicators: ["vsv"],
    sayings: [
      {
        source: monitor,
        at: "tabel 4.1",
        passage: "2022 Verschil 2023 t.o.v. 2023",
        says: {
          nl: "De kop noemt het verschil van 2023 met 2023.",
          en: "The heading names the difference between 2023 and 2023."
        }
      }
    ],
    used: {
      nl: "Het verschil van 2023 met 2022. De cijfers in de kolom zijn dat ook.",
      en: "The difference between 2023 and 2022. The figures in the column are that too."
    }
  },
  {
    id: "functiebeperking",
    indicators: ["vsv"],
    sayings: [
      {
        source: monitor,
        at: "par 4.3.1",
        passage: "juist gestegen (met 1,46 procentpunt)",
        says: {
          nl: "In de bbl steeg vsv met functiebeperking met 1,46 procentpunt, en daalde het zonder.",
          en: "In bbl early leaving rose by 1.46 points with a disability, and fell without."
        }
      },
      {
        source: monitor,
        at: "tabel 8.4",
        passage: "Functiebeperking 7,71% 8,90% 11,46% 9,95% 10,37%",
        says: {
          nl: "Met functiebeperking van 9,95 naar 10,37%, zonder van 8,28 naar 8,30%.",
          en: "With a disability from 9.95 to 10.37%, without from 8.28 to 8.30%."
        }
      }
    ],
    used: {nl: "De tabel.", en: "The table."}
  },
  {
    id: "vijf-procent",
    indicators: ["vsv"],
    sayings: [
      {
        source: monitor,
        at: "tabel 8.4",
        passage: "(voor instellingen met jaarl. <5% studenten met fb.)",
        says: {
          nl: "Instellingen met minder dan 5% studenten met een functiebeperking.",
          en: "Institutions with less than 5% of students with a disability."
        }
      },
      {
        source: monitor,
        at: "noot 18",
        passage: "waar tenminste 5% van de studenten een functiebeperking heeft",
        says: {nl: "Instellingen met ten minste 5%.", en: "Institutions with at least 5%."}
      }
    ],
    used: {
      nl: "Ten minste 5%. Alleen dan is de registratie bruikbaar, en dat is waarom de noot er staat.",
      en: "At least 5%. Only then is the registration of use, which is why the note is there."
    }
  },
  {
    id: "extraneus-opgeteld",
    indicators: ["vsv"],
    sayings: [
      {
        source: monitor,
        at: "par 4.3.1",
        passage: "het aantal nieuwe vsv’ers (+323)",
        says: {nl: "Op mbo-1 kwamen er 323 vsv’ers bij.", en: "At level 1 there were 323 more early leavers."}
      }
    ],
    used: {
      nl: "De tabel: 323 in bol en bbl samen, 324 met extraneus.",
      en: "The table: 323 in bol and bbl together, 324 with extraneus."
    }
  },
  {
    id: "verwisseld-doel",
    indicators: ["uitstroom-werk"],
    sayings: [
      {
        source: monitor,
        at: "par 4.3.2",
        passage: "tussen bol en bbl op mbo-1 (resp. 63 en 60%)",
        says: {nl: "Doel op mbo-1: bol 63%, bbl 60%.", en: "Target at level 1: bol 63%, bbl 60%."}
      },
      {
        source: monitor,
        at: "tabel 8.2",
        passage: "Entree-bbl 62,3% 26 62,5% 30 0,2% Entree-bol 61,6% 26 59,6% 29 -2,0%",
        says: {nl: "Doel op mbo-1: bbl 62,5%, bol 59,6%.", en: "Target at level 1: bbl 62.5%, bol 59.6%."}
      }
    ],
    used: {
      nl: "De tabel. In de tekst zijn de twee leerwegen verwisseld.",
      en: "The table. The text has the two tracks the wrong way round."
    }
  },
  {
    id: "twee-gemiddelden",
    indicators: ["uitstroom-werk"],
    sayings: [
      {
        source: monitor,
        at: "par 4.3.2",
        passage: "Voor mbo-1 bol heeft gemiddeld 38 procent",
        says: {
          nl: "Gemiddeld werkt 38% (mbo-1 bol) en 57% (mbo-2 bol).",
          en: "On average 38% work (level 1 bol) and 57% (level 2 bol)."
        }
      },
      {
        source: monitor,
        at: "tabel 8.6",
        passage: "Bol Entreeopleiding Entree 39 42 42 38 36 -2",
        says: {
          nl: "In de sector werkt 36% (mbo-1 bol) en 54% (mbo-2 bol).",
          en: "In the sector 36% work (level 1 bol) and 54% (level 2 bol)."
        }
      }
    ],
    used: {
      nl: "Beide. Het ene lijkt het gemiddelde van instellingen, het andere dat van studenten; de bron zegt dat niet.",
      en: "Both. One seems the mean of institutions, the other that of students; the source does not say so."
    }
  },
  {
    id: "aantal-doelen",
    indicators: ["mentale-gezondheid"],
    sayings: [
      {
        source: monitor,
        at: "par 3.3.1",
        passage: "Voor 30 van de 40 instellingen",
        says: {nl: "40 instellingen hebben een bruikbaar doel.", en: "40 institutions have a usable target."}
      },
      {
        source: monitor,
        at: "tabel 8.2",
        passage: "15,3% 35 15,0% 38 -0,2%",
        says: {
          nl: "38 instellingen hebben een doel, ook na aanvulling.",
          en: "38 institutions have a target, also after additions."
        }
      }
    ],
    used: {
      nl: "Elk getal bij zijn eigen cijfer: 40 bij het aantal dat het doel haalde, 38 bij het gemiddelde doel.",
      en: "Each number with its own figure: 40 with the number at target, 38 with the mean target."
    }
  },
  {
    id: "doel-oud-nieuw",
    indicators: ["mentale-gezondheid", "doorstroom-hbo"],
    sayings: [
      {
        source: monitor,
        at: "par 3.3.1",
        passage: "onder de streefwaarde van 15,3 procent",
        says: {nl: "Het doel van de sector is 15,3%.", en: "The target of the sector is 15.3%."}
      },
      {
        source: monitor,
        at: "par 8.2",
        passage: "In het rapport zijn de oorspronkelijke en aangevulde streefwaarden gebruikt",
        says: {
          nl: "Het rapport gebruikt ook de aangevulde doelen: dan is het 15,0%.",
          en: "The report uses the added targets too: then it is 15.0%."
        }
      }
    ],
    used: {
      nl: "De aangevulde doelen, zoals de bron aankondigt.",
      en: "The targets with additions, as the source announces."
    }
  },
  {
    id: "grootste-verschuiving",
    indicators: [],
    sayings: [
      {
        source: monitor,
        at: "par 1.2.1",
        passage: "(hoogstens 1,6 procentpunt verschil)",
        says: {
          nl: "Aangevulde doelen schelen hoogstens 1,6 procentpunt.",
          en: "Added targets differ by at most 1.6 points."
        }
      },
      {
        source: monitor,
        at: "par 8.2",
        passage: "zijn hoogstens -2,0%/1,7%",
        says: {nl: "Zij schelen hoogstens −2,0 of 1,7.", en: "They differ by at most −2.0 or 1.7."}
      }
    ],
    used: {nl: "De tabel: van −2,0 tot 1,6 procentpunt.", en: "The table: from −2.0 to 1.6 points."}
  }
];
