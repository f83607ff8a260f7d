/** Words of the page with all charts. */
export const grafieken = {
  page: {
    name: "Grafieken",
    title: "Grafieken om mee te nemen",
    description:
      "Alle grafieken van deze site met code om ze in te sluiten. Elke grafiek heeft een titel, een bron en een stempel: gesimuleerd of gepubliceerd."
  },
  filter: "Toon de grafieken van",
  all: "alle pagina’s",
  count: (count: number) => (count === 1 ? "1 grafiek" : `${count} grafieken`),
  onPage: "Pas aan op de pagina",
  alone: "Losse grafiek",
  light: "SVG, licht",
  dark: "SVG, donker",
  code: "Code om in te sluiten"
};
