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
      help: "Procentpunt bij een verschil, procent bij een verhouding. Geen bron noemt een grens: deze is van ons.",
      unit: "pp of %"
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
    refused: "Dit bestand is geen definitie die wij kunnen lezen.",
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
