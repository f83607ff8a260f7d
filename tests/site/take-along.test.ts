import {readFileSync} from "node:fs";
import {csvParse} from "d3-dsv";
import {JSDOM} from "jsdom";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type Served, serve} from "../../data-loaders/site/serve.js";
import {load} from "../../data-loaders/vsv.js";
import {type VsvState, vsvByLevel} from "../../src/charts/story/vsv-by-level.js";
import {csv} from "../../src/tables/csv.js";
import {nl} from "../../src/text/nl.js";
import {sharedBrowser} from "./browser.js";
import {dist} from "./dist.js";

// Truth: the same functions in Node. What a reader saves must be what the page shows, in its present state.
const browser = sharedBrowser();
const state: VsvState = {leerweg: "bbl", jaar: 2023, verdeling: false};
const {take} = nl;

let site: Served;
beforeAll(async () => {
  site = await serve(dist, {port: 0});
});
afterAll(async () => await site?.close());

/** Saves files of the chart in the browser, in a state that is not the start. */
async function saved(names: readonly string[]): Promise<Buffer[]> {
  const context = await browser().newContext({acceptDownloads: true, reducedMotion: "reduce"});
  try {
    const page = await context.newPage();
    await page.goto(`${site.url}?leerweg=bbl`);
    const part = page.locator("[data-part=vsv]");
    await part.scrollIntoViewIfNeeded();
    await part.and(page.locator("[data-live=ready]")).waitFor();
    await part.getByText(take.summary).click();
    const files: Buffer[] = [];
    for (const name of names) {
      const download = page.waitForEvent("download");
      await part.getByRole("button", {name, exact: true}).click();
      files.push(readFileSync(await (await download).path()));
    }
    return files;
  } finally {
    await context.close();
  }
}

describe("a chart that a reader takes along", () => {
  it("is a drawing with title, badge, source and the address of its state", async () => {
    const [svg] = await saved([take.svg]);
    const file = new JSDOM(svg!.toString(), {contentType: "image/svg+xml"}).window.document;
    const words = [...file.querySelectorAll("text")].map((node) => node.textContent).join(" ");
    expect(file.querySelector("svg > title")!.textContent).toBe(vsvByLevel.caption(load(), state, nl).title);
    expect(words).toContain(nl.badge.published);
    expect(words).toContain("tabellen 8.3 en 4.1");
    expect(words).toContain("leerweg=bbl");
    expect(svg!.toString()).not.toContain("var(");
  });
  it("is an image: the ordinary one, one of twice the size, a square one", async () => {
    const [plain, large, square] = (await saved([take.png, take.large, take.square])).map(sizeOf);
    expect(large).toEqual(plain!.map((side) => 2 * side));
    expect(square![0]).toBe(square![1]);
    expect(square![0]).toBe(2 * Math.max(...plain!));
  });
  it("is a table with the numbers of the chart", async () => {
    const [file] = await saved([take.csv]);
    expect(csvParse(file!.toString())).toEqual(csvParse(csv(vsvByLevel.table(load(), state, nl))));
  });
});

/** Width and height of a PNG, from its header; throws if it is none. */
function sizeOf(file: Buffer): number[] {
  expect(file.subarray(1, 4).toString()).toBe("PNG");
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}
