import {readFileSync} from "node:fs";
import {csvParse, dsvFormat} from "d3-dsv";
import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {load} from "../../../data-loaders/vsv.js";
import {literalColours, tokensOf} from "../../../src/charts/drawing/literal-colours.js";
import {pictureFile, sourceLine} from "../../../src/charts/drawing/picture-file.js";
import {textWidth, wrapped} from "../../../src/charts/drawing/wrapped-text.js";
import {type VsvState, vsvByLevel} from "../../../src/charts/story/vsv-by-level.js";
import {embedCode} from "../../../src/interface/embed.js";
import {takeAlong} from "../../../src/parts/taking/take-along.js";
import type {TableContent} from "../../../src/tables/content.js";
import {csv, csvForExcel} from "../../../src/tables/csv.js";
import {metadata} from "../../../src/tables/metadata.js";
import {en} from "../../../src/text/en.js";
import {nl} from "../../../src/text/nl.js";
import {emptyPage} from "../../support/page.js";

const data = load();
const state: VsvState = {leerweg: "bol", jaar: 2023, verdeling: false};
const tokens = tokensOf(readFileSync(new URL("../../../src/tokens.css", import.meta.url), "utf8"));
const draw = (options: Partial<Parameters<typeof pictureFile>[3]> = {}) =>
  pictureFile(vsvByLevel, data, state, {document: emptyPage(), text: nl, tokens, scheme: "light", ...options});
const parsed = (svg: string) => new JSDOM(svg, {contentType: "image/svg+xml"}).window.document;

describe("a chart as a file", () => {
  it("is valid XML with title, what is shown, badge, key, source and address", () => {
    const file = parsed(draw({address: "https://voorbeeld.nl/?jaar=2020"}).svg);
    const words = [...file.querySelectorAll("text")].map((node) => node.textContent).join(" ");
    const caption = vsvByLevel.caption(data, state, nl);
    const squeezed = (text: string) => text.replace(/\s+/g, " ");
    for (const own of [caption.title, caption.subtitle, nl.badge.published, sourceLine(vsvByLevel, nl), "jaar=2020"]) {
      expect(squeezed(words)).toContain(squeezed(own));
    }
    for (const {label} of vsvByLevel.key(data, state, nl)) expect(words).toContain(label);
    expect(file.querySelector("svg > title")!.textContent).toBe(caption.title);
    expect(file.querySelector("svg > desc")!.textContent).toBe(caption.alternative);
  });
  it("names no token: its colours are those of the scheme", () => {
    const [light, dark] = [draw().svg, draw({scheme: "dark"}).svg];
    for (const svg of [light, dark]) expect(svg).not.toMatch(/var\(|light-dark\(/);
    expect(light).toContain("#fbf8f2");
    expect(dark).toContain("#17181b");
    expect(dark).not.toContain("#fbf8f2");
  });
  it("is as tall as what it holds, at any width", () => {
    for (const width of [320, 720]) {
      const {svg, height} = draw({width});
      const file = parsed(svg);
      const lowest = [...file.querySelectorAll("svg > text")].map((node) => Number(node.getAttribute("y")));
      expect(Math.max(...lowest)).toBeLessThan(height);
      expect(file.documentElement.getAttribute("viewBox")).toBe(`0 0 ${width} ${height}`);
    }
  });
  it("refuses a token that the stylesheet does not know", () => {
    expect(() => literalColours("var(--nothing)", tokens, "light")).toThrow(
      "invalid token; not in the stylesheet: --nothing"
    );
    expect(literalColours("var(--nothing, var(--ink))", tokens, "light")).toBe("#22201c");
  });
});

describe("lines of text", () => {
  it("stay within their width and lose no word", () => {
    const text = "Studenten met een niet-westerse migratieachtergrond stoppen vaker voortijdig met hun opleiding";
    const lines = wrapped(text, 300, 16);
    expect(lines.length).toBeGreaterThan(1);
    expect(Math.max(...lines.map((line) => textWidth(line, 16)))).toBeLessThanOrEqual(300);
    expect(lines.join(" ")).toBe(text);
  });
  it("keep a word that is too long whole", () => {
    expect(wrapped("aansprakelijkheidsverzekering ja", 20, 16)).toEqual(["aansprakelijkheidsverzekering", "ja"]);
  });
});

describe("figures as files", () => {
  const content: TableContent = {
    caption: "Proef",
    columns: [{label: "naam"}, {label: "=punten", digits: 1}, {label: "aantal", group: "alle", digits: 0}],
    rows: [
      ["=1+1", -2.345, 1500],
      ["@x; y", 12, 3]
    ]
  };
  it("open in a Dutch spreadsheet: semicolons, decimal commas, a byte order mark", () => {
    const text = csvForExcel(content);
    expect(text.charCodeAt(0)).toBe(0xfeff);
    const [first] = dsvFormat(";").parse(text.slice(1));
    expect(Object.values(first!)).toEqual(["'=1+1", "-2,3", "1500"]);
  });
  it("hold no formula: text that a spreadsheet would run is text, negative numbers stay numbers", () => {
    const rows = csvParse(csv(content));
    expect(rows.columns).toEqual(["naam", "'=punten", "alle: aantal"]);
    expect(rows.map(({naam}) => naam)).toEqual(["'=1+1", "'@x; y"]);
    expect(rows[0]!["'=punten"]).toBe("-2.3");
  });
  it("come with a description of every column", () => {
    const about = {title: "t", description: "d", source: "s", badge: "simulated", language: "nl"} as const;
    const {schema, simulated, rows} = metadata(content, about);
    expect(simulated).toBe(true);
    expect(rows).toBe(2);
    expect(schema.fields.map(({type}) => type)).toEqual(["string", "number", "number"]);
  });
});

describe("the way to take a chart along", () => {
  const embed = {address: "https://voorbeeld.nl/embed/v1/a", title: "Begin"};
  it.each([nl, en])("offers code, link, pictures, figures and a sentence with its source ($language)", (text) => {
    const address = "https://voorbeeld.nl/?leerweg=bbl";
    const box = takeAlong({chart: vsvByLevel, data, state}, {document: emptyPage(), text, embed, address});
    const fields = [...box.querySelectorAll("textarea")];
    const caption = vsvByLevel.caption(data, state, text);
    expect(fields[0]!.value).toBe(embedCode({id: vsvByLevel.id, ...embed}));
    expect(fields[1]!.value).toBe(address);
    for (const own of [caption.title, sourceLine(vsvByLevel, text), text.badge.published, address]) {
      expect(fields[2]!.value).toContain(own);
    }
    for (const field of fields) expect(box.querySelector(`label[for="${field.id}"]`)).not.toBeNull();
    expect(box.querySelectorAll("[role=group] button").length).toBe(8);
  });
  it("gives the code without a script, and that of figures that last, to who asks for it", () => {
    const lasting = {address: "https://voorbeeld.nl/embed/v1/frozen/a", kind: "frozen"} as const;
    const box = takeAlong(
      {chart: vsvByLevel, data, state},
      {document: emptyPage(), text: nl, embed: {...embed, lasting}, address: "https://voorbeeld.nl"}
    );
    const code = () => box.querySelector("textarea")!.value;
    const choose = (value: string) => {
      const input = box.querySelector<HTMLInputElement>(`input[value=${value}]`)!;
      input.checked = true;
      input.dispatchEvent(new input.ownerDocument.defaultView!.Event("change"));
    };
    expect(code()).toContain("<script>");
    choose("fixed");
    expect(code()).toBe(embedCode({id: vsvByLevel.id, ...embed, fixed: true}));
    choose("frozen");
    expect(code()).toBe(embedCode({id: vsvByLevel.id, title: embed.title, address: lasting.address, fixed: true}));
    choose("follows");
    choose("follow");
    expect(code()).toBe(embedCode({id: vsvByLevel.id, ...embed}));
  });
});
