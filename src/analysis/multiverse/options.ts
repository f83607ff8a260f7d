import type {Both} from "../../mbo/language.js";

/**
 * The five choices of an analyst. `missing` is about scores and parents, `definition` also about whom a mean is over.
 */
export const choiceNames = ["model", "capacity", "missing", "selection", "definition"] as const;
export type ChoiceName = (typeof choiceNames)[number];

/**
 * Why results of a method are shown, but left out of summaries: the method is known to be invalid (statistics.md 42).
 */
export const invalidReasons = {
  fillsIn: {
    nl: "Eén waarde voor alle onbekenden maakt verbanden zwakker; dat deze methode vertekent, is bekend.",
    en: "One value for all that is unknown weakens relations; this method is known to be biased."
  },
  ignoresGroups: {
    nl: "Studenten van één locatie lijken op elkaar; een model zonder locaties doet alsof zij dat niet doen.",
    en: "Students of one location are alike; a model without locations acts as if they are not."
  }
} as const satisfies Record<string, Both>;

export type InvalidReason = keyof typeof invalidReasons;

/** One change from the published choices: as JSON of a specification, and why someone would make it. */
export interface Option {
  readonly choice: ChoiceName;
  readonly change: Readonly<Record<string, unknown>>;
  readonly reason: Both;
  readonly invalid?: InvalidReason;
}

/**
 * Three imputations, for points only: the list asks for no standard errors, and the gap of non-western students then
 * moves by some .05 points from one set of three to another (B = .006 points squared in the default world, doorstroom;
 * less in vsv). With ten a multiverse of the 361,000 students of vsv would take over ten minutes on two cores. SIMEX
 * has ten simulations per amount of noise for the same reason.
 */
const imputed = {kind: "imputation", m: 3};

/** Not among them: model 0, which has no gaps, and what only a simulation knows (complete data, the true capacity). */
export const options = {
  wholeGap: {
    choice: "model",
    change: {model: "1a"},
    reason: {
      nl: "Het hele verschil: niveau en opleiding kunnen zelf van de achtergrond afhangen.",
      en: "The whole gap: level and programme may themselves depend on the background."
    }
  },
  withoutCapacity: {
    choice: "model",
    change: {model: "1b"},
    reason: {
      nl: "De trede van het onderzoek zonder toetsscore, met gelijke verschillen op alle locaties.",
      en: "The study’s step without test score, with equal gaps in all locations."
    }
  },
  equalGaps: {
    choice: "model",
    change: {model: "1c"},
    reason: {
      nl: "Minder parameters: het verschil tussen groepen is op alle locaties even groot.",
      en: "Fewer parameters: the gap between groups is the same in all locations."
    }
  },
  interactions: {
    choice: "model",
    change: {model: "2i"},
    reason: {
      nl: "Het verschil mag per niveau en leerweg anders zijn, zoals in tabel 8.3 van de monitor.",
      en: "The gap may differ by level and track, as in the monitor’s table 8.3."
    }
  },
  composition: {
    choice: "model",
    change: {model: "2w"},
    reason: {
      nl: "De samenstelling van de locatie telt mee: wie bij wie zit, kan zelf iets uitmaken.",
      en: "The composition of the location counts too: who sits with whom may matter by itself."
    }
  },
  institutionGaps: {
    choice: "model",
    change: {model: "3"},
    reason: {
      nl: "Het verschil mag ook per instelling anders zijn.",
      en: "The gap may also differ by institution."
    }
  },
  singleLevel: {
    choice: "model",
    change: {model: "single"},
    invalid: "ignoresGroups",
    reason: {
      nl: "De gewone logistische regressie, zonder locaties en instellingen.",
      en: "Ordinary logistic regression, without locations and institutions."
    }
  },
  noScore: {
    choice: "capacity",
    change: {capacity: "none"},
    reason: {
      nl: "De controle van het onderzoek zelf: alles, maar zonder toetsscore.",
      en: "The study’s own check: everything but the test score."
    }
  },
  curved: {
    choice: "capacity",
    change: {capacity: {kind: "spline", df: 4}},
    reason: {
      nl: "Een punt meer hoeft onderaan niet hetzelfde te betekenen als bovenaan.",
      en: "A point more need not mean the same at the bottom as at the top."
    }
  },
  byTestYear: {
    choice: "capacity",
    change: {capacity: "period"},
    reason: {
      nl: "De toets is niet in alle jaren dezelfde: een eigen helling per toetsjaar.",
      en: "The test is not the same in all years: a slope per test year."
    }
  },
  raised: {
    choice: "capacity",
    change: {capacity: {kind: "shifted", points: 2}},
    reason: {
      nl: "De toets kan talige achterstand meten: twee punten erbij voor wie een migratieachtergrond heeft.",
      en: "The test may measure a lag in language: two points more for those with a migration background."
    }
  },
  raisedMore: {
    choice: "capacity",
    change: {capacity: {kind: "shifted", points: 4}},
    reason: {
      nl: "Hetzelfde, met vier punten.",
      en: "The same, with four points."
    }
  },
  corrected: {
    choice: "capacity",
    change: {capacity: {kind: "calibrated", error: 3, validity: 1}},
    reason: {
      nl: "Een toets meet met fout: gecorrigeerd voor een meetfout van drie punten (regressiecalibratie).",
      en: "A test measures with error: corrected for an error of measurement of three points (regression calibration)."
    }
  },
  correctedAge: {
    choice: "capacity",
    change: {capacity: {kind: "calibrated", error: 3, validity: 0.9}},
    reason: {
      nl: "De toets is jaren oud: ook gecorrigeerd voor een verband van 0,9 met de capaciteit van nu.",
      en: "The test is years old: also corrected for a correlation of 0.9 with capacity now."
    }
  },
  extrapolated: {
    choice: "capacity",
    change: {capacity: {kind: "simex", error: 3, validity: 1, replicates: 10}},
    reason: {
      nl: "Dezelfde meetfout, gecorrigeerd door er ruis bij te doen en terug te rekenen (SIMEX).",
      en: "The same error of measurement, corrected by adding noise and reckoning back (SIMEX)."
    }
  },
  latent: {
    choice: "capacity",
    change: {capacity: {kind: "latent", error: 3, validity: 1}, cito: imputed},
    reason: {
      nl: "Capaciteit is voor iedereen onbekend: getrokken bij de score die er is, of bij geen score.",
      en: "Capacity is unknown for everyone: drawn given the score there is, or given none."
    }
  },
  knownScores: {
    choice: "missing",
    change: {cito: "listwise"},
    reason: {nl: "Alleen studenten met een toetsscore.", en: "Only students with a test score."}
  },
  meanScore: {
    choice: "missing",
    change: {cito: "mean"},
    invalid: "fillsIn",
    reason: {
      nl: "Wie geen score heeft, krijgt de gemiddelde score.",
      en: "Whoever has no score is given the mean score."
    }
  },
  imputedScores: {
    choice: "missing",
    change: {cito: imputed},
    reason: {
      nl: "Onbekende scores drie keer getrokken uit wat bij de student past (meervoudige imputatie).",
      en: "Unknown scores drawn three times from what fits the student (multiple imputation)."
    }
  },
  weightedScores: {
    choice: "missing",
    change: {cito: "weighting"},
    reason: {
      nl: "Studenten met een score tellen zwaarder naarmate zulke studenten vaker geen score hebben.",
      en: "Students with a score count more, the more often such students have none."
    }
  },
  lowScores: {
    choice: "missing",
    change: {cito: {kind: "mnar", m: 3, delta: -3}},
    reason: {
      nl: "Wat als de onbekende scores drie punten lager zijn dan geïmputeerd?",
      en: "What if the unknown scores are three points lower than imputed?"
    }
  },
  highScores: {
    choice: "missing",
    change: {cito: {kind: "mnar", m: 3, delta: 3}},
    reason: {
      nl: "Wat als de onbekende scores drie punten hoger zijn dan geïmputeerd?",
      en: "What if the unknown scores are three points higher than imputed?"
    }
  },
  knownParents: {
    choice: "missing",
    change: {parents: "listwise"},
    reason: {
      nl: "Alleen studenten van wie de opleiding van de ouders bekend is.",
      en: "Only students whose parents’ education is known."
    }
  },
  usualParents: {
    choice: "missing",
    change: {parents: "mean"},
    invalid: "fillsIn",
    reason: {
      nl: "Onbekende ouders krijgen de opleiding die het vaakst voorkomt.",
      en: "Unknown parents are given the education that is most frequent."
    }
  },
  imputedParents: {
    choice: "missing",
    change: {parents: imputed},
    reason: {
      nl: "Onbekende opleiding van ouders drie keer getrokken (meervoudige imputatie).",
      en: "Unknown education of parents drawn three times (multiple imputation)."
    }
  },
  weightedParents: {
    choice: "missing",
    change: {parents: "weighting"},
    reason: {
      nl: "Studenten met bekende ouders tellen zwaarder naarmate zulke studenten vaker onbekende ouders hebben.",
      en: "Students with known parents count more, the more often such students have unknown ones."
    }
  },
  lowParents: {
    choice: "missing",
    change: {parents: {kind: "mnar", m: 3, delta: -0.5}},
    reason: {
      nl: "Wat als onbekende ouders vaker laagopgeleid zijn dan geïmputeerd?",
      en: "What if unknown parents are low-educated more often than imputed?"
    }
  },
  highParents: {
    choice: "missing",
    change: {parents: {kind: "mnar", m: 3, delta: 0.5}},
    reason: {
      nl: "Wat als onbekende ouders minder vaak laagopgeleid zijn dan geïmputeerd?",
      en: "What if unknown parents are low-educated less often than imputed?"
    }
  },
  allAges: {
    choice: "selection",
    change: {selection: {age: null}},
    reason: {
      nl: "Ook wie jonger dan 14 of ouder dan 25 is, hoort bij het mbo.",
      en: "Those under 14 or over 25 are mbo students too."
    }
  },
  usualAges: {
    choice: "selection",
    change: {selection: {age: [16, 22]}},
    reason: {
      nl: "Alleen de leeftijden waarop men meestal op het mbo zit.",
      en: "Only the ages at which most are in mbo."
    }
  },
  bol: {
    choice: "selection",
    change: {selection: {leerweg: ["bol"]}},
    reason: {
      nl: "Alleen wie op school leert: in de bbl is er al werk.",
      en: "Only those who learn at school: in bbl there is a job already."
    }
  },
  bbl: {
    choice: "selection",
    change: {selection: {leerweg: ["bbl"]}},
    reason: {nl: "Alleen wie in een baan leert.", en: "Only those who learn in a job."}
  },
  withExtraneus: {
    choice: "selection",
    change: {selection: {leerweg: ["bol", "bbl", "extraneus"]}},
    reason: {
      nl: "Ook wie alleen examen doet.",
      en: "Also those who only sit the examinations."
    }
  },
  unknownAsNone: {
    choice: "selection",
    change: {selection: {migration: "none"}},
    reason: {
      nl: "Onbekende migratieachtergrond telt als geen, in plaats van weg te vallen.",
      en: "An unknown migration background counts as none, instead of being left out."
    }
  },
  unknownAsGroup: {
    choice: "selection",
    change: {selection: {migration: "level"}},
    reason: {
      nl: "Onbekende migratieachtergrond is een eigen groep.",
      en: "An unknown migration background is a group of its own."
    }
  },
  allEnrolled: {
    choice: "selection",
    change: {selection: {startPopulation: false}},
    reason: {
      nl: "Alle ingeschreven studenten, ook wie geen vsv’er kan worden.",
      en: "All who are enrolled, also those who cannot become early leavers."
    }
  },
  typical: {
    choice: "definition",
    change: {definition: "typical"},
    reason: {
      nl: "Het verschil op een gemiddelde locatie, niet op de eigen.",
      en: "The gap in an average location, not in one’s own."
    }
  },
  population: {
    choice: "definition",
    change: {definition: "population"},
    reason: {
      nl: "Het verschil gemiddeld over alle locaties die er konden zijn.",
      en: "The gap averaged over all locations that there could be."
    }
  },
  ownGroup: {
    choice: "definition",
    change: {subgroup: {variable: "migratieachtergrond", value: "niet-westers"}},
    reason: {
      nl: "Het verschil voor niet-westerse studenten zelf, niet voor alle studenten.",
      en: "The gap for non-western students themselves, not for all students."
    }
  }
} as const satisfies Record<string, Option>;

export type OptionCode = keyof typeof options;
export const optionCodes = Object.keys(options) as OptionCode[];

/** The option of that code, whatever it changes. */
export const option = (code: OptionCode): Option => options[code];
