import {describe, expect, it} from "vitest";
import {load as loadCalibrations} from "../../../data-loaders/calibration.js";
import {load as loadMethods} from "../../../data-loaders/methods.js";
import {load} from "../../../data-loaders/werelden.js";
import {CHECK_TOLERANCE, EFFECT_TOLERANCE} from "../../../src/analysis/calibration/targets.js";
import type {ComparedMethod, ComparedMethods, MethodError} from "../../../src/analysis/worlds/methods.js";
import type {Chart} from "../../../src/charts/drawing/contract.js";
import {methodsFound} from "../../../src/charts/worlds/methods-found.js";
import {worldMoved} from "../../../src/charts/worlds/world-moved.js";
import {type InformationState, worldsInformation} from "../../../src/charts/worlds/worlds-information.js";
import {type MethodsState, methodsIn, worldsMethods} from "../../../src/charts/worlds/worlds-methods.js";
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
const tried = loadMethods();
const contrasts = ["niet-westers", "westers", "hoog"] as const;
const methodStates = worldNames.flatMap((proefwereld) =>
  (["doorstroom", "vsv"] as const).flatMap((proefuitkomst) =>
    contrasts.map((proefgroep): MethodsState => ({proefwereld, proefuitkomst, proefgroep}))
  )
);

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
  it("methods: a mark, a name and its hits for every one that was used, and the reason for the others", () => {
    drawAll(worldsMethods, tried, methodStates, text);
    const words = text.werelden.methods;
    for (const state of methodStates) {
      const {methods} = methodsIn(tried, state);
      const used = methods.filter(({draws}) => draws > 0);
      const picture = worldsMethods.draw(tried, state, {document: emptyPage(), text, width: 720});
      expect(picture.querySelectorAll("polygon, circle").length).toBe(used.length);
      const hits = [...picture.querySelectorAll("text")].filter(({textContent}) => / (van|of) \d/.test(textContent!));
      expect(hits.length).toBe(used.length);
      const without = [...picture.querySelectorAll("text")].filter(({textContent}) =>
        [words.absent, words.failed].includes(textContent!)
      );
      expect(without.length).toBe(methods.length - used.length);
      const {alternative, note} = worldsMethods.caption(tried, state, text);
      for (const {name} of methods) expect(alternative).toContain(words.names[name]);
      for (const own of [words.coverage, words.invented]) expect(note).toContain(own);
    }
  });
  it("methods: in its table the error is estimate less truth and the sum of its parts (identity)", () => {
    for (const state of methodStates) {
      const {rows} = worldsMethods.table(tried, state, text);
      for (const [, , , draws, truth, oracle, estimate, bias, , data, form, rootMeanSquare] of rows) {
        if (draws === 0) continue;
        expect(Number(bias)).toBeCloseTo(Number(estimate) - Number(truth), 9);
        expect(Number(data) + Number(form)).toBeCloseTo(Number(bias), 9);
        expect(Number(data)).toBeCloseTo(Number(estimate) - Number(oracle), 9);
        expect(Number(rootMeanSquare)).toBeGreaterThanOrEqual(Math.abs(Number(bias)) - 0.002);
      }
    }
  });
  it("methods: fewer draws, fits that did not converge and what cannot be used are said", () => {
    const [own] = tried.compared;
    const state: MethodsState = {proefwereld: own!.world, proefuitkomst: own!.outcome, proefgroep: "hoog"};
    const [first, second, third] = own!.methods;
    const methods: ComparedMethod[] = [
      {...first!, draws: 11, unconverged: 2},
      {...second!, draws: 3, errors: first!.errors},
      {...third!, draws: 0, failed: 11, errors: []}
    ];
    const data = {year: tried.year, compared: [{...own!, methods}]};
    const words = text.werelden.methods;
    const {note} = worldsMethods.caption(data, state, text);
    expect(note).toContain(words.fewer([words.names[second!.name]], 11));
    expect(note).toContain(words.unconverged(2));
    const picture = worldsMethods.draw(data, state, {document: emptyPage(), text, width: 300});
    expectSound(picture, new RegExp(words.failed));
    expect(() => methodsIn(data, {...state, proefuitkomst: "vsv"})).toThrow("invalid methods; nothing compared in:");
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

describe("what the methods show in a world", () => {
  const error = (bias: number, margin: number | null): MethodError => ({
    truth: 10,
    oracle: 10,
    estimate: 10 + bias,
    error: margin,
    margin,
    rootMeanSquare: Math.abs(bias),
    intervals: 11,
    covered: 5
  });
  const method = (name: ComparedMethod["name"], own: MethodError, knows: ComparedMethod["knows"] = "register") =>
    ({name, knows, draws: 11, failed: 0, unconverged: 0, errors: [own, own, own]}) satisfies ComparedMethod;
  const found = (study: MethodError, ...others: MethodError[]) => {
    const compared: ComparedMethods = {
      world: "neutraal",
      outcome: "doorstroom",
      methods: [
        method("published", study),
        ...others.map((own) => method("listwise", own)),
        method("complete", error(0, 0.1), "truth"),
        method("latent", error(0, 0.1), "test")
      ]
    };
    return methodsFound(compared, "westers");
  };
  it("is judged on methods that the register allows, by whether the interval over draws leaves zero out", () => {
    expect(found(error(5, 0.4), error(4.75, 0.4), error(5.5, 0.4))).toEqual({
      kind: "none",
      of: 3,
      low: 4.75,
      high: 5.5
    });
    expect(found(error(-0.5, 0.3), error(0.2, 0.3), error(0.5, 0.3))).toEqual({
      kind: "some",
      error: -0.5,
      right: 1,
      of: 2
    });
    expect(found(error(0.1, 0.3), error(1.5, 0.3), error(-1.75, 0.3))).toEqual({
      kind: "worse",
      off: 2,
      of: 2,
      largest: 1.75
    });
    expect(found(error(0.1, 0.3), error(0.2, 0.3))).toEqual({kind: "fine", of: 2});
  });
  it("counts no method with fewer than half of the draws", () => {
    const few = {...method("listwise", error(1, 9)), draws: 5};
    const compared: ComparedMethods = {
      world: "neutraal",
      outcome: "doorstroom",
      methods: [method("published", error(5, 0.4)), few, method("imputed", error(4, 0.4))]
    };
    expect(methodsFound(compared, "westers")).toEqual({kind: "none", of: 2, low: 4, high: 5});
    const six = {...compared, methods: compared.methods.map((own) => (own === few ? {...few, draws: 6} : own))};
    expect(methodsFound(six, "westers")).toMatchObject({kind: "some", right: 1, of: 2});
  });
  it("is nothing about others where there are none, or only one draw; without the study's own there is no question", () => {
    const alone = {kind: "alone", error: 5};
    expect(found(error(5, 0.4))).toEqual(alone);
    expect(found(error(5, 0.4), error(1, null))).toEqual(alone);
    expect(found(error(5, null), error(1, 0.1))).toEqual(alone);
    expect(() => methodsFound({world: "neutraal", outcome: "vsv", methods: []}, "hoog")).toThrow("invalid methods");
  });
});
