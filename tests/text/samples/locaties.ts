const card = {students: 27, raw: 6.7, truth: null, top: 0.03, other: {population: "eigen", gap: 11.9}};
const spread = {own: false, spread: 5.1, other: 4.6, apart: 63, count: 420};
const fromTo = [4.2, 12.3, 21] as const;

/** Input for the functions of /locaties: one location, a described student, repetitions. */
export const locationSamples: Record<string, readonly (readonly unknown[])[]> = {
  "locaties.controls.place.invalid": [["locatie 5"]],
  "locaties.pick.words": [["l0001", 12.3, 4.2, 21]],
  "locaties.spread.title": [[5.1, 4, 21]],
  "locaties.spread.titleOwn": [[0.1, 1.4]],
  "locaties.spread.subtitle": [
    ["doorstroom", "westers", "2"],
    ["vsv", "niet-westers", "2i"]
  ],
  "locaties.spread.sentence": [
    [{...spread, model: "2", times: 1, covered: null}],
    [{...spread, model: "2i", times: 1, covered: 0.92}],
    [{...spread, model: "2", times: 2.5, covered: 0.92}],
    [{...spread, model: "2", times: 1, covered: null, own: true}]
  ],
  "locaties.spread.few": [[3]],
  "locaties.card.nobody": [["l9999"]],
  "locaties.card.title.land": [["l0001", 12.3, 4.2, 21]],
  "locaties.card.title.eigen": [["l0001", 12.3, 4.2, 21]],
  "locaties.card.subtitle": [["doorstroom", "westers", "i001"]],
  "locaties.card.alternative": [[4.2, 21]],
  "locaties.card.sentence": [[card], [{...card, raw: null, truth: 14, other: {population: "land", gap: 12.3}}]],
  "locaties.card.link": [["l0001"]],
  "locaties.card.table.caption": [["l0001"]],
  "locaties.student.title": [
    ["doorstroom", 38, 51, 64],
    ["vsv", 2, 4, 8]
  ],
  "locaties.student.subtitle": [["doorstroom"], ["vsv"]],
  "locaties.student.note": [["2014"]],
  "locaties.student.axis": [["doorstroom"], ["vsv"]],
  "locaties.student.row": [["westerse migratieachtergrond", ...fromTo]],
  "locaties.student.alternative": [["rij."]],
  "locaties.student.sentence": [[...fromTo]],
  "locaties.student.chosen": [["l0001", 55]],
  "locaties.repetitions.title": [[197, 200]],
  "locaties.repetitions.subtitle": [["doorstroom"], ["vsv"]],
  "locaties.repetitions.count": [[197, 200]],
  "locaties.repetitions.row": [["het niveau", 197, 200]],
  "locaties.repetitions.alternative": [["rij."]],
  "locaties.repetitions.sentence": [[{level: 100, gap: 97, all: 100}], [{level: 97, gap: 100, all: 100}]],
  "locaties.repetitions.table.range": [["institution"], ["location"]]
};
