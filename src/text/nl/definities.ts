import {formats} from "../format.js";
import {errorWords} from "./definition-errors.js";
import {definitionForm} from "./definition-form.js";
import {
  aim,
  chance,
  type DefinitionWords,
  digits,
  gap,
  group,
  heldWords,
  margin,
  number,
  reference,
  rule,
  share,
  unit,
  units,
  type VerdictWord,
  verdictWord,
  where
} from "./definition-words.js";

const format = formats("nl");

export const definities = {
  ...definitionForm,

  sentence: (definition: DefinitionWords): string =>
    [
      `Er is sprake van gelijke kansen als ${aim(definition)}.`,
      margin(definition),
      heldWords[definition.held],
      where(definition)
    ].join(" "),

  /** In a row of a table or a chart. */
  label: (definition: DefinitionWords): string => {
    const {outcome, group: own, held, scale, tolerance, direction} = definition;
    const names = {"niet-westers": "niet-westers", westers: "westers", "ouders-laag": "ouders laag"};
    const scales = {verschil: "verschil", gunstig: "gunstige kansen", ongunstig: "ongunstige kansen", odds: "odds"};
    const helds = {niets: "niets gelijk", niveau: "niveau gelijk", alles: "alles gelijk"};
    const limit =
      scale === "verschil" ? format.points(tolerance, {digits: digits(tolerance)}) : `${number(tolerance)}%`;
    const side = direction === "elk" ? "elk verschil" : "alleen nadeel";
    return `${outcome}, ${names[own]}, ${helds[held]}, ${side}, ${scales[scale]} tot ${limit}, ${rule(definition)}`;
  },

  otherSpread: (times: number) =>
    `Gerekend met ${number(times)} keer de spreiding tussen locaties van onze nabootsing. De locaties en het toeval blijven dezelfde. Dit is een benadering: er is niet opnieuw geschat.`,

  verdictWord,
  part: {
    outcome: "de uitkomst",
    group: "de groep",
    held: "wat gelijk wordt gehouden",
    scale: "de schaal",
    tolerance: "de marge",
    direction: "de richting",
    level: "waar u kijkt",
    rule: "de regel"
  },

  verdict: {
    title: (verdict: VerdictWord, found: string) =>
      ({
        meets: `Volgens deze definitie zijn de kansen gelijk: ${found}`,
        fails: `Volgens deze definitie zijn de kansen niet gelijk: ${found}`,
        unknown: `Of de kansen volgens deze definitie gelijk zijn, is niet te zeggen: ${found}`
      })[verdict],
    /** Equal by a definition for which only a disadvantage counts, with a gap the other way. */
    favoured: (value: number, {scale, group: own}: DefinitionWords) =>
      `Volgens deze definitie zijn de kansen gelijk, want er is geen nadeel: ${scale === "verschil" ? "het verschil" : "de verhouding"} is ${gap(value, scale)} in het voordeel van ${group[own]}`,
    foundUnits: (expected: number, level: "instelling" | "locatie", students: boolean) =>
      students
        ? `naar verwachting zit ${share(expected)} van de groep op een ${unit[level]} binnen de marge`
        : `naar verwachting ligt ${share(expected)} van de ${units[level]} binnen de marge`,
    foundNational: (value: number, scale: DefinitionWords["scale"]) =>
      scale === "verschil" ? `het verschil is ${gap(value, scale)}` : `de verhouding is ${gap(value, scale)}`,
    subtitle: (definition: DefinitionWords) =>
      `${definition.level === "landelijk" ? "Het landelijke verschil" : `Elk teken is een ${unit[definition.level]}: het geschatte verschil`} tussen ${group[definition.group]} en ${reference[definition.group]}, ${definition.outcome} in 2020.`,
    axis: (scale: DefinitionWords["scale"]) =>
      ({
        verschil: "verschil (procentpunt)",
        gunstig: "verhouding van de kansen op de gunstige uitkomst",
        ongunstig: "verhouding van de kansen op de ongunstige uitkomst",
        odds: "verhouding van de odds (kans gedeeld door kans op het tegendeel)"
      })[scale],
    band: "telt als gelijk",
    national: "landelijk",
    key: {meets: "binnen de marge", unknown: "niet te zeggen", fails: "buiten de marge"},
    note: (level: DefinitionWords["level"]) =>
      level === "landelijk"
        ? "De balk is het 90%-interval. Ligt zij helemaal binnen de marge, dan zijn de kansen gelijk; helemaal erbuiten, dan niet."
        : `Een ${unit[level]} ligt binnen of buiten de marge als haar hele 90%-interval daar ligt. Het interval gaat over toeval bij de studenten van één jaar, gegeven het model.`,
    alternative: (values: {definition: string; counts: string; band: string; national: string}) =>
      `${values.definition} ${values.band} ${values.counts} ${values.national}`,
    alternativeCounts: (meets: string, unknown: string, fails: string) =>
      `Binnen de marge: ${meets}. Niet te zeggen: ${unknown}. Buiten de marge: ${fails}.`,
    alternativeBand: (low: string | null, high: string | null) =>
      low === null
        ? `Gelijk is hoogstens ${high}.`
        : high === null
          ? `Gelijk is minstens ${low}.`
          : `Gelijk is van ${low} tot ${high}.`,
    alternativeNational: (value: string, low: string, high: string) =>
      `Landelijk: ${value}, interval ${low} tot ${high}.`,
    how: {
      units: (values: {
        level: "instelling" | "locatie";
        students: boolean;
        expected: number;
        low: number;
        high: number;
        required: number;
        probability: number;
      }) => {
        const {level, students, expected, low, high, required, probability} = values;
        const whole = students ? "van de studenten uit de eerste groep" : `van de ${units[level]}`;
        const wanted = required === 1 ? "Gevraagd is dat het overal klopt." : `Gevraagd is ${share(required)}.`;
        return `Naar verwachting klopt het voor ${share(expected)} ${whole}, met een 90%-interval van ${share(low)} tot ${share(high)}. ${wanted} De kans dat aan de definitie is voldaan, is ${chance(probability)}.`;
      },
      national: (values: {
        value: number;
        low: number;
        high: number;
        scale: DefinitionWords["scale"];
        probability: number;
      }) => {
        const {value, low, high, scale, probability} = values;
        return `De gevonden waarde is ${gap(value, scale)}, met een 90%-interval van ${gap(low, scale)} tot ${gap(high, scale)}. Het interval ziet dit jaar als één van vele jaren. De kans dat aan de definitie is voldaan, is ${chance(probability)}.`;
      },
      counts: (level: "instelling" | "locatie", meets: number, unknown: number, fails: number) =>
        `Per ${unit[level]} bekeken: ${meets} binnen de marge, ${fails} erbuiten, en van ${unknown} is het niet te zeggen.`,
      list: (level: "instelling" | "locatie", fails: number) =>
        fails === 0
          ? `Geen enkele ${unit[level]} is met genoeg zekerheid aan te wijzen als buiten de marge.`
          : `Wie op een lijst 5% fouten aanvaardt, kan ${fails} ${fails === 1 ? unit[level] : units[level]} noemen die buiten de marge ${fails === 1 ? "ligt" : "liggen"}.`,
      worst: (locations: number, value: string, few: number, fewValue: string) =>
        `Bij deze spreiding is het grootste verschil onder ${locations} locaties naar verwachting ${value}, en onder ${few} locaties ${fewValue}. Hoe meer locaties, hoe moeilijker de eis dat het overal klopt.`,
      published: (values: {
        leerweg: string;
        jaar: number;
        value: number;
        scale: DefinitionWords["scale"];
        verdict: VerdictWord;
        bounded: boolean;
      }) => {
        const {leerweg, jaar, value, scale, verdict, bounded} = values;
        const why = bounded ? "" : " De tabellen begrenzen niet hoe klein een groep per niveau kan zijn.";
        return `De gepubliceerde cijfers van ${format.schoolYear(jaar)}, ${leerweg}: ${gap(value, scale)}, oordeel: ${verdictWord[verdict]}.${why}`;
      },
      turned: (scale: DefinitionWords["scale"], verdict: VerdictWord, same: boolean) =>
        `Met de verhouding van de ${scale === "gunstig" ? "ongunstige" : "gunstige"} kansen is het oordeel ${same ? "hetzelfde" : `anders: ${verdictWord[verdict]}`}.`,
      few: (level: "instelling" | "locatie", events: number) =>
        `Let op: op de helft van de ${units[level]} heeft deze groep hoogstens ${events} studenten met de minst voorkomende uitkomst.`,
      withheld: "Zulke kleine aantallen dragen geen oordeel per locatie. Daarom zeggen wij: niet te zeggen.",
      parents:
        "Voor de opleiding van ouders heeft het model geen verschil per locatie. U ziet daarom het landelijke antwoord."
    },
    table: {
      caption: "Oordeel per definitie",
      definition: "Definitie",
      verdict: "Oordeel",
      gap: "Landelijk verschil of verhouding",
      expected: "Naar verwachting binnen de marge (%)",
      required: "Gevraagd (%)",
      probability: "Kans dat aan de definitie is voldaan (%)"
    }
  },

  compare: {
    title: (agree: number, contradict: number, open: number, count: number): string => {
      if (count < 2) return "Zet een tweede definitie ernaast om te vergelijken";
      if (contradict > 0) return "Dezelfde studenten, een ander oordeel: de definities spreken elkaar tegen";
      if (open > 0 && agree === 0) return "Of deze definities elkaar tegenspreken, is niet te zeggen";
      return open > 0
        ? "Deze definities spreken elkaar niet tegen, voor zover te zeggen"
        : "Deze definities geven hetzelfde oordeel";
    },
    subtitle: "Aandeel van de locaties of instellingen binnen de marge, erbuiten, en waarvan het niet te zeggen is.",
    alternative: (rows: string) => `Staven, één per definitie. ${rows}`,
    row: (name: string, verdict: string) => `${name}: ${verdict}.`,
    name: (k: number) => `Definitie ${k}`,
    relation: (values: {
      first: string;
      second: string;
      relation: "agree" | "contradict" | "open";
      parts: string;
      /** Parts of which one alone turns the verdict; empty for none, null where there is nothing to choose. */
      decisive: string | null;
      units: number | null;
      level: "instelling" | "locatie" | "landelijk";
    }) => {
      const {first, second, relation, parts, decisive, units: count, level} = values;
      const says = {
        agree: `${first} en ${second} geven hetzelfde oordeel.`,
        contradict: `${first} en ${second} spreken elkaar tegen.`,
        open: `Of ${first} en ${second} elkaar tegenspreken, is niet te zeggen.`
      }[relation];
      const turns = decisive
        ? ` Eén ervan gelijkmaken is al genoeg: ${decisive}.`
        : " Eén ervan gelijkmaken is niet genoeg.";
      const differ = `Zij verschillen in ${parts}.${decisive === null ? "" : turns}`;
      const places =
        count === null || count === 0 || level === "landelijk"
          ? ""
          : ` Op ${count} ${count === 1 ? unit[level] : units[level]} is het oordeel tegengesteld.`;
      return `${says} ${differ}${places}`;
    },
    why: {
      scale:
        "Een verschil in procentpunt en een verhouding meten iets anders. Bij kleine kansen is een klein verschil al een grote verhouding.",
      held: "Wat u gelijk houdt, bepaalt de vraag. Met het niveau gelijk telt niet mee hoe iemand op dat niveau kwam.",
      direction: "Wie alleen een nadeel telt, keurt een voorsprong goed. Wie elk verschil telt, doet dat niet.",
      rule: "De regel zegt hoeveel er mag afwijken. Een eis voor alle locaties is bijna nooit haalbaar: er ligt er altijd wel één ver weg.",
      level: "Landelijk kan gelijk zijn wat per locatie uiteenloopt, want verschillen heffen elkaar op.",
      tolerance: "De grens is een keuze. Een andere grens geeft bij dezelfde cijfers een ander oordeel.",
      outcome: "Het zijn twee uitkomsten. Een groep kan op de ene voorlopen en op de andere achterblijven.",
      group: "Het zijn twee groepen, met elk een eigen verschil."
    },
    alone: "Met de knop hierboven zet u hoogstens vier definities naast elkaar."
  },

  errors: errorWords
};
