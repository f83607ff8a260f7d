import {passage, section} from "./cite.js";
import type {Both} from "./language.js";
import type {Place} from "./sources.js";

/** What a document means by equal chances, in our words, and what this site can do with it. */
export interface DefinitionIdea extends Place {
  readonly id: string;
  /** Its number in the facts on the monitor, the letter and the action plan (G1-G23), where it has one. */
  readonly fact?: number;
  readonly idea: Both;
  readonly here: Both;
  /** False: nothing published or simulated can say it. */
  readonly computed: boolean;
}

/** Where on this site it is computed, or why it cannot be. */
interface Here {
  readonly words: Both;
  readonly computed: boolean;
}

const yes = (nl: string, en: string): Here => ({words: {nl, en}, computed: true});
const no = (nl: string, en: string): Here => ({words: {nl, en}, computed: false});
const composed = yes("als voorbeeld bij de definitie hierboven", "as an example with the definition above");
const table = yes("in de tabel met maatstaven", "in the table of yardsticks");
const chart = yes("in de grafiek met vier schalen", "in the chart with four scales");
const transitions = yes("in de tabel over overgangen", "in the table about transitions");
const locations = (nl: string, en: string) => yes(`op de pagina Locaties: ${nl}`, `on the page Locations: ${en}`);

/** An idea: what it is, where it stands, what is done with it here. */
function idea(
  id: string,
  fact: number | null,
  nl: string,
  en: string,
  place: Place,
  {words, computed}: Here
): DefinitionIdea {
  return {id, ...(fact !== null && {fact}), idea: {nl, en}, ...place, here: words, computed};
}

/**
 * Ideas from the documents, in their order of generality. G13 of the facts is not among them: they give no
 * document for it.
 */
export const definitionIdeas: readonly DefinitionIdea[] = [
  idea(
    "uitmaken",
    3,
    "achtergrond mag niet uitmaken",
    "background must not matter",
    section("methode", "1.1", {nl: ", eerste opvatting", en: ", first view"}),
    composed
  ),
  idea(
    "capaciteit",
    null,
    "alleen capaciteit mag uitmaken",
    "only capacity may matter",
    section("methode", "1.1", {nl: ", tweede opvatting", en: ", second view"}),
    composed
  ),
  idea(
    "minister",
    null,
    "achtergrond mag niet tegenwerken",
    "background must not hold back",
    passage("rekenkamer", "geen negatieve invloed mogen hebben"),
    composed
  ),
  idea(
    "ocw",
    4,
    "gelijke uitkomst bij gelijk cognitief niveau",
    "equal outcome at equal cognitive level",
    {source: "ocw", place: {nl: "omschrijving van gelijke kansen", en: "description of equal chances"}},
    composed
  ),
  idea(
    "onafhankelijk",
    8,
    "succes dat op elke plek los staat van afkomst",
    "success independent of origin in every place",
    passage("actieplan", "een hoog studiesucces, onafhankelijk van de sociale afkomst"),
    composed
  ),
  idea(
    "instellingen",
    9,
    "geen ongewenste verschillen tussen instellingen",
    "no unwanted differences between institutions",
    passage("brief", "voorkomen dat ongewenste verschillen ontstaan"),
    composed
  ),
  idea(
    "kleiner",
    2,
    "verschillen tussen groepen worden kleiner",
    "differences between groups become smaller",
    passage("monitor", "Om sec de kansengelijkheid"),
    chart
  ),
  idea(
    "potentieel",
    1,
    "iedereen benut het eigen leerpotentieel",
    "everyone makes the best of their own potential",
    passage("monitor", "zodat iedereen de kans krijgt"),
    table
  ),
  idea(
    "landelijk",
    20,
    "landelijk hoogstens zo veel vsv’ers",
    "nationally at most so many early leavers",
    section("monitor", "4.3.1"),
    table
  ),
  idea(
    "streefwaarde",
    19,
    "elke instelling haalt haar eigen streefwaarde",
    "every institution reaches its own target",
    section("monitor", "4.3.1"),
    yes("in de grafiek over toeval", "in the chart about chance")
  ),
  idea(
    "optellen",
    6,
    "ongelijkheid telt op bij elke overgang",
    "inequality adds up at every transition",
    passage("actieplan", "Ongelijke kansen tellen dus op"),
    transitions
  ),
  idea(
    "afwijken",
    14,
    "geen plek wijkt sterk af van het landelijke beeld",
    "no place deviates strongly from the national picture",
    passage("actieplan", "(sterk) afwijken van het landelijke beeld"),
    locations("verschil naar omvang", "difference by size")
  ),
  idea(
    "zelfde-score",
    5,
    "dezelfde citoscore, even ver komen",
    "the same cito score, getting as far",
    {source: "actieplan", place: {nl: "figuur 1", en: "figure 1"}},
    locations("beschrijf zelf een student", "describe a student yourself")
  ),
  idea(
    "plek",
    10,
    "het maakt niet uit waar iemand studeert",
    "where somebody studies does not matter",
    passage("brief", "waar ze hun opleiding volgden en wie hun docenten"),
    locations("waar de spreiding zit", "where the spread is")
  ),
  idea(
    "soorten",
    7,
    "onderscheid verschil bij de start, bij de keuze en per school",
    "tell apart differences at the start, in choices and by school",
    passage("actieplan", "secundaire effecten (verschillende overgangen bij gelijke prestaties)"),
    yes("ten dele op de pagina Aannames, model na model", "in part on the page Assumptions, model by model")
  ),
  idea(
    "begeleiding",
    11,
    "wie extra begeleiding nodig heeft, krijgt die overal",
    "whoever needs extra support gets it everywhere",
    passage("brief", "de extra begeleiding en ondersteuning"),
    no("wie begeleiding nodig heeft, staat in geen register", "no register says who needs support")
  ),
  idea(
    "risico",
    12,
    "wie risico loopt, krijgt gelijke kansen",
    "those at risk have equal chances",
    passage("brief", "studenten die een verhoogd risico hebben op ongelijke kansen"),
    no("wie risico loopt, is nergens vastgelegd", "nothing defines who is at risk")
  ),
  idea(
    "beroep",
    15,
    "elke groep maakt even vaak gebruik van hulp",
    "each group uses help as often",
    passage("actieplan", "achtergrond daar in gelijke mate een beroep op kunnen doen"),
    no("gebruik van hulp staat in geen register", "no register holds the use of help")
  ),
  idea(
    "doelgroep",
    16,
    "scholen met veel kwetsbare studenten krijgen meer geld",
    "schools with many vulnerable students get more money",
    passage("actieplan", "waar het aandeel van deze doelgroep 20 procent of meer"),
    no("dit is een regel voor geld, geen maat voor kansen", "this is a rule for money, not a measure of chances")
  ),
  idea(
    "stage",
    22,
    "een gelijke kans op een goede stage",
    "an equal chance of a good internship",
    section("brief", "6"),
    no("over stages zijn geen cijfers per groep", "there are no figures on internships by group")
  ),
  idea(
    "start",
    17,
    "doorstroom telt alleen na een passende start",
    "going on counts only after a fitting start",
    passage("brief", "dat studenten te laag instromen"),
    no("of iemand te laag begon, is onbekend", "whether somebody started too low is unknown")
  ),
  idea(
    "reden",
    18,
    "de reden van het stoppen telt mee",
    "the reason for leaving counts",
    passage("brief", "de redenen voor uitval"),
    no("redenen staan niet in het register", "reasons are not in the register")
  ),
  idea(
    "balans",
    23,
    "kansen bieden zonder teleurstelling",
    "offering chances without disappointment",
    section("actieplan", "1.2"),
    no("afgewezen aanmeldingen staan in geen register", "no register holds applications that were refused")
  ),
  idea(
    "gelijkwaardig",
    21,
    "mbo’ers tellen net zo mee als andere studenten",
    "mbo students count as much as other students",
    {source: "monitor", place: {nl: "tabellen 2.1 en 2.2", en: "tables 2.1 and 2.2"}},
    no("dit gaat over het mbo tegenover hbo en wo", "this is about mbo against higher education")
  )
];

/** Where an idea stands. @throws RangeError for an id that no idea has. */
export function placeOfIdea(id: string): Place {
  const found = definitionIdeas.find((own) => own.id === id);
  if (!found)
    throw new RangeError(`invalid idea; not one of ${definitionIdeas.map((own) => own.id).join(", ")}: ${id}`);
  const {source, place} = found;
  return {source, place};
}
