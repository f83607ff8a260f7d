import type {Frame, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type Served, serve} from "../../data-loaders/site/serve.js";
import {sharedBrowser} from "./browser.js";
import {dist, pages} from "./dist.js";
import {type Heard, serveForeignPage} from "./foreign.js";

// Truth: the conventions of newsrooms for embedded charts (heights posted in three forms, flags in the query), and
// decision 23: one file, which works in a frame without an origin.
const browser = sharedBrowser();
const strict = "allow-scripts";
const usual = "allow-scripts allow-same-origin allow-popups allow-downloads";
const badges = {nl: /nagebootst|gesimuleerd|gepubliceerd/i, en: /simulated|published/i};
const embeds = pages().filter(({kind, file}) => kind === "embed" && /^(en\/)?embed\/v1\//.test(file));

let served: Served;
let newspaper: Awaited<ReturnType<typeof serveForeignPage>>;
beforeAll(async () => {
  served = await serve(dist, {port: 0});
  newspaper = await serveForeignPage();
});
afterAll(async () => {
  await served?.close();
  await newspaper?.close();
});

interface Opened {
  readonly frame: Frame;
  /** Everything logged, thrown, or asked for beyond the embed's own file. */
  readonly faults: readonly string[];
  heard(): Promise<Heard>;
}
type Setting = {sandbox?: string; width?: number; colorScheme?: "light" | "dark"};

/** Opens an embed in the foreign page, waits until its height rests, and hands it to `look`. */
async function inNewspaper<T>(
  address: string,
  {sandbox = strict, width = 600, colorScheme = "light"}: Setting,
  look: (opened: Opened) => Promise<T>
): Promise<T> {
  const page = await browser().newPage({colorScheme, viewport: {width: 800, height: 900}});
  try {
    const faults: string[] = [];
    const src = served.url + address;
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      if (/error|warning/.test(message.type())) faults.push(message.text());
    });
    page.on("request", (request) => {
      if (request.url() !== src && !/^data:/.test(request.url()) && request.frame() !== page.mainFrame()) {
        faults.push(`asks for ${request.url()}`);
      }
    });
    await page.goto(`${newspaper.url}?${new URLSearchParams({src, sandbox, width: String(width)})}`);
    const frame = page.frames()[1];
    await heightRests(page);
    return await look({frame, faults, heard: () => heardBy(page)});
  } finally {
    await page.close();
  }
}

const heardBy = (page: Page) => page.evaluate(() => (globalThis as unknown as {heard: Heard}).heard);

async function heightRests(page: Page): Promise<void> {
  let before = -1;
  for (let waited = 0; waited < 10_000; waited += 300) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const {datawrapper} = await heardBy(page);
    if (datawrapper.length > 0 && datawrapper.length === before) return;
    before = datawrapper.length;
  }
  throw new Error(before > 0 ? "the embed's height never comes to rest" : "the embed never posted its height");
}

/** What a reader would see in the frame. */
const seen = () => {
  const style = getComputedStyle(document.body);
  const lightness = Math.max(...(style.color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number)) / 255;
  const alpha = (element: Element) => {
    const channels = getComputedStyle(element).backgroundColor.match(/[\d.]+/g) ?? [];
    return channels.length > 3 ? Number(channels[3]) : 1;
  };
  return {
    text: document.body.innerText,
    heading: document.querySelector("h1, h2, h3, figcaption")?.textContent?.trim() ?? "",
    pictures: document.querySelectorAll("svg[role=img], [role=img] svg, figure svg").length,
    content: document.body.getBoundingClientRect().height + Number.parseFloat(style.marginTop) * 2,
    overflow: document.documentElement.scrollHeight - document.documentElement.clientHeight,
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    lightText: lightness > 0.5,
    opaque: alpha(document.documentElement) > 0 || alpha(document.body) > 0
  };
};

it("there are embeds in both languages", () => {
  expect(embeds.map(({language}) => language)).toEqual(expect.arrayContaining(["nl", "en"]));
});

describe.each(embeds)("/$path in a page of another origin", ({path, language}) => {
  it.each([strict, usual])("shows itself whole and tells its height: sandbox %s", async (sandbox) => {
    await inNewspaper(`${path}?childId=chart-7`, {sandbox}, async ({frame, faults, heard}) => {
      const {datawrapper, flourish, pym} = await heard();
      const view = await frame.evaluate(seen);
      expect(faults).toEqual([]);
      expect(view.pictures).toBeGreaterThan(0);
      expect(view.heading).not.toBe("");
      expect(view.text).toMatch(badges[language]);
      const height = datawrapper.at(-1) ?? 0;
      expect(Math.abs(height - view.content)).toBeLessThanOrEqual(2);
      expect(view.overflow).toBeLessThanOrEqual(2);
      expect(flourish.at(-1)).toMatchObject({height, sender: expect.any(String), src: frame.url()});
      expect(pym.at(-1)).toEqual({id: "chart-7", height});
    });
  });

  it("says nothing to Pym unless asked", async () => {
    await inNewspaper(path, {}, async ({heard}) => expect((await heard()).pym).toEqual([]));
  });

  it("holds at 300 px", async () => {
    await inNewspaper(path, {width: 300}, async ({frame}) => {
      const view = await frame.evaluate(seen);
      expect(view.sideways).toBe(0);
      expect(view.overflow).toBeLessThanOrEqual(2);
    });
  });

  it.each([
    ["dark=true", "light", true],
    ["dark=false", "dark", false],
    ["dark=auto", "dark", true],
    ["dark=auto", "light", false]
  ] as const)("obeys %s for a reader whose system is %s", async (flag, colorScheme, light) => {
    await inNewspaper(`${path}?${flag}`, {colorScheme}, async ({frame}) => {
      expect((await frame.evaluate(seen)).lightText).toBe(light);
    });
  });

  it("lets the page shine through when transparent, and only then", async () => {
    await inNewspaper(`${path}?transparent`, {}, async ({frame}) => {
      expect((await frame.evaluate(seen)).opaque).toBe(false);
    });
    await inNewspaper(path, {}, async ({frame}) => expect((await frame.evaluate(seen)).opaque).toBe(true));
  });

  it("is only the picture and its badge when plain", async () => {
    const whole = await inNewspaper(path, {}, ({frame}) => frame.evaluate(seen));
    const plain = await inNewspaper(`${path}?plain`, {}, ({frame}) => frame.evaluate(seen));
    expect(plain.content).toBeLessThan(whole.content);
    expect(plain.pictures).toBe(whole.pictures);
    expect(plain.text).toMatch(badges[language]);
  });
});

describe("the foreign page hears the three conventions (and nothing from a page that is silent)", () => {
  it("an embed that posts no height fails the test", async () => {
    await expect(inNewspaper("404", {}, async () => undefined)).rejects.toThrow("never posted its height");
  });
});
