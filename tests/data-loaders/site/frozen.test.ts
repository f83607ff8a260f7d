import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {gunzipSync, gzipSync} from "node:zlib";
import {JSDOM} from "jsdom";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {embedPage} from "../../../data-loaders/site/embed-page.js";
import {freeze, frozenNow, readFrozen, writeFrozen} from "../../../data-loaders/site/frozen.js";
import {frozenPath, type StaticPart} from "../../../data-loaders/site/parts.js";
import {load as loadVsv} from "../../../data-loaders/vsv.js";
import type {VsvData} from "../../../src/charts/story/vsv-by-level.js";
import {vsvView} from "../../../src/parts/vsv.js";
import {vsvControls} from "../../../src/parts/vsv-controls.js";

// Truth: decisions 24. What is frozen never changes, whatever happens to the data behind the chart.
const before = loadVsv();
/** The same chart on other numbers, as after a change of the default world. */
const after: VsvData = {...before, rows: before.rows.map((row) => ({...row, percentage: row.percentage + 1}))};
const part = (data: VsvData): StaticPart => ({
  id: vsvControls.id,
  chartId: vsvView.chart.id,
  page: "",
  with: (use) => use(vsvControls, vsvView, data) as never
});

let store: string;
let site: string;
beforeEach(() => {
  store = mkdtempSync(join(tmpdir(), "kansen-frozen-"));
  site = mkdtempSync(join(tmpdir(), "kansen-site-"));
});
afterEach(() => {
  for (const folder of [store, site]) rmSync(folder, {recursive: true});
});

const pictures = (html: string) =>
  [...new JSDOM(html).window.document.querySelectorAll("figure svg, figure table, .chart-title")].map(
    (n) => n.outerHTML
  );

describe("a frozen embed", () => {
  it("gives the same picture after the numbers changed, byte for byte", () => {
    const [was] = freeze([part(before)], store);
    writeFrozen(site, store);
    const path = join(site, `${frozenPath(was!.chart, "nl", was!.key)}.html`);
    const frozen = readFileSync(path, "utf8");
    expect(pictures(frozen)).toEqual(pictures(embedPage(part(before), "nl")));

    const [now] = freeze([part(after)], store);
    writeFrozen(site, store);
    expect(pictures(embedPage(part(after), "nl"))).not.toEqual(pictures(frozen));
    expect(readFileSync(path, "utf8")).toBe(frozen);
    expect(now!.key).not.toBe(was!.key);
    expect(readFrozen(store)).toEqual([was, now]);
  });
  it("is offered only while it shows what the chart shows now", () => {
    const [was] = freeze([part(before)], store);
    expect(frozenNow([part(before)], store).get(was!.chart)).toBe(was!.key);
    expect(frozenNow([part(after)], store).size).toBe(0);
  });
  it("is frozen once, asks for nothing, and leads to the chart of now", () => {
    freeze([part(before)], store);
    expect(freeze([part(before)], store)).toEqual([]);
    expect(readdirSync(store).length).toBe(3);
    const {document} = new JSDOM(embedPage(part(before), "en", {frozen: true})).window;
    expect(document.documentElement.dataset.live).toBeUndefined();
    const policy = document.querySelector("meta[http-equiv]")!.getAttribute("content")!;
    expect(policy).toContain("connect-src 'none'");
    const own = "https://voorbeeld.nl/kansen/en/embed/v1/frozen/x.y";
    const links = [...document.querySelectorAll(".chart-embed a")].map(
      (a) => new URL(a.getAttribute("href")!, own).href
    );
    expect(links).toEqual([
      `https://voorbeeld.nl/kansen/en/#${vsvControls.id}`,
      `https://voorbeeld.nl/kansen/en/embed/v1/${vsvView.chart.id}`
    ]);
  });
  it("that was changed on disk stops the build", () => {
    const [was] = freeze([part(before)], store);
    const file = join(store, `${was!.chart}.${was!.key}.nl.html.gz`);
    writeFileSync(file, gzipSync(gunzipSync(readFileSync(file)).toString().replace("<svg", "<svg data-x")));
    expect(() => writeFrozen(site, store)).toThrow(`must stay as it was: ${was!.chart}.${was!.key}.nl`);
  });
});
