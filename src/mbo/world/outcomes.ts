import {assumed, solved} from "./parameter.js";

const effect = {unit: "log-odds", range: [-6, 6]} as const;
const sd = {unit: "log-odds", range: [0, 2]} as const;
const published = {
  nl: "zo dat de methode van het onderzoek de gepubliceerde verschillen geeft",
  en: "such that the study’s method gives the published differences"
};
const notPublished = {nl: "niet gepubliceerd", en: "not published"};
const spread = {
  nl: "de spreiding is nooit gepubliceerd; alleen dat zij tussen locaties groter is dan tussen instellingen",
  en: "the spread was never published; only that it is larger between locations than between institutions"
};

/** Who goes on to a higher level after a diploma: a logistic model in the world’s own, true variables. */
export const doorstroom = {
  doorstroomYears: solved(
    [-0.9, -0.9, -0.9, -0.9, -0.9, -0.9],
    {...effect, of: "outcomeYear"},
    {nl: "doorstroom: basis per jaar", en: "going on: base per year"},
    {nl: "zo dat elk jaar ongeveer 44% doorstroomt", en: "such that about 44% go on each year"}
  ),
  doorstroomGroup: solved(
    [0.13, 0.6],
    {...effect, of: "group"},
    {nl: "doorstroom: migratieachtergrond", en: "going on: migration background"},
    published
  ),
  doorstroomParents: solved(
    0.24,
    effect,
    {nl: "doorstroom: hoger opgeleide ouders", en: "going on: higher-educated parents"},
    published
  ),
  doorstroomLevel: solved(
    [1.45, 0.5, -0.05],
    {...effect, of: "contrast"},
    {nl: "doorstroom: niveau, tegen niveau 3", en: "going on: level, against level 3"},
    published
  ),
  doorstroomCapacity: assumed(
    0.12,
    {unit: "log-odds", range: [-2, 2]},
    {nl: "doorstroom: per standaardafwijking capaciteit", en: "going on: per standard deviation of capacity"},
    {
      nl: "niet gepubliceerd; klein, want zonder citoscore bleven de andere uitkomsten van het onderzoek nagenoeg gelijk",
      en: "not published; small, as without the cito score the study’s other results stayed practically equal"
    }
  ),
  doorstroomWomen: assumed(0.1, effect, {nl: "doorstroom: vrouw", en: "going on: woman"}, notPublished),
  doorstroomAge: assumed(
    -0.08,
    effect,
    {nl: "doorstroom: per jaar ouder", en: "going on: per year older"},
    notPublished
  ),
  doorstroomBbl: assumed(-0.7, effect, {nl: "doorstroom: bbl", en: "going on: bbl"}, notPublished),
  doorstroomSector: assumed(
    [0, -0.15, 0.05, -0.1],
    {...effect, of: "sector"},
    {nl: "doorstroom: sector", en: "going on: sector"},
    notPublished
  ),
  doorstroomNewcomer: assumed(0, effect, {nl: "doorstroom: nieuwkomer", en: "going on: newcomer"}, notPublished),
  doorstroomInstitution: assumed(
    0.12,
    sd,
    {nl: "doorstroom: spreiding tussen instellingen", en: "going on: spread between institutions"},
    spread
  ),
  doorstroomLocation: assumed(
    0.3,
    sd,
    {nl: "doorstroom: spreiding tussen locaties", en: "going on: spread between locations"},
    spread
  ),
  doorstroomGapInstitution: assumed(
    [0.04, 0.07],
    {...sd, of: "group"},
    {
      nl: "doorstroom: spreiding van het verschil tussen instellingen",
      en: "going on: spread of the gap between institutions"
    },
    spread
  ),
  doorstroomGapLocation: assumed(
    [0.12, 0.2],
    {...sd, of: "group"},
    {nl: "doorstroom: spreiding van het verschil tussen locaties", en: "going on: spread of the gap between locations"},
    spread
  ),
  doorstroomCorrelation: assumed(
    -0.2,
    {unit: "number", range: [-0.95, 0.95]},
    {nl: "doorstroom: samenhang van niveau en verschil", en: "going on: correlation of level and gap"},
    notPublished
  ),
  doorstroomContext: assumed(
    0,
    {unit: "log-odds", range: [-1, 1]},
    {
      nl: "doorstroom: locatie met veel migratieachtergrond",
      en: "going on: location with many with a migration background"
    },
    {
      nl: "per standaardafwijking van de samenstelling; niet gepubliceerd",
      en: "per standard deviation of the composition; not published"
    }
  )
};

/** Who leaves early (vsv), of those who can. */
export const vsv = {
  vsvYears: solved(
    [-3.4, -3.4, -3.4, -3.4, -3.4, -3.4],
    {...effect, range: [-12, 6], of: "outcomeYear"},
    {nl: "vsv: basis per jaar", en: "early leaving: base per year"},
    {
      nl: "zo dat de reeks van 2016 tot en met 2021 tussen 4,6 en 5,3% blijft",
      en: "such that the series of 2016 to 2021 stays between 4.6 and 5.3%"
    }
  ),
  vsvGroup: solved(
    [0.3, 0.1],
    {...effect, of: "group"},
    {nl: "vsv: migratieachtergrond", en: "early leaving: migration background"},
    published
  ),
  vsvParents: solved(
    -0.25,
    effect,
    {nl: "vsv: hoger opgeleide ouders", en: "early leaving: higher-educated parents"},
    published
  ),
  vsvLevel: solved(
    [1.3, 0.7, -0.2],
    {...effect, of: "contrast"},
    {nl: "vsv: niveau, tegen niveau 3", en: "early leaving: level, against level 3"},
    published
  ),
  vsvCells: solved(
    Array.from({length: 24}, () => 0),
    {...effect, of: "cell"},
    {nl: "vsv: migratieachtergrond × niveau × leerweg", en: "early leaving: migration background × level × track"},
    {
      nl: "wat de monitor per groep, niveau en leerweg laat zien boven de losse verschillen",
      en: "what the monitor shows by group, level and track beyond the separate differences"
    }
  ),
  vsvCapacity: assumed(
    -0.1,
    {unit: "log-odds", range: [-2, 2]},
    {nl: "vsv: per standaardafwijking capaciteit", en: "early leaving: per standard deviation of capacity"},
    notPublished
  ),
  vsvWomen: assumed(-0.25, effect, {nl: "vsv: vrouw", en: "early leaving: woman"}, notPublished),
  vsvAge: assumed(0.1, effect, {nl: "vsv: per jaar ouder", en: "early leaving: per year older"}, notPublished),
  vsvSector: assumed(
    [0.1, 0, -0.1, 0.5],
    {...effect, of: "sector"},
    {nl: "vsv: sector", en: "early leaving: sector"},
    {
      nl: "niet gepubliceerd; overig hoger, waar alle entreestudenten onder vallen",
      en: "not published; other is higher, which holds all entry-level students"
    }
  ),
  vsvNewcomer: assumed(
    -0.4,
    effect,
    {nl: "vsv: nieuwkomer", en: "early leaving: newcomer"},
    {
      nl: "niet gepubliceerd; past bij de lage vsv van niet-westerse entreestudenten in de monitor",
      en: "not published; fits the low rate of non-western entry-level students in the monitor"
    }
  ),
  vsvInstitution: assumed(
    0.12,
    sd,
    {nl: "vsv: spreiding tussen instellingen", en: "early leaving: spread between institutions"},
    spread
  ),
  vsvLocation: assumed(
    0.3,
    sd,
    {nl: "vsv: spreiding tussen locaties", en: "early leaving: spread between locations"},
    spread
  ),
  vsvGapInstitution: assumed(
    [0.04, 0.06],
    {...sd, of: "group"},
    {
      nl: "vsv: spreiding van het verschil tussen instellingen",
      en: "early leaving: spread of the gap between institutions"
    },
    spread
  ),
  vsvGapLocation: assumed(
    [0.1, 0.18],
    {...sd, of: "group"},
    {nl: "vsv: spreiding van het verschil tussen locaties", en: "early leaving: spread of the gap between locations"},
    spread
  ),
  vsvCorrelation: assumed(
    -0.2,
    {unit: "number", range: [-0.95, 0.95]},
    {nl: "vsv: samenhang van niveau en verschil", en: "early leaving: correlation of level and gap"},
    notPublished
  ),
  vsvContext: assumed(
    0,
    {unit: "log-odds", range: [-1, 1]},
    {
      nl: "vsv: locatie met veel migratieachtergrond",
      en: "early leaving: location with many with a migration background"
    },
    {
      nl: "per standaardafwijking van de samenstelling; niet gepubliceerd",
      en: "per standard deviation of the composition; not published"
    }
  ),
  vsvLowLevels: assumed(
    0.3,
    {unit: "log-odds", range: [-1, 2]},
    {nl: "vsv: locatie met vooral lage niveaus", en: "early leaving: location with mostly low levels"},
    {
      nl: "per standaardafwijking van de gerichtheid; niet gepubliceerd",
      en: "per standard deviation of the focus; not published"
    }
  )
};
