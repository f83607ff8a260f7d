import {createHash} from "node:crypto";
import {JSDOM} from "jsdom";
import {describe, expect, it} from "vitest";
import {fontFaces} from "../../../data-loaders/site/font-faces.js";
import {footer, header, version} from "../../../data-loaders/site/furniture.js";
import {writeHead} from "../../../data-loaders/site/head.js";
import {menu, pageAddress, pageOf, texts} from "../../../data-loaders/site/pages.js";
import {contentSecurityPolicy, enforcePolicy} from "../../../data-loaders/site/policy.js";
import {basePath, siteAddress} from "../../../data-loaders/site/site-url.js";
import {languages} from "../../../src/mbo/language.js";
import {emptyPage} from "../../support/page.js";

describe("policy", () => {
  const script = "console.log('één')";
  const page = () =>
    emptyPage(`<script>${script}</script><script src="a.js"></script><script type="module">1</script>`);
  const hash = (text: string) => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
  const directive = (policy: string, name: string) => policy.split("; ").find((d) => d.startsWith(`${name} `));

  it("allows inline scripts by their hash, and no others", () => {
    const policy = contentSecurityPolicy(page(), "site");
    expect(directive(policy, "script-src")).toBe(`script-src 'self' ${hash(script)} ${hash("1")}`);
    expect(directive(policy, "script-src")).not.toMatch(/unsafe|\*|https?:/);
  });
  it("hashes what a browser reads after the page was written and parsed again", () => {
    const again = new JSDOM(`<!DOCTYPE html>${page().documentElement.outerHTML}`).window.document;
    expect(contentSecurityPolicy(again, "site")).toBe(contentSecurityPolicy(page(), "site"));
  });
  it("lets a page and an embed with states connect to their own origin only, and a single file to nothing", () => {
    const site = contentSecurityPolicy(page(), "site");
    const embed = contentSecurityPolicy(page(), "alone");
    expect(directive(contentSecurityPolicy(page(), "embed"), "connect-src")).toBe(directive(site, "connect-src"));
    expect(directive(site, "default-src")).toBe("default-src 'none'");
    expect(directive(site, "connect-src")).toBe("connect-src 'self' data:");
    for (const name of ["connect-src", "worker-src", "base-uri", "form-action"]) {
      expect(directive(embed, name)).toBe(`${name} 'none'`);
    }
    expect(embed).not.toContain("'self'");
    expect(directive(contentSecurityPolicy(emptyPage(), "alone"), "script-src")).toBe("script-src 'none'");
    for (const policy of [site, embed]) expect(policy).not.toContain("unsafe-eval");
  });
  it("stands in the head before anything it governs", () => {
    const document = page();
    document.head.insertAdjacentHTML("beforeend", "<style>a{}</style>");
    enforcePolicy(document, "site");
    expect(document.head.children[0]!.hasAttribute("charset")).toBe(true);
    expect(document.head.children[1]!.getAttribute("http-equiv")).toBe("Content-Security-Policy");
  });
});

describe("site address", () => {
  it("ends in a slash, without query and fragment; its path is the base", () => {
    expect(siteAddress("https://voorbeeld.nl")).toBe("https://voorbeeld.nl/");
    expect(siteAddress("https://voorbeeld.nl/kansen?a=1#b")).toBe("https://voorbeeld.nl/kansen/");
    expect(basePath("https://voorbeeld.nl/kansen/")).toBe("/kansen/");
    expect([basePath(undefined), basePath("")]).toEqual(["/", "/"]);
  });
  it("refuses what is not an http(s) address", () => {
    for (const address of ["voorbeeld.nl", "/kansen", "ftp://voorbeeld.nl", "javascript:1"]) {
      expect(() => siteAddress(address)).toThrow(`invalid SITE_URL; not an http(s) address: ${address}`);
    }
  });
});

describe("pages", () => {
  it("know their language and slug, whatever form the path has", () => {
    const paths = {
      "/": ["nl", "index"],
      "/index.html": ["nl", "index"],
      "/methode": ["nl", "methode"],
      "/en": ["en", "index"],
      "/en/": ["en", "index"],
      "/en/data.html": ["en", "data"],
      "/engels": ["nl", "404"],
      "/toString": ["nl", "404"],
      "/en/weg": ["en", "404"]
    };
    for (const [path, [language, slug]] of Object.entries(paths)) expect(pageOf(path)).toEqual({language, slug});
  });
  it("have an address that leads back to them (identity)", () => {
    for (const language of languages) {
      for (const slug of menu()) expect(pageOf(pageAddress(language, slug))).toEqual({language, slug});
    }
  });
  it("stand in the menu when they exist in both languages", () => {
    expect(menu()).toEqual([
      "index",
      "aannames",
      "werelden",
      "werkagenda",
      "locaties",
      "definities",
      "grafieken",
      "methode",
      "data"
    ]);
  });
});

describe("furniture", () => {
  it("takes version and date from the changelog", () => {
    expect(version()).toMatch(/^\d+\.\d+\.\d+ \(\d{4}-\d{2}-\d{2}\)$/);
    expect(footer("/")).toContain(texts.nl.footer.version(version()));
  });
  it("marks the page in the menu, and leads to the same page in the other language", () => {
    const page = emptyPage(header("/methode"));
    expect([...page.querySelectorAll("[aria-current]")].map((a) => a.getAttribute("href"))).toEqual(["/methode"]);
    const other = page.querySelector("a.language")!;
    expect([other.getAttribute("href"), other.getAttribute("hreflang"), other.getAttribute("lang")]).toEqual([
      "/en/methode",
      "en",
      "en"
    ]);
    expect(emptyPage(header("/en/weg")).querySelector("a.language")!.getAttribute("href")).toBe("/");
    expect(page.body.firstElementChild!.className).toBe("skip");
  });
  it("says on every page who made it, who did not, and what is simulated", () => {
    for (const language of languages) {
      const words = emptyPage(footer(language === "en" ? "/en/data" : "/data")).body.textContent!;
      const {footer: of} = texts[language];
      for (const part of [of.independent, of.simulated, of.published, of.report, of.licenceText])
        expect(words).toContain(part);
    }
  });
});

describe("head", () => {
  const headOf = (language: "nl" | "en", siteUrl?: string) => {
    const document = emptyPage();
    writeHead(document, {language, slug: "methode", siteUrl});
    return document;
  };
  const hrefs = (document: Document, rel: string) =>
    [...document.querySelectorAll(`link[rel=${rel}]`)].map((l) => l.getAttribute("href"));

  it("has title, description and language of the page", () => {
    const document = headOf("en");
    expect(document.documentElement.lang).toBe("en");
    expect(document.title).toBe(`${texts.en.pages.methode.title} | Kansenverkenner mbo`);
    expect(document.querySelector("meta[name=description]")!.getAttribute("content")).toBe(
      texts.en.pages.methode.description
    );
  });
  it("names itself and its translations, absolute where the site’s address is known", () => {
    const site = "https://voorbeeld.nl/kansen";
    expect(hrefs(headOf("en", site), "canonical")).toEqual([`${site}/en/methode`]);
    expect(hrefs(headOf("nl", site), "alternate")).toEqual([
      `${site}/methode`,
      `${site}/en/methode`,
      `${site}/methode`
    ]);
    expect(hrefs(headOf("en"), "alternate")).toEqual(["../methode", "../en/methode", "../methode"]);
  });
  it("keeps a missing page out of indexes and gives it no address", () => {
    const document = emptyPage();
    writeHead(document, {language: "nl", slug: "404", siteUrl: "https://voorbeeld.nl"});
    expect(document.querySelector("meta[name=robots]")!.getAttribute("content")).toBe("noindex");
    expect(hrefs(document, "canonical")).toEqual([]);
  });
});

it("font faces point to the folder of files from any depth", () => {
  expect(fontFaces("/methode")).toContain('url("./_file/fonts/public-sans.woff2")');
  expect(fontFaces("/en/methode")).toContain('url("../_file/fonts/public-sans.woff2")');
  expect(fontFaces("/").match(/rel="preload"/g)).toHaveLength(2);
});
