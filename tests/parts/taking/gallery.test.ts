import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {galleryItems} from "../../../data-loaders/site/gallery-items.js";
import type {StaticPart} from "../../../data-loaders/site/parts.js";
import {ShareImages, shareImagePath} from "../../../data-loaders/site/share-images.js";
import {load as loadVsv} from "../../../data-loaders/vsv.js";
import {literalColours, tokensOf} from "../../../src/charts/drawing/literal-colours.js";
import {cardSize, pageCard, shareCard} from "../../../src/charts/share-card.js";
import {embedHeight} from "../../../src/interface/embed.js";
import {startOf} from "../../../src/parts/part.js";
import {gallery} from "../../../src/parts/taking/gallery.js";
import {vsvView} from "../../../src/parts/vsv.js";
import {vsvControls} from "../../../src/parts/vsv-controls.js";
import {en} from "../../../src/text/en.js";
import {nl} from "../../../src/text/nl.js";
import {emptyPage} from "../../support/page.js";

const data = loadVsv();
const part: StaticPart = {
  id: vsvControls.id,
  chartId: vsvView.chart.id,
  page: "",
  with: (use) => use(vsvControls, vsvView, data) as never
};
const onPage = (text: typeof nl, root = "../") => {
  const document = emptyPage();
  document.body.append(...gallery(galleryItems([part], text.language, root), {document, text}));
  return document;
};

describe("the page with all charts", () => {
  it.each([nl, en])("shows picture, badge, finding, page and code of a chart ($language)", (text) => {
    const page = onPage(text);
    const {title, alternative} = vsvView.chart.caption(data, startOf(vsvControls), text);
    expect(page.querySelector("h3")!.textContent).toBe(title);
    expect(page.querySelector(".badge")!.textContent).toBe(text.badge.published);
    const image = page.querySelector("img")!;
    expect(image.alt).toBe(alternative);
    const folder = text.language === "en" ? "../en/" : "../";
    expect(image.getAttribute("src")).toBe(`${folder}charts/${part.chartId}.svg`);
    expect(page.querySelector("source")!.getAttribute("srcset")).toBe(`${folder}charts/${part.chartId}-dark.svg`);
    expect(page.querySelector(".gallery-links a")!.getAttribute("href")).toBe(`${folder}#${part.id}`);
    const frame = new JSDOM(page.querySelector("textarea")!.value).window.document.querySelector("iframe")!;
    expect(frame.getAttribute("src")).toBe(`${folder}embed/v1/${part.chartId}`);
    expect(Number(frame.getAttribute("height"))).toBe(embedHeight(image.height));
  });
  it("is filtered by the stylesheet alone: a button per page and a rule for each", () => {
    const page = onPage(nl);
    expect([...page.querySelectorAll<HTMLInputElement>("[type=radio]")].map(({value}) => value)).toEqual([
      "alle",
      "index"
    ]);
    expect(page.querySelector("style")!.textContent).toContain(
      '#toon-index:checked) .gallery-page:not([data-page="index"])'
    );
    expect(page.querySelectorAll("script").length).toBe(0);
  });
});

describe("the image beside a link", () => {
  const document = emptyPage();
  const tokens = tokensOf(
    ":root {--sans: 'Public Sans'; --ink: #222; --paper: #fff; --quiet: #666; --line: #ddd; --accent: #6a3;}"
  );
  const parsed = (svg: string) => new JSDOM(svg, {contentType: "image/svg+xml"}).window.document;
  it("has site, badge, finding and source, and nothing beyond its edges", async () => {
    const images = new ShareImages();
    const image = images.ofChart(part, "nl");
    expect(image.path).toBe(shareImagePath(part.chartId, "nl"));
    expect(image.alternative).toBe(vsvView.chart.caption(data, startOf(vsvControls), nl).title);
    const known = tokensOf(await (await import("node:fs/promises")).readFile("src/tokens.css", "utf8"));
    const svg = parsed(shareCard(vsvView.chart, data, startOf(vsvControls), {document, text: nl, tokens: known}));
    const words = [...svg.querySelectorAll("svg > text")].map((node) => node.textContent).join(" ");
    for (const own of [nl.site.name, nl.badge.published, "tabellen 8.3 en 4.1"]) expect(words).toContain(own);
    for (const node of svg.querySelectorAll("svg > text")) {
      expect(Number(node.getAttribute("y"))).toBeLessThan(cardSize.height - 10);
    }
  });
  it("of a page without charts is its title and description, cut where it is too long", () => {
    const words = {title: "Een titel", description: "lang ".repeat(200)};
    const svg = pageCard(words, {document, text: nl, tokens});
    expect(parsed(svg).documentElement.getAttribute("viewBox")).toBe("0 0 1200 630");
    expect(svg).toContain("Een titel");
    expect(svg).toContain("…");
    expect(literalColours(svg, tokens, "light")).toBe(svg);
  });
});
