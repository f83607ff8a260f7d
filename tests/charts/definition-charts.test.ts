import {describe, expect, it} from "vitest";
import {load as loadDefinitions} from "../../data-loaders/definitions.js";
import {load as loadYardsticks} from "../../data-loaders/yardsticks.js";
import {type Definition, defaultDefinition} from "../../src/analysis/definitions/definition.js";
import {unpackEvidence} from "../../src/analysis/definitions/evidence-file.js";
import {type LocationAnswer, Locations} from "../../src/analysis/definitions/location-answer.js";
import {Judge} from "../../src/analysis/definitions/side-by-side.js";
import type {Chart} from "../../src/charts/contract.js";
import {definitionCompare} from "../../src/charts/definition-compare.js";
import {definitionErrors} from "../../src/charts/definition-errors.js";
import {definitionVerdict} from "../../src/charts/definition-verdict.js";
import {improvedChart} from "../../src/charts/improved-by-chance.js";
import {type LocationsState, locationCaterpillar} from "../../src/charts/location-caterpillar.js";
import {locationRank} from "../../src/charts/location-rank.js";
import {locationRelation} from "../../src/charts/location-relation.js";
import {locationSize} from "../../src/charts/location-size.js";
import {vsvScales} from "../../src/charts/vsv-scales.js";
import {en} from "../../src/text/en.js";
import {nl, type Text} from "../../src/text/nl.js";
import {emptyPage} from "../support/page.js";

const packed = loadDefinitions();
const evidence = unpackEvidence(packed);
const judge = new Judge(evidence);
const locations = new Locations(evidence, packed.variation);
const yardsticks = loadYardsticks();
const of = (changes: Partial<Definition>): Definition => ({...defaultDefinition, ...changes});
const national = {level: "landelijk", rule: {kind: "alle"}} as const;
const lists: readonly (readonly Partial<Definition>[])[] = [
  [{}],
  [{}, {direction: "nadeel"}],
  [
    {level: "instelling", scale: "odds", tolerance: 25},
    national,
    {held: "niveau"},
    {rule: {kind: "studenten", share: 50}}
  ],
  [{...national, outcome: "vsv", scale: "ongunstig", direction: "nadeel", tolerance: 10}],
  [{...national, group: "ouders-laag", scale: "gunstig", tolerance: 0}],
  [{outcome: "vsv", tolerance: 0, direction: "nadeel", rule: {kind: "alle"}}]
];

/** What every picture of ours must be, in words and marks. */
function expectSound<D, S>(chart: Chart<D, S>, data: D, state: S, text: Text): void {
  for (const width of [300, 720]) {
    const picture = chart.draw(data, state, {document: emptyPage(), text, width});
    expect(picture.getAttribute("aria-hidden")).toBe("true");
    expect(picture.outerHTML).not.toMatch(/NaN|undefined|Infinity|null/);
    expect(picture.getAttribute("width")).toBe(String(width));
  }
  const {title, subtitle, alternative, note = ""} = chart.caption(data, state, text);
  for (const words of [title, subtitle, alternative]) expect(words).toMatch(/\w/);
  expect([title, subtitle, alternative, note].join(" ")).not.toMatch(/NaN|undefined|Infinity|null| {2}/);
  const {columns, rows} = chart.table(data, state, text);
  for (const row of rows) expect(row.length).toBe(columns.length);
}

describe.each([nl, en])("the charts of definitions in $language", (text) => {
  it("are sound for every kind of definition", () => {
    for (const list of lists) {
      const data = judge.sideBySide(list.map((changes) => ({name: "", definition: of(changes)})));
      for (const chart of [definitionVerdict, definitionCompare, definitionErrors]) expectSound(chart, data, {}, text);
    }
  });
  it("have titles that follow the verdict, and name the share that is expected", () => {
    const title = (changes: Partial<Definition>) => {
      const data = judge.sideBySide([{name: "", definition: of(changes)}]);
      const {answer} = data.evaluations[0]!;
      const {title} = definitionVerdict.caption(data, {}, text);
      if (answer) expect(title).toContain(text.format.percent(100 * answer.share.expected, 0));
      return title;
    };
    expect(new Set([title({}), title({direction: "nadeel"}), title(national)]).size).toBe(3);
  });
  it("draw a mark for every location", () => {
    const data = judge.sideBySide([{name: "", definition: defaultDefinition}]);
    const picture = definitionVerdict.draw(data, {}, {document: emptyPage(), text, width: 720});
    expect(picture.querySelectorAll("path[transform][fill]").length).toBe(420);
  });
});

describe.each([nl, en])("the charts of yardsticks in $language", (text) => {
  it("are sound in every state, and their titles tell which way it went", () => {
    const titles = (["bol", "bbl"] as const).flatMap((leerweg) =>
      (["niet-westers", "westers"] as const).flatMap((wie) =>
        [false, true].map((verdeling) => {
          expectSound(vsvScales, yardsticks, {leerweg, wie, verdeling}, text);
          return vsvScales.caption(yardsticks, {leerweg, wie, verdeling}, text).title;
        })
      )
    );
    expect(titles[0]).toMatch(/terwijl een verhouding|while a ratio/);
    for (const verschuiving of [true, false]) {
      expectSound(improvedChart, yardsticks, {verschuiving, betrouwbaarheid: 50}, text);
    }
  });
});

describe.each([nl, en])("the charts of locations in $language", (text) => {
  const states: LocationsState[] = [
    {uitkomst: "doorstroom", groep: "niet-westers", waarheid: false, plaats: 0},
    {uitkomst: "doorstroom", groep: "westers", waarheid: true, plaats: 62.3},
    {uitkomst: "vsv", groep: "westers", waarheid: true, plaats: 100}
  ];
  it("are sound in every state", () => {
    for (const state of states) {
      const data = locations.answer(state);
      for (const chart of [locationCaterpillar, locationSize, locationRank, locationRelation]) {
        expectSound<LocationAnswer, LocationsState>(chart, data, state, text);
      }
    }
  });
  it("a caterpillar of 1,000 locations draws in under 200 ms, in a handful of paths (bar of the issue)", () => {
    const data = locations.answer(states[0]!);
    const many = {...data, locations: Array.from({length: 1000}, (_, k) => data.locations[k % data.locations.length]!)};
    const draw = () => locationCaterpillar.draw(many, states[1]!, {document: emptyPage(), text, width: 360});
    draw(); // warm
    const document = emptyPage();
    const before = performance.now();
    const picture = locationCaterpillar.draw(many, states[1]!, {document, text, width: 360});
    expect(performance.now() - before).toBeLessThan(200);
    expect(picture.querySelectorAll("path").length).toBeLessThan(20);
  });
});
