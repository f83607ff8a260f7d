import type {Leerweg} from "../mbo/published.js";
import {smallestCell} from "../mbo/smallest-cell.js";
import {formats} from "./format.js";
import {aannames} from "./nl/aannames.js";
import {correcties} from "./nl/correcties.js";
import {definities} from "./nl/definities.js";
import {downloads} from "./nl/downloads.js";
import {embedding} from "./nl/embedding.js";
import {factsheet} from "./nl/factsheet.js";
import {grafieken} from "./nl/grafieken.js";
import {labCharts} from "./nl/lab-charts.js";
import {locaties} from "./nl/locaties.js";
import {maatstaven} from "./nl/maatstaven.js";
import {methode} from "./nl/methode.js";
import {multiverse} from "./nl/multiverse.js";
import {story} from "./nl/story.js";
import {takeAlong} from "./nl/take-along.js";
import {werelden} from "./nl/werelden.js";
import {werkagenda, werkagendaPage} from "./nl/werkagenda.js";

const format = formats("nl");

interface VsvSentence {
  readonly leerweg: Leerweg;
  readonly year: string;
  /** Non-western minus none, percentage points; with the same mix of levels; at entry level. */
  readonly raw: number;
  readonly standardised: number;
  readonly entree: number;
  /** Western minus none. */
  readonly western: {readonly raw: number; readonly standardised: number};
}

/** Everything the site says in Dutch that is not running text of a page. The English text has the same shape. */
export const nl = {
  language: "nl" as "nl" | "en",
  format,
  labCharts,
  multiverse,
  factsheet,

  site: {
    name: "Kansenverkenner mbo",
    skip: "Naar de inhoud",
    navigation: "Hoofdmenu",
    otherLanguage: "English",
    otherLanguageLabel: "Read this page in English",
    noScript:
      "JavaScript staat uit. U ziet alle grafieken in hun uitgangsstand. Met JavaScript aan kunt u de aannames veranderen."
  },

  pages: {
    index: {
      name: "Verhaal",
      title: "Krijgen studenten in het mbo gelijke kansen?",
      description:
        "Verken zelf hoe zeker de cijfers over gelijke kansen in het mbo zijn. Verander een aanname en zie wat er met de uitkomst gebeurt."
    },
    aannames: aannames.page,
    werelden: werelden.page,
    werkagenda: werkagendaPage,
    locaties: {
      name: "Locaties",
      title: "Locaties: hoe verschilt het verschil?",
      description:
        "Het verschil tussen groepen per locatie, met interval. Hoe groot de spreiding zou zijn, wat een ranglijst waard is en wat u daarvan kunt zien."
    },
    definities: {
      name: "Definities",
      title: "Definities: wanneer zijn kansen gelijk?",
      description:
        "Stel zelf samen wat gelijke kansen zijn en lees het oordeel: landelijk, per instelling, per locatie. Met definities uit de documenten en hoe vaak een oordeel mis is."
    },
    grafieken: grafieken.page,
    methode: {
      name: "Methode",
      title: "Methode: wat is gepubliceerd, wat is aangenomen",
      description:
        "Hoe de gesimuleerde studenten gemaakt zijn, welk model wij schatten en welke aannames daarin zitten. Met bron of reden per getal."
    },
    data: {
      name: "Gegevens",
      title: "Gegevens: codeboek en gepubliceerde tabellen",
      description:
        "Het codeboek van het gesimuleerde register, de gepubliceerde tabellen die wij gebruiken en de fouten die wij daarin verbeterden."
    },
    correcties: correcties.page,
    "404": {
      name: "Niet gevonden",
      title: "Deze pagina bestaat niet",
      description: "Het adres klopt niet of de pagina is verplaatst."
    }
  },

  footer: {
    independent:
      "Deze site is onafhankelijk gemaakt. De Algemene Rekenkamer en het ministerie van OCW zijn er niet bij betrokken.",
    legend: "Twee soorten cijfers",
    published: "staan in een document, of volgen daar met een berekening uit. De bron staat erbij.",
    simulated: "komen uit een nagebootste groep studenten. Niemand mag ze lezen als een meting.",
    sources: "Bronnen",
    licence: "Licentie",
    licenceText: "Tekst en grafieken: CC BY 4.0. Programma: MIT.",
    version: (version: string) => `Versie ${version}.`,
    report: "Ziet u een fout? Meld die bij de uitgever van deze site.",
    printed: "Afgedrukt van"
  },

  badge: {published: "gepubliceerde cijfers", simulated: "gesimuleerde gegevens"},

  chart: {
    source: "Bron",
    simulation: "eigen simulatie, afgesteld op",
    table: "Bekijk als tabel",
    embed: "Insluiten",
    embedHelp: "Kopieer deze code naar uw pagina. De insluiting toont deze stand.",
    simulatedFile: "gesimuleerd",
    /** The last column of a file with simulated figures. */
    kind: {column: "soort", simulated: "gesimuleerd", published: "gepubliceerd"},
    embedOpen: "Open de losse grafiek",
    csv: "Download als CSV",
    key: "Legenda",
    openPage: "Bekijk op de Kansenverkenner"
  },

  take: takeAlong,

  embedding,

  control: {
    reset: "Terug naar het uitgangspunt",
    start: "uitgangspunt",
    assumption: (value: string) => `aanname: ${value}`,
    exact: (label: string) => `${label}: typ een waarde`
  },

  state: {
    busy: "Bezig met rekenen…",
    invalid: (items: string) => `Het adres bevat iets dat wij niet kennen: ${items}. Daarvoor ziet u het uitgangspunt.`,
    noWorker: "Uw browser kan hier niet rekenen. U ziet het uitgangspunt.",
    failed: "Het rekenen is niet gelukt. U ziet de vorige uitkomst. Probeer het opnieuw."
  },

  vsv: {
    leerweg: {label: "Welke leerweg?"},
    jaar: {label: "Welk schooljaar?"},
    verdeling: {
      label: "Houd de verdeling over de niveaus gelijk",
      help: "We doen alsof elke groep net zo over de niveaus verdeeld is als alle studenten van deze leerweg."
    },
    all: "alle niveaus",
    allSame: "alle niveaus, zelfde verdeling",
    gapColumn: "verschil",
    axis: "nieuwe vsv’ers (% van de studenten)",
    title: (leerweg: Leerweg, gap: number, same: boolean) =>
      same
        ? `Bij dezelfde verdeling over de niveaus is het verschil in de ${leerweg} ${format.points(gap)}`
        : `In de ${leerweg} stoppen studenten met een niet-westerse migratieachtergrond vaker voortijdig: ${format.points(gap)} verschil`,
    titleReverse: (leerweg: Leerweg, gap: number) =>
      `In de ${leerweg} stoppen studenten met een niet-westerse migratieachtergrond minder vaak voortijdig: ${format.points(gap)} verschil`,
    subtitle: (leerweg: Leerweg, year: string) =>
      `Nieuwe voortijdig schoolverlaters (vsv’ers) per niveau, ${leerweg}, ${year}. Verschil: niet-westers min geen.`,
    ownNote: "Verschillen en gelijke verdeling: eigen berekening uit de tabellen 8.3 en 4.1.",
    mixNote: (year: string) =>
      `Van dit schooljaar zijn geen aantallen per niveau bekend. De gelijke verdeling is die van ${year}.`,
    alternative: (leerweg: Leerweg, year: string, rows: string) =>
      `Stippengrafiek met per niveau het percentage nieuwe voortijdig schoolverlaters in de ${leerweg}, ${year}. ${rows}`,
    alternativeRow: (row: string, none: string, western: string, nonWestern: string) =>
      `${row}: geen ${none}, westers ${western}, niet-westers ${nonWestern}.`,
    sentence: (values: VsvSentence) => {
      const {leerweg, year, raw, standardised: same, entree, western} = values;
      const direction = entree < 0 ? "minder vaak" : "vaker";
      return [
        `In de ${leerweg} was het verschil tussen niet-westers en geen in ${year} [${format.points(raw)}].`,
        `Met dezelfde verdeling over de niveaus is het [${format.points(same)}].`,
        `Voor westers en geen is het [${format.points(western.raw)}], en [${format.points(western.standardised)}] met dezelfde verdeling.`,
        `In de entreeopleiding stoppen studenten met een niet-westerse migratieachtergrond ${direction} voortijdig.`
      ].join(" ");
    },
    table: {
      caption: "Nieuwe voortijdig schoolverlaters, in procenten",
      row: "Niveau",
      western: "Westers min geen (procentpunt)",
      gap: "Niet-westers min geen (procentpunt)"
    }
  },

  aannames,

  werkagenda,

  provenance: {
    published: "gepubliceerd",
    derived: "afgeleid",
    assumed: "aangenomen"
  },

  world: {
    caption: "Alle getallen van de gesimuleerde wereld",
    name: "Getal",
    value: "Waarde",
    range: "Bereik van de aanname",
    provenance: "Herkomst",
    reason: "Reden of bron",
    solved: "afgeleid: opgelost",
    units: {
      number: "getal",
      share: "aandeel",
      years: "jaren",
      points: "punten",
      sd: "sd capaciteit",
      "log-odds": "log-odds (logit)",
      log: "logaritme"
    }
  },

  worlds: {
    caption: "Acht werelden met dezelfde gepubliceerde uitkomst: doorstroom in 2020, in procentpunten",
    world: "Wereld",
    story: "Wat hier waar is",
    nonWestern: "Niet-westers en geen",
    parents: "Ouders hoog en laag",
    reported: "Gemeld",
    truth: "Waar verschil"
  },

  calibration: {
    primary: "Waar de wereld op is opgelost: doel en wat zij bereikt",
    missed: "Wat niet tegelijk kan: doelen die buiten hun marge vallen",
    target: "Doel",
    value: "Gepubliceerd of afgeleid",
    reached: "Bereikt",
    difference: "Verschil",
    source: "Bron"
  },

  codebook: {
    caption: "Kolommen van het register",
    name: "Kolom",
    meaning: "Betekenis",
    values: "Waarden",
    years: "Jaren",
    empty: "Lege cel",
    source: "Bron",
    fixed: "vast",
    reference: "referentie",
    yesNo: "1 = ja, 0 = nee"
  },

  descriptives: {
    students: (year: number) => `Studenten in de bol en bbl in ${year}, naar migratieachtergrond`,
    programmes: (year: number) => `Migratieachtergrond per niveau, leerweg en sector in ${year}`,
    scores: (year: number) => `Leeftijd en citoscore naar migratieachtergrond in ${year}`,
    series: {
      hoger: "Gediplomeerden die naar een hoger niveau doorstromen, per jaar en migratieachtergrond",
      vsv: "Nieuwe voortijdig schoolverlaters (vsv’ers), per jaar en migratieachtergrond"
    },
    year: "Jaar",
    variable: "Kenmerk",
    background: "Migratieachtergrond",
    everyone: "alle",
    allStudents: "alle studenten",
    share: "procent",
    count: "aantal",
    total: "van",
    known: "bekend (procent)",
    mean: "gemiddelde",
    sd: "standaard\u00adafwijking",
    small: `kleine cellen (<\u00a0${smallestCell})`
  },

  disclosure: {
    title: "Verslag van de onthullingscontrole",
    subject: (outcome: string, year: number, query: string) =>
      `Uitkomst ${outcome}, jaar ${year}. Specificatie: ${query === "" ? "de gepubliceerde keuzes" : query}.`,
    mode: {
      enforced: "De gegevens zijn echt. De regels zijn toegepast.",
      reported: "De gegevens zijn gesimuleerd. De regels zijn nagegaan en niet toegepast."
    },
    decisionLabel: "Besluit",
    decision: {
      simulated: "vrij te geven, want het gaat om niemand",
      all: "vrij te geven zoals het is, afgerond",
      rest: "vrij te geven zonder wat is onderdrukt, afgerond",
      none: "niet vrij te geven"
    },
    ifReal: {
      caption: "Wat wij van echte studenten niet zouden tonen",
      what: "Cijfers",
      figures: "Aantal",
      withheld: "Niet te tonen",
      why: "Waarom",
      cells: "Cellen en totalen van de kruistabellen met migratieachtergrond, alle jaren",
      locations: (outcome: "doorstroom" | "vsv", group: string) =>
        `Verschil per locatie in ${outcome}, ${group}, in 2020`
    },
    rulesTitle: "Regels",
    threshold: (fewest: string) =>
      `Elke vergeleken groep heeft ten minste ${fewest} studenten, ${fewest} keer de uitkomst en ${fewest} keer niet. Dat geldt ook voor cellen en voor het verschil tussen twee selecties.`,
    degrees: (fewest: string) => `Een model heeft ten minste ${fewest} studenten meer dan parameters.`,
    base: (fewest: string) => `Een percentage gaat over ten minste ${fewest} studenten.`,
    rounding: (counts: string, points: string, logOdds: string) =>
      `Aantallen zijn veelvouden van ${counts}, percentages en verschillen van ${points}, coëfficiënten van ${logOdds}.`,
    checkedTitle: "Nagegaan",
    checked: (kind: string, figures: string, suppressed: string) => `${kind}: ${figures}, onderdrukt ${suppressed}.`,
    wouldBe: (kind: string, figures: string, suppressed: string) =>
      `${kind}: ${figures}, bij echte gegevens onderdrukt ${suppressed}.`,
    kinds: {
      total: "totalen",
      flow: "stappen van de selectie",
      effect: "landelijke verschillen",
      coefficient: "coëfficiënten van het model",
      spread: "spreiding tussen locaties en instellingen",
      location: "cijfers per locatie",
      mode: "geschatte afwijkingen per locatie"
    },
    findingsTitle: "Welke, en waarom",
    nothing: "Niets.",
    reasons: {
      "few-students": "te weinig studenten in een groep",
      "few-successes": "te weinig studenten met de uitkomst",
      "few-failures": "te weinig studenten zonder de uitkomst",
      "small-base": "te weinig studenten voor een percentage",
      small: "cel te klein om te tonen",
      zero: "lege cel",
      all: "cel met een hele rij of kolom",
      dominance: "enkelen hebben bijna de hele cel",
      secondary: "zou prijsgeven wat is onderdrukt",
      difference: "ligt te dicht bij een ander cijfer",
      "not-listed": "niet op de vaste lijst van specificaties",
      "few-groups": "te weinig locaties of instellingen",
      "few-degrees": "te weinig studenten voor dit model"
    },
    notesTitle: "Let op",
    notes: {
      rounding: "Er is als laatste afgerond: een totaal is niet de som van afgeronde delen.",
      exact: "Alleen het deel ‘publishable’ is gecontroleerd. De precieze uitkomst ernaast blijft binnen.",
      runs: "Landelijke cijfers zijn niet vergeleken met die van eerdere analyses.",
      inside: "Dit verslag zegt waarom iets ontbreekt en blijft bij wie de uitvoer controleert."
    }
  },

  grafieken,

  downloads,

  methode,

  correcties,

  story,

  definities,

  maatstaven,

  locaties,

  werelden,

  corrections: {
    caption: "Fouten in de bron die wij verbeterden",
    cell: "Plaats",
    printed: "Gedrukt",
    used: "Gebruikt",
    reason: "Reden"
  }
};

/** The shape of the site's text; a language that misses a part does not compile. */
export type Text = typeof nl;
