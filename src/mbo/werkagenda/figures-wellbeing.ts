import {figuresOf} from "./figure.js";

const position = figuresOf({source: "monitor", topic: "measurement", objective: "1.1"});
const mental = figuresOf({source: "monitor", topic: "measurement", objective: "1.2", indicator: "mentale-gezondheid"});
const school = figuresOf({source: "monitor", topic: "measurement", objective: "1.2", indicator: "veilig-school"});
const measures = figuresOf({source: "monitor", topic: "measures", objective: "1.2"});

/** Objectives 1.1 and 1.2: being a student, mental health, safety. */
export const wellbeingFigures = {
  association: position(
    14,
    "percent",
    "kent de mogelijkheid van een studievereniging, 2024",
    "know they can found a study association, 2024",
    {
      indicator: "studievereniging",
      at: "par 2.3",
      passage: "slechts zo’n veertien procent van de mbo-studenten bekend",
      precision: "about"
    }
  ),
  mentalNow: mental(
    11,
    "percent",
    "slechte of zeer slechte mentale gezondheid, 2025",
    "poor or very poor mental health, 2025",
    {
      at: "par 3.3.1",
      passage: "In 2025 geeft ongeveer elf procent van de studenten",
      precision: "about"
    }
  ),
  mentalChange: mental(-1, "points", "verandering tussen 2024 en 2025", "change from 2024 to 2025", {
    at: "par 3.3.1",
    passage: "slecht welzijn gedaald (met 1 pp.)"
  }),
  mentalEntreeBefore: mental(10, "percent", "entreestudenten, 2024", "entry-level students, 2024", {
    topic: "background",
    at: "par 3.3.1",
    passage: "gestegen van 10% naar 12%"
  }),
  mentalEntreeNow: mental(
    12,
    "percent",
    "entreestudenten, 2025 (volgens de bron niet significant hoger)",
    "entry-level students, 2025 (not significantly higher, says the source)",
    {
      topic: "background",
      at: "par 3.3.1",
      passage: "gestegen van 10% naar 12%"
    }
  ),
  mentalTracks: mental(3, "points", "verschil tussen bol en bbl, 2025", "difference between bol and bbl, 2025", {
    topic: "background",
    at: "noot 13",
    passage: "Het verschil was in 2025 3 procentpunt"
  }),
  mentalReached: mental(
    30,
    "count",
    "instellingen op hun eigen doel, van de 40 met een doel",
    "institutions at their own target, of the 40 with one",
    {
      topic: "institutions",
      at: "par 3.3.1",
      passage: "Voor 30 van de 40 instellingen"
    }
  ),
  mentalOther: mental(
    10,
    "count",
    "instellingen die verbeteren en hun doel nog niet haalden",
    "institutions that improve and have not reached their target",
    {
      topic: "institutions",
      at: "par 3.3.1",
      passage: "De 10 overige instellingen hebben een dalende trend"
    }
  ),
  mentalWithoutTarget: mental(11, "count", "instellingen zonder bekend doel", "institutions without a known target", {
    topic: "institutions",
    at: "noot 16",
    passage: "Voor 11 instellingen zijn geen streefwaarden bekend"
  }),
  safeBbl2024: school(
    80,
    "percent",
    "bbl, 2024, instellingen die in 2025 meededen",
    "bbl, 2024, institutions that took part in 2025",
    {
      at: "par 3.3.2",
      passage: "(voor bbl van 80 naar 83%, voor bol van 78"
    }
  ),
  safeBbl2025: school(83, "percent", "bbl, 2025", "bbl, 2025", {
    at: "par 3.3.2",
    passage: "(voor bbl van 80 naar 83%, voor bol van 78"
  }),
  safeBol2024: school(
    78,
    "percent",
    "bol, 2024, instellingen die in 2025 meededen",
    "bol, 2024, institutions that took part in 2025",
    {
      at: "par 3.3.2",
      passage: "voor bol van 78 naar 81%)"
    }
  ),
  safeBol2025: school(81, "percent", "bol, 2025", "bol, 2025", {at: "par 3.3.2", passage: "voor bol van 78 naar 81%)"}),
  safeSexLow: school(
    4,
    "points",
    "verschil tussen mannen en vrouwen, ten minste",
    "difference between men and women, at least",
    {
      topic: "background",
      at: "par 3.3.2",
      passage: "(4 à 5 procentpunt verschil)"
    }
  ),
  safeSexHigh: school(
    5,
    "points",
    "verschil tussen mannen en vrouwen, hoogstens",
    "difference between men and women, at most",
    {
      topic: "background",
      at: "par 3.3.2",
      passage: "(4 à 5 procentpunt verschil)"
    }
  ),
  safeReached: school(
    7,
    "count",
    "instellingen op hun eigen doel, van de 26 met cijfers",
    "institutions at their own target, of the 26 with figures",
    {
      topic: "institutions",
      at: "par 3.3.2",
      passage: "7 van de 26 instellingen"
    }
  ),
  safeUp: school(
    11,
    "count",
    "instellingen die vooruitgaan en hun doel nog niet haalden",
    "institutions that improve and have not reached their target",
    {
      topic: "institutions",
      at: "par 3.3.2",
      passage: "Elf instellingen zijn op de goede weg"
    }
  ),
  safeDown: school(
    8,
    "count",
    "instellingen waar het gevoel van veiligheid daalde",
    "institutions where the feeling of safety fell",
    {
      topic: "institutions",
      at: "par 3.3.2",
      passage: "Voor 8 instellingen geldt dat het veiligheidsgevoel is afgenomen"
    }
  ),
  measuresSupport: measures(
    90,
    "percent",
    "instellingen die werken aan passend onderwijs",
    "institutions that work on fitting support",
    {
      at: "par 3.4",
      passage: "De meeste instellingen (90%) zetten in op de vier thema’s"
    }
  ),
  onTimePlacement: measures(
    96,
    "percent",
    "op schema met veiligheid bij leerbedrijven, volgens de instellingen",
    "on schedule with safety at training companies, say the institutions",
    {
      indicator: "veilig-stage",
      at: "par 3.4",
      passage: "veilig voelen bij leerbedrijven (96%)"
    }
  ),
  onTimeMental: measures(
    92,
    "percent",
    "op schema met mentale gezondheid, volgens de instellingen",
    "on schedule with mental health, say the institutions",
    {
      indicator: "mentale-gezondheid",
      at: "par 3.4",
      passage: "gericht op mentale gezondheid (92%)"
    }
  ),
  onTimeSchool: measures(
    80,
    "percent",
    "op schema met veiligheid op school, volgens de instellingen",
    "on schedule with safety at school, say the institutions",
    {
      indicator: "veilig-school",
      at: "par 3.4",
      passage: "veilig voelen op onderwijsinstellingen (80%)"
    }
  ),
  judged12: measures(
    46,
    "percent",
    "vindt dat de maatregelen (heel) goed werken, volgens de instellingen",
    "find that the measures work (well), say the institutions",
    {
      at: "par 3.4",
      passage: "Zo’n 46 procent vindt de maatregelen voor doelstelling 1.2",
      precision: "about"
    }
  )
};
