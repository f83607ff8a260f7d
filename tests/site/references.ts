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

/** Attributes with an address that a browser asks for. */
const asking = new Set(["src", "poster", "data", "ping", "action", "background"]);

function inDocument(html: string): References {
  const {document} = new JSDOM(html).window;
  const addresses: string[] = [];
  // One walk: a selector of an attribute takes seconds on our largest pages.
  for (const element of document.querySelectorAll("*")) {
    for (const {name, value} of element.attributes) {
      if (asking.has(name)) addresses.push(value);
      else if (name === "srcset") addresses.push(...value.split(",").map((part) => part.trim().split(/\s/)[0]!));
      else if (name === "style") addresses.push(...inStyles(value));
    }
    addresses.push(...inElement(element));
  }
  const scripts = inlineScripts(document).map((script) => inScript(script.textContent ?? ""));
  return {
    addresses: [...addresses, ...scripts.flatMap((script) => script.addresses)].filter((address) => address !== ""),
    specifiers: scripts.flatMap((script) => script.specifiers)
  };
}

/** What an element asks for by its kind. */
function inElement(element: Element): string[] {
  const href = element.getAttribute("href");
  switch (element.localName) {
    case "link": {
      const kinds = (element.getAttribute("rel") ?? "").split(/\s+/);
      return href !== null && !kinds.every((kind) => named.test(kind)) ? [href] : [];
    }
    case "image":
    case "use":
    case "feImage":
      return [href ?? element.getAttribute("xlink:href") ?? ""];
    case "meta":
      return element.getAttribute("http-equiv") === "refresh"
        ? [/url=(.*)/i.exec(element.getAttribute("content") ?? "")?.[1] ?? ""]
        : [];
    case "style":
      return inStyles(element.textContent ?? "");
    default:
      return [];
  }
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
  return [...found].map((match) => (match[1] ?? match[2]!).trim());
}

function inScript(code: string): References {
  const asked = code.matchAll(
    /\b(?:fetch|importScripts|Worker|EventSource|WebSocket|sendBeacon)\(\s*["'`]([^"'`]+)["'`]/g
  );
  const specifiers = reach("script.js", code).imports.map(({specifier}) => specifier);
  return {addresses: [...asked].map((match) => match[1]!), specifiers};
}
