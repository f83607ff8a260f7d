/** Sample input for the functions around the specification curve; see text.test.ts. */
export const multiverseSamples: Record<string, readonly (readonly unknown[])[]> = {
  "multiverse.title.all": [[333]],
  "multiverse.title.some": [[300, 333]],
  "multiverse.title.range": [[-2.4, 0.7, 333]],
  "multiverse.subtitle": [["Doorstroom, 2020", "niet-westers en geen"]],
  "multiverse.firm": [[300, 333]],
  "multiverse.firmValid": [[290, 310]],
  "multiverse.pending": [[117, 333]],
  "multiverse.refused": [[9]],
  "multiverse.published": [[12.5]],
  "multiverse.present": [[11]],
  "multiverse.unlisted": [[11]],
  "multiverse.alternative": [[333, 11, 18, 12.5]],
  "multiverse.alternativePresent": [[11]],
  "multiverse.shares.title.most": [["Welk model?", 74]],
  "multiverse.shares.subtitle": [["Doorstroom, 2020", "niet-westers en geen", 310]],
  "multiverse.shares.sd": [[1.1]],
  "multiverse.shares.alternative": [["rij."]],
  "multiverse.shares.alternativeRow": [["Welk model?", 74]]
};
