import {formats} from "../format.js";

const {number, points} = formats("nl");
const signed = (value: number) => points(value, {signed: true});

type Outcome = "doorstroom" | "vsv";
type Contrast = "niet-westers" | "westers" | "hoog";
interface Range {
  readonly low: number;
  readonly high: number;
}

const spelled = ["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"];
spelled[20] = "twintig";
/** Small numbers in words, as running text has them. */
const inWords = (count: number) => spelled[count] ?? number(count);
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const who = {
  "niet-westers": "met een niet-westerse migratieachtergrond",
  westers: "met een westerse migratieachtergrond",
  hoog: "met hoger opgeleide ouders"
} as const;
const does = {doorstroom: "stromen", vsv: "stoppen"} as const;
const end = {doorstroom: "door", vsv: "voortijdig"} as const;
const named = {doorstroom: "Doorstroom", vsv: "Voortijdig schoolverlaten"} as const;
const against = {
  "niet-westers": "niet-westers min geen",
  westers: "westers min geen",
  hoog: "ouders hoger min lager opgeleid"
} as const;
const subject = (outcome: Outcome, contrast: Contrast) => `${named[outcome]}, ${against[contrast]}`;

/** "7,1 tot 13,2 procentpunt vaker": of one sign; else with its signs. */
function between({low, high}: Range): string {
  if (low < 0 && high > 0) return `${number(low, 1)} tot +${points(high)}`;
  const [small, large] = low < 0 ? [-high, -low] : [low, high];
  return `${number(small, 1)} tot ${points(large)}`;
}
const often = (value: number) => (value < 0 ? "minder vaak" : "vaker");

/** Of the truths of worlds, wherever their range is shown. */
const oneDraw = "Van elke wereld ziet u één trekking: die waarop zij is ingesteld.";

/** What the reader's choice gives, and what the study reports. */
const nowAndThen = (value: number, published: number) =>
  value === published
    ? `Het onderzoek meldt [${signed(published)}].`
    : `Het verschil is nu [${signed(value)}], waar het onderzoek [${signed(published)}] meldt.`;

/** What the parts of the home page say. Square brackets hold what follows the controls. */
export const story = {
  publishedMark: "gepubliceerd",
  simulatedMark: "nagebootst",
  labLink: "Verander meer op de pagina Aannames",
  chip: (choice: string) => `keuze: ${choice}`,
  inWords,
  outcomes: {doorstroom: "Doorstroom na een diploma", vsv: "Voortijdig schoolverlaten"},
  contrasts: {
    "niet-westers": "niet-westers en geen",
    westers: "westers en geen",
    hoog: "ouders hoger en lager opgeleid"
  },

  differences: {
    toon: {
      label: "Hoe groot is dat?",
      options: {punten: "in procentpunten", aantallen: "in aantallen studenten"}
    },
    axis: {punten: "verschil (procentpunt)", aantallen: "verschil (aantal studenten)"},
    title: (largest: number) => `Het grootste verschil zit in de doorstroom: ${points(largest)}`,
    titleStudents: (students: string) =>
      `Het grootste verschil in de doorstroom gaat over ongeveer ${students} studenten`,
    subtitle: {
      punten: "Verschil tussen twee groepen studenten in 2020, als de andere kenmerken in het model gelijk zijn.",
      aantallen: "Het gepubliceerde verschil, maal het aantal studenten in de nagebootste groep. Uitkomstjaar 2020."
    },
    note: "Doorstroom: gediplomeerden. Vsv: studenten die nog geen startkwalificatie hebben. Lager opgeleid is hier hooguit vmbo-kader.",
    alternative: (rows: string) => `Stippengrafiek met zes verschillen. ${rows}`,
    alternativeRow: (row: string, value: string) => `${row}: ${value}.`,
    sentence: (gap: number, about: string, group: string) =>
      `Bij doorstroom is het verschil tussen niet-westers en geen [${points(gap)}]. Dat gaat over ongeveer [${about}] van de [${group}] gediplomeerden met een niet-westerse migratieachtergrond. De aantallen zijn geteld in onze nabootsing.`,
    table: {
      caption: "Zes verschillen in 2020",
      row: "Verschil",
      published: "Gepubliceerd (procentpunt)",
      refit: "Nagebootst (procentpunt)",
      group: "Studenten in de groep (nagebootst)",
      students: "Verschil in studenten"
    }
  },

  levels: {
    andersom: {
      label: "Draai de vraag om",
      help: "Niet: wie zitten er op dit niveau? Maar: op welk niveau zitten deze studenten?"
    },
    all: "alle niveaus",
    axis: "niet-westers (% van de studenten op dit niveau)",
    axisTurned: "op dit niveau (% van de niet-westerse studenten)",
    title: (entry: string, all: string) => `In de entree is ${entry} niet-westers, in het hele mbo ${all}`,
    titleTurned: (entry: string, top: string) => `Toch volgt maar ${entry} van hen de entree; ${top} zit op niveau 4`,
    subtitle: "Studenten met een niet-westerse migratieachtergrond, in procenten van alle studenten op een niveau.",
    subtitleTurned: "Studenten met een niet-westerse migratieachtergrond, verdeeld over de vier niveaus.",
    note: "Gepubliceerd zijn alleen het aandeel in de entree en dat in het hele mbo. De rest telden wij in de nabootsing van 2019/20. Daar is het aandeel in de entree iets anders: zie de tabel.",
    alternative: (rows: string) => `Staafgrafiek. ${rows}`,
    alternativeRow: (level: string, share: string) => `${level}: ${share}.`,
    sentence: (share: string, entry: string) =>
      `In een klas van honderd entreestudenten hebben er [${share}] een niet-westerse migratieachtergrond. Maar van honderd studenten met zo’n achtergrond volgen er maar [${entry}] een entreeopleiding.`,
    table: {
      caption: "Studenten met een niet-westerse migratieachtergrond in de nabootsing, studiejaar 2019/20",
      level: "Niveau",
      share: "Aandeel op dit niveau, nabootsing (%)",
      printed: "Aandeel, gepubliceerd (%)",
      turned: "Verdeling van deze groep (%)",
      students: "Aantal"
    }
  },

  firmness: {
    axis: "verschil (procentpunt)",
    present: "uw keuze",
    rowChoices: (count: number) => `${number(count)} manieren van rekenen`,
    rowWorlds: (count: number) => `wat waar is in ${inWords(count)} werelden`,
    publishedLabel: (value: string) => `gepubliceerd: ${value}`,
    title: (outcome: Outcome, contrast: Contrast, truth: Range) =>
      truth.low < 0 && truth.high > 0
        ? `${named[outcome]}: in onze werelden is het ware verschil ${between(truth)}`
        : `Studenten ${who[contrast]} ${does[outcome]} in onze werelden ${between(truth)} ${often(truth.low)} ${end[outcome]}`,
    nowTitle: (outcome: Outcome, contrast: Contrast, value: number) =>
      `Met uw keuze ${does[outcome]} studenten ${who[contrast]} ${points(Math.abs(value))} ${often(value)} ${end[outcome]}`,
    subtitle: (outcome: Outcome, contrast: Contrast, choices: boolean) =>
      `${subject(outcome, contrast)}, 2020. Elk open teken is ${choices ? "een berekening of een wereld" : "een wereld"}.`,
    note: (choices: boolean): string =>
      choices
        ? `De hoogte van een teken binnen een rij betekent niets. Methoden die aantoonbaar niet kloppen, tellen niet mee. Het is geen kansverdeling. ${oneDraw}`
        : `De hoogte van een teken binnen een rij betekent niets. ${oneDraw}`,
    alternative: (value: string) => `Stippengrafiek. Gepubliceerd: ${value}.`,
    alternativeChoices: (count: number, [low, high]: readonly [number, number]) =>
      `${number(count)} manieren van rekenen geven ${signed(low)} tot ${signed(high)}.`,
    alternativeWorlds: (count: number, [low, high]: readonly [number, number]) =>
      `In ${inWords(count)} werelden is het ware verschil ${signed(low)} tot ${signed(high)}.`,
    alternativePresent: (value: string) => `Uw keuze: ${value}.`,
    firm: (firm: number, all: number) =>
      firm === all
        ? `Alle [${number(all)}] manieren van rekenen geven minstens de helft van het gepubliceerde verschil.`
        : `Van de [${number(all)}] manieren van rekenen geven er [${number(firm)}] minstens de helft van het gepubliceerde verschil.`,
    unexamined: "Andere manieren van rekenen zijn bij deze uitkomst nog niet doorgerekend.",
    mover: (choice: string) => `De keuze “${choice}” beweegt dit verschil het meest.`,
    truth: (range: Range, sign: boolean) =>
      `In onze werelden is het ware verschil [${number(range.low, 1)} tot ${points(range.high)}]. ${sign ? "De richting is overal gelijk." : "In minstens één wereld draait het om."}`,
    table: {
      caption: (outcome: Outcome, contrast: Contrast) => `${subject(outcome, contrast)}, procentpunt`,
      what: "Wat",
      points: "Verschil",
      lowest: "laagste van alle manieren van rekenen",
      highest: "hoogste van alle manieren van rekenen",
      truth: (world: string) => `waar in de wereld “${world}”`
    }
  },

  goOn: {
    vergelijk: {
      label: "Wie vergelijken we?",
      help: "Het model wordt opnieuw geschat, op alle gediplomeerden van de nabootsing.",
      options: {
        published: "studenten die verder gelijk zijn",
        withoutScore: "hetzelfde, maar zonder citoscore",
        wholeGap: "alleen ouders even hoog opgeleid",
        onlyKnown: "alleen wie alles bekend is"
      },
      short: {
        published: "zoals het onderzoek",
        withoutScore: "zonder citoscore",
        wholeGap: "alleen ouders gelijk",
        onlyKnown: "alles bekend"
      }
    },
    sentence: (value: number, gap: number) => {
      const change = value - gap;
      const size = Math.abs(change);
      if (size === 0) return `Het onderzoek meldt [${points(value)}].`;
      if (size < 0.05)
        return `Het verschil is nu [${points(value)}], net zo groot als bij de keuzes van het onderzoek.`;
      return `Het verschil is nu [${points(value)}]. Dat is [${points(size)}] ${change > 0 ? "meer" : "minder"} dan bij de keuzes van het onderzoek.`;
    }
  },

  worlds: {
    wereld: {label: "Welke wereld bekijkt u?"},
    verschil: {
      label: "Welk verschil in doorstroom?",
      options: {
        "niet-westers": "niet-westers en geen",
        westers: "westers en geen",
        hoog: "ouders hoger en lager opgeleid"
      }
    },
    reported: "wat het onderzoek er meldt",
    truth: "wat er waar is",
    truthColumn: "waar",
    axis: "verschil in doorstroom (procentpunt)",
    title: (count: number, figure: number, truth: Range) =>
      `${capital(inWords(count))} werelden melden allemaal ${number(figure, 1)}, maar het ware verschil is ${between(truth)}`,
    subtitle: (contrast: Contrast) =>
      `${subject("doorstroom", contrast)}, 2020. De methode van het onderzoek geeft overal hetzelfde cijfer.`,
    note: (world: string, tale: string) => `${world}: ${tale.charAt(0).toLowerCase()}${tale.slice(1)} ${oneDraw}`,
    alternative: (rows: string) => `Stippengrafiek met per wereld het gemelde en het ware verschil. ${rows}`,
    alternativeRow: (world: string, reported: number, truth: number) =>
      `${world}: gemeld ${signed(reported)}, waar ${signed(truth)}.`,
    sentence: ({world, reported, without, truth}: {world: string; reported: number; without: number; truth: number}) =>
      `In de wereld “${world}” meldt het onderzoek [${points(reported)}]. Zonder citoscore meldt het [${points(without)}], dus de controle slaagt. Het ware verschil is daar [${points(truth)}].`,
    table: {
      caption: (contrast: Contrast) => `${subject("doorstroom", contrast)}, 2020, procentpunt`,
      world: "Wereld",
      story: "Wat hier waar is",
      reported: "Gemeld",
      withoutScore: "Zonder citoscore",
      truth: "Waar verschil"
    }
  },

  leave: {
    groep: {
      label: "Welke groep?",
      options: {"niet-westers": "niet-westers en geen", westers: "westers en geen"}
    },
    gelijk: {
      label: "Wat houden we gelijk?",
      options: {alles: "alles, ook het niveau", ouders: "alleen de opleiding van ouders"},
      short: {alles: "zoals het onderzoek", ouders: "alleen ouders gelijk"}
    },
    sentence: nowAndThen
  },

  parents: {
    uitkomst: {label: "Welke uitkomst?", options: {doorstroom: "doorstroom", vsv: "voortijdig schoolverlaten"}},
    onbekend: {
      label: "Wat doen we met wat onbekend is?",
      help: "Het model wordt opnieuw geschat, op alle studenten van de nabootsing die meetellen.",
      options: {apart: "een eigen groep, zoals het onderzoek", weg: "die studenten weglaten"},
      short: {apart: "eigen groep", weg: "onbekend weggelaten"}
    },
    left: (students: number, share: string) =>
      `Er blijven [${number(students)}] studenten over, [${share}] van het geheel.`,
    sentence: nowAndThen
  },

  /** In how many worlds of the sweep the difference has not the reported sign. */
  turned: (count: number): string =>
    count === 0 ? "Het draait in geen daarvan om." : `In ${inWords(count)} daarvan draait het om.`,

  examined: {
    /** About going on, then about leaving early; a sentence of its own each. */
    all: (outcome: Outcome, count: number) =>
      `Bij ${outcome === "vsv" ? "vsv" : "doorstroom"} blijft de richting ook gelijk bij alle ${number(count)} manieren van rekenen.`,
    some: (outcome: Outcome, count: number, same: number) =>
      `Bij ${outcome === "vsv" ? "vsv" : "doorstroom"} blijft de richting gelijk bij ${number(same)} van de ${number(count)} manieren van rekenen.`,
    none: (outcome: Outcome) =>
      `Bij ${outcome === "vsv" ? "vsv" : "doorstroom"} keken wij alleen naar de werelden, nog niet naar andere manieren van rekenen.`
  },

  guess: {
    schatting: {
      label: "Hoe ver liggen locaties uiteen?",
      help: "Trek de locaties in de tekening uit elkaar, of gebruik de schuif.",
      unit: "procentpunt"
    },
    start: "nog geen schatting",
    table: {
      caption: "Doorstroom op twintig denkbeeldige locaties",
      location: "Locatie, van laag naar hoog",
      share: "Doorstroom (%)"
    },
    titleEmpty: "Twintig locaties, alle op het landelijke gemiddelde. Trek ze uit elkaar",
    title: (low: string, high: string) => `U denkt: van ${low} op een lage tot ${high} op een hoge locatie`,
    subtitle: (count: number) =>
      `Elke stip is een van ${inWords(count)} denkbeeldige locaties. De plaats is het deel dat doorstroomt.`,
    alternativeEmpty: "Alle stippen staan op het landelijke gemiddelde.",
    alternative: (count: number, low: string, high: string) =>
      `${number(count)} stippen rond het landelijke gemiddelde. Bijna alle locaties liggen tussen ${low} en ${high}.`,
    sentenceEmpty: (mean: string) => `U hebt nog niets geschat: alle locaties staan op ${mean}.`,
    sentence: (spread: number, low: string, high: string) =>
      `Uw schatting is een spreiding van [${points(spread, {digits: 0})}]. Bijna alle locaties liggen dan tussen [${low}] en [${high}]. U vindt die hieronder terug.`
  },

  spreads: {
    axis: "doorstroom (% van de gediplomeerden)",
    mean: (value: string) => `landelijk: ${value}`,
    row: (spread: string) => `als de spreiding ${spread} is`,
    own: (spread: string) => `uw schatting: ${spread}`,
    title: "Drie landen met hetzelfde gemiddelde, en heel verschillende locaties",
    subtitle: (count: number) =>
      `Elke stip is een van ${inWords(count)} locaties. Tussen de getallen liggen bijna alle locaties (95%).`,
    note: (assumed: string) => `De spreiding is een aanname. In onze nabootsing is zij ongeveer ${assumed}.`,
    alternative: (rows: string) => `Stippengrafiek. ${rows}`,
    alternativeRow: (spread: string, low: string, high: string) =>
      `Bij een spreiding van ${spread} liggen bijna alle locaties tussen ${low} en ${high}.`,
    sentence: (small: {low: string; high: string}, large: {low: string; high: string}) =>
      `Bij de kleinste spreiding stroomt op bijna elke locatie ${small.low} tot ${small.high} door. Bij de grootste is dat ${large.low} tot ${large.high}. Het landelijke cijfer is in alle gevallen gelijk.`,
    found: (agree: number, all: number) =>
      `In de nabootsing vinden ${agree === all ? `alle [${number(all)}]` : `[${number(agree)}] van de [${number(all)}]`} manieren van rekenen meer spreiding tussen locaties dan tussen instellingen. Dat is geen bewijs: wij stopten het er zelf in.`,
    guessed: (low: string, high: string) => `Bij uw schatting is het [${low}] tot [${high}].`,
    table: {
      caption: "Doorstroom per locatie bij verschillende spreidingen, in procenten",
      spread: "Spreiding (procentpunt)",
      low: "2,5% van de locaties zit onder",
      high: "97,5% van de locaties zit onder"
    }
  }
};
