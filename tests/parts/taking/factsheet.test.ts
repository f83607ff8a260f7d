import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {analyse} from "../../../src/analysis/analyse.js";
import {publishedSpecification, type Specification} from "../../../src/analysis/specification/specification.js";
import {selectionFlow} from "../../../src/charts/lab/selection-flow.js";
import {variationShares} from "../../../src/charts/lab/variation-shares.js";
import {finish} from "../../../src/math/finish.js";
import {type FactsheetInput, factsheet, sheetChart} from "../../../src/parts/taking/factsheet.js";
import {printFactsheet} from "../../../src/parts/taking/print-factsheet.js";
import {en} from "../../../src/text/en.js";
import {nl} from "../../../src/text/nl.js";
import {analysisRegister} from "../../support/analysis-register.js";
import {emptyPage} from "../../support/page.js";

const records = analysisRegister({students: 8000});
const result = finish(analyse(records, publishedSpecification)).result;
const document = emptyPage();
const input: FactsheetInput = {
  result,
  contrast: "niet-westers",
  chips: [
    {label: "Model", value: "2", changed: false},
    {label: "Leeftijd", value: "16-22", changed: true}
  ],
  charts: [
    sheetChart(selectionFlow, result, {}),
    sheetChart(variationShares, {own: result}, {}),
    sheetChart(selectionFlow, result, {})
  ],
  address: "https://example.org/aannames?leeftijd=16-22",
  version: "0.2.0"
};

describe.each([nl, en])("the fact sheet in $language", (text) => {
  const words = text.factsheet;
  const sheet = factsheet(input, {document, text});
  const effect = (level: string) =>
    result.effects.find((own) => own.level === level && own.definition === "conditional")!;

  it("is two pages with three charts, the choices, the caveats, the address and its code", () => {
    expect(sheet.querySelectorAll(".sheet").length).toBe(2);
    expect(sheet.querySelectorAll("figure .picture svg").length).toBe(3);
    expect([...sheet.querySelectorAll(".sheet-chips .changed")].map((chip) => chip.textContent)).toEqual([
      "Leeftijd: 16-22"
    ]);
    expect([...sheet.querySelectorAll(".sheet-caveats li")].map((item) => item.textContent)).toEqual(words.caveats);
    expect(sheet.querySelector(".sheet-address")!.textContent).toBe(input.address);
    expect(sheet.querySelector(".sheet-code svg")!.getAttribute("aria-label")).toBe(words.code);
  });
  it("says that it is simulated, at the top and with each chart; and names its sources", () => {
    expect(sheet.querySelectorAll(".badge-simulated").length).toBe(4);
    expect(sheet.querySelectorAll(".chart-source").length).toBe(3);
  });
  it("has nothing to open, and no name that the page itself may have", () => {
    expect(sheet.querySelectorAll("details, a[download]").length).toBe(0);
    for (const {id} of sheet.querySelectorAll("[id]")) expect(id).toMatch(/^sheet-/);
  });
  it("has every difference beside the published one, and how many students it is about", () => {
    const rows = [...sheet.querySelectorAll("tbody tr")].map((row) =>
      [...row.children].map((cell) => cell.textContent)
    );
    const {groups} = text.labCharts;
    const levels = ["westers", "niet-westers", "hoog", "1", "2", "4"] as const;
    expect(rows.map(([label]) => label)).toEqual(levels.map((level) => groups[level]));
    expect(rows[1]!.slice(1, 3)).toEqual([
      text.format.number(effect("niet-westers").points, 1),
      text.format.number(12.5, 1)
    ]);
    expect(rows[1]![3]).toBe(words.implied(effect("niet-westers").implied!, effect("niet-westers").students!));
  });
  it("has a title that compares with the study, unless it is the study’s own figure", () => {
    const title = (points: number, query = "") => {
      const effects = result.effects.map((own) => (own.level === "niet-westers" ? {...own, points} : own));
      return factsheet({...input, result: {...result, effects, query}}, {document, text}).querySelector("h2")!
        .textContent;
    };
    const groups = text.labCharts.groups["niet-westers"];
    expect(title(12.47)).toBe(words.title.same(groups, 12.47));
    expect(title(12.47, "model=1c")).toBe(words.title.other(groups, 12.47, 12.5));
    expect(title(17.7)).toBe(words.title.other(groups, 17.7, 12.5));
  });
  it("says of which year the published figures are, where that is another one", () => {
    const of = (own: Partial<Specification>) => {
      const specification = {...publishedSpecification, ...own};
      const paper = factsheet({...input, result: {...result, specification}}, {document, text});
      return [paper.querySelector("h2")!.textContent, paper.querySelectorAll("thead th")[2]!.textContent];
    };
    const {points} = effect("niet-westers");
    const groups = text.labCharts.groups["niet-westers"];
    const reported = {year: 2020, value: 12.5};
    expect(of({year: 2021})).toEqual([words.title.otherYear(groups, points, reported), words.table.publishedOf(2020)]);
    expect(of({year: 2016, model: "single"})).toEqual([
      words.title.early(groups, points, 2016, reported),
      words.table.publishedOf(2020)
    ]);
    expect(of({})[1]).toBe(words.table.published);
  });
  it("says so when all choices are the study’s, and refuses a difference that the model does not have", () => {
    const same = factsheet({...input, chips: [input.chips[0]!]}, {document, text});
    expect(same.textContent).toContain(words.allPublished);
    expect(sheet.textContent).not.toContain(words.allPublished);
    expect(() => factsheet({...input, result: {...result, effects: []}}, {document, text})).toThrow(
      "no effect of the contrast"
    );
  });
});

describe("printing", () => {
  it("puts one sheet at the end of the page while the browser prints, and takes it away after", () => {
    const {window} = new JSDOM("<!DOCTYPE html><html><body><main></main></body></html>");
    const seen: [number, string | undefined][] = [];
    const host = window as unknown as Window;
    host.print = () => {
      seen.push([
        host.document.querySelectorAll("body > .factsheet").length,
        host.document.documentElement.dataset.print
      ]);
    };
    const make = () => factsheet(input, {document: host.document, text: nl});
    printFactsheet(make(), host);
    printFactsheet(make(), host); // a browser that tells nothing after the first
    expect(seen).toEqual([
      [1, "factsheet"],
      [1, "factsheet"]
    ]);
    window.dispatchEvent(new window.Event("afterprint"));
    expect(host.document.querySelector(".factsheet")).toBeNull();
    expect(host.document.documentElement.dataset.print).toBeUndefined();
  });
});
