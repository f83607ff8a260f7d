import {figuresOf} from "./figure.js";

const shared = {source: "monitor", objective: "1.3", indicator: "vsv"} as const;
const scope = figuresOf({...shared, topic: "scope"});
const national = figuresOf({...shared, topic: "measurement"});
const target = figuresOf({...shared, topic: "target"});
const background = figuresOf({...shared, topic: "background"});
const institutions = figuresOf({...shared, topic: "institutions"});
const relation = figuresOf({...shared, topic: "relation"});
const measures = figuresOf({...shared, topic: "measures"});

/** Early leaving (vsv) in objective 1.3, beside tables 4.1 and 8.3 to 8.5. */
export const leavingFigures = {
  leavers2023: national(22_308, "count", "nieuwe vsv’ers, 2023/24", "new early leavers, 2023/24", {
    at: "par 4.3.1",
    passage: "2023 waren 22.308 nieuwe vsv’ers"
  }),
  targetLate: target(18_000, "count", "landelijk doel voor 2027", "national target for 2027", {
    at: "par 4.3.1",
    passage: "te laten dalen tot maximaal 18.000 in 2027",
    precision: "most"
  }),
  targetEarly: target(18_000, "count", "landelijk doel voor 2026", "national target for 2026", {
    at: "par 8.1",
    passage: "minder dan 18.000 nieuwe vsv’ers in 2026",
    precision: "less"
  }),
  level4: scope(60, "percent", "studenten tot 23 jaar die niveau 4 volgen", "students up to 23 who are at level 4", {
    at: "noot 20",
    passage: "Van alle mbo-studenten tot 23 jaar volgt circa 60 procent",
    precision: "about"
  }),
  bolNonWestern: background(
    -0.57,
    "points",
    "verandering 2022-2023, niet-westers, bol",
    "change 2022-2023, non-western, bol",
    {
      at: "par 4.3.1",
      passage: "(-0,57 procentpunt bol, -0,37 procentpunt bbl)"
    }
  ),
  bblNonWestern: background(
    -0.37,
    "points",
    "verandering 2022-2023, niet-westers, bbl",
    "change 2022-2023, non-western, bbl",
    {
      at: "par 4.3.1",
      passage: "(-0,57 procentpunt bol, -0,37 procentpunt bbl)"
    }
  ),
  bolWestern: background(-0.51, "points", "verandering 2022-2023, westers, bol", "change 2022-2023, western, bol", {
    at: "par 4.3.1",
    passage: "(respectievelijk -0,51 en -0,44 procentpunt in bol"
  }),
  bblWestern: background(0.16, "points", "verandering 2022-2023, westers, bbl", "change 2022-2023, western, bbl", {
    at: "par 4.3.1",
    passage: "+0,16 en -0,16 procentpunt in bbl)"
  }),
  reached1Bol: institutions(
    77,
    "percent",
    "entree bol: op het eigen doel voor 2027",
    "entry level bol: at their own target for 2027",
    {
      at: "par 4.3.1",
      passage: "mbo-1 bol positief (77% instellingen onder streefwaarde)"
    }
  ),
  improved1Bbl: institutions(
    50,
    "percent",
    "entree bbl: minder vsv dan bij de start",
    "entry level bbl: fewer early leavers than at the start",
    {
      at: "par 4.3.1",
      passage: "in de helft van de instellingen het vsv-percentage in de bbl verbeterd"
    }
  ),
  reached2Bol: institutions(40, "percent", "niveau 2 bol: op het eigen doel", "level 2 bol: at their own target", {
    at: "par 4.3.1",
    passage: "Voor bol geldt dat 40 procent van de instellingen"
  }),
  improved2Bol: institutions(
    80,
    "percent",
    "niveau 2 bol: minder vsv dan bij de start",
    "level 2 bol: fewer early leavers than at the start",
    {
      at: "par 4.3.1",
      passage: "meer dan 80 procent heeft een lager vsv-percentage",
      precision: "more"
    }
  ),
  reached2Bbl: institutions(26, "percent", "niveau 2 bbl: op het eigen doel", "level 2 bbl: at their own target", {
    at: "par 4.3.1",
    passage: "streefwaarde kleiner (26%)"
  }),
  improved2Bbl: institutions(
    60,
    "percent",
    "niveau 2 bbl: minder vsv dan bij de start",
    "level 2 bbl: fewer early leavers than at the start",
    {
      at: "par 4.3.1",
      passage: "circa 60 procent zich wel positief ontwikkeld",
      precision: "about"
    }
  ),
  reached3Bol: institutions(39, "percent", "niveau 3 bol: op het eigen doel", "level 3 bol: at their own target", {
    at: "par 4.3.1",
    passage: "(20% bbl, 39% bol)"
  }),
  improved3Bol: institutions(
    70,
    "percent",
    "niveau 3 bol: minder vsv dan bij de start",
    "level 3 bol: fewer early leavers than at the start",
    {
      at: "par 4.3.1",
      passage: "overgrote deel van de instellingen (70%)"
    }
  ),
  reached3Bbl: institutions(20, "percent", "niveau 3 bbl: op het eigen doel", "level 3 bbl: at their own target", {
    at: "par 4.3.1",
    passage: "(20% bbl, 39% bol)"
  }),
  improved3Bbl: institutions(
    50,
    "percent",
    "niveau 3 bbl: minder vsv dan bij de start",
    "level 3 bbl: fewer early leavers than at the start",
    {
      at: "par 4.3.1",
      passage: "voor circa de helft van de instellingen",
      precision: "about"
    }
  ),
  improved4Bol: institutions(
    85,
    "percent",
    "niveau 4 bol: minder vsv dan bij de start",
    "level 4 bol: fewer early leavers than at the start",
    {
      at: "par 4.3.1",
      passage: "bijna alle mbo-instellingen (85%)"
    }
  ),
  improved4Bbl: institutions(
    200 / 3,
    "percent",
    "niveau 4 bbl: minder vsv dan bij de start",
    "level 4 bbl: fewer early leavers than at the start",
    {
      at: "par 4.3.1",
      passage: "voor de bol geldt dat voor ruim twee derde van de mbo-instellingen",
      precision: "more"
    }
  ),
  bolLowest: institutions(
    70,
    "percent",
    "bol: minder vsv dan bij de start, niveau met het kleinste deel",
    "bol: fewer early leavers than at the start, level with the smallest share",
    {
      at: "par 4.3.1",
      passage: "ten opzichte van de startwaarde (70-85% afhankelijk van het niveau)"
    }
  ),
  bolHighest: institutions(85, "percent", "bol: niveau met het grootste deel", "bol: level with the largest share", {
    at: "par 4.3.1",
    passage: "ten opzichte van de startwaarde (70-85% afhankelijk van het niveau)"
  }),
  bblLowest: institutions(
    47,
    "percent",
    "bbl: minder vsv dan bij de start, niveau met het kleinste deel",
    "bbl: fewer early leavers than at the start, level with the smallest share",
    {
      at: "par 4.3.1",
      passage: "bij 47-69 procent van de instellingen het vsv-percentage lager"
    }
  ),
  bblHighest: institutions(69, "percent", "bbl: niveau met het grootste deel", "bbl: level with the largest share", {
    at: "par 4.3.1",
    passage: "bij 47-69 procent van de instellingen het vsv-percentage lager"
  }),
  ambition1Bol: relation(
    0.728,
    "correlation",
    "beoogde en bereikte daling, entree bol",
    "intended and achieved fall, entry level bol",
    {
      at: "par 4.3.1",
      passage: "(resp. r = 0,728 en r = 0,681)"
    }
  ),
  ambition3Bol: relation(
    0.681,
    "correlation",
    "beoogde en bereikte daling, niveau 3 bol",
    "intended and achieved fall, level 3 bol",
    {
      at: "par 4.3.1",
      passage: "(resp. r = 0,728 en r = 0,681)"
    }
  ),
  ambitionLowest: relation(
    0.365,
    "correlation",
    "beoogde en bereikte daling, andere niveaus: laagste",
    "intended and achieved fall, other levels: lowest",
    {
      at: "par 4.3.1",
      passage: "tussen de 0,365 en de 0,541"
    }
  ),
  ambitionHighest: relation(
    0.541,
    "correlation",
    "beoogde en bereikte daling, andere niveaus: hoogste",
    "intended and achieved fall, other levels: highest",
    {
      at: "par 4.3.1",
      passage: "tussen de 0,365 en de 0,541"
    }
  ),
  measuresLeaving: measures(
    98,
    "percent",
    "instellingen die hun vsv-aanpak voortzetten of uitbreiden",
    "institutions that continue or extend their approach",
    {
      at: "par 4.4",
      passage: "Vrijwel alle instellingen (98%) zetten hun bestaande vsv-aanpak door"
    }
  ),
  judged13: measures(
    43,
    "percent",
    "vindt dat de maatregelen (heel) goed werken, volgens de instellingen",
    "find that the measures work (well), say the institutions",
    {
      at: "par 4.4",
      passage: "43 procent van de instellingen de maatregelen voor doelstelling 1.3"
    }
  )
};
