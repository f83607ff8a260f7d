import {createHash} from "node:crypto";
import {gzipSync} from "node:zlib";
import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {embedPage} from "../../../data-loaders/site/embed-page.js";
import {staticParts} from "../../../data-loaders/site/parts.js";
import {languages} from "../../../src/mbo/language.js";
import {embedPath} from "../../../src/parts/embed-path.js";
import {imputationExample} from "../../support/imputation-example.js";

const embeds = staticParts({imputation: imputationExample}).flatMap((part) =>
  languages.map((language) => {
    const html = embedPage(part, language);
    return {part, language, html, document: new JSDOM(html).window.document};
  })
);

describe.each(embeds)("embed $part.chartId in $language", ({part, language, html, document}) => {
  it("is a single file: nothing in it is fetched", () => {
    expect(document.querySelectorAll("[src], [srcset], iframe, object, embed, image, base").length).toBe(0);
    const links = [...document.querySelectorAll("link")].map((link) => link.getAttribute("rel"));
    expect(links).toEqual(["alternate", "alternate"]); // other languages: named, not loaded
    const css = [...document.querySelectorAll("style, [style]")]
      .map((node) => node.textContent + (node.getAttribute("style") ?? ""))
      .join();
    expect(css).not.toMatch(/@import|url\(\s*["']?(?!data:|#)/);
  });
  it("allows its own script, and requests only of our own files for other states", () => {
    const policy = document.querySelector("meta[http-equiv=Content-Security-Policy]")!.getAttribute("content")!;
    const scripts = [...document.scripts];
    expect(scripts.length).toBe(1);
    const hash = createHash("sha256").update(scripts[0]!.textContent!, "utf8").digest("base64");
    const states = document.documentElement.dataset.live !== undefined;
    expect(policy).toContain(`script-src ${states ? "'self' " : ""}'sha256-${hash}'`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(states ? "connect-src 'self' data:;" : "connect-src 'none'");
  });
  it("has a classic script, for a frame without an origin runs no other", () => {
    expect(document.scripts[0]!.type).toBe("");
    expect(document.scripts[0]!.textContent).not.toMatch(/\bimport\s*[{"'*\w]|\bexport\b/);
  });
  it("is whole: language, title, heading, figure with picture and table, badge, way back", () => {
    expect(document.documentElement.lang).toBe(language);
    expect(document.title).not.toBe("");
    expect(document.querySelector("h1")!.textContent).toBe(document.querySelector(".chart-title")!.textContent);
    expect(document.querySelectorAll("figure svg").length).toBe(2);
    expect(document.querySelectorAll("figure table tbody tr").length).toBeGreaterThan(1);
    expect(document.querySelector(".badge")!.textContent).not.toBe("");
    expect(html).not.toMatch(/NaN|undefined|\[object/);
  });
  it("is light: under 120 kB gzipped (issue 9)", () => {
    expect(gzipSync(html).length).toBeLessThan(120_000);
  });
  it("leads back to the site and over to the other language, relative to where it stands", () => {
    const own = `https://voorbeeld.nl/kansen/${embedPath(part.chartId, language)}`;
    const to = (node: Element) => new URL(node.getAttribute("href")!, own).href;
    const home = `https://voorbeeld.nl/kansen/${language === "en" ? "en/" : ""}`;
    expect(to(document.querySelector(".chart-embed a")!)).toBe(`${home}${part.page ?? ""}#${part.id}`);
    expect([...document.querySelectorAll("link")].map(to)).toEqual(
      languages.map((of) => `https://voorbeeld.nl/kansen/${embedPath(part.chartId, of)}`)
    );
  });
});
