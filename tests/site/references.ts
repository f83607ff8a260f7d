import {JSDOM} from "jsdom";
import {reach} from "../imports.js";

/** What a file asks for when it is opened (links to follow are not asked for), as it is written there. */
export interface References {
  readonly addresses: readonly string[];
  /** Specifiers of imports: an address, a path, or bare, which no browser resolves. */
  readonly specifiers: readonly string[];
}

/** Kinds of `link` that name an address without asking for it. */
const named = /^(canonical|alternate|author|license|help|me|next|prev|search)$/;

export function referencesOf(file: string, text: string): References {
  if (file.endsWith(".css")) return {addresses: inStyles(text), specifiers: []};
  if (file.endsWith(".js")) return inScript(text);
  if (file.endsWith(".html")) return inDocument(text);
  return {addresses: [], specifiers: []};
}

function inDocument(html: string): References {
  const {document} = new JSDOM(html).window;
  const addresses = ["src", "srcset", "poster", "data", "ping", "action", "background"].flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].flatMap((element) => {
      const value = element.getAttribute(name) ?? "";
      return name === "srcset" ? value.split(",").map((part) => part.trim().split(/\s/)[0]) : [value];
    })
  );
  for (const link of document.querySelectorAll("link[href]")) {
    const kinds = (link.getAttribute("rel") ?? "").split(/\s+/);
    if (!kinds.every((kind) => named.test(kind))) addresses.push(link.getAttribute("href") ?? "");
  }
  for (const element of document.querySelectorAll("image, use, feImage")) {
    addresses.push(element.getAttribute("href") ?? element.getAttribute("xlink:href") ?? "");
  }
  for (const refresh of document.querySelectorAll("meta[http-equiv=refresh]")) {
    addresses.push(/url=(.*)/i.exec(refresh.getAttribute("content") ?? "")?.[1] ?? "");
  }
  for (const style of document.querySelectorAll("style")) addresses.push(...inStyles(style.textContent ?? ""));
  for (const styled of document.querySelectorAll("[style]"))
    addresses.push(...inStyles(styled.getAttribute("style") ?? ""));
  const scripts = inlineScripts(document).map((script) => inScript(script.textContent ?? ""));
  return {
    addresses: [...addresses, ...scripts.flatMap((script) => script.addresses)].filter((address) => address !== ""),
    specifiers: scripts.flatMap((script) => script.specifiers)
  };
}

/** Scripts in the page itself that a browser would run. */
export function inlineScripts(document: Document): HTMLScriptElement[] {
  return [...document.querySelectorAll<HTMLScriptElement>("script:not([src])")].filter((script) =>
    /^(|module|importmap|(text|application)\/(java|ecma)script)$/.test(script.type)
  );
}

function inStyles(css: string): string[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, "");
  const found = bare.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g);
  return [...found].map((match) => (match[1] ?? match[2]).trim());
}

function inScript(code: string): References {
  const asked = code.matchAll(
    /\b(?:fetch|importScripts|Worker|EventSource|WebSocket|sendBeacon)\(\s*["'`]([^"'`]+)["'`]/g
  );
  const specifiers = reach("script.js", code).imports.map(({specifier}) => specifier);
  return {addresses: [...asked].map((match) => match[1]), specifiers};
}
