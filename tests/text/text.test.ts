import {describe, expect, it} from "vitest";
import {en} from "../../src/text/en.js";
import {figureWords} from "../../src/text/figure-words.js";
import {nl, type Text} from "../../src/text/nl.js";
import {definitionSamples} from "./definition-samples.js";
import {aannamesSamples} from "./samples/aannames.js";
import {factsheetSamples} from "./samples/factsheet.js";
import {labChartSamples} from "./samples/lab-charts.js";
import {methodeSamples} from "./samples/methode.js";
import {multiverseSamples} from "./samples/multiverse.js";
import {storySamples} from "./samples/story.js";
import {takeAlongSamples} from "./samples/take-along.js";
import {wereldenSamples} from "./samples/werelden.js";
import {werkagendaSamples} from "./werkagenda-samples.js";

type Leaf = [path: string, leaf: string | ((...args: never[]) => string)];

/** Every string and function of a text, but for its formats. */
function leaves(node: object, path = ""): Leaf[] {
  return Object.entries(node).flatMap(([key, value]): Leaf[] => {
    if (key === "format") return [];
    return typeof value === "object" ? leaves(value, `${path}${key}.`) : [[`${path}${key}`, value]];
  });
}

const vsv = {
  leerweg: "bol",
  year: "2023/24",
  raw: 3.08,
  standardised: 1.38,
  entree: -6.31,
  western: {raw: 3.3, standardised: 2.32}
} as const;

/** Input for every function, in each of the turns it can take. A function without an entry fails the test. */
const samples: Record<string, readonly (readonly unknown[])[]> = {
  ...aannamesSamples,
  ...factsheetSamples,
  ...labChartSamples,
  ...methodeSamples,
  ...multiverseSamples,
  ...storySamples,
  ...wereldenSamples,
  ...takeAlongSamples,
  ...werkagendaSamples,
  ...definitionSamples,
  "footer.version": [["0.1.0 (2026-11-22)"]],
  "control.assumption": [["7"]],
  "control.exact": [["Hoe sterk?"]],
  "state.invalid": [["jaar=1900"]],
  "take.quoted": [["Titel", "Bron: CBS", "gesimuleerde gegevens"]],
  "take.credit": [["Kansenverkenner mbo"]],
  "vsv.title": [
    ["bol", 3.08, false],
    ["bbl", 4.99, true]
  ],
  "vsv.titleReverse": [["bol", 0.2]],
  "vsv.subtitle": [["bol", "2023/24"]],
  "vsv.mixNote": [["2022/23"]],
  "vsv.alternative": [["bol", "2023/24", "rij."]],
  "vsv.alternativeRow": [["niveau 2", "9,5%", "12,4%", "10,3%"]],
  "vsv.sentence": [[vsv], [{...vsv, standardised: 5, entree: 2}]],
  "descriptives.students": [[2021]],
  "descriptives.programmes": [[2021]],
  "descriptives.scores": [[2021]],
  "disclosure.subject": [
    ["doorstroom", 2020, ""],
    ["vsv", 2021, "model=3"]
  ],
  "disclosure.ifReal.locations": [
    ["doorstroom", "een niet-westerse migratieachtergrond"],
    ["vsv", "een niet-westerse migratieachtergrond"]
  ],
  "disclosure.threshold": [["10"]],
  "disclosure.degrees": [["10"]],
  "disclosure.base": [["100"]],
  "disclosure.rounding": [["5", "0,1", "0,01"]],
  "disclosure.checked": [["totalen", "2", "0"]],
  "disclosure.wouldBe": [["totalen", "2", "1"]]
};

/** With the words that stand apart. */
const whole = (text: Text) => ({...text, methode: {...text.methode, ...figureWords(text)}});

/** All that a text says: strings as they are, functions with the sample input. */
function sayings(text: Text): [path: string, words: string][] {
  return leaves(whole(text)).flatMap(([path, leaf]) => {
    if (typeof leaf === "string") return [[path, leaf]];
    const inputs = samples[path];
    if (!inputs) throw new Error(`no sample input for: ${path}`);
    return inputs.map((input): [string, string] => [path, leaf(...(input as never[]))]);
  });
}

describe.each([nl, en])("the text in $language", (text) => {
  it("says something everywhere, without holes", () => {
    for (const [path, words] of sayings(text)) {
      expect(words.trim(), path).not.toBe("");
      expect(words, path).not.toMatch(/NaN|undefined|null|\[object|Infinity/);
      expect(words, path).not.toMatch(/ {2}| $|^ /);
    }
  });
  it("uses typographic marks: no straight quotes, no three full stops, no hyphen for a minus", () => {
    for (const [path, words] of sayings(text)) expect(words, path).not.toMatch(/['"]|\.\.\.| -\d/);
  });
  it("keeps every sentence within thirty words", () => {
    for (const [path, words] of sayings(text)) {
      for (const sentence of words.split(/(?<=[.?!])\s+/)) {
        expect(sentence.split(/\s+/).length, `${path}: ${sentence}`).toBeLessThanOrEqual(30);
      }
    }
  });
  it("speaks of differences, never of effects or causes", () => {
    const causal = /effect|oorzaak van|veroorzaak|invloed|leidt tot|cause|caused by|leads to|influence/i;
    for (const [path, words] of sayings(text)) expect(words, path).not.toMatch(causal);
  });
});

describe("both texts", () => {
  it("have the same leaves", () => {
    expect(leaves(whole(en)).map(([path]) => path)).toEqual(leaves(whole(nl)).map(([path]) => path));
  });
  it("differ wherever they are not the same word in both languages", () => {
    const english = new Map(leaves(whole(en)));
    const same = leaves(whole(nl)).filter(([path, leaf]) => typeof leaf === "string" && leaf === english.get(path));
    expect(same.map(([path]) => path)).toEqual(["site.name"]);
  });
  it("take every number of their input into their words", () => {
    expect(nl.vsv.sentence(vsv)).toMatch(/3,1.*2023\/24|2023\/24.*3,1/);
    expect(nl.vsv.sentence(vsv)).toContain("1,4");
    expect(en.story.goOn.sentence(17.7, 12.5)).toMatch(/17\.7.*5\.2/);
  });
  it("turn round where the numbers do", () => {
    expect(nl.vsv.sentence(vsv)).toContain("minder vaak");
    expect(nl.vsv.sentence({...vsv, entree: 2})).not.toContain("minder vaak");
  });
});
