import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join, relative, sep} from "node:path";
import {fileURLToPath} from "node:url";

/** The repository, and the finished site that `npm run build` leaves in it. */
export const root = fileURLToPath(new URL("../..", import.meta.url));
export const dist = join(root, "dist");

export interface SitePage {
  /** Below dist: `en/methode.html`. */
  readonly file: string;
  /** Address below the site's root, as readers see it: `en/methode`. */
  readonly path: string;
  readonly language: "nl" | "en";
  readonly kind: "page" | "embed" | "frozen" | "missing";
  /** Pages and embeds that one file makes many of: alike but for their words and numbers. */
  readonly made?: boolean;
}

/** Every file of the site, named from dist; nothing if there is no site. */
export function files(): string[] {
  if (!existsSync(dist)) return [];
  return readdirSync(dist, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .sort();
}

/** Every HTML page of the site. */
export function pages(): SitePage[] {
  return files()
    .filter((file) => file.endsWith(".html"))
    .map((file) => ({
      file,
      path: file.replace(/(^|\/)index\.html$/, "$1").replace(/\.html$/, ""),
      language: file.startsWith("en/") ? "en" : "nl",
      kind: kindOf(file),
      made: /(^|\/)werkagenda\/|\/embed\/v1\/werkagenda-|^embed\/v1\/werkagenda-/.test(file)
    }));
}

function kindOf(file: string): SitePage["kind"] {
  if (/(^|\/)embed\/v1\/frozen\//.test(file)) return "frozen";
  if (/(^|\/)embed\//.test(file)) return "embed";
  return /(^|\/)404\.html$/.test(file) ? "missing" : "page";
}

export function read(file: string): string {
  return readFileSync(join(dist, file), "utf8");
}
