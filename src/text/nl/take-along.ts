/** Words of the way to take a chart along. */
export const takeAlong = {
  summary: "Insluiten en downloaden",
  download: "Downloaden en delen",
  embed: "Insluiten op een andere site",
  link: "Link naar deze stand",
  picture: "Afbeelding",
  svg: "SVG (tekening)",
  png: "PNG-bestand",
  large: "PNG, dubbel formaat",
  square: "PNG, vierkant",
  dark: "SVG, donker",
  data: "Cijfers",
  csv: "CSV-bestand",
  excel: "CSV voor Excel",
  metadata: "Beschrijving van de kolommen (JSON)",
  quote: "Zin om over te nemen",
  quoted: (title: string, source: string, badge: string) => `${title}. ${source}. Het zijn ${badge}.`,
  credit: (site: string) => `Grafiek: ${site}, CC BY 4.0`,
  copy: "Kopieer",
  copied: "Gekopieerd.",
  notCopied: "Kopiëren is niet gelukt. Selecteer de tekst en kopieer zelf.",
  notDrawn: "De afbeelding is niet gelukt. Probeer de SVG."
};
