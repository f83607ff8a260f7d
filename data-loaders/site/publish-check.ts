import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from "node:fs";
import {join, posix, relative, sep} from "node:path";
import {fileURLToPath} from "node:url";
import {gzipSync} from "node:zlib";
import {JSDOM} from "jsdom";
import {release} from "./furniture.js";
import {headersFile, htaccess, nginxSnippet} from "./headers.js";
import {contentSecurityPolicy, type Scope} from "./policy.js";
import {basePath, siteAddress} from "./site-url.js";

/** What is wrong with a site that is to be published, in sentences. */
export type Faults = readonly string[];

/** Largest file that common static hosts take, bytes. */
const LARGEST = 25e6;
const EMBED = 120e3;

/** Holds a finished site against the checklist of the README. */
export function publishFaults(directory: string, siteUrl: string | undefined): Faults {
  if (!existsSync(join(directory, "index.html"))) return [`no site; run npm run build first: ${directory}`];
  const files = readdirSync(directory, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join("/"));
  const known = new Set(files);
  const pages = files.filter((file) => file.endsWith(".html"));
  return [
    ...(siteUrl ? [] : ["no SITE_URL; search engines and networks need absolute addresses"]),
    ...["404.html", "en/404.html", "downloads/datapackage.json", "embed/v1/live.js"]
      .filter((file) => !known.has(file))
      .map((file) => `missing: ${file}`),
    ...files.filter((file) => statSync(join(directory, file)).size > LARGEST).map((file) => `over 25 MB: ${file}`),
    ...pages.flatMap((file) => pageFaults(directory, file, known, siteUrl)),
    ...downloadFaults(directory),
    ...(existsSync(join(directory, "correcties.html")) ? contactFaults(directory) : []),
    ...citationFaults()
  ];
}

const isEmbed = (file: string): boolean => /(^|\/)embed\/v1\//.test(file);

function pageFaults(
  directory: string,
  file: string,
  known: ReadonlySet<string>,
  siteUrl: string | undefined
): string[] {
  const html = readFileSync(join(directory, file), "utf8");
  const dom = new JSDOM(html);
  const {document} = dom.window;
  const faults: string[] = [];
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content");
  const scopes: readonly Scope[] = ["site", "embed", "alone"];
  if (!policy) faults.push("no content security policy");
  else if (!scopes.some((scope) => contentSecurityPolicy(document, scope) === policy)) {
    faults.push("the policy is not that of its scripts");
  }
  const embed = isEmbed(file);
  if (embed && gzipSync(html).length > EMBED) faults.push("embed over 120 kB");
  if (!embed && !file.endsWith("404.html")) {
    for (const name of ["og:url", "og:image"]) {
      const address = document.querySelector(`meta[property="${name}"]`)?.getAttribute("content") ?? "";
      if (!address) faults.push(`no ${name}`);
      else if (siteUrl && !address.startsWith(siteAddress(siteUrl))) faults.push(`${name} is elsewhere: ${address}`);
    }
  }
  for (const node of document.querySelectorAll("a[href], img[src], link[href]")) {
    const to = node.getAttribute("href") ?? node.getAttribute("src") ?? "";
    if (/^([a-z]+:|#|\/\/|$)/i.test(to)) continue;
    const base = file.endsWith("404.html") ? "" : posix.dirname(file);
    const path = to.startsWith("/") ? to.slice(basePath(siteUrl).length) : posix.join(base, to);
    if (!isThere(path.split(/[?#]/)[0]!, known)) faults.push(`leads nowhere: ${to}`);
  }
  dom.window.close();
  return [...new Set(faults)].map((fault) => `${file}: ${fault}`);
}

function isThere(path: string, known: ReadonlySet<string>): boolean {
  const plain = path.replace(/^\.?\/*/, "").replace(/^\.$/, "");
  return [plain, `${plain}.html`, posix.join(plain, "index.html")].some((file) => known.has(file));
}

function downloadFaults(directory: string): string[] {
  const index = join(directory, "downloads/datapackage.json");
  if (!existsSync(index)) return [];
  const {resources}: {resources: {path: string; hash: string}[]} = JSON.parse(readFileSync(index, "utf8"));
  return resources
    .filter(({path, hash}) => {
      const file = join(directory, "downloads", path);
      return !existsSync(file) || `sha256:${createHash("sha256").update(readFileSync(file)).digest("hex")}` !== hash;
    })
    .map(({path}) => `not the file that is described: downloads/${path}`);
}

function contactFaults(directory: string): string[] {
  const dom = new JSDOM(readFileSync(join(directory, "correcties.html"), "utf8"));
  const reached = dom.window.document.querySelector("[data-contact] a");
  dom.window.close();
  return reached ? [] : ["no SITE_CONTACT; readers have nowhere to report an error"];
}

function citationFaults(): string[] {
  const {version, date} = release();
  const citation = readFileSync(new URL("../../CITATION.cff", import.meta.url), "utf8");
  const own = [`version: ${version}`, `date-released: ${date}`].filter((line) => !citation.includes(`\n${line}\n`));
  return own.map((line) => `CITATION.cff does not have the newest entry of CHANGELOG.md: ${line}`);
}

/** `npm run publish-check`: says what is wrong, and writes the headers for the host beside the site. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const dist = join(root, "dist");
  const siteUrl = process.env.SITE_URL;
  const faults = publishFaults(dist, siteUrl);
  const base = basePath(siteUrl);
  if (existsSync(dist)) {
    const html = readdirSync(dist, {recursive: true, encoding: "utf8"}).filter((file) => file.endsWith(".html"));
    const pages = html.map((file) => file.split(sep).join("/")).filter((file) => !isEmbed(file));
    writeFileSync(join(dist, "_headers"), headersFile(pages.sort(), base));
    writeFileSync(join(dist, ".htaccess"), htaccess(base));
    mkdirSync(join(root, "hosting"), {recursive: true});
    writeFileSync(join(root, "hosting/nginx.conf"), nginxSnippet(base));
  }
  for (const fault of faults) console.error(fault);
  console.log(
    faults.length === 0
      ? "ready to publish: dist/, with _headers, .htaccess and hosting/nginx.conf"
      : `not ready to publish; faults: ${faults.length}`
  );
  if (faults.length > 0) process.exitCode = 1;
}
