import {describe, expect, it} from "vitest";
import {load as loadCalibrations} from "../../../data-loaders/calibration.js";
import {load as loadMethods} from "../../../data-loaders/methods.js";
import {load} from "../../../data-loaders/werelden.js";
import {CHECK_TOLERANCE, EFFECT_TOLERANCE} from "../../../src/analysis/calibration/targets.js";
import type {ComparedMethod, ComparedMethods, MethodError} from "../../../src/analysis/worlds/methods.js";
import type {Chart} from "../../../src/charts/drawing/contract.js";
import {errorIn, methodsFound} from "../../../src/charts/worlds/methods-found.js";
import {worldMoved} from "../../../src/charts/worlds/world-moved.js";
import {type InformationState, worldsInformation} from "../../../src/charts/worlds/worlds-information.js";
import {type MethodsState, methodsIn, worldsMethods} from "../../../src/charts/worlds/worlds-methods.js";
import {type SideBySideState, worldsSideBySide} from "../../../src/charts/worlds/worlds-side-by-side.js";
import {type SweepState, worldsSweep} from "../../../src/charts/worlds/worlds-sweep.js";
import {type TippingState, tippedLines, worldsTipping} from "../../../src/charts/worlds/worlds-tipping.js";
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
    const limits = Array.from({length: 13}, (_, grens) => tippedLines(data, {groep: "niet-westers", grens}));
    for (const [k, tipped] of limits.entries())
      expect(tipped.length).toBeGreaterThanOrEqual(limits[k - 1]?.length ?? 0);
    expect(limits.at(-1)!.length).toBeGreaterThan(limits[0]!.length);
    const words = text.werelden.tipping;
    for (const state of states) {
      const {title} = worldsTipping.caption(data, state, text);
      for (const {assumption, base, dose} of tippedLines(data, state)) {
        expect(title).toContain(words.tipped(assumption, words.bases[base], dose));
      }
    }
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
      for (const own of [words.coverage, words.shown, words.difference, words.invented]) expect(note).toContain(own);
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
  it("methods: in its table the difference from the study’s method, which has none of its own", () => {
    const words = text.werelden.methods;
    for (const state of methodStates) {
      const {columns, rows} = worldsMethods.table(tried, state, text);
      const at = columns.findIndex(({label}) => label === words.table.difference);
      expect(columns[at + 1]!.label).toBe(words.table.margin);
      for (const row of rows) {
        const [own] = methodsIn(tried, state).methods.filter(({name}) => words.names[name] === row[0]);
        const known = errorIn(own!, state.proefgroep)?.difference;
        const absent = own!.name === "published" ? words.table.own : words.table.none;
        expect(row.slice(at, at + 2)).toEqual(known ? [known.mean, known.margin] : [absent, absent]);
      }
    }
  });
  it("methods: every band lies within the picture, also of few draws (t is far above 2)", () => {
    const [own] = tried.compared;
    const state: MethodsState = {proefwereld: own!.world, proefuitkomst: own!.outcome, proefgroep: "hoog"};
    const [first] = own!.methods;
    const wide = {...first!.errors[0]!, truth: 10, oracle: 10, estimate: 10, error: 1, margin: 12.7};
    const data = {year: tried.year, compared: [{...own!, methods: [{...first!, errors: [wide, wide, wide]}]}]};
    const picture = worldsMethods.draw(data, state, {document: emptyPage(), text, width: 720});
    const x = (selector: string, name: string) => Number(picture.querySelector(selector)!.getAttribute(name));
    const [zero, start, width] = [x("line[stroke-width='2']", "x1"), x("rect[rx]", "x"), x("rect[rx]", "width")];
    const units = [...picture.querySelectorAll("text")].map(({textContent}) => textContent);
    // Not cut off: symmetric about the error, which is 0, and as wide as 2 margins on the axis, which runs beyond them.
    expect(zero - start).toBeCloseTo(width / 2, 1);
    expect(units).toContain(text.format.number(-15, 0));
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

describe.each([nl, en])(
  "an own world whose non-western difference rounds to the published one in $language",
  (text) => {
    const [start] = page.starts;
    const title = (move: readonly number[]) => {
      const reported = start!.published.map((own, k) => own + (move[k] ?? 0));
      return worldMoved.caption({...start!, changed: true, reported}, {}, text).title;
    };
    const figure = text.format.signed(12.5, 1);
    it("does not hold it against itself, and names the difference that moved most", () => {
      const words = title([0.3, 0.01, 0, -1.2]);
      expect(words.split(figure).length).toBe(2);
      expect(words).toContain(text.labCharts.groups["1"]);
      expect(words).toContain(text.format.signed(start!.published[3]! - 1.2, 1));
    });
    it("says so where none moved", () => {
      expect(title([0.01])).toBe(text.werelden.moved.title.still(12.5));
      expect(title([0, 2])).toBe(text.werelden.moved.title.before(14.5, 12.5));
    });
  }
);

describe("what the methods show in a world", () => {
  /** A difference from the study of that mean, by default clearly not zero, and its margin. */
  const error = (
    bias: number,
    margin: number | null,
    difference: MethodError["difference"] = {mean: 1, margin: 0.1}
  ): MethodError => ({
    truth: 10,
    oracle: 10,
    estimate: 10 + bias,
    error: margin,
    margin,
    rootMeanSquare: Math.abs(bias),
    difference,
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
  /** The same draws: the difference is that of the means, with that margin. */
  const beside = (study: number, bias: number, margin: number, paired: number): MethodError =>
    error(bias, margin, {mean: bias - study, margin: paired});
  it("is judged on methods that the register allows, by whether the interval over draws leaves zero out", () => {
    expect(found(error(5, 0.4), error(4.75, 0.4), error(5.5, 0.4))).toEqual({
      kind: "none",
      of: 3,
      low: 4.75,
      high: 5.5
    });
    expect(found(error(0.1, 0.3), error(0.2, 0.3))).toEqual({kind: "fine", of: 2});
  });
  it("calls no method better because its error is not told from zero: it must differ from the study’s on the same draws", () => {
    // As composition in the neutral world: the same error, just within its margin instead of just outside.
    const study = error(-0.375, 0.25);
    const same = beside(-0.375, -0.375, 0.5, 0.028);
    expect(found(study, same)).toEqual({kind: "same", error: -0.375, of: 1});
    const better = beside(-0.375, 0.05, 0.06, 0.05);
    expect(found(study, same, better)).toEqual({kind: "some", error: -0.375, right: 1, of: 2});
    // As imputation there: demonstrably another error, of the other sign, which may be as large.
    expect(found(study, beside(-0.375, 0.25, 0.4, 0.05))).toMatchObject({kind: "same"});
    // Differs, is not off, and is further from the truth: no better.
    expect(found(study, beside(-0.375, 0.5, 0.6, 0.2))).toMatchObject({kind: "same"});
    // Nearer on average, but the difference may be chance, or was never measured.
    expect(found(study, beside(-0.375, 0.1, 0.4, 0.6))).toMatchObject({kind: "same"});
    expect(found(study, error(0.1, 0.4, null))).toMatchObject({kind: "same"});
  });
  it("says that methods are nearer and still off, if none is nearer and not off", () => {
    const study = error(-0.75, 0.06);
    const [nearer, wide] = [beside(-0.75, -0.37, 0.12, 0.1), beside(-0.75, -0.51, 0.83, 0.82)];
    expect(found(study, nearer, wide)).toEqual({kind: "nearer", error: -0.75, nearer: 1, of: 2});
    expect(found(study, nearer, wide, beside(-0.75, 0.1, 0.2, 0.2))).toMatchObject({kind: "some", right: 1, of: 3});
  });
  it("is nearer than the study’s own over the draws that both have, not over all of its draws", () => {
    // The study is off by -.4 over all draws, and by -.1 over the few of the other: -.2 is no better there.
    expect(found(error(-0.4, 0.3), error(-0.2, 0.5, {mean: -0.1, margin: 0.02}))).toMatchObject({kind: "same"});
  });
  it("calls a method worse that is off and demonstrably further from the truth; of one that is only off it says so", () => {
    const study = error(0.1, 0.3);
    const [worse, chance] = [beside(0.1, -1.75, 0.3, 0.4), beside(0.1, 0.5, 0.3, 0.6)];
    expect(found(study, worse, beside(0.1, 1.5, 0.3, 0.1))).toEqual({kind: "worse", off: 2, of: 2, largest: 1.75});
    expect(found(study, worse, chance)).toEqual({kind: "worse", off: 1, of: 2, largest: 1.75});
    expect(found(study, chance)).toEqual({kind: "off", off: 1, of: 1});
    // Nearer to the truth with a narrow interval: off, not worse.
    expect(found(error(0.3, 0.35), beside(0.3, 0.2, 0.1, 0.05))).toEqual({kind: "off", off: 1, of: 1});
  });
  it("counts no method with fewer than half of the draws", () => {
    const few = {...method("listwise", error(1, 4, {mean: -4, margin: 3})), draws: 5};
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
