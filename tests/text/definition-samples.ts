import {defaultDefinition} from "../../src/analysis/definitions/definition.js";
import {locationSamples} from "./samples/locaties.js";

const relation = {
  first: "Definitie 1",
  second: "Definitie 2",
  parts: "de richting",
  decisive: null,
  units: 12,
  level: "locatie"
} as const;
const share = {
  level: "locatie",
  students: false,
  expected: 0.08,
  low: 0.06,
  high: 0.1,
  required: 0.9,
  probability: 0.03
};
const subjects = [...Object.keys(defaultDefinition), "share", "name", "definition", "file"];
const counted = {raw: 0.1, shrunken: 0.01, expected: 0.08, truth: 0.05, units: 420, fails: 223, falseAlarms: 2.4};
const needed = {toFail: 845, toMeet: 1140};
const scales = {grew: ["verschil"], shrank: ["odds"], from: "2019/20", to: "2023/24"};
const change = {scale: "verschil", before: 2.78, after: 3.08, change: "larger"} as const;
const scaled = {
  raw: 3.08,
  same: 1.38,
  leerweg: "bol",
  who: "niet-westers",
  year: "2023/24",
  changes: [change]
} as const;

/** Input for the functions of /definities and /locaties, in each of the turns they can take. */
export const definitionSamples: Record<string, readonly (readonly unknown[])[]> = {
  "definities.panel.remove": [["Mijn norm"]],
  "definities.panel.opened": [["Mijn norm"]],
  "definities.panel.source": [["Algemene Rekenkamer", "2024", "paragraaf 1.1"]],
  "definities.panel.refused": subjects.map((about) => [about]),
  "definities.sentence": [[defaultDefinition]],
  "definities.label": [[defaultDefinition]],
  "definities.otherSpread": [[2], [0.5]],
  "definities.verdict.title": (["meets", "fails", "unknown"] as const).map((verdict) => [verdict, "8% is binnen"]),
  "definities.verdict.favoured": [
    [12.5, {...defaultDefinition, direction: "nadeel"}],
    [0.8, {...defaultDefinition, direction: "nadeel", scale: "ongunstig", group: "ouders-laag"}]
  ],
  "definities.verdict.foundUnits": [
    [0.08, "locatie", false],
    [0.08, "instelling", true]
  ],
  "definities.verdict.foundNational": [
    [12.5, "verschil"],
    [1.31, "odds"]
  ],
  "definities.verdict.subtitle": [
    [defaultDefinition],
    [{...defaultDefinition, level: "landelijk", group: "ouders-laag", outcome: "vsv"}]
  ],
  "definities.verdict.axis": (["verschil", "gunstig", "ongunstig", "odds"] as const).map((scale) => [scale]),
  "definities.verdict.note": [["landelijk"], ["instelling"], ["locatie"]],
  "definities.verdict.alternative": [[{definition: "a.", counts: "b.", band: "c.", national: "d."}]],
  "definities.verdict.alternativeCounts": [["1", "2", "3"]],
  "definities.verdict.alternativeBand": [
    ["−5", "5"],
    [null, "5"],
    ["−5", null]
  ],
  "definities.verdict.alternativeNational": [["12", "11", "13"]],
  "definities.verdict.how.units": [[share], [{...share, students: true, required: 1, probability: 0.999}]],
  "definities.verdict.how.national": [
    [{value: 12.5, low: 11, high: 13, scale: "verschil", probability: 0.0001}],
    [{value: 1.3, low: 1.2, high: 1.4, scale: "odds", probability: 0.5}]
  ],
  "definities.verdict.how.published": [
    [{leerweg: "bol", jaar: 2023, value: 3.08, scale: "verschil", verdict: "fails", bounded: true}],
    [{leerweg: "bbl", jaar: 2023, value: 1.95, scale: "ongunstig", verdict: "unknown", bounded: false}]
  ],
  "definities.verdict.how.turned": [
    ["gunstig", "fails", true],
    ["ongunstig", "meets", false]
  ],
  "definities.verdict.how.few": [["locatie", 3]],
  "definities.verdict.how.counts": [["locatie", 1, 2, 3]],
  "definities.verdict.how.list": [
    ["locatie", 0],
    ["instelling", 1],
    ["locatie", 363]
  ],
  "definities.verdict.how.worst": [[420, "28 procentpunt", 50, "25 procentpunt"]],
  "definities.compare.title": [
    [0, 0, 0, 1],
    [0, 1, 0, 2],
    [0, 0, 1, 2],
    [1, 0, 1, 3],
    [1, 0, 0, 2]
  ],
  "definities.compare.alternative": [["rij."]],
  "definities.compare.row": [["Definitie 1", "voldoet"]],
  "definities.compare.name": [[2]],
  "definities.compare.relation": [
    [{...relation, relation: "agree"}],
    [{...relation, relation: "contradict", units: 1}],
    [{...relation, relation: "contradict", parts: "de marge en de richting", decisive: "de richting"}],
    [{...relation, relation: "contradict", parts: "de marge en de richting", decisive: ""}],
    [{...relation, relation: "open", units: null}]
  ],
  "definities.errors.title": [[3, 19, 190, 401]],
  "definities.errors.subtitle": [["locatie"]],
  "definities.errors.alternative": [["rij."]],
  "definities.errors.row": [["10-24", 1, 2, 3, 4, 5]],
  "definities.errors.size": [
    [10, 25],
    [100, null]
  ],
  "definities.errors.sentence": [
    [{...counted, spread: 0.08, known: 420}],
    [{...counted, spread: null, known: 413, fails: 0}]
  ],
  "definities.errors.needed": [[needed], [{...needed, toFail: null}], [{toFail: null, toMeet: null}]],
  ...locationSamples,
  "locaties.spread.alternative": [["420", "1", "12", "25"]],
  "locaties.size.alternative": [["−50 tot 80", "0 tot 20"]],
  "locaties.size.range": [["−50", "80"]],
  "locaties.size.sentence": [[17, 7, 0.18]],
  "locaties.rank.title": [[0.4]],
  "locaties.rank.titleSure": [[0.9]],
  "locaties.rank.alternative": [["rij."]],
  "locaties.rank.row": [["l0001", "40%"]],
  "locaties.rank.sentence": [[4, 2]],
  "locaties.relation.title": [[0.05], [0.3], [-0.3]],
  "locaties.relation.subtitle": [["vsv"]],
  "locaties.relation.alternative": [["−0,30"]],
  "locaties.relation.sentence": [[-0.3]],
  "maatstaven.scales.title": [
    [scales],
    [{...scales, shrank: []}],
    [{...scales, grew: []}],
    [{...scales, grew: ["odds"]}]
  ],
  "maatstaven.scales.subtitle": [["bol", "westers", "2019/20"]],
  "maatstaven.scales.axis": [["2019/20"]],
  "maatstaven.scales.note": [
    ["2022/23", true],
    ["2022/23", false]
  ],
  "maatstaven.scales.alternative": [["rij."]],
  "maatstaven.scales.row": [
    ["verschil", 2.78, 3.08],
    ["odds", 1.88, 1.73]
  ],
  "maatstaven.scales.sentence": [
    [scaled],
    [{...scaled, same: 2.9, changes: [change, {...change, scale: "ongunstig", change: "unknown"}]}]
  ],
  "maatstaven.improved.title": [
    [6, 8, true],
    [6, 8, false]
  ],
  "maatstaven.improved.note": [["51"]],
  "maatstaven.improved.subtitle": [["2022/23"]],
  "maatstaven.improved.alternative": [["rij."]],
  "maatstaven.improved.row": [["niveau 2, bol", "63%", "83%", "80%"]],
  "maatstaven.improved.sentence": [[{correlation: 0.5, reliability: 50, low: 0.365, high: 0.728, smallest: 39}]],
  "maatstaven.improved.about": [
    [70, 70],
    [70, 85]
  ],
  "maatstaven.yardsticks.smaller": [["westers", "bol"]],
  "maatstaven.yardsticks.inYear": [
    ["verschil", 3.22, "2022/23"],
    ["ongunstig", 1.67, "2023/24"]
  ],
  "maatstaven.yardsticks.series": [["verschil", ["a", "b"]]],
  "maatstaven.yardsticks.since": (["smaller", "larger", "unknown"] as const).map((change) => ["2022/23", change]),
  "maatstaven.yardsticks.everyone": [["bol"]],
  "maatstaven.yardsticks.rates": [["−0,44", "−0,51", "−0,57"]],
  "maatstaven.yardsticks.leavers": [["22.308", "18.000", "2023/24"]]
};
