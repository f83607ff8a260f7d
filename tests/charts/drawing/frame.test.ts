import {csvParse} from "d3-dsv";
import {describe, expect, it} from "vitest";
import {load} from "../../../data-loaders/vsv.js";
import {type FrameOptions, frame, staticWidths} from "../../../src/charts/drawing/frame.js";
import {update} from "../../../src/charts/drawing/update.js";
import {type VsvData, type VsvState, vsvByLevel} from "../../../src/charts/story/vsv-by-level.js";
import {en} from "../../../src/text/en.js";
import {nl} from "../../../src/text/nl.js";
import {emptyPage} from "../../support/page.js";

const data = load();
const start: VsvState = {leerweg: "bol", jaar: 2023, verdeling: false};
const document = emptyPage();
const make = (state = start, options: Partial<FrameOptions<VsvData>> = {}) =>
  frame(vsvByLevel, data, state, {document, text: nl, ...options});
const words = (figure: Element, selector: string) => figure.querySelector(selector)?.textContent;

describe("frame", () => {
  const figure = make();

  it("is a figure named by its title, with badge, subtitle and key", () => {
    expect(figure.tagName).toBe("FIGURE");
    const title = figure.querySelector(`#${figure.getAttribute("aria-labelledby")}`)!;
    expect(title.textContent).toBe(vsvByLevel.caption(data, start, nl).title);
    expect(words(figure, ".badge.badge-published")).toBe("gepubliceerde cijfers");
    expect([...figure.querySelectorAll(".chart-key li")].map((li) => li.textContent)).toEqual([
      "geen migratieachtergrond",
      "westerse migratieachtergrond",
      "niet-westerse migratieachtergrond"
    ]);
  });
  it("is one image to a screen reader, with its alternative text; no picture inside speaks", () => {
    const picture = figure.querySelector(".picture")!;
    expect(picture.getAttribute("role")).toBe("img");
    expect(picture.getAttribute("aria-label")).toBe(vsvByLevel.caption(data, start, nl).alternative);
    expect(picture.querySelectorAll("svg:not([aria-hidden=true])").length).toBe(0);
  });
  it("is drawn at both static widths, or at the one width asked for", () => {
    const widths = (from: Element) =>
      [...from.querySelectorAll(".picture > svg, .picture > div > svg")].map((s) => Number(s.getAttribute("width")));
    expect(widths(figure)).toEqual(Object.values(staticWidths));
    expect(widths(make(start, {width: 500}))).toEqual([500]);
  });
  it("names its source with a place, and links where there is an address", () => {
    expect(words(figure, ".chart-source")).toContain("Monitor Werkagenda Mbo 2024-2027");
    expect(words(figure, ".chart-source")).toMatch(/, tabellen 8\.3 en 4\.1$/);
    for (const link of figure.querySelectorAll(".chart-source a")) expect(link.getAttribute("rel")).toBe("noopener");
  });
  it("has its numbers as a table, and the same unrounded as a file", () => {
    expect(figure.querySelectorAll("table tbody tr").length).toBe(5);
    const link = figure.querySelector<HTMLAnchorElement>("a[download]")!;
    expect(link.download).toBe("vsv-migratieachtergrond.csv");
    const content = decodeURIComponent(link.getAttribute("href")!.replace(/^data:text\/csv;charset=utf-8,/, ""));
    const rows = csvParse(content);
    expect(rows.length).toBe(5);
    expect(Object.values(rows[0]!).slice(1, 4)).toEqual(["25.19", "26.67", "18.88"]);
  });
  it("says in every row of a file what is simulated, and leaves a file of published figures alone as it is", () => {
    const rowsOf = (own: Partial<typeof vsvByLevel>, text = nl) => {
      const drawn = frame({...vsvByLevel, ...own}, data, start, {document, text});
      const href = drawn.querySelector("a[download]")!.getAttribute("href")!;
      return csvParse(decodeURIComponent(href.slice(href.indexOf(",") + 1)));
    };
    const kinds = (own: Partial<typeof vsvByLevel>, text = nl) => [
      ...new Set(rowsOf(own, text).map((row) => row[text.chart.kind.column]))
    ];
    expect(kinds({badge: "simulated"})).toEqual(["gesimuleerd"]);
    expect(kinds({badge: "simulated"}, en)).toEqual(["simulated"]);
    expect(kinds({badge: "simulated", beside: "published"})).toEqual(["gesimuleerd en gepubliceerd"]);
    const {columns} = rowsOf({badge: "simulated"});
    expect(columns.at(-1)).toBe("soort");
    expect(rowsOf({}).columns).toEqual(columns.slice(0, -1));
  });
  it("speaks the language it is given", () => {
    expect(words(make(start, {text: en}), "summary")).toBe("View as a table");
  });
});

describe("update", () => {
  const held = document.createElement("div");
  const figure = make(start, {controls: held});

  it("replaces everything but the controls the reader holds, and keeps open what was opened", () => {
    figure.querySelector("details.chart-table")!.setAttribute("open", "");
    const next: VsvState = {leerweg: "bbl", jaar: 2022, verdeling: true};
    update(figure, make(next));
    const caption = vsvByLevel.caption(data, next, nl);
    expect(words(figure, ".chart-title")).toBe(caption.title);
    expect(words(figure, ".chart-subtitle")).toBe(caption.subtitle);
    expect(figure.querySelector(".picture")!.getAttribute("aria-label")).toBe(caption.alternative);
    expect(figure.querySelector("details.chart-table")!.hasAttribute("open")).toBe(true);
    expect(held.parentElement!.className).toBe("chart-body");
    expect(figure.contains(held)).toBe(true);
    expect(figure.querySelector(`#${figure.getAttribute("aria-labelledby")}`)).not.toBeNull();
    for (const one of [".badge", ".picture", "figcaption", ".chart-key"])
      expect(figure.querySelectorAll(one).length).toBe(1);
  });
  it("keeps what can be opened the same element, with new content, in the order of the new chart", () => {
    const table = figure.querySelector("details.chart-table")!;
    update(figure, make({...start, jaar: 2019}));
    expect(words(figure, ".chart-note")).toContain("2022/23");
    expect(figure.querySelector("details.chart-table")).toBe(table);
    expect(words(figure, "caption")).toContain("2019/20");
    const order = (of: HTMLElement) => [...of.querySelectorAll("*")].map((e) => `${e.localName}.${e.className}`);
    const fresh = make({...start, jaar: 2019}, {controls: document.createElement("div")});
    expect(order(figure)).toEqual(order(fresh));
  });
  it("leaves what the new chart brings as it came, where the old one had nothing to open", () => {
    const plain = make(start, {more: document.createElement("p")});
    const brought = document.createElement("details");
    brought.className = "chart-embed";
    brought.innerHTML = "<summary>a</summary><p>b</p>";
    update(plain, make(start, {more: brought}));
    expect(plain.querySelector("details.chart-embed > p")?.textContent).toBe("b");
  });
});
