import type {Both} from "./language.js";

/** Something wrong that stood on this site, and was put right. */
export interface SiteCorrection {
  /** Day on which it was put right, ISO. */
  readonly date: string;
  /** Version of the site since which it is right. */
  readonly version: string;
  readonly place: Both;
  readonly was: Both;
  readonly is: Both;
  readonly reason: Both;
}

/** The newest first. Errors of the sources themselves are elsewhere (corrections of the tables, contradictions). */
export const siteCorrections: readonly SiteCorrection[] = [
  {
    date: "2026-11-22",
    version: "0.3.0",
    place: {nl: "Verhaal, voortijdig schoolverlaten", en: "Story, early school leaving"},
    was: {nl: "van 5% naar 5%", en: "from 5% to 5%"},
    is: {nl: "van 4,6% naar 5,3%", en: "from 4.6% to 5.3%"},
    reason: {
      nl: "Een gepubliceerd percentage tonen wij zo precies als het is gepubliceerd.",
      en: "We show a published percentage as precisely as it was published."
    }
  }
];
