import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {JSDOM} from "jsdom";
import {tokensOf} from "../../src/charts/drawing/literal-colours.js";
import {cardSize, pageCard, shareCard} from "../../src/charts/share-card.js";
import type {Language} from "../../src/mbo/language.js";
import {startOf} from "../../src/parts/part.js";
import {type PageAddress, pageWords, texts} from "./pages.js";
import type {StaticPart} from "./parts.js";
import {rasterise} from "./rasterise.js";

const tokens = tokensOf(readFileSync(new URL("../../src/tokens.css", import.meta.url), "utf8"));

/** The image beside a link to a page: a path from the site's root and what it shows, in words. */
export interface ShareImage {
  readonly path: string;
  readonly alternative: string;
}

/** Path of the image of a chart or a page. */
export function shareImagePath(name: string, language: Language): string {
  return `${language === "en" ? "en/" : ""}charts/${name}-card.png`;
}

/** Makes the images beside links; each is drawn once, however many pages ask for it. */
export class ShareImages {
  readonly #drawings = new Map<string, string>();
  readonly #document: Document;
  readonly #dom = new JSDOM("");

  constructor() {
    this.#document = this.#dom.window.document;
  }

  /** The image of a chart in its start state. */
  ofChart(part: StaticPart, language: Language): ShareImage {
    const text = texts[language];
    const path = shareImagePath(part.chartId, language);
    return part.with((controls, {chart}, data) => {
      const state = startOf(controls);
      if (!this.#drawings.has(path)) {
        this.#drawings.set(path, shareCard(chart, data, state, {document: this.#document, text, tokens}));
      }
      return {path, alternative: chart.caption(data, state, text).title};
    });
  }

  /** The image of a page without charts. */
  ofPage(page: PageAddress): ShareImage {
    const words = pageWords(page);
    const text = texts[page.language];
    const path = shareImagePath(`pagina-${page.slug}`, page.language);
    this.#drawings.set(path, pageCard(words, {document: this.#document, text, tokens}));
    return {path, alternative: words.title};
  }

  /** Writes all that was asked for. */
  async write(directory: string): Promise<void> {
    for (const [path, svg] of this.#drawings) {
      const file = join(directory, path);
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, await rasterise(svg, cardSize.width));
    }
    this.#dom.window.close();
  }
}
