import {readFileSync} from "node:fs";
import {type Source, sources} from "../../src/mbo/sources.js";
import {menu, pageAddress, pageOf, texts} from "./pages.js";

/** Skip link, name, menu and language switch of a page. */
export function header(path: string): string {
  const {language, slug, indicator} = pageOf(path);
  const text = texts[language];
  const other = language === "nl" ? "en" : "nl";
  const items = menu().map(
    (item) =>
      `<li><a href="${pageAddress(language, item)}"${item === slug ? ` aria-current="${indicator ? "true" : "page"}"` : ""}>${text.pages[item].name}</a></li>`
  );
  return `<a class="skip" href="#observablehq-main">${text.site.skip}</a>
<a class="site-name" data-home href="${pageAddress(language, "index")}">${text.site.name}</a>
<nav aria-label="${text.site.navigation}"><ul>${items.join("")}</ul></nav>
<a class="language" data-keep-state lang="${other}" hreflang="${other}" href="${pageAddress(other, slug === "404" ? "index" : slug, indicator)}" aria-label="${text.site.otherLanguageLabel}">${text.site.otherLanguage}</a>
<noscript><p class="notice">${text.site.noScript}</p></noscript>`;
}

/** Legend of the two kinds of figures, sources, licence, independence and version. */
export function footer(path: string): string {
  const {language} = pageOf(path);
  const text = texts[language];
  const {footer, badge} = text;
  const listed = Object.values<Source>(sources);
  const cited = listed.map(({author, title, date, url}) => {
    const name = url ? `<a href="${url}">${title}</a>` : title;
    return `<li>${author[language]}, ${name} (${date[language]})</li>`;
  });
  return `<section aria-labelledby="footer-legend"><h2 id="footer-legend">${footer.legend}</h2>
<p><span class="badge badge-published">${badge.published}</span> ${footer.published}</p>
<p><span class="badge badge-simulated">${badge.simulated}</span> ${footer.simulated}</p></section>
<section aria-labelledby="footer-sources"><h2 id="footer-sources">${footer.sources}</h2><ul>${cited.join("")}</ul></section>
<section aria-labelledby="footer-licence"><h2 id="footer-licence">${footer.licence}</h2>
<p class="print-only" data-printed></p><p>${footer.licenceText}</p><p>${footer.independent}</p><p>${footer.version(version())} ${footer.report} <a href="${pageAddress(language, "correcties")}">${text.pages.correcties.name}</a></p></section>`;
}

export interface Release {
  readonly version: string;
  /** ISO date. */
  readonly date: string;
}

/** Version and date of the newest entry in the CHANGELOG: the one place where they are written. */
export function release(): Release {
  const changelog = readFileSync(new URL("../../CHANGELOG.md", import.meta.url), "utf8");
  const newest = /^## (\S+) \((\d{4}-\d{2}-\d{2})\)/m.exec(changelog);
  if (!newest) throw new Error("invalid CHANGELOG.md; no entry of the form: ## 0.1.0 (2026-11-22)");
  return {version: newest[1]!, date: newest[2]!};
}

/** The release as readers see it. */
export function version(): string {
  const {version, date} = release();
  return `${version} (${date})`;
}
