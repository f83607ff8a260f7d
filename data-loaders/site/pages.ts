import {existsSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {type Language, languages} from "../../src/mbo/language.js";
import {type IndicatorId, indicatorIds, isIndicator} from "../../src/mbo/werkagenda/indicator-ids.js";
import {indicator} from "../../src/mbo/werkagenda/indicators.js";
import {en} from "../../src/text/en.js";
import {nl, type Text} from "../../src/text/nl.js";

export type Slug = keyof Text["pages"];

export const texts: Readonly<Record<Language, Text>> = {nl, en};

/** What an address leads to: a page in a language; of the Werkagenda perhaps that of one indicator. */
export interface PageAddress {
  readonly language: Language;
  readonly slug: Slug;
  readonly indicator?: IndicatorId;
}

/** Language and slug of a page from its path in the site (`/index`, `/en/methode`, `/werkagenda/vsv`). */
export function pageOf(path: string): PageAddress {
  const english = path === "/en" || path.startsWith("/en/");
  const rest = path.slice(english ? "/en/".length : 1).replace(/\.html$/, "") || "index";
  const language = english ? "en" : "nl";
  const indicator = rest.startsWith("werkagenda/") ? rest.slice("werkagenda/".length) : "";
  if (isIndicator(indicator)) return {language, slug: "werkagenda", indicator};
  return {language, slug: Object.hasOwn(nl.pages, rest) ? (rest as Slug) : "404"};
}

/** Address of a page from the site's root: English pages have the Dutch slug under `en/`. */
export function pageAddress(language: Language, slug: Slug, indicator?: IndicatorId): string {
  const root = language === "en" ? "/en/" : "/";
  return `${root}${slug === "index" ? "" : slug}${indicator ? `/${indicator}` : ""}`;
}

/** Title and description of a page. */
export function pageWords({language, slug, indicator: id}: PageAddress): {title: string; description: string} {
  if (!id) return texts[language].pages[slug];
  const {name, definition} = indicator(id);
  return {title: `${name[language]} | ${texts[language].pages[slug].name}`, description: definition[language]};
}

/** Addresses of the pages that one file makes many of: every indicator in both languages. */
export function parameterisedPaths(): string[] {
  return languages.flatMap((language) => indicatorIds.map((id) => pageAddress(language, "werkagenda", id)));
}

/** Way from a page to the site's root: `./`, `../`, `../../`. */
export function rootFrom(path: string): string {
  return "../".repeat(path.split("/").length - 2) || "./";
}

/** Pages that others lead to: one when something is wrong, one from the foot of every page. */
const unlisted: readonly Slug[] = ["404", "correcties"];

/** Pages that exist, in the order of the menu. */
export function menu(): Slug[] {
  const slugs = Object.keys(nl.pages) as Slug[];
  return slugs.filter((slug) => !unlisted.includes(slug) && exists(`${slug}.md`) && exists(`en/${slug}.md`));
}

function exists(file: string): boolean {
  return existsSync(fileURLToPath(new URL(`../../src/${file}`, import.meta.url)));
}
