import {fileURLToPath} from "node:url";
import {build} from "esbuild";
import {chromium} from "playwright-core";
import {findBrowser} from "../site/chromium.js";

/*
 * npm run bench:browser: the same fits in a worker of the browser as in Node, one after the other on the same machine; the
 * bar is a factor of 1.3. Prints medians of five; never fails.
 */

const sizes = process.argv.slice(2).map(Number);
const rows = sizes.length > 0 ? sizes : [20_000, 140_000, 380_000];

const {outputFiles} = await build({
  entryPoints: [fileURLToPath(new URL("browser-case.ts", import.meta.url))],
  bundle: true,
  format: "iife",
  globalName: "bench",
  write: false
});
const code = outputFiles[0]!.text;

interface Times {
  readonly cold: number;
  readonly warm: number;
}

async function inBrowser(size: number): Promise<Times> {
  const browser = await chromium.launch({executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu"]});
  try {
    const page = await browser.newPage();
    return await page.evaluate(
      ({code, size}) =>
        new Promise<Times>((resolve, reject) => {
          const body = `${code}\npostMessage(bench.times(${size}));`;
          const worker = new Worker(URL.createObjectURL(new Blob([body], {type: "text/javascript"})));
          worker.onmessage = ({data}) => resolve(data);
          worker.onerror = (event) => reject(new Error(event.message));
        }),
      {code, size}
    );
  } finally {
    await browser.close();
  }
}

const {times} = await import("./browser-case.js");
console.log("rows      cold: Node  browser  ratio    warm: Node  browser  ratio   (seconds)");
for (const size of rows) {
  const [here, there] = [times(size), await inBrowser(size)];
  const line = (key: keyof Times) =>
    [here[key].toFixed(3), there[key].toFixed(3), (there[key] / here[key]).toFixed(2)]
      .map((t) => t.padStart(8))
      .join("");
  console.log(`${String(size).padEnd(12)}${line("cold")}      ${line("warm")}`);
}
