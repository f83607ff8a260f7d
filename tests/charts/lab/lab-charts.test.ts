import {describe, expect, it} from "vitest";
import {load as loadTruth} from "../../../data-loaders/truth.js";
import {analyse} from "../../../src/analysis/analyse.js";
import {ladder} from "../../../src/analysis/ladder.js";
import {publishedSpecification} from "../../../src/analysis/specification/specification.js";
import {contrastsOf} from "../../../src/analysis/truth/contrasts.js";
import {effectsAgainstTruth} from "../../../src/analysis/truth/held-against-truth.js";
import {frame} from "../../../src/charts/drawing/frame.js";
import {ladderContrasts, modelLadder} from "../../../src/charts/lab/model-ladder.js";
import {selectionFlow} from "../../../src/charts/lab/selection-flow.js";
import {truthErrors} from "../../../src/charts/lab/truth-errors.js";
import {variationShares} from "../../../src/charts/lab/variation-shares.js";
import {finish} from "../../../src/math/finish.js";
import {variable} from "../../../src/mbo/codebook.js";
import {columnWords} from "../../../src/tables/column-words.js";
import {convergenceReport, convergenceSentences, convergenceTable} from "../../../src/tables/convergence.js";
import {en} from "../../../src/text/en.js";
import {nl} from "../../../src/text/nl.js";
import {analysisRegister} from "../../support/analysis-register.js";
import {emptyPage} from "../../support/page.js";
import {expectSound} from "../../support/sound-picture.js";

const records = analysisRegister({students: 12_000});
const rungs = finish(ladder(records, publishedSpecification));
const own = rungs.rungs.at(-1)!;
const fair = finish(analyse(records, {...publishedSpecification, model: "3"})).result;
const single = finish(analyse(records, {...publishedSpecification, model: "single"})).result;
const truth = loadTruth();
const choice = {world: "neutraal", outcome: "doorstroom", year: truth.year, model: "2"} as const;
/** The published specification on the first draw on record. */
function heldIn({world, outcome}: {world: string; outcome: "doorstroom" | "vsv"}) {
  const entry = Object.values(truth.worlds[world]!.seeds)[0]![outcome];
  const {points} = entry.estimates.published!;
  const effects = contrastsOf(outcome).map(({variable, level}, k) => ({
    ...own.effects[0]!,
    variable,
    level,
    points: points[k]!
  }));
  return effectsAgainstTruth(entry, effects, {...choice, world, outcome});
}
const held = heldIn(choice);
const document = emptyPage();
const widths = [300, 328, 720];

describe.each([nl, en])("the model ladder in $language", (text) => {
  it("draws every model that has the gap, in every contrast and width", () => {
    for (const contrast of ladderContrasts) {
      for (const width of widths) {
        const picture = modelLadder.draw(rungs, {contrast}, {document, text, width});
        expectSound(picture, /1a.*1b.*1c.*2/);
        expect(picture.querySelectorAll("circle, polygon").length).toBe(4);
      }
    }
  });
  it("has in its table the gaps and parts of the ladder, which add up from model to model (identity)", () => {
    const {rows} = modelLadder.table(rungs, {contrast: "westers"}, text);
    expect(rows.length).toBe(12);
    for (const [k, [, groups, value, explained, other]] of rows.entries()) {
      const [, before, from] = rows[k - 1] ?? [];
      if (before !== groups) expect([explained, other]).toEqual(["", ""]);
      else expect(Number(from) + Number(explained) + Number(other)).toBeCloseTo(Number(value), 9);
    }
  });
  it("names first and last gap in its title, and every gap in its words", () => {
    const {title, alternative} = modelLadder.caption(rungs, {contrast: "niet-westers"}, text);
    const gaps = rungs.rungs.slice(1).map((rung) => rung.effects.find(({level}) => level === "niet-westers")!.points);
    expect(title).toContain(text.format.number(gaps[0]!, 1));
    expect(title).toContain(text.format.points(gaps.at(-1)!));
    for (const gap of gaps) expect(alternative).toContain(text.format.points(gap));
  });
  it("says which way the gap moved", () => {
    const moved = (values: readonly number[]) => {
      const changed = rungs.rungs.slice(1, values.length + 1).map((rung, k) => ({
        ...rung,
        effects: rung.effects.map((effect) => (effect.level === "hoog" ? {...effect, points: values[k]!} : effect))
      }));
      return modelLadder.caption({...rungs, rungs: changed}, {contrast: "hoog"}, text).title;
    };
    const {title} = text.labCharts.ladder;
    const groups = text.labCharts.groups.hoog;
    expect(moved([4, 2])).toBe(title.smaller(groups, 4, 2));
    expect(moved([2, 4])).toBe(title.larger(groups, 2, 4));
    expect(moved([-2, -4])).toBe(title.larger(groups, -2, -4));
    expect(moved([-2, 1])).toBe(title.turned(groups, -2, 1));
    expect(moved([2, 2.01])).toBe(title.same(groups, 2, 2.01));
  });
  it("leaves the start behind as a dash per model, with its entry in the key", () => {
    const options = {document, text, width: 720};
    const marks = (ghost?: typeof rungs) =>
      modelLadder.draw(rungs, {contrast: "hoog"}, options, ghost).querySelectorAll("line[stroke-dasharray='3 2']")
        .length;
    expect([marks(), marks(rungs)]).toEqual([0, 4]);
    expect(modelLadder.key(rungs, {contrast: "hoog"}, text, rungs)[0]!.label).toBe(text.labCharts.ladder.ghost);
    expect(modelLadder.key(rungs, {contrast: "hoog"}, text)).toEqual([]);
  });
  it("refuses a ladder without the contrast", () => {
    const bottom = {...rungs, rungs: rungs.rungs.slice(0, 1), steps: []};
    expect(() => modelLadder.table(bottom, {contrast: "hoog"}, text)).toThrow(
      "invalid ladder; no model has the contrast: westers"
    );
  });
});

describe.each([nl, en])("variation within and between institutions in $language", (text) => {
  const words = text.labCharts.variation;
  it("draws sound pictures of every kind of model", () => {
    for (const data of [{own}, {own, fair}, {own: fair}, {own: rungs.rungs[3]!}, {own: single}]) {
      for (const width of widths) {
        const picture = variationShares.draw(data, {}, {document, text, width});
        const bars =
          data.own.partition.length + (data.fair ?? data.own).gaps.filter((g) => g.latentShare !== null).length;
        expectSound(picture, /^/);
        expect(picture.querySelectorAll("rect").length).toBe(2 * bars);
      }
    }
  });
  it("does not pass off as a finding what model 2 cannot have: no share between institutions of the gap (F41)", () => {
    const gap = (data: Parameters<typeof variationShares.table>[0]) =>
      variationShares.table(data, {}, text).rows.at(-1)!;
    expect(variationShares.caption({own}, {}, text).note).toContain(words.forced);
    expect(gap({own}).slice(3, 5)).toEqual(["", ""]);
    expect(variationShares.caption({own, fair}, {}, text).note).not.toContain(words.forced);
    expect(gap({own, fair})[4]).toBeCloseTo(100 * fair.gaps.at(-1)!.latentShare!, 9);
  });
  it("always says that the spread is an assumption (decision 8)", () => {
    for (const data of [{own}, {own, fair}, {own: single}]) {
      expect(variationShares.caption(data, {}, text).note).toContain(words.note);
    }
  });
  it("leaves out a spread that the fit calls noise, and says so (D29)", () => {
    const few = {kind: "few events", term: "migratieachtergrondwesters", text: "few events"} as const;
    const warned = {...own, warnings: [few]};
    const rows = (data: typeof own) => variationShares.table({own: data}, {}, text).rows.length;
    expect(rows(warned)).toBe(rows(own) - 1);
    expect(variationShares.caption({own: warned}, {}, text).note).toContain(
      words.uncertain(text.language === "nl" ? "westers" : "western")
    );
  });
  it("has a title for locations, for institutions and for no spread at all", () => {
    const title = (location: number, institution: number) =>
      variationShares.caption({own: {...own, partition: [{...own.partition[0]!, location, institution}]}}, {}, text)
        .title;
    expect(title(3, 1)).toBe(words.title.locations(75));
    expect(title(1, 3)).toBe(words.title.institutions(75));
    expect(title(0, 0)).toBe(words.title.none);
    expect(variationShares.caption({own: {...own, partition: [], gaps: []}}, {}, text).title).toBe(words.title.absent);
  });
});

describe.each([nl, en])("the flow chart in $language", (text) => {
  it("has a count at every step, which add up (identity)", () => {
    for (const width of widths) {
      const picture = selectionFlow.draw(own, {}, {document, text, width});
      expectSound(picture, new RegExp(text.labCharts.flow.register));
      expect(picture.querySelectorAll("circle").length).toBe(own.flow.length + 1);
    }
    const {rows} = selectionFlow.table(own, {}, text);
    expect(rows.at(-1)![1]).toBe(own.students);
    rows.slice(1).forEach((row, k) => {
      expect(Number(rows[k]![1]) - Number(row[2])).toBe(row[1]);
    });
  });
  it("calls the population what the specification makes it", () => {
    const name = (outcome: "doorstroom" | "vsv", startPopulation: boolean) => {
      const selection = {...own.specification.selection, startPopulation};
      const specification = {...own.specification, outcome, selection};
      return selectionFlow.table({specification, flow: own.flow}, {}, text).rows[1]![0];
    };
    const {steps, everyEnrolled} = text.labCharts.flow;
    expect(name("doorstroom", true)).toBe(steps.population.doorstroom);
    expect(name("vsv", true)).toBe(steps.population.vsv);
    expect(name("vsv", false)).toBe(everyEnrolled);
  });
});

describe.each([nl, en])("truth against estimate in $language", (text) => {
  it("draws every contrast of every world and outcome that has results", () => {
    for (const world of Object.keys(truth.worlds)) {
      for (const outcome of ["doorstroom", "vsv"] as const) {
        const data = heldIn({world, outcome});
        for (const width of widths) {
          const picture = truthErrors.draw(data, {contrast: "westers"}, {document, text, width});
          expectSound(picture, new RegExp(text.labCharts.truth.axis));
          expect(picture.querySelectorAll("rect").length).toBe(2 * data.contrasts.length);
        }
      }
    }
  });
  it("has an error that is estimate less truth and the sum of its parts (identity)", () => {
    for (const row of truthErrors.table(held, {contrast: "westers"}, text).rows) {
      const [, true_, oracle, estimate, error, data, form] = row.map(Number) as [
        number,
        number,
        number,
        number,
        number,
        number,
        number
      ];
      expect(estimate - true_).toBeCloseTo(error, 9);
      expect(data + form).toBeCloseTo(error, 9);
      expect(oracle - true_).toBeCloseTo(form, 9);
    }
  });
  it("never says that the error is that of our world (A1)", () => {
    expect(truthErrors.caption(held, {contrast: "hoog"}, text).note).toContain(text.labCharts.truth.noteWorld);
  });
  it("holds any specification against one draw, without parts where its model has no oracle", () => {
    const entry = Object.values(truth.worlds.neutraal!.seeds)[0]!.doorstroom;
    const one = (model: "2" | "3") => effectsAgainstTruth(entry, own.effects, {...choice, model});
    expect(one("2").contrasts[0]!.data).not.toBeNull();
    expect(one("3").contrasts.map(({oracle}) => oracle)).toEqual(one("3").contrasts.map(() => null));
    const picture = truthErrors.draw(one("3"), {contrast: "westers"}, {document, text, width: 720});
    expectSound(picture, new RegExp(text.labCharts.truth.error(one("3").contrasts[0]!.bias).replace("+", "\\+")));
  });
  it("says so when nothing is off, and refuses to speak of nothing", () => {
    const right = {...held, contrasts: held.contrasts.map((c) => ({...c, estimate: c.truth}))};
    const first = held.contrasts[0]!;
    expect(truthErrors.caption(right, {contrast: first.level}, text).title).toBe(
      text.labCharts.truth.title.right(first.truth, first.truth)
    );
    expect(() => truthErrors.caption({...held, contrasts: []}, {contrast: "hoog"}, text)).toThrow("invalid truth");
  });
});

describe.each([nl, en])("convergence in words in $language", (text) => {
  const words = text.labCharts.convergence;
  it("has a sentence for every way a fit can end", () => {
    const said = (status: typeof own.convergence.status) =>
      convergenceSentences({...own, convergence: {...own.convergence, status, separated: ["niveau1"]}}, text)[0];
    expect(said("converged")).toBe(words.converged);
    expect(said("singular")).toBe(words.singular);
    expect(said("separation")).toBe(words.separation(columnWords("niveau1", text)));
    expect(said("not converged")).toBe(words.failed);
  });
  it("names what is not in the model, and only then", () => {
    const bare = {...own, aliased: [], constant: [], warnings: []};
    expect(convergenceSentences(bare, text).length).toBe(2);
    const few = {kind: "few events", term: "a", text: "few"} as const;
    const full = {...own, aliased: ["a"], constant: ["b"], warnings: [few]};
    expect(convergenceSentences(full, text).slice(2)).toEqual([words.aliased("a"), words.constant("b"), words.few(1)]);
  });
  it("tells each kind of warning in its own words: a sampler that did not settle is no group with few cases", () => {
    const said = (kind: "unsettled" | "weighting" | "simex") =>
      convergenceSentences({...own, aliased: [], constant: [], warnings: [{kind, text: "long"}]}, text).slice(2);
    for (const kind of ["unsettled", "weighting", "simex"] as const) expect(said(kind)).toEqual([words[kind]]);
  });
  it("names columns in the words of the codebook, and leaves what it does not know", () => {
    const {label} = variable("cito_jaar");
    const own = (name: string) => columnWords(name, text);
    expect(own("cito_jaaronbekend")).toBe(`${label[text.language]} (${text.aannames.differences.unknown})`);
    expect(own("niveau1:leerwegbbl")).toContain(" × ");
    expect([own("leeftijd"), own("cito_bocht3")]).toEqual([variable("leeftijd").label[text.language], "cito_bocht3"]);
  });
  it("has a table without holes, shorter for a model without locations", () => {
    const all = convergenceTable(own, text).rows;
    expect(all.length).toBe(13);
    expect(convergenceTable({...single, groups: {}, r2: null}, text).rows.length).toBe(9);
    for (const row of all) for (const cell of row) expect(cell).not.toMatch(/NaN|undefined|^$/);
    expect(convergenceReport(own, {document, text}).querySelectorAll("tbody tr").length).toBe(13);
  });
});

it("each chart stands in a frame, labelled as simulated, with its table as CSV", () => {
  const figures = [
    frame(modelLadder, rungs, {contrast: "niet-westers"}, {document, text: nl}),
    frame(variationShares, {own, fair}, {}, {document, text: nl}),
    frame(selectionFlow, own, {}, {document, text: nl}),
    frame(truthErrors, held, {contrast: "niet-westers"}, {document, text: nl})
  ];
  for (const figure of figures) {
    expect(figure.querySelector(".badge-simulated")).not.toBeNull();
    expect(figure.querySelectorAll("svg[aria-hidden]").length).toBe(2);
    expect(decodeURIComponent(figure.querySelector("a[download]")!.getAttribute("href")!)).toMatch(/\n.*,\d/);
  }
});
