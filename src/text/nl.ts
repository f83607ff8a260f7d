import type {Leerweg} from "../mbo/published.js";
import {formats} from "./format.js";

const format = formats("nl");

/** Everything the site says in Dutch that is not running text of a page. The English text has the same shape. */
export const nl = {
  language: "nl" as "nl" | "en",
  format,

  site: {
    name: "Kansenverkenner mbo",
    tagline: "Wat verandert er als u iets anders aanneemt?",
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
    published: "staat in een document; de bron staat erbij.",
    simulated: "komt uit een nagebootste groep studenten; niemand mag het lezen als een meting.",
    sources: "Bronnen",
    licence: "Licentie",
    licenceText: "Tekst en grafieken: CC BY 4.0. Programma: MIT.",
    version: (version: string) => `Versie ${version}.`,
    report: "Ziet u een fout? Meld die bij de plek waar u de programmacode vond."
  },

  badge: {published: "gepubliceerde cijfers", simulated: "gesimuleerde gegevens"},

  chart: {
    source: "Bron",
    simulation: "eigen simulatie, afgesteld op",
    table: "Bekijk als tabel",
    embed: "Insluiten",
    embedHelp: "Kopieer deze code naar uw pagina.",
    embedOpen: "Open de losse grafiek",
    csv: "Download als CSV",
    key: "Legenda",
    unit: "Eenheid",
    openPage: "Bekijk op de Kansenverkenner"
  },

  control: {
    reset: "Terug naar het uitgangspunt",
    start: "uitgangspunt",
    assumption: (value: string) => `aanname: ${value}`,
    exact: (label: string) => `${label}: typ een waarde`,
    on: "aan",
    off: "uit"
  },

  state: {
    busy: "Bezig met rekenen…",
    invalid: (items: string) => `Het adres bevat iets dat wij niet kennen: ${items}. Daarvoor ziet u het uitgangspunt.`,
    noWorker: "Uw browser kan hier niet rekenen. U ziet het uitgangspunt.",
    failed: "Het rekenen is niet gelukt. U ziet de vorige uitkomst. Probeer het opnieuw."
  },

  vsv: {
    leerweg: {label: "Welke leerweg?", help: "Bol is vooral naar school. Bbl is vooral werken."},
    jaar: {label: "Welk schooljaar?"},
    verdeling: {
      label: "Houd de verdeling over de niveaus gelijk",
      help: "Rekent elke groep om naar de niveaus waarop alle studenten van deze leerweg zitten."
    },
    all: "alle niveaus",
    allSame: "alle niveaus, zelfde verdeling",
    gapColumn: "verschil",
    axis: "nieuwe vsv’ers (% van de studenten)",
    title: (leerweg: Leerweg, gap: number, same: boolean) =>
      same
        ? `Bij dezelfde verdeling over de niveaus blijft ${format.points(gap)} verschil over in de ${leerweg}`
        : `In de ${leerweg} stoppen studenten met een niet-westerse achtergrond vaker voortijdig: ${format.points(gap)} verschil`,
    titleReverse: (leerweg: Leerweg, gap: number) =>
      `In de ${leerweg} stoppen studenten met een niet-westerse achtergrond minder vaak voortijdig: ${format.points(gap)} verschil`,
    subtitle: (leerweg: Leerweg, year: string) =>
      `Nieuwe voortijdig schoolverlaters (vsv’ers) per niveau, ${leerweg}, ${year}. Verschil: niet-westers min geen.`,
    mixNote: (year: string) =>
      `Aantallen studenten per niveau zijn alleen bekend vanaf 2022/23. De verdeling is die van ${year}.`,
    alternative: (leerweg: Leerweg, year: string, rows: string) =>
      `Stippengrafiek met per niveau het percentage nieuwe voortijdig schoolverlaters in de ${leerweg}, ${year}. ${rows}`,
    alternativeRow: (row: string, none: string, western: string, nonWestern: string) =>
      `${row}: geen ${none}, westers ${western}, niet-westers ${nonWestern}.`,
    sentence: (values: {leerweg: Leerweg; year: string; raw: number; standardised: number; entree: number}) => {
      const {leerweg, year, raw, standardised: same, entree} = values;
      const direction = entree < 0 ? "minder vaak" : "vaker";
      return [
        `In de ${leerweg} was het verschil in ${year} ${format.points(raw)}.`,
        same < raw
          ? `Een deel daarvan komt door het niveau: met dezelfde verdeling over de niveaus blijft ${format.points(same)} over.`
          : `Met dezelfde verdeling over de niveaus is het ${format.points(same)}.`,
        `In de entreeopleiding stoppen studenten met een niet-westerse achtergrond ${direction} voortijdig.`
      ].join(" ");
    },
    table: {
      caption: "Nieuwe voortijdig schoolverlaters, in procenten",
      row: "Niveau",
      gap: "Niet-westers min geen (procentpunt)"
    }
  },

  spread: {
    spreiding: {
      label: "Hoe sterk verschillen locaties van elkaar?",
      help: "Standaardafwijking van de doorstroom tussen locaties. Niemand heeft deze waarde gepubliceerd.",
      unit: "procentpunt"
    },
    axis: "doorstroom (% van de gediplomeerden)",
    publishedMean: (value: string) => `gepubliceerd: ${value}`,
    title: (low: number, high: number) =>
      low === high
        ? "Als locaties niet verschillen, maakt het niet uit waar u studeert"
        : `Bij deze aanname stroomt per locatie ${format.number(low)} tot ${format.number(high)}% van de studenten door`,
    subtitle: (spread: number, dot: string) =>
      `Doorstroom per locatie als de spreiding ${format.points(spread, {digits: 0})} is. Elke stip is ${dot} van de locaties; de band bevat 95%.`,
    alternative: (rows: string) => `Stippengrafiek van de verdeling van locaties. ${rows}`,
    alternativeRow: (group: string, mean: string, low: string, high: string) =>
      `${group}: gemiddeld ${mean}, 95% van de locaties tussen ${low} en ${high}.`,
    note: (students: string, locations: string, institutions: string) =>
      `Nagebootst: ${students} gediplomeerden op ${locations} locaties van ${institutions} instellingen. Bij elke stand van de knop opnieuw getrokken en opnieuw geschat.`,
    sentence: (values: {spread: number; low: number; high: number; gap: number; published: number}) => {
      const {spread, low, high, gap, published} = values;
      const places =
        spread === 0
          ? "Dan maakt de locatie niet uit."
          : `Dan ligt de doorstroom zonder migratieachtergrond op 95% van de locaties tussen ${format.percent(low, 0)} en ${format.percent(high, 0)}.`;
      return `Stel dat de spreiding ${format.points(spread, {digits: 0})} is. ${places} Het landelijke verschil tussen de groepen is dan ${format.points(gap)}; gepubliceerd is ${format.points(published)}. Dat ene cijfer zegt dus niets over de afstand tussen locaties.`;
    },
    table: {
      caption: "Doorstroom per locatie, in procenten van de gediplomeerden",
      group: "Migratieachtergrond",
      mean: "Gemiddeld",
      low: "2,5% van de locaties zit onder",
      high: "97,5% van de locaties zit onder"
    }
  },

  provenance: {
    published: "gepubliceerd",
    derived: "afgeleid",
    assumed: "aangenomen",
    table: {
      caption: "Getallen in de simulatie",
      name: "Getal",
      value: "Waarde",
      range: "Bereik",
      provenance: "Herkomst",
      reason: "Reden of bron"
    }
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
