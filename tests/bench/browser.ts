import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {build} from "esbuild";
import {chromium} from "playwright-core";
import {findBrowser} from "../site/chromium.js";

/*
 * npm run bench:browser: the same fits in a worker of the browser as in Node, one after the other on the same machine;
 * the bar is a factor of 1.3. Prints medians of five; never fails.
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

/** What an expression in terms of `bench` gives in a worker of a fresh browser, and that browser's largest process. */
async function inBrowser<T>(expression: string): Promise<{value: T; megabytes: number}> {
  const browser = await chromium.launch({executablePath: findBrowser(), args: ["--no-sandbox", "--disable-gpu"]});
  try {
    const page = await browser.newPage();
    const value = await page.evaluate(
      ({code, expression}) =>
        new Promise<T>((resolve, reject) => {
          const body = `${code}\npostMessage(${expression});`;
          const worker = new Worker(URL.createObjectURL(new Blob([body], {type: "text/javascript"})));
          worker.onmessage = ({data}) => resolve(data);
          worker.onerror = (event) => reject(new Error(event.message));
        }),
      {code, expression}
    );
    const session = await browser.newBrowserCDPSession();
    const {processInfo} = await session.send("SystemInfo.getProcessInfo");
    const renderers = processInfo.filter(({type}) => type === "renderer");
    return {value, megabytes: Math.max(...renderers.map(({id}) => peakMegabytes(id)))};
  } finally {
    await browser.close();
  }
}

/** Linux only; elsewhere not a number. */
function peakMegabytes(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))![1]) / 1000;
  } catch {
    return Number.NaN;
  }
}

const {times, worldTime} = await import("./browser-case.js");
console.log("rows      cold: Node  browser  ratio    warm: Node  browser  ratio   (seconds)");
for (const size of rows) {
  const [here, there] = [times(size), (await inBrowser<Times>(`bench.times(${size})`)).value];
  const line = (key: keyof Times) =>
    [here[key].toFixed(3), there[key].toFixed(3), (there[key] / here[key]).toFixed(2)]
      .map((t) => t.padStart(8))
      .join("");
  console.log(`${String(size).padEnd(12)}${line("cold")}      ${line("warm")}`);
}

const there = await inBrowser<number>('bench.worldTime("year")');
console.log(
  `\noutcome year 2020 of the simulated world: Node ${worldTime("year").toFixed(2)} s, browser ${there.value.toFixed(2)} s, ` +
    `${there.megabytes.toFixed(0)} MB at its peak (bar 3 s, 400 MB)`
);
