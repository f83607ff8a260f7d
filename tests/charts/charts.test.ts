import {beforeAll, describe, expect, it} from "vitest";
import {load as loadSpread} from "../../data-loaders/spread.js";
import {load as loadVsv} from "../../data-loaders/vsv.js";
import {analyseSpread, type SpreadResult} from "../../src/analysis/spread.js";
import {locationSpread} from "../../src/charts/location-spread.js";
import {type VsvState, vsvByLevel} from "../../src/charts/vsv-by-level.js";
import {finish} from "../../src/math/finish.js";
import {seeds} from "../../src/mbo/seeds.js";
import {simulatePopulation} from "../../src/mbo/small-population.js";
import {smallWorldWith} from "../../src/mbo/small-world.js";
import {en} from "../../src/text/en.js";
import {nl} from "../../src/text/nl.js";
import {emptyPage} from "../support/page.js";

const vsv = loadVsv();
const vsvStates: VsvState[] = (["bol", "bbl"] as const).flatMap((leerweg) =>
  [2019, 2023].flatMap((jaar) => [true, false].map((verdeling) => ({leerweg, jaar, verdeling})))
);
const start: VsvState = {leerweg: "bol", jaar: 2023, verdeling: false};

const population = simulatePopulation(smallWorldWith(), seeds.population);
const spreads = new Map<number, SpreadResult>();
beforeAll(() => {
  for (const spread of [0, 1, 20]) {
    spreads.set(spread, finish(analyseSpread(population, smallWorldWith({spread}), seeds.outcomes)));
  }
  spreads.set(7, loadSpread());
});

/** What every picture of ours must be, whatever it shows. */
function expectSound(picture: Element, words: RegExp): void {
  expect(picture.getAttribute("aria-hidden")).toBe("true");
  expect(picture.querySelectorAll("[aria-label], [aria-description]").length).toBe(0);
  expect(picture.outerHTML).not.toMatch(/NaN|undefined|Infinity|null/);
  expect(picture.textContent).toMatch(words);
}

describe.each([nl, en])("vsv by level in $language", (text) => {
  it("draws a sound picture at every width and state: three marks and a difference per row", () => {
    for (const width of [300, 720]) {
      for (const state of vsvStates) {
        const picture = vsvByLevel.draw(vsv, state, {document: emptyPage(), text, width});
        expectSound(picture, new RegExp(text.vsv.gapColumn));
        expect(picture.getAttribute("width")).toBe(String(width));
        expect(picture.querySelectorAll("[aria-hidden] path[transform], circle").length).toBeGreaterThanOrEqual(15);
      }
    }
  });
  it("says in words every number of its table", () => {
    for (const state of vsvStates) {
      const {alternative} = vsvByLevel.caption(vsv, state, text);
      for (const row of vsvByLevel.table(vsv, state, text).rows) {
        for (const rate of row.slice(1, 4)) expect(alternative).toContain(text.format.percent(Number(rate)));
      }
    }
  });
  it("has a table of five levels; the difference is that of its row (identity)", () => {
    const {rows, columns} = vsvByLevel.table(vsv, start, text);
    expect(rows.length).toBe(5);
    for (const row of rows) {
      expect(row.length).toBe(columns.length);
      expect(row[4]).toBeCloseTo(Number(row[2]) - Number(row[1]), 12);
      expect(row[5]).toBeCloseTo(Number(row[3]) - Number(row[1]), 12);
    }
  });
  it("has a title that follows the state and names the gap in view", () => {
    const title = (state: VsvState) => vsvByLevel.caption(vsv, state, text).title;
    expect(title(start)).toContain(text.format.points(3.08));
    expect(title({...start, verdeling: true})).toContain(text.format.points(1.38));
    expect(title({...start, leerweg: "bbl"})).toContain(text.format.points(6.67));
    expect(new Set(vsvStates.map(title)).size).toBe(vsvStates.length);
  });
  it("says which year’s mix it used, only where that is another year", () => {
    const note = (state: VsvState) => vsvByLevel.caption(vsv, state, text).note;
    expect(note({...start, jaar: 2019, verdeling: true})).toContain("2022/23");
    expect(note({...start, jaar: 2019})).toContain("2022/23"); // the sentence beside the chart uses the mix, too
    for (const state of [start, {...start, verdeling: true}]) expect(note(state)).toBe(text.vsv.ownNote);
  });
  it("refuses a state that is not published", () => {
    expect(() => vsvByLevel.table(vsv, {...start, jaar: 2010}, text)).toThrow(
      "invalid rows; no percentage for geen in:"
    );
  });
});

describe.each([nl, en])("spread of locations in $language", (text) => {
  const data = (spread: number) => spreads.get(spread)!;

  it("draws a sound picture at every width and spread, with and without the start behind it", () => {
    for (const width of [300, 720]) {
      for (const spreiding of [0, 1, 7, 20]) {
        for (const ghost of [undefined, data(7)]) {
          const options = {document: emptyPage(), text, width};
          const picture = locationSpread.draw(data(spreiding), {spreiding}, options, ghost);
          expectSound(picture, /44%/);
          expect(picture.querySelectorAll("circle").length).toBe(100); // 50 quantile dots in each of two groups
        }
      }
    }
  });
  it("says in words the mean and range of each group in view, as its table has them", () => {
    const {percent} = text.format;
    for (const spreiding of [0, 7, 20]) {
      const {alternative} = locationSpread.caption(data(spreiding), {spreiding}, text);
      const {rows} = locationSpread.table(data(spreiding), {spreiding}, text);
      expect(rows.length).toBe(3);
      for (const row of [rows[0]!, rows[2]!]) {
        for (const value of row.slice(1)) expect(alternative).toContain(percent(Number(value), 0));
      }
    }
  });
  it("has a title that follows the spread", () => {
    const title = (spreiding: number) => locationSpread.caption(data(spreiding), {spreiding}, text).title;
    expect(title(0)).toBe(text.spread.title(0, 1, 1));
    expect(new Set([0, 1, 7, 20].map(title)).size).toBe(4);
  });
  it("refuses a result without a group", () => {
    const broken = {...data(7), ranges: []};
    expect(() => locationSpread.caption(broken, {spreiding: 7}, text)).toThrow("invalid result; no range for: geen");
  });
});

it("the charts say what they show: the one printed figures, the other imitated students", () => {
  expect([vsvByLevel.badge, locationSpread.badge]).toEqual(["published", "simulated"]);
});
