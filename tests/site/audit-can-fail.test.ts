import {fileURLToPath} from "node:url";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type Served, serve} from "../../data-loaders/site/serve.js";
import {type AuditOptions, auditPage} from "./audit.js";
import {sharedBrowser} from "./browser.js";

// Truth: each page in broken/ is the sound page with one fault; the audit must name that fault and no other.
const browser = sharedBrowser();
const folder = fileURLToPath(new URL("broken", import.meta.url));
let served: Served;
beforeAll(async () => {
  served = await serve(folder, {port: 0, base: "/kansen/"});
});
afterAll(async () => await served?.close());

async function rulesOf(page: string, options: Partial<AuditOptions> = {}): Promise<string[]> {
  const findings = await auditPage(browser(), served.url + page, {site: served.url, language: "en", ...options});
  return [...new Set(findings.map(({rule}) => rule))].sort();
}

describe("a sound page", () => {
  const looks = [
    {colorSchemes: ["light"], width: 1280},
    {colorSchemes: ["dark"], width: 320},
    {javaScript: false}
  ] as const;
  it.each(looks)("gives no finding: %o", async (look) => expect(await rulesOf("", look)).toEqual([]));
});

describe.concurrent("the audit names the fault of", () => {
  it.each([
    ["page-error", "page-error"],
    ["rejection", "page-error"],
    ["bare-import", "unresolved-import"],
    ["dynamic-import", "unresolved-import"],
    ["missing-module", "resource"],
    ["missing-stylesheet", "resource"],
    ["late-failure", "resource"],
    ["broken-link", "broken-link"],
    ["broken-anchor", "broken-link"],
    ["broken-anchor-elsewhere", "broken-link"],
    ["link-outside", "broken-link"],
    ["other-origin-image", "other-origin"],
    ["other-origin-fetch", "other-origin"],
    ["other-origin-import", "other-origin"],
    ["other-origin-worker", "other-origin"],
    ["console-error", "console"],
    ["console-warning", "console"],
    ["csp-inline-script", "csp"],
    ["csp-eval", "csp"],
    ["csp-connect", "csp"],
    ["contrast", "axe:color-contrast"],
    ["dark-contrast", "axe:color-contrast", {colorSchemes: ["light", "dark"]}],
    ["unnamed-control", "axe:label"],
    ["small-target", "axe:target-size"],
    ["wide", "horizontal-scroll", {width: 320}],
    ["no-lang", "lang"],
    ["wrong-lang", "lang"],
    ["no-zoom", "viewport"],
    ["no-viewport", "viewport"],
    ["no-title", "title"],
    ["no-description", "description"],
    ["no-h1", "h1"],
    ["two-h1", "h1"],
    ["skipped-heading", "headings"],
    ["duplicate-id", "duplicate-id"],
    ["image-without-alt", "image-alt"],
    ["shows-nan", "lost-value"],
    ["shows-undefined", "lost-value"],
    ["shows-null", "lost-value"],
    ["shows-infinity", "lost-value"],
    ["shows-object", "lost-value"],
    ["shows-nan-in-chart", "lost-value"],
    ["live-error", "live-part"],
    ["live-stuck", "live-part", {patience: 1000}],
    ["no-such-page", "resource"]
  ] as [string, string, Partial<AuditOptions>?][])("%s: %s", async (page, rule, options) => {
    const expected = page === "no-such-page" ? ["description", "h1", "lang", "resource", "title", "viewport"] : [rule];
    expect(await rulesOf(page, options)).toEqual(expected);
  });

  it.each([
    ["broken-link", "broken-link"],
    ["contrast", "axe:color-contrast"],
    ["no-title", "title"],
    ["missing-stylesheet", "resource"]
  ])("%s also when scripts are off", async (page, rule) => {
    expect(await rulesOf(page, {javaScript: false})).toEqual([rule]);
  });

  it("dark-contrast in the dark only, and wide in a small window only", async () => {
    expect(await rulesOf("dark-contrast")).toEqual([]);
    expect(await rulesOf("wide")).toEqual([]);
  });
});
