import type {Browser, BrowserContext} from "playwright-core";
import {runAxe} from "./axe.js";
import {inspectDocument} from "./document.js";
import {brokenLinks} from "./links.js";
import {settle} from "./settle.js";
import {watch} from "./watch.js";

/** One thing wrong with a page: which rule, and where or how. */
export interface Finding {
  readonly rule: string;
  readonly detail: string;
}

export interface AuditOptions {
  /** Root of the site with a closing slash, `http://localhost:3000/kansen/`: all a page asks for must lie below it. */
  readonly site: string;
  readonly language: string;
  /** The page opens in the first, and its contrast is tested in the others too, without opening it anew. */
  readonly colorSchemes?: readonly ("light" | "dark")[];
  /** Width of the window in CSS pixels; 320 is the reflow width of WCAG 1.4.10. */
  readonly width?: number;
  readonly javaScript?: boolean;
  /** The status with which the page itself is expected. */
  readonly status?: number;
  /** Milliseconds after which a live part that does not stand is a finding. */
  readonly patience?: number;
}

/**
 * Opens a page as a reader would, scrolls through it, waits until its live parts stand, and lists all that is wrong.
 */
export async function auditPage(browser: Browser, url: string, options: AuditOptions): Promise<Finding[]> {
  const {
    site,
    language,
    colorSchemes = ["light"],
    width = 1280,
    javaScript = true,
    status = 200,
    patience = 60_000
  } = options;
  const context = await contextFor(browser, width);
  const page = await context.newPage();
  try {
    await page.emulateMedia({colorScheme: colorSchemes[0]});
    const scripts = await context.newCDPSession(page);
    await scripts.send("Emulation.setScriptExecutionDisabled", {value: !javaScript});
    const watched = watch(page, url, site);
    const response = await page.goto(url, {waitUntil: "load"});
    const findings: Finding[] = [];
    if (response?.status() !== status)
      findings.push({rule: "resource", detail: `status ${response?.status()}: ${url}`});
    findings.push(...(await settle(page, watched.pending, {javaScript, patience})));
    findings.push(...(await page.evaluate(inspectDocument, language)));
    findings.push(...(await brokenLinks(page, site)));
    await scripts.send("Emulation.setScriptExecutionDisabled", {value: false}); // the page's own have missed their turn
    // Of all rules only contrast depends on the colours.
    for (const [k, colorScheme] of colorSchemes.entries()) {
      await page.emulateMedia({colorScheme});
      findings.push(...(await runAxe(page, k > 0 ? {only: "color-contrast"} : {})));
    }
    return unique([...(await watched.findings()), ...findings]);
  } finally {
    await page.close();
  }
}

const contexts = new WeakMap<Browser, Map<number, Promise<BrowserContext>>>();

/** Contexts are reused: what the first page downloaded, the others have at hand, as a reader's browser would. */
function contextFor(browser: Browser, width: number): Promise<BrowserContext> {
  const known = contexts.get(browser) ?? new Map<number, Promise<BrowserContext>>();
  contexts.set(browser, known);
  const context = known.get(width) ?? newContext(browser, width);
  known.set(width, context);
  return context;
}

async function newContext(browser: Browser, width: number): Promise<BrowserContext> {
  const viewport = {width, height: width < 600 ? 640 : 800};
  // Reduced motion: contrast is measured on what stays, not on a frame of a transition.
  const context = await browser.newContext({viewport, reducedMotion: "reduce"});
  await context.addInitScript(listenForViolations);
  return context;
}

function listenForViolations(): void {
  const heard: string[] = [];
  Object.defineProperty(globalThis, "policyViolations", {value: heard});
  document.addEventListener("securitypolicyviolation", (event) => {
    heard.push(`${event.effectiveDirective} forbids ${event.blockedURI}`);
  });
}

/** Findings without repetitions, one line each. */
export function unique(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
