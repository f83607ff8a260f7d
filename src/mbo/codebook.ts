import type {Both} from "./language.js";
import type {Place} from "./sources.js";

/** One value of a factor, in the order of the factor. */
export interface CodebookValue {
  readonly value: string;
  readonly label: Both;
  /** For direct labels in charts, where the variable is clear from the context. */
  readonly short: Both;
  /** Name of the colour token, the same in every chart: `--data-<mark>`. */
  readonly mark?: string;
}

export interface Variable extends Place {
  /** Machine name; columns of a year carry the suffix `_t`. */
  readonly name: string;
  readonly kind: "code" | "factor" | "integer" | "indicator";
  readonly label: Both;
  readonly description: Both;
  readonly values?: readonly CodebookValue[];
  /** Reference level of treatment contrasts. */
  readonly reference?: string;
  readonly unit?: Both;
  /** Smallest and largest value allowed. */
  readonly range?: readonly [number, number];
  /** Years that have the column; absent for what is fixed per student. */
  readonly years?: readonly [first: number, last: number];
  /** What an empty cell means. */
  readonly empty: Both;
}

export const firstYear = 2015;
export const lastYear = 2021;
/** Location codes are missing before this year: the reading that fits all passages of the study. */
export const firstLocationYear = 2019;

/** What an empty cell means in the columns that only those enrolled in a year have. */
export const notEnrolled = {
  nl: "niet ingeschreven in dat jaar",
  en: "not enrolled in that year"
};
/** Said of columns in which no cell is empty. */
export const never = {nl: "komt niet voor", en: "does not occur"};
const every = [firstYear, lastYear] as const;
const afterFirst = [firstYear + 1, lastYear] as const;
const section21 = {
  source: "methode",
  place: {nl: "paragraaf 2.1", en: "section 2.1"}
} as const;
const section23 = {
  source: "methode",
  place: {nl: "paragraaf 2.3", en: "section 2.3"}
} as const;

function value(code: string, label: Both, short: Both = label, mark?: string): CodebookValue {
  return mark === undefined ? {value: code, label, short} : {value: code, label, short, mark};
}

/**
 * The register's variables in the order of its columns: the one place for names, values, order, reference level,
 * labels and units. Charts, tables, the command line and the checks read them here.
 */
export const codebook = [
  {
    name: "id",
    kind: "code",
    label: {nl: "student", en: "student"},
    description: {
      nl: "Volgnummer van een gesimuleerde student.",
      en: "Serial number of a simulated student."
    },
    empty: never,
    ...section21
  },
  {
    name: "geslacht",
    kind: "factor",
    label: {nl: "geslacht", en: "sex"},
    description: {
      nl: "Laatst bekende geslacht.",
      en: "Sex as last recorded."
    },
    values: [value("man", {nl: "man", en: "man"}), value("vrouw", {nl: "vrouw", en: "woman"})],
    reference: "man",
    empty: never,
    ...section23
  },
  {
    name: "migratieachtergrond",
    kind: "factor",
    label: {nl: "migratieachtergrond", en: "migration background"},
    description: {
      nl: "De student of een van de ouders is buiten Nederland geboren. De indeling in westers en niet-westers volgt de bron; het CBS heeft haar inmiddels vervangen.",
      en: "The student or a parent was born outside the Netherlands. The division into western and non-western follows the source; Statistics Netherlands has since replaced it."
    },
    values: [
      value("geen", {nl: "geen migratieachtergrond", en: "no migration background"}, {nl: "geen", en: "none"}, "geen"),
      value(
        "westers",
        {
          nl: "westerse migratieachtergrond",
          en: "western migration background"
        },
        {nl: "westers", en: "western"},
        "westers"
      ),
      value(
        "niet-westers",
        {
          nl: "niet-westerse migratieachtergrond",
          en: "non-western migration background"
        },
        {nl: "niet-westers", en: "non-western"},
        "niet-westers"
      )
    ],
    reference: "geen",
    empty: {nl: "onbekend", en: "unknown"},
    ...section23
  },
  {
    name: "opleiding_ouders",
    kind: "factor",
    label: {
      nl: "opleidingsniveau van de ouders",
      en: "parents’ level of education"
    },
    description: {
      nl: "Laag: de ouders volgden hooguit vmbo-kader. Hoog: een ouder volgde meer.",
      en: "Low: the parents followed lower prevocational education (vmbo-kader) at most. High: a parent followed more."
    },
    values: [
      value("laag", {nl: "hooguit vmbo-kader", en: "vmbo-kader at most"}, {nl: "laag", en: "low"}),
      value("hoog", {nl: "hoger dan vmbo-kader", en: "above vmbo-kader"}, {nl: "hoog", en: "high"})
    ],
    reference: "laag",
    empty: {nl: "onbekend", en: "unknown"},
    ...section23
  },
  {
    name: "cito",
    kind: "integer",
    label: {nl: "citoscore", en: "cito score"},
    description: {
      nl: "Score op de centrale eindtoets van de basisschool.",
      en: "Score in the central test at the end of primary school."
    },
    unit: {nl: "punten", en: "points"},
    range: [500, 550],
    empty: {nl: "geen score bekend", en: "no score known"},
    ...section23
  },
  {
    name: "cito_jaar",
    kind: "integer",
    label: {nl: "jaar van de eindtoets", en: "year of the test"},
    description: {
      nl: "Jaar waarin de eindtoets is gemaakt. Scores van voor 2014 zijn niet gestandaardiseerd.",
      en: "Year in which the test was taken. Scores from before 2014 are not standardised."
    },
    unit: {nl: "jaar", en: "year"},
    range: [2009, 2021],
    empty: {nl: "geen score bekend", en: "no score known"},
    ...section23
  },
  {
    name: "leeftijd",
    kind: "integer",
    label: {nl: "leeftijd", en: "age"},
    description: {nl: "Leeftijd op 1 augustus.", en: "Age on 1 August."},
    unit: {nl: "jaar", en: "years"},
    range: [12, 99],
    years: every,
    empty: notEnrolled,
    ...section23
  },
  {
    name: "niveau",
    kind: "factor",
    label: {nl: "opleidingsniveau", en: "level"},
    description: {
      nl: "Niveau van de mbo-opleiding: 1 is de entreeopleiding, 4 het hoogste.",
      en: "Level of the mbo programme: 1 is the entry level (entree), 4 the highest."
    },
    values: [
      value("1", {nl: "entree (niveau 1)", en: "entry level (level 1)"}, {nl: "entree", en: "entry level"}),
      value("2", {nl: "niveau 2", en: "level 2"}),
      value("3", {nl: "niveau 3", en: "level 3"}),
      value("4", {nl: "niveau 4", en: "level 4"})
    ],
    reference: "3",
    years: every,
    empty: notEnrolled,
    ...section23
  },
  {
    name: "leerweg",
    kind: "factor",
    label: {nl: "leerweg", en: "track"},
    description: {
      nl: "Bol: vooral naar school, met stage. Bbl: vooral werken bij een leerbedrijf. Extraneus: alleen examen.",
      en: "Bol: mostly school, with placements. Bbl: mostly work at a training company. Extraneus: examination only."
    },
    values: [
      value("bol", {nl: "bol (vooral naar school)", en: "bol (mostly school)"}, {nl: "bol", en: "bol"}, "bol"),
      value("bbl", {nl: "bbl (vooral werken)", en: "bbl (mostly work)"}, {nl: "bbl", en: "bbl"}, "bbl"),
      value(
        "extraneus",
        {nl: "extraneus (alleen examen)", en: "extraneus (examination only)"},
        {
          nl: "extraneus",
          en: "extraneus"
        }
      )
    ],
    reference: "bol",
    years: every,
    empty: notEnrolled,
    ...section23
  },
  {
    name: "sector",
    kind: "factor",
    label: {nl: "sector", en: "sector"},
    description: {
      nl: "Sector van de opleiding. ‘Overig’ bevat alle entreeopleidingen: geen entreestudent heeft een andere sector.",
      en: "Sector of the programme. “Other” holds all entry-level programmes: no entry-level student has another sector."
    },
    values: [
      value("dienstverlening-handel", {
        nl: "zakelijke dienstverlening en handel",
        en: "business services and trade"
      }),
      value("techniek-ict", {
        nl: "techniek en ict",
        en: "technology and ict"
      }),
      value("zorg-sport", {nl: "zorg en sport", en: "care and sport"}),
      value("overig", {nl: "overig", en: "other"})
    ],
    reference: "dienstverlening-handel",
    years: every,
    empty: notEnrolled,
    ...section23
  },
  {
    name: "instelling",
    kind: "code",
    label: {nl: "instelling", en: "institution"},
    description: {
      nl: "Anonieme code van de mbo-instelling.",
      en: "Anonymous code of the institution."
    },
    years: every,
    empty: notEnrolled,
    ...section21
  },
  {
    name: "locatie",
    kind: "code",
    label: {nl: "locatie", en: "location"},
    description: {
      nl: "Anonieme code van de onderwijslocatie. Voor 2019 is zij niet bekend.",
      en: "Anonymous code of the school location. Not known before 2019."
    },
    years: [firstLocationYear, lastYear],
    empty: notEnrolled,
    source: "methode",
    place: {nl: "paragrafen 2.3 en 2.5", en: "sections 2.3 and 2.5"}
  },
  {
    name: "diploma",
    kind: "factor",
    label: {nl: "diploma", en: "diploma"},
    description: {
      nl: "Niveau van het diploma dat in het jaar is behaald.",
      en: "Level of the diploma obtained in the year."
    },
    values: [
      value("1", {nl: "entree (niveau 1)", en: "entry level (level 1)"}, {nl: "entree", en: "entry level"}),
      value("2", {nl: "niveau 2", en: "level 2"}),
      value("3", {nl: "niveau 3", en: "level 3"}),
      value("4", {nl: "niveau 4", en: "level 4"})
    ],
    reference: "3",
    years: every,
    empty: {nl: "geen diploma in dat jaar", en: "no diploma in that year"},
    ...section23
  },
  {
    name: "hoger",
    kind: "indicator",
    label: {nl: "doorstroom", en: "going on"},
    description: {
      nl: "In het jaar ingeschreven op een hoger niveau (mbo of hbo) dan het diploma van het jaar ervoor.",
      en: "Enrolled in the year at a higher level (mbo or higher professional education) than the diploma of the year before."
    },
    range: [0, 1],
    years: afterFirst,
    empty: {
      nl: "geen diploma in het jaar ervoor",
      en: "no diploma in the year before"
    },
    ...section23
  },
  {
    name: "startpopulatie",
    kind: "indicator",
    label: {
      nl: "startpopulatie vsv",
      en: "start population for early leaving"
    },
    description: {
      nl: "Telt mee als noemer voor voortijdig schoolverlaten.",
      en: "Counts in the denominator of early leaving."
    },
    range: [0, 1],
    years: every,
    empty: notEnrolled,
    ...section23
  },
  {
    name: "vsv",
    kind: "indicator",
    label: {nl: "voortijdig schoolverlaten (vsv)", en: "early leaving (vsv)"},
    description: {
      nl: "Nieuwe voortijdig schoolverlater in het jaar, geteld op de startpopulatie van het jaar ervoor.",
      en: "New early leaver in the year, counted on the start population of the year before."
    },
    range: [0, 1],
    years: afterFirst,
    empty: {
      nl: "niet in de startpopulatie van het jaar ervoor",
      en: "not in the start population of the year before"
    },
    ...section23
  }
] as const satisfies readonly Variable[];

export type VariableName = (typeof codebook)[number]["name"];

/**
 * The variable of that name.
 *
 * @throws RangeError if the codebook has no such variable.
 */
export function variable(name: VariableName): Variable {
  const found = codebook.find((v) => v.name === name);
  if (!found) throw new RangeError(`invalid variable; not in the codebook: ${name}`);
  return found;
}

/**
 * The entry of one value of a factor.
 *
 * @throws RangeError if the variable does not have that value.
 */
export function codebookValue(name: VariableName, code: string): CodebookValue {
  const values = variable(name).values ?? [];
  const found = values.find((v) => v.value === code);
  if (!found) throw new RangeError(`invalid ${name}; not in (${values.map((v) => v.value).join(", ")}): ${code}`);
  return found;
}
