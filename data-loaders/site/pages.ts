import {existsSync} from "node:fs";
import {fileURLToPath} from "node:url";
import type {Language} from "../../src/mbo/language.js";
import {en} from "../../src/text/en.js";
import {nl, type Text} from "../../src/text/nl.js";

export type Slug = keyof Text["pages"];

export const texts: Readonly<Record<Language, Text>> = {nl, en};

/** Language and slug of a page from its path in the site (`/index`, `/en/methode`). */
export function pageOf(path: string): {language: Language; slug: Slug} {
  const english = path === "/en" || path.startsWith("/en/");
  const rest = path.slice(english ? "/en/".length : 1).replace(/\.html$/, "") || "index";
  const slug = Object.hasOwn(nl.pages, rest) ? (rest as Slug) : "404";
  return {language: english ? "en" : "nl", slug};
}

/** Address of a page from the site's root: English pages have the Dutch slug under `en/`. */
export function pageAddress(language: Language, slug: Slug): string {
  return `${language === "en" ? "/en/" : "/"}${slug === "index" ? "" : slug}`;
}

/** Pages that exist, in the order of the menu. */
export function menu(): Slug[] {
  const slugs = Object.keys(nl.pages) as Slug[];
  return slugs.filter((slug) => slug !== "404" && exists(`${slug}.md`) && exists(`en/${slug}.md`));
}

function exists(file: string): boolean {
  return existsSync(fileURLToPath(new URL(`../../src/${file}`, import.meta.url)));
}
