import type {Place} from "../sources.js";
import {assumed, derived} from "./parameter.js";

const groupMissing: Place = {
  source: "methode",
  place: {nl: "passages “0.5%” en “25 studenten”", en: "passages “0.5%” and “25 studenten”"}
};
const points = {unit: "points", range: [-15, 15]} as const;

/** What the register knows of the world: how well the test measures, what is missing, who is left out. */
export const recording = {
  citoMean: assumed(
    529.5,
    {unit: "points", range: [505, 545]},
    {nl: "citoscore: gemiddelde", en: "cito score: mean"},
    {
      nl: "niet gepubliceerd; onder het landelijk gemiddelde van ongeveer 535",
      en: "not published; below the national mean of about 535"
    }
  ),
  citoSd: assumed(
    8.5,
    {unit: "points", range: [1, 20]},
    {nl: "citoscore: standaardafwijking", en: "cito score: standard deviation"},
    {nl: "niet gepubliceerd; kleiner dan landelijk", en: "not published; smaller than nationally"}
  ),
  citoReliability: assumed(
    0.85,
    {unit: "share", range: [0.1, 1]},
    {nl: "citoscore: betrouwbaarheid", en: "cito score: reliability"},
    {nl: "landelijk ongeveer 0,9; in een smallere groep lager", en: "nationally about 0.9; lower in a narrower group"}
  ),
  citoValidity: assumed(
    1,
    {unit: "number", range: [0, 1]},
    {nl: "citoscore: samenhang van toen en nu", en: "cito score: correlation of then and now"},
    {
      nl: "correlatie van wat de toets op twaalfjarige leeftijd mat met capaciteit nu",
      en: "correlation of what the test measured at twelve with capacity now"
    }
  ),
  citoShiftGroup: assumed(
    [0, 0],
    {...points, of: "group"},
    {nl: "citoscore: scheef naar migratieachtergrond", en: "cito score: crooked by migration background"},
    {
      nl: "bij gelijke capaciteit, bijvoorbeeld door taal; nul is eerlijk",
      en: "at equal capacity, for instance through language; zero is fair"
    }
  ),
  citoShiftParents: assumed(
    0,
    points,
    {nl: "citoscore: scheef naar ouders", en: "cito score: crooked by parents"},
    {
      nl: "bij gelijke capaciteit, bijvoorbeeld door training; nul is eerlijk",
      en: "at equal capacity, for instance through coaching; zero is fair"
    }
  ),
  citoPeriods: assumed(
    [-0.8, 0.6, -0.3, 0.9, -0.5],
    {...points, of: "testYear"},
    {nl: "citoscore: norm per toetsjaar voor 2014", en: "cito score: norm per test year before 2014"},
    {nl: "scores van voor 2014 zijn niet gestandaardiseerd", en: "scores from before 2014 are not standardised"}
  ),
  citoUnknown: assumed(
    [0.75, 0.42, 0.32, 0.3],
    {unit: "share", of: "level", range: [0, 0.99]},
    {nl: "geen citoscore bekend, per niveau van instroom", en: "no cito score known, by level of entry"},
    {
      nl: "niet gepubliceerd; andere toets, speciaal onderwijs of niet gekoppeld; wie ouder is of nieuwkomer heeft nooit een score",
      en: "not published; another test, special education or not linked; those older and newcomers never have a score"
    }
  ),
  citoUnknownLate: assumed(
    0.4,
    {unit: "log-odds", range: [-3, 3]},
    {nl: "geen citoscore bekend: toets vanaf 2015", en: "no cito score known: test from 2015"},
    {nl: "sindsdien kiezen meer scholen een andere toets", en: "since then more schools choose another test"}
  ),
  citoUnknownValue: assumed(
    0,
    {unit: "log-odds", range: [-3, 3]},
    {
      nl: "geen citoscore bekend: per standaardafwijking lager",
      en: "no cito score known: per standard deviation lower"
    },
    {
      nl: "nul is los van de score zelf; positief: de onbekende scores zijn de lage",
      en: "zero does not depend on the score; positive: the unknown scores are the low ones"
    }
  ),
  parentsUnknown: assumed(
    [-1.1, -0.8, -0.8],
    {unit: "log-odds", of: "background", range: [-9, 6]},
    {nl: "opleiding van ouders onbekend, per groep", en: "parents’ education unknown, per group"},
    {
      nl: "niet gepubliceerd; volgens het onderzoek een groot aantal",
      en: "not published; a large number according to the study"
    }
  ),
  parentsUnknownOlder: assumed(
    1.5,
    {unit: "log-odds", range: [-6, 6]},
    {
      nl: "opleiding van ouders onbekend: 23 of ouder bij instroom",
      en: "parents’ education unknown: 23 or over on entry"
    },
    {nl: "van ouderen is minder vastgelegd", en: "less was recorded of older students"}
  ),
  parentsUnknownNewcomer: assumed(
    3,
    {unit: "log-odds", range: [-6, 12]},
    {nl: "opleiding van ouders onbekend: nieuwkomer", en: "parents’ education unknown: newcomer"},
    {nl: "geen Nederlandse basisschool", en: "no Dutch primary school"}
  ),
  parentsUnknownLow: assumed(
    0,
    {unit: "log-odds", range: [-4, 4]},
    {nl: "opleiding van ouders onbekend: laagopgeleid", en: "parents’ education unknown: low"},
    {nl: "nul is los van de opleiding zelf", en: "zero does not depend on the education itself"}
  ),
  late: derived(
    0.055,
    {
      unit: "share",
      range: [0, 0.5],
      place: {source: "methode", place: {nl: "passage “1,5%”", en: "passage “1,5%”"}}
    },
    {nl: "diploma’s van wie na 1 oktober kwam", en: "diplomas of those who came after 1 October"},
    {
      nl: "zo dat van ongeveer 1,5% van de studenten alleen het diploma bekend is",
      en: "such that of about 1.5% of the students only the diploma is known"
    }
  ),
  groupUnknown: derived(
    0.0002,
    {unit: "share", range: [0, 0.5], place: groupMissing},
    {nl: "migratieachtergrond onbekend, tot en met 25 jaar", en: "migration background unknown, up to 25"},
    {
      nl: "zo dat bijna niemand binnen de selectie onbekend is: in 2020 waren het er 25",
      en: "such that almost nobody within the selection is unknown: there were 25 in 2020"
    }
  ),
  groupUnknownOlder: derived(
    0.035,
    {unit: "share", range: [0, 0.5], place: groupMissing},
    {
      nl: "migratieachtergrond onbekend, ouder dan 25 bij instroom",
      en: "migration background unknown, over 25 on entry"
    },
    {nl: "zo dat van alle studenten ongeveer 0,5% onbekend is", en: "such that about 0.5% of all students are unknown"}
  )
};
