import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {JSDOM} from "jsdom";
import {type Scheme, tokensOf} from "../../src/charts/drawing/literal-colours.js";
import {type PictureFile, pictureFile} from "../../src/charts/drawing/picture-file.js";
import {type Language, languages} from "../../src/mbo/language.js";
import {startOf} from "../../src/parts/part.js";
import {texts} from "./pages.js";
import {drawingPath, type StaticPart} from "./parts.js";

const schemes: readonly Scheme[] = ["light", "dark"];

const tokens = tokensOf(readFileSync(new URL("../../src/tokens.css", import.meta.url), "utf8"));

/** A chart in its start state as a file. */
export function drawingOf(part: StaticPart, language: Language, scheme: Scheme, document: Document): PictureFile {
  const text = texts[language];
  return part.with((controls, {chart}, data) =>
    pictureFile(chart, data, startOf(controls), {document, text, tokens, scheme, address: text.site.name})
  );
}

/** Draws every chart in its start state as a file of its own, in both languages and schemes. */
export function writeDrawings(directory: string, parts: readonly StaticPart[]): void {
  const dom = new JSDOM("");
  const {document} = dom.window;
  for (const language of languages) {
    for (const part of parts) {
      for (const scheme of schemes) {
        const {svg} = drawingOf(part, language, scheme, document);
        const path = join(directory, drawingPath(part.chartId, language, scheme));
        mkdirSync(dirname(path), {recursive: true});
        writeFileSync(path, `${svg}\n`);
      }
    }
  }
  dom.window.close();
}
