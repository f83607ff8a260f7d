import {formats} from "../format.js";
import {worldsMethods} from "./worlds-methods.js";

const {number, points} = formats("nl");
const signed = (value: number) => points(value, {signed: true});

type Outcome = "doorstroom" | "vsv";
type Measure = "niet-westers" | "westers" | "hoog" | "spreiding";
type Assumption = "crooked" | "selective" | "placement";
/** Over what the worlds of the sweep differ, and how many of them have crooked and selectively missing scores. */
interface Varied {
  readonly of: number;
  readonly capacity: Range;
  readonly validity: Range;
  readonly placement: Range;
  readonly faulty: number;
  readonly crooked: number;
  readonly unknown: number;
}
interface Point {
  readonly truth: number;
  readonly capacity: number;
  readonly validity: number;
  readonly underplacement: number;
  readonly crooked: number;
  readonly unknown: number;
}
interface Range {
  readonly low: number;
  readonly high: number;
}

const outcomes = {doorstroom: "doorstroom", vsv: "voortijdig schoolverlaten (vsv)"};
const measures = {
  "niet-westers": "niet-westers en geen",
  westers: "westers en geen",
  hoog: "ouders hoger en lager opgeleid",
  spreiding: "spreiding tussen locaties"
};
const subject = (outcome: Outcome, measure: Measure) =>
  measure === "spreiding"
    ? `Standaardafwijking tussen locaties van het verschil niet-westers min geen, ${outcomes[outcome]}, 2020`
    : `Verschil in ${outcomes[outcome]}, ${measures[measure].replace(" en ", " min ")}, 2020`;
const draws = (least: number, most: number) =>
  most === 1 ? "één trekking" : least === most ? `${least} trekkingen` : `${least} tot ${most} trekkingen`;
const limited = (value: number) => points(value, {digits: Number.isInteger(value) ? 0 : 1});
const sided = (value: number) => number(value, 1);

/** The page of worlds. Square brackets hold what follows the controls. */
export const werelden = {
  page: {
    name: "Werelden",
    title: "Werelden: hetzelfde cijfer, een andere waarheid",
    description:
      "Acht nagebootste werelden melden hetzelfde cijfer, maar in elke is iets anders waar. Zie hoe ver dat uiteenloopt en wat ze uit elkaar houdt."
  },
  controls: {
    outcome: {label: "Welke uitkomst?", options: outcomes},
    measure: {label: "Wat vergelijkt u?", options: measures}
  },

  compared: {
    title: (count: number, figure: number, {low, high}: Range) =>
      `${number(count)} werelden melden ${signed(figure)}. Het ware verschil is ${sided(low)} tot ${sided(high)}`,
    spreadTitle: ({low, high}: Range) =>
      `De ware spreiding tussen locaties loopt van ${number(low, 1)} tot ${points(high)}`,
    subtitle: (outcome: Outcome, measure: Measure) =>
      `${subject(outcome, measure)}. Per wereld: wat de methode van het onderzoek meldt en wat er waar is.`,
    note: (least: number, most: number) =>
      `Een trekking is één keer alle studenten naspelen. Op deze trekking zijn de werelden ingesteld. Op een andere speelt toeval mee, ook in het gemelde cijfer. ${most === 1 ? "Een andere rekenden wij hier niet door." : `De tabel geeft daarom ook het gemiddelde over ${draws(least, most)}.`}`,
    alternative: (rows: string) => `Stippengrafiek met per wereld het gemelde en het ware getal. ${rows}`,
    row: (world: string, reported: number, truth: number) =>
      `${world}: gemeld ${signed(reported)}, waar ${signed(truth)}.`,
    reported: "wat het onderzoek er meldt",
    axis: (measure: Measure): string =>
      measure === "spreiding" ? "standaardafwijking (procentpunt)" : "verschil (procentpunt)",
    sentence: (figure: number, low: {world: string; truth: number}, high: {world: string; truth: number}) =>
      `Het gemelde cijfer is overal [${signed(figure)}]. Het ware verschil is [${signed(low.truth)}] in de wereld “${low.world}” en [${signed(high.truth)}] in de wereld “${high.world}”.`,
    spreadSentence: (low: number, high: number) =>
      `Deze spreiding is nooit gepubliceerd en hier een aanname. De ware spreiding is [${points(low)}] tot [${points(high)}]. Wat de methode meldt, is een schatting die daarvan afwijkt.`,
    caption: (outcome: Outcome, measure: Measure) => `${subject(outcome, measure)}, procentpunt`,
    table: {
      world: "Wereld",
      story: "Wat hier waar is",
      reported: "Gemeld",
      truth: "Ware waarde",
      difference: "Gemeld min waar",
      bias: "Gemeld min waar, gemiddeld over trekkingen",
      error: "Standaardfout daarvan",
      draws: "Trekkingen",
      check: "Verandering zonder citoscore",
      none: "niet van toepassing"
    }
  },

  methods: worldsMethods,

  targets: {
    caption: "Halen alle werelden de gepubliceerde cijfers?",
    world: "Wereld",
    targets: "Doelen waarop is ingesteld",
    met: "Gehaald, binnen de marge",
    miss: "Grootste afwijking van de twaalf verschillen (procentpunt)",
    check: "Grootste verandering zonder citoscore (procentpunt)"
  },

  information: {
    size: {
      label: "Bij hoeveel studenten wordt het nagevraagd?",
      help: "Wat al in het register staat, is van alle studenten bekend."
    },
    against: {label: "Met welke wereld vergelijkt u de andere?"},
    kinds: {
      unknownScores: "Scores die ontbreken",
      followUp: "Onbekende scores opzoeken",
      parents: "Onbekende ouders navragen",
      correlation: "Tweede toets: samenhang met cito",
      crooked: "Tweede toets bij gelijke cito",
      placement: "Tweede toets bij gelijk niveau",
      weight: "Tweede toets en doorstroom"
    },
    explained: {
      unknownScores: "deel van de studenten zonder citoscore (%); staat al in het register",
      followUp: "gemiddelde van onbekende min bekende scores bij gelijk niveau (punten)",
      parents: "deel laagopgeleide ouders onder wie hun opleiding onbekend is (%)",
      correlation: "correlatie van de citoscore met een tweede toets nu",
      crooked: "niet-westers min geen op de tweede toets, bij gelijke citoscore en gelijk niveau (standaardafwijking)",
      placement: "niet-westers min geen op de tweede toets, bij gelijk niveau (standaardafwijking)",
      weight: "verschil in doorstroom per standaardafwijking op de tweede toets (procentpunt)"
    },
    title: (kind: string, told: number, of: number) =>
      `“${kind}” houdt de meeste werelden uit elkaar: ${number(told)} van de ${number(of)} paren`,
    subtitle: (world: string, students: number) =>
      `Afstand van elke wereld tot “${world}”, in standaardfouten, als ${number(students)} studenten worden nagevraagd.`,
    note: (reliability: number) =>
      `Een gevuld vak: meer dan drie standaardfouten, dus bijna zeker te zien. Hoeveel scores ontbreken, is per wereld onze aanname: de documenten noemen dat aantal niet. De tweede toets is verzonnen: eerlijk voor iedereen en met een betrouwbaarheid van ${number(reliability, 2)}. Schooladvies en inkomen staan hier niet, want daarover zouden wij te veel moeten verzinnen.`,
    alternative: (rows: string) => `Tabel van vakken: informatie tegen wereld. ${rows}`,
    row: (kind: string, told: number, of: number) => `${kind}: ${number(told)} van de ${number(of)} paren.`,
    sentence: (students: number, told: number, of: number) =>
      `Met alles samen, bij [${number(students)}] studenten, zijn [${number(told)}] van de ${number(of)} paren werelden uit elkaar te houden. De gepubliceerde cijfers houden er geen uit elkaar.`,
    nothing: "niets te vragen",
    key: {told: "meer dan drie standaardfouten", untold: "minder"},
    table: {
      caption: "Wat er te vinden zou zijn, per wereld",
      kind: "Informatie",
      unit: "Wat er gemeten wordt",
      pairs: "Paren uit elkaar"
    }
  },

  moved: {
    wereld: {label: "Met welke wereld begint u?"},
    uitkomst: {label: "Welke uitkomst van 2020?", options: outcomes},
    gewicht: {
      label: "Hoe zwaar telt capaciteit?",
      help: "Verschil in log-odds per standaardafwijking capaciteit. Meer capaciteit: vaker door, minder vaak vsv.",
      unit: "log-odds per sd"
    },
    validiteit: {
      label: "Hoeveel zegt de toets van toen over nu?",
      help: "Correlatie van wat de toets mat met de capaciteit nu.",
      unit: "(0 tot 1)"
    },
    betrouwbaar: {label: "Hoe precies meet de toets?", help: "Betrouwbaarheid; 1 is zonder fout.", unit: "(0 tot 1)"},
    scheef: {
      label: "Hoe scheef is de toets?",
      help: "Zoveel punten te laag voor niet-westerse studenten; voor westerse de helft.",
      unit: "punten"
    },
    onbekend: {
      label: "Zijn de onbekende scores de lage?",
      help: "0: onbekend is los van de score. Hoger: lage scores ontbreken vaker.",
      unit: "(sterkte)"
    },
    plaatsing: {
      label: "Hoeveel te laag is geplaatst?",
      help: "Niet-westerse studenten, in standaardafwijkingen capaciteit; westerse minder.",
      unit: "standaardafwijking"
    },
    ouders: {
      label: "Zijn de onbekende ouders laagopgeleid?",
      help: "0: onbekend is los van de opleiding. Hoger: vaker laagopgeleid.",
      unit: "(sterkte)"
    },
    start: "neutraal",
    herijk: {
      button: "Herijk",
      help: "Stelt de wereld zo bij dat het onderzoek weer de gepubliceerde cijfers meldt. Dat duurt enkele seconden.",
      done: "Herijkt. Een nieuwe schuif maakt dat ongedaan.",
      cancel: "Stoppen",
      simulating: "Studenten naspelen…",
      fitting: "Het model opnieuw schatten…",
      finishing: "Nagaan wat er waar is…",
      solving: (evaluations: number, miss: number | undefined) =>
        miss === undefined
          ? `Herijken: poging ${number(evaluations)}`
          : `Herijken: poging ${number(evaluations)}, grootste afwijking ${points(miss, {digits: 2})}`
    },
    title: {
      start: (reported: number, truth: number) =>
        `In deze wereld meldt het onderzoek ${signed(reported)}. Het ware verschil is ${signed(truth)}`,
      before: (reported: number, figure: number) =>
        `Zo zou het onderzoek ${signed(reported)} melden, niet ${signed(figure)}`,
      /** moved: the difference that moved most, from what was published to what is reported; absent where none did. */
      still: (reported: number, moved?: {groups: string; from: number; to: number}) =>
        moved
          ? `Ook zo meldt het onderzoek ${signed(reported)}. Het verschil tussen ${moved.groups} verandert het meest: van ${signed(moved.from)} naar ${signed(moved.to)}`
          : `Ook zo meldt het onderzoek ${signed(reported)}, en alle andere verschillen zijn afgerond hetzelfde`,
      after: (reported: number, truth: number) =>
        `Gemeld wordt weer ${signed(reported)}. Het ware verschil is nu ${signed(truth)}`,
      unmet: (miss: number) => `Herijken lukt hier niet: er blijft een afwijking van ${points(miss, {digits: 2})}`
    },
    subtitle: (outcome: Outcome) =>
      `Drie verschillen in ${outcomes[outcome]}, 2020: wat het onderzoek in uw wereld meldt en wat er waar is.`,
    rows: {westers: "westers en geen", "niet-westers": "niet-westers en geen", hoog: "ouders hoger en lager opgeleid"},
    axis: "verschil (procentpunt)",
    key: {
      published: "gepubliceerd",
      reported: "gemeld in uw wereld",
      truth: "waar in uw wereld",
      ghost: "waar in de uitgangswereld"
    },
    alternative: (rows: string) => `Per verschil het gepubliceerde, het gemelde en het ware getal. ${rows}`,
    alternativeRow: (row: string, figure: number, reported: number, truth: number) =>
      `${row}: gepubliceerd ${signed(figure)}, gemeld ${signed(reported)}, waar ${signed(truth)}.`,
    note: {
      start: "Dit is een van de acht ingestelde werelden: zij voldoet al aan de gepubliceerde cijfers.",
      before:
        "Let op: deze wereld meldt iets anders dan het onderzoek. De tabel toont wat van elk gepubliceerd cijfer is geworden.",
      after:
        "Bijgesteld zijn alleen het gemiddelde en de zes verschillen van deze uitkomst in 2020. Eerdere jaren en de verdeling over groepen en niveaus bleven staan."
    },
    check: (largest: number, bar: number) =>
      largest <= bar
        ? `De controle van het onderzoek slaagt: zonder citoscore verandert geen verschil meer dan [${points(largest, {digits: 2})}].`
        : `De controle van het onderzoek faalt: zonder citoscore verandert een verschil [${points(largest, {digits: 2})}]. Deze wereld valt dus af.`,
    sentence: (reported: number, figure: number, truth: number) =>
      `Niet-westers en geen: gepubliceerd is ${signed(figure)}, deze wereld meldt [${signed(reported)}] en het ware verschil is [${signed(truth)}].`,
    table: {
      caption: "Gepubliceerde cijfers en wat uw wereld ervan maakt",
      target: "Gepubliceerd cijfer",
      published: "Gepubliceerd",
      before: "Voor het herijken",
      now: "Nu",
      truth: "Ware waarde",
      check: "Zonder citoscore anders",
      mean: "gemiddelde uitkomst (%)",
      parentsLow: [
        "laagopgeleide ouders, geen (%)",
        "laagopgeleide ouders, westers (%)",
        "laagopgeleide ouders, niet-westers (%)"
      ],
      contrasts: ["westers", "niet-westers", "ouders hoger", "entree", "niveau 2", "niveau 4"],
      none: "niet bekend"
    }
  },

  tipping: {
    contrast: {
      label: "Welk verschil in doorstroom?",
      options: {"niet-westers": "niet-westers en geen", westers: "westers en geen"}
    },
    limit: {
      label: "Onder welke grens is het verschil voor u te klein?",
      help: "Bij 0 draait het verschil van kant.",
      unit: "procentpunt",
      start: "kantelt"
    },
    assumptions: {
      crooked: "De toets is scheef",
      selective: "Onbekende scores zijn laag",
      placement: "Er is te laag geplaatst"
    },
    axes: {
      crooked: "punten te laag",
      selective: "sterkte (log-odds)",
      placement: "standaardafwijkingen te laag"
    },
    bases: {neutraal: "neutrale wereld", strongTest: "zware, goede toets", zwaktoets: "zwakke toets"},
    title: (limit: number, tipped: readonly string[]) =>
      tipped.length === 0
        ? `Geen van deze aannames brengt het ware verschil onder ${limited(limit)} als de controle slaagt`
        : `Het ware verschil zakt onder ${limited(limit)} als ${tipped.join(" of als ")}`,
    tipped: (assumption: Assumption, base: string, dose: number) =>
      ({
        crooked: `de toets ${number(dose, 1)} punten scheef is (${base})`,
        selective: `vooral lage scores ontbreken, sterkte ${number(dose, 1)} (${base})`,
        placement: `er ${number(dose, 2)} standaardafwijking te laag is geplaatst (${base})`
      })[assumption],
    subtitle: (contrast: "niet-westers" | "westers") =>
      `Het ware verschil in doorstroom, ${measures[contrast].replace(" en ", " min ")}, in werelden die steeds het gepubliceerde cijfer melden.`,
    note: "Open punten: daar faalt de controle van het onderzoek, zo’n wereld valt af. Elke wereld is herijkt op één trekking. Voor westerse studenten geldt de helft van de scheefheid en van de plaatsing.",
    alternative: (rows: string) => `Drie lijngrafieken van het ware verschil naar de sterkte van een aanname. ${rows}`,
    alternativeRow: (assumption: string, base: string, from: number, to: number) =>
      `${assumption}, ${base}: van ${signed(from)} tot ${signed(to)}.`,
    key: {passes: "de controle slaagt", fails: "de controle faalt", limit: "uw grens"},
    axis: "waar verschil",
    sentence: (passing: number, of: number) =>
      `In [${number(passing)}] van de ${number(of)} werelden in deze grafiek slaagt de controle van het onderzoek. Alleen die komen in aanmerking.`,
    table: {
      caption: "Het ware verschil per aanname, procentpunt",
      assumption: "Aanname",
      base: "Uitgangswereld",
      dose: "Sterkte",
      unknown: "Onbekende min bekende scores (punten)",
      reported: "Gemeld",
      truth: "Waar verschil",
      check: "Grootste verandering zonder citoscore",
      none: "niets onbekend"
    }
  },

  sweep: {
    show: {label: "Welke werelden?", options: {slaagt: "die door de controle komen", alle: "alle"}},
    contrast: {
      label: "Welk verschil in doorstroom?",
      options: {
        "niet-westers": "niet-westers en geen",
        westers: "westers en geen",
        hoog: "ouders hoger en lager opgeleid"
      }
    },
    title: (count: number, figure: number, {low, high}: Range) =>
      `${number(count)} werelden, één gemeld cijfer: ${signed(figure)}. Het ware verschil is ${sided(low)} tot ${sided(high)}`,
    subtitle: (contrast: Exclude<Measure, "spreiding">) =>
      `${subject("doorstroom", contrast)}. Elke stip is een wereld die het gepubliceerde cijfer meldt.`,
    note: (bar: number, most: number) =>
      `De controle: laat de citoscore weg, en kijk of de verschillen gelijk blijven. Wij noemen gelijk: hooguit ${points(bar, {digits: 0})} anders, een aanname. Alle werelden zijn herijkt op één trekking; de grootste afwijking van het gepubliceerde cijfer is ${points(most, {digits: 2})}. De werelden zijn voorbeelden, geen kansverdeling.`,
    varied: ({of, capacity, validity, placement, faulty, crooked, unknown}: Varied) =>
      `Zij verschillen in hoe zwaar capaciteit telt (${number(capacity.low, 2)} tot ${number(capacity.high, 2)} log-odds). Ook verschilt hoeveel de toets van toen zegt over nu (samenhang ${number(validity.low, 2)} tot ${number(validity.high, 2)}). En er is ${number(placement.low, 1)} tot ${number(placement.high, 1)} standaardafwijking te laag geplaatst. In ${number(faulty)} van de ${number(of)} is de toets ook ${number(crooked)} punten scheef en ontbreken lage scores vaker (sterkte ${number(unknown)}).`,
    key: {
      passes: "komt door de controle",
      fails: "valt af",
      weak: "de wereld met de zwakke toets",
      published: "gemeld in alle werelden"
    },
    axis: "waar verschil in doorstroom (procentpunt)",
    alternative: (passing: number, of: number, {low, high}: Range) =>
      `Stapels stippen langs het ware verschil. Van ${number(of)} werelden komen er ${number(passing)} door de controle; daarin is het ware verschil ${signed(low)} tot ${signed(high)}.`,
    weak: "zwakke toets",
    sentence: (passing: number, of: number, weak: {truth: number; check: number}) =>
      `Van de ${number(of)} werelden komen er [${number(passing)}] door de controle van het onderzoek. Ook de wereld met de zwakke toets van hierboven komt erdoor. Zonder citoscore verandert er hooguit [${points(weak.check, {digits: 2})}], en toch is het ware verschil [${signed(weak.truth)}].`,
    zero: (count: number, {truth, capacity, validity, underplacement, crooked, unknown}: Point) =>
      `In [${number(count)}] van de werelden die erdoor komen, is het ware verschil nul of kleiner. Het dichtst bij nul komt een wereld met een waar verschil van [${signed(truth)}]. Capaciteit telt er voor ${number(capacity, 2)} log-odds en de samenhang van toets en nu is ${number(validity, 2)}. Er is ${number(underplacement, 2)} standaardafwijking te laag geplaatst${crooked > 0 ? `, en de toets is ${number(crooked)} punten scheef` : ""}${unknown > 0 ? "; lage scores ontbreken er vaker" : ""}.`,
    noZero: "In geen van deze werelden raakt het ware verschil nul.",
    table: {
      caption: "De werelden van de verkenning, procentpunt",
      capacity: "Gewicht van capaciteit (log-odds)",
      validity: "Samenhang toets en nu",
      placement: "Te laag geplaatst (sd)",
      crooked: "Scheve toets (punten)",
      unknown: "Lage scores ontbreken (log-odds)",
      reported: "Gemeld",
      truth: "Waar verschil",
      check: "Grootste verandering zonder citoscore"
    }
  }
};
