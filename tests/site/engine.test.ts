import {fileURLToPath} from "node:url";
import {build} from "esbuild";
import {expect, it} from "vitest";
import {EXPECTED} from "../glmm/determinism-case.js";
import {sharedBrowser} from "./browser.js";

const browser = sharedBrowser();

// The browser half of tests/glmm/determinism.test.ts: the same function, the same data, the same bytes (decisions.md 12).
it("a three-level fit with slopes has the same bytes in the browser as in Node", async () => {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL("../glmm/determinism-case.ts", import.meta.url))],
    bundle: true,
    format: "iife",
    globalName: "engine",
    write: false
  });
  const page = await browser().newPage();
  const hash = await page.evaluate(`${outputFiles[0]!.text}; engine.determinismHash()`);
  expect(hash).toBe(EXPECTED);
  await page.close();
});
