import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {buildSync, transformSync} from "esbuild";
import {JSDOM} from "jsdom";
import {frame} from "../../src/charts/drawing/frame.js";
import {elements} from "../../src/markup/element.js";
import {type Language, languages} from "../../src/mbo/language.js";
import {embedPath} from "../../src/parts/embed-path.js";
import {startOf} from "../../src/parts/part.js";
import {release, version} from "./furniture.js";
import {texts} from "./pages.js";
import {drawingPath, frozenPath, type StaticPart} from "./parts.js";
import {enforcePolicy} from "./policy.js";

/** Module that draws other states, from the site's root; it stays where it is, whatever it needs. */
export const livePath = "embed/v1/live.js";

export interface EmbedPageOptions {
  /** Never changes again: only the start state, and not a word about what comes later. */
  readonly frozen?: boolean;
}

const read = (file: string) => readFileSync(new URL(`../../src/${file}`, import.meta.url), "utf8");

/**
 * An embed: one HTML file that requests nothing. Picture, table, styles and its one small script are inside, so that
 * it works in a frame without an origin. Of a chart with other states than the start, its address asks for one; then,
 * and only then, the script fetches what draws it.
 */
export function embedPage(part: StaticPart, language: Language, {frozen = false}: EmbedPageOptions = {}): string {
  const text = texts[language];
  const path = frozen ? frozenPath(part.chartId, language, "-") : embedPath(part.chartId, language);
  const dom = new JSDOM("<!DOCTYPE html><html><head><meta charset=utf-8></head><body></body></html>");
  const {document} = dom.window;
  const h = elements(document);
  const up = "../".repeat(path.split("/").length - 1);
  const home = language === "en" ? `${up}en/` : up;
  const more = h(
    "p",
    {class: "chart-embed"},
    away(`${home}${part.page ?? ""}#${part.id}`, text.chart.openPage),
    ...(frozen
      ? []
      : [
          h(
            "span",
            {"data-start": ""},
            " · ",
            away(`${up}${drawingPath(part.chartId, language, "light")}`, text.take.picture)
          ),
          " · ",
          away(`${home}grafieken#${part.chartId}`, text.take.embedShort)
        ]),
    frozen && ` ${text.embedding.frozenNote(version())} `,
    frozen && h("a", {href: `${up}${embedPath(part.chartId, language)}`}, text.embedding.current)
  );
  const {figure, title, states} = part.with((controls, view, data) => ({
    figure: frame(view.chart, data, startOf(controls), {document, text, more}),
    title: view.chart.caption(data, startOf(controls), text).title,
    states: !frozen && (part.page === "aannames" || Object.keys(controls.fields).length > 0)
  }));
  for (const own of figure.querySelectorAll<HTMLAnchorElement>('a[href^="?"]')) {
    own.setAttribute("href", `${home}${part.page ?? ""}${own.getAttribute("href")}`); // another state of the page
    own.target = "_blank";
    own.rel = "noopener";
  }
  document.documentElement.lang = language;
  Object.assign(document.documentElement.dataset, {
    embed: part.chartId,
    ...(states && {live: `${up}${livePath}`, part: part.id, page: part.page ?? "", version: release().version})
  });
  document.title = `${title} | ${text.site.name}`;
  document.head.append(
    h("meta", {name: "viewport", content: "width=device-width, initial-scale=1"}),
    h("meta", {name: "robots", content: "noindex"}),
    h("meta", {name: "color-scheme", content: "light dark"}),
    h("meta", {name: "description", content: title}),
    ...(frozen ? [] : languages).map((of) =>
      h("link", {rel: "alternate", hreflang: of, href: `${up}${embedPath(part.chartId, of)}`})
    ),
    h(
      "style",
      {},
      transformSync(`${read("tokens.css")}${read("chart.css")}${read("embed.css")}`, {loader: "css", minify: true}).code
    ),
    h("script", {}, frameScript())
  );
  document.body.className = "embed";
  document.body.append(h("main", {}, ...(states ? notes() : []), h("h1", {class: "visually-hidden"}, title), figure));
  enforcePolicy(document, states ? "embed" : "alone");
  const html = dom.serialize();
  dom.window.close();
  return html;

  function away(href: string, label: string): HTMLElement {
    return h("a", {href, target: "_blank", rel: "noopener"}, label);
  }

  /** What the script may have to say where it can fetch no words. */
  function notes(): HTMLElement[] {
    const {startOnly, failed} = text.embedding;
    return Object.entries({"start-only": startOnly, failed}).map(([name, words]) =>
      h("p", {class: "embed-note", role: "status", hidden: true, "data-note": name}, words)
    );
  }
}

let script: string | undefined;

/** The embed's script as one classic script. */
function frameScript(): string {
  script ??= buildSync({
    entryPoints: [fileURLToPath(new URL("../../src/interface/embed-frame.ts", import.meta.url))],
    bundle: true,
    format: "iife",
    target: "es2022",
    minify: true,
    write: false
  }).outputFiles[0]!.text;
  return script;
}
