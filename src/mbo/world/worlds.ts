import type {Both} from "../language.js";
import {calibrated} from "./calibrated.js";
import {type Changes, type World, worldWith} from "./world.js";

interface Story {
  readonly label: Both;
  /** What is true in this world, in one sentence. */
  readonly story: Both;
  /** What is assumed otherwise than in the neutral world. */
  readonly assumptions: Changes;
}

/**
 * Eight worlds under which the study's method reports the same published figures (decisions 10). They differ in what is
 * assumed; the solved parameters follow, in `calibrated.ts`.
 */
export const stories = {
  volmaakt: {
    label: {nl: "Een volmaakt register", en: "A perfect register"},
    story: {
      nl: "De toets meet de capaciteit zonder fout en van iedereen is alles bekend.",
      en: "The test measures capacity without error and everything is known of everyone."
    },
    assumptions: {
      citoReliability: 1,
      citoUnknown: [0, 0, 0, 0],
      citoUnknownLate: 0,
      parentsUnknown: [-9, -9, -9],
      parentsUnknownOlder: 0,
      parentsUnknownNewcomer: 0,
      citoPeriods: [0, 0, 0, 0, 0],
      doorstroomCapacity: 0.04
    }
  },
  neutraal: {
    label: {nl: "Neutraal", en: "Neutral"},
    story: {
      nl: "De toets meet met gewone fout, eerlijk voor iedereen; wat onbekend is, hangt niet van de waarde zelf af.",
      en: "The test measures with ordinary error, fairly for all; what is unknown does not depend on the value itself."
    },
    assumptions: {}
  },
  citoscheef: {
    label: {nl: "Een scheve toets", en: "A crooked test"},
    story: {
      nl: "De toets onderschat studenten met een migratieachtergrond.",
      en: "The test understates students with a migration background."
    },
    assumptions: {citoShiftGroup: [-2, -4]}
  },
  zwaktoets: {
    label: {nl: "Een zwakke toets", en: "A weak test"},
    story: {
      nl: "Capaciteit telt zwaar, maar de oude toets zegt er weinig over en ontbreekt vaak.",
      en: "Capacity counts heavily, but the old test says little about it and is often missing."
    },
    assumptions: {
      citoValidity: 0.25,
      citoUnknown: [0.85, 0.6, 0.52, 0.5],
      doorstroomCapacity: 1,
      vsvCapacity: -0.5,
      underplacement: [0.05, 0.15]
    }
  },
  onbekendescores: {
    label: {nl: "Onbekende scores zijn de lage", en: "The unknown scores are the low ones"},
    story: {
      nl: "Wie een lage score zou hebben, heeft vaker geen bekende score.",
      en: "Whoever would have a low score more often has no known score."
    },
    assumptions: {citoUnknownValue: 1, doorstroomCapacity: 0.1}
  },
  onbekendeouders: {
    label: {nl: "Onbekende ouders zijn de laagopgeleide", en: "The unknown parents are the low-educated ones"},
    story: {
      nl: "Van laagopgeleide ouders is de opleiding vaker onbekend.",
      en: "The education of low-educated parents is more often unknown."
    },
    assumptions: {parentsUnknownLow: 1.5, parentsUnknown: [-1.4, -1.1, -1.4]}
  },
  onderplaatsing: {
    label: {nl: "Onderplaatsing", en: "Under-placement"},
    story: {
      nl: "Studenten met een migratieachtergrond zijn lager geplaatst dan bij hun capaciteit past.",
      en: "Students with a migration background are placed lower than fits their capacity."
    },
    assumptions: {underplacement: [0.3, 0.6]}
  },
  alles: {
    label: {nl: "Van alles wat", en: "A bit of everything"},
    story: {
      nl: "Van alle afwijkingen tegelijk een matige hoeveelheid.",
      en: "A moderate dose of all deviations at once."
    },
    assumptions: {
      citoShiftGroup: [-1, -2],
      citoValidity: 0.6,
      citoUnknownValue: 0.5,
      parentsUnknownLow: 0.8,
      parentsUnknown: [-1.3, -1, -1.2],
      underplacement: [0.15, 0.3],
      doorstroomCapacity: 0.3,
      doorstroomContext: 0.1,
      vsvCapacity: -0.2
    }
  }
} as const satisfies Record<string, Story>;

export type WorldName = keyof typeof stories;

export const worldNames = Object.keys(stories) as WorldName[];
export const defaultWorld: WorldName = "neutraal";

/** The eight worlds with their calibrated coefficients. */
export const worlds = Object.fromEntries(
  worldNames.map((name) => [name, worldWith({...calibrated[name], ...stories[name].assumptions})])
) as Readonly<Record<WorldName, World>>;
