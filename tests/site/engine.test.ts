import {fileURLToPath} from "node:url";
import {build} from "esbuild";
import {expect, it} from "vitest";
import {worldNames} from "../../src/mbo/world/worlds.js";
import {expected} from "../analysis/several/fingerprint-case.js";
import {EXPECTED} from "../glmm/determinism-case.js";
import {golden} from "../mbo/simulation/golden-case.js";
import {sharedBrowser} from "./browser.js";

const browser = sharedBrowser();

// The browser half of tests/glmm/determinism.test.ts: the same function, the same data, the same bytes
// (decisions.md 12).
/** Runs an expression in terms of `module` in a page that holds nothing else. */
async function inPage(entry: string, expression: string): Promise<unknown> {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    format: "iife",
    globalName: "module",
    write: false
  });
  const page = await browser().newPage();
  try {
    return await page.evaluate(`${outputFiles[0]!.text}; ${expression}`);
  } finally {
    await page.close();
  }
}

it("a three-level fit with slopes has the same bytes in the browser as in Node", async () => {
  expect(await inPage("../glmm/determinism-case.ts", "module.determinismHash()")).toBe(EXPECTED);
});

// The browser half of tests/mbo/simulation/golden.test.ts.
it("a world has the same bytes in the browser as in Node: small registers, and a whole outcome year", async () => {
  for (const name of worldNames) {
    expect(await inPage("../mbo/simulation/golden-case.ts", `module.smallHash("${name}")`)).toBe(golden.small[name]);
  }
  expect(await inPage("../mbo/simulation/golden-case.ts", "module.wholeHash()")).toBe(golden.whole);
});

// The browser half of tests/analysis/several/fingerprint.test.ts.
it("imputation, a latent capacity, weighting and SIMEX have the same bytes in the browser as in Node", async () => {
  for (const [query, hash] of Object.entries(expected)) {
    expect(await inPage("../analysis/several/fingerprint-case.ts", `module.severalHash("${query}")`)).toBe(hash);
  }
});
