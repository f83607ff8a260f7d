import type {Both} from "./language.js";

/** A document that figures or definitions come from. */
export interface Source {
  readonly author: Both;
  readonly title: string;
  readonly date: Both;
  readonly url?: string;
}

/** A place in a document: enough for a reader to find the passage back. */
export interface Place {
  readonly source: SourceId;
  readonly place: Both;
}

export type SourceId = keyof typeof sources;

export const sources = {
  rekenkamer: {
    author: {nl: "Algemene Rekenkamer", en: "Netherlands Court of Audit"},
    title: "Op weg naar gelijke kansen in het middelbaar beroepsonderwijs. Deel 2: wat zeggen data en praktijk?",
    date: {nl: "14 februari 2024", en: "14 February 2024"},
    url: "https://www.rekenkamer.nl/publicaties/rapporten/2024/02/14/op-weg-naar-gelijke-kansen-in-het-middelbare-beroepsonderwijs"
  },
  methode: {
    author: {nl: "Algemene Rekenkamer", en: "Netherlands Court of Audit"},
    title:
      "Gelijke kansen mbo: methodologische toelichting opzet en uitvoering analyse gegevens mbo-studenten (bijlage 3a)",
    date: {nl: "14 februari 2024", en: "14 February 2024"},
    url: "https://www.rekenkamer.nl/publicaties/rapporten/2024/02/14/op-weg-naar-gelijke-kansen-in-het-middelbare-beroepsonderwijs"
  },
  monitor: {
    author: {
      nl: "DUO, bewerkt door ResearchNed en KBA Nijmegen",
      en: "DUO, edited by ResearchNed and KBA Nijmegen"
    },
    title: "Monitor Werkagenda Mbo 2024-2027. Prioriteit 1: Kansengelijkheid. Meting 2025",
    date: {nl: "2025", en: "2025"}
  },
  brief: {
    author: {nl: "Algemene Rekenkamer", en: "Netherlands Court of Audit"},
    title: "Aandachtspunten bij bevorderen van gelijke kansen voor mbo-studenten (brief aan de colleges van bestuur)",
    date: {nl: "12 september 2023", en: "12 September 2023"}
  },
  actieplan: {
    author: {nl: "Minister en staatssecretaris van OCW", en: "Minister and state secretary of education (OCW)"},
    title: "Actieplan gelijke kansen in het onderwijs (Kamerstuk 34 550 VIII, nr. 16)",
    date: {nl: "vergaderjaar 2016-2017", en: "parliamentary year 2016-2017"}
  },
  ocw: {
    author: {nl: "Ministerie van OCW", en: "Ministry of Education (OCW)"},
    title: "Dashboard Gelijke Kansen, OCW in cijfers",
    date: {nl: "doorlopend", en: "ongoing"},
    url: "https://www.ocwincijfers.nl/themas/kansengelijkheid/dashboard/gelijke-kansen-landelijk"
  }
} as const satisfies Record<string, Source>;
