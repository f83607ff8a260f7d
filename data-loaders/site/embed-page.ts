import {readFileSync} from "node:fs";
import {transformSync} from "esbuild";
import {JSDOM} from "jsdom";
import {frame} from "../../src/charts/frame.js";
import {elements} from "../../src/markup/element.js";
import {type Language, languages} from "../../src/mbo/language.js";
import {startOf} from "../../src/parts/part.js";
import {texts} from "./pages.js";
import {embedPath, type StaticPart} from "./parts.js";
import {enforcePolicy} from "./policy.js";

const read = (file: string) => readFileSync(new URL(`../../src/${file}`, import.meta.url), "utf8");

/**
 * An embed: one HTML file that requests nothing. Picture, table, styles and its one small script are inside, so that
 * it works in a frame without an origin.
 */
export function embedPage(part: StaticPart, language: Language): string {
  const text = texts[language];
  const dom = new JSDOM("<!DOCTYPE html><html><head><meta charset=utf-8></head><body></body></html>");
  const {document} = dom.window;
  const h = elements(document);
  const up = "../".repeat(embedPath(part.chartId, language).split("/").length - 1);
  const home = language === "en" ? `${up}en/` : up;
  const more = h(
    "p",
    {class: "chart-embed"},
    h("a", {href: `${home}${part.page ?? ""}#${part.id}`, target: "_blank", rel: "noopener"}, text.chart.openPage)
  );
  const {figure, title} = part.with((controls, view, data) => ({
    figure: frame(view.chart, data, startOf(controls), {document, text, more}),
    title: view.chart.caption(data, startOf(controls), text).title
  }));
  document.documentElement.lang = language;
  document.documentElement.dataset.embed = part.chartId;
  document.title = `${title} | ${text.site.name}`;
  document.head.append(
    h("meta", {name: "viewport", content: "width=device-width, initial-scale=1"}),
    h("meta", {name: "robots", content: "noindex"}),
    h("meta", {name: "color-scheme", content: "light dark"}),
    h("meta", {name: "description", content: title}),
    ...languages.map((of) => h("link", {rel: "alternate", hreflang: of, href: `${up}${embedPath(part.chartId, of)}`})),
    h("style", {}, transformSync(`${read("tokens.css")}${read("chart.css")}`, {loader: "css", minify: true}).code),
    h("script", {}, transformSync(read("interface/embed-frame.ts"), {loader: "ts", minify: true}).code)
  );
  document.body.className = "embed";
  document.body.append(h("main", {}, h("h1", {class: "visually-hidden"}, title), figure));
  enforcePolicy(document, "embed");
  const html = dom.serialize();
  dom.window.close();
  return html;
}
