import {readFileSync} from "node:fs";
import {csvParse} from "d3-dsv";
import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {embedPage} from "../../data-loaders/site/embed-page.js";
import {pageAddress, pageOf, pageWords, parameterisedPaths, rootFrom} from "../../data-loaders/site/pages.js";
import {staticStills} from "../../data-loaders/site/stills.js";
import {load} from "../../data-loaders/werkagenda.js";
import {load as loadFile} from "../../data-loaders/werkagenda-file.js";
import {languages} from "../../src/mbo/language.js";
import {published} from "../../src/mbo/published.js";
import type {Figure} from "../../src/mbo/werkagenda/figure.js";
import {indicatorIds} from "../../src/mbo/werkagenda/indicator-ids.js";
import {eventAnchor, timeline} from "../../src/mbo/werkagenda/timeline.js";
import {werkagenda} from "../../src/mbo/werkagenda/werkagenda.js";
import {fillStills} from "../../src/parts/werkagenda/fill.js";
import {en} from "../../src/text/en.js";
import {nl} from "../../src/text/nl.js";
import {emptyPage} from "../support/page.js";

const data = load();
const address = (path: string) => `./${path}`;
const prose = {
  nl: readFileSync(new URL("../../src/werkagenda.md", import.meta.url), "utf8"),
  en: readFileSync(new URL("../../src/en/werkagenda.md", import.meta.url), "utf8")
};

/** The page as its file has it, filled; its prose stays out. */
function filled(text: typeof nl): Document {
  const places = [...prose[text.language].matchAll(/<(section|div)[^>]*data-still="[^"]+"><\/\1>/g)].map(
    ([tag]) => tag
  );
  const page = emptyPage(places.join(""));
  fillStills(data, {document: page, text, address});
  return page;
}

describe.each([nl, en])("the page of the Werkagenda in $language", (text) => {
  const page = filled(text);

  it("has every still that its file asks for, and every chart and table its badge", () => {
    expect(page.querySelectorAll("[data-still]").length).toBe(17);
    expect(page.querySelectorAll("[data-still]:empty").length).toBe(0);
    expect(page.querySelectorAll("figure.chart-published").length).toBe(6);
    expect(page.querySelectorAll(".badge-simulated, .chart-simulated").length).toBe(0);
    expect(page.querySelectorAll(".table-box .badge-published").length).toBe(
      page.querySelectorAll(".table-box").length
    );
    expect(page.body.outerHTML).not.toMatch(/NaN|undefined|\[object/);
  });
  it("links to the page of every indicator", () => {
    const links = [...page.querySelectorAll(".indicator-list a")].map((a) => a.getAttribute("href"));
    expect(links).toEqual(indicatorIds.map((id) => address(pageAddress(text.language, "werkagenda", id).slice(1))));
  });
  it("has ids that occur once, those of its headings among them", () => {
    const headings = [...prose[text.language].matchAll(/^##+ (.+)$/gm)].map(([, title]) =>
      title!
        .toLowerCase()
        .replace(/[^\p{L}\d]+/gu, "-")
        .replace(/^-|-$/g, "")
    );
    const ids = [...[...page.querySelectorAll("[id]")].map((node) => node.id), ...headings];
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });
  it("has an anchor for every event, that other pages can link to", () => {
    for (const event of timeline)
      expect(page.getElementById(eventAnchor(event))?.textContent).toContain(event.text[text.language]);
  });
  it("lists every goal, request, contradiction and amount", () => {
    const rows = (name: string) => page.querySelectorAll(`[data-still=${name}] tbody tr`).length;
    expect(rows("doelen")).toBe(werkagenda.goals.length);
    expect(rows("gevraagd")).toBe(werkagenda.requests.length);
    expect(rows("tegenspraken")).toBe(werkagenda.contradictions.length);
    expect(rows("budgetten")).toBe(
      Object.values<Figure>(werkagenda.figures).filter(({unit}) => unit === "euro").length
    );
    expect(rows("streefwaarden")).toBe(data.tables.targets.length);
  });
  it("offers each table as the file that it shows", () => {
    for (const box of page.querySelectorAll(".table-box")) {
      const href = box.querySelector("a[download]")!.getAttribute("href")!;
      const file = csvParse(decodeURIComponent(href.split(",").slice(1).join(",")));
      expect(file.length).toBe(box.querySelectorAll("tbody tr").length);
    }
  });
  it("has no figure typed into its prose: years and numbers of documents, objectives and groups apart", () => {
    const words = prose[text.language].replace(
      /<section[\s\S]*?<\/section>|<div[\s\S]*?<\/div>|```[\s\S]*?```|href="[^"]*"|download="[^"]*"/g,
      ""
    );
    const numbers = [...words.matchAll(/\d+(?:[.,]\d+)*/g)].map(([n]) => n);
    expect(numbers.filter((n) => !/^(20(16|25|27)|1\.5)$/.test(n))).toEqual([]);
  });
});

describe.each([nl, en])("the pages of indicators in $language", (text) => {
  const pages = indicatorIds.map((id) => {
    const page = emptyPage('<main><div data-still="indicator"></div></main>');
    fillStills(data, {document: page, text, address}, id);
    return {id, page};
  });

  it("say what each indicator is, what is known, and where it stands", () => {
    for (const {id, page} of pages) {
      const own = werkagenda.indicators.find((i) => i.id === id)!;
      expect(page.querySelector("h1")!.textContent, id).toBe(own.name[text.language]);
      expect(page.querySelector(".lead")!.textContent).toBe(own.definition[text.language]);
      expect(page.querySelectorAll(".facts dt").length).toBeGreaterThan(4);
      expect(page.querySelector(".badge-published"), id).not.toBeNull();
      expect(page.querySelectorAll(".badge-simulated").length).toBe(0);
      expect(page.body.outerHTML, id).not.toMatch(/NaN|undefined|\[object/);
    }
  });
  it("name every figure of theirs, with its words in the source", () => {
    for (const {id, page} of pages) {
      const own = Object.values<Figure>(werkagenda.figures).filter((figure) => figure.indicator === id);
      for (const {passage} of own) expect(page.body.textContent, id).toContain(passage);
    }
  });
  it("say so where nothing is published", () => {
    const bare = pages.find(({id}) => id === "ondersteuning")!.page;
    for (const words of [
      text.werkagenda.indicator.noChart,
      text.werkagenda.facts.noFigure,
      text.werkagenda.facts.noTarget
    ]) {
      expect(bare.body.textContent).toContain(words);
    }
  });
  it("say that nothing is published by background only where nothing is (truth: the figures and tables)", () => {
    const {noBackground} = text.werkagenda.indicator;
    for (const {id, page} of pages) {
      const figured = Object.values<Figure>(werkagenda.figures).some(
        ({indicator, topic}) => indicator === id && topic === "background"
      );
      const tabled = data.tables.rows.some(
        ({indicator, by}) => indicator === id && (by === "migratieachtergrond" || by === "functiebeperking")
      );
      expect(page.body.textContent!.includes(noBackground), id).toBe(!(figured || tabled));
    }
    const number = text.format.number(published.doorstroomNonWestern.value, 1);
    expect(pages.find(({id}) => id === "hoger-niveau")!.page.body.textContent).toContain(number);
  });
  it("have headings in order and ids that occur once", () => {
    for (const {id, page} of pages) {
      const ids = [...page.querySelectorAll("[id]")].map((node) => node.id);
      expect(new Set(ids).size, id).toBe(ids.length);
      expect([...page.querySelectorAll("h1, h2, h3")].map((h) => h.localName).join(" "), id).toMatch(/^h1( h2)+$/);
    }
  });
  it("lead to their neighbours and back", () => {
    const links = (id: string) =>
      [...pages.find((own) => own.id === id)!.page.querySelectorAll(".trail a")].map((a) => a.getAttribute("href"));
    const to = (id?: (typeof indicatorIds)[number]) => address(pageAddress(text.language, "werkagenda", id).slice(1));
    expect(links("vsv")).toEqual([to(), to("ondersteuning"), to("begeleiding")]);
    expect(links(indicatorIds[0]).length).toBe(2);
    expect(links(indicatorIds.at(-1)!).length).toBe(2);
  });
});

describe("fillStills", () => {
  it("refuses a still or an indicator that does not exist, also names every object has", () => {
    for (const name of ["geldt", "constructor"]) {
      const page = emptyPage(`<div data-still="${name}"></div>`);
      expect(() => fillStills(data, {document: page, text: nl, address})).toThrow(
        `invalid still; not in (indicatoren, uitgaven,`
      );
    }
    for (const id of [undefined, "rendement", "toString"]) {
      const page = emptyPage('<div data-still="indicator"></div>');
      expect(() => fillStills(data, {document: page, text: nl, address}, id)).toThrow(
        "invalid page of an indicator; no such indicator:"
      );
    }
  });
});

describe("addresses of the pages", () => {
  it("know language and indicator, and lead back to them (identity)", () => {
    expect(parameterisedPaths().length).toBe(2 * indicatorIds.length);
    for (const path of parameterisedPaths()) {
      const {language, slug, indicator} = pageOf(path);
      expect([slug, pageAddress(language, slug, indicator)]).toEqual(["werkagenda", path]);
      expect(pageOf(`${path}.html`)).toEqual(pageOf(path));
    }
    expect(pageOf("/werkagenda/rendement")).toEqual({language: "nl", slug: "404"});
    expect(pageOf("/en/werkagenda/constructor")).toEqual({language: "en", slug: "404"});
  });
  it("have titles and descriptions of their own", () => {
    const titles = languages.flatMap((language) =>
      indicatorIds.map((indicator) => pageWords({language, slug: "werkagenda", indicator}).title)
    );
    expect(new Set(titles).size).toBe(titles.length);
  });
  it("know the way to the root from any depth", () => {
    expect(["/", "/data", "/en/data", "/werkagenda/vsv", "/en/werkagenda/vsv"].map(rootFrom)).toEqual([
      "./",
      "./",
      "../",
      "../",
      "../../"
    ]);
  });
});

describe("embeds of the Werkagenda", () => {
  it("are whole single files that lead back to the place of their chart", () => {
    const parts = staticStills(data);
    expect(new Set(parts.map(({chartId}) => chartId)).size).toBe(parts.length);
    for (const part of parts.filter((_, i) => i % 7 === 0)) {
      for (const language of languages) {
        const {document} = new JSDOM(embedPage(part, language)).window;
        const up = language === "en" ? "../../../en/" : "../../";
        expect(document.querySelector(".chart-embed a")!.getAttribute("href")).toBe(`${up}${part.page}#${part.id}`);
        expect(document.querySelectorAll("figure svg").length).toBe(2);
        expect(document.querySelector(".badge-published")).not.toBeNull();
      }
    }
  });
});

describe("the file of all figures", () => {
  const rows = csvParse(loadFile());

  it("has every row of every table and every single figure, each with document and place", () => {
    const {tables} = data;
    const count = tables.rows.length + tables.targets.length + tables.money.length + tables.leavers.length;
    expect(rows.length).toBe(count + Object.keys(werkagenda.figures).length);
    for (const row of rows) expect([row.document, row.plaats, row.waarde, row.badge_nl].every(Boolean)).toBe(true);
  });
  it("has the numbers of the module (identity)", () => {
    for (const [name, {value}] of Object.entries<Figure>(werkagenda.figures)) {
      expect(Number(rows.find((row) => row.groep === name)!.waarde), name).toBe(value);
    }
  });
});
