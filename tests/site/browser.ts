import {type Browser, chromium} from "playwright-core";
import {afterAll, beforeAll} from "vitest";
import {findBrowser} from "./chromium.js";

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-default-apps",
  "--disable-extensions",
  "--no-first-run",
  "--metrics-recording-only",
  // Nothing outside this machine is ever reached: what a page asks of another origin fails, and is reported.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1"
];

/** Starts the browser that {@link findBrowser} finds. */
export async function launch(): Promise<Browser> {
  return await chromium.launch({executablePath: findBrowser(), args: quiet});
}

/** One browser for all tests of a file: started before them, closed after. Call the answer inside tests. */
export function sharedBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => await browser?.close());
  return () => {
    if (browser === undefined) throw new Error("no browser: it is started before the tests of this file");
    return browser;
  };
}
