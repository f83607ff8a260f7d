import type {Contradiction} from "./contradiction.js";

const monitor = "monitor" as const;

/** Numbers of tables that are off, amounts and counts that look alike and are not. */
export const scopeContradictions: readonly Contradiction[] = [
  {
    id: "verwijzingen",
    indicators: ["vsv", "uitstroom-werk", "startersresultaat"],
    sayings: [
      {
        source: monitor,
        at: "par 4.3.1",
        passage: "(zie ook in bijlage tabel 8.2)",
        says: {
          nl: "Vsv naar migratieachtergrond staat in tabel 8.2.",
          en: "Early leaving by migration background is in table 8.2."
        }
      },
      {
        source: monitor,
        at: "tabel 8.3",
        passage: "Tabel 8.3 vsv naar leerweg, niveau en migratieachtergrond",
        says: {
          nl: "Het is tabel 8.3; ook andere tabellen en figuren schuiven één op.",
          en: "It is table 8.3; other tables and figures are one off too."
        }
      }
    ],
    used: {
      nl: "Wij noemen de nummers die boven de tabellen staan.",
      en: "We give the numbers that stand above the tables."
    }
  },
  {
    id: "budget-1-1",
    indicators: [],
    sayings: [
      {
        source: monitor,
        at: "par 6.2",
        passage: "ongeveer een kwart van hun budget voor doelstelling 1.1 heeft besteed: 21 instellingen (60%)",
        says: {
          nl: "De paragraaf over doelstelling 1.5 noemt het budget van 1.1.",
          en: "The section on objective 1.5 names the budget of 1.1."
        }
      }
    ],
    used: {nl: "Doelstelling 1.5, waar de paragraaf over gaat.", en: "Objective 1.5, which the section is about."}
  },
  {
    id: "geen-tempo",
    indicators: [],
    sayings: [
      {
        source: monitor,
        at: "samenvatting",
        passage: "is in 2024 11,4% besteed",
        says: {
          nl: "Van het hele geld van de Werkagenda is 11,4% besteed.",
          en: "Of all money of the Werkagenda 11.4% was spent."
        }
      },
      {
        source: monitor,
        at: "tabel 7.1",
        passage: "Besteed Besteed (%) Besteed t.o.v. totale Werkagenda-gelden33",
        says: {
          nl: "De teller is alleen prioriteit 1, de noemer alle prioriteiten en vier jaar.",
          en: "The numerator is priority 1 only, the denominator all priorities and four years."
        }
      }
    ],
    used: {
      nl: "Wij noemen het een aandeel van het geheel. Het zegt niet hoe snel het geld op gaat.",
      en: "We call it a share of the whole. It does not say how fast the money is spent."
    }
  },
  {
    id: "vier-miljard",
    indicators: [],
    sayings: [
      {
        source: "brief",
        at: "par 5",
        passage: "budget ter hoogte van € 4 miljard",
        says: {nl: "€ 4 miljard voor 2023-2027.", en: "€ 4 billion for 2023-2027."}
      },
      {
        source: "rekenkamer",
        at: "par 5.2.1",
        passage: "ruim € 3,8 miljard beschikbaar gesteld aan mbo-scholen",
        says: {nl: "Ruim € 3,8 miljard voor 2023-2027.", en: "Over € 3.8 billion for 2023-2027."}
      },
      {
        source: monitor,
        at: "noot 33",
        passage: "Het totaal bedraagt €2.829.069.228",
        says: {
          nl: "€ 2,8 miljard in de begrotingen van instellingen voor 2024-2027.",
          en: "€ 2.8 billion in the budgets of institutions for 2024-2027."
        }
      }
    ],
    used: {
      nl: "Alle drie, met hun eigen periode en bereik. Zij tellen niet hetzelfde.",
      en: "All three, with their own period and scope. They do not count the same."
    }
  },
  {
    id: "vsv-definities",
    indicators: ["vsv-landelijk", "vsv"],
    sayings: [
      {
        source: "rekenkamer",
        at: "par 3.2.4",
        passage: "tot 30.242 in het schooljaar 2021-2022",
        says: {nl: "30.242 in 2021/22: alle onderwijs.", en: "30,242 in 2021/22: all education."}
      },
      {
        source: monitor,
        at: "tabel 4.1",
        passage: "TOTAAL BOL 18.680 6,03% 16.549 5,57%",
        says: {nl: "24.286 in 2022/23: alleen het mbo.", en: "24,286 in 2022/23: mbo only."}
      }
    ],
    used: {nl: "Wij verbinden de twee niet met een lijn.", en: "We do not join the two by a line."}
  }
];
