import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type Served, serve} from "../../data-loaders/site/serve.js";
import {stories} from "../../src/mbo/world/worlds.js";
import {en} from "../../src/text/en.js";
import {nl} from "../../src/text/nl.js";
import {sharedBrowser} from "./browser.js";
import {dist} from "./dist.js";

const browser = sharedBrowser();
let site: Served;
beforeAll(async () => {
  site = await serve(dist, {port: 0});
});
afterAll(async () => await site?.close());

async function opened<T>(path: string, part: string, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser().newContext({viewport: {width: 1280, height: 900}, reducedMotion: "reduce"});
  try {
    const page = await context.newPage();
    await page.goto(site.url + path);
    await page.locator(`[data-part=${part}]`).scrollIntoViewIfNeeded();
    await page.mouse.move(300, 300);
    await page.mouse.wheel(0, 10);
    await ready(page, part);
    return await use(page);
  } finally {
    await context.close();
  }
}

async function ready(page: Page, part: string, timeout = 30_000): Promise<void> {
  await page.waitForFunction(
    (id) => {
      const {live, state} = document.querySelector<HTMLElement>(`[data-part=${id}]`)?.dataset ?? {};
      return live === "ready" && state === "ready";
    },
    part,
    {timeout}
  );
}

/** Milliseconds from a click until the part stands ready and the button is gone. */
function untilReady(button: HTMLElement | SVGElement): Promise<number> {
  return new Promise((resolve) => {
    const part = button.closest<HTMLElement>("[data-part]")!;
    const began = performance.now();
    const look = () => {
      if (part.dataset.state === "ready" && button.hasAttribute("hidden")) resolve(performance.now() - began);
      else requestAnimationFrame(look);
    };
    button.dispatchEvent(new MouseEvent("click", {bubbles: true}));
    look();
  });
}

const title = (page: Page, part: string) => page.locator(`[data-part=${part}] .chart-title`).innerText();

describe("the page of worlds", () => {
  it("follows its controls and opens at the state of an address, in both languages", async () => {
    await opened("en/werelden?maat=spreiding&welke=alle", "werelden-naast", async (page) => {
      expect(await title(page, "werelden-naast")).toContain(
        en.werelden.compared.spreadTitle({low: 1, high: 2}).slice(0, 30)
      );
      expect(await title(page, "werelden-verkennen")).toMatch(/^\d+ worlds/);
      await page.locator("input[name=maat][value=hoog]").check();
      await page.waitForFunction(() =>
        document.querySelector("[data-part=werelden-naast] .chart-title")!.textContent!.includes("+4.9")
      );
      expect(page.url()).toContain("maat=hoog");
    });
  });
  it("tries the methods in another world, and keeps it in the address; the other parts stay as they were", async () => {
    await opened("werelden?proefgroep=westers", "werelden-methoden", async (page) => {
      const own = page.locator("[data-part=werelden-methoden]");
      expect(await own.locator(".chart-subtitle").innerText()).toContain(
        nl.werelden.methods.subtitle("doorstroom", "westers", 2020, 1).slice(0, 40)
      );
      const name = stories.alles.label.nl;
      await page.locator("#proefwereld").selectOption("alles");
      await page.waitForFunction(
        (words) => document.querySelector("[data-part=werelden-methoden] .chart-title")!.textContent!.includes(words),
        name
      );
      expect(new URL(page.url()).search).toBe("?proefgroep=westers&proefwereld=alles");
      expect(await page.locator("[data-part=wereld-zelf] select").inputValue()).toBe("neutraal");
    });
  });
  it("makes a world, stops and recalibrates it: the reported figure comes back, the truth has moved", async () => {
    await opened("werelden?gewicht=0.6&validiteit=0.5", "wereld-zelf", async (page) => {
      const own = page.locator("[data-part=wereld-zelf]");
      const moved = await title(page, "wereld-zelf");
      expect(moved).not.toBe("");
      expect(await own.locator(".chart-note").innerText()).toBe(nl.werelden.moved.note.before);
      // Stopping is at once: what stood there stands again.
      await page.locator("#herijkt").click();
      const stop = own.getByRole("button", {name: nl.werelden.moved.herijk.cancel});
      await stop.waitFor();
      // The bar is 200 ms; on a machine with six other jobs it took 55 to 101.
      expect(await stop.evaluate(untilReady)).toBeLessThan(500);
      await ready(page, "wereld-zelf");
      expect(page.url()).not.toContain("herijkt");
      await page.locator("#herijkt").click();
      await page.waitForFunction(
        (note) => document.querySelector("[data-part=wereld-zelf] .chart-note")!.textContent === note,
        nl.werelden.moved.note.after,
        {timeout: 60_000}
      );
      await ready(page, "wereld-zelf");
      expect(page.url()).toContain("herijkt=1");
      expect(await title(page, "wereld-zelf")).toContain("+12,5");
      const cells = await own.locator("tbody tr").nth(2).locator("td").allTextContents();
      const number = (cell: string) => Number(cell.replace(",", ".").replace("−", "-"));
      const [published, , now, truth] = cells.slice(-5).map(number);
      expect(Math.abs(now! - published!)).toBeLessThan(0.06);
      expect(Math.abs(truth! - published!)).toBeGreaterThan(1);
      await page.getByRole("button", {name: nl.control.reset}).locator("visible=true").first().click();
      await ready(page, "wereld-zelf");
      expect(new URL(page.url()).search).toBe("");
    });
  }, 120_000);
});
