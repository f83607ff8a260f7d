import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {tableFromIPC} from "@uwdata/flechette";
import {asyncBufferFromFile, parquetMetadataAsync, parquetSchema} from "hyparquet";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type Served, serve} from "../../data-loaders/site/serve.js";
import {load} from "../../data-loaders/vsv.js";
import {vsvByLevel} from "../../src/charts/story/vsv-by-level.js";
import {worldsMethods} from "../../src/charts/worlds/worlds-methods.js";
import {stories} from "../../src/mbo/world/worlds.js";
import {nl} from "../../src/text/nl.js";
import {sharedBrowser} from "./browser.js";
import {dist, pages} from "./dist.js";
import {serveForeignPage} from "./foreign.js";

// Truth: decisions 24 and embeds.md. The embed of a changed chart shows that change, or says that it does not.
const browser = sharedBrowser();
let site: Served;
let newspaper: Awaited<ReturnType<typeof serveForeignPage>>;
beforeAll(async () => {
  site = await serve(dist, {port: 0});
  newspaper = await serveForeignPage();
});
afterAll(async () => {
  await site?.close();
  await newspaper?.close();
});

const bbl = vsvByLevel.caption(load(), {leerweg: "bbl", jaar: 2023, verdeling: false}, nl).title;
const start = vsvByLevel.caption(load(), {leerweg: "bol", jaar: 2023, verdeling: false}, nl).title;
const usual = "allow-scripts allow-same-origin allow-popups allow-downloads";

/** The title and the notes that a reader sees in an embed on a page of another origin. */
async function embedded(
  query: string,
  sandbox: string,
  chart: string = vsvByLevel.id
): Promise<{title: string; notes: string}> {
  const page = await browser().newPage({viewport: {width: 800, height: 900}});
  try {
    const src = `${site.url}embed/v1/${chart}?${query}`;
    await page.goto(`${newspaper.url}?${new URLSearchParams({src, sandbox, width: "600"})}`);
    const frame = page.frames()[1]!;
    await frame.locator("main[data-state=ready], .embed-note:not([hidden])").first().waitFor();
    const title = await frame.locator(".chart-title").innerText();
    const notes = await frame.locator(".embed-note:not([hidden])").allInnerTexts();
    return {title, notes: notes.join(" ")};
  } finally {
    await page.close();
  }
}

describe("an embed with a state in its address", () => {
  it("shows that state where the frame has an origin", async () => {
    expect(await embedded("leerweg=bbl", usual)).toEqual({title: bbl, notes: ""});
  });
  it("shows that state of a chart from another page", async () => {
    const {title, notes} = await embedded("proefwereld=alles", usual, worldsMethods.id);
    expect(title).toContain(stories.alles.label.nl);
    expect(notes).toBe("");
  });
  it("shows the start state without an origin, and says so", async () => {
    expect(await embedded("leerweg=bbl", "allow-scripts")).toEqual({title: start, notes: nl.embedding.startOnly});
  });
  it("names what it does not know, and the version that it was pinned to", async () => {
    const {title, notes} = await embedded("leerweg=abc&kleur=rood&versie=0.0.1", usual);
    expect(title).toBe(start);
    expect(notes).toContain(nl.state.invalid("leerweg=abc en kleur=rood"));
    expect(notes).toMatch(/0\.0\.1/);
  });
});

describe("the page with all charts", () => {
  it("filters without script, and names every embed of the site", async () => {
    const context = await browser().newContext({javaScriptEnabled: false});
    try {
      const page = await context.newPage();
      await page.goto(`${site.url}grafieken`);
      const charts = pages().filter(({kind, language}) => kind === "embed" && language === "nl");
      expect(await page.locator(".gallery-list > li").count()).toBe(charts.length);
      await page.locator("#toon-definities").check();
      const shown = page.locator(".gallery-page:visible");
      expect(await shown.count()).toBe(1);
      expect(await shown.getAttribute("data-page")).toBe("definities");
    } finally {
      await context.close();
    }
  });
});

describe("the code that a journalist copies", () => {
  it("is a whole chart in an article on another site, as tall as it is, on a phone too", async () => {
    const context = await browser().newContext({permissions: ["clipboard-read", "clipboard-write"]});
    try {
      const page = await context.newPage();
      await page.goto(`${site.url}grafieken`);
      await page.locator(`#${vsvByLevel.id} button`).click();
      await page.getByText(nl.take.copied).waitFor();
      const code = await page.evaluate(() => navigator.clipboard.readText());
      for (const width of [720, 360]) {
        await page.setViewportSize({width, height: 900});
        await page.goto(`${newspaper.url}?${new URLSearchParams({code})}`);
        const frame = page.frameLocator("iframe");
        expect(await frame.locator(".chart-title").innerText()).toBe(start);
        expect(await frame.locator("figure svg:visible").count()).toBeGreaterThan(0);
        const inside = () => frame.locator("body").evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
        const cut = async () => (await page.locator("iframe").boundingBox())!.height - (await inside());
        await expect.poll(cut, {timeout: 5000}).toBe(0);
      }
    } finally {
      await context.close();
    }
  });
});

describe("a picture without controls", () => {
  it("can be taken along as other charts, once a reader asks for it", async () => {
    const page = await browser().newPage();
    try {
      await page.goto(`${site.url}werkagenda`);
      const box = page.locator("#uitgaven details.chart-embed");
      await box.getByText(nl.take.summary).click();
      await box.getByRole("button", {name: nl.take.csv}).waitFor();
      expect(await box.locator("textarea").first().inputValue()).toContain(`${site.url}embed/v1/werkagenda-geld"`);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe("summary");
    } finally {
      await page.close();
    }
  });
});

interface Resource {
  readonly path: string;
  readonly hash: string;
  readonly schema: {readonly fields: readonly {readonly name: string}[]};
}
const folder = join(dist, "downloads");
const {resources}: {resources: Resource[]} = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8"));

describe("the data package of the site", () => {
  it.each(resources)("$path is the file that is described, with the columns of the codebook", async (resource) => {
    const file = join(folder, resource.path);
    const content = readFileSync(file);
    expect(`sha256:${createHash("sha256").update(content).digest("hex")}`).toBe(resource.hash);
    expect(await columnsOf(file, content)).toEqual(resource.schema.fields.map(({name}) => name));
  });
  it("has the register whole and as a sample in three formats", () => {
    expect(resources.filter(({path}) => path.startsWith("register-")).map(({path}) => path)).toEqual([
      "register-steekproef-gesimuleerd.csv",
      "register-steekproef-gesimuleerd.arrow",
      "register-steekproef-gesimuleerd.parquet",
      "register-gesimuleerd.parquet"
    ]);
  });
});

async function columnsOf(file: string, content: Buffer): Promise<string[]> {
  if (file.endsWith(".arrow")) return [...tableFromIPC(new Uint8Array(content)).names];
  if (!file.endsWith(".parquet")) return content.subarray(0, content.indexOf("\n")).toString().trim().split(",");
  const metadata = await parquetMetadataAsync(await asyncBufferFromFile(file));
  return parquetSchema(metadata).children.map(({element}) => element.name);
}
