/** Words of embeds that show another state than the start, and of those that stay as they are. */
export const embedding = {
  height: "Welke hoogte?",
  follow: "Past zich aan",
  followHelp: "De code heeft een script van één regel. Dat geeft het kader de hoogte van de grafiek.",
  fixed: "Vast",
  fixedHelp: "Voor sites die geen script toestaan. Op een telefoon kan het kader dan schuiven.",
  which: "Welke cijfers?",
  follows: "Volgt verbeteringen",
  followsHelp: "Verbeteren wij een cijfer, dan verandert de insluiting mee.",
  frozen: "Bevroren",
  frozenHelp: "De insluiting blijft zoals zij nu is, ook als wij later iets verbeteren.",
  pinned: "Vastgelegd",
  pinnedHelp:
    "Keuzes en versie staan in het adres. De insluiting rekent opnieuw, en meldt het als onze cijfers veranderd zijn.",
  startOnly: "Deze pagina laat de grafiek niet rekenen. U ziet het uitgangspunt, niet de gekozen stand.",
  failed: "Het rekenen is niet gelukt. U ziet het uitgangspunt, niet de gekozen stand.",
  recomputed: (then: string, now: string) =>
    `Deze grafiek is gekozen bij versie ${then}. U ziet haar berekend met versie ${now}.`,
  frozenNote: (version: string) => `Bevroren: zoals de grafiek was in versie ${version}.`,
  current: "Bekijk de grafiek van nu"
};
