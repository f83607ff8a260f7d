import {describe, expect, it} from "vitest";
import {loadShown} from "../../data-loaders/truth.js";
import {analyse} from "../../src/analysis/analyse.js";
import {compare} from "../../src/analysis/compare.js";
import {standardErrors, withErrors} from "../../src/analysis/direct/standard-errors.js";
import {ladder} from "../../src/analysis/ladder.js";
import type {Result} from "../../src/analysis/result.js";
import {publishedSpecification} from "../../src/analysis/specification/specification.js";
import {fromQuery} from "../../src/analysis/specification/specification-query.js";
import {textWidth} from "../../src/charts/drawing/wrapped-text.js";
import {assumptionEffects} from "../../src/charts/lab/assumption-effects.js";
import {differenceTitle, headline} from "../../src/charts/lab/difference-title.js";
import {readLab, startState} from "../../src/interface/lab-state.js";
import {readState} from "../../src/interface/url-state.js";
import {finish} from "../../src/math/finish.js";
import {compareTable} from "../../src/parts/lab/compare-table.js";
import {drawLab} from "../../src/parts/lab/draw-lab.js";
import {experimentNames, insight} from "../../src/parts/lab/experiments.js";
import {furnish} from "../../src/parts/lab/furnish.js";
import {type LabData, type LabStart, startData} from "../../src/parts/lab/lab-data.js";
import {presetList} from "../../src/parts/lab/markup.js";
import {presetsFor} from "../../src/parts/lab/presets.js";
import {problemsOf, problemWords} from "../../src/parts/lab/problem.js";
import {labSentence, roundPeople} from "../../src/parts/lab/sentence.js";
import {clearStale, markStale, sameResult} from "../../src/parts/lab/stale.js";
import {factsheetOf} from "../../src/parts/lab/tools.js";
import {tourBox} from "../../src/parts/lab/tour.js";
import {effectsState, furtherViews, mainView, onwardLink} from "../../src/parts/lab/views.js";
import {methodsControls} from "../../src/parts/worlds/controls.js";
import {en} from "../../src/text/en.js";
import {nl} from "../../src/text/nl.js";
import {Refused} from "../../src/worker/client.js";
import {analysisRegister} from "../support/analysis-register.js";
import {emptyPage} from "../support/page.js";
import {expectSound} from "../support/sound-picture.js";
import {wordsOf} from "../text/readability.js";

const records = analysisRegister({students: 12_000});
const own = finish(analyse(records, publishedSpecification));
const of = (query: string): Result => finish(analyse(records, fromQuery(query), {neighbour: own})).result;
const result = withErrors(own.result, standardErrors(own));
const noScore = of("capaciteit=none");
const start: LabStart = {
  result,
  ladder: finish(ladder(records, publishedSpecification)),
  fair: of("model=3"),
  experiments: {noScore, shifted: of("capaciteit=shifted_4")},
  weakWorld: {reported: 12.5, truth: 7.1},
  mostDifferent: {"doorstroom-2020": "model=1a&definitie=typical"}
};
const view = {changed: 0, world: "neutraal", intervals: true};

describe.each([nl, en])("the differences of all covariates in $language", (text) => {
  const document = emptyPage();
  it("has a row for each, a band where one is asked for, the published mark, and sound pictures at every width", () => {
    for (const width of [300, 328, 720]) {
      const picture = assumptionEffects.draw({result, reference: result}, view, {document, text, width});
      expectSound(picture, /12|\d/);
      const marks = picture.querySelectorAll("[data-moves]");
      expect(marks.length).toBe(result.effects.length);
      expect(picture.querySelectorAll("rect").length).toBe(3 * marks.length);
      // Words beside the marks end before the grid begins.
      const grid = Math.min(...[...picture.querySelectorAll("line")].map((line) => Number(line.getAttribute("x1"))));
      const beside = [...picture.querySelectorAll("text")].filter((words) => words.getAttribute("x") === "0");
      expect(beside.length).toBeGreaterThanOrEqual(marks.length);
      const widest = Math.max(...beside.map((words) => textWidth(words.textContent ?? "", 14)));
      expect(widest).toBeLessThan(width < 520 ? width + 1 : grid);
      const without = assumptionEffects.draw({result}, {...view, intervals: false}, {document, text, width});
      expect(without.querySelectorAll("rect").length).toBe(0);
    }
  });
  it("has the numbers of the result in its table, and both in its words", () => {
    const {rows} = assumptionEffects.table({result: noScore, reference: result}, view, text);
    expect(rows.map(([, points]) => points)).toEqual(noScore.effects.map(({points}) => points));
    expect(rows[1]![2]).toBe(headline(result)!.points);
    const {alternative} = assumptionEffects.caption({result: noScore, reference: result}, view, text);
    expect(alternative).toContain(text.format.points(headline(noScore)!.points, {signed: true}));
  });
});

describe("the title", () => {
  const moved = (points: number): Result => ({
    ...result,
    effects: result.effects.map((effect) =>
      effect.level === "niet-westers" && effect.variable === "migratieachtergrond" ? {...effect, points} : effect
    )
  });
  const title = (points: number, changed = 1) =>
    differenceTitle({result: moved(points), reference: moved(12.5)}, changed, nl);
  it("follows the state: published, the same, larger, smaller, turned round", () => {
    expect(title(12.5, 0)).toMatch(/^Met de gepubliceerde keuzes .* 12,5/);
    expect(title(12.52)).toMatch(/^Met één andere aanname blijft/);
    expect(title(13.1, 2)).toMatch(/^Met 2 andere aannames wordt het verschil 0,6.*groter: .* 13,1/);
    expect(title(7.1)).toMatch(/5,4.*kleiner: .* 7,1/);
    expect(title(-3)).toMatch(/draait het verschil om: .* 3,0.*minder vaak/);
  });
  it("names the one choice that differs and both groups, so that it can stand alone", () => {
    for (const text of [nl, en]) {
      const title = (search: string, points: number) => {
        const data = {result: moved(points), reference: moved(12.5)};
        return assumptionEffects.caption(data, effectsState(readLab(search).state), text).title;
      };
      const one = title("?model=1a", 17.7);
      expect(one).toContain(`‘${text.aannames.model.chip}: ${text.aannames.model.values["1a"]}’`);
      expect(one).toContain(text.format.points(5.2));
      expect(one).toMatch(/niet-westerse migratieachtergrond .* dan zonder$|non-western .* than those without$/);
      expect(title("?capaciteit=none", 12.5)).toContain(text.aannames.capacity.values.none);
      expect(title("?model=1a&capaciteit=none", 17.7)).not.toContain("‘");
      for (const sentence of one.split(/(?<=\.) /)) expect(wordsOf(sentence)).toBeLessThanOrEqual(27);
    }
  });
  it("names no published choices in a year of which locations are not known, nor does what stands beside the marks", () => {
    const specification = {...result.specification, year: 2016, model: "single"} as const;
    const early = {...result, specification};
    const data = {result: early, reference: early};
    for (const text of [nl, en]) {
      const {title, note, alternative} = assumptionEffects.caption(data, view, text);
      const key = assumptionEffects.key(data, view, text).map(({label}) => label);
      const columns = assumptionEffects.table(data, view, text).columns.map(({label}) => label);
      expect(title).toMatch(/^In 2016, (zonder locaties|without locations)/);
      for (const words of [title, note, alternative, ...key, ...columns]) {
        expect(words).not.toMatch(/gepubliceerd|published/i);
      }
    }
  });
  it("says how often the outcome occurs where a model compares no groups", () => {
    const none = of("model=0");
    expect(differenceTitle({result: none}, 1, nl)).toContain(nl.format.percent(none.mean));
  });
});

describe("the sentence", () => {
  it("gives the difference as a number of students, rounded as one says it", () => {
    expect([3618, 29_034, 94, 4, 111_160].map(roundPeople)).toEqual([3600, 29_000, 90, 0, 110_000]);
    const {implied, students} = headline(result)!;
    const words = labSentence({result}, nl);
    expect(words).toContain(nl.format.number(roundPeople(implied!)));
    expect(words).toContain(nl.format.number(roundPeople(students!)));
    expect(words).toContain(nl.format.percent(result.mean));
  });
});

describe("the fact sheet of what is shown", () => {
  const charts = (data: LabData) =>
    [
      ...factsheetOf({state: startState, data}, "0.6.0", "https://voorbeeld.nl/aannames", {
        document: emptyPage(),
        text: nl
      }).querySelectorAll<HTMLElement>("figure")
    ].map((figure) => figure.dataset.chart);
  it("has every chart once, and none in the place of one that does not exist for these choices", () => {
    const whole = startData(start, {});
    const [effects, ladder, variation] = ["aannames-verschillen", "modelladder", "spreiding-binnen-tussen"];
    expect(charts(whole)).toEqual([effects, ladder, variation]);
    expect(charts({...whole, varied: false})).toEqual([effects, ladder]);
    expect(charts({...whole, ladder: undefined})).toEqual([effects, variation]);
    expect(charts({...whole, ladder: undefined, result: {...result, partition: []}})).toEqual([effects]);
  });
});

describe("two specifications side by side", () => {
  it("has per row both numbers, and parts that add up to their difference", () => {
    const {rows} = compareTable(finish(compare(records, publishedSpecification, fromQuery("cito=listwise"))), nl);
    expect(rows.length).toBeGreaterThan(5);
    for (const [, first, second, method, students] of rows) {
      expect(Number(second) - Number(first)).toBeCloseTo(Number(method) + Number(students), 9);
    }
  });
});

describe("the presets", () => {
  it("are states that can be, keep outcome and year, and have the most different one only where there is a list", () => {
    const vsv = readLab("?uitkomst=vsv&jaar=2021&model=1a").state;
    const presets = presetsFor(vsv, start);
    expect(presets.map(({id}) => id)).toEqual(["published", "first", "second", "careful"]);
    for (const {search} of presets) {
      const {state, problems} = readLab(search);
      expect(problems).toEqual([]);
      expect(state.specification).toMatchObject({outcome: "vsv", year: 2021});
    }
    const early = presetsFor(readLab("?jaar=2016&model=single").state, start);
    expect(early.map(({id, search}) => [id, search])).toEqual([
      ["published", ""],
      ["second", "?jaar=2016&model=single&capaciteit=true"],
      ["careful", "?jaar=2016&model=single&cito=imputation&ouders=imputation"]
    ]);
    for (const {search} of early) expect(readLab(search).problems).toEqual([]);
    expect(presetsFor(startState, start).at(-1)).toEqual({
      id: "different",
      search: "?model=1a&definitie=typical"
    });
  });
});

describe.each([nl, en])("what stands around the results in $language", (text) => {
  const document = emptyPage();
  const list = (search: string) => presetList(readLab(search).state, start, {document, text});
  it("marks the preset that is shown, also beside a comparison, and says what it means", () => {
    for (const {id, search} of presetsFor(startState, start)) {
      const box = list(`${search}${search ? "&" : "?"}vergelijk=model%3D1b`);
      expect([...box.querySelectorAll("[aria-current]")].map((link) => link.textContent)).toEqual([
        text.aannames.presets[id].name
      ]);
      if (id !== "published") expect(box.querySelector("p")!.textContent).toBe(text.aannames.presets[id].help);
    }
    expect(list("?model=1b").querySelectorAll("[aria-current], p").length).toBe(0);
  });
  it("leads from experiment to experiment, each with its insight, and back; the state alone decides where one is", () => {
    const {tour, experiments} = text.aannames;
    const seen: string[] = [];
    let box = tourBox(startState, start, {document, text});
    for (const name of experimentNames) {
      const {state, problems} = readLab(box.querySelector("a")!.getAttribute("href")!);
      expect(problems).toEqual([]);
      box = tourBox({...state, intervals: true}, start, {document, text});
      seen.push(box.querySelector("h2")!.textContent!);
      expect(box.textContent).toContain(insight(name, start, text));
    }
    expect(seen).toEqual(experimentNames.map((name, k) => tour.step(k + 1, 3, experiments.titles[name])));
    expect(readLab(box.querySelector("a")!.getAttribute("href")!).state).toEqual(startState);
  });
  it("keeps the reader’s place when it changes", () => {
    const page = emptyPage('<section id="lab"></section>');
    const root = page.querySelector<HTMLElement>("#lab")!;
    drawLab(root, start, {}, {document: page, text, embed: () => page.createElement("p")});
    const second = () => root.querySelectorAll<HTMLElement>(".lab-presets a")[1]!;
    second().focus();
    furnish(root, readLab("?model=1a").state, start, {document: page, text});
    expect(page.activeElement).toBe(second());
    expect(second().getAttribute("aria-current")).toBe("true");
  });
});

describe.each([nl, en])("a picture that is not of the present state in $language", (text) => {
  const state = (search: string) => readLab(search).state;
  it("says that it is computed anew, and is out of sight where it is about another outcome", () => {
    const place = emptyPage('<div id="ladder"><figure></figure></div>').querySelector<HTMLElement>("#ladder")!;
    markStale(place, startState, state("?model=1c"), text);
    markStale(place, startState, state("?model=1b"), text);
    expect([place.className, place.getAttribute("aria-busy")]).toEqual(["stale", "true"]);
    expect([...place.querySelectorAll(".lab-anew")].map(({textContent}) => textContent)).toEqual([
      text.aannames.progress.anew
    ]);
    markStale(place, startState, state("?uitkomst=vsv"), text);
    expect(place.className).toBe("stale stale-other");
    clearStale(place);
    expect(place.outerHTML).toBe('<div id="ladder" class=""><figure></figure></div>');
  });
  it("is of the present state also where only bands or a comparison came", () => {
    expect(sameResult(startState, state("?interval=1&vergelijk=model%3D1c"))).toBe(true);
    expect(sameResult(startState, state("?wereld=zwaktoets"))).toBe(false);
  });
});

describe("what cannot be", () => {
  const words = (message: string, search: string) => problemWords(new Refused(message), readLab(search).state, nl);
  it("is said in a sentence of the reader’s language", () => {
    const needs = "invalid specification; not one table and one fit: imputation";
    expect(words(needs, "?cito=imputation")).toContain(nl.aannames.cito.values.imputation);
    expect(words("empty selection; no students left after the step age: 3 before", "")).toBe(
      nl.aannames.problems.empty
    );
    expect(words("invalid iets", "")).toBe(nl.aannames.problems.refused);
    expect(problemWords(new Error("stuk"), startState, nl)).toBe(nl.aannames.problems.failed);
  });
});

describe("an address", () => {
  it("is held against what is known: choices that cannot be and keys that nobody knows are named, campaigns are not", () => {
    const parts = (search: string) => problemsOf(search).map(({part}) => part);
    expect(parts("?model=1a&wereld=alles&utm_source=brief")).toEqual([]);
    expect(parts("?modell=1a&model=9&interval=1")).toEqual(["model=9", "modell=1a"]);
  });
});

describe.each([nl, en])("the lab as the build draws it in $language", (text) => {
  const document = emptyPage(
    '<section data-lab></section><div data-experiment="noScore"></div><div data-experiment="shifted"></div><div data-experiment="weak"></div>'
  );
  const root = document.querySelector<HTMLElement>("[data-lab]")!;
  drawLab(root, start, {}, {document, text, embed: () => document.createElement("p")});
  it("is whole without script: chart, sentence, ladder, variation, selection and the report of the fit", () => {
    const drawn = [...root.querySelectorAll<HTMLElement>(".lab-view:not([hidden])")].map((view) => view.dataset.view);
    expect(drawn).toEqual(["effects", "ladder", "variation", "flow"]);
    const sentence = root.querySelector(".part-sentence")!;
    expect(sentence.textContent).toBe(labSentence({result} as LabData, text).replace(/[[\]]/g, ""));
    expect([...sentence.querySelectorAll(".live-number")].length).toBe(4);
    expect(root.querySelector(".convergence")!.textContent).toContain(
      text.labCharts.convergence.steps(result.convergence.iterations)
    );
    expect(root.querySelector(".lab-chips")!.textContent).toBe(text.aannames.chips.none);
  });
  it("holds against the truth only what is about the same students, and says why not", () => {
    const view = furtherViews.find(({id}) => id === "truth")!;
    const data = {result, truth: loadShown()} as LabData;
    const shown = (search: string) => {
      const {state} = readLab(search);
      return [view.picture(data, state) !== undefined, view.absent!(data, state, text)];
    };
    const {absent} = text.aannames;
    expect(shown("")[0]).toBe(true);
    expect(shown("?groep=leerweg.bbl")).toEqual([false, absent.truthOfOthers]);
    expect(shown("?definitie=typical")).toEqual([false, absent.truthOfOthers]);
    expect(shown("?jaar=2021")).toEqual([false, absent.truth]);
  });
  it("leads from the truth to all methods in the world and outcome of the reader", () => {
    const view = furtherViews.find(({id}) => id === "truth")!;
    const links = ["", "?wereld=alles&uitkomst=vsv"].map((search) => {
      const [link] = onwardLink(view, readLab(search).state, {document, text});
      return new URL(link!.querySelector("a")!.href, "https://voorbeeld.nl/aannames");
    });
    const states = links.map(({search}) => readState(methodsControls.fields, search).state);
    expect(links.map(({pathname, hash}) => pathname + hash)).toEqual(links.map(() => "/werelden#werelden-methoden"));
    expect(states).toEqual([
      {proefwereld: "neutraal", proefuitkomst: "doorstroom", proefgroep: "niet-westers"},
      {proefwereld: "alles", proefuitkomst: "vsv", proefgroep: "niet-westers"}
    ]);
    expect(onwardLink(mainView, startState, {document, text})).toEqual([]);
  });
  it("ends every experiment in an insight with the numbers of the computation", () => {
    const insight = (name: string) => document.querySelector(`[data-experiment="${name}"] details p`)!.textContent!;
    expect(insight("noScore")).toContain(text.format.points(headline(noScore)!.points));
    expect(insight("shifted")).toContain(text.format.points(headline(start.experiments.shifted)!.points));
    expect(insight("weak")).toContain(text.format.points(7.1));
    for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-experiment] a")) {
      expect(readLab(link.getAttribute("href")!).problems).toEqual([]);
    }
  });
});
