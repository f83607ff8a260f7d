/** Words of the table of files on the data page. */
export const downloads = {
  caption: "Bestanden om te downloaden",
  file: "Bestand",
  what: "Wat erin staat",
  badge: "Soort cijfers",
  rows: "Rijen",
  size: "Omvang (kB)"
};
