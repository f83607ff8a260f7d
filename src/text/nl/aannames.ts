import type {ClaimSize} from "../claim-size.js";
import {formats} from "../format.js";

const format = formats("nl");

const done = {
  doorstroom: {more: "vaker door naar een hoger niveau", less: "minder vaak door naar een hoger niveau", verb: "gaan"},
  vsv: {more: "vaker voortijdig", less: "minder vaak voortijdig", verb: "stoppen"}
} as const;

/** What the changed choices are: the one by name where there is one. */
const withOther = (changed: number, choice?: string) =>
  choice !== undefined
    ? `Met ‘${choice}’`
    : changed === 1
      ? "Met één andere aanname"
      : `Met ${changed} andere aannames`;

/** Who differ from whom, and how much; for a title with more to say. */
const compared = ({outcome, points}: ClaimSize) => {
  const how = `${points < 0 ? "minder vaak" : "vaker"} ${outcome === "vsv" ? "voortijdig" : "door"}`;
  return `studenten met een niet-westerse migratieachtergrond ${done[outcome].verb} ${format.points(Math.abs(points))} ${how} dan zonder`;
};

const oftener = ({outcome, points}: ClaimSize) => {
  const {more, less} = done[outcome];
  return `${format.points(Math.abs(points))} ${points < 0 ? less : more}`;
};

/** Everything the assumptions page says that is not running text. */
export const aannames = {
  page: {
    name: "Aannames",
    title: "Aannames: verander een keuze en zie wat er gebeurt",
    description:
      "Verander een aanname van het onderzoek naar gelijke kansen in het mbo. Het hele model wordt opnieuw geschat, in uw eigen browser."
  },

  groups: {
    compare: "Wat vergelijken we?",
    count: "Wie tellen mee?",
    capacity: "Wat is capaciteit?",
    unknown: "Wat doen we met wat onbekend is?",
    world: "In welke wereld?"
  },

  panel: {
    title: "Aannames",
    open: (changed: number) => (changed === 0 ? "Aannames veranderen" : `Aannames veranderen (${changed} anders)`),
    close: "Sluiten",
    undo: "Stap terug",
    gaveWay:
      "Vóór 2020 is niet bekend op welke locatie een student zat. Het model rekent nu dus zonder locaties. Kiest u weer 2020 of 2021, dan komt uw model terug.",
    back: (model: string) => `Uw model is terug: ${model}.`,
    coupled: "Sommige keuzes sluiten andere uit. Dan verandert de andere mee; u ziet dat aan de lijst boven de grafiek."
  },

  /** Beneath a choice, where some of its options are closed. */
  closed: {
    year: (first: number) =>
      `Wat grijs is, kan nu niet. Wegen heeft locaties nodig, en die zijn pas bekend vanaf uitkomstjaar ${first}.`,
    subgroup: (tracks: string, migration: string) =>
      `Wat grijs is, kan nu niet. Die studenten tellen niet mee, of zijn geen eigen groep. U verandert dat bij ‘${tracks}’ en ‘${migration}’.`,
    weighting: (first: number) =>
      `Wat grijs is, kan niet naast uw andere keuzes. Wegen heeft locaties nodig, bekend vanaf uitkomstjaar ${first}. Het gaat ook niet samen met elke manier om de citoscore te tellen.`,
    other: "Wat grijs is, kan niet naast uw andere keuzes."
  },

  outcome: {
    label: "Welke uitkomst?",
    help: "Doorstroom gaat over gediplomeerden. Voortijdig schoolverlaten (vsv) gaat over alle studenten die volgens DUO meetellen.",
    chip: "Uitkomst",
    values: {doorstroom: "doorstroom naar een hoger niveau", vsv: "voortijdig schoolverlaten"}
  },
  year: {label: "Welk jaar?", help: "Het jaar van de uitkomst. De kenmerken zijn van het jaar ervoor.", chip: "Jaar"},
  model: {
    label: "Wat houden we gelijk?",
    help: "Elk volgend model houdt meer gelijk, en beantwoordt dus een andere vraag. Vanaf model 2 mag het verschil per locatie anders zijn. Geen van de antwoorden is fout.",
    chip: "Gekozen model",
    values: {
      "0": "0, niets: alleen locaties",
      "1a": "1a, alleen achtergrond en ouders",
      "1b": "1b, ook niveau, leeftijd en meer",
      "1c": "1c, dat alles en de citoscore",
      "2": "2, als 1c, per locatie",
      "2i": "2i, als 2, ook per niveau",
      "2w": "2w, als 2, met medestudenten",
      "3": "3, als 2, ook per instelling",
      single: "als 1c, zonder locaties"
    }
  },
  definition: {
    label: "Welk gemiddelde verschil?",
    help: "Het verschil is niet voor iedereen even groot. Er zijn drie manieren om te middelen.",
    chip: "Gemiddelde",
    values: {
      conditional: "van iedereen, op de eigen locatie",
      typical: "van iedereen, op een doorsnee locatie",
      population: "van iedereen, op alle denkbare locaties"
    }
  },
  subgroup: {
    label: "Over wie middelen we?",
    help: "Het model blijft hetzelfde. Alleen het gemiddelde gaat over een kleinere groep.",
    chip: "Gemiddeld over",
    all: "alle studenten"
  },
  age: {
    label: "Welke leeftijden?",
    help: "De leeftijd op 1 augustus.",
    chip: "Leeftijd",
    words: {from: "van", to: "tot en met", all: "alle leeftijden", startIs: "uitgangspunt: 14 tot en met 25"},
    value: (from: number, to: number) => `${from} tot en met ${to}`,
    all: "alle leeftijden"
  },
  leerweg: {
    label: "Welke leerwegen?",
    help: "Bol is leren op school met stages. Bbl is werken en leren.",
    chip: "Leerweg"
  },
  migration: {
    label: "Migratieachtergrond onbekend",
    help: "Dat is bijna nooit zo.",
    chip: "Migratieachtergrond onbekend",
    values: {drop: "telt niet mee", none: "telt als geen migratieachtergrond", level: "is een eigen groep"}
  },
  startPopulation: {
    label: "Alleen wie volgens DUO kan uitvallen",
    help: "Wie al een startkwalificatie heeft, kan geen vsv’er worden. Alleen voor voortijdig schoolverlaten.",
    chip: "Startpopulatie",
    values: {on: "alleen de startpopulatie", off: "alle studenten"}
  },
  capacity: {
    label: "Hoe telt de citoscore mee?",
    help: "De citoscore uit groep 8 staat voor wat een student kan. De toets is jaren oud en meet niet precies.",
    chip: "Citoscore",
    values: {
      none: "niet",
      linear: "elk punt even zwaar",
      spline: "als een vloeiende lijn",
      period: "per toetsjaar anders",
      shifted: "extra punten bij migratieachtergrond",
      calibrated: "meetfout eruit, met kalibratie",
      simex: "meetfout eruit, met SIMEX",
      latent: "als verborgen capaciteit",
      true: "de echte capaciteit (kan alleen hier)"
    }
  },
  cito: {
    label: "Citoscore onbekend",
    help: "Van veel studenten ontbreekt de score. Elke manier neemt iets anders aan.",
    chip: "Citoscore onbekend",
    values: {
      indicator: "is een eigen groep",
      listwise: "dan telt de student niet mee",
      mean: "vul het gemiddelde in",
      imputation: "vul meermaals in wat past",
      weighting: "laat wie erop lijkt zwaarder tellen",
      mnar: "vul in, maar dan lager of hoger",
      complete: "de echte score (kan alleen hier)"
    }
  },
  parents: {
    label: "Opleiding van ouders onbekend",
    help: "Ook het opleidingsniveau van ouders is vaak onbekend.",
    chip: "Ouders onbekend",
    values: {
      indicator: "is een eigen groep",
      listwise: "dan telt de student niet mee",
      mean: "vul het meest voorkomende in",
      imputation: "vul meermaals in wat past",
      weighting: "laat wie erop lijkt zwaarder tellen",
      mnar: "vul in, maar dan vaker laag of hoog",
      complete: "het echte niveau (kan alleen hier)"
    }
  },
  parameters: {
    df: {label: "Bochten in de lijn", unit: "bochten"},
    points: {label: "Extra punten", unit: "punten"},
    error: {label: "Meetfout van de toets", unit: "punten"},
    validity: {label: "Samenhang met de capaciteit van nu", unit: "(0 tot 1)"},
    replicates: {label: "Aantal herhalingen", unit: "keer"},
    m: {label: "Hoe vaak invullen", unit: "keer"},
    delta: {label: "Verschuiving van wat is ingevuld", unit: "punten of log-odds"}
  },
  world: {
    label: "Welke nagebootste wereld?",
    help: "In elke wereld meldt de methode van het onderzoek dezelfde cijfers. Wat waar is, verschilt.",
    chip: "Wereld",
    own: "een eigen wereld"
  },
  intervals: {
    label: "Toon de onzekerheid",
    help: "Het gaat om alle studenten. De band laat zien hoe het uitpakt als dit jaar een van vele gelijke jaren was."
  },

  chips: {
    label: "Wat anders is dan in het onderzoek",
    none: "Alles staat zoals in het onderzoek.",
    reset: (chip: string) => `Zet terug: ${chip}`,
    all: "Zet alles terug"
  },

  presets: {
    label: "Kant-en-klare keuzes",
    published: {name: "Het onderzoek", help: "Alle keuzes zoals gepubliceerd."},
    first: {
      name: "Eerste opvatting",
      help: "Achtergrond mag niets uitmaken. Daarom houden wij niveau, leerweg, leeftijd en score hier niet gelijk. In het model staan alleen de achtergrond en de opleiding van ouders."
    },
    second: {
      name: "Tweede opvatting",
      help: "Alleen capaciteit mag uitmaken. Het onderzoek koos deze opvatting, met de citoscore in plaats van capaciteit. Hier staat de echte capaciteit, die alleen een nabootsing kent."
    },
    careful: {
      name: "Het voorzichtigst",
      help: "Wat onbekend is, wordt meermaals ingevuld met wat past. De onzekerheid daarvan telt mee."
    },
    different: {
      name: "Het meest anders",
      help: "Van alle combinaties die wij vooraf doorrekenden, ligt deze uitkomst het verst van de gepubliceerde."
    }
  },

  compare: {
    keep: "Bewaar deze keuzes om mee te vergelijken",
    stop: "Stop met vergelijken",
    title: "Naast elkaar",
    caption: (first: string, second: string) => `Verschillen in procentpunten: nu (${first}) en bewaard (${second})`,
    row: "Vergelijking",
    now: "Nu",
    kept: "Bewaard",
    byMethod: "Zelfde studenten",
    byStudents: "Andere studenten",
    help: "‘Zelfde studenten’ is het deel dat komt van de methode. ‘Andere studenten’ is het deel dat komt van wie er meetelt. Samen zijn ze bewaard min nu.",
    ready: (both: string) => `Beide keuzes hebben ${both} studenten gemeen.`,
    waiting: "De vergelijking wordt gerekend."
  },

  progress: {
    busy: "Bezig met rekenen.",
    simulate: (year: number) => `Studenten nabootsen: ${year}.`,
    impute: (done: number, of: number) =>
      `Onbekende waarden invullen: stap ${format.number(done)} van ${format.number(of)}.`,
    steps: (done: number, of: number) => `Bezig met rekenen: stap ${format.number(done)} van ${format.number(of)}.`,
    fit: (step: number) => `Model schatten: stap ${step}.`,
    anew: "wordt opnieuw berekend",
    later: "De banden komen zo.",
    preview: "Voorlopig, met drie keer invullen. De volledige uitkomst komt zo.",
    cancel: "Stoppen",
    cancelled: "Gestopt. U ziet de vorige uitkomst."
  },

  problems: {
    address: (part: string) => `Dit adres bevat keuzes die niet kunnen: ${part}. U ziet daarvoor het uitgangspunt.`,
    refused: "Deze combinatie kan niet. U ziet de vorige uitkomst.",
    notYet: (method: string) =>
      `Van ‘${method}’ maakt deze pagina geen R-script. De methode past niet in één schatting per tabel.`,
    empty: "Zo blijven er geen studenten over. U ziet de vorige uitkomst.",
    failed: "Het rekenen is niet gelukt. U ziet de vorige uitkomst. Probeer het opnieuw.",
    noWorker: "Uw browser kan hier niet rekenen. U ziet de uitkomst van het onderzoek."
  },

  differences: {
    title: (size: ClaimSize, changed: number) =>
      `Met ${changed === 0 ? "de gepubliceerde keuzes" : "deze keuzes"} ${done[size.outcome].verb} studenten met een niet-westerse migratieachtergrond ${oftener(size)}`,
    /** Nobody published choices for a year before locations are known. */
    early: (size: ClaimSize, year: number) =>
      `In ${year}, zonder locaties in het model, ${done[size.outcome].verb} studenten met een niet-westerse migratieachtergrond ${oftener(size)}`,
    same: (size: ClaimSize, changed: number, choice?: string) =>
      `${withOther(changed, choice)} blijft het verschil gelijk: ${compared(size)}`,
    moved: (size: ClaimSize, changed: number, by: number, choice?: string) =>
      `${withOther(changed, choice)} wordt het verschil ${format.points(Math.abs(by))} ${by > 0 ? "groter" : "kleiner"}: ${compared(size)}`,
    turned: (size: ClaimSize, changed: number, choice?: string) =>
      `${withOther(changed, choice)} draait het verschil om: ${compared(size)}`,
    level: (mean: string, outcome: "doorstroom" | "vsv") =>
      `Dit model vergelijkt geen groepen: ${mean} van de studenten ${outcome === "vsv" ? "stopt voortijdig" : "gaat door"}`,
    subtitle: (outcome: string, year: number, world: string) =>
      `Verschil in ${outcome}, ${year}, in procentpunten, als de andere kenmerken in het model gelijk zijn. Wereld: ${world}.`,
    ofOutcome: {doorstroom: "doorstroom", vsv: "voortijdig schoolverlaten"},
    axis: "procentpunt verschil",
    /** early: in a year of which locations are not known. */
    published: {study: "gepubliceerde keuzes", early: "keuzes van het onderzoek, maar zonder locaties"},
    now: "uw keuzes",
    kept: "bewaarde keuzes",
    band: "95% van vergelijkbare jaren",
    alternative: (rows: string) => `Stippengrafiek van verschillen in procentpunten. ${rows}`,
    row: (label: string, points: string, published: string, reference: string) =>
      `${label}: ${points}, ${published} ${reference}.`,
    rowAlone: (label: string, points: string) => `${label}: ${points}.`,
    note: (published: string) =>
      `Een verschil zegt niet waarom. De stip is het gemiddelde over alle studenten. Het streepje is de uitkomst met: ${published}.`,
    against: (level: string, reference: string) => `${level} en ${reference}`,
    perYear: "leeftijd, per jaar ouder",
    perPoint: "citoscore, per punt hoger",
    perCapacity: "echte capaciteit, per standaardafwijking",
    perShare: {
      locatie_westers: "aandeel westers op de locatie, van 0 naar 100%",
      locatie_niet_westers: "aandeel niet-westers op de locatie, van 0 naar 100%",
      locatie_ouders_laag: "aandeel laagopgeleide ouders op de locatie, van 0 naar 100%",
      locatie_capaciteit: "gemiddelde citoscore op de locatie, per punt"
    },
    unknown: "onbekend",
    parents: "ouders",
    table: {
      caption: "Verschillen in procentpunten",
      row: "Vergelijking",
      now: "Uw keuzes",
      published: {
        study: "Nagebootst, met de keuzes van het onderzoek",
        early: "Nagebootst, met de keuzes van het onderzoek maar zonder locaties"
      },
      error: "Standaardfout",
      students: "Studenten",
      implied: "Zoveel meer of minder",
      imputed: "Standaardfout, alleen door het invullen",
      missing: "Informatie die ontbreekt (%)"
    }
  },

  /** Square brackets hold what follows the controls. */
  sentence: {
    people: (size: ClaimSize, people: string, of: string) =>
      `Dat gaat om ongeveer [${people}] van de [${of}] studenten met een niet-westerse migratieachtergrond. Zoveel ${size.outcome === "vsv" ? "stoppen" : "gaan"} er ${size.points < 0 ? "minder" : "meer"} ${size.outcome === "vsv" ? "voortijdig" : "door"} dan bij een gelijke kans.`,
    total: (outcome: "doorstroom" | "vsv", mean: string, students: string) =>
      `Van alle [${students}] studenten ${outcome === "vsv" ? "stopt" : "gaat"} [${mean}] ${outcome === "vsv" ? "voortijdig" : "door naar een hoger niveau"}.`
  },

  absent: {
    list: "De lijst met alle combinaties van keuzes is voor deze uitkomst en dit jaar nog niet doorgerekend.",
    listWorld: "De lijst met alle combinaties van keuzes is alleen doorgerekend voor de wereld ‘Neutraal’.",
    truth:
      "Wat waar is, rekenden wij vooraf uit voor 2020, in de acht werelden van deze site. Hierbij hoort geen antwoord.",
    truthOfOthers:
      "Wat waar is, rekenden wij uit over alle studenten samen. Middel over iedereen, en kies het gemiddelde verschil van het onderzoek, om het ernaast te zien.",
    spread: "Dit model verdeelt het verschil niet over locaties en instellingen."
  },

  convergence: {title: "Is het model goed uitgerekend?", formula: "Het model als formule"},

  tour: {
    start: "Liever een rondleiding?",
    first: "Doe de eerste van drie proeven",
    step: (step: number, of: number, title: string) => `Proef ${step} van ${of}: ${title}`,
    next: (title: string) => `Volgende proef: ${title}`,
    end: "Dit was de laatste proef. Verander nu zelf een keuze.",
    back: "Terug naar het onderzoek"
  },

  experiments: {
    titles: {noScore: "laat de toets weg", shifted: "maak de toets scheef", weak: "kijk in een andere wereld"},
    action: "Probeer het",
    now: "Wat u ziet",
    noScore: (now: string, before: string) =>
      `Zonder citoscore is het verschil ${now}; met citoscore ${before}. De toets maakt in dit model dus weinig uit. Dat kan twee dingen betekenen. Capaciteit telt weinig, of de toets meet haar slecht. De cijfers zeggen niet welk van de twee.`,
    shifted: (now: string, before: string, points: string) =>
      `Stel dat de toets elke student met een migratieachtergrond ${points} punten te laag inschat. Dan is het verschil ${now} in plaats van ${before}. Er is een veel schevere toets nodig om het verschil te laten verdwijnen.`,
    weak: (reported: string, truth: string) =>
      `In deze wereld meldt de methode van het onderzoek ${reported}. Wie de echte capaciteit kent, vindt ${truth}. Toch zien beide werelden er in de gepubliceerde cijfers hetzelfde uit. Welke wereld de onze is, weet niemand.`
  },

  tools: {
    factsheet: "Print als factsheet",
    printing: "Het factsheet komt zodra alles is berekend.",
    script: "Download R-script met gegevens",
    link: "Kopieer de link",
    copied: "De link staat op het klembord.",
    saved: "Het script en de tabel zijn opgeslagen."
  }
};
