import {figuresOf} from "./figure.js";

const shared = {source: "monitor", objective: "1.4"} as const;
const starters = figuresOf({...shared, topic: "measurement", indicator: "startersresultaat"});
const hbo = figuresOf({...shared, topic: "measurement", indicator: "doorstroom-hbo"});
const adults = figuresOf({source: "monitor", topic: "measurement", objective: "1.5"});

/** Objectives 1.4 and 1.5: first year in mbo, first year in hbo, literacy of adults. */
export const transferFigures = {
  starters2022: starters(83.6, "percent", "hele sector, 2022/23", "whole sector, 2022/23", {
    at: "par 5.3.1",
    passage: "een stijging ten opzichte van 2022/23 (83,6%)"
  }),
  starters2023: starters(84.4, "percent", "hele sector, 2023/24", "whole sector, 2023/24", {
    at: "par 5.3.1",
    passage: "Het totaal bedraagt voor 2023/24 (jaar van instromen) 84,4%"
  }),
  startersLevel2Change: starters(
    0.6,
    "points",
    "niveau 2: verandering tussen 2022/23 en 2023/24",
    "level 2: change from 2022/23 to 2023/24",
    {
      at: "par 5.3.1",
      passage: "wat lager voor mbo-2, maar nog steeds positief (0,6 procentpunt)"
    }
  ),
  startersLevel2: starters(81, "percent", "niveau 2: gemiddelde instelling", "level 2: mean institution", {
    topic: "spread",
    at: "par 5.3.1",
    passage: "(83%) hoger ligt dan het gemiddelde startersresultaat (81%)"
  }),
  startersTarget: starters(
    83,
    "percent",
    "niveau 2: gemiddeld doel van instellingen",
    "level 2: mean target of institutions",
    {
      topic: "target",
      at: "par 5.3.1",
      passage: "(83%) hoger ligt dan het gemiddelde startersresultaat (81%)"
    }
  ),
  startersReached4: starters(44, "percent", "niveau 4: op het eigen doel", "level 4: at their own target", {
    topic: "institutions",
    at: "par 5.3.1",
    passage: "dat 44 procent van de instellingen hun streefwaarde heeft bereikt"
  }),
  startersReached2: starters(27, "percent", "niveau 2: op het eigen doel", "level 2: at their own target", {
    topic: "institutions",
    at: "par 5.3.1",
    passage: "daar heeft 27 procent van de instellingen hun streefwaarde gehaald"
  }),
  startersDown2: starters(31, "percent", "niveau 2: gedaald en onder het doel", "level 2: fallen and below target", {
    topic: "institutions",
    at: "par 5.3.1",
    passage: "dit varieert van 31% (voor mbo-2) tot 16% (voor mbo-4)"
  }),
  startersDown4: starters(16, "percent", "niveau 4: gedaald en onder het doel", "level 4: fallen and below target", {
    topic: "institutions",
    at: "par 5.3.1",
    passage: "dit varieert van 31% (voor mbo-2) tot 16% (voor mbo-4)"
  }),
  startersAmbition2: starters(
    0.549,
    "correlation",
    "beoogde en bereikte stijging, niveau 2",
    "intended and achieved rise, level 2",
    {
      topic: "relation",
      at: "noot 27",
      passage: "Correlaties van resp. 0,549/0,522/0,493 voor niveau 2/3/4"
    }
  ),
  startersAmbition3: starters(
    0.522,
    "correlation",
    "beoogde en bereikte stijging, niveau 3",
    "intended and achieved rise, level 3",
    {
      topic: "relation",
      at: "noot 27",
      passage: "Correlaties van resp. 0,549/0,522/0,493 voor niveau 2/3/4"
    }
  ),
  startersAmbition4: starters(
    0.493,
    "correlation",
    "beoogde en bereikte stijging, niveau 4",
    "intended and achieved rise, level 4",
    {
      topic: "relation",
      at: "noot 27",
      passage: "Correlaties van resp. 0,549/0,522/0,493 voor niveau 2/3/4"
    }
  ),
  hbo2021: hbo(80.1, "percent", "doorstromers van 2021/22", "those who went on in 2021/22", {
    at: "par 5.3.2",
    passage: "licht gestegen met 1 procentpunt, van 80,1 naar 81,2 procent"
  }),
  hbo2022: hbo(81.2, "percent", "doorstromers van 2022/23", "those who went on in 2022/23", {
    at: "par 5.3.2",
    passage: "licht gestegen met 1 procentpunt, van 80,1 naar 81,2 procent"
  }),
  hboRich: hbo(
    83,
    "percent",
    "bol, hoogste kwart naar sociaaleconomische status",
    "bol, highest quarter by socio-economic status",
    {
      topic: "background",
      at: "par 5.3.2",
      passage: "de 25% hoogste sociaaleconomische status, stroomde 83%"
    }
  ),
  hboPoor: hbo(
    79,
    "percent",
    "bol, laagste kwart naar sociaaleconomische status",
    "bol, lowest quarter by socio-economic status",
    {
      topic: "background",
      at: "par 5.3.2",
      passage: "de 25% laagste sociaaleconomische status ging het om 79%"
    }
  ),
  hboNone: hbo(82, "percent", "bol, geen migratieachtergrond", "bol, no migration background", {
    topic: "background",
    at: "par 5.3.2",
    passage: "zonder migratieachtergrond (82%)"
  }),
  hboWestern: hbo(79, "percent", "bol, westerse migratieachtergrond", "bol, western migration background", {
    topic: "background",
    at: "par 5.3.2",
    passage: "studenten met westerse migratieachtergrond (79%)"
  }),
  hboNonWestern: hbo(80, "percent", "bol, niet-westerse migratieachtergrond", "bol, non-western migration background", {
    topic: "background",
    at: "noot 28",
    passage: "80% voor studenten met niet-westerse migratieachtergrond"
  }),
  hboMeanBefore: hbo(80, "percent", "gemiddelde instelling, vorig rapport", "mean institution, previous report", {
    topic: "spread",
    at: "par 5.3.2",
    passage: "op dat moment 80 procent was"
  }),
  hboMean: hbo(82, "percent", "gemiddelde instelling, laatste jaar", "mean institution, latest year", {
    topic: "spread",
    at: "par 5.3.2",
    passage: "een lichte stijging in doorstroomsucces zichtbaar(tot 82%)"
  }),
  hboLowest: hbo(
    60,
    "percent",
    "instellingen, onderkant van het getoonde gebied",
    "institutions, lower end of the area shown",
    {
      topic: "spread",
      at: "par 5.3.2",
      passage: "tussen de zestig en honderd procent (gearceerde gebied)"
    }
  ),
  hboHighest: hbo(
    100,
    "percent",
    "instellingen, bovenkant van het getoonde gebied",
    "institutions, upper end of the area shown",
    {
      topic: "spread",
      at: "par 5.3.2",
      passage: "tussen de zestig en honderd procent (gearceerde gebied)"
    }
  ),
  hboLowTargets: hbo(
    11,
    "count",
    "instellingen met een doel onder hun startwaarde",
    "institutions with a target below their starting value",
    {
      topic: "institutions",
      at: "noot 29",
      passage: "Elf mbo-instellingen noemden een streefwaarde lager dan de startwaarde"
    }
  ),
  literacyPrimary: adults(
    45,
    "percent",
    "volwassenen met hooguit basis- of speciaal onderwijs die weinig taalvaardig zijn, 2023",
    "adults with at most primary or special education who have low literacy, 2023",
    {
      at: "par 6.1",
      passage: "“45 procent van de volwassenen die maximaal basis- of speciaal onderwijs"
    }
  ),
  literacyVmbo: adults(30, "percent", "volwassenen met een vmbo-diploma, 2023", "adults with a vmbo diploma, 2023", {
    at: "par 6.1",
    passage: "dertig procent van de volwassenen met een vmbo-diploma"
  }),
  literacyMbo: adults(
    25,
    "percent",
    "volwassenen met een diploma van niveau 1 of 2, 2023",
    "adults with a diploma of level 1 or 2, 2023",
    {
      at: "par 6.1",
      passage: "en een kwart met een"
    }
  ),
  literacyOwn: adults(
    2,
    "count",
    "instellingen met eigen indicatoren, van de 51",
    "institutions with indicators of their own, of the 51",
    {
      topic: "scope",
      at: "par 6.3",
      passage: "Twee van de 51 instellingen hebben in hun voortgangsrapportages"
    }
  )
};
