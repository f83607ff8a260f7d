import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {JSDOM} from "jsdom";
import {afterAll, describe, expect, it} from "vitest";
import {release} from "../../../data-loaders/site/furniture.js";
import {headersFile, htaccess, nginxSnippet, securityHeaders} from "../../../data-loaders/site/headers.js";
import {enforcePolicy} from "../../../data-loaders/site/policy.js";
import {publishFaults} from "../../../data-loaders/site/publish-check.js";

const site = mkdtempSync(join(tmpdir(), "kansen-publish-"));
afterAll(() => rmSync(site, {recursive: true}));
const address = "https://voorbeeld.nl/kansen/";
const write = (file: string, content: string) => {
  mkdirSync(join(site, file, ".."), {recursive: true});
  writeFileSync(join(site, file), content);
};
function page(body: string, image = `${address}charts/a.png`): string {
  const dom = new JSDOM(
    `<!DOCTYPE html><head><meta charset=utf-8><meta property="og:url" content="${address}"><meta property="og:image" content="${image}"></head><body>${body}</body>`
  );
  enforcePolicy(dom.window.document, "site");
  return dom.serialize();
}

describe("the check before publishing", () => {
  it("says that there is no site", () => {
    expect(publishFaults(join(site, "leeg"), address)[0]).toContain("no site; run npm run build first");
  });
  it("is content with a whole site", () => {
    write("index.html", page('<script>1</script><a href="./methode#x">m</a><a href="https://elders.nl">e</a>'));
    write("methode.html", page('<a href="./">terug</a>'));
    for (const file of ["404.html", "en/404.html"]) write(file, page('<a href="methode">m</a>'));
    write("embed/v1/live.js", "");
    write("downloads/a.csv", "a\n1\n");
    const hash = "5c8ba1c10dd9b6a7b3dd4a8dd8d3ca8e";
    write("downloads/datapackage.json", JSON.stringify({resources: []}));
    expect(publishFaults(site, address)).toEqual([]);
    write("downloads/datapackage.json", JSON.stringify({resources: [{path: "a.csv", hash: `sha256:${hash}`}]}));
    expect(publishFaults(site, address)).toEqual(["not the file that is described: downloads/a.csv"]);
    write("downloads/datapackage.json", JSON.stringify({resources: []}));
  });
  it("wants an address where readers report an error", () => {
    write("correcties.html", page("Meld die bij <span data-contact>de uitgever</span>."));
    expect(publishFaults(site, address)).toEqual(["no SITE_CONTACT; readers have nowhere to report an error"]);
    write("correcties.html", page('<span data-contact><a href="mailto:a@voorbeeld.nl">de uitgever</a></span>'));
    expect(publishFaults(site, address)).toEqual([]);
  });
  it("names a dead link, a script that the policy does not know, an address elsewhere, and no SITE_URL", () => {
    write("methode.html", `${page('<a href="./weg">x</a>', "https://elders.nl/a.png")}<script>2</script>`);
    expect(publishFaults(site, address)).toEqual([
      "methode.html: the policy is not that of its scripts",
      "methode.html: og:image is elsewhere: https://elders.nl/a.png",
      "methode.html: leads nowhere: ./weg"
    ]);
    expect(publishFaults(site, undefined)[0]).toContain("no SITE_URL");
  });
});

describe("headers for hosts", () => {
  it("forbid framing of pages and allow that of embeds, in all three forms", () => {
    expect(securityHeaders("site")["Content-Security-Policy"]).toBe("frame-ancestors 'self'");
    expect(securityHeaders("embed")["Content-Security-Policy"]).toBe("frame-ancestors *");
    const blocks = headersFile(["index.html", "data.html", "en/index.html", "werkagenda/vsv.html"], "/kansen/").split(
      "\n\n"
    );
    const policies = blocks
      .map((block) => block.trimEnd().split("\n"))
      .filter(([, ...headers]) => headers.some((header) => header.includes("frame-ancestors")))
      .map(([path, header]) => [path, header!.trim()]);
    const self = "Content-Security-Policy: frame-ancestors 'self'";
    const anyone = "Content-Security-Policy: frame-ancestors *";
    expect(policies).toEqual([
      ["/kansen/", self],
      ["/kansen/data", self],
      ["/kansen/data.html", self],
      ["/kansen/en/", self],
      ["/kansen/werkagenda/*", self],
      ["/kansen/embed/*", anyone],
      ["/kansen/en/embed/*", anyone]
    ]);
    expect(nginxSnippet("/kansen/")).toMatch(/location \/kansen\/en\/embed\/ \{[^}]*frame-ancestors \*/);
    expect(htaccess()).toMatch(/m#\^\/embed\/#">\n {2}Header always set Content-Security-Policy "frame-ancestors \*"/);
  });
});

it("no address gets the same header from two rules of _headers: hosts differ in what they do then", () => {
  const rules = headersFile(["index.html", "en/data.html", "werkagenda/vsv.html"])
    .split("\n\n")
    .map((block) => block.trimEnd().split("\n"));
  const addresses = [
    "/",
    "/en/data",
    "/werkagenda/vsv",
    "/embed/v1/a",
    "/en/embed/v1/a",
    "/charts/a.svg",
    "/_file/a.json"
  ];
  for (const address of addresses) {
    const own = rules.filter(([path]) =>
      path!.endsWith("*") ? address.startsWith(path!.slice(0, -1)) : address === path
    );
    const names = own.flatMap(([, ...headers]) => headers.map((header) => header.trim().split(":")[0]));
    expect(new Set(names).size, address).toBe(names.length);
    expect(names).toContain("X-Content-Type-Options");
  }
});

it("CITATION.cff has version and date of the newest entry of the changelog", () => {
  const citation = readFileSync("CITATION.cff", "utf8");
  const {version, date} = release();
  expect(citation).toContain(`\nversion: ${version}\ndate-released: ${date}\n`);
});
