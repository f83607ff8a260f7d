import {embedCode, embedHeight} from "../../interface/embed.js";
import {elements} from "../../markup/element.js";
import type {Badge} from "../../tables/content.js";
import type {Context} from "../part.js";

/** A chart as the page with all charts shows it; addresses as the page can link to them. */
export interface GalleryItem {
  readonly chart: string;
  readonly title: string;
  readonly badges: readonly Badge[];
  readonly alternative: string;
  /** Where it stands: the page's slug, its name, and the address of the chart on it. */
  readonly page: {readonly slug: string; readonly name: string; readonly address: string};
  readonly embed: string;
  readonly picture: {
    readonly light: string;
    readonly dark: string;
    readonly width: number;
    readonly height: number;
  };
}

/**
 * Every chart with its picture, badge, finding and embed code, by page. What is shown of which page is chosen by radio
 * buttons and the stylesheet: no script needed.
 */
export function gallery(items: readonly GalleryItem[], {document, text}: Context): HTMLElement[] {
  const h = elements(document);
  const words = text.grafieken;
  const slugs = [...new Set(items.map(({page}) => page.slug))];
  const rules = slugs.map(
    (slug) => `body:has(#toon-${slug}:checked) .gallery-page:not([data-page="${slug}"]) {display: none}`
  );
  return [
    h(
      "fieldset",
      {class: "gallery-filter"},
      h("legend", {}, words.filter),
      option("alle", `${words.all} (${items.length})`, true),
      ...slugs.map((slug) => option(slug, `${named(slug)} (${of(slug).length})`))
    ),
    h("style", {}, rules.join("\n")),
    ...slugs.map((slug) =>
      h(
        "section",
        {class: "gallery-page", "data-page": slug, "aria-labelledby": `van-${slug}`},
        h("h2", {id: `van-${slug}`}, named(slug)),
        h("p", {class: "gallery-count"}, words.count(of(slug).length)),
        h("ul", {class: "gallery-list"}, ...of(slug).map((item) => h("li", {id: item.chart}, card(item))))
      )
    )
  ];

  function of(slug: string): GalleryItem[] {
    return items.filter(({page}) => page.slug === slug);
  }

  function named(slug: string): string {
    return of(slug)[0]!.page.name;
  }

  function option(value: string, label: string, checked = false): HTMLElement {
    const input = h("input", {type: "radio", name: "toon", id: `toon-${value}`, value, checked});
    return h("label", {}, input, ` ${label}`);
  }

  function card({chart, title, badges, alternative, page, embed, picture}: GalleryItem): HTMLElement {
    const {light, dark, width, height} = picture;
    const link = (href: string, label: string) => h("a", {href, "aria-label": `${label}: ${title}`}, label);
    const id = `${chart}-code`;
    return h(
      "article",
      {"aria-labelledby": `${chart}-naam`},
      // The picture has badges and title in it; those who do not see it hear them here.
      ...badges.map((badge) => h("p", {class: `badge badge-${badge} visually-hidden`}, text.badge[badge])),
      h("h3", {id: `${chart}-naam`, class: "visually-hidden"}, title),
      h(
        "picture",
        {},
        h("source", {media: "(prefers-color-scheme: dark)", srcset: dark}),
        h("img", {src: light, alt: alternative, width, height, loading: "lazy", decoding: "async"})
      ),
      h(
        "p",
        {class: "gallery-links"},
        link(page.address, words.onPage),
        " · ",
        link(embed, words.alone),
        " · ",
        link(light, words.light),
        " · ",
        link(dark, words.dark)
      ),
      h(
        "div",
        {class: "take-copy"},
        h("label", {for: id}, words.code),
        h(
          "textarea",
          {
            id,
            readonly: true,
            rows: 3,
            spellcheck: "false",
            "data-embed": embed,
            "aria-label": `${words.code}: ${title}`
          },
          embedCode({id: chart, title, address: embed, height: embedHeight(height)})
        )
      )
    );
  }
}
