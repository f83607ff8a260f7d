import {homedir} from "node:os";
import {dirname} from "node:path";
import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {files, pages, read, root} from "./dist.js";
import {policyFaults} from "./policy.js";
import {type References, referencesOf} from "./references.js";

// Truth: decisions 21 and 22 (addresses, content security policy) and the rule that nothing is asked of another origin.
const parsed = new Map<string, Document>();

/** Each file is parsed once: every page is held against those of the other language. */
function documentOf(file: string): Document {
  const document = parsed.get(file) ?? new JSDOM(read(file)).window.document;
  parsed.set(file, document);
  return document;
}

/** Frozen embeds are copies of embeds, checked when they were frozen: the first of each language stands for them. */
const frozen = pages().filter(({kind}) => kind === "frozen");
const copies = new Set(
  frozen.filter((page) => page !== frozen.find(({language}) => language === page.language)).map(({file}) => file)
);
const checked = pages().filter(({file}) => !copies.has(file));
const text = files().filter(
  (file) => /\.(html|css|m?js|json|csv|svg|txt|xml|map|md|webmanifest)$/.test(file) && !copies.has(file)
);
const references = new Map<string, References>();

function referencesIn(file: string): References {
  const known = references.get(file) ?? referencesOf(file, read(file));
  references.set(file, known);
  return known;
}

it("there is a site to look at", () => expect(pages().length).toBeGreaterThan(0));

describe("what is asked for", () => {
  it("comes from our own origin", () => {
    const foreign = text.flatMap((file) => {
      const {addresses, specifiers} = referencesIn(file);
      return [...addresses, ...specifiers].filter(isForeign).map((address) => `${file}: ${address}`);
    });
    expect(foreign).toEqual([]);
  });
  it("is imported by path", () => {
    const bare = text.flatMap((file) => {
      const {specifiers} = referencesIn(file);
      return specifiers
        .filter((specifier) => !/^(\.{0,2}\/|data:|blob:)/.test(specifier))
        .map((name) => `${file}: ${name}`);
    });
    expect(bare).toEqual([]);
  });
  it("can be told apart (the check can fail)", () => {
    const html = `<link rel=canonical href=https://a.example/><link rel=preconnect href=https://b.example><a href=https://c.example>c</a>
      <style>@import "https://d.example/x.css"; p {background: url(//e.example/x.png)}</style>
      <script type=module>import "d3-array"; import("https://f.example/x.js"); fetch("https://g.example");</script>`;
    const {addresses, specifiers} = referencesOf("a.html", html);
    const hosts = [...addresses, ...specifiers].filter(isForeign).map((address) => new URL(address, "https://x").host);
    expect(hosts.sort()).toEqual(["b.example", "d.example", "e.example", "f.example", "g.example"]);
    expect(specifiers).toContain("d3-array");
  });
});

describe.each(checked)("$file", ({file, path, language, kind}) => {
  it("is in the language of its folder", () => expect(documentOf(file).documentElement.lang).toBe(language));
  it("has a strict content security policy", () => expect(policyFaults(documentOf(file))).toEqual([]));
  if (kind !== "page") return;
  it("says what it is to search engines and those who share it", () => {
    const document = documentOf(file);
    const property = (name: string) => document.querySelector(`meta[property="${name}"]`)?.getAttribute("content");
    for (const name of ["og:title", "og:description", "og:type", "og:url"]) expect(property(name), name).toBeTruthy();
    expect(canonical(document, path)).toBeTruthy();
  });
  it("is named as the translation by the page it names as its translation", () => {
    const own = documentOf(file);
    const translations = alternates(own, path);
    expect([...translations.keys()]).toEqual(expect.arrayContaining(["nl", "en"]));
    expect(translations.get(language)).toBe(canonical(own, path));
    for (const other of pages().filter((page) => page.kind === "page" && page.language !== language)) {
      const document = documentOf(other.file);
      if (canonical(document, other.path) !== translations.get(other.language)) continue;
      expect(alternates(document, other.path).get(language)).toBe(canonical(own, path));
      return;
    }
    expect.unreachable(`no page has the address ${JSON.stringify([...translations])}`);
  });
});

describe("the content security policy check can fail", () => {
  const faults = (head: string) => policyFaults(new JSDOM(head).window.document).join("; ");
  const policy = (content: string) => `<meta http-equiv="Content-Security-Policy" content="${content}">`;
  it.each([
    ["", "no content security policy"],
    [policy("script-src 'self'"), "default-src is absent"],
    [policy("default-src *"), "default-src is *"],
    [policy("default-src 'none'; script-src 'self' 'unsafe-inline'"), "script-src allows 'unsafe-inline'"],
    [policy("default-src 'none'; script-src 'self' 'unsafe-eval'"), "script-src allows 'unsafe-eval'"],
    [policy("default-src 'self'; connect-src https://a.example"), "connect-src allows https://a.example"],
    [`${policy("default-src 'self'")}<script>1</script>`, "no hash for the script: 1"],
    [`<script src=a.js></script>${policy("default-src 'self'")}`, "after the first script"],
    [`${policy("default-src 'self'")}<p onclick="a()">`, "<p onclick>"]
  ])("%s: %s", (head, sentence) => expect(faults(head)).toContain(sentence));
  it("accepts a sound one (hash of `1` by openssl)", () => {
    const hash = "sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s=";
    const sound = policy(`default-src 'none'; script-src 'self' '${hash}'; style-src 'self' 'unsafe-inline'`);
    expect(faults(`${sound}<script>1</script>`)).toBe("");
  });
});

describe("no file", () => {
  // The folder in which this repository stands, and homes of users, wherever this test runs.
  const places = [root, `${dirname(root.replace(/\/$/, ""))}/`, `${homedir()}/`].filter((place) => place.length > 3);
  it("names a place on the machine that built it", () => {
    const homes = /(^|[\s"'`(=])(file:\/\/\S+|\/(home|Users)\/[\w.-]+\/|[A-Z]:\\Users\\)/;
    const telling = text.filter((file) => homes.test(read(file)) || places.some((place) => read(file).includes(place)));
    expect(telling).toEqual([]);
  });
  it("names a package registry", () => {
    const registry = /https?:\/\/[\w.:@-]*(registry|artifactory|nexus|verdaccio)[\w.:-]*/;
    expect(text.filter((file) => registry.test(read(file)))).toEqual([]);
  });
});

function isForeign(address: string): boolean {
  return /^([a-z][a-z+.-]*:)?\/\//i.test(address);
}

/** Addresses as a crawler reads them: without a SITE_URL they are relative to the page. */
const addressOf = (href: string | null | undefined, path: string) =>
  href ? new URL(href, `https://site.example/${path}`).href : undefined;

function canonical(document: Document, path: string): string | undefined {
  return addressOf(document.querySelector("link[rel=canonical]")?.getAttribute("href"), path);
}

function alternates(document: Document, path: string): Map<string, string | undefined> {
  const links = [...document.querySelectorAll("link[rel=alternate][hreflang]")];
  return new Map(
    links.map((link) => [link.getAttribute("hreflang") ?? "", addressOf(link.getAttribute("href"), path)])
  );
}
