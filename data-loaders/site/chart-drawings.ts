import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {JSDOM} from "jsdom";
import {type Scheme, tokensOf} from "../../src/charts/literal-colours.js";
import {pictureFile} from "../../src/charts/picture-file.js";
import {languages} from "../../src/mbo/language.js";
import {startOf} from "../../src/parts/part.js";
import {texts} from "./pages.js";
import {drawingPath, type StaticPart} from "./parts.js";

const schemes: readonly Scheme[] = ["light", "dark"];

/** Draws every chart in its start state as a file of its own, in both languages and schemes. */
export function writeDrawings(directory: string, parts: readonly StaticPart[]): void {
  const dom = new JSDOM("");
  const {document} = dom.window;
  const tokens = tokensOf(readFileSync(new URL("../../src/tokens.css", import.meta.url), "utf8"));
  for (const language of languages) {
    const text = texts[language];
    for (const part of parts) {
      for (const scheme of schemes) {
        const {svg} = part.with((controls, {chart}, data) =>
          pictureFile(chart, data, startOf(controls), {document, text, tokens, scheme, address: text.site.name})
        );
        const path = join(directory, drawingPath(part.chartId, language, scheme));
        mkdirSync(dirname(path), {recursive: true});
        writeFileSync(path, `${svg}\n`);
      }
    }
  }
  dom.window.close();
}
