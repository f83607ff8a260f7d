import type {Both} from "./language.js";
import type {Place} from "./sources.js";

/** What a document means by equal chances, in our words, and what this site can do with it. */
export interface DefinitionIdea extends Place {
  readonly idea: Both;
  readonly here: Both;
}

const composed: Both = {
  nl: "als voorbeeld bij de definitie hierboven",
  en: "as an example with the definition above"
};
const table: Both = {nl: "in de tabel met maatstaven", en: "in the table of yardsticks"};
const chart: Both = {nl: "in de grafiek met vier schalen", en: "in the chart with four scales"};
const no = (nl: string, en: string): Both => ({nl: `niet na te rekenen: ${nl}`, en: `cannot be computed: ${en}`});

/** Ideas from the documents, in their order of generality. */
export const definitionIdeas: readonly DefinitionIdea[] = [
  {
    idea: {nl: "achtergrond mag niet uitmaken", en: "background may not matter"},
    source: "methode",
    place: {nl: "paragraaf 1.1", en: "section 1.1"},
    here: composed
  },
  {
    idea: {nl: "alleen capaciteit mag uitmaken", en: "only capacity may matter"},
    source: "methode",
    place: {nl: "paragraaf 1.1", en: "section 1.1"},
    here: composed
  },
  {
    idea: {nl: "achtergrond mag niet tegenwerken", en: "background may not hold back"},
    source: "rekenkamer",
    place: {nl: "passage “geen negatieve invloed mogen hebben”", en: "passage “geen negatieve invloed mogen hebben”"},
    here: composed
  },
  {
    idea: {nl: "gelijke uitkomst bij gelijk cognitief niveau", en: "equal outcome at equal cognitive level"},
    source: "ocw",
    place: {nl: "omschrijving van gelijke kansen", en: "description of equal chances"},
    here: composed
  },
  {
    idea: {nl: "succes dat op elke plek los staat van afkomst", en: "success independent of origin in every place"},
    source: "actieplan",
    place: {nl: "passage “een hoog studiesucces”", en: "passage “een hoog studiesucces”"},
    here: composed
  },
  {
    idea: {nl: "geen ongewenste verschillen tussen instellingen", en: "no unwanted differences between institutions"},
    source: "brief",
    place: {nl: "paragraaf 4", en: "section 4"},
    here: composed
  },
  {
    idea: {nl: "verschillen tussen groepen worden kleiner", en: "differences between groups become smaller"},
    source: "monitor",
    place: {nl: "passage “Om sec de kansengelijkheid”", en: "passage “Om sec de kansengelijkheid”"},
    here: chart
  },
  {
    idea: {nl: "iedereen benut het eigen leerpotentieel", en: "everyone makes the best of their own potential"},
    source: "monitor",
    place: {nl: "passage “zodat iedereen de kans krijgt”", en: "passage “zodat iedereen de kans krijgt”"},
    here: table
  },
  {
    idea: {nl: "landelijk hoogstens zo veel vsv’ers", en: "nationally at most so many early leavers"},
    source: "monitor",
    place: {nl: "paragraaf 4.3.1", en: "section 4.3.1"},
    here: table
  },
  {
    idea: {nl: "elke instelling haalt haar eigen streefwaarde", en: "every institution reaches its own target"},
    source: "monitor",
    place: {nl: "paragraaf 4.3.1", en: "section 4.3.1"},
    here: {nl: "in de grafiek over toeval", en: "in the chart about chance"}
  },
  {
    idea: {nl: "ongelijkheid telt op bij elke overgang", en: "inequality adds up at every transition"},
    source: "actieplan",
    place: {nl: "passage “Ongelijke kansen tellen dus op”", en: "passage “Ongelijke kansen tellen dus op”"},
    here: {nl: "in de tabel over overgangen", en: "in the table about transitions"}
  },
  {
    idea: {
      nl: "wie extra begeleiding nodig heeft, krijgt die overal",
      en: "whoever needs extra support gets it everywhere"
    },
    source: "brief",
    place: {
      nl: "passage “de extra begeleiding en ondersteuning”",
      en: "passage “de extra begeleiding en ondersteuning”"
    },
    here: no("wie begeleiding nodig heeft, staat in geen register", "no register says who needs support")
  },
  {
    idea: {nl: "een gelijke kans op een goede stage", en: "an equal chance of a good internship"},
    source: "brief",
    place: {nl: "paragraaf 6", en: "section 6"},
    here: no("over stages zijn geen cijfers per groep", "there are no figures on internships by group")
  },
  {
    idea: {nl: "doorstroom telt alleen na een passende start", en: "going on counts only after a fitting start"},
    source: "brief",
    place: {nl: "passage “dat studenten te laag instromen”", en: "passage “dat studenten te laag instromen”"},
    here: no("of iemand te laag begon, is onbekend", "whether somebody started too low is unknown")
  },
  {
    idea: {nl: "de reden van het stoppen telt mee", en: "the reason for leaving counts"},
    source: "brief",
    place: {nl: "passage “de redenen voor uitval”", en: "passage “de redenen voor uitval”"},
    here: no("redenen staan niet in het register", "reasons are not in the register")
  },
  {
    idea: {nl: "mbo’ers tellen net zo mee als andere studenten", en: "mbo students count as much as other students"},
    source: "monitor",
    place: {nl: "tabellen 2.1 en 2.2", en: "tables 2.1 and 2.2"},
    here: no("dit gaat over het mbo tegenover hbo en wo", "this is about mbo against higher education")
  }
];
