const more = {outcome: "doorstroom", points: 12.47};
const less = {outcome: "doorstroom", points: -1.2};
const stop = {outcome: "vsv", points: 0.52};
const stopLess = {outcome: "vsv", points: -0.5};
const sizes = [more, less, stop, stopLess];

/** Input for the words of the assumptions page, in each of the turns they take. */
export const aannamesSamples: Record<string, readonly (readonly unknown[])[]> = {
  "aannames.panel.open": [[0], [2]],
  "aannames.closed.year": [[2020]],
  "aannames.closed.subgroup": [["Welke leerwegen?", "Migratieachtergrond onbekend"]],
  "aannames.closed.weighting": [[2020]],
  "aannames.age.value": [[14, 25]],
  "aannames.chips.reset": [["Model: (1a)"]],
  "aannames.compare.caption": [["model=1a", "capaciteit=none"]],
  "aannames.compare.ready": [["58.646"]],
  "aannames.progress.simulate": [[2018]],
  "aannames.progress.impute": [[2, 10]],
  "aannames.progress.steps": [[2, 150]],
  "aannames.progress.fit": [[4]],
  "aannames.problems.address": [["model=9"]],
  "aannames.problems.notYet": [["SIMEX"]],
  "aannames.differences.title": sizes.flatMap((size) => [
    [size, 0],
    [size, 2]
  ]),
  "aannames.differences.early": sizes.map((size) => [size, 2016]),
  "aannames.differences.note": [["gepubliceerde keuzes"]],
  "aannames.panel.back": [["2, als 1c, per locatie"]],
  "aannames.differences.same": [
    [more, 1, "Citoscore: niet"],
    [stop, 3]
  ],
  "aannames.differences.moved": [
    [more, 1, 0.4, "Citoscore onbekend: vul in, maar dan lager of hoger (10; 5)"],
    [less, 2, -0.4]
  ],
  "aannames.differences.turned": [
    [less, 1],
    [stopLess, 2]
  ],
  "aannames.differences.level": [
    ["44,1%", "doorstroom"],
    ["5,0%", "vsv"]
  ],
  "aannames.differences.subtitle": [["doorstroom", 2020, "Neutraal"]],
  "aannames.differences.alternative": [["rij."]],
  "aannames.differences.row": [["vrouw en man", "+2,4", "gepubliceerde keuzes", "+2,3"]],
  "aannames.differences.rowAlone": [["vrouw en man", "+2,4"]],
  "aannames.differences.against": [["vrouw", "man"]],
  "aannames.sentence.people": sizes.map((size) => [size, "3600", "29.000"]),
  "aannames.sentence.total": [
    ["doorstroom", "44,1%", "111.160"],
    ["vsv", "5,0%", "359.325"]
  ],
  "aannames.tour.step": [[1, 3, "laat de toets weg"]],
  "aannames.tour.next": [["maak de toets scheef"]],
  "aannames.experiments.noScore": [["12,5 procentpunt", "12,5 procentpunt"]],
  "aannames.experiments.shifted": [["11,9 procentpunt", "12,5 procentpunt", "4"]],
  "aannames.experiments.weak": [["12,5 procentpunt", "7,1 procentpunt"]]
};
