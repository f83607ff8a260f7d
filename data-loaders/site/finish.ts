import {mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join, relative, sep} from "node:path";
import {JSDOM} from "jsdom";
import {elements} from "../../src/markup/element.js";
import {languages} from "../../src/mbo/language.js";
import {drawPart} from "../../src/parts/draw.js";
import {fillFigures} from "../../src/parts/figures.js";
import {fillTables} from "../../src/parts/tables.js";
import {load as loadCorrections} from "../corrections.js";
import {embedPage} from "./embed-page.js";
import {writeHead} from "./head.js";
import {pageOf, texts} from "./pages.js";
import {embedPath, type StaticPart, staticParts} from "./parts.js";
import {enforcePolicy} from "./policy.js";

export interface FinishOptions {
  /** Address the site will stand at, for canonical and social addresses. */
  readonly siteUrl?: string | undefined;
  readonly log?: (line: string) => void;
}

/**
 * The finishing step: turns what Framework built into the site. Every page gets its language, head and policy, its
 * charts and numbers in their start state, and every chart its embeds.
 */
export function finish(directory: string, {siteUrl, log = () => {}}: FinishOptions = {}): void {
  const parts = staticParts();
  for (const file of htmlFiles(directory)) {
    const path = `/${relative(directory, file).split(sep).join("/")}`;
    const dom = new JSDOM(readFileSync(file, "utf8"));
    finishPage(dom.window.document, path, parts, siteUrl);
    writeFileSync(file, dom.serialize());
    dom.window.close();
    log(`finished ${path}`);
  }
  for (const language of languages) {
    for (const part of parts) {
      const path = `${embedPath(part.chartId, language)}.html`;
      mkdirSync(dirname(join(directory, path)), {recursive: true});
      writeFileSync(join(directory, path), embedPage(part, language));
      log(`drew /${path}`);
    }
  }
}

/** @throws RangeError if a page asks for a part, figure or table that does not exist. */
function finishPage(document: Document, path: string, parts: readonly StaticPart[], siteUrl: string | undefined): void {
  const {language, slug} = pageOf(path);
  const text = texts[language];
  const root = path.startsWith("/en/") ? "../" : "./";
  nameFonts(document);
  writeHead(document, {language, slug, siteUrl});
  fillFigures(document, text);
  fillTables(document, loadCorrections(), text);
  for (const place of document.querySelectorAll<HTMLElement>("[data-part]")) {
    const part = parts.find(({id}) => id === place.dataset.part);
    if (!part) throw new RangeError(`invalid part of ${path}; not in the site's parts: ${place.dataset.part}`);
    const address = `${root}${embedPath(part.chartId, language)}`;
    const link = elements(document)("p", {class: "chart-embed"}, embedLink());
    place.replaceChildren(
      ...part.with((controls, view, data) => drawPart(controls, view, data, {document, text, embed: link}))
    );
    place.dataset.live = "static";
    place.dataset.state = "ready";

    function embedLink(): HTMLElement {
      return elements(document)("a", {href: address}, text.chart.embedOpen);
    }
  }
  enforcePolicy(document, "site");
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
