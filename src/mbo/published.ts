import type {Both} from "./language.js";
import type {Place} from "./sources.js";

export type Unit = "students" | "institutions" | "share" | "points" | "correlation";

/** One published figure and where it stands. Shares are proportions (0-1), differences are percentage points. */
export interface PublishedFigure extends Place {
  readonly value: number;
  readonly unit: Unit;
  readonly label: Both;
}

/** Outcome year of the average marginal effects that the study published. */
export const effectsYear = 2020;

/** Figures of the Court of Audit's study that the site uses so far; each names the passage that holds it. */
export const published = {
  students: {
    value: 1_359_242,
    unit: "students",
    label: {
      nl: "mbo-studenten in de gegevens van 2015 tot en met 2021",
      en: "mbo students in the data of 2015 to 2021"
    },
    source: "methode",
    place: {nl: "paragraaf 2.1", en: "section 2.1"}
  },
  institutions: {
    value: 56,
    unit: "institutions",
    label: {
      nl: "bekostigde mbo-instellingen (besturen)",
      en: "publicly funded mbo institutions (boards)"
    },
    source: "rekenkamer",
    place: {
      nl: "passage “alle 56 mbo-scholen”",
      en: "passage “alle 56 mbo-scholen”"
    }
  },
  shareNonWestern: {
    value: 0.24,
    unit: "share",
    label: {
      nl: "aandeel studenten met een niet-westerse migratieachtergrond, hele mbo",
      en: "share of students with a non-western migration background, all mbo"
    },
    source: "rekenkamer",
    place: {nl: "passage “24% uitmaken”", en: "passage “24% uitmaken”"}
  },
  shareNonWesternEntree: {
    value: 0.61,
    unit: "share",
    label: {
      nl: "aandeel studenten met een niet-westerse migratieachtergrond, entreeopleiding",
      en: "share of students with a non-western migration background, entry level"
    },
    source: "rekenkamer",
    place: {nl: "passage “61% uit”", en: "passage “61% uit”"}
  },
  doorstroom: {
    value: 0.44,
    unit: "share",
    label: {
      nl: "doorstroom van gediplomeerden naar een hoger niveau, 2016-2021",
      en: "diploma holders who go on to a higher level, 2016-2021"
    },
    source: "rekenkamer",
    place: {nl: "figuur 5, “circa 44%”", en: "figure 5, “circa 44%”"}
  },
  doorstroomNonWestern: {
    value: 12.5,
    unit: "points",
    label: {
      nl: "doorstroom: verschil niet-westers met geen migratieachtergrond, 2020",
      en: "going on: difference between non-western and no migration background, 2020"
    },
    source: "rekenkamer",
    place: {
      nl: "gemiddelde marginale effecten, 2020",
      en: "average marginal effects, 2020"
    }
  },
  doorstroomWestern: {
    value: 2.8,
    unit: "points",
    label: {
      nl: "doorstroom: verschil westers met geen migratieachtergrond, 2020",
      en: "going on: difference between western and no migration background, 2020"
    },
    source: "rekenkamer",
    place: {
      nl: "gemiddelde marginale effecten, 2020",
      en: "average marginal effects, 2020"
    }
  },
  doorstroomParents: {
    value: 4.9,
    unit: "points",
    label: {
      nl: "doorstroom: verschil ouders boven vmbo-kader met hooguit vmbo-kader, 2020",
      en: "going on: difference between parents above vmbo-kader and at most vmbo-kader, 2020"
    },
    source: "rekenkamer",
    place: {nl: "gemiddelde marginale effecten, 2020", en: "average marginal effects, 2020"}
  },
  doorstroomEntree: {
    value: 31.3,
    unit: "points",
    label: {
      nl: "doorstroom: verschil entree met niveau 3, 2020",
      en: "going on: difference between entry level and level 3, 2020"
    },
    source: "rekenkamer",
    place: {nl: "gemiddelde marginale effecten, 2020", en: "average marginal effects, 2020"}
  },
  doorstroomLevel2: {
    value: 11.0,
    unit: "points",
    label: {
      nl: "doorstroom: verschil niveau 2 met niveau 3, 2020",
      en: "going on: difference between level 2 and level 3, 2020"
    },
    source: "rekenkamer",
    place: {nl: "gemiddelde marginale effecten, 2020", en: "average marginal effects, 2020"}
  },
  doorstroomLevel4: {
    value: -0.9,
    unit: "points",
    label: {
      nl: "doorstroom: verschil niveau 4 met niveau 3, 2020",
      en: "going on: difference between level 4 and level 3, 2020"
    },
    source: "rekenkamer",
    place: {nl: "gemiddelde marginale effecten, 2020", en: "average marginal effects, 2020"}
  },
  vsvNonWestern: {
    value: 0.5,
    unit: "points",
    label: {
      nl: "vsv: verschil niet-westers met geen migratieachtergrond, 2020",
      en: "early leaving: difference between non-western and no migration background, 2020"
    },
    source: "rekenkamer",
    place: {nl: "gemiddelde marginale effecten, 2020", en: "average marginal effects, 2020"}
  },
  vsvWestern: {
    value: 1.6,
    unit: "points",
    label: {
      nl: "vsv: verschil westers met geen migratieachtergrond, 2020",
      en: "early leaving: difference between western and no migration background, 2020"
    },
    source: "rekenkamer",
    place: {nl: "gemiddelde marginale effecten, 2020", en: "average marginal effects, 2020"}
  },
  vsvParents: {
    value: -1.1,
    unit: "points",
    label: {
      nl: "vsv: verschil ouders boven vmbo-kader met hooguit vmbo-kader, 2020",
      en: "early leaving: difference between parents above vmbo-kader and at most vmbo-kader, 2020"
    },
    source: "rekenkamer",
    place: {nl: "gemiddelde marginale effecten, 2020", en: "average marginal effects, 2020"}
  },
  vsvEntree: {
    value: 8.3,
    unit: "points",
    label: {
      nl: "vsv: verschil entree met niveau 3, 2020",
      en: "early leaving: difference between entry level and level 3, 2020"
    },
    source: "rekenkamer",
    place: {nl: "gemiddelde marginale effecten, 2020", en: "average marginal effects, 2020"}
  },
  vsvLevel2: {
    value: 3.8,
    unit: "points",
    label: {
      nl: "vsv: verschil niveau 2 met niveau 3, 2020",
      en: "early leaving: difference between level 2 and level 3, 2020"
    },
    source: "rekenkamer",
    place: {nl: "gemiddelde marginale effecten, 2020", en: "average marginal effects, 2020"}
  },
  vsvLevel4: {
    value: -0.9,
    unit: "points",
    label: {
      nl: "vsv: verschil niveau 4 met niveau 3, 2020",
      en: "early leaving: difference between level 4 and level 3, 2020"
    },
    source: "rekenkamer",
    place: {nl: "gemiddelde marginale effecten, 2020", en: "average marginal effects, 2020"}
  },
  parentsLowNone: {
    value: 0.1,
    unit: "share",
    label: {
      nl: "ouders hooguit vmbo-kader, van wie het bekend is: geen migratieachtergrond",
      en: "parents vmbo-kader at most, of those known: no migration background"
    },
    source: "rekenkamer",
    place: {nl: "passage “40% van de ouders”", en: "passage “40% van de ouders”"}
  },
  parentsLowWestern: {
    value: 0.17,
    unit: "share",
    label: {
      nl: "ouders hooguit vmbo-kader, van wie het bekend is: westers",
      en: "parents vmbo-kader at most, of those known: western"
    },
    source: "rekenkamer",
    place: {nl: "passage “40% van de ouders”", en: "passage “40% van de ouders”"}
  },
  parentsLowNonWestern: {
    value: 0.4,
    unit: "share",
    label: {
      nl: "ouders hooguit vmbo-kader, van wie het bekend is: niet-westers",
      en: "parents vmbo-kader at most, of those known: non-western"
    },
    source: "rekenkamer",
    place: {nl: "passage “40% van de ouders”", en: "passage “40% van de ouders”"}
  },
  enrolled: {
    value: 500000,
    unit: "students",
    label: {nl: "studenten die per jaar staan ingeschreven, ongeveer", en: "students enrolled each year, about"},
    source: "rekenkamer",
    place: {nl: "passage “500.000 studenten”", en: "passage “500.000 studenten”"}
  },
  vsvLowest: {
    value: 0.046,
    unit: "share",
    label: {nl: "vsv 2016-2021, laagste jaar", en: "early leaving 2016-2021, lowest year"},
    source: "rekenkamer",
    place: {nl: "figuur 6, “4,6% en 5,3%”", en: "figure 6, “4,6% en 5,3%”"}
  },
  vsvHighest: {
    value: 0.053,
    unit: "share",
    label: {nl: "vsv 2016-2021, hoogste jaar", en: "early leaving 2016-2021, highest year"},
    source: "rekenkamer",
    place: {nl: "figuur 6, “4,6% en 5,3%”", en: "figure 6, “4,6% en 5,3%”"}
  },
  ages: {
    value: 0.85,
    unit: "share",
    label: {nl: "studenten van 14 tot en met 25 jaar, ongeveer", en: "students aged 14 to 25, about"},
    source: "methode",
    place: {nl: "paragraaf 3.2, “85% van de studentenpopulatie”", en: "section 3.2, “85% van de studentenpopulatie”"}
  },
  groupUnknown: {
    value: 0.005,
    unit: "share",
    label: {nl: "migratieachtergrond onbekend, per jaar ongeveer", en: "migration background unknown, each year about"},
    source: "methode",
    place: {nl: "paragraaf 3.1, “0.5% van de studenten”", en: "section 3.1, “0.5% van de studenten”"}
  },
  late: {
    value: 0.015,
    unit: "share",
    label: {nl: "na 1 oktober ingeschreven, in 2020 ongeveer", en: "enrolled after 1 October, in 2020 about"},
    source: "methode",
    place: {nl: "paragraaf 2.5, “1,5%”", en: "section 2.5, “1,5%”"}
  },
  monitorInstitutions: {
    value: 51,
    unit: "institutions",
    label: {nl: "instellingen in de monitor", en: "institutions in the monitor"},
    source: "monitor",
    place: {nl: "passage “door 51 instellingen”", en: "passage “door 51 instellingen”"}
  },
  vsvTarget: {
    value: 18_000,
    unit: "students",
    label: {nl: "landelijk doel: nieuwe vsv’ers, hoogstens", en: "national target: new early leavers, at most"},
    source: "monitor",
    place: {
      nl: "paragraaf 4.3.1; de bron noemt op de ene plaats 2026 en op de andere 2027",
      en: "section 4.3.1; the source gives 2026 in one place and 2027 in another"
    }
  },
  bblImprovedLow: {
    value: 0.47,
    unit: "share",
    label: {nl: "bbl: instellingen onder de startwaarde, laagste", en: "bbl: institutions below start value, lowest"},
    source: "monitor",
    place: {nl: "paragraaf 4.3.1, “47-69 procent”", en: "section 4.3.1, “47-69 procent”"}
  },
  bblImprovedHigh: {
    value: 0.69,
    unit: "share",
    label: {nl: "bbl: instellingen onder de startwaarde, hoogste", en: "bbl: institutions below start value, highest"},
    source: "monitor",
    place: {nl: "paragraaf 4.3.1, “47-69 procent”", en: "section 4.3.1, “47-69 procent”"}
  },
  ambitionCorrelationLow: {
    value: 0.365,
    unit: "correlation",
    label: {nl: "samenhang van ambitie en daling, laagste", en: "correlation of ambition and fall, lowest"},
    source: "monitor",
    place: {nl: "paragraaf 4.3.1, “0,365 en de 0,541”", en: "section 4.3.1, “0,365 en de 0,541”"}
  },
  ambitionCorrelationHigh: {
    value: 0.728,
    unit: "correlation",
    label: {nl: "samenhang van ambitie en daling, hoogste", en: "correlation of ambition and fall, highest"},
    source: "monitor",
    place: {nl: "paragraaf 4.3.1, “r = 0,728”", en: "section 4.3.1, “r = 0,728”"}
  },
  bbl: {
    value: 136_700 / (347_500 + 136_700),
    unit: "share",
    label: {
      nl: "bbl in bol en bbl samen, 2022-23: 136.700 van 484.200",
      en: "bbl in bol and bbl together, 2022-23: 136,700 of 484,200"
    },
    source: "rekenkamer",
    place: {nl: "passage “347.500”", en: "passage “347.500”"}
  }
} as const satisfies Record<string, PublishedFigure>;

export type Migratieachtergrond = "geen" | "westers" | "niet-westers";
export type Leerweg = "bol" | "bbl" | "extraneus";
export type Niveau = "1" | "2" | "3" | "4";

/** A row of the monitor's tables 8.3 and 4.1 joined: share of new early leavers (vsv) in one cell, one year. */
export interface VsvRow {
  readonly niveau: Niveau | "totaal";
  readonly leerweg: Leerweg;
  readonly migratieachtergrond: Migratieachtergrond;
  /** School year by its first calendar year: 2019 is 2019/20. */
  readonly jaar: number;
  /** Share of new early leavers, per cent (0-100). */
  readonly percentage: number;
}

/** Students per level and track: the denominator the monitor's table 4.1 implies (count / percentage). */
export interface VsvStudents {
  readonly niveau: Niveau;
  readonly leerweg: Leerweg;
  readonly jaar: number;
  readonly studenten: number;
  /** New early leavers among them, as printed. */
  readonly vsvers: number;
}

/** An error in a source that we found, and what we did about it. */
export interface Correction {
  /** Document, table and cell. */
  readonly cell: Both;
  readonly printed: number;
  readonly used: number;
  readonly reason: Both;
}
