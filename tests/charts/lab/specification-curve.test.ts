import {csvParse} from "d3-dsv";
import {describe, expect, it} from "vitest";
import {firmness} from "../../../src/analysis/multiverse/firmness.js";
import {multiverseList} from "../../../src/analysis/multiverse/list.js";
import {listed} from "../../../src/analysis/multiverse/listed.js";
import {type OptionCode, option, optionCodes} from "../../../src/analysis/multiverse/options.js";
import {type Contrast, contrasts, measures, type Row} from "../../../src/analysis/multiverse/row.js";
import {varianceShares} from "../../../src/analysis/multiverse/variance-shares.js";
import type {OutcomeName} from "../../../src/analysis/specification/specification.js";
import {publishedOf} from "../../../src/charts/drawing/contrasts.js";
import {frame} from "../../../src/charts/drawing/frame.js";
import {choiceShares} from "../../../src/charts/lab/choice-shares.js";
import {type CurveData, curveOf, curvePoints, matrixRows} from "../../../src/charts/lab/curve-data.js";
import {firmnessSentence, specificationCurve} from "../../../src/charts/lab/specification-curve.js";
import {en} from "../../../src/text/en.js";
import {nl} from "../../../src/text/nl.js";
import {emptyPage} from "../../support/page.js";
import {expectSound} from "../../support/sound-picture.js";

const document = emptyPage();
const href = (query: string) => `/aannames?${query}`;
const options = Object.fromEntries(
  optionCodes.map((code) => [code, {choice: option(code).choice}])
) as CurveData["options"];
const names = Object.keys(contrasts) as Contrast[];

/**
 * The real list with made-up results: the published size of each contrast, moved by the options. Whatever imputes is
 * pending, as when only light methods have run; model 1a has no levels.
 */
function made(outcome: OutcomeName): CurveData {
  const entries = multiverseList({outcome, year: 2020});
  const rows = entries.map(({query, options: codes, specification}): Row => {
    const heavy = codes.some((code) => /imputed|weighted|latent|extrapolated|low|high/.test(code));
    if (heavy) return {query, status: "pending", students: null, values: measures.map(() => null)};
    const shift = codes.reduce((sum, code) => sum + ((optionCodes.indexOf(code) % 7) - 3) / 10, 0);
    const values = measures.map((measure) => {
      if (specification.model === "1a" && /^\d$/.test(measure)) return null;
      const figure = names.find((name) => name === measure);
      return figure ? publishedOf(outcome, figure).value * (1 + shift) : 1;
    });
    return {query, status: "converged", students: 1000, values};
  });
  const all = listed(entries, rows);
  return {
    measures,
    options,
    subject: {
      outcome,
      year: 2020,
      rows: all.map(({entry, row}) => ({...row, set: entry.set, options: entry.options, invalid: entry.invalid})),
      firmness: firmness(all, outcome),
      variance: names.map((measure) => varianceShares(all, measure))
    }
  };
}

const data = made("doorstroom");
const vsv = made("vsv");
const state = (contrast: Contrast, query = "", value?: number) => ({contrast, query, value, href});

describe.each([nl, en])("the specification curve in $language", (text) => {
  const words = text.multiverse;
  it("draws every contrast of both outcomes at every width, one dot or cross per specification", () => {
    for (const own of [data, vsv]) {
      for (const contrast of names) {
        const points = curvePoints(own, contrast);
        for (const width of [300, 328, 720]) {
          const picture = specificationCurve.draw(own, state(contrast), {document, text, width});
          expectSound(picture, new RegExp(words.asStudy));
          const marks = (kind: string) =>
            picture.querySelector(`[data-mark=${kind}]`)!.getAttribute("d")!.split("M").length - 1;
          expect(marks("valid") + marks("invalid")).toBe(points.length);
          expect(marks("invalid")).toBe(points.filter(({row}) => row.invalid.length > 0).length);
        }
      }
    }
  });
  it("is light: some thousand points a picture would be heavy as elements, so there are few", () => {
    const picture = specificationCurve.draw(data, state("niet-westers"), {document, text, width: 720});
    expect(picture.querySelectorAll("*").length).toBeLessThan(250);
    expect(picture.outerHTML.length).toBeLessThan(60_000);
  });
  it("says where its points stand, so that a page finds the row under the pointer", () => {
    const picture = specificationCurve.draw(data, state("niet-westers"), {document, text, width: 720});
    const [from, step] = ["data-from", "data-step"].map((name) => Number(picture.getAttribute(name))) as [
      number,
      number
    ];
    const points = curvePoints(data, "niet-westers");
    const first = Number(/M([\d.]+)/.exec(picture.querySelector("[data-mark=valid]")!.getAttribute("d")!)![1]);
    const rank = points.findIndex(({row}) => row.invalid.length === 0);
    expect(first).toBeCloseTo(from + (rank + 0.5) * step, 1);
    expect(from + points.length * step).toBeLessThanOrEqual(720);
  });
  it("has a table in the order of the curve, each row a link to its state", () => {
    const {rows} = specificationCurve.table(data, state("niet-westers"), text);
    const points = curvePoints(data, "niet-westers");
    expect(rows.length).toBe(points.length);
    rows.forEach(([choices, value], k) => {
      expect((choices as {href: string}).href).toBe(href(points[k]!.row.query));
      expect(value).toBe(points[k]!.value);
      if (k > 0) expect(points[k]!.value).toBeGreaterThanOrEqual(points[k - 1]!.value);
    });
    const labels = rows.map(([choices]) => (choices as {label: string}).label);
    expect(labels.filter((label) => label === words.table.nothing).length).toBe(1);
    expect(new Set(labels).size).toBe(labels.length);
  });
  it("names the published and the present specification, once if they are one", () => {
    const said = (query: string, value?: number) =>
      specificationCurve.draw(data, state("hoog", query, value), {document, text, width: 720}).textContent!;
    const points = curvePoints(data, "hoog");
    const other = points.find(({row}) => row.query === "model=1c")!;
    const study = words.published(publishedOf("doorstroom", "hoog").value);
    expect(said("")).toContain(study);
    expect(said("")).not.toContain(words.present(1).split(":")[0]);
    expect(said("model=1c")).toContain(words.present(other.value));
    expect(said("model=1c&leeftijd=18-20", 5)).toContain(words.unlisted(5));
    expect(said("model=1c&leeftijd=18-20")).not.toContain(words.present(1).split(":")[0]);
  });
  it("counts firmness over what was computed, never as a probability", () => {
    const {firmness: own} = data.subject;
    const claim = own.find((f) => f.claim === "nonWesternGoOn")!;
    const {title, note} = specificationCurve.caption(data, state("niet-westers"), text);
    expect(title).toContain(text.format.number(claim.all.specifications));
    expect(note).toContain(words.firm(claim.all.firm, claim.all.specifications));
    expect(note).toContain(words.firmValid(claim.valid.firm, claim.valid.specifications));
    for (const contrast of names) expect(firmnessSentence(data, contrast, text)).toContain(words.noProbability);
  });
  it("says what is pending and what has no such difference, and names the range where there is no finding", () => {
    const {title, note} = specificationCurve.caption(data, state("4"), text);
    const points = curvePoints(data, "4");
    const pending = data.subject.rows.filter(({status}) => status === "pending").length;
    expect(note).toContain(words.pending(pending, data.subject.rows.length));
    expect(note).toContain(words.refused(data.subject.rows.length - pending - points.length));
    expect(title).toBe(words.title.range(points[0]!.value, points.at(-1)!.value, points.length));
  });
  it("gives its links as labels in the file", () => {
    const figure = frame(specificationCurve, data, state("hoog"), {document, text});
    const file = decodeURIComponent(
      figure.querySelector("a[download]")!.getAttribute("href")!.split(",").slice(1).join(",")
    );
    const rows = csvParse(file);
    expect(rows.length).toBe(curvePoints(data, "hoog").length);
    expect(
      rows.every((row) => row[words.table.choices]!.length > 0 && !row[words.table.choices]!.includes("object"))
    ).toBe(true);
    expect(figure.querySelectorAll("tbody th a").length).toBe(rows.length);
  });
  it("has a name for every option, and no two the same within a choice", () => {
    const labels = optionCodes.map((code) => `${option(code).choice} ${words.options[code]}`);
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe("the data of the curve", () => {
  it("has every point in one row of every choice at least, and in the row of each of its options", () => {
    const points = curvePoints(data, "niet-westers");
    const rows = matrixRows(data, points);
    points.forEach(({row}, k) => {
      const taken = rows.filter(({ranks}) => ranks.includes(k));
      expect(new Set(taken.map(({choice}) => choice)).size).toBe(5);
      expect(taken.flatMap((own) => own.option ?? []).sort()).toEqual([...row.options].sort());
    });
    expect(rows.every(({ranks}) => ranks.length > 0)).toBe(true);
  });
  it("is undefined for a subject that is missing or wholly pending", () => {
    const all = {measures, reasons: {options}, subjects: {"doorstroom-2020": data.subject}};
    expect(curveOf(all, {outcome: "doorstroom", year: 2020})?.subject).toBe(data.subject);
    expect(curveOf(all, {outcome: "vsv", year: 2020})).toBeUndefined();
    const rows = data.subject.rows.map((row) => ({...row, values: measures.map(() => null)}));
    const empty = {...all, subjects: {"doorstroom-2020": {...data.subject, rows}}};
    expect(curveOf(empty, {outcome: "doorstroom", year: 2020})).toBeUndefined();
  });
  it("refuses a contrast that no specification has", () => {
    const rows = data.subject.rows.filter(({query}) => query === "model=1a");
    expect(() => curvePoints({...data, subject: {...data.subject, rows}}, "4")).toThrow(
      "invalid multiverse; no specification has a result of: 4"
    );
  });
});

describe.each([nl, en])("which choice moves a difference most, in $language", (text) => {
  const {shares} = text.multiverse;
  it("names the largest share, and has shares that add up (identity)", () => {
    for (const contrast of names) {
      const {rows} = choiceShares.table(data.subject, {contrast}, text);
      expect(rows.length).toBe(6);
      expect(rows.reduce((sum, row) => sum + Number(row[1]), 0)).toBeCloseTo(100, 6);
      const top = rows.slice(0, 5).reduce((a, b) => (Number(b[1]) > Number(a[1]) ? b : a));
      expect(choiceShares.caption(data.subject, {contrast}, text).title).toBe(
        shares.title.most(String(top[0]), Number(top[1]))
      );
      const picture = choiceShares.draw(data.subject, {contrast}, {document, text, width: 300});
      expectSound(picture, new RegExp(shares.rest));
      expect(picture.querySelectorAll("rect").length).toBe(6);
    }
  });
  it("says that nothing moves where nothing does, and that it is no probability", () => {
    const still = {...data.subject, variance: data.subject.variance.map((own) => ({...own, variance: 0}))};
    const {title, note} = choiceShares.caption(still, {contrast: "hoog"}, text);
    expect(title).toBe(shares.title.none);
    expect(note).toContain(text.multiverse.noProbability);
    expect(() => choiceShares.table({...still, variance: []}, {contrast: "hoog"}, text)).toThrow("invalid multiverse");
  });
});

it("options are named by code in both languages (compiles only if all are there)", () => {
  const codes: readonly OptionCode[] = optionCodes;
  for (const text of [nl, en]) expect(Object.keys(text.multiverse.options).sort()).toEqual([...codes].sort());
});
