const known = {exact: -3.757, laplace: -3.77, students: 5, found: 0.93, truth: 1};
const tested = {reliability: 0.85, within: 0.6, difference: 3.1, left: 0.5, slope: 0.99};

const scores = {
  unknown: 52_528,
  of: 111_209,
  known: 530.6,
  hidden: 529.1,
  imputed: 528.2,
  hiddenSd: 8.5,
  imputedSd: 8.9,
  entryOff: -6
};
const approaches = ["weglaten", "eigen", "gemiddelde", "invullen"];

/** Input for the functions of the words of the figures of the method page. */
export const methodeSamples: Record<string, readonly (readonly unknown[])[]> = {
  "methode.scripts.imputed": [[2]],
  "methode.laplace.controls.sd.help": [["0,3"]],
  "methode.laplace.controls.outcome": [
    ["doorstroom", "44%"],
    ["vsv", "5%"]
  ],
  "methode.laplace.title": [[5, "98,6%"]],
  "methode.laplace.subtitle": [
    [1, 20, "vsv"],
    [2, 5, "doorstroom"]
  ],
  "methode.laplace.students": [[5]],
  "methode.laplace.truth": [["1,0"]],
  "methode.laplace.alternative": [["98,6%", ["rij", "rij"], "1,0"]],
  "methode.laplace.row": [[5, "0,93"]],
  "methode.laplace.sentence": [[known], [{...known, found: null}]],
  "methode.noisyTest.title": [[0.5], [1]],
  "methode.noisyTest.subtitle": [["zoals"], ["algemeen"], ["eigen"]],
  "methode.noisyTest.whole": [["3,1"]],
  "methode.noisyTest.alternative": [["0,85", "rij."]],
  "methode.noisyTest.row": [["zoals zij is", 0.5]],
  "methode.noisyTest.sentence": [
    [{...tested, handling: "zoals"}],
    [{...tested, handling: "algemeen"}],
    [{...tested, handling: "eigen"}]
  ],
  "methode.hiddenScores.title": [
    ["gemiddelde", 1.6],
    ["invullen", -0.9]
  ],
  "methode.hiddenScores.titleNone": [
    ["weglaten", "47%"],
    ["eigen", "47%"]
  ],
  "methode.hiddenScores.subtitle": [["los"], ["laag"]],
  "methode.hiddenScores.alternative": [["rij."]],
  "methode.hiddenScores.row": [["bekende scores", 530.6, 8.5]],
  "methode.hiddenScores.sentence": approaches.map((approach) => [{...scores, approach}])
};
