import {createHash} from "node:crypto";
import {inlineScripts} from "./references.js";

const allowed = /^('self'|'none'|data:|blob:|'sha(256|384|512)-[\w+/=-]+')$/;

/** What is wrong with a page's content security policy, in sentences; decision 22 says what it must be. */
export function policyFaults(document: Document): string[] {
  const meta = document.querySelector('meta[http-equiv="Content-Security-Policy" i]');
  if (!meta) return ["no content security policy"];
  const faults: string[] = [];
  const asked = document.querySelector("script, style, link[rel~=stylesheet], link[rel~=modulepreload]");
  const after = asked && meta.compareDocumentPosition(asked) & 2; // DOCUMENT_POSITION_PRECEDING
  if (after) faults.push("the policy comes after the first script or style");

  const directives = new Map(
    (meta.getAttribute("content") ?? "").split(";").map((part) => {
      const [name, ...sources] = part.trim().split(/\s+/);
      return [name!.toLowerCase(), sources] as const;
    })
  );
  const fallback = directives.get("default-src")?.join(" ");
  if (fallback !== "'none'" && fallback !== "'self'") faults.push(`default-src is ${fallback ?? "absent"}`);
  for (const [name, sources] of directives) {
    if (!name.endsWith("-src") && !name.startsWith("script-src") && !name.startsWith("style-src")) continue;
    const inlineStyle = (source: string) => name.startsWith("style-src") && source === "'unsafe-inline'";
    const odd = sources.filter((source) => !allowed.test(source) && !inlineStyle(source));
    if (odd.length) faults.push(`${name} allows ${odd.join(" ")}`);
  }

  const scripts = directives.get("script-src") ?? directives.get("default-src") ?? [];
  for (const script of inlineScripts(document)) {
    const text = script.textContent ?? "";
    const hashes = ["256", "384", "512"].map((size) => {
      return `'sha${size}-${createHash(`sha${size}`).update(text).digest("base64")}'`;
    });
    if (!hashes.some((hash) => scripts.includes(hash)))
      faults.push(`no hash for the script: ${text.trim().slice(0, 80)}`);
  }
  for (const element of document.querySelectorAll("*")) {
    for (const {name} of element.attributes) {
      if (/^on/.test(name)) faults.push(`an event handler in an attribute: <${element.localName} ${name}>`);
    }
  }
  return faults;
}
