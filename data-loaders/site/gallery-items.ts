import {JSDOM} from "jsdom";
import type {Language} from "../../src/mbo/language.js";
import {embedPath} from "../../src/parts/embed-path.js";
import {startOf} from "../../src/parts/part.js";
import type {GalleryItem} from "../../src/parts/taking/gallery.js";
import {drawingOf} from "./chart-drawings.js";
import {pageAddress, pageOf, texts} from "./pages.js";
import {drawingPath, type StaticPart} from "./parts.js";

/**
 * Every chart of the site as the page with all charts shows it, in the order of the pages.
 *
 * @param root way from that page to the site's root
 */
export function galleryItems(parts: readonly StaticPart[], language: Language, root: string): GalleryItem[] {
  const text = texts[language];
  const dom = new JSDOM("");
  const {document} = dom.window;
  const items = parts.map((part): GalleryItem => {
    const {slug, indicator} = pageOf(`/${part.page ?? ""}`);
    const {width, height} = drawingOf(part, language, "light", document);
    const address = pageAddress(language, slug, indicator).slice(1);
    return part.with((controls, {chart}, data) => ({
      chart: part.chartId,
      title: chart.caption(data, startOf(controls), text).title,
      alternative: chart.caption(data, startOf(controls), text).alternative,
      badges: [chart.badge, ...(chart.beside ? [chart.beside] : [])],
      page: {slug, name: text.pages[slug].name, address: `${root}${address}#${part.id}`},
      embed: `${root}${embedPath(part.chartId, language)}`,
      picture: {
        light: `${root}${drawingPath(part.chartId, language, "light")}`,
        dark: `${root}${drawingPath(part.chartId, language, "dark")}`,
        width,
        height
      }
    }));
  });
  dom.window.close();
  return items;
}
