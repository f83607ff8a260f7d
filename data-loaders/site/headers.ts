import type {Scope} from "./policy.js";

/**
 * Headers that a document's own policy cannot carry; the policy itself stands in each page, with the hashes
 * of its scripts.
 */
export function securityHeaders(scope: Scope): Readonly<Record<string, string>> {
  return {
    // Pages may not be framed; embeds are made for it.
    "Content-Security-Policy": `frame-ancestors ${scope === "site" ? "'self'" : "*"}`,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    // Not of subdomains: the host may have others, of other people.
    "Strict-Transport-Security": "max-age=31536000"
  };
}

/** Which addresses get which headers; later rules win. */
const rules: readonly {readonly path: string; readonly headers: Readonly<Record<string, string>>}[] = [
  {path: "/", headers: {...securityHeaders("site"), "Cache-Control": "no-cache"}},
  {path: "/embed/", headers: securityHeaders("embed")},
  {path: "/en/embed/", headers: securityHeaders("embed")},
  {path: "/charts/", headers: {"Access-Control-Allow-Origin": "*"}},
  {path: "/en/charts/", headers: {"Access-Control-Allow-Origin": "*"}},
  {path: "/downloads/", headers: {"Access-Control-Allow-Origin": "*"}},
  ...["_import", "_file", "_observablehq"].map((folder) => ({
    path: `/${folder}/`,
    headers: {"Cache-Control": "public, max-age=31536000, immutable", "Access-Control-Allow-Origin": "*"}
  }))
];

/**
 * A file `_headers`, as Netlify and Cloudflare Pages read it. Hosts differ in what they do with a header that two rules
 * set for one address, so no two rules here set the same one: who may frame what is said page by page.
 *
 * @param pages HTML files that are no embeds, from the site's root
 */
export function headersFile(pages: readonly string[], base = "/"): string {
  const below = base.replace(/\/$/, "");
  const {"Content-Security-Policy": policy, ...everywhere} = securityHeaders("site");
  const framed = securityHeaders("embed")["Content-Security-Policy"]!;
  const blocks = [
    {path: "/*", headers: everywhere},
    ...pagePaths(pages).map((path) => ({path, headers: {"Content-Security-Policy": policy!}})),
    ...rules.slice(1).map(({path, headers}) => ({
      path: `${path}*`,
      headers: "Content-Security-Policy" in headers ? {"Content-Security-Policy": framed} : headers
    }))
  ];
  return `${blocks
    .map(({path, headers}) =>
      [`${below}${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n")
    )
    .join("\n\n")}\n`;
}

/** Addresses of pages, with and without their ending; a folder of many pages is one address: hosts take 100 rules. */
function pagePaths(pages: readonly string[]): string[] {
  const paths = pages.flatMap((file) => {
    const folder = /^((?:en\/)?[^/]+\/)[^/]+\.html$/.exec(file)?.[1];
    if (folder && folder !== "en/") return [`/${folder}*`];
    if (/(^|\/)index\.html$/.test(file)) return [`/${file.replace("index.html", "")}`];
    return [`/${file.replace(/\.html$/, "")}`, `/${file}`];
  });
  return [...new Set(paths)];
}

/** Locations for nginx; each has all its headers, for those of an outer block do not reach into one with its own. */
export function nginxSnippet(base = "/"): string {
  const below = base.replace(/\/$/, "");
  return rules
    .map(({path, headers}) => {
      const own = {...rules[0]!.headers, ...headers};
      const lines = Object.entries(own).map(([name, value]) => `    add_header ${name} "${value}" always;`);
      const language = path.startsWith("/en/") ? "/en" : "";
      return [
        `location ${below}${path} {`,
        `    try_files $uri $uri.html $uri/index.html =404;`,
        `    error_page 404 ${below}${language}/404.html;`,
        ...lines,
        "}"
      ].join("\n");
    })
    .join("\n\n")
    .concat("\n");
}

/** A file `.htaccess` for Apache, with mod_headers and mod_rewrite. */
export function htaccess(base = "/"): string {
  const below = base.replace(/\/$/, "");
  const blocks = rules.map(({path, headers}) => [
    `<If "%{REQUEST_URI} =~ m#^${below}${path}#">`,
    ...Object.entries(headers).map(([name, value]) => `  Header always set ${name} "${value}"`),
    "</If>"
  ]);
  return [
    "RewriteEngine On",
    "RewriteCond %{REQUEST_FILENAME} !-f",
    "RewriteCond %{REQUEST_FILENAME}.html -f",
    "RewriteRule ^(.+)$ $1.html [L]",
    `ErrorDocument 404 ${below}/404.html`,
    ...blocks.flat(),
    ""
  ].join("\n");
}
