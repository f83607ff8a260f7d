import {formats} from "../format.js";

const format = formats("nl");
const {number, points} = format;
const signed = (value: number) => format.signed(value, 1);

/** What the charts of the assumptions lab say, but for the specification curve. */
export const labCharts = {
  about: (outcome: "doorstroom" | "vsv", year: number) =>
    outcome === "doorstroom"
      ? `Doorstroom naar een hoger niveau, ${year}`
      : `Nieuwe voortijdig schoolverlaters (vsv’ers), ${year}`,
  /** Fit into “het verschil tussen ...”; the difference is the first less the second. */
  groups: {
    westers: "westers en geen",
    "niet-westers": "niet-westers en geen",
    hoog: "ouders met meer en minder opleiding",
    "1": "entree en niveau 3",
    "2": "niveau 2 en niveau 3",
    "4": "niveau 4 en niveau 3"
  },
  model: (name: string) => (name === "single" ? "Model zonder locaties" : `Model ${name}`),
  pointsColumn: "verschil (procentpunt)",
  axis: "verschil in procentpunten",

  ladder: {
    title: {
      smaller: (groups: string, from: number, to: number) =>
        `Het verschil tussen ${groups} krimpt van ${number(from, 1)} naar ${points(to)} als meer kenmerken meetellen`,
      larger: (groups: string, from: number, to: number) =>
        `Het verschil tussen ${groups} groeit van ${number(from, 1)} naar ${points(to)} als meer kenmerken meetellen`,
      turned: (groups: string, from: number, to: number) =>
        `Het verschil tussen ${groups} draait om als meer kenmerken meetellen: van ${number(from, 1)} naar ${points(to)}`,
      same: (groups: string, _from: number, to: number) =>
        `Het verschil tussen ${groups} blijft ${points(to)} als meer kenmerken meetellen`
    },
    subtitle: (about: string) => `${about}. Verschil per model, bij dezelfde studenten, in procentpunten.`,
    note: "Model 0 kent geen groepen. Model 1b telt niveau, leerweg, sector, leeftijd en geslacht mee. Een kans loopt van 0 tot 100%, dus het model rekent op een kromme schaal. Met meer kenmerken schuift ook die schaal. Dat deel zegt niets over de groepen.",
    added: {
      "0": "alleen locatie en instelling",
      "1a": "achtergrond en ouders",
      "1b": "+ niveau, leerweg en meer",
      "1c": "+ toetsscore",
      "2": "+ verschil per locatie",
      "2i": "+ verschil per niveau en leerweg",
      "2w": "+ samenstelling van de locatie",
      "3": "+ verschil per instelling",
      single: "zonder locaties"
    },
    explained: (value: number) => `kenmerken ${signed(value)}`,
    other: {
      scale: (value: number) => `schaal ${signed(value)}`,
      "random effects": (value: number) => `locaties ${signed(value)}`,
      both: (value: number) => `schaal en locaties ${signed(value)}`
    },
    unchanged: "verandert niet",
    ghost: "een streepje staat bij de keuzes van het onderzoek",
    alternative: (rows: string) => `Ladder van modellen met het verschil per model. ${rows}`,
    alternativeRow: (model: string, value: number) => `${model}: ${points(value)}.`,
    table: {
      caption: "Het verschil per model, en waar elke verandering bij hoort, in procentpunten",
      model: "Model",
      groups: "Verschil tussen",
      value: "Verschil",
      explained: "Waarvan: nieuwe kenmerken",
      other: "Waarvan: schaal of locaties"
    }
  },

  variation: {
    title: {
      locations: (share: number) =>
        `In deze nabootsing verschillen vooral locaties van elkaar: ${format.percent(share, 0)} van de spreiding zit binnen instellingen`,
      institutions: (share: number) =>
        `In deze nabootsing verschillen vooral instellingen van elkaar: ${format.percent(share, 0)} van de spreiding zit tussen instellingen`,
      none: "In deze nabootsing verschillen locaties en instellingen niet van elkaar",
      absent: "Dit model zegt niets over spreiding tussen locaties"
    },
    subtitle: (about: string) =>
      `${about}. Waar de spreiding zit, gerekend in log-odds: tussen locaties van één instelling, of tussen instellingen.`,
    note: "Hoe groot de spreiding is, heeft niemand gepubliceerd: dat is onze aanname. Gepubliceerd is alleen dat locaties meer verschillen dan instellingen.",
    forced:
      "In dit model mag het verschil alleen per locatie anders zijn. Dat het niet tussen instellingen zit, is dus een keuze van het model en geen uitkomst. Alleen model 3 meet het.",
    level: {
      doorstroom: "Hoe vaak studenten doorstromen",
      vsv: "Hoe vaak studenten voortijdig stoppen"
    },
    gap: "Hoe groot het verschil met geen is",
    everyone: "alle studenten",
    only: "alleen tussen locaties",
    within: (share: number) => `${format.percent(share, 0)} tussen locaties`,
    between: (share: number) => `${format.percent(share, 0)} tussen instellingen`,
    zero: "tussen instellingen: kan niet in dit model",
    absent: "geen spreiding gevonden",
    uncertain: (group: string) =>
      `Eén verschil ontbreekt: ${group} en geen. Per locatie zijn er te weinig gevallen om het te verdelen.`,
    noGap: "Dit model heeft op alle locaties hetzelfde verschil.",
    size: (value: number) => `spreiding ${points(value)}`,
    alternative: (rows: string) => `Balken met de verdeling van de spreiding. ${rows}`,
    alternativeRow: (row: string, within: string, between: string) => `${row}: ${within}, ${between}.`,
    table: {
      caption: "Spreiding tussen locaties en tussen instellingen",
      row: "Waarvan",
      gapOf: "verschil met geen",
      model: "Model",
      location: "Tussen locaties (standaardafwijking, log-odds)",
      institution: "Tussen instellingen (standaardafwijking, log-odds)",
      share: "Aandeel tussen instellingen (%, gerekend in log-odds)",
      oddsWithin: "Mediane verhouding, zelfde instelling",
      oddsBetween: "Mediane verhouding, andere instelling",
      points: "Spreiding van het verschil (procentpunt)"
    }
  },

  flow: {
    title: (kept: number, of: number, outcome: "doorstroom" | "vsv") =>
      `${number(kept)} van de ${number(of)} ${outcome === "doorstroom" ? "gediplomeerden" : "studenten"} tellen mee`,
    subtitle: (about: string) => `${about}. Aantal studenten na elke stap van de selectie.`,
    register: "in het register",
    steps: {
      common: "ook in de andere analyse",
      population: {doorstroom: "diploma, doorstroom bekend", vsv: "kan vsv’er worden"},
      background: "studiegegevens volledig",
      age: "leeftijd binnen de grenzen",
      tracks: "gekozen leerwegen",
      migration: "migratieachtergrond bekend",
      cito: "toetsscore bekend",
      parents: "opleiding van ouders bekend"
    },
    everyEnrolled: "ingeschreven",
    out: (count: number) => (count === 0 ? "niemand afgevallen" : `${number(count)} afgevallen`),
    off: "niet toegepast",
    alternative: (rows: string) => `Stroomschema van de selectie. ${rows}`,
    alternativeRow: (step: string, after: number) => `${step}: ${number(after)}.`,
    table: {
      caption: "De selectie, stap voor stap",
      step: "Stap",
      after: "Blijft over",
      out: "Valt af",
      applied: "Toegepast",
      yes: "ja",
      no: "nee"
    }
  },

  truth: {
    title: {
      off: (estimate: number, truth: number) =>
        `De analyse meldt ${points(estimate)}; in deze wereld is het ware verschil ${points(truth)}`,
      right: (_estimate: number, truth: number) => `De analyse meldt het ware verschil in deze wereld: ${points(truth)}`
    },
    subtitle: (about: string, groups: string, world: string) =>
      `${about}. Het verschil tussen ${groups} in de wereld ‘${world}’. Balken: gemeld min waar.`,
    noteTruth:
      "Het ware verschil is het gemiddelde verschil in kans over de studenten die het onderzoek koos, met hun eigen capaciteit, niveau, diploma en locatie. Het is dus niet het totale verschil.",
    noteWorld: "De fout geldt in deze aangenomen wereld. De gepubliceerde cijfers zeggen niet welke wereld de onze is.",
    noteParts:
      "De gegevens: wat onbekend is of met fout gemeten. De modelvorm: wat het model anders zegt dan de wereld, en toeval.",
    values: (truth: number, estimate: number) => `waar ${number(truth, 1)} · gemeld ${number(estimate, 1)}`,
    data: (value: number) => `gegevens ${signed(value)}`,
    form: (value: number) => `modelvorm ${signed(value)}`,
    error: (value: number) => `fout ${signed(value)}`,
    axis: "gemeld min waar, in procentpunten",
    alternative: (rows: string) => `Balken met de fout van de analyse per verschil. ${rows}`,
    alternativeRow: (groups: string, truth: number, estimate: number) =>
      `${groups}: waar ${points(truth)}, gemeld ${points(estimate)}.`,
    table: {
      caption: "Waarheid en schatting in de aangenomen wereld, in procentpunten",
      groups: "Verschil tussen",
      truth: "Waar verschil",
      oracle: "Zelfde model, volmaakte gegevens",
      estimate: "Gemeld",
      error: "Fout",
      data: "Waarvan: gegevens",
      form: "Waarvan: modelvorm"
    }
  },

  convergence: {
    converged: "Het rekenen is gelukt: er is geen beter passend antwoord in de buurt.",
    singular:
      "Het rekenen is gelukt, maar één soort spreiding is niet van nul te onderscheiden. De verschillen zelf blijven bruikbaar.",
    separation: (columns: string) =>
      `Een kenmerk voorspelt de uitkomst volledig: ${columns}. Daarvoor bestaat geen eindige schatting.`,
    failed: "Het rekenen is niet tot een eind gekomen. Gebruik deze uitkomst niet.",
    steps: (iterations: number) => `Daarvoor waren ${number(iterations)} stappen nodig.`,
    aliased: (columns: string) => `Niet in het model, omdat andere kenmerken het al zeggen: ${columns}.`,
    constant: (columns: string) => `Niet in het model, omdat iedereen hetzelfde heeft: ${columns}.`,
    few: (count: number) =>
      count === 1
        ? "Eén groep heeft per locatie weinig gevallen."
        : `${number(count)} groepen hebben per locatie weinig gevallen.`,
    unsettled:
      "Het invullen van wat onbekend is, was misschien nog niet tot rust gekomen. Lees deze uitkomst als een voorproef.",
    weighting: "Bij wegen zijn er geen spreiding en geen verschillen per locatie: die zouden vertekend zijn.",
    simex: "SIMEX geeft geen verschillen per locatie.",
    table: {
      caption: "Verslag van het rekenen",
      item: "Onderdeel",
      value: "Waarde",
      status: "Afloop",
      statuses: {
        converged: "gelukt",
        singular: "gelukt, op de rand",
        separation: "kenmerk voorspelt alles",
        "not converged": "niet gelukt"
      },
      students: "Studenten",
      locations: "Locaties",
      institutions: "Instellingen",
      logLik: "Logaritme van de aannemelijkheid",
      aic: "AIC-waarde",
      bic: "BIC-waarde",
      iterations: "Stappen",
      evaluations: "Keer uitgerekend",
      decrement: "Nog te winnen bij het stoppen",
      tolerance: "Grens voor stoppen",
      marginal: "R² van de kenmerken (%)",
      conditional: "R² met locaties en instellingen (%)"
    }
  }
};
