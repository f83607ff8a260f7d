import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type Served, serve} from "../../data-loaders/site/serve.js";
import {defaultDefinition} from "../../src/analysis/definitions/definition.js";
import {toFile} from "../../src/analysis/definitions/definition-file.js";
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

async function opened<T>(path: string, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser().newContext({viewport: {width: 1280, height: 900}, reducedMotion: "reduce"});
  try {
    const page = await context.newPage();
    await page.goto(site.url + path);
    await alive(page);
    return await use(page);
  } finally {
    await context.close();
  }
}

/** Until the script has taken over the controls of the first part: before that they are a picture. */
async function alive(page: Page): Promise<void> {
  const part = page.locator("[data-part=definitie], [data-part=locaties]").first();
  await part.scrollIntoViewIfNeeded();
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, 10);
  await page.waitForFunction(
    () => document.querySelector<HTMLElement>("[data-part=definitie], [data-part=locaties]")?.dataset.live === "ready"
  );
}

const title = (page: Page, part: string) => page.locator(`[data-part=${part}] .chart-title`).innerText();
const sentence = (page: Page, part = "definitie") => page.locator(`[data-part=${part}] .part-sentence`).innerText();
const words = (text: string) => text.replace(/\s+/g, " ");

/** Until the parts show the state of the address, read from what the first of them says. */
async function says(page: Page, what: string, part = "definitie"): Promise<void> {
  await page.waitForFunction(
    ({what, part}) => {
      const root = document.querySelector<HTMLElement>(`[data-part=${part}]`);
      const said = root?.querySelector(".part-sentence")?.textContent?.replace(/\s+/g, " ") ?? "";
      return root?.dataset.live === "ready" && root.dataset.state === "ready" && said.includes(what);
    },
    {what, part}
  );
}

/** A busy machine may be slow to draw. */
const patience = {timeout: 15_000};

describe("the page of definitions", () => {
  it("follows its controls: sentence, verdict, address, the parts that share the state; back is undo", async () => {
    await opened("definities", async (page) => {
      const before = await title(page, "definitie");
      await page.locator("#richting").selectOption("nadeel");
      await says(page, words(nl.definities.sentence({...defaultDefinition, direction: "nadeel"})));
      expect(await title(page, "definitie")).not.toBe(before);
      expect(page.url()).toContain("richting=nadeel");
      // The first part that asks computes, whichever that is: the others have 0.
      const times = await page
        .locator("[data-part]")
        .evaluateAll((parts) => parts.map((part) => Number((part as HTMLElement).dataset.fitMs ?? 0)));
      expect(Math.max(...times)).toBeLessThan(150);
      // Both definitions are now the same one: they agree.
      await page.waitForFunction(
        (agree) => document.querySelector("[data-part=definitie-naast] .chart-title")?.textContent === agree,
        nl.definities.compare.title(1, 0, 0, 2)
      );
      await page.goBack();
      await says(page, words(nl.definities.sentence(defaultDefinition)));
      expect(await title(page, "definitie")).toBe(before);
    });
  });
  it("opens at the state of an address, in both languages, and names what is wrong in it", async () => {
    const definition = {...defaultDefinition, tolerance: 20, rule: {kind: "alle"}} as const;
    await opened("en/definities?marge=20&regel=alle&naast=-&aandeel=900", async (page) => {
      await says(page, words(en.definities.sentence(definition)));
      expect(await page.locator("main > .notice").innerText()).toContain("aandeel=900");
      expect(await sentence(page, "definitie-naast")).toContain(en.definities.compare.alone);
    });
  });
  it("takes an example, puts it beside, and opens a file; a file that is none is refused", async () => {
    await opened("definities", async (page) => {
      await page.locator("#voorbeeld").selectOption("uitmaken-vsv");
      await says(page, "gepubliceerde cijfers van 2023/24, bol: +3,1 procentpunt");
      expect(await page.locator(".definition-origin").innerText()).toContain("Rekenkamer");
      await page.getByRole("button", {name: nl.definities.panel.add}).click();
      await page.waitForFunction(() => document.querySelectorAll(".definition-list li").length === 2);
      await page.getByText(nl.definities.panel.heading).click();
      const file = (buffer: Buffer) => ({name: "norm.json", mimeType: "application/json", buffer});
      await page.locator("#bestand").setInputFiles(file(Buffer.from("{")));
      await page.getByText(nl.definities.panel.refused("file")).waitFor();
      const norm = {name: "Norm", definition: {...defaultDefinition, tolerance: 33}};
      await page.locator("#bestand").setInputFiles(file(Buffer.from(toFile(norm))));
      await says(page, words(nl.definities.sentence(norm.definition)));
    });
  });
});

describe("the page of locations", () => {
  it("names a location by hover as by focus, chooses one by the keyboard, and shows the truth on demand", async () => {
    await opened("locaties", async (page) => {
      const strip = page.locator("[data-part=locaties] .pick-strip");
      const tip = page.locator("[data-part=locaties] .pick-tip");
      await strip.hover();
      await expect.poll(() => tip.innerText(), patience).toMatch(/^l\d{4}: /);
      await strip.focus();
      await page.keyboard.press("End");
      const spoken = () => strip.getAttribute("aria-valuetext");
      await expect.poll(async () => (await tip.innerText()) === (await spoken()), patience).toBe(true);
      const code = (await spoken())!.slice(0, 5);
      await page.waitForFunction((own) => location.search.includes(`plaats=${own}`), code);
      await page.locator("[data-part=locatie]").scrollIntoViewIfNeeded();
      await page.waitForFunction(
        (own) => document.querySelector("[data-part=locatie] .chart-title")?.textContent?.includes(own),
        code
      );
      const link = page.locator("[data-part=locatie] .part-link a");
      await expect.poll(() => link.getAttribute("href"), patience).toContain(`plaats=${code}`);
      await page.locator("#waarheid").check();
      await says(page, "Het ware verschil is", "locatie");
      await page.locator("input[name=uitkomst][value=vsv]").check();
      await expect.poll(() => page.locator("input[name=groep]").first().isDisabled(), patience).toBe(true);
    });
  });
  it("turns to the own students of each location and back: charts, card and address follow", async () => {
    await opened("locaties?plaats=l0123", async (page) => {
      const start = await title(page, "locaties");
      await page.locator("input[name=studenten][value=eigen]").check();
      await page.waitForFunction(() => location.search.includes("studenten=eigen"));
      await says(page, "De spreiding gaat nog wel over alle studenten van het land", "locaties");
      expect(await title(page, "locaties")).toContain("Over de eigen studenten gerekend");
      await page.locator("[data-part=locatie]").scrollIntoViewIfNeeded();
      await says(page, "Over alle studenten van het land gerekend", "locatie");
      await page.locator("input[name=studenten][value=land]").check();
      await page.waitForFunction(() => !location.search.includes("studenten"));
      await says(page, "Over haar eigen studenten gerekend", "locatie");
      expect(await title(page, "locaties")).toBe(start);
    });
  });
  it("opens at a code, says that a location does not exist, and follows the described student", async () => {
    await opened("en/locaties?plaats=l9999&model=2i&spreiding=2", async (page) => {
      await page.locator("[data-part=locatie]").scrollIntoViewIfNeeded();
      await says(page, en.locaties.card.nobody("l9999"), "locatie");
      expect(await sentence(page, "locaties")).toContain("2 times the spread");
      await page.locator("[data-part=student]").scrollIntoViewIfNeeded();
      const before = await title(page, "student");
      await page.locator("#niveau").selectOption("1");
      await says(page, words(en.locaties.student.entree), "student");
      expect(await title(page, "student")).not.toBe(before);
    });
  });
});
