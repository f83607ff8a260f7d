import {fonts} from "../fonts.js";
import {rootFrom} from "./pages.js";

/**
 * The fonts of a page: a preload each, which Framework turns into the hashed file, and the faces. The faces name the
 * unhashed file; the finishing step puts in the name that the preload got.
 */
export function fontFaces(path: string): string {
  const up = rootFrom(path);
  const names = Object.entries(fonts);
  const preloads = names.map(
    ([name]) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="/fonts/${name}.woff2">`
  );
  const faces = names.map(
    ([name, {family}]) =>
      `@font-face{font-family:"${family}";font-weight:200 900;font-display:swap;src:url("${up}_file/fonts/${name}.woff2") format("woff2")}`
  );
  return `${preloads.join("\n")}\n<style>${faces.join("")}</style>`;
}
