import {formats} from "../format.js";
import {werkagendaTables} from "./werkagenda-tables.js";

const format = formats("nl");

/** Name, title and description of the page `/werkagenda`. */
export const werkagendaPage = {
  name: "Werkagenda",
  title: "Werkagenda mbo: wat er gemeten is, en wat niet",
  description:
    "De gepubliceerde cijfers over kansengelijkheid in het mbo: indicatoren, doelen, geld, beleid en fouten in de bron. Met bron en plaats per getal."
};

/** Words of the pages of the Werkagenda. */
export const werkagenda = {
  objectives: {
    "1.1": "Mbo-studenten gelijk behandelen",
    "1.2": "Welzijn, veiligheid en toegang",
    "1.3": "Begeleiding en minder vsv",
    "1.4": "Betere in- en doorstroom",
    "1.5": "Minder laaggeletterdheid"
  },
  objective: (number: string, name: string) => `Doelstelling ${number}: ${name}`,
  earlier: "Eerder beleid",

  trend: {
    window: "Elke ruit beslaat evenveel procentpunten, dus een even steile lijn is een even grote verandering.",
    zero: {
      one: "De as begint niet bij nul.",
      all: "Elke as begint bij nul.",
      none: "De assen beginnen niet bij nul.",
      some: "Niet elke as begint bij nul."
    },
    alternative: (rows: string) => `Lijngrafieken naast elkaar. ${rows}`,
    fromTo: (from: string, to: string) => `van ${from} naar ${to}`,
    aim: (value: string) => `doel ${value}`,
    key: {spread: "middelste helft van de instellingen"},
    table: {panel: "Ruit", series: "Lijn", target: "Doel"},
    one: (name: string, described: string) => `${name}: ${described}`,
    many: (name: string, up: number, down: number, lines: number) =>
      up === lines || down === lines
        ? `${name}: alle ${format.number(lines)} lijnen gingen ${up === lines ? "omhoog" : "omlaag"}`
        : `${name}: ${format.number(up)} van de ${format.number(lines)} lijnen ${up === 1 ? "ging" : "gingen"} omhoog, ${format.number(down)} omlaag`,
    gap: (name: string, high: string, low: string, sizes: string) =>
      `${name}: het verschil tussen ${high} en ${low} is ${sizes}`,
    higher: (name: string, high: string, low: string, higher: number, panels: number) =>
      `${name}: in ${format.number(higher)} van de ${format.number(panels)} ruiten ligt ${high} hoger dan ${low}`,
    subtitle: (by: string, unit: "percent" | "count", period: string) =>
      `${by}, ${unit === "percent" ? "in procenten" : "in aantallen"}, ${period}.`,
    overview: (wanted: number, lines: number, reached: number, targets: number) =>
      `Bij ${format.number(wanted)} van de ${format.number(lines)} lijnen ging het laatste cijfer de gewenste kant op; ${format.number(reached)} van de ${format.number(targets)} gemiddelde doelen ${reached === 1 ? "is" : "zijn"} gehaald`
  },

  money: {
    title: (share: string, objective: string) =>
      `Van elke euro voor kansengelijkheid ging in 2024 ${share} naar doelstelling ${objective}`,
    subtitle: (total: string) =>
      `Uitgaven van instellingen in 2024 per doelstelling, in miljoenen euro’s. Samen ${total} miljoen.`,
    alternative: (rows: string) => `Staafgrafiek met de uitgaven per doelstelling. ${rows}`,
    row: (objective: string, name: string, amount: string, share: string) =>
      `${objective} ${name}: ${amount} miljoen euro, ${share}.`,
    note: (share: string) =>
      `Samen is dat ${share} van al het geld van de Werkagenda, voor alle prioriteiten en vier jaar. Het zegt niet hoe snel het geld op gaat.`,
    table: {
      objective: "Doelstelling",
      spent: "Besteed in 2024 (euro)",
      share: "Deel van prioriteit 1 (%)",
      ofAgenda: "Deel van de hele Werkagenda (%)"
    }
  },

  improved: {
    title: (within: number, cells: number) =>
      `${within === cells ? "Alle" : `${format.number(within)} van de`} ${format.number(cells)} gemelde aandelen passen bij instellingen die alleen door toeval verschillen`,
    subtitle: (years: string) =>
      `Instellingen met minder vsv dan een jaar eerder, in procenten van de instellingen, ${years}.`,
    alternative: (rows: string) =>
      `Strepen met per niveau en leerweg wat toeval laat zien, en een stip voor wat de monitor meldt. ${rows}`,
    row: (cell: string, low: string, high: string, reported: string) =>
      `${cell}: door toeval alleen ${low} tot ${high}, gemeld ${reported}.`,
    unknown: "niet per niveau",
    note: (institutions: string) =>
      `Stel dat elke instelling het landelijke percentage van haar jaar heeft en ${institutions} instellingen even groot zijn. Dan ligt het aandeel 95 van de 100 keer op de brede streep. De dunne streep laat elke grootte toe; die is niet gepubliceerd.`,
    axis: "instellingen met minder vsv (%)",
    key: {
      band: "alleen toeval, even grote instellingen",
      bounds: "alleen toeval, elke grootte",
      reported: "gemeld in de monitor"
    },
    table: {
      cell: "Niveau en leerweg",
      expected: "Verwacht door toeval (%)",
      low: "Van (%)",
      high: "Tot (%)",
      lowest: "Bij elke grootte van (%)",
      highest: "Bij elke grootte tot (%)",
      reported: "Gemeld (%)",
      precision: "Zoals de bron het zegt"
    },
    precision: {
      about: "ongeveer",
      more: "meer dan",
      less: "minder dan",
      most: "hoogstens",
      exact: "precies",
      none: "geen cijfer"
    }
  },

  change: {
    title: (beyond: number, cells: number) =>
      `In ${format.number(beyond)} van de ${format.number(cells)} groepen veranderde vsv meer dan toeval alleen laat zien`,
    subtitle: (years: string) => `Verandering van het percentage nieuwe vsv’ers, in procentpunten, ${years}.`,
    alternative: (rows: string) =>
      `Stippen met de verandering per niveau en leerweg, met een streep voor wat toeval kan laten zien. ${rows}`,
    row: (cell: string, change: string, margin: string) => `${cell}: ${change}, toeval tot ${margin}.`,
    note: (before: string, after: string, change: string, margin: string) =>
      `Landelijk ging het van ${before} naar ${after} vsv’ers, ${change}. Toeval geeft hoogstens ${margin}, 95 van de 100 keer. Elke student telt hier los van de andere.`,
    axis: "verandering (procentpunt)",
    key: {margin: "zo ver komt toeval alleen, 95 van de 100 keer", change: "verandering volgens de monitor"},
    table: {
      cell: "Niveau en leerweg",
      change: "Verandering (procentpunt)",
      margin: "Toeval tot (procentpunt)",
      beyond: "Meer dan toeval"
    },
    yes: "ja",
    no: "nee"
  },

  ambition: {
    title: (explained: number, all: number) =>
      `${explained === all ? "Alle" : `${format.number(explained)} van de`} ${format.number(all)} gemelde samenhangen zijn te krijgen zonder dat iemand iets bereikt`,
    subtitle:
      "Samenhang tussen de daling of stijging die instellingen willen en die zij halen (correlatie), als cijfers alleen door toeval schommelen.",
    alternative: (curve: string, rows: string) =>
      `Lijn van de samenhang die toeval geeft, met stippen voor wat de monitor meldt. ${curve} ${rows}`,
    curve: (high: string, low: string) =>
      `De lijn loopt van ${high} als jaren niets met elkaar te maken hebben tot ${low} als elk jaar gelijk is.`,
    row: (label: string, r: string) => `${label}: ${r}.`,
    note: "Wie hoog begint, zakt vaak vanzelf, en wil ook vaak het meest zakken. Hoe sterk jaren op elkaar lijken is niet gepubliceerd; elke stip staat waar toeval alleen die samenhang geeft.",
    axisX: "hoe sterk twee jaren op elkaar lijken",
    axisY: "samenhang",
    key: {curve: "alleen toeval, iedereen hetzelfde doel", leaving: "gemeld: vsv", starters: "gemeld: eerste jaar mbo"},
    table: {
      label: "Samenhang tussen ambitie en resultaat",
      r: "Gemeld (correlatie)",
      rho: "Toeval geeft dit bij een gelijkenis van"
    },
    never: "kan toeval gemiddeld niet geven"
  },

  timeline: {
    title: (events: number) =>
      `Van actieplan tot meting: ${format.number(events)} momenten in het beleid voor gelijke kansen`,
    subtitle: (first: string, last: string) => `Beleid, geld en onderzoek, ${first} tot en met ${last}.`,
    alternative: (rows: string) => `Tijdlijn. ${rows}`,
    kinds: {policy: "beleid", money: "geld en plannen", research: "onderzoek"},
    table: {date: "Wanneer", kind: "Soort", what: "Wat", source: "Bron"},
    list: "Alle momenten"
  },

  facts: {
    partOf: "Onderdeel van",
    measuredBy: "Gemeten met",
    start: "Instellingen beginnen bij",
    latest: "Laatste cijfer",
    target: "Doel voor 2027",
    aim: "Doel",
    spread: "Spreiding tussen instellingen",
    defined: "Omschreven in",
    noFigure: "geen cijfer in de documenten",
    noTarget: "geen doel in de documenten",
    noSpread: "niet in de documenten",
    targetOf: (value: string, institutions: string) => `${value} (gemiddelde van ${institutions} instellingen)`
  },

  indicator: {
    back: "Terug naar de Werkagenda",
    previous: "Vorige",
    next: "Volgende",
    trail: "Andere indicatoren",
    charts: "Wat er te zien is",
    chance: "Wat hiervan toeval kan zijn",
    noChart: "De documenten geven geen reeks van cijfers. Er is dus niets te tekenen.",
    background: "Naar achtergrond",
    noBackground: "In de documenten staan hierover geen cijfers naar achtergrond van studenten.",
    institutions: "Per instelling",
    numbers: "Alle losse cijfers uit de tekst",
    noNumbers: "De documenten noemen hierover geen los cijfer.",
    remarks: "Wat de bron erbij zegt",
    contradictions: "Waar de bron zichzelf tegenspreekt",
    asked: "Wat de Rekenkamer hierover vroeg"
  },

  list: {none: "nog geen cijfer"},

  ...werkagendaTables
};
