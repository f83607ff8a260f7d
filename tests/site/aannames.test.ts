import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type Served, serve} from "../../data-loaders/site/serve.js";
import {headline} from "../../src/charts/lab/difference-title.js";
import type {LabStart} from "../../src/parts/lab/lab-data.js";
import {nl} from "../../src/text/nl.js";
import {sharedBrowser} from "./browser.js";
import {dist} from "./dist.js";

const browser = sharedBrowser();
let site: Served;
beforeAll(async () => {
  site = await serve(dist, {port: 0});
});
afterAll(async () => await site?.close());

/** Milliseconds within which anything on this page happens on a busy machine. */
const patience = 60_000;

async function opened<T>(path: string, use: (page: Page) => Promise<T>, width = 1280): Promise<T> {
  const context = await browser().newContext({viewport: {width, height: 900}, reducedMotion: "reduce"});
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    await page.addInitScript(() => {
      const tasks: number[] = [];
      Object.defineProperty(globalThis, "longTasks", {value: tasks});
      new PerformanceObserver((list) => {
        for (const {duration} of list.getEntries()) tasks.push(duration);
      }).observe({type: "longtask", buffered: true});
    });
    await page.goto(site.url + path);
    await page.locator("[data-lab][data-live=ready]").waitFor();
    return await use(page);
  } finally {
    await context.close();
  }
}

/** Waits until what is asked in the address is on the page; `whole`: with all that follows the point estimates. */
async function settled(page: Page, {whole = false} = {}): Promise<void> {
  await page.waitForFunction(
    (all) => {
      const results = document.querySelector<HTMLElement>(".lab-results");
      const asked = location.search || "?";
      return results?.dataset.state === "ready" && (!all || results.dataset.settled === asked);
    },
    whole,
    {timeout: patience}
  );
}

/** Wakes the page as a reader does, and waits until its worker has its students and its first fit. */
async function awake(page: Page): Promise<void> {
  await page.mouse.move(300, 300);
  await page.waitForFunction(() => document.querySelector<HTMLElement>(".lab-results")?.dataset.settled === "?");
  await page.selectOption("#model", "1c");
  await settled(page, {whole: true});
  await page.selectOption("#model", "2");
  await settled(page, {whole: true});
}

const title = (page: Page) => page.locator("[data-view=effects] .chart-title").innerText();
const notice = (page: Page) => page.locator("[data-lab] > .notice").innerText();
const search = (page: Page) => page.evaluate(() => location.search);

function built(): LabStart {
  const folder = join(dist, "_file/data");
  const file = readdirSync(folder).find((name) => name.startsWith("aannames."))!;
  return JSON.parse(readFileSync(join(folder, file), "utf8"));
}

describe("an assumption that changes", () => {
  it("gives in the worker what the build computed in Node, in the chart’s own numbers", async () => {
    const {experiments} = built();
    await opened("aannames?capaciteit=shifted_4", async (page) => {
      await settled(page);
      const cells = await page.locator("[data-view=effects] tbody tr td:nth-of-type(1)").allTextContents();
      const own = experiments.shifted.effects.map(({points}) => nl.format.number(points, 2));
      expect(cells).toEqual(own);
      expect(await title(page)).toContain(nl.format.points(headline(experiments.shifted)!.points));
    });
  });

  it("reaches the chart quickly, intervals follow, and the page stays at hand", async () => {
    await opened("aannames", async (page) => {
      await awake(page);
      await page.evaluate(() => Reflect.get(globalThis, "longTasks").splice(0));
      const times: number[] = [];
      for (const kind of ["none", "spline", "shifted", "none", "period", "calibrated", "none", "shifted"]) {
        await page.selectOption("#capaciteit", kind);
        await settled(page);
        times.push(Number(await page.locator(".lab-results").getAttribute("data-chart-ms")));
        await page.waitForTimeout(150);
      }
      await page.check("#interval");
      await settled(page, {whole: true});
      const results = page.locator(".lab-results");
      const errors =
        Number(await results.getAttribute("data-errors-ms")) - Number(await results.getAttribute("data-fit-ms"));
      const longest = Math.max(0, ...(await page.evaluate(() => Reflect.get(globalThis, "longTasks") as number[])));
      times.sort((a, b) => a - b);
      const median = times[times.length >> 1]!;
      console.info(
        `control to chart: median ${median} ms, slowest ${times.at(-1)} ms; intervals ${errors} ms more; longest task ${Math.round(longest)} ms`
      );
      // The bars are 350 ms, 800 ms, 1 s and 100 ms on a machine of its own; here others may be at work.
      expect(median).toBeLessThan(8 * 350);
      expect(times.at(-1)!).toBeLessThan(8 * 800);
      expect(errors).toBeLessThan(8 * 1000);
      expect(longest).toBeLessThan(8 * 100);
    });
  }, 180_000);

  it("computes another world on the spot, with progress, and can be stopped", async () => {
    await opened("aannames", async (page) => {
      await page.selectOption("#wereld", "zwaktoets");
      await page.locator(".lab-busy").filter({hasText: /\d{4}/}).waitFor();
      await page.locator("[data-action=cancel]").click();
      expect(await notice(page)).toBe(nl.aannames.progress.cancelled);
      expect(await search(page)).toBe("");
      await page.selectOption("#wereld", "zwaktoets");
      await settled(page);
      expect(await title(page)).toMatch(/12,\d/);
      await page.selectOption("#capaciteit", "true");
      await settled(page);
      expect(await title(page)).toMatch(/kleiner: .* [5-9],\d\sprocentpunt/);
    });
  }, 180_000);
});

describe("the state", () => {
  it("is in the address: chips, controls and chart follow it, and the back button is undo", async () => {
    await opened("aannames?model=1a&interval=1&wereld=neutraal&utm_source=brief", async (page) => {
      await settled(page);
      expect(await page.locator("#model").inputValue()).toBe("1a");
      expect(await page.isChecked("#interval")).toBe(true);
      expect(await page.locator(".chip").allInnerTexts()).toHaveLength(1);
      const before = await title(page);
      await page.locator("#uitkomst-1").check();
      await settled(page);
      expect(await search(page)).toContain("uitkomst=vsv");
      expect(await search(page)).toContain("utm_source=brief");
      expect(await title(page)).not.toBe(before);
      await page.goBack();
      await settled(page);
      expect(await title(page)).toBe(before);
      await page.locator("[data-chip=model]").click();
      await settled(page);
      expect(await search(page)).toBe("?interval=1&utm_source=brief");
      await page.locator("[data-action=undo]").click();
      await settled(page);
      expect(await title(page)).toBe(before);
    });
  });

  it("is named where it cannot be, and a selection without students keeps the old result", async () => {
    await opened("aannames?model=9", async (page) => {
      await page.mouse.move(300, 300);
      await page.waitForFunction(() => document.querySelector<HTMLElement>(".lab-results")?.dataset.settled === "?");
      expect(await notice(page)).toContain("model=9"); // also after the page has come to life
      expect(await title(page)).toBe(
        nl.aannames.differences.title({outcome: "doorstroom", points: headline(built().result)!.points}, 0)
      );
    });
    await opened("aannames?leeftijd=98-99", async (page) => {
      await page.locator("[data-state=error]").waitFor();
      expect(await notice(page)).toBe(nl.aannames.problems.empty);
      expect(await title(page)).toContain("12,5");
    });
  });

  it("is apart in two tabs", async () => {
    await opened("aannames?capaciteit=none", async (page) => {
      const other = await page.context().newPage();
      await other.goto(`${site.url}aannames?model=1a`);
      await Promise.all([settled(page), settled(other)]);
      expect(await title(page)).not.toBe(await title(other));
    });
  });

  it("can be compared with another, side by side", async () => {
    await opened("aannames?capaciteit=none", async (page) => {
      await settled(page);
      await page.locator("[data-action=keep]").click();
      await page.selectOption("#model", "1a");
      await page.locator(".lab-compare table").waitFor();
      expect(await search(page)).toContain("vergelijk=capaciteit%3Dnone");
      expect(await page.locator(".lab-compare tbody tr").count()).toBeGreaterThan(2);
    });
  });
});

describe("on paper", () => {
  it("the fact sheet is two pages with the whole table, from which nothing is cut", async () => {
    await opened("aannames?cito=listwise&capaciteit=none", async (page) => {
      await settled(page, {whole: true});
      await page.evaluate(() => Object.assign(globalThis, {print() {}}));
      await page.locator("[data-action=factsheet]").click();
      await page.emulateMedia({media: "print"});
      const sheets = await page.locator(".sheet").evaluateAll((all) =>
        all.map((sheet) => {
          const {bottom} = sheet.getBoundingClientRect();
          const inside = (node: Element) => node.getBoundingClientRect().bottom <= bottom + 1;
          const boxes = [sheet, ...sheet.querySelectorAll(".table-scroll, .chart-body, .picture")];
          return {
            inside: [...sheet.querySelectorAll("tr, svg, p, footer")].every(inside),
            cut: boxes.filter((box) => box.scrollHeight > box.clientHeight + 1).length
          };
        })
      );
      expect(sheets).toEqual([
        {inside: true, cut: 0},
        {inside: true, cut: 0}
      ]);
      expect(await page.locator(".sheet table tbody tr").count()).toBe(6);
      const pdf = (await page.pdf({preferCSSPageSize: true})).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(2);
    });
  });
});

describe("without a mouse", () => {
  it("every control is reached by Tab, in order, and seen when it is", async () => {
    await opened("aannames", async (page) => {
      const controls = "#lab-panel :is(input, select):not([disabled])";
      const all = await page
        .locator(controls)
        .evaluateAll((found) =>
          found
            .filter((node) => (node as HTMLElement).checkVisibility())
            .map((node) => [node.id, (node as HTMLInputElement).name])
        );
      // Of a group of radio buttons only the chosen one is in the order.
      const expected = all
        .filter(([, name], k) => !name || all.findIndex(([, other]) => other === name) === k)
        .map(([id]) => id);
      await page.locator(".lab-presets a").last().focus();
      const reached: string[] = [];
      for (let k = 0; k < 2 * expected.length && reached.length < expected.length; ++k) {
        await page.keyboard.press("Tab");
        const {id, inside, seen} = await page.evaluate(() => {
          const node = document.activeElement as HTMLElement;
          const {top, bottom} = node.getBoundingClientRect();
          return {id: node.id, inside: !!node.closest("#lab-panel"), seen: bottom > 0 && top < innerHeight};
        });
        if (!inside) continue;
        expect(seen, id).toBe(true);
        reached.push(id);
      }
      expect(reached).toEqual(expected);
      await page.locator("#model").focus();
      await page.keyboard.press("ArrowUp");
      await page.waitForFunction(() => location.search === "?model=1c");
    });
  });

  it("on a narrow screen the sheet opens, closes with Escape, and gives the focus back", async () => {
    await opened(
      "aannames",
      async (page) => {
        const open = page.locator(".lab-open");
        await open.focus();
        await page.keyboard.press("Enter");
        await page.locator("#lab-panel").waitFor({state: "visible"});
        expect(await open.getAttribute("aria-expanded")).toBe("true");
        await page.keyboard.press("Escape");
        await page.locator("#lab-panel").waitFor({state: "hidden"});
        expect(await page.evaluate(() => document.activeElement?.className)).toBe("lab-open");
      },
      360
    );
  });
});
