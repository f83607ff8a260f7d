import {cardSize} from "../../src/charts/share-card.js";
import {languages} from "../../src/mbo/language.js";
import {type PageAddress, pageAddress, pageWords, rootFrom, texts} from "./pages.js";
import type {ShareImage} from "./share-images.js";
import {siteAddress} from "./site-url.js";

/** A dot in the accent colour and its ring: the site's mark, as its own address so that it costs no request. */
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ccircle cx='8' cy='8' r='6' fill='none' stroke='%236a3d9a' stroke-width='2'/%3E%3Ccircle cx='8' cy='8' r='2.5' fill='%236a3d9a'/%3E%3C/svg%3E";

export interface HeadOptions {
  readonly siteUrl: string | undefined;
  /** The image that networks show beside a link to the page. */
  readonly image?: ShareImage | undefined;
}

/**
 * Title, description, addresses and social tags of a page, in its language.
 *
 * @param siteUrl address the site will stand at; without it the addresses are relative to the page
 */
export function writeHead(
  document: Document,
  {language, slug, indicator, siteUrl, image}: PageAddress & HeadOptions
): void {
  const text = texts[language];
  const page = pageWords({language, slug, ...(indicator ? {indicator} : {})});
  const title = `${page.title} | ${text.site.name}`;
  document.documentElement.lang = language;
  document.title = title;
  document.head.querySelector("meta[name=viewport]")?.setAttribute("content", "width=device-width, initial-scale=1");
  meta("name", "description", page.description);
  meta("name", "color-scheme", "light dark");
  link({rel: "icon", href: icon});
  if (slug === "404") {
    meta("name", "robots", "noindex");
    return;
  }
  const addressOf = (path: string) =>
    siteUrl ? new URL(path, siteAddress(siteUrl)).href : `${rootFrom(pageAddress(language, slug, indicator))}${path}`;
  const address = (of: "nl" | "en") => addressOf(pageAddress(of, slug, indicator).slice(1));
  link({rel: "canonical", href: address(language)});
  for (const of of languages) link({rel: "alternate", hreflang: of, href: address(of)});
  link({rel: "alternate", hreflang: "x-default", href: address("nl")});
  meta("property", "og:type", "website");
  meta("property", "og:site_name", text.site.name);
  meta("property", "og:title", page.title);
  meta("property", "og:description", page.description);
  meta("property", "og:locale", language === "nl" ? "nl_NL" : "en_GB");
  meta("property", "og:url", address(language));
  if (!image) {
    meta("name", "twitter:card", "summary");
    return;
  }
  meta("property", "og:image", addressOf(image.path));
  meta("property", "og:image:type", "image/png");
  meta("property", "og:image:width", String(cardSize.width));
  meta("property", "og:image:height", String(cardSize.height));
  meta("property", "og:image:alt", image.alternative);
  meta("name", "twitter:card", "summary_large_image");

  function meta(kind: "name" | "property", name: string, content: string): void {
    const tag = document.createElement("meta");
    tag.setAttribute(kind, name);
    tag.setAttribute("content", content);
    document.head.append(tag);
  }

  function link(attributes: Record<string, string>): void {
    const tag = document.createElement("link");
    for (const [name, value] of Object.entries(attributes)) tag.setAttribute(name, value);
    document.head.append(tag);
  }
}
