import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type Served, serve} from "../../data-loaders/site/serve.js";
import {load as loadStory} from "../../data-loaders/story.js";
import {published} from "../../src/mbo/published.js";
import {nl} from "../../src/text/nl.js";
import {sharedBrowser} from "./browser.js";
import {dist} from "./dist.js";

const browser = sharedBrowser();
const story = loadStory();
let site: Served;
beforeAll(async () => {
  site = await serve(dist, {port: 0});
});
afterAll(async () => await site?.close());

interface Opening {
  readonly script?: () => void;
  readonly javaScriptEnabled?: boolean;
}

/** A page in a context of its own, closed after use. */
async function opened<T>(
  path: string,
  use: (page: Page) => Promise<T>,
  {script, javaScriptEnabled = true}: Opening = {}
): Promise<T> {
  const context = await browser().newContext({
    viewport: {width: 1280, height: 900},
    reducedMotion: "reduce",
    javaScriptEnabled
  });
  try {
    const page = await context.newPage();
    if (script) await page.addInitScript(script);
    await page.goto(site.url + path);
    return await use(page);
  } finally {
    await context.close();
  }
}

const part = (id: string) => `[data-part=${id}]`;
const sentence = (page: Page, id: string) => page.locator(`${part(id)} .part-sentence`).innerText();
const title = (page: Page, id: string) => page.locator(`${part(id)} .chart-title`).innerText();
const query = (page: Page) => new URL(page.url()).search;

/** Waits until a part is alive and shows the state of the address. */
async function settled(page: Page, id: string, search: string): Promise<void> {
  await page.waitForFunction(
    ({selector, search}) => {
      // A page that is still coming in does not have the part yet.
      const {state, live} = document.querySelector<HTMLElement>(selector)?.dataset ?? {};
      return location.search === search && state === "ready" && live === "ready";
    },
    {selector: part(id), search}
  );
}

/** Places of the drawn locations, and the width of their picture. */
async function drawnLocations(page: Page): Promise<{places: number[]; width: number}> {
  const picture = page.locator(`${part("tekenen")} .picture`);
  const places = await picture
    .locator("circle")
    .evaluateAll((found) => found.map((dot) => Number(dot.getAttribute("cx"))));
  return {places, width: Number(await picture.locator("svg").first().getAttribute("width"))};
}

/** The chances that the drawn dots stand for, per cent: the axis goes from 0 to 100 between margins of ten pixels. */
const chancesOf = ({places, width}: {places: number[]; width: number}) =>
  places.map((x) => (100 * (x - 10)) / (width - 20));

describe("a part that computes", () => {
  it.each([
    ["withoutScore", "capaciteit=none"],
    ["wholeGap", "model=1a"]
  ])("fits again in the worker what the reader asks: %s", async (choice, specification) => {
    await opened("", async (page) => {
      const before = await sentence(page, "doorstroom");
      await page.locator(`[name=vergelijk][value=${choice}]`).check();
      await settled(page, "doorstroom", `?vergelijk=${choice}`);
      expect(await sentence(page, "doorstroom")).not.toBe(before);
      expect(await page.locator(`${part("doorstroom")} .choice-changed`).innerText()).toContain(
        nl.story.goOn.vergelijk.short[choice as "wholeGap"]
      );
      expect(await page.locator(`${part("doorstroom")} .part-link a`).getAttribute("href")).toBe(
        `./aannames?${specification}`
      );
      expect(Number(await page.locator(part("doorstroom")).getAttribute("data-fit-ms"))).toBeGreaterThan(0);
      const words = await page.locator(`${part("doorstroom")} .chart-title`).innerText();
      const shown = Number(/(\d+),(\d)/.exec(words)![0].replace(",", "."));
      // Truth: the study's own check leaves the difference as it is; without level and programme it is larger
      // (statistics.md 2).
      if (choice === "withoutScore") expect(Math.abs(shown - published.doorstroomNonWestern.value)).toBeLessThan(0.5);
      else expect(shown).toBeGreaterThan(published.doorstroomNonWestern.value + 2);
    });
  });

  it("goes back to the published choices: the same words, an address without a query", async () => {
    await opened("?vergelijk=wholeGap", async (page) => {
      await settled(page, "doorstroom", "?vergelijk=wholeGap");
      await page.locator(`${part("doorstroom")} .reset`).click();
      await settled(page, "doorstroom", "");
      expect(await sentence(page, "doorstroom")).toContain(nl.format.points(published.doorstroomNonWestern.value));
      expect(await page.locator(`${part("doorstroom")} .choice-changed`).count()).toBe(0);
    });
  });

  it("keeps only the newest of many requests", async () => {
    await opened("", async (page) => {
      await page.locator("[name=vergelijk][value=published]").focus();
      for (let i = 0; i < 3; ++i) await page.keyboard.press("ArrowDown", {delay: 0});
      await settled(page, "doorstroom", "?vergelijk=onlyKnown");
      expect(await sentence(page, "doorstroom")).toContain(nl.story.goOn.vergelijk.short.onlyKnown);
    });
  });

  it("leaves questions at once to three parts, and all are answered", async () => {
    const search = "?vergelijk=withoutScore&onbekend=weg&gelijk=ouders";
    await opened(search, async (page) => {
      for (const id of ["doorstroom", "ouders", "stoppen"]) await settled(page, id, search);
      expect(await sentence(page, "ouders")).toMatch(/\d{2}\.\d{3} studenten/);
      expect(await sentence(page, "stoppen")).toContain(nl.story.leave.gelijk.short.ouders);
    });
  });
});

describe("the guess", () => {
  it("is drawn as worked out in Node, at every spread", async () => {
    for (const spread of [3, 11, 20]) {
      await opened(`?schatting=${spread}`, async (page) => {
        await settled(page, "tekenen", `?schatting=${spread}`);
        const chances = chancesOf(await drawnLocations(page));
        const expected = story.spreads[spread]!.locations;
        expect(chances.length).toBe(expected.length);
        for (const [k, chance] of chances.entries()) expect(chance).toBeCloseTo(expected[k]!, 1);
      });
    }
  });

  it("follows the keyboard: title, sentence, address; the number box and the reset too; and returns below", async () => {
    await opened("", async (page) => {
      const [before, below] = [await title(page, "tekenen"), await sentence(page, "spreidingen")];
      await page.locator("#schatting").focus();
      for (let i = 0; i < 8; ++i) await page.keyboard.press("ArrowRight");
      await settled(page, "tekenen", "?schatting=8");
      expect(await title(page, "tekenen")).not.toBe(before);
      expect(await sentence(page, "tekenen")).toContain(nl.format.points(8, {digits: 0}));
      await settled(page, "spreidingen", "?schatting=8");
      expect(await sentence(page, "spreidingen")).not.toBe(below);
      await page.locator("#schatting-number").fill("15");
      await page.keyboard.press("Enter");
      await settled(page, "tekenen", "?schatting=15");
      await page.locator(`${part("tekenen")} .reset`).click();
      await settled(page, "tekenen", "");
      expect(await title(page, "tekenen")).toBe(before);
      await page.waitForFunction(
        ({selector, below}) => document.querySelector(`${selector} .part-sentence`)?.textContent === below,
        {selector: part("spreidingen"), below}
      );
    });
  });

  it("can be pulled apart in the drawing itself, and the slider says how far", async () => {
    await opened("", async (page) => {
      await page.locator(part("tekenen")).scrollIntoViewIfNeeded();
      await page.mouse.wheel(0, 50);
      await settled(page, "tekenen", "");
      const box = (await page.locator(`${part("tekenen")} .picture`).boundingBox())!;
      await page.mouse.move(box.x + box.width * 0.46, box.y + 100);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.58, box.y + 100, {steps: 4});
      await page.mouse.move(box.x + box.width * 0.66, box.y + 100, {steps: 4});
      await page.mouse.up();
      const drawn = Number(await page.locator("#schatting").inputValue());
      await settled(page, "tekenen", `?schatting=${drawn}`);
      const {high} = story.spreads[drawn]!;
      expect(Math.abs(high - 66)).toBeLessThan(2); // where the pointer let go
      await page.goBack(); // one pull is one move
      await settled(page, "tekenen", "");
    });
  });

  it("reads the finding out once the reader pauses, and nothing before the reader moves", async () => {
    await opened("", async (page) => {
      const status = page.locator(`${part("tekenen")} > [role=status]`);
      await page.locator(part("tekenen")).scrollIntoViewIfNeeded();
      await page.mouse.wheel(0, 50);
      await settled(page, "tekenen", "");
      await page.waitForTimeout(1200);
      expect(await status.innerText()).toBe("");
      await page.locator("#schatting").focus();
      for (let i = 0; i < 3; ++i) await page.keyboard.press("ArrowRight");
      await settled(page, "tekenen", "?schatting=3");
      await page.waitForFunction((selector) => {
        const [said, finding] = [" > [role=status]", " .chart-title"].map((own) =>
          document.querySelector(selector + own)
        );
        return said?.textContent === finding?.textContent;
      }, part("tekenen"));
    });
  });

  it("has a back button that undoes one move at a time", async () => {
    await opened("", async (page) => {
      for (const value of [10, 4]) {
        await page.locator("#schatting-number").fill(String(value));
        await page.keyboard.press("Enter");
        await settled(page, "tekenen", `?schatting=${value}`);
      }
      await page.goBack();
      await settled(page, "tekenen", "?schatting=10");
      await page.goBack();
      await settled(page, "tekenen", "");
      await page.goForward();
      await settled(page, "tekenen", "?schatting=10");
      expect(await page.locator("#schatting").inputValue()).toBe("10");
    });
  });
});

describe("every part", () => {
  it("follows its controls without a worker's help, and writes them into the address", async () => {
    await opened("", async (page) => {
      for (const [id, control, search] of [
        ["verschillen", "[name=toon][value=aantallen]", "?toon=aantallen"],
        ["niveaus", "#andersom", "?toon=aantallen&andersom=1"],
        ["werelden", "[name=verschil][value=hoog]", "?toon=aantallen&andersom=1&verschil=hoog"],
        ["stoppen", "[name=groep][value=westers]", "?toon=aantallen&andersom=1&verschil=hoog&groep=westers"]
      ] as const) {
        const before = await title(page, id);
        await page.locator(control).check();
        await settled(page, id, search);
        expect(await title(page, id)).not.toBe(before);
      }
      await page.locator("#wereld").selectOption("alles");
      await page.waitForFunction(() => location.search.includes("wereld=alles"));
    });
  });

  it("keeps page and state when the language changes", async () => {
    await opened("?schatting=12&leerweg=bbl", async (page) => {
      await settled(page, "tekenen", "?schatting=12&leerweg=bbl");
      await page.locator("a.language").click();
      await settled(page, "tekenen", "?schatting=12&leerweg=bbl");
      expect(page.url()).toBe(`${site.url}en/?schatting=12&leerweg=bbl`);
      expect(await page.locator("[name=leerweg][value=bbl]").isChecked()).toBe(true);
    });
  });

  it("draws the published figures for another track and year", async () => {
    await opened("", async (page) => {
      await page.locator("[name=leerweg][value=bbl]").check();
      await settled(page, "vsv", "?leerweg=bbl");
      expect(await title(page, "vsv")).toContain("bbl");
      await page.locator("#jaar").selectOption("2019");
      await settled(page, "vsv", "?leerweg=bbl&jaar=2019");
      expect(await page.locator("#vsv .chart-subtitle").innerText()).toContain("2019/20");
    });
  });

  it("can be reached and changed by the keyboard alone, in the order of the page", async () => {
    await opened("", async (page) => {
      const seen = new Set<string>();
      for (let i = 0; i < 160; ++i) {
        await page.keyboard.press("Tab");
        const id = await page.evaluate(
          () =>
            document.activeElement?.closest(".controls")?.closest<HTMLElement>("[data-part]")?.dataset.part ??
            (document.activeElement === document.body ? "end" : "")
        );
        if (id === "end") break;
        if (id) seen.add(id);
      }
      const parts = await page
        .locator("[data-part]")
        .evaluateAll((all) =>
          all.filter((own) => own.querySelector(".controls input, .controls select")).map((own) => own.id)
        );
      expect([...seen]).toEqual(parts);
    });
  });
});

describe("when something is missing", () => {
  it("says which part of the address it does not know, and shows the start", async () => {
    await opened("?schatting=99&leerweg=xyz&kleur=rood", async (page) => {
      const note = await page.locator("main > .notice").innerText();
      for (const wrong of ["schatting=99", "leerweg=xyz", "kleur=rood"]) expect(note).toContain(wrong);
      expect(note.split("schatting=99").length).toBe(2); // two parts share the key, and it is said once
      expect(await page.locator("#schatting").inputValue()).toBe("0");
      await page.locator("[name=leerweg][value=bbl]").check();
      expect(await page.locator("main > .notice").count()).toBe(0);
      expect(query(page)).toBe("?leerweg=bbl");
    });
  });

  it("keeps the reader's place when a chart comes alive under the keyboard", async () => {
    await opened("", async (page) => {
      const summary = page.locator("#vsv details.chart-table summary");
      await summary.focus();
      await page.keyboard.press("Enter");
      await settled(page, "vsv", "");
      expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await page.locator("#vsv details.chart-table").getAttribute("open")).toBe("");
    });
  });

  it("says so without workers, and still shows its charts", async () => {
    await opened(
      "",
      async (page) => {
        expect(await page.locator(`${part("doorstroom")} .notice`).innerText()).toBe(nl.state.noWorker);
        expect(await page.locator(`${part("doorstroom")} .picture svg:visible`).count()).toBe(1);
        expect(await page.locator("[name=vergelijk]").first().isDisabled()).toBe(true);
        await page.locator("[name=leerweg][value=bbl]").check(); // what needs no worker still follows
        await page.waitForFunction(() => document.querySelector("#vsv .chart-title")?.textContent?.includes("bbl"));
      },
      {script: () => Reflect.deleteProperty(globalThis, "Worker")}
    );
  });

  it("is whole without script: charts, sentences, numbers, tables, and a note", async () => {
    await opened(
      "",
      async (page) => {
        expect(await page.locator("header .notice").innerText()).toBe(nl.site.noScript);
        const parts = await page.locator("[data-part]").count();
        expect(parts).toBe(9);
        expect(await page.locator(".picture svg:visible").count()).toBe(parts);
        expect(await page.locator("[data-part] table").count()).toBe(parts);
        expect(await sentence(page, "doorstroom")).toMatch(/\d+,\d\u00a0procentpunt/);
        expect(await page.locator("[data-figure=doorstroom]").first().innerText()).toBe("44%");
        for (const figure of await page.locator("[data-story]").allInnerTexts()) expect(figure.trim()).not.toBe("");
        expect(await page.locator(".controls:visible").count()).toBe(0);
      },
      {javaScriptEnabled: false}
    );
  });

  it("is whole on paper: charts and words in ink, without controls and menu, and says where it was printed from", async () => {
    await opened("?schatting=9", async (page) => {
      await settled(page, "tekenen", "?schatting=9");
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      await page.emulateMedia({media: "print"});
      expect(await page.locator(".controls:visible, nav:visible, summary:visible").count()).toBe(0);
      expect(await page.locator(".picture svg:visible").count()).toBe(9);
      expect(await page.locator(".caution:visible").count()).toBeGreaterThanOrEqual(5);
      expect(await page.locator("[data-printed]").innerText()).toContain("?schatting=9");
      const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(paper).toBe("rgb(255, 255, 255)");
    });
  });
});
