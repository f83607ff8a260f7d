import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type Served, serve} from "../../data-loaders/site/serve.js";
import {type AuditOptions, auditPage} from "./audit.js";
import {sharedBrowser} from "./browser.js";
import {dist, pages, type SitePage} from "./dist.js";
import {looksOf} from "./looks.js";

// Truth: WCAG 2.2 A and AA as axe tests it, and our own rules; audit-can-fail.test.ts proves that each can fail.
const browser = sharedBrowser();
let atRoot: Served;
let below: Served;
beforeAll(async () => {
  atRoot = await serve(dist, {port: 0});
  below = await serve(dist, {port: 0, base: "/kansen/"});
});
afterAll(async () => {
  await atRoot?.close();
  await below?.close();
});

/** What an embed has not: it is a piece of another page. */
const notForEmbeds = ["description", "h1", "headings"];

async function findings(page: SitePage, server: Served, look: Partial<AuditOptions> = {}): Promise<string[]> {
  const found = await auditPage(browser(), server.url + page.path, {
    site: server.url,
    language: page.language,
    ...look
  });
  return found
    .filter(({rule}) => !["embed", "frozen"].includes(page.kind) || !notForEmbeds.includes(rule))
    .map(({rule, detail}) => `${rule}: ${detail}`);
}

describe("the site", () => {
  it("has pages in both languages", () => {
    const languages = pages().map(({language}) => language);
    expect(languages).toContain("nl");
    expect(languages).toContain("en");
  });
});

describe.concurrent.each(pages().filter((page) => looksOf(page).looks.length > 0))("/$path", (page) => {
  const {looks, withoutScripts, belowPath} = looksOf(page);
  it.each(looks)("$width px, $colorSchemes", async (look) => expect(await findings(page, atRoot, look)).toEqual([]));
  if (withoutScripts) {
    it("without scripts", async () => expect(await findings(page, atRoot, {javaScript: false})).toEqual([]));
  }
  // A page for missing addresses is shown at any depth, so it must name where the site stands: it is built
  // for that place.
  if (belowPath) it("below a path", async () => expect(await findings(page, below, {colorSchemes: []})).toEqual([]));
});

describe("an address that does not exist", () => {
  it.each([
    ["bestaat-niet", "nl"],
    ["en/bestaat-niet", "en"],
    ["bestaat/ook/niet", "nl"]
  ] as const)("/%s shows a sound page of its language", async (path, language) => {
    const missing: SitePage = {file: "", path, language, kind: "missing"};
    expect(await findings(missing, atRoot, {status: 404})).toEqual([]);
  });
});
