import type {Place} from "../sources.js";
import {assumed, derived} from "./parameter.js";

const table41: Place = {source: "monitor", place: {nl: "tabel 4.1, 2022/23", en: "table 4.1, 2022/23"}};
const chance = {unit: "share", range: [0, 1]} as const;

/** What students follow, and what can happen to them from one year to the next. */
export const careers = {
  bbl: derived(
    [0.185, 0.328, 0.379, 0.061],
    {...chance, of: "level", place: table41},
    {nl: "bbl onder wie jonger dan 23 is", en: "bbl among those under 23"},
    {nl: "aandeel van de bbl in bol en bbl samen", en: "share of bbl in bol and bbl together"}
  ),
  bblOlder: assumed(
    [0.4, 0.77, 0.92, 0.64],
    {...chance, of: "level"},
    {nl: "bbl onder wie 23 of ouder is", en: "bbl among those aged 23 and over"},
    {
      nl: "zo dat van alle studenten ruim een kwart bbl doet",
      en: "such that over a quarter of all students are in bbl"
    }
  ),
  bblGroup: assumed(
    -1.2,
    {unit: "log-odds", range: [-4, 4]},
    {nl: "bbl met een migratieachtergrond, jonger dan 23", en: "bbl with a migration background, under 23"},
    {
      nl: "zo dat van de jonge bbl-studenten 14 tot 15% een migratieachtergrond heeft",
      en: "such that 14 to 15% of young bbl students have a migration background"
    }
  ),
  extraneus: derived(
    [0.0058, 0.019, 0.0163, 0.0077],
    {unit: "share", range: [0, 0.3], of: "level", place: table41},
    {nl: "extraneus", en: "extraneus"},
    {nl: "aandeel van wie alleen examen doet", en: "share of those who take the examination only"}
  ),
  sectorsMen: assumed(
    [0.27, 0.36, 0.1, 0.27],
    {...chance, of: "sector", whole: true},
    {nl: "sectoren van mannen, niveau 2 tot en met 4", en: "sectors of men, levels 2 to 4"},
    {nl: "staat niet in de bronnen; entree is altijd overig", en: "not in the sources; entry level is always other"}
  ),
  sectorsWomen: assumed(
    [0.31, 0.07, 0.43, 0.19],
    {...chance, of: "sector", whole: true},
    {nl: "sectoren van vrouwen, niveau 2 tot en met 4", en: "sectors of women, levels 2 to 4"},
    {nl: "staat niet in de bronnen; entree is altijd overig", en: "not in the sources; entry level is always other"}
  ),
  diploma1: assumed(
    [0.56, 0.6, 0.6, 0.6],
    {...chance, of: "stay"},
    {nl: "diploma op entree, per jaar verblijf", en: "diploma at entry level, by year of stay"},
    {nl: "de opleiding duurt een jaar", en: "the programme takes a year"}
  ),
  diploma2: assumed(
    [0.25, 0.6, 0.55, 0.5],
    {...chance, of: "stay"},
    {nl: "diploma op niveau 2, per jaar verblijf", en: "diploma at level 2, by year of stay"},
    {nl: "de opleiding duurt een of twee jaar", en: "the programme takes one or two years"}
  ),
  diploma3: assumed(
    [0.08, 0.38, 0.62, 0.6],
    {...chance, of: "stay"},
    {nl: "diploma op niveau 3, per jaar verblijf", en: "diploma at level 3, by year of stay"},
    {nl: "de opleiding duurt twee of drie jaar", en: "the programme takes two or three years"}
  ),
  diploma4: assumed(
    [0.03, 0.1, 0.45, 0.6],
    {...chance, of: "stay"},
    {nl: "diploma op niveau 4, per jaar verblijf", en: "diploma at level 4, by year of stay"},
    {nl: "de opleiding duurt drie of vier jaar", en: "the programme takes three or four years"}
  ),
  diplomaCapacity: assumed(
    0.2,
    {unit: "log-odds", range: [-1, 1]},
    {nl: "diploma: per standaardafwijking capaciteit", en: "diploma: per standard deviation of capacity"},
    {nl: "niet gepubliceerd", en: "not published"}
  ),
  skipLevel: assumed(
    0.3,
    chance,
    {nl: "van niveau 2 in één keer naar niveau 4", en: "from level 2 straight to level 4"},
    {nl: "van wie doorstroomt; niet gepubliceerd", en: "of those who go on; not published"}
  ),
  leaveAfterDiploma: assumed(
    0.9,
    chance,
    {nl: "vertrek na diploma zonder doorstroom", en: "leaving after a diploma without going on"},
    {
      nl: "de anderen volgen nog een opleiding op hetzelfde niveau",
      en: "the others follow one more programme of the same level"
    }
  ),
  leaveFree: assumed(
    0.13,
    chance,
    {
      nl: "vertrek zonder diploma van wie geen vsv’er kan worden",
      en: "leaving without a diploma of those who cannot be early leavers"
    },
    {nl: "23 jaar of ouder, of met een startkwalificatie", en: "aged 23 and over, or with a basic qualification"}
  ),
  leaveOther: assumed(
    0.02,
    chance,
    {nl: "vertrek naar ander onderwijs", en: "leaving for other education"},
    {
      nl: "bijvoorbeeld naar de havo; telt niet als vsv",
      en: "for instance to general education; does not count as early leaving"
    }
  ),
  stepDown: assumed(
    0.03,
    chance,
    {nl: "overstap naar een niveau lager", en: "moving down a level"},
    {nl: "zonder diploma, vanaf niveau 3; niet gepubliceerd", en: "without a diploma, from level 3; not published"}
  ),
  qualified: assumed(
    [0, 0.03, 0.08, 0.14],
    {...chance, of: "level"},
    {nl: "instromers met een startkwalificatie", en: "entrants with a basic qualification"},
    {nl: "van de havo, of met een eerder mbo-diploma", en: "from general education, or with an earlier mbo diploma"}
  ),
  qualifiedStock: assumed(
    [0, 0.06, 0.3, 0.36],
    {...chance, of: "level"},
    {nl: "studenten van 2015 met een startkwalificatie", en: "students of 2015 with a basic qualification"},
    {nl: "een deel haalde al een diploma op een lager niveau", en: "some already held a diploma of a lower level"}
  ),
  workExempt: assumed(
    0.4,
    chance,
    {nl: "entreediploma en twaalf uur werk", en: "entry-level diploma and twelve hours of work"},
    {
      nl: "telt volgens de regels niet als vsv; aandeel niet gepubliceerd",
      en: "does not count as early leaving; share not published"
    }
  ),
  noAddress: assumed(
    0.004,
    {unit: "share", range: [0, 0.3]},
    {nl: "geen vaste woonplaats, of wonend in het buitenland", en: "no fixed address, or living abroad"},
    {
      nl: "valt buiten de startpopulatie; aandeel niet gepubliceerd",
      en: "outside the start population; share not published"
    }
  )
};
