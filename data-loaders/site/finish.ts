import {mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join, posix, relative, sep} from "node:path";
import {JSDOM} from "jsdom";
import type {IfReal} from "../../src/analysis/disclosure/if-real.js";
import type {Story} from "../../src/analysis/story/story.js";
import {elements} from "../../src/markup/element.js";
import {languages} from "../../src/mbo/language.js";
import {defaultWorld} from "../../src/mbo/world/worlds.js";
import {fillDiagram} from "../../src/parts/diagram.js";
import {drawPart} from "../../src/parts/draw.js";
import {embedPath} from "../../src/parts/embed-path.js";
import {fillFigures} from "../../src/parts/figures.js";
import {fillFormulas} from "../../src/parts/formulas.js";
import {drawLab} from "../../src/parts/lab/draw-lab.js";
import type {LabStart, LabStudies} from "../../src/parts/lab/lab-data.js";
import {fillStory} from "../../src/parts/story/figures.js";
import {fillTables, type TableData} from "../../src/parts/tables.js";
import {gallery} from "../../src/parts/taking/gallery.js";
import {fillStills} from "../../src/parts/werkagenda/fill.js";
import type {Descriptives} from "../../src/tables/descriptives.js";
import type {Parity} from "../../src/tables/parity.js";
import type {WerkagendaData} from "../../src/tables/werkagenda/data.js";
import {load as loadCalibrations} from "../calibration.js";
import {load as loadCorrections} from "../corrections.js";
import {writeDownloads} from "../downloads/write-downloads.js";
import {load as loadYardsticks} from "../yardsticks.js";
import {builtJson, builtParts} from "./built-parts.js";
import {bundleModules, type Preloads, withoutClock} from "./bundle.js";
import {writeDrawings} from "./chart-drawings.js";
import {fillCitation} from "./citation.js";
import {fillContact} from "./contact.js";
import {embedEntries} from "./embed-module.js";
import {embedPage} from "./embed-page.js";
import {frozenNow, writeFrozen} from "./frozen.js";
import {release} from "./furniture.js";
import {galleryItems} from "./gallery-items.js";
import {writeHead} from "./head.js";
import {type PageAddress, pageOf, rootFrom, texts} from "./pages.js";
import {drawingPath, frozenPath, type StaticPart} from "./parts.js";
import {enforcePolicy} from "./policy.js";
import {type ShareImage, ShareImages} from "./share-images.js";
import {basePath, siteAddress} from "./site-url.js";

export interface FinishOptions {
  /** Address the site will stand at, for canonical and social addresses. */
  readonly siteUrl?: string | undefined;
  /** Mail or web address of the publisher. */
  readonly contact?: string | undefined;
  readonly log?: (line: string) => void;
}

/**
 * The finishing step: turns what Framework built into the site. Every page gets its language, head and policy, its
 * charts and numbers in their start state, and every chart its embeds.
 */
export async function finish(directory: string, {siteUrl, contact, log = () => {}}: FinishOptions = {}): Promise<void> {
  const {story, lab, studies, agenda, parts, drawn} = builtParts(directory);
  const tables = {
    corrections: loadCorrections(),
    descriptives: builtJson<Descriptives>(directory, "descriptives"),
    calibrations: loadCalibrations(),
    yardsticks: loadYardsticks(),
    parity: builtJson<Parity>(directory, "parity"),
    ifReal: builtJson<IfReal>(directory, "if-real"),
    downloads: await writeDownloads(directory, release())
  };
  const frozen = frozenNow(drawn);
  const images = new ShareImages();
  const pages = htmlFiles(directory).map((file) => ({
    file,
    path: `/${relative(directory, file).split(sep).join("/")}`,
    dom: new JSDOM(withoutClock(readFileSync(file, "utf8")))
  }));
  const entries = new Set(pages.flatMap(({dom, path}) => importedModules(dom.window.document, path)));
  const preloads = await bundleModules(directory, [...entries, ...embedEntries(directory)]);
  for (const {file, path, dom} of pages) {
    preloadModules(dom.window.document, path, preloads);
    inlineStyles(dom.window.document, dirname(file));
    finishPage(dom.window.document, path, {
      parts,
      drawn,
      images,
      tables,
      story,
      lab,
      studies,
      agenda,
      frozen,
      siteUrl,
      contact
    });
    writeFileSync(file, dom.serialize());
    dom.window.close();
    log(`finished ${path}`);
  }
  await images.write(directory);
  writeDrawings(directory, drawn);
  writeFrozen(directory);
  for (const language of languages) {
    for (const part of drawn) {
      const path = `${embedPath(part.chartId, language)}.html`;
      mkdirSync(dirname(join(directory, path)), {recursive: true});
      writeFileSync(join(directory, path), embedPage(part, language));
      log(`drew /${path}`);
    }
  }
}

interface PageOptions {
  readonly parts: readonly StaticPart[];
  readonly drawn: readonly StaticPart[];
  readonly images: ShareImages;
  readonly tables: TableData;
  readonly story: Story;
  readonly lab: LabStart;
  readonly studies: LabStudies;
  readonly agenda: WerkagendaData;
  /** Key of the picture under which a chart is frozen as it is now. */
  readonly frozen: ReadonlyMap<string, string>;
  readonly siteUrl: string | undefined;
  readonly contact: string | undefined;
}

/** @throws RangeError if a page asks for a part, figure or table that does not exist. */
function finishPage(
  document: Document,
  path: string,
  {parts, drawn, images, tables, story, lab, studies, agenda, frozen, siteUrl, contact}: PageOptions
): void {
  const {language, slug, indicator} = pageOf(path);
  const text = texts[language];
  const root = rootFrom(path);
  nameFonts(document);
  if (slug === "404") standAnywhere(document, `${basePath(siteUrl)}${language === "en" ? "en/" : ""}`);
  const address: PageAddress = {language, slug, ...(indicator ? {indicator} : {})};
  for (const link of document.querySelectorAll("h1 > a, header h2 > a, footer h2 > a"))
    link.replaceWith(...link.childNodes);
  fillFigures(document, text);
  fillStory(document, story, text);
  fillTables(document, {...tables, root}, text);
  fillFormulas(document, text);
  fillDiagram(document, text);
  fillContact(document, contact);
  fillCitation(document, text, release(), siteUrl && siteAddress(siteUrl));
  fillStills(agenda, {document, text, address: (to) => `${root}${to}`}, indicator);
  for (const place of document.querySelectorAll<HTMLElement>("[data-part]")) {
    const part = parts.find(({id}) => id === place.dataset.part);
    if (!part) throw new RangeError(`invalid part of ${path}; not in the site's parts: ${place.dataset.part}`);
    const address = `${root}${embedPath(part.chartId, language)}`;
    const drawing = `${root}${drawingPath(part.chartId, language, "light")}`;
    const link = elements(document)("p", {class: "chart-embed"}, embedLink(), " · ", drawingLink());
    place.replaceChildren(
      ...part.with((controls, view, data) => drawPart(controls, view, data, {document, text, embed: link}))
    );
    place.dataset.live = "static";
    freezeAt(place, part);
    place.dataset.state = "ready";

    function drawingLink(): HTMLElement {
      return elements(document)("a", {href: drawing}, text.take.picture);
    }

    function embedLink(): HTMLElement {
      return elements(document)("a", {href: address}, text.chart.embedOpen);
    }
  }
  for (const figure of document.querySelectorAll<HTMLElement>(":is(.still, [data-still]) > figure[data-chart]")) {
    const part = drawn.find(({chartId}) => chartId === figure.dataset.chart);
    if (part) freezeAt(figure.parentElement!, part);
  }
  const place = document.querySelector<HTMLElement>("[data-lab]");
  if (place) {
    const h = elements(document);
    const embed = (chart: string) =>
      h("p", {class: "chart-embed"}, h("a", {href: `${root}${embedPath(chart, language)}`}, text.chart.embedOpen));
    drawLab(place, lab, studies, {document, text, embed});
    for (const part of parts.filter(({page}) => page === "aannames"))
      freezeAt(place.querySelector<HTMLElement>(`[data-view="${part.id}"]`)!, part);
  }
  writeHead(document, {...address, siteUrl, image: shareImage()});
  Object.assign(document.documentElement.dataset, {version: release().version, world: defaultWorld});
  const charts = document.querySelector<HTMLElement>("[data-gallery]");
  if (charts) charts.replaceChildren(...gallery(galleryItems(drawn, language, root), {document, text}));
  enforcePolicy(document, "site");

  /** Beside a link stands the first chart of the page. */
  function shareImage(): ShareImage | undefined {
    if (slug === "404") return undefined;
    const first = document.querySelector<HTMLElement>("figure[data-chart]")?.dataset.chart;
    const part = drawn.find(({chartId}) => chartId === first);
    return part ? images.ofChart(part, language) : images.ofPage(address);
  }

  /** Tells the part where it is frozen as it is now, from the root of its language. */
  function freezeAt(place: HTMLElement, part: StaticPart): void {
    const key = frozen.get(part.chartId);
    if (key) place.dataset.frozen = frozenPath(part.chartId, "nl", key);
  }
}

/** Our modules that a page's own script imports, as paths from the site's root. */
function importedModules(document: Document, path: string): string[] {
  return [...document.querySelectorAll("script[type=module]")].flatMap((script) =>
    [...(script.textContent ?? "").matchAll(/"(\.[^"]*_import\/[^"]+\.js)"/g)].map(([, module]) =>
      posix.join(posix.dirname(path), module!).slice(1)
    )
  );
}

/** Framework preloads every module; after joining them there are fewer, with other names. */
function preloadModules(document: Document, path: string, preloads: Preloads): void {
  const present = [...document.querySelectorAll<HTMLLinkElement>("link[rel=modulepreload]")];
  const ours = present.filter((link) => /\/_(import|node)\//.test(link.getAttribute("href") ?? ""));
  const needed = new Set(importedModules(document, path).flatMap((module) => preloads.get(module) ?? []));
  for (const module of needed) {
    const link = document.createElement("link");
    link.setAttribute("rel", "modulepreload");
    link.setAttribute("href", posix.relative(posix.dirname(path), `/${module}`).replace(/^(?!\.)/, "./"));
    ours[0]?.before(link, "\n");
  }
  for (const link of ours) link.remove();
}

/**
 * Puts the stylesheet into the page: small as it is, it would cost a slow reader another round trip before the text.
 */
function inlineStyles(document: Document, folder: string): void {
  for (const link of document.querySelectorAll('link[rel=preload][as="style"]')) link.remove();
  for (const link of document.querySelectorAll("link[rel=stylesheet]")) {
    const style = document.createElement("style");
    style.textContent = readFileSync(join(folder, link.getAttribute("href") ?? ""), "utf8").trim();
    link.replaceWith(style);
  }
}

/**
 * A host shows the 404 page at any address, however deep: its links count from the site's root, and it needs no file
 * of ours (scripts, fonts), which an address in between would look for in the wrong place.
 */
function standAnywhere(document: Document, base: string): void {
  for (const node of document.querySelectorAll("script, link[rel=modulepreload], link[rel=preload], base"))
    node.remove();
  for (const style of document.querySelectorAll("head style")) {
    if (style.textContent?.startsWith("@font-face")) style.remove();
  }
  const tag = document.createElement("base");
  tag.setAttribute("href", base);
  document.head.querySelector("meta[charset]")?.after(tag);
}

/** Puts the hashed names that Framework gave the preloaded fonts into the font faces. */
function nameFonts(document: Document): void {
  const hashed = [...document.querySelectorAll<HTMLLinkElement>("link[rel=preload][as=font]")].map(
    (link) => link.getAttribute("href")?.split("/").at(-1) ?? ""
  );
  for (const style of document.querySelectorAll("head style")) {
    style.textContent = (style.textContent ?? "").replace(/([\w-]+)\.woff2/g, (file, name) => {
      return hashed.find((h) => h.startsWith(`${name}.`)) ?? file;
    });
  }
}

function htmlFiles(directory: string): string[] {
  return readdirSync(directory, {recursive: true, encoding: "utf8"})
    .filter((name) => name.endsWith(".html"))
    .map((name) => join(directory, name));
}
