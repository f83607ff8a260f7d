import {figuresOf} from "./figure.js";

const plan = figuresOf({source: "actieplan", topic: "measurement"});
const paid = figuresOf({source: "actieplan", topic: "money"});
const report = figuresOf({source: "rekenkamer", topic: "measurement"});
const budget = figuresOf({source: "rekenkamer", topic: "money"});
const letter = figuresOf({source: "brief", topic: "scope"});

/** The action plan of 2016, the agreement of 2018 and what the Court of Audit found over those years. */
export const earlierFigures = {
  leavers2002: plan(70_000, "count", "nieuwe vsv’ers, 2002", "new early leavers, 2002", {
    indicator: "vsv-landelijk",
    at: "par 1.2",
    passage: "70.000 in 2002 naar minder dan 25.000 per jaar",
    precision: "about"
  }),
  leavers2014: plan(25_000, "count", "nieuwe vsv’ers, 2014/15", "new early leavers, 2014/15", {
    indicator: "vsv-landelijk",
    at: "par 1.2",
    passage: "70.000 in 2002 naar minder dan 25.000 per jaar",
    precision: "less"
  }),
  target2016: plan(20_000, "count", "doel van het actieplan, zonder jaartal", "aim of the action plan, no year named", {
    indicator: "vsv-landelijk",
    topic: "target",
    at: "par 1.2",
    passage: "onder de 20.000 nieuwe voortijdig schoolverlaters",
    precision: "less"
  }),
  leavers2020: report(
    24_385,
    "count",
    "voortijdig schoolverlaters, alle onderwijs, 2020/21",
    "early leavers, all education, 2020/21",
    {
      indicator: "vsv-landelijk",
      at: "par 3.2.4",
      passage: "van 24.385 in het schooljaar 2020-2021"
    }
  ),
  leavers2021: report(
    30_242,
    "count",
    "voortijdig schoolverlaters, alle onderwijs, 2021/22",
    "early leavers, all education, 2021/22",
    {
      indicator: "vsv-landelijk",
      at: "par 3.2.4",
      passage: "tot 30.242 in het schooljaar 2021-2022"
    }
  ),
  higher: report(44, "percent", "gediplomeerden die doorstromen, 2016-2021", "diploma holders who go on, 2016-2021", {
    indicator: "hoger-niveau",
    at: "figuur 5",
    passage: "stabiel was, circa 44%",
    precision: "about"
  }),
  higherEducation: plan(
    3,
    "times",
    "kans op hoger onderwijs, hoger tegenover lager opgeleide ouders, bij gelijke prestaties",
    "chance of higher education, higher against lower educated parents, at equal attainment",
    {
      indicator: "kans-hoger-onderwijs",
      topic: "background",
      at: "kop 1",
      passage: "bij gelijke prestaties, ruim drie keer zoveel kans",
      precision: "more"
    }
  ),
  citoHeld: plan(535, "count", "citoscore die in de figuur gelijk is gehouden", "cito score held equal in the figure", {
    indicator: "kans-hoger-onderwijs",
    topic: "scope",
    at: "par 1.1",
    passage: "met dezelfde cito-score (namelijk 535 punten)"
  }),
  stackersShare: plan(17, "percent", "aandeel van de doelgroep, landelijk", "share of the target group, nationally", {
    indicator: "stapelaars",
    at: "noot 26",
    passage: "Het landelijk gemiddelde is 17 procent"
  }),
  stackersLimit: plan(
    20,
    "percent",
    "aandeel vanaf waar een instelling geld krijgt",
    "share from which an institution receives money",
    {
      indicator: "stapelaars",
      topic: "target",
      at: "par 2.2",
      passage: "waar het aandeel van deze doelgroep 20 procent of meer bedraagt"
    }
  ),
  single2005: plan(
    20,
    "percent",
    "scholen met alleen enkelvoudige inschrijving, 2005",
    "schools with single-level enrolment only, 2005",
    {
      indicator: "brugklas",
      at: "par 1.2",
      passage: "Tussen 2005 en 2015 groeide dit aandeel van 20 procent naar 35 procent"
    }
  ),
  single2015: plan(
    35,
    "percent",
    "scholen met alleen enkelvoudige inschrijving, 2015",
    "schools with single-level enrolment only, 2015",
    {
      indicator: "brugklas",
      at: "par 1.2",
      passage: "Tussen 2005 en 2015 groeide dit aandeel van 20 procent naar 35 procent"
    }
  ),
  plan2017: paid(25_000_000, "euro", "actieplan, 2017", "action plan, 2017", {
    at: "kop 2",
    passage: "trekken we in 2017 € 25 miljoen uit"
  }),
  plan2018: paid(32_000_000, "euro", "actieplan, 2018", "action plan, 2018", {
    at: "kop 2",
    passage: "oplopend in 2018 tot € 32 miljoen"
  }),
  plan2020: paid(26_000_000, "euro", "actieplan, per jaar vanaf 2020", "action plan, a year from 2020 on", {
    at: "kop 2",
    passage: "Vanaf 2020 is structureel € 26 miljoen per jaar"
  }),
  planHbo: paid(7_500_000, "euro", "overgang mbo-hbo, per jaar vanaf 2018", "from mbo to hbo, a year from 2018 on", {
    at: "par 2.1",
    passage: "structureel € 7,5 miljoen per jaar als extra impuls"
  }),
  planStackers: paid(
    4_000_000,
    "euro",
    "instellingen met veel stapelaars, per jaar, 2017-2019",
    "institutions with many who stack diplomas, a year, 2017-2019",
    {
      indicator: "stapelaars",
      at: "par 2.2",
      passage: "2017 tot en met 2019 € 4 miljoen per jaar"
    }
  ),
  agreement2019: budget(
    1_600_000_000,
    "euro",
    "kwaliteitsagenda’s 2019-2022, ruim",
    "quality agendas 2019-2022, over",
    {
      at: "par 5.2.1",
      passage: "aanvullend budget van ruim € 1,6 miljard",
      precision: "more"
    }
  ),
  agenda2023: budget(
    3_800_000_000,
    "euro",
    "Werkagenda en Stagepact, 2023-2027, ruim",
    "Werkagenda and Stagepact, 2023-2027, over",
    {
      at: "par 5.2.1",
      passage: "ruim € 3,8 miljard beschikbaar gesteld aan mbo-scholen",
      precision: "more"
    }
  ),
  agendaChances: budget(
    1_000_000_000,
    "euro",
    "daarvan voor kansengelijkheid, 2024-2027, ongeveer",
    "of which for equal chances, 2024-2027, about",
    {
      at: "par 5.2.1",
      passage: "Daarvan is circa € 1 miljard bestemd voor de aanpak van kansenongelijkheid",
      precision: "about"
    }
  ),
  agendaLetter: letter(
    4_000_000_000,
    "euro",
    "Werkagenda en Stagepact, 2023-2027, volgens de brief",
    "Werkagenda and Stagepact, 2023-2027, according to the letter",
    {
      topic: "money",
      at: "par 5",
      passage: "budget ter hoogte van € 4 miljard"
    }
  ),
  letterInstitutions: letter(
    7,
    "count",
    "instellingen waar de Rekenkamer de praktijk bekeek",
    "institutions where the Court looked at practice",
    {
      at: "par 5",
      passage: "praktijkonderzoek bij 7 mbo-instellingen"
    }
  ),
  letterStudents: letter(310, "count", "studenten met wie de Rekenkamer sprak", "students the Court talked to", {
    at: "par 1",
    passage: "we met 310 studenten gesproken"
  })
};
