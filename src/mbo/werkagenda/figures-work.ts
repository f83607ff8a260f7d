import {figuresOf} from "./figure.js";

const shared = {source: "monitor", objective: "1.3"} as const;
const spread = figuresOf({...shared, topic: "spread", indicator: "uitstroom-werk"});
const work = figuresOf({...shared, topic: "institutions", indicator: "uitstroom-werk"});
const guidance = figuresOf({...shared, topic: "measurement", indicator: "begeleiding"});
const guided = figuresOf({...shared, topic: "institutions", indicator: "begeleiding"});

const quartiles = {
  entreeBbl: "ligt dit percentage tussen de 47 en 70 procent (Q1-Q3)",
  entreeBol: "(32-43% Q1-Q3)",
  level2Bbl: "(76-83% Q1-Q3)",
  level2Bol: "(53-61% Q1-Q3"
};

/** Work after leaving and satisfaction with guidance, in objective 1.3. */
export const workFigures = {
  workEntreeBbl: spread(57, "percent", "entree bbl: gemiddelde instelling", "entry level bbl: mean institution", {
    at: "par 4.3.2",
    passage: "Ruim 57 procent van de mbo-1 bbl studenten",
    precision: "more"
  }),
  workEntreeBblLow: spread(47, "percent", "entree bbl: eerste kwartiel", "entry level bbl: first quartile", {
    at: "par 4.3.2",
    passage: quartiles.entreeBbl
  }),
  workEntreeBblHigh: spread(70, "percent", "entree bbl: derde kwartiel", "entry level bbl: third quartile", {
    at: "par 4.3.2",
    passage: quartiles.entreeBbl
  }),
  workEntreeBol: spread(38, "percent", "entree bol: gemiddelde instelling", "entry level bol: mean institution", {
    at: "par 4.3.2",
    passage: "Voor mbo-1 bol heeft gemiddeld 38 procent"
  }),
  workEntreeBolLow: spread(32, "percent", "entree bol: eerste kwartiel", "entry level bol: first quartile", {
    at: "par 4.3.2",
    passage: quartiles.entreeBol
  }),
  workEntreeBolHigh: spread(43, "percent", "entree bol: derde kwartiel", "entry level bol: third quartile", {
    at: "par 4.3.2",
    passage: quartiles.entreeBol
  }),
  workLevel2Bbl: spread(80, "percent", "niveau 2 bbl: gemiddelde instelling", "level 2 bbl: mean institution", {
    at: "par 4.3.2",
    passage: "In de bbl op mbo-2 heeft gemiddeld 80 procent"
  }),
  workLevel2BblLow: spread(76, "percent", "niveau 2 bbl: eerste kwartiel", "level 2 bbl: first quartile", {
    at: "par 4.3.2",
    passage: quartiles.level2Bbl
  }),
  workLevel2BblHigh: spread(83, "percent", "niveau 2 bbl: derde kwartiel", "level 2 bbl: third quartile", {
    at: "par 4.3.2",
    passage: quartiles.level2Bbl
  }),
  workLevel2Bol: spread(57, "percent", "niveau 2 bol: gemiddelde instelling", "level 2 bol: mean institution", {
    at: "par 4.3.2",
    passage: "Ruim de helft (57%) van de mbo-2 bol studenten"
  }),
  workLevel2BolLow: spread(53, "percent", "niveau 2 bol: eerste kwartiel", "level 2 bol: first quartile", {
    at: "par 4.3.2",
    passage: quartiles.level2Bol
  }),
  workLevel2BolHigh: spread(61, "percent", "niveau 2 bol: derde kwartiel", "level 2 bol: third quartile", {
    at: "par 4.3.2",
    passage: quartiles.level2Bol
  }),
  worseEntreeBbl: work(
    52,
    "percent",
    "entree bbl: lager dan bij de start en onder het doel",
    "entry level bbl: lower than at the start and below target",
    {
      at: "par 4.3.2",
      passage: "In 52 procent van de instellingen is de ontwikkeling ten opzichte van de startwaarde negatief"
    }
  ),
  notBetterEntreeBol: work(
    62,
    "percent",
    "entree bol: niet hoger dan bij de start",
    "entry level bol: not higher than at the start",
    {
      at: "par 4.3.2",
      passage: "Bij het grootste deel (62%) van de instellingen is geen positieve ontwikkeling"
    }
  ),
  missedLevel2Bol: work(
    91,
    "percent",
    "niveau 2 bol: doel nog buiten bereik",
    "level 2 bol: target still out of reach",
    {
      at: "par 4.3.2",
      passage: "voor bijna alle instellingen (91%) nog buiten bereik"
    }
  ),
  worseLevel2Bol: work(51, "percent", "niveau 2 bol: lager dan bij de start", "level 2 bol: lower than at the start", {
    at: "par 4.3.2",
    passage: "Bij veel van deze instellingen (51%)"
  }),
  onTimeWork: work(
    63,
    "percent",
    "op schema met uitstroom naar werk, volgens de instellingen",
    "on schedule with leaving for work, say the institutions",
    {
      topic: "measures",
      at: "par 4.4",
      passage:
        "Zo’n 63 procent ligt op schema wanneer het gaat over maatregelen met betrekking tot uitstroom naar werk",
      precision: "about"
    }
  ),
  guidance2020: guidance(48, "percent", "tevreden, bol en bbl, 2020", "satisfied, bol and bbl, 2020", {
    at: "par 4.3.3",
    passage: "van 48 procent (onder zowel bol- als bbl-studenten)"
  }),
  guidanceBbl: guidance(56, "percent", "tevreden, bbl, 2025", "satisfied, bbl, 2025", {
    at: "par 4.3.3",
    passage: "naar 56 procent van de bbl-studenten"
  }),
  guidanceBol: guidance(53, "percent", "tevreden, bol, 2025", "satisfied, bol, 2025", {
    at: "par 4.3.3",
    passage: "en 53 procent van de bol-studenten"
  }),
  guidanceMen: guidance(56, "percent", "mannen, 2025", "men, 2025", {
    topic: "background",
    at: "par 4.3.3",
    passage: "vaker tevreden over de begeleiding (56%) dan vrouwen (51%)"
  }),
  guidanceWomen: guidance(51, "percent", "vrouwen, 2025", "women, 2025", {
    topic: "background",
    at: "par 4.3.3",
    passage: "vaker tevreden over de begeleiding (56%) dan vrouwen (51%)"
  }),
  guidanceLargeColleges: guidance(51, "percent", "grote beroepscolleges, 2025", "large vocational colleges, 2025", {
    topic: "background",
    at: "par 4.3.3",
    passage: "in 2025 gemiddeld iets lager (51%)"
  }),
  guided1: guided(200 / 3, "percent", "entree: op het eigen doel", "entry level: at their own target", {
    at: "par 4.3.3",
    passage: "bij twee derde van de instellingen al in lijn"
  }),
  guided2Growing: guided(
    16,
    "percent",
    "niveau 2: groei, doel nog niet gehaald",
    "level 2: growth, target not yet reached",
    {
      at: "par 4.3.3",
      passage: "Binnen een deel (16%) van deze instellingen"
    }
  ),
  guided2Not: guided(
    32,
    "percent",
    "niveau 2: geen groei, doel niet gehaald",
    "level 2: no growth, target not reached",
    {
      at: "par 4.3.3",
      passage: "bij een ander deel (32%) ook niet"
    }
  ),
  guided3Growing: guided(
    46,
    "percent",
    "niveau 3: groei, doel nog niet gehaald",
    "level 3: growth, target not yet reached",
    {
      at: "par 4.3.3",
      passage: "bij de meeste van deze instellingen (46%)"
    }
  ),
  guided4Not: guided(72, "percent", "niveau 4: doel nog niet gehaald", "level 4: target not yet reached", {
    at: "par 4.3.3",
    passage: "Op mbo-4 is op de meeste instellingen (72%)"
  })
};
