import {describe, expect, it} from "vitest";
import {load as loadVsv} from "../../data-loaders/vsv.js";
import {type VsvState, vsvByLevel} from "../../src/charts/story/vsv-by-level.js";
import {en} from "../../src/text/en.js";
import {nl} from "../../src/text/nl.js";
import {emptyPage} from "../support/page.js";
import {expectSound} from "../support/picture.js";

const vsv = loadVsv();
const vsvStates: VsvState[] = (["bol", "bbl"] as const).flatMap((leerweg) =>
  [2019, 2023].flatMap((jaar) => [true, false].map((verdeling) => ({leerweg, jaar, verdeling})))
);
const start: VsvState = {leerweg: "bol", jaar: 2023, verdeling: false};

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
