import type {Contradiction} from "./contradiction.js";

const monitor = "monitor" as const;

/** Where passages of the monitor disagree. */
export const documentContradictions: readonly Contradiction[] = [
  {
    id: "meer-of-minder",
    indicators: ["vsv"],
    sayings: [
      {
        source: monitor,
        at: "samenvatting",
        passage: "47–69% van de instellingen hebben meer vsv",
        says: {
          nl: "In de bbl heeft 47-69% van de instellingen meer vsv dan bij de start.",
          en: "In bbl 47-69% of institutions have more early leaving than at the start."
        }
      },
      {
        source: monitor,
        at: "par 4.3.1",
        passage: "bij 47-69 procent van de instellingen het vsv-percentage lager dan de startwaarde",
        says: {nl: "Bij 47-69% is het lager.", en: "In 47-69% it is lower."}
      }
    ],
    used: {nl: "Lager. De cijfers per niveau bevestigen dat.", en: "Lower. The figures per level confirm it."}
  },
  {
    id: "jaar-van-het-doel",
    indicators: ["vsv", "vsv-landelijk"],
    sayings: [
      {
        source: monitor,
        at: "par 4.1",
        passage: "voortijdig schoolverlaters in het mbo tot 18.000 in 2026",
        says: {nl: "Hoogstens 18.000 vsv’ers in 2026.", en: "At most 18,000 early leavers in 2026."}
      },
      {
        source: monitor,
        at: "par 4.3.1",
        passage: "te laten dalen tot maximaal 18.000 in 2027",
        says: {nl: "Hoogstens 18.000 in 2027.", en: "At most 18,000 in 2027."}
      }
    ],
    used: {
      nl: "Beide jaren staan erbij. De tekst van de Werkagenda zelf noemt 2026.",
      en: "Both years are shown. The text of the Werkagenda itself says 2026."
    }
  },
  {
    id: "starters-sector",
    indicators: ["startersresultaat"],
    sayings: [
      {
        source: monitor,
        at: "samenvatting",
        passage: "ligt met 81% nog onder de gemiddelde streefwaarde van 83%",
        says: {nl: "Het startersresultaat is 81%, het doel 83%.", en: "The result of starters is 81%, the target 83%."}
      },
      {
        source: monitor,
        at: "par 5.3.1",
        passage: "Het totaal bedraagt voor 2023/24 (jaar van instromen) 84,4%",
        says: {
          nl: "De sector staat op 84,4%. De 81% en 83% gelden voor niveau 2.",
          en: "The sector is at 84.4%. The 81% and 83% are of level 2."
        }
      }
    ],
    used: {
      nl: "84,4% voor de sector; 81% en 83% alleen voor niveau 2.",
      en: "84.4% for the sector; 81% and 83% for level 2 only."
    }
  },
  {
    id: "starters-op-doel",
    indicators: ["startersresultaat"],
    sayings: [
      {
        source: monitor,
        at: "samenvatting",
        passage: "het meest op mbo-4 (41%) en het minst op mbo-2 (24%)",
        says: {nl: "Op doel: 41% (niveau 4) en 24% (niveau 2).", en: "At target: 41% (level 4) and 24% (level 2)."}
      },
      {
        source: monitor,
        at: "par 5.3.1",
        passage: "dat 44 procent van de instellingen hun streefwaarde heeft bereikt",
        says: {nl: "Op doel: 44% (niveau 4) en 27% (niveau 2).", en: "At target: 44% (level 4) and 27% (level 2)."}
      }
    ],
    used: {nl: "44% en 27%, uit de paragraaf die het uitwerkt.", en: "44% and 27%, from the section that works it out."}
  },
  {
    id: "stabiel-of-gedaald",
    indicators: ["uitstroom-werk"],
    sayings: [
      {
        source: monitor,
        at: "samenvatting",
        passage: "niveau-2 stabiel of licht gedaald",
        says: {nl: "De kans op werk is stabiel of licht gedaald.", en: "The chance of work is stable or fell slightly."}
      },
      {
        source: monitor,
        at: "par 4.3.2",
        passage: "is de kans op werk voor alle niveaus en leerwegen licht gedaald",
        says: {nl: "Zij is overal licht gedaald.", en: "It fell slightly everywhere."}
      }
    ],
    used: {
      nl: "Tabel 8.6: overal gedaald, met 1 tot 3 procentpunt.",
      en: "Table 8.6: down everywhere, by 1 to 3 points."
    }
  },
  {
    id: "bol-voor-bbl",
    indicators: ["vsv"],
    sayings: [
      {
        source: monitor,
        at: "par 4.3.1",
        passage: "Voor de bol geldt dat voor circa de helft van de instellingen",
        says: {
          nl: "Op mbo-3 staat twee keer bol, met twee verschillende cijfers.",
          en: "At level 3 bol stands twice, with two different figures."
        }
      },
      {
        source: monitor,
        at: "par 4.3.1",
        passage: "voor de bol geldt dat voor ruim twee derde van de mbo-instellingen",
        says: {nl: "Op mbo-4 ook.", en: "At level 4 too."}
      }
    ],
    used: {
      nl: "De tweede keer is het de bbl. Dat volgt uit de zin ervoor.",
      en: "The second time it is bbl. That follows from the sentence before."
    }
  },
  {
    id: "startersresultaat-hbo",
    indicators: ["doorstroom-hbo"],
    sayings: [
      {
        source: monitor,
        at: "par 5.3.2",
        passage: "dat het gemiddelde startersresultaat op dat moment 80 procent was",
        says: {nl: "Het gemiddelde startersresultaat was 80%.", en: "The mean result of starters was 80%."}
      }
    ],
    used: {
      nl: "Het gaat om doorstroomsucces naar het hbo, het onderwerp van de paragraaf.",
      en: "It is about success in hbo, the subject of the section."
    }
  }
];
