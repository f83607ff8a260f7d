import {describe, expect, it} from "vitest";
import {load as loadCalibrations} from "../../../data-loaders/calibration.js";
import {load} from "../../../data-loaders/werelden.js";
import {CHECK_TOLERANCE, EFFECT_TOLERANCE} from "../../../src/analysis/calibration/targets.js";
import type {Chart} from "../../../src/charts/drawing/contract.js";
import {worldMoved} from "../../../src/charts/worlds/world-moved.js";
import {type InformationState, worldsInformation} from "../../../src/charts/worlds/worlds-information.js";
import {type SideBySideState, worldsSideBySide} from "../../../src/charts/worlds/worlds-side-by-side.js";
import {type SweepState, worldsSweep} from "../../../src/charts/worlds/worlds-sweep.js";
import {type TippingState, worldsTipping} from "../../../src/charts/worlds/worlds-tipping.js";
import {stories, worldNames} from "../../../src/mbo/world/worlds.js";
import {worldTargetsTable} from "../../../src/tables/world-targets.js";
import {en} from "../../../src/text/en.js";
import {nl, type Text} from "../../../src/text/nl.js";
import {emptyPage} from "../../support/page.js";
import {expectSound} from "../../support/picture.js";

const page = load();

function drawAll<Data, State>(chart: Chart<Data, State>, data: Data, states: readonly State[], text: Text) {
  for (const width of [300, 720]) {
    for (const state of states) {
      const picture = chart.draw(data, state, {document: emptyPage(), text, width});
      expectSound(picture, /\d/);
      expect(picture.getAttribute("width")).toBe(String(width));
    }
  }
  for (const state of states) {
    const {title, subtitle, alternative, note} = chart.caption(data, state, text);
    for (const words of [title, subtitle, alternative, note ?? "x"])
      expect(words).not.toMatch(/NaN|undefined|Infinity/);
    const {columns, rows} = chart.table(data, state, text);
    for (const row of rows) expect(row.length).toBe(columns.length);
  }
}

describe.each([nl, en])("the charts of the worlds in $language", (text) => {
  it("side by side: every world with what it reports and what is true, in every measure", () => {
    const states = (["doorstroom", "vsv"] as const).flatMap((uitkomst) =>
      (["niet-westers", "westers", "hoog", "spreiding"] as const).map((maat): SideBySideState => ({uitkomst, maat}))
    );
    drawAll(worldsSideBySide, page, states, text);
    for (const state of states) {
      const {rows} = worldsSideBySide.table(page, state, text);
      expect(rows.map(([name]) => name)).toEqual(worldNames.map((name) => stories[name].label[text.language]));
      for (const [, , reported, truth, difference] of rows.map((row) => row.map(Number))) {
        expect(difference).toBeCloseTo(reported! - truth!, 9);
      }
      // Without a published number no line claims one.
      const marks = worldsSideBySide.key(page, state, text).map(({mark}) => mark);
      expect(marks.includes("published-line")).toBe(state.maat !== "spreiding");
    }
    const lowest = Math.min(...page.gaps[0]!.worlds.map(({truth}) => truth));
    expect(page.gaps[0]!.measure).toBe("westers");
    const {title} = worldsSideBySide.caption(page, {uitkomst: "doorstroom", maat: "westers"}, text);
    expect(title).toContain(text.format.number(lowest, 1));
  });
  it("targets: every world meets all primary ones (truth: the bars of the calibration)", () => {
    for (const [name, targets, met, miss, check] of worldTargetsTable(loadCalibrations(), text).rows) {
      expect(met, String(name)).toBe(targets);
      expect(Number(miss)).toBeLessThanOrEqual(EFFECT_TOLERANCE);
      expect(Number(check)).toBeLessThanOrEqual(CHECK_TOLERANCE);
    }
  });
  it("information: more students tell no fewer pairs apart, in any kind", () => {
    const sizes = page.asked.map(({students}) => students);
    drawAll(
      worldsInformation,
      page,
      sizes.map((studenten): InformationState => ({studenten, naast: "alles"})),
      text
    );
    const told = sizes.map((studenten) =>
      worldsInformation.table(page, {studenten, naast: "neutraal"}, text).rows.map((row) => Number(row.at(-1)))
    );
    told.slice(1).forEach((row, k) => {
      row.forEach((pairs, kind) => {
        expect(pairs).toBeGreaterThanOrEqual(told[k]![kind]!);
      });
    });
    expect(Math.max(...told[0]!)).toBeLessThanOrEqual(28);
  });
  it("tipping points: a higher limit is reached by no fewer lines; open points where the check fails", () => {
    const data = {tipping: page.evidence.tipping, bar: page.bar};
    const states = [0, 6.5, 12].map((grens): TippingState => ({groep: "niet-westers", grens}));
    drawAll(worldsTipping, data, [...states, {groep: "westers", grens: 0}], text);
    const picture = worldsTipping.draw(data, states[0]!, {document: emptyPage(), text, width: 720});
    const open = [...picture.querySelectorAll("circle")].filter((own) => own.getAttribute("fill") === "var(--paper)");
    const failing = data.tipping.filter(({check}) => Math.max(...check.map(Math.abs)) > data.bar);
    expect(open.length).toBe(failing.length);
    const lengths = states.map((state) => worldsTipping.caption(data, state, text).title.length);
    expect(lengths[2]).toBeGreaterThan(lengths[0]!);
  });
  it("the sweep: a dot for every world that is shown", () => {
    const states = (["niet-westers", "westers", "hoog"] as const).flatMap((verschil) =>
      (["slaagt", "alle"] as const).map((welke): SweepState => ({verschil, welke}))
    );
    drawAll(worldsSweep, page, states, text);
    const dots = (welke: SweepState["welke"]) =>
      worldsSweep
        .draw(page, {verschil: "niet-westers", welke}, {document: emptyPage(), text, width: 720})
        .querySelectorAll("circle").length;
    expect(dots("alle")).toBe(page.sweep.length);
    expect(dots("slaagt")).toBe(page.sweep.filter(({check}) => Math.max(...check.map(Math.abs)) <= page.bar).length);
    expect(worldsSweep.table(page, states[0]!, text).rows.length).toBe(page.sweep.length);
  });
  it("an own world: says whether it is as solved, moved, recalibrated, or could not be", () => {
    const [start] = page.starts;
    const moved = {...start!, changed: true, reported: start!.reported.map((own) => own + 2)};
    const before = {reported: moved.reported, mean: 47, met: true, miss: 0.02};
    const solved = {...start!, changed: true, before};
    const unmet = {...solved, before: {...before, met: false, miss: 0.31}};
    const titles = [start!, moved, solved, unmet].map((world) => {
      drawAll(worldMoved, world, [{}], text);
      return worldMoved.caption(world, {}, text).title;
    });
    expect(new Set(titles).size).toBe(4);
    expect(titles[3]).toContain(text.format.number(0.31, 2));
    const columns = [start!, solved].map((world) => worldMoved.table(world, {}, text).columns.length);
    expect(columns[1]).toBe(columns[0]! + 1);
    const ghosted = worldMoved.draw(solved, {}, {document: emptyPage(), text, width: 720}, start);
    expect(ghosted.querySelectorAll("[stroke-dasharray]").length).toBe(3);
  });
});
