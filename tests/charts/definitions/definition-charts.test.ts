import {describe, expect, it} from "vitest";
import {load as loadDefinitions} from "../../../data-loaders/definitions.js";
import {load as loadRepetitions} from "../../../data-loaders/repetitions.js";
import {load as loadYardsticks} from "../../../data-loaders/yardsticks.js";
import {type Definition, defaultDefinition} from "../../../src/analysis/definitions/definition.js";
import {unpackEvidence} from "../../../src/analysis/definitions/evidence-file.js";
import {type LocationAnswer, Locations} from "../../../src/analysis/definitions/location-answer.js";
import {Judge} from "../../../src/analysis/definitions/side-by-side.js";
import {definitionCompare} from "../../../src/charts/definitions/definition-compare.js";
import {definitionErrors} from "../../../src/charts/definitions/definition-errors.js";
import {definitionVerdict} from "../../../src/charts/definitions/definition-verdict.js";
import {improvedChart} from "../../../src/charts/definitions/improved-by-chance.js";
import {vsvScales} from "../../../src/charts/definitions/vsv-scales.js";
import type {Chart} from "../../../src/charts/drawing/contract.js";
import {textWidth} from "../../../src/charts/drawing/wrapped-text.js";
import {locationCard} from "../../../src/charts/locations/location-card.js";
import {caterpillarX, locationCaterpillar} from "../../../src/charts/locations/location-caterpillar.js";
import {locationRank} from "../../../src/charts/locations/location-rank.js";
import {gapAt, locationRelation} from "../../../src/charts/locations/location-relation.js";
import {locationSize} from "../../../src/charts/locations/location-size.js";
import type {LocationsState} from "../../../src/charts/locations/location-state.js";
import {spreadRepetitions} from "../../../src/charts/locations/spread-repetitions.js";
import {type StudentData, studentPlaces} from "../../../src/charts/locations/student-places.js";
import {en} from "../../../src/text/en.js";
import {nl, type Text} from "../../../src/text/nl.js";
import {emptyPage} from "../../support/page.js";

const packed = loadDefinitions();
const evidence = unpackEvidence(packed);
const judge = new Judge(evidence);
const locations = new Locations(evidence, unpackEvidence(packed, "interacted"), loadRepetitions());
const yardsticks = loadYardsticks();
const usual = {spreiding: 1};
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
      for (const chart of [definitionVerdict, definitionCompare, definitionErrors]) {
        for (const state of [{spreiding: 1}, {spreiding: 2.5}]) expectSound(chart, data, state, text);
      }
    }
  });
  it("say so where units are judged at another spread, and only there", () => {
    for (const chart of [definitionVerdict, definitionCompare, definitionErrors]) {
      const note = (changes: Partial<Definition>, spreiding: number) =>
        chart.caption(judge.sideBySide([{name: "", definition: of(changes)}], spreiding), {spreiding}, text).note ?? "";
      expect(note({}, 2.5)).toContain(text.definities.otherSpread(2.5));
      expect(note({}, 2.5)).toContain(text.format.number(2.5, 1));
      expect(note({}, 1)).not.toContain(text.definities.otherSpread(1));
      expect(note(national, 2.5)).not.toContain(text.definities.otherSpread(2.5));
    }
  });
  it("have titles that follow the verdict, and name the share that is expected", () => {
    const title = (changes: Partial<Definition>) => {
      const data = judge.sideBySide([{name: "", definition: of(changes)}]);
      const {answer} = data.evaluations[0]!;
      const {title} = definitionVerdict.caption(data, usual, text);
      if (answer) expect(title).toContain(text.format.percent(100 * answer.share.expected, 0));
      return title;
    };
    expect(new Set([title({}), title({direction: "nadeel"}), title(national)]).size).toBe(3);
  });
  it("say why chances are equal where only a disadvantage counts and the gap is an advantage", () => {
    const {verdict} = text.definities;
    for (const changes of [{}, {scale: "gunstig"}, {scale: "ongunstig"}] as const) {
      const definition = of({...national, direction: "nadeel", ...changes});
      const data = judge.sideBySide([{name: "", definition}]);
      const {title} = definitionVerdict.caption(data, usual, text);
      expect(title).toBe(verdict.favoured(data.evaluations[0]!.national.gap, definition));
    }
    const any = judge.sideBySide([{name: "", definition: of({...national, tolerance: 50})}]);
    expect(definitionVerdict.caption(any, usual, text).title).toBe(
      verdict.title("meets", verdict.foundNational(any.evaluations[0]!.national.gap, "verschil"))
    );
  });
  it("keep every mark within the picture, also where all gaps are nearly alike", () => {
    for (const changes of [{}, {outcome: "vsv"}, {outcome: "vsv", scale: "gunstig", tolerance: 30}] as const) {
      const data = judge.sideBySide([{name: "", definition: of(changes)}]);
      for (const width of [300, 720]) {
        const picture = definitionVerdict.draw(data, usual, {document: emptyPage(), text, width});
        const heights = [...picture.querySelectorAll("path[transform][fill]")].map((mark) =>
          Number(/,([-\d.]+)\)/.exec(mark.getAttribute("transform")!)![1])
        );
        expect(heights.length).toBe(420);
        expect(Math.min(...heights)).toBeGreaterThan(50);
        expect(Math.max(...heights)).toBeLessThan(Number(picture.getAttribute("height")) - 40);
      }
    }
  });
  it("draw a mark for every location", () => {
    const data = judge.sideBySide([{name: "", definition: defaultDefinition}]);
    const picture = definitionVerdict.draw(data, usual, {document: emptyPage(), text, width: 720});
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
      for (const betrouwbaarheid of [0, 50, 100]) {
        expectSound(improvedChart, yardsticks, {verschuiving, betrouwbaarheid}, text);
      }
    }
  });
  it("move the correlation that chance gives, from .71 to 0 (truth: the square root of a half)", () => {
    const at = (betrouwbaarheid: number) => {
      const state = {verschuiving: true, betrouwbaarheid};
      const picture = improvedChart.draw(yardsticks, state, {document: emptyPage(), text, width: 700});
      return Number(picture.querySelector("[data-moves]")!.getAttribute("cx"));
    };
    expect(at(0)).toBeCloseTo(14 + (700 - 28) * Math.SQRT1_2, 1); // pixels are rounded
    expect(at(100)).toBe(14);
  });
});

describe.each([nl, en])("the charts of locations in $language", (text) => {
  const states: LocationsState[] = [
    {
      ...{uitkomst: "doorstroom", groep: "niet-westers", model: "2", studenten: "land"},
      ...{spreiding: 1, waarheid: false, plaats: ""}
    },
    {
      ...{uitkomst: "doorstroom", groep: "westers", model: "2i", studenten: "eigen"},
      ...{spreiding: 3, waarheid: true, plaats: "l0123"}
    },
    {
      ...{uitkomst: "vsv", groep: "westers", model: "2", studenten: "land"},
      ...{spreiding: 0.1, waarheid: true, plaats: "l9999"}
    },
    {
      ...{uitkomst: "vsv", groep: "niet-westers", model: "2", studenten: "eigen"},
      ...{spreiding: 1, waarheid: false, plaats: ""}
    }
  ];
  it("are sound in every state", () => {
    for (const state of states) {
      const data = locations.answer(state);
      for (const chart of [locationCaterpillar, locationCard, locationSize, locationRank, locationRelation]) {
        expectSound<LocationAnswer, LocationsState>(chart, data, state, text);
      }
    }
  });
  it("a caterpillar of 1,000 locations draws in under 200 ms, in a handful of paths (bar of the issue)", () => {
    const data = locations.answer(states[0]!);
    const many = {...data, locations: Array.from({length: 1000}, (_, k) => data.locations[k % data.locations.length]!)};
    const draw = () => locationCaterpillar.draw(many, states[1]!, {document: emptyPage(), text, width: 360});
    // The quickest of five: what other processes take is not the chart's.
    const times = Array.from({length: 5}, () => {
      const before = performance.now();
      draw();
      return performance.now() - before;
    });
    expect(Math.min(...times)).toBeLessThan(200);
    const picture = draw();
    expect(picture.querySelectorAll("path").length).toBeLessThan(20);
  });
  it("stays readable at 360 px: intervals do not run together, marks and words stay inside, type is 14 px", () => {
    const data = locations.answer(states[0]!);
    const many = {...data, locations: Array.from({length: 1000}, (_, k) => data.locations[k % data.locations.length]!)};
    const picture = locationCaterpillar.draw(many, states[1]!, {document: emptyPage(), text, width: 360});
    const [first, last] = [caterpillarX(0, 1000, 360), caterpillarX(999, 1000, 360)];
    expect([first > 36, last < 352]).toEqual([true, true]);
    const interval = picture.querySelector("path[stroke-width]")!;
    expect(Number(interval.getAttribute("stroke-width"))).toBeLessThanOrEqual((last - first) / 999 + 1e-9);
    expect(picture.getAttribute("style") ?? picture.outerHTML).toContain("font-size: 14px");
    const words = [...picture.querySelectorAll("text")].map(({textContent}) => textContent ?? "");
    expect(Math.max(...words.map((own) => textWidth(own, 14)))).toBeLessThan(360);
  });
  it("follow the students that the gap is over: their marks move, and their words say so", () => {
    const [start, own] = (["land", "eigen"] as const).map((studenten) => ({...states[0]!, studenten, plaats: "l0123"}));
    const [land, eigen] = [locations.answer(start!), locations.answer(own!)];
    for (const chart of [locationCaterpillar, locationSize, locationRank, locationRelation]) {
      expect(chart.caption(eigen, own!, text).subtitle).toContain(text.locaties.own);
      expect(chart.caption(land, start!, text).subtitle).not.toContain(text.locaties.own);
      // Both columns, whichever is in view; the order of the rows is that of the gap in view.
      expect(chart.table(eigen, own!, text).columns).toEqual(chart.table(land, start!, text).columns);
    }
    for (const chart of [locationCaterpillar, locationCard, locationSize, locationRelation]) {
      const options = {document: emptyPage(), text, width: 720};
      expect(chart.draw(eigen, own!, options).outerHTML).not.toBe(chart.draw(land, start!, options).outerHTML);
    }
    const {moved} = eigen;
    expect(locationCaterpillar.caption(eigen, own!, text).title).toBe(
      text.locaties.spread.titleOwn(moved.median, moved.most)
    );
  });
  it("of one location shows both views, the one in view with the mark of the chosen location", () => {
    for (const studenten of ["land", "eigen"] as const) {
      const state = {...states[0]!, studenten, plaats: "l0123"};
      const data = locations.answer(state);
      const picture = locationCard.draw(data, state, {document: emptyPage(), text, width: 360});
      const looks = [...picture.querySelectorAll("circle")].map((mark) => mark.getAttribute("stroke"));
      const chosen = looks.indexOf("var(--accent)");
      expect([looks.length, chosen]).toEqual([2, studenten === "land" ? 0 : 1]);
      const row = data.locations.find(({id}) => id === "l0123")!;
      const cells = locationCard.table(data, state, text).rows[2]!;
      expect(cells.slice(1)).toEqual(
        [row.views.land.gap, row.views.eigen.gap].map((gap) => text.format.number(gap, 1))
      );
    }
  });
  it("of level and gap draw one curve for equal odds (by hand: odds 1 x 3 are 75%, 25 points above 50%)", () => {
    expect(gapAt(50, 3)).toBeCloseTo(25, 9);
    expect(gapAt(20, 1)).toBeCloseTo(0, 9);
    const data = locations.answer(states[0]!);
    for (const {level, chance, odds} of data.locations) {
      expect(gapAt(level, odds)).toBeCloseTo(chance - level, 9);
    }
  });
  it("of one location says which, and names the middle one where a code is nobody’s", () => {
    const data = locations.answer(states[1]!);
    expect(locationCard.caption(data, states[1]!, text).title).toContain("l0123");
    const middle = data.locations[Math.floor((data.locations.length - 1) / 2)]!.id;
    expect(locationCard.caption(data, {...states[1]!, plaats: "l9999"}, text).title).toContain(middle);
    expect(locationCard.table(data, {...states[1]!, waarheid: false}, text).rows.length).toBe(9);
    expect(locationCard.table(data, states[1]!, text).rows.length).toBe(10);
  });
  it("of a described student are sound with few and many backgrounds, and mark the chosen location", () => {
    const row = (background: string, typical: number, chosen: number | null) => ({
      ...{background, low: typical / 2, typical, high: typical * 1.5, chosen},
      places: Array.from({length: 20}, (_, k) => typical * (0.5 + k / 19))
    });
    const rows = [row("geen", 40, null), row("westers", 20, null), row("niet-westers", 60, 66)];
    const data: StudentData = {outcome: "doorstroom", rows, testYear: "2013", place: "l0123"};
    expectSound(studentPlaces, data, {achtergrond: "niet-westers"}, text);
    expectSound(
      studentPlaces,
      {...data, outcome: "vsv", rows: rows.slice(0, 1), place: null},
      {achtergrond: "geen"},
      text
    );
    const picture = studentPlaces.draw(data, {achtergrond: "geen"}, {document: emptyPage(), text, width: 360});
    expect(picture.querySelectorAll("circle").length).toBe(61);
    expect(studentPlaces.caption(data, {achtergrond: "geen"}, text).title).toContain("40");
  });
  it("of repetitions count in how many locations vary more, and say where there are none", () => {
    const data = locations.answer(states[0]!);
    const draw = (institution: number, location: number) => {
      const sds = [institution, location] as const;
      return {niveau: sds, westers: sds, "niet-westers": sds};
    };
    const estimate = draw(0.1, 0.2);
    const repetitions = {outcome: "doorstroom", seed: 1, estimate, draws: [draw(0, 0.2), draw(0.3, 0.2)]} as const;
    expectSound(spreadRepetitions, {...data, repetitions}, {}, text);
    expectSound(spreadRepetitions, {...data, repetitions: null}, {}, text);
    expect(spreadRepetitions.caption({...data, repetitions}, {}, text).title).toMatch(/1 (van de|of) 2/);
  });
});
