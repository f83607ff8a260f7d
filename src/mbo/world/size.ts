import {published} from "../published.js";
import {assumed, type Parameter, solved} from "./parameter.js";

/** How many students, institutions and locations, and how unlike each other they are. */
export const size = {
  students: {
    value: published.students.value as number,
    unit: "number",
    range: [2000, 2_000_000],
    integer: true,
    provenance: "published",
    label: {nl: "aantal studenten, 2015-2021", en: "number of students, 2015-2021"},
    reason: {
      nl: "alle studenten die in deze jaren ingeschreven stonden",
      en: "all students enrolled in these years"
    },
    place: published.students
  } satisfies Parameter<number> as Parameter<number>,
  institutions: {
    value: published.institutions.value as number,
    unit: "number",
    range: [1, 200],
    integer: true,
    provenance: "published",
    label: {nl: "aantal instellingen", en: "number of institutions"},
    reason: {nl: "alle bekostigde mbo-instellingen", en: "all publicly funded mbo institutions"},
    place: published.institutions
  } satisfies Parameter<number> as Parameter<number>,
  locations: assumed(
    420,
    {unit: "number", range: [1, 2000], integer: true},
    {nl: "aantal locaties", en: "number of locations"},
    {
      nl: "niet gepubliceerd; zeven tot acht per instelling",
      en: "not published; between seven and eight per institution"
    }
  ),
  stock: solved(
    0.36,
    {unit: "share", range: [0.1, 0.9]},
    {nl: "aandeel dat er in 2015 al was", en: "share already there in 2015"},
    {
      nl: "zo dat het aantal studenten per jaar ongeveer gelijk blijft",
      en: "such that the number of students a year stays about the same"
    }
  ),
  typeShares: assumed(
    [0.27, 0.27, 0.24, 0.11, 0.11],
    {unit: "share", of: "type", range: [0, 1], whole: true},
    {nl: "aandeel van elk type instelling", en: "share of each type of institution"},
    {nl: "de verdeling over typen is niet gepubliceerd", en: "the division into types was not published"}
  ),
  typeSizes: assumed(
    [3, 1.6, 0.8, 0.7, 0.25],
    {unit: "number", of: "type", range: [0.05, 20]},
    {nl: "grootte van elk type, naast het gemiddelde", en: "size of each type, beside the average"},
    {
      nl: "een grote roc is vele malen een klein beroepscollege",
      en: "a large roc is many times a small vocational college"
    }
  ),
  sizeSpread: assumed(
    0.9,
    {unit: "log", range: [0, 2]},
    {nl: "ongelijkheid in grootte van locaties", en: "inequality in the size of locations"},
    {nl: "enkele grote en veel kleine locaties", en: "a few large locations and many small ones"}
  ),
  mixInstitutions: assumed(
    0.8,
    {unit: "log-odds", range: [0, 2]},
    {
      nl: "spreiding van het aandeel met migratieachtergrond tussen instellingen",
      en: "spread between institutions of the share with a migration background"
    },
    {nl: "steden en dorpen verschillen sterk", en: "cities and villages differ a lot"}
  ),
  mixLocations: assumed(
    0.8,
    {unit: "log-odds", range: [0, 2]},
    {
      nl: "spreiding van het aandeel met migratieachtergrond tussen locaties",
      en: "spread between locations of the share with a migration background"
    },
    {nl: "ook binnen een stad verschillen locaties", en: "locations differ within a city too"}
  ),
  levelFocus: assumed(
    1,
    {unit: "log", range: [0, 3]},
    {nl: "hoe sterk locaties zich op een niveau richten", en: "how far locations focus on a level"},
    {
      nl: "veel locaties hebben vooral lage of vooral hoge niveaus",
      en: "many locations have mostly low or mostly high levels"
    }
  ),
  sectorFocus: assumed(
    1.8,
    {unit: "log", range: [0, 4]},
    {nl: "hoe sterk locaties zich op een sector richten", en: "how far locations focus on a sector"},
    {nl: "de meeste locaties hebben een hoofdsector", en: "most locations have a main sector"}
  )
};
