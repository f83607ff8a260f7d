import type {CDPSession, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type Served, serve} from "../../data-loaders/site/serve.js";
import {sharedBrowser} from "./browser.js";
import {dist} from "./dist.js";
import {settle} from "./settle.js";

// Truth: decision 26. 1.6 Mbit/s, 150 ms, cold cache, CPU four times slower than the machine that runs this.
const budget = {firstPaint: 1500, firstLive: 4000, before: 150_000, fonts: 100_000, after: 450_000, heap: 400e6};
const network = {offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8};
const slowness = 4;
/** Times are reported against the budget, and fail beyond this many times it: machines that test are noisy. */
const NOISE = 3;
const attempts = 3; // a time is a property of the site only when nothing else keeps the machine busy: the best counts

const browser = sharedBrowser();
let served: Served;
beforeAll(async () => {
  served = await serve(dist, {port: 0});
});
afterAll(async () => await served?.close());

interface Visit {
  readonly page: Page;
  readonly session: CDPSession;
  readonly started: number;
  pending(): number;
  /** Bytes over the line up to now, compressed and with headers. */
  bytes(): {fonts: number; others: number};
}

/** A first visit over a slow line. */
async function visit<T>(look: (visit: Visit) => Promise<T>, prepare?: () => void): Promise<T> {
  const context = await browser().newContext({viewport: {width: 390, height: 800}});
  try {
    if (prepare) await context.addInitScript(prepare);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.clearBrowserCache");
    await session.send("Network.emulateNetworkConditions", network);
    await session.send("Emulation.setCPUThrottlingRate", {rate: slowness});
    let open = 0;
    const sum = {fonts: 0, others: 0};
    page.on("request", () => open++);
    page.on("requestfailed", () => open--);
    page.on("requestfinished", async (request) => {
      const {responseBodySize, responseHeadersSize} = await request.sizes();
      sum[request.resourceType() === "font" ? "fonts" : "others"] += responseBodySize + responseHeadersSize;
      open--;
    });
    return await look({page, session, started: Date.now(), pending: () => open, bytes: () => ({...sum})});
  } finally {
    await context.close();
  }
}

/** Measures until the budget is met, at most {@link attempts} times; the least of what was measured. */
async function best(limit: number, measure: () => Promise<number>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < attempts && !(least < limit); attempt++) least = Math.min(least, await measure());
  return least;
}

describe("the home page over a slow line", () => {
  it("paints its first words in time", async () => {
    const time = await best(budget.firstPaint, () =>
      visit(async ({page}) => {
        await page.goto(served.url, {waitUntil: "load"});
        return await page.evaluate(firstContentfulPaint);
      })
    );
    report(`first paint ${Math.round(time)} ms`, `${budget.firstPaint} ms`);
    expect(time).toBeLessThan(NOISE * budget.firstPaint);
  });

  it("is light before and after the reader touches it, and in memory", async () => {
    await visit(async ({page, session, pending, bytes}) => {
      await page.goto(served.url, {waitUntil: "load"});
      await rest(pending);
      const before = bytes();
      expect(await settle(page, pending, {patience: 60_000})).toEqual([]);
      const control = page.locator("[data-live=ready] input, [data-live=ready] select").first();
      await control.focus();
      await page.keyboard.press("ArrowRight");
      expect(await settle(page, pending, {patience: 60_000})).toEqual([]);
      await rest(pending);
      const after = bytes();
      const {usedSize} = await session.send("Runtime.getHeapUsage");
      report(`before use ${kilo(before.others)} and fonts ${kilo(before.fonts)}`, "150 kB and 100 kB");
      report(`after use ${kilo(after.others)} and fonts ${kilo(after.fonts)}`, "450 kB and 100 kB");
      report(`heap of the page ${(usedSize / 1e6).toFixed(1)} MB`, "400 MB");
      expect(before.others).toBeGreaterThan(0);
      expect(before.others).toBeLessThanOrEqual(budget.before);
      expect(after.fonts).toBeLessThanOrEqual(budget.fonts);
      expect(after.others).toBeLessThanOrEqual(budget.after);
      expect(usedSize).toBeLessThan(budget.heap);
    });
  });

  it("has its first live chart usable in time, for a reader who goes there at once", async () => {
    const time = await best(budget.firstLive, () =>
      visit(async ({page}) => {
        await page.goto(served.url, {waitUntil: "commit"});
        const deadline = Date.now() + 30_000;
        while (Date.now() < deadline) {
          const ready = await page.evaluate(() => (globalThis as {liveAt?: number}).liveAt);
          if (ready !== undefined) return ready;
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
        throw new Error("no live part stands after 30 s");
      }, goToFirstLivePart)
    );
    report(`first live chart ${Math.round(time)} ms`, `${budget.firstLive} ms`);
    expect(time).toBeLessThan(NOISE * budget.firstLive);
  });
});

/** Runs in the page: scrolls to the first live part as soon as it is there, and notes when its live twin stands. */
function goToFirstLivePart(): void {
  addEventListener("DOMContentLoaded", () => {
    const part = document.querySelector<HTMLElement>("[data-live]");
    if (!part) return;
    part.scrollIntoView({behavior: "instant"});
    const look = () => {
      if (part.dataset.live === "ready" && part.dataset.state === "ready") {
        Object.assign(globalThis, {liveAt: performance.now()});
      }
    };
    new MutationObserver(look).observe(part, {attributes: true});
  });
}

async function firstContentfulPaint(): Promise<number> {
  for (let waited = 0; waited < 20_000; waited += 50) {
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    if (paint) return paint.startTime;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return Number.POSITIVE_INFINITY;
}

/** Waits until nothing was asked for during a second. */
async function rest(pending: () => number): Promise<void> {
  for (let quiet = 0, waited = 0; quiet < 1000 && waited < 60_000; waited += 100) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    quiet = pending() > 0 ? 0 : quiet + 100;
  }
}

function kilo(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function report(measured: string, allowed: string): void {
  console.log(`budget: ${measured} (at most ${allowed})`);
}
