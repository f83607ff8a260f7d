const range = {low: 7.1, high: 13.2};
const below = {low: -1.5, high: -0.9};
const around = {low: -0.3, high: 2.7};

/** Input for the functions of the home page’s text. */
export const storySamples: Record<string, readonly (readonly unknown[])[]> = {
  "story.chip": [["zonder citoscore"]],
  "story.inWords": [[8], [20], [37]],
  "story.differences.title": [[12.5]],
  "story.differences.titleStudents": [["3600"]],
  "story.differences.alternative": [["rij."]],
  "story.differences.alternativeRow": [["rij", "+12,5"]],
  "story.differences.sentence": [[12.5, "3600", "29.000"]],
  "story.levels.title": [["61%", "24%"]],
  "story.levels.titleTurned": [["7%", "53%"]],
  "story.levels.alternative": [["rij."]],
  "story.levels.alternativeRow": [["entree", "61%"]],
  "story.levels.sentence": [["61", "7"]],
  "story.firmness.rowChoices": [[204]],
  "story.firmness.rowWorlds": [[8]],
  "story.firmness.publishedLabel": [["+12,5"]],
  "story.firmness.title": [
    ["doorstroom", "niet-westers", range],
    ["vsv", "hoog", below],
    ["doorstroom", "westers", around]
  ],
  "story.firmness.nowTitle": [
    ["doorstroom", "niet-westers", 17.7],
    ["vsv", "hoog", -0.9]
  ],
  "story.firmness.subtitle": [
    ["doorstroom", "niet-westers", true],
    ["vsv", "hoog", false]
  ],
  "story.firmness.mover": [["Welk model?"]],
  "story.firmness.note": [[true], [false]],
  "story.firmness.alternative": [["+12,5"]],
  "story.firmness.alternativeChoices": [[204, [11.2, 18]]],
  "story.firmness.alternativeWorlds": [[8, [7.1, 13.2]]],
  "story.firmness.alternativePresent": [["+17,7"]],
  "story.firmness.firm": [
    [204, 204],
    [190, 204]
  ],
  "story.firmness.truth": [
    [range, true],
    [around, false]
  ],
  "story.firmness.table.caption": [["vsv", "westers"]],
  "story.firmness.table.truth": [["Neutraal"]],
  "story.goOn.sentence": [
    [12.5, 12.5],
    [12.52, 12.5],
    [17.7, 12.5],
    [11.4, 12.5]
  ],
  "story.worlds.title": [
    [8, 12.5, range],
    [8, 2.8, around]
  ],
  "story.worlds.subtitle": [["niet-westers"], ["hoog"]],
  "story.worlds.note": [["Een zwakke toets", "Capaciteit telt zwaar."]],
  "story.worlds.alternative": [["rij."]],
  "story.worlds.alternativeRow": [["Neutraal", 12.5, 13]],
  "story.worlds.sentence": [[{world: "Neutraal", reported: 12.5, without: 12.6, truth: 13}]],
  "story.worlds.table.caption": [["westers"]],
  "story.leave.sentence": [
    [0.5, 0.5],
    [0.92, 0.5]
  ],
  "story.turned": [[0], [1], [2]],
  "story.examined.all": [
    ["doorstroom", 321],
    ["vsv", 321]
  ],
  "story.examined.some": [
    ["doorstroom", 321, 300],
    ["vsv", 321, 300]
  ],
  "story.examined.none": [["doorstroom"], ["vsv"]],
  "story.parents.left": [[43113, "39%"]],
  "story.parents.sentence": [
    [4.9, 4.9],
    [4.3, 4.9]
  ],
  "story.guess.title": [["24%", "66%"]],
  "story.guess.subtitle": [[20]],
  "story.guess.alternative": [[20, "24%", "66%"]],
  "story.guess.sentenceEmpty": [["44%"]],
  "story.guess.sentence": [[11, "24%", "66%"]],
  "story.spreads.mean": [["44%"]],
  "story.spreads.row": [["4 procentpunt"]],
  "story.spreads.own": [["11 procentpunt"]],
  "story.spreads.subtitle": [[20]],
  "story.spreads.note": [["8 procentpunt"]],
  "story.spreads.alternative": [["rij."]],
  "story.spreads.alternativeRow": [["4 procentpunt", "36%", "52%"]],
  "story.spreads.sentence": [
    [
      {low: "36%", high: "52%"},
      {low: "16%", high: "76%"}
    ]
  ],
  "story.spreads.found": [
    [204, 204],
    [190, 204]
  ],
  "story.spreads.guessed": [["24%", "66%"]]
};
