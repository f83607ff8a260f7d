import type {Frame, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type Served, serve} from "../../data-loaders/site/serve.js";
import {sharedBrowser} from "./browser.js";
import {dist, pages, type SitePage} from "./dist.js";
import {type Heard, serveForeignPage} from "./foreign.js";
import {looksOf} from "./looks.js";

// Truth: the conventions of newsrooms for embedded charts (heights posted in three forms, flags in the query), and
// decision 23: one file, which works in a frame without an origin.
const browser = sharedBrowser();
const strict = "allow-scripts";
const usual = "allow-scripts allow-same-origin allow-popups allow-downloads";
const badges = {nl: /nagebootst|gesimuleerd|gepubliceerd/i, en: /simulated|published/i};
const embeds = pages().filter(
  (page) => page.kind === "embed" && /^(en\/)?embed\/v1\//.test(page.file) && looksOf(page).looks.length > 0
);

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
  /** Makes the frame so wide, and looks when its height rests again. */
  narrowed(width: number): Promise<ReturnType<typeof seen>>;
}
type Setting = {sandbox?: string; colorScheme?: "light" | "dark"};

/** What the query and the frame can ask of an embed: the same script answers in all of them. */
const settings: readonly (readonly [string, (embed: SitePage) => Promise<void>])[] = [
  [
    "works in a frame that keeps its origin",
    ({path, language}) =>
      inNewspaper(`${path}?childId=chart-7`, {sandbox: usual}, (opened) => showsItself(opened, language))
  ],
  [
    "says nothing to Pym unless asked",
    ({path}) => inNewspaper(path, {}, async ({heard}) => expect((await heard()).pym).toEqual([]))
  ],
  ["obeys dark=true for a reader whose system is light", (embed) => obeys(embed, "dark=true", "light", true)],
  ["obeys dark=false for a reader whose system is dark", (embed) => obeys(embed, "dark=false", "dark", false)],
  ["obeys dark=auto for a reader whose system is dark", (embed) => obeys(embed, "dark=auto", "dark", true)],
  ["obeys dark=auto for a reader whose system is light", (embed) => obeys(embed, "dark=auto", "light", false)],
  [
    "lets the page shine through when transparent, and only then",
    async ({path}) => {
      await inNewspaper(`${path}?transparent`, {}, async ({frame}) => {
        expect((await frame.evaluate(seen)).opaque).toBe(false);
      });
      await inNewspaper(path, {}, async ({frame}) => expect((await frame.evaluate(seen)).opaque).toBe(true));
    }
  ],
  [
    "is only the picture and its badge when plain",
    async ({path, language}) => {
      const whole = await inNewspaper(path, {}, ({frame}) => frame.evaluate(seen));
      const plain = await inNewspaper(`${path}?plain`, {}, ({frame}) => frame.evaluate(seen));
      expect(plain.content).toBeLessThan(whole.content);
      expect(plain.pictures).toBe(whole.pictures);
      expect(plain.text).toMatch(badges[language]);
    }
  ]
];

/** All settings for the first embed of each language, one in turn for each of the others. */
function settingsFor(embed: SitePage): typeof settings {
  const alike = embeds.filter(({language}) => language === embed.language);
  const at = alike.indexOf(embed);
  return at === 0 ? settings : [settings[at % settings.length]!];
}

async function showsItself({frame, faults, heard}: Opened, language: SitePage["language"]): Promise<void> {
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
}

async function obeys({path}: SitePage, flag: string, colorScheme: "light" | "dark", light: boolean): Promise<void> {
  await inNewspaper(`${path}?${flag}`, {colorScheme}, async ({frame}) => {
    expect((await frame.evaluate(seen)).lightText).toBe(light);
  });
}

/** Opens an embed in the foreign page, waits until its height rests, and hands it to `look`. */
async function inNewspaper<T>(
  address: string,
  {sandbox = strict, colorScheme = "light"}: Setting,
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
    await page.goto(`${newspaper.url}?${new URLSearchParams({src, sandbox, width: "600"})}`);
    const frame = page.frames()[1]!;
    await heightRests(page);
    const narrowed = async (width: number) => {
      await page.evaluate((width) => document.querySelector("iframe")!.setAttribute("width", String(width)), width);
      await heightRests(page);
      return await frame.evaluate(seen);
    };
    return await look({frame, faults, heard: () => heardBy(page), narrowed});
  } finally {
    await page.close();
  }
}

const heardBy = (page: Page) => page.evaluate(() => (globalThis as unknown as {heard: Heard}).heard);

async function heightRests(page: Page): Promise<void> {
  let before = -1;
  for (let waited = 0, still = 0; waited < 10_000; waited += 100) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const {datawrapper} = await heardBy(page);
    still = datawrapper.length > 0 && datawrapper.length === before ? still + 1 : 0;
    if (still === 3) return;
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

describe.concurrent.each(embeds)("/$path in a page of another origin", (embed) => {
  const {path, language} = embed;

  it("shows itself whole and tells its height, also at 300 px", async () => {
    await inNewspaper(`${path}?childId=chart-7`, {}, async (opened) => {
      await showsItself(opened, language);
      const view = await opened.narrowed(300);
      expect(view.sideways).toBe(0);
      expect(view.overflow).toBeLessThanOrEqual(2);
    });
  });

  it.each(settingsFor(embed))("%s", async (_, holds) => await holds(embed));
});

describe("the foreign page hears the three conventions (and nothing from a page that is silent)", () => {
  it("an embed that posts no height fails the test", async () => {
    await expect(inNewspaper("404", {}, async () => undefined)).rejects.toThrow("never posted its height");
  });
});
