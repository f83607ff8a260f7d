import type {Page} from "playwright-core";
import type {Finding} from "./audit.js";

interface Target {
  readonly status: number;
  readonly ids: ReadonlySet<string>;
}
const targets = new Map<string, Promise<Target>>();

/** Links of a page that lead to no page, to no place on it, or out of the site's path on the same host. */
export async function brokenLinks(page: Page, site: string): Promise<Finding[]> {
  const {links, ids} = await page.evaluate(() => ({
    links: [...document.querySelectorAll("a[href], area[href]")].map((link) => link.getAttribute("href") ?? ""),
    ids: [...document.querySelectorAll("[id], a[name]")].map((element) => element.id || element.getAttribute("name"))
  }));
  const here = new URL(await page.evaluate(() => document.baseURI));
  const complaints = [...new Set(links)].map(async (href) => {
    if (!URL.canParse(href, here)) return `no address: ${href}`;
    const url = new URL(href, here);
    if (url.protocol === "javascript:") return `not a link but a script: ${href}`;
    if (url.origin !== here.origin) return undefined;
    if (!url.href.startsWith(site)) return `leaves the site's path: ${href}`;
    const id = decodeURIComponent(url.hash.slice(1));
    const same = url.pathname === here.pathname;
    const target = same ? {status: 200, ids: new Set(ids)} : await fetchTarget(url);
    if (target.status !== 200) return `status ${target.status}: ${href}`;
    return id === "" || id === "top" || target.ids.has(id) ? undefined : `no such place on the page: ${href}`;
  });
  const found = (await Promise.all(complaints)).filter((detail) => detail !== undefined);
  return found.map((detail) => ({rule: "broken-link", detail}));
}

/** Asks for a page once, whoever links to it; a redirect is no target. */
function fetchTarget(url: URL): Promise<Target> {
  const address = url.origin + url.pathname;
  const known = targets.get(address) ?? ask(address);
  targets.set(address, known);
  return known;
}

async function ask(address: string): Promise<Target> {
  const response = await fetch(address, {redirect: "manual"});
  if (!response.headers.get("content-type")?.includes("html")) {
    await response.body?.cancel();
    return {status: response.status, ids: new Set()};
  }
  // A parser takes a second for our largest pages; an id in a page that we write ourselves is an attribute in quotes.
  const ids = [...(await response.text()).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
  return {status: response.status, ids: new Set(ids)};
}
