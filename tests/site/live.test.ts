import {JSDOM} from "jsdom";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type Served, serve} from "../../data-loaders/site/serve.js";
import {analyseSpread} from "../../src/analysis/spread.js";
import {locationSpread} from "../../src/charts/location-spread.js";
import {finish} from "../../src/math/finish.js";
import {seeds} from "../../src/mbo/seeds.js";
import {simulatePopulation} from "../../src/mbo/small-population.js";
import {smallWorldWith} from "../../src/mbo/small-world.js";
import {nl} from "../../src/text/nl.js";
import {sharedBrowser} from "./browser.js";
import {dist} from "./dist.js";

const browser = sharedBrowser();
let site: Served;
beforeAll(async () => {
  site = await serve(dist, {port: 0});
});
afterAll(async () => await site?.close());

/** A page in a context of its own, closed after use. */
async function opened<T>(path: string, use: (page: Page) => Promise<T>, script?: () => void): Promise<T> {
  const context = await browser().newContext({viewport: {width: 1280, height: 900}, reducedMotion: "reduce"});
  try {
    const page = await context.newPage();
    if (script) await page.addInitScript(script);
    await page.goto(site.url + path);
    return await use(page);
  } finally {
    await context.close();
  }
}

const spread = "[data-part=spread]";
const sentence = (page: Page) => page.locator(`${spread} .part-sentence`).innerText();
const title = (page: Page, part = spread) => page.locator(`${part} .chart-title`).innerText();

/** Waits until the picture on the page is that of the state in the address. */
async function settled(page: Page, spreiding: number): Promise<void> {
  const start = smallWorldWith().spread;
  await page.waitForFunction(
    ({spreiding, start}) => {
      const asked = new URLSearchParams(location.search).get("spreiding") ?? String(start);
      const part = document.querySelector<HTMLElement>("[data-part=spread]");
      return asked === String(spreiding) && part?.dataset.state === "ready" && part.dataset.live === "ready";
    },
    {spreiding, start}
  );
}

/** Places of the dots, unrounded, as Node simulates, fits and draws them for the same assumption and width. */
function inNode(spreiding: number, width: number): string[] {
  const population = simulatePopulation(smallWorldWith(), seeds.population);
  const result = finish(analyseSpread(population, smallWorldWith({spread: spreiding}), seeds.outcomes));
  const {document} = new JSDOM().window;
  const picture = locationSpread.draw(result, {spreiding}, {document, text: nl, width});
  return [...picture.querySelectorAll("circle")].map((dot) => dot.getAttribute("cx") ?? "");
}

async function inBrowser(page: Page): Promise<{dots: string[]; width: number}> {
  const picture = page.locator(`${spread} .picture`);
  const dots = await picture.locator("circle").evaluateAll((found) => found.map((dot) => dot.getAttribute("cx") ?? ""));
  return {dots, width: Number(await picture.locator("svg").first().getAttribute("width"))};
}

describe("the live part", () => {
  it.each([0, 3, 12, 20])("computes the same bytes in the worker as in Node, at a spread of %i", async (spreiding) => {
    await opened(`?spreiding=${spreiding}`, async (page) => {
      await settled(page, spreiding);
      const {dots, width} = await inBrowser(page);
      expect(dots.length).toBeGreaterThan(50);
      expect(dots).toEqual(inNode(spreiding, width));
    });
  });

  it("follows the keyboard: title, sentence, address; the number box and the reset too", async () => {
    await opened("", async (page) => {
      const before = await title(page);
      await page.locator("#spreiding").focus();
      await page.keyboard.press("ArrowRight");
      await settled(page, 8);
      expect(await title(page)).not.toBe(before);
      expect(await sentence(page)).toContain("8 procentpunt".replace(" ", "\u00a0"));
      await page.locator("#spreiding-number").fill("15");
      await page.keyboard.press("Enter");
      await settled(page, 15);
      await page.locator(`${spread} .reset`).click();
      await settled(page, 7);
      expect(await title(page)).toBe(before);
      expect(new URL(page.url()).search).toBe("");
    });
  });

  it("reads the finding out once the reader pauses, and nothing before the reader moves", async () => {
    await opened("", async (page) => {
      const status = page.locator(`${spread} [role=status]`);
      await page.mouse.wheel(0, 1500);
      await page.waitForSelector(`${spread}[data-live=ready][data-state=ready]`);
      await page.waitForTimeout(1200);
      expect(await status.innerText()).toBe("");
      await page.locator("#spreiding").focus();
      for (let i = 0; i < 3; ++i) await page.keyboard.press("ArrowRight");
      await settled(page, 10);
      await page.waitForFunction(
        (now) => document.querySelector("[data-part=spread] [role=status]")?.textContent === now,
        await title(page)
      );
    });
  });

  it("keeps only the newest of many requests", async () => {
    await opened("", async (page) => {
      await page.locator("#spreiding").focus();
      for (let i = 0; i < 10; ++i) await page.keyboard.press("ArrowRight", {delay: 0});
      await settled(page, 17);
      const {dots, width} = await inBrowser(page);
      expect(dots).toEqual(inNode(17, width));
    });
  });

  it("has a back button that undoes one move at a time", async () => {
    await opened("", async (page) => {
      await page.locator("#spreiding-number").fill("10");
      await page.keyboard.press("Enter");
      await settled(page, 10);
      await page.locator("#spreiding-number").fill("4");
      await page.keyboard.press("Enter");
      await settled(page, 4);
      await page.goBack();
      await settled(page, 10);
      await page.goBack();
      await settled(page, 7);
      await page.goForward();
      await settled(page, 10);
      expect(await page.locator("#spreiding").inputValue()).toBe("10");
    });
  });

  it("keeps page and state when the language changes", async () => {
    await opened("?spreiding=12&leerweg=bbl", async (page) => {
      await settled(page, 12);
      await page.locator("a.language").click();
      await settled(page, 12);
      expect(page.url()).toBe(`${site.url}en/?spreiding=12&leerweg=bbl`);
      expect(await page.locator("[name=leerweg][value=bbl]").isChecked()).toBe(true);
    });
  });

  it("draws the published figures for another track and year", async () => {
    await opened("", async (page) => {
      const before = await title(page, "[data-part=vsv]");
      await page.locator("[name=leerweg][value=bbl]").check();
      await page.waitForFunction(
        (old) => document.querySelector("[data-part=vsv] .chart-title")?.textContent !== old,
        before
      );
      expect(await title(page, "[data-part=vsv]")).toContain("bbl");
      await page.locator("#jaar").selectOption("2019");
      await page.waitForFunction(() =>
        document.querySelector("[data-part=vsv] .chart-subtitle")?.textContent?.includes("2019/20")
      );
      expect(new URL(page.url()).search).toBe("?leerweg=bbl&jaar=2019");
    });
  });
});

describe("when something is missing", () => {
  it("says which part of the address it does not know, and shows the start", async () => {
    await opened("?spreiding=99&leerweg=xyz&kleur=rood", async (page) => {
      const note = await page.locator("main > .notice").innerText();
      for (const part of ["spreiding=99", "leerweg=xyz", "kleur=rood"]) expect(note).toContain(part);
      expect(await page.locator("#spreiding").inputValue()).toBe("7");
      await page.locator("[name=leerweg][value=bbl]").check();
      expect(await page.locator("main > .notice").count()).toBe(0);
      expect(new URL(page.url()).search).toBe("?leerweg=bbl");
    });
  });

  it("keeps the reader's place when a chart comes alive under the keyboard", async () => {
    await opened("", async (page) => {
      const summary = page.locator("#vsv details.chart-table summary");
      await summary.focus();
      await page.keyboard.press("Enter");
      await page.waitForSelector("#vsv[data-live=ready][data-state=ready]");
      expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await page.locator("#vsv details.chart-table").getAttribute("open")).toBe("");
    });
  });

  it("says so without workers, and still shows its charts", async () => {
    await opened(
      "",
      async (page) => {
        expect(await page.locator(`${spread} .notice`).innerText()).toBe(nl.state.noWorker);
        expect(await page.locator(`${spread} .picture svg:visible`).count()).toBe(1);
        expect(await page.locator("#spreiding").isDisabled()).toBe(true);
        await page.locator("[name=leerweg][value=bbl]").check(); // what needs no worker still follows
        await page.waitForFunction(() => document.querySelector("#vsv .chart-title")?.textContent?.includes("bbl"));
      },
      () => Reflect.deleteProperty(globalThis, "Worker")
    );
  });

  it("is whole without script: charts, sentences, numbers, tables, and a note", async () => {
    const context = await browser().newContext({javaScriptEnabled: false, viewport: {width: 1280, height: 900}});
    try {
      const page = await context.newPage();
      await page.goto(site.url);
      expect(await page.locator("header .notice").innerText()).toBe(nl.site.noScript);
      expect(await page.locator(".picture svg:visible").count()).toBe(2);
      expect(await sentence(page)).toMatch(/\d+,\d\u00a0procentpunt/);
      expect(await page.locator("[data-figure=doorstroom]").first().innerText()).toBe("44%");
      expect(await page.locator("table").count()).toBe(2);
      expect(await page.locator(".controls:visible").count()).toBe(0);
    } finally {
      await context.close();
    }
  });
});
