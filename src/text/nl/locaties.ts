import {formats} from "../format.js";
import {type LocationGroup as Group, group, type LocationOutcome as Outcome, points, what} from "./location-terms.js";
import {locationWords} from "./location-words.js";

const format = formats("nl");
type Model = "2" | "2i";

interface SpreadSentence {
  /** Percentage points, under the model in view and under the other one. */
  readonly spread: number;
  readonly other: number;
  readonly model: Model;
  /** The spread as a multiple of the one in the simulation. */
  readonly times: number;
  /** Whether the gaps are over the own students of each location. */
  readonly own: boolean;
  /** Locations that can be told from the country, of so many. */
  readonly apart: number;
  readonly count: number;
  /** Share of the intervals that hold the truth; null where it is not shown. */
  readonly covered: number | null;
}

/** The page about locations. */
export const locaties = {
  controls: {
    spread: {
      label: "Hoe groot is de spreiding tussen locaties?",
      help: "Niemand heeft deze spreiding gepubliceerd. Stel zelf een spreiding in: 2 is twee keer zo groot als in onze nabootsing.",
      unit: "keer"
    },
    outcome: {label: "Welke uitkomst?", options: {doorstroom: "doorstroom", vsv: "voortijdig schoolverlaten (vsv)"}},
    group: {label: "Welke groep, naast studenten zonder migratieachtergrond?"},
    groupClosed:
      "Bij vsv is dit steeds de niet-westerse groep. De westerse groep heeft per locatie te weinig vsv’ers om iets te zeggen.",
    truth: {
      label: "Toon de waarheid",
      help: "Alleen een nagebootste wereld kent het ware verschil van een locatie."
    },
    model: {
      label: "Met welk model?",
      options: {"2": "model 2, zoals het onderzoek", "2i": "model 2i, met verschil per niveau en leerweg"}
    },
    students: {
      label: "Over welke studenten gaat het verschil?",
      help: "Over dezelfde studenten gerekend zijn locaties te vergelijken. Over de eigen studenten van een locatie ziet u het verschil bij wie daar zitten."
    },
    place: {
      label: "Bekijk één locatie",
      help: "Typ een code, of wijs er een aan in de grafiek. Met de pijltjestoetsen kan het ook.",
      start: "de middelste",
      invalid: (code: string) => `Een code is een l met vier cijfers, zoals l0123. Dit niet: ${code}.`
    }
  },

  pick: {
    label: "Kies een locatie, van laag naar hoog",
    words: (id: string, gap: number, low: number, high: number) =>
      `${id}: ${points(gap)} (${format.number(low)} tot ${format.number(high)})`
  },

  /** Over whom a gap is. */
  populations: {land: "alle studenten van het land", eigen: "eigen studenten van de locatie"},
  own: "Het geschatte verschil is gerekend over de eigen studenten van iedere locatie, in plaats van over alle studenten van het land.",

  spread: {
    titleOwn: (median: number, most: number) =>
      `Over de eigen studenten gerekend verandert het verschil op een doorsnee locatie met ${format.points(median)}, en nergens met meer dan ${format.points(most)}`,
    title: (spread: number, low: number, high: number) =>
      `Als de spreiding van het verschil ${format.points(spread)} is, ligt het op 95% van de locaties tussen ${format.number(low)} en ${format.points(high, {digits: 0})}`,
    subtitle: (outcome: Outcome, own: Group, model: Model) =>
      `Verschil in ${what[outcome]} tussen studenten met ${group[own]} en zonder migratieachtergrond, per locatie, in 2020. Alle locaties van laag naar hoog, volgens model ${model}.`,
    sentence: (values: SpreadSentence) => {
      const {spread, other, model, times, own, apart, count, covered} = values;
      const whose = own
        ? "Ieder verschil is hier gerekend over allen die op de locatie zijn, met en zonder migratieachtergrond. De spreiding gaat nog wel over alle studenten van het land. "
        : "";
      const assumed =
        times === 1
          ? `In onze nabootsing schat model ${model} de spreiding op [${format.points(spread)}]. Model ${model === "2" ? "2i" : "2"} schat de spreiding op ${format.points(other)}.`
          : `U rekent met [${format.number(times, Number.isInteger(times) ? 0 : 1)}] keer de spreiding van onze nabootsing. De locaties en het toeval blijven dezelfde. Dit is een benadering: er is niet opnieuw geschat.`;
      const seen = `Bij [${apart}] van de [${count}] locaties ligt het landelijke verschil buiten het interval. Alleen van die locaties is te zien dat zij afwijken.`;
      const truth =
        covered === null
          ? ""
          : ` Op [${format.percent(100 * covered, 0)}] van de locaties ligt het ware verschil in het interval.`;
      return `${whose}${assumed} ${seen}${truth}`;
    },
    few: (events: number) =>
      `Let op: op de helft van de locaties heeft deze groep hoogstens ${events} studenten met de minst voorkomende uitkomst. Dan is spreiding nauwelijks te zien.`,
    note: "De spreiding is een aanname. Het interval gaat over toeval bij de studenten van één jaar, gegeven het model. Waargenomen verschillen die buiten beeld vallen, staan op de rand.",
    axis: "verschil (procentpunt)",
    national: "landelijk",
    key: {
      gap: "geschat verschil",
      interval: "90%-interval",
      raw: "waargenomen verschil",
      truth: "waar verschil",
      chosen: "gekozen locatie"
    },
    alternative: (count: string, low: string, middle: string, high: string) =>
      `${count} locaties op volgorde van het geschatte verschil. Het laagste is ${low}, het middelste ${middle}, het hoogste ${high}.`,
    table: {
      caption: "Verschil per locatie, in procentpunt",
      id: "Locatie",
      institution: "Instelling",
      students: "Studenten van de groep",
      gap: "Geschat",
      low: "van",
      high: "tot",
      raw: "Waargenomen",
      none: "niet bekend"
    }
  },

  ...locationWords,

  size: {
    title: "Hoe kleiner de locatie, hoe wilder het waargenomen verschil",
    subtitle:
      "Elk teken is een locatie: aantal studenten van de groep en verschil. Tussen de lijnen ligt 90% van de waargenomen verschillen, als alleen toeval speelt.",
    observed: "landelijk waargenomen",
    estimated: "landelijk geschat",
    axis: "studenten van de groep (logaritmisch)",
    funnel: "alleen toeval",
    alternative: (small: string, large: string) =>
      `Wolk van locaties. Waargenomen verschillen lopen bij minder dan 25 studenten van ${small}, bij meer dan 100 van ${large}.`,
    range: (low: string, high: string) => `${low} tot ${high}`,
    sentence: (small: number, large: number, outside: number) =>
      `Bij minder dan 25 studenten is de standaardafwijking van het waargenomen verschil ${format.points(small)}. Bij meer dan 100 studenten is zij ${format.points(large)}. Wie alleen naar waargenomen verschillen kijkt, ziet vooral welke locaties klein zijn. Buiten de trechter ligt [${format.percent(100 * outside, 0)}] van de locaties, waar toeval alleen 10% geeft. De rest komt door de spreiding, en doordat locaties andere studenten hebben.`,
    table: {
      caption: "Spreiding van het verschil naar omvang (standaardafwijking, procentpunt)",
      size: "Studenten van de groep",
      units: "Locaties",
      raw: "Waargenomen",
      gap: "Geschat"
    }
  },

  rank: {
    title: (top: number) =>
      `Zelfs de locatie bovenaan hoort maar met een kans van ${format.percent(100 * top, 0)} bij de tien hoogste`,
    titleSure: (top: number) =>
      `De locatie bovenaan hoort met een kans van ${format.percent(100 * top, 0)} bij de tien hoogste`,
    subtitle:
      "De twintig locaties met het hoogste geschatte verschil. Elk streepje is hun plaats in een uitkomst die ook mogelijk was.",
    axis: "plaats in de rangorde (1 is het hoogste verschil, logaritmisch)",
    axisNarrow: "plaats (1 is het hoogste verschil)",
    chance: "kans op top tien",
    places: "tien hoogste",
    alternative: (rows: string) =>
      `Streepjes per locatie voor twintig mogelijke uitkomsten, met de kans op een plaats bij de tien hoogste. ${rows}`,
    row: (id: string, chance: string) => `${id}: ${chance}.`,
    sentence: (shrunken: number, raw: number) =>
      `Van de tien met het hoogste geschatte verschil horen er in deze nabootsing ${shrunken} echt bij de tien hoogste. Van de tien met het hoogste waargenomen verschil zijn het er ${raw}. Daarom staat hier geen ranglijst.`,
    table: {
      caption: "Kans om bij de tien hoogste te horen (%)",
      id: "Locatie",
      gap: "Geschat verschil",
      chance: "Kans",
      best: "Hoogste plaats in twintig uitkomsten",
      worst: "Laagste plaats"
    }
  },

  relation: {
    title: (correlation: number): string =>
      Math.abs(correlation) < 0.3
        ? "Het verschil hangt hooguit zwak samen met het niveau van een locatie"
        : correlation < 0
          ? "Waar de groep zonder migratieachtergrond een grotere kans heeft, is het verschil kleiner"
          : "Waar de groep zonder migratieachtergrond een grotere kans heeft, is het verschil groter",
    subtitle: (outcome: Outcome) =>
      `Elk teken is een locatie: kans op ${what[outcome]} zonder migratieachtergrond, en het geschatte verschil, op twee schalen.`,
    points: "verschil in procentpunt",
    odds: "verhouding van de odds",
    same: "streepjes: overal dezelfde verhouding",
    axis: "kans zonder migratieachtergrond (%)",
    alternative: (correlation: string) => `Wolk van locaties. De geschatte correlatie is ${correlation}.`,
    sentence: (correlation: number) =>
      `De geschatte correlatie tussen niveau en verschil is ${format.number(correlation, 2)}, gerekend in log-odds. Ook als de odds overal evenveel verschillen, hangt een verschil in procentpunt af van het niveau. Dat laten de streepjes zien. Kijk dus naar beide schalen.`,
    ownLevel: "Hier hangt het niveau er ook van af welke studenten een locatie heeft.",
    table: {
      caption: "Niveau en verschil per locatie",
      id: "Locatie",
      level: "Kans zonder (%)",
      gap: "Verschil (procentpunt)",
      odds: "Verhouding van de odds"
    }
  },

  models: {
    caption: "Waar zit de spreiding? Drie modellen naast elkaar",
    outcome: "Uitkomst",
    model: "Soort model",
    sdNonWestern: "Spreiding van het verschil niet-westers (procentpunt)",
    sdWestern: "Spreiding van het verschil westers (procentpunt)",
    gapShare: "Deel van het verschil tussen instellingen (%, gerekend in procentpunten)",
    levelShare: "Deel van het niveau tussen instellingen (%, gerekend in log-odds)",
    zero: "0 (zo gemaakt)",
    none: "-",
    names: {
      "2": "2: het model van het onderzoek",
      "2i": "2i: met verschil per niveau en leerweg",
      "3": "3: verschil ook per instelling"
    }
  }
};
