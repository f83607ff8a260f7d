import type {Both} from "./language.js";
import type {Place} from "./sources.js";

export type Unit = "students" | "institutions" | "share" | "points";

/** One published figure and where it stands. Shares are proportions (0-1), differences are percentage points. */
export interface PublishedFigure extends Place {
  readonly value: number;
  readonly unit: Unit;
  readonly label: Both;
}

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
}

/** An error in a source that we found, and what we did about it. */
export interface Correction {
  /** Document, table and cell. */
  readonly cell: Both;
  readonly printed: number;
  readonly used: number;
  readonly reason: Both;
}
