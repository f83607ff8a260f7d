import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {initWasm, Resvg} from "@resvg/resvg-wasm";
import {replaceFile} from "../replace-file.js";

const {resolve} = createRequire(import.meta.url);
const weights = [400, 600] as const;

/** Images of drawings that did not change are kept; gone with `npm ci`. */
const directory = fileURLToPath(new URL("../../node_modules/.cache/kansenverkenner-png/", import.meta.url));

let ready: Promise<readonly Uint8Array[]> | undefined;

/**
 * Starts the rasteriser once; the type of the charts comes along: no machine's own fonts, so the same image everywhere.
 */
async function start(): Promise<readonly Uint8Array[]> {
  await initWasm(readFileSync(resolve("@resvg/resvg-wasm/index_bg.wasm")));
  return weights.map((weight) =>
    readFileSync(resolve(`@fontsource/public-sans/files/public-sans-latin-${weight}-normal.woff2`))
  );
}

/**
 * A drawing as PNG, in the type of the charts.
 *
 * @param svg in literal colours; weights of type are rounded to those that the site ships, 400 and 600
 * @param width of the image, pixels
 * @throws Error if the drawing is not SVG.
 */
export async function rasterise(svg: string, width: number, from = directory): Promise<Uint8Array> {
  const key = createHash("sha256").update(`2.6.2 ${width} ${svg}`).digest("hex").slice(0, 24);
  const file = join(from, `${key}.png`);
  if (existsSync(file)) return readFileSync(file);
  ready ??= start();
  const fontBuffers = [...(await ready)];
  const family = "Public Sans";
  const plain = svg.replace(
    /font-weight="(\d+)"/g,
    (_, weight) => `font-weight="${Number(weight) >= 550 ? 600 : 400}"`
  );
  const image = new Resvg(plain, {
    fitTo: {mode: "width", value: width},
    font: {fontBuffers, defaultFontFamily: family, sansSerifFamily: family}
  }).render();
  const png = image.asPng();
  mkdirSync(from, {recursive: true});
  replaceFile(file, png);
  return png;
}
