const range = {low: -1.1, high: 12.6};
const outcomes = ["doorstroom", "vsv"] as const;
const measures = ["niet-westers", "westers", "hoog", "spreiding"] as const;
const contrasts = ["niet-westers", "westers", "hoog"] as const;
const each = outcomes.flatMap((outcome) => measures.map((measure) => [outcome, measure]));

/** Input for the functions of the text of /werelden. */
export const wereldenSamples: Record<string, readonly (readonly unknown[])[]> = {
  "werelden.compared.title": [[8, 12.5, range]],
  "werelden.compared.spreadTitle": [[{low: 4.4, high: 5.3}]],
  "werelden.compared.subtitle": each,
  "werelden.compared.note": [
    [1, 1],
    [2, 2],
    [10, 11]
  ],
  "werelden.compared.alternative": [["rij."]],
  "werelden.compared.row": [["Neutraal", 12.5, 12.3]],
  "werelden.compared.axis": measures.map((measure) => [measure]),
  "werelden.compared.sentence": [[12.5, {world: "Een zwakke toets", truth: 6.9}, {world: "Neutraal", truth: 12.6}]],
  "werelden.compared.spreadSentence": [[4.4, 5.3]],
  "werelden.compared.caption": each,
  "werelden.methods.title": [
    {kind: "alone", error: 5.2},
    {kind: "fine", of: 8},
    {kind: "none", of: 8, low: 4.9, high: 5.3},
    {kind: "some", error: -0.02, right: 1, of: 7},
    {kind: "some", error: -0.4, right: 3, of: 7},
    {kind: "nearer", error: -0.4, nearer: 1, of: 7},
    {kind: "nearer", error: -0.4, nearer: 3, of: 7},
    {kind: "same", error: -0.4, of: 7},
    {kind: "off", off: 1, of: 7},
    {kind: "off", off: 4, of: 7},
    {kind: "worse", off: 1, of: 7, largest: 1.8},
    {kind: "worse", off: 4, of: 7, largest: 1.8}
  ].map((found) => ["Een zwakke toets", found]),
  "werelden.methods.subtitle": outcomes.flatMap((outcome) =>
    contrasts.flatMap((contrast) => [1, 11].map((draws) => [outcome, contrast, 2020, draws]))
  ),
  "werelden.methods.fewer": [
    [["Zonder citoscore"], 11],
    [["Zonder citoscore", "Zonder locaties"], 11],
    [["a", "b", "c", "d"], 11]
  ],
  "werelden.methods.unconverged": [[1], [2]],
  "werelden.methods.value": [
    [-0.4, 1],
    [0.01, 2]
  ],
  "werelden.methods.hits": [[8, 11]],
  "werelden.methods.alternative": [["rij."]],
  "werelden.methods.row": [["Zonder citoscore", 0.4, 8, 11]],
  "werelden.methods.absentRow": [["Zonder citoscore", "kan niet in deze wereld"]],
  "werelden.methods.sentence": [
    [{truth: 12.9, oracle: 12.9, error: -0.4, data: -0.37, form: -0.02, covered: 8, intervals: 11}]
  ],
  "werelden.methods.table.caption": outcomes.flatMap((outcome) =>
    contrasts.map((contrast) => ["Neutraal", outcome, contrast])
  ),
  "werelden.information.title": [["Tweede toets", 18, 28]],
  "werelden.information.subtitle": [["Neutraal", 1000]],
  "werelden.information.note": [[0.85]],
  "werelden.information.alternative": [["rij."]],
  "werelden.information.row": [["Tweede toets", 18, 28]],
  "werelden.information.sentence": [[1000, 28, 28]],
  "werelden.moved.herijk.solving": [
    [1, undefined],
    [3, 0.12]
  ],
  "werelden.moved.title.start": [[12.5, 12.4]],
  "werelden.moved.title.before": [[14.2, 12.5]],
  "werelden.moved.title.still": [[12.5, {groups: "entree en niveau 3", from: -3.1, to: -2.8}], [12.5]],
  "werelden.moved.title.after": [[12.5, 8.8]],
  "werelden.moved.title.unmet": [[0.2]],
  "werelden.moved.subtitle": outcomes.map((outcome) => [outcome]),
  "werelden.moved.alternative": [["rij."]],
  "werelden.moved.alternativeRow": [["westers", 2.8, 2.8, 1.1]],
  "werelden.moved.check": [
    [0.4, 1],
    [1.4, 1]
  ],
  "werelden.moved.sentence": [[12.5, 12.5, 8.8]],
  "werelden.tipping.title": [
    [0, []],
    [6.5, ["er te laag is geplaatst"]],
    [6, ["de toets scheef is", "er te laag is geplaatst"]]
  ],
  "werelden.tipping.tipped": [
    ["crooked", "zwakke toets", 8],
    ["selective", "zwakke toets", 2],
    ["placement", "zwakke toets", 0.5]
  ],
  "werelden.tipping.subtitle": [["niet-westers"], ["westers"]],
  "werelden.tipping.alternative": [["rij."]],
  "werelden.tipping.alternativeRow": [["De toets is scheef", "zwakke toets", 6.9, -1.2]],
  "werelden.tipping.sentence": [[20, 36]],
  "werelden.sweep.title": [[100, 12.5, range]],
  "werelden.sweep.subtitle": [["niet-westers"], ["westers"], ["hoog"]],
  "werelden.sweep.note": [[1, 0.05]],
  "werelden.sweep.alternative": [[80, 200, range]],
  "werelden.sweep.sentence": [[80, 200, {truth: 7, check: 0.23}]],
  "werelden.sweep.varied": [
    [
      {
        of: 200,
        capacity: {low: 0.05, high: 1},
        validity: {low: 0.25, high: 1},
        placement: {low: 0, high: 0.6},
        faulty: 100,
        crooked: 4,
        unknown: 1
      }
    ]
  ],
  "werelden.sweep.zero": [
    [1, {truth: -0.3, capacity: 1, validity: 0.25, underplacement: 0.6, crooked: 0, unknown: 0}],
    [21, {truth: 0, capacity: 0.75, validity: 0.25, underplacement: 0.6, crooked: 4, unknown: 1}]
  ]
};
