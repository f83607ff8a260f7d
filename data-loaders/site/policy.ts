import {createHash} from "node:crypto";

export type Scope = "site" | "embed" | "alone";

/**
 * The content security policy of a document: nothing but our own files, scripts only from our origin and by the hash
 * of each inline one. Inline styles are allowed: Plot sets them.
 *
 * @param document its inline scripts are hashed; call this last
 * @param scope `site` for pages, `embed` for single files that fetch what draws another state, `alone` for those that
 * request nothing
 */
export function contentSecurityPolicy(document: Document, scope: Scope): string {
  const inline = [...document.querySelectorAll("script:not([src])")].map((script) => {
    const hash = createHash("sha256")
      .update(script.textContent ?? "", "utf8")
      .digest("base64");
    return `'sha256-${hash}'`;
  });
  const own = scope === "alone" ? [] : ["'self'"];
  const directives: Record<string, string[]> = {
    "default-src": ["'none'"],
    "script-src": [...own, ...inline],
    "style-src": [...own, "'unsafe-inline'"],
    "img-src": [...own, "data:"],
    "font-src": [...own, "data:"],
    "connect-src": scope === "alone" ? ["'none'"] : ["'self'", "data:"],
    "worker-src": scope === "alone" ? ["'none'"] : ["'self'"],
    "base-uri": scope === "site" ? ["'self'"] : ["'none'"],
    "form-action": ["'none'"]
  };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.length ? values.join(" ") : "'none'"}`)
    .join("; ");
}

/** Puts the policy at the head of the document, before anything it governs. */
export function enforcePolicy(document: Document, scope: Scope): void {
  const meta = document.createElement("meta");
  meta.setAttribute("http-equiv", "Content-Security-Policy");
  meta.setAttribute("content", contentSecurityPolicy(document, scope));
  const charset = document.head.querySelector("meta[charset]");
  if (charset) charset.after(meta);
  else document.head.prepend(meta);
}
