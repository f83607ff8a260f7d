import type {Page} from "playwright-core";
import type {Finding} from "./audit.js";

/** Looks in a row that must find the page at rest, 40 ms apart; counted, as a busy machine may be slow to look. */
const stillness = 7;

/**
 * Scrolls through the page, so that parts which start when they come near do start, and waits until nothing is
 * requested and no part is busy.
 *
 * @param pending number of requests under way
 * @param options.patience milliseconds to wait at most
 * @param options.javaScript whether live twins are to be expected: without, static parts stay static
 */
export async function settle(
  page: Page,
  pending: () => number,
  {javaScript = true, patience = 60_000} = {}
): Promise<Finding[]> {
  if (javaScript) await page.evaluate(scrollSlowly);
  const waiting = javaScript ? "[data-state=busy], [data-live=static]" : "[data-state=busy]:not([data-live=static])";
  const deadline = Date.now() + patience;
  for (let still = 0; still < stillness && Date.now() < deadline; ) {
    const busy = await page.evaluate((selector) => document.querySelectorAll(selector).length, waiting);
    // On a busy machine the page's own script may come after the scroll: then a part still waits for a reader.
    if (javaScript && busy > 0 && pending() === 0) await page.evaluate(goToStatic);
    still = busy > 0 || pending() > 0 ? 0 : still + 1;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  if (javaScript) await page.evaluate(() => scrollTo({top: 0, behavior: "instant"}));
  return await page.evaluate(
    ({selector, late}) => {
      const name = (element: Element) => element.id || element.outerHTML.slice(0, 100);
      const failed = [...document.querySelectorAll("[data-state=error]")].map((element) => `failed: ${name(element)}`);
      const unready = [...document.querySelectorAll(selector)].map((element) => `never ready: ${name(element)}`);
      const details = [...failed, ...unready, ...(late && !unready.length ? ["requests never came to an end"] : [])];
      return details.map((detail) => ({rule: "live-part", detail}));
    },
    {selector: waiting, late: Date.now() >= deadline}
  );
}

/** Stops at each screen for two frames: observers of intersection are told once a frame. */
async function scrollSlowly(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let top = 0; top < document.documentElement.scrollHeight && top < 60_000; top += innerHeight * 0.8) {
    scrollTo({top, behavior: "instant"});
    await frame();
    await frame();
  }
  scrollTo({top: 0, behavior: "instant"});
  await frame();
}

function goToStatic(): void {
  document.querySelector("[data-live=static]")?.scrollIntoView({behavior: "instant"});
}
