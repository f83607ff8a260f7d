/** What can be wrong with a file: the whole, or one choice in it. */
const wrong = {
  file: "het is niet op deze pagina bewaard, of het is beschadigd",
  name: "de naam is leeg of te lang",
  definition: "er ontbreekt een keuze, of er staat een onbekende in",
  outcome: "de uitkomst is onbekend",
  group: "de groep is onbekend",
  held: "wat gelijk wordt gehouden, is onbekend",
  scale: "de schaal is onbekend",
  tolerance: "de marge is geen getal van 0 tot 100",
  direction: "de richting is onbekend",
  level: "waar u kijkt, is onbekend of past niet bij de groep",
  rule: "de regel is onbekend of past niet bij waar u kijkt",
  share: "het gevraagde aandeel is geen getal van 1 tot 99"
};
type Subject = keyof typeof wrong;

/** What stands in and around the controls of a definition. */
export const definitionForm = {
  controls: {
    group: {
      label: "Kansen zijn gelijk als",
      options: {
        "niet-westers": "studenten met een niet-westerse migratieachtergrond",
        westers: "studenten met een westerse migratieachtergrond",
        "ouders-laag": "studenten met laagopgeleide ouders"
      }
    },
    outcome: {
      label: "even vaak",
      options: {doorstroom: "doorstromen naar een hoger niveau", vsv: "voortijdig stoppen (vsv)"}
    },
    held: {
      label: "als de andere studenten, terwijl wij",
      options: {
        niets: "niets gelijk houden",
        niveau: "het mbo-niveau gelijk houden",
        alles: "alle kenmerken en cito gelijk houden"
      }
    },
    direction: {label: "Dan telt", options: {elk: "elk verschil", nadeel: "alleen een nadeel"}},
    scale: {
      label: "gemeten als",
      options: {
        verschil: "verschil in procentpunt",
        gunstig: "verhouding van de gunstige kansen",
        ongunstig: "verhouding van de ongunstige kansen",
        odds: "verhouding van de odds"
      }
    },
    tolerance: {
      label: "en groter dan",
      help: "Geen bron noemt een grens: deze is van ons.",
      units: {verschil: "procentpunt", gunstig: "%", ongunstig: "%", odds: "%"}
    },
    level: {
      label: "Wij kijken",
      options: {landelijk: "naar het hele land samen", instelling: "per instelling", locatie: "per locatie"}
    },
    rule: {
      label: "en het moet kloppen voor",
      options: {alle: "allemaal", aandeel: "een aandeel ervan", studenten: "een aandeel van de studenten"}
    },
    share: {label: "namelijk minstens", unit: "%"}
  },

  panel: {
    heading: "Bewaren en delen",
    preset: "Begin met een definitie uit een document",
    choose: "kies een voorbeeld",
    name: "Naam van uw definitie",
    add: "Zet deze ernaast",
    full: "Er staan al vier definities naast elkaar.",
    same: "Deze definitie staat er al.",
    remove: (name: string) => `Haal weg: ${name}`,
    save: "Bewaar als bestand (JSON)",
    open: "Open een bestand",
    opened: (name: string) => `Geopend: ${name}.`,
    elsewhere: "Kleinere verschillen, iedereen vooruit, optelling en streefwaarden staan verderop",
    source: (author: string, date: string, place: string) =>
      `Bron van de gedachte: ${author} (${date}), ${place}. Uitwerking en marge zijn van ons.`,
    refused: (about: Subject): string => `Dit bestand is niet te gebruiken: ${wrong[about]}.`,
    link: "Het adres van deze pagina bevat uw definities. Kopieer het om ze te delen."
  },

  presets: {
    uitmaken: "Achtergrond mag niet uitmaken (eerste opvatting)",
    "uitmaken-vsv": "Hetzelfde, voor voortijdig stoppen",
    capaciteit: "Alleen capaciteit mag uitmaken (tweede opvatting)",
    minister: "Doel van de minister: achtergrond mag niet tegenwerken",
    "minister-vsv": "Hetzelfde doel, voor voortijdig stoppen",
    ocw: "Ministerie: gelijke uitkomst bij gelijk cognitief niveau",
    onafhankelijk: "Studiesucces onafhankelijk van afkomst, op elke locatie",
    instellingen: "Geen ongewenste verschillen tussen instellingen"
  }
};
