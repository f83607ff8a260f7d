import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {gunzipSync, gzipSync} from "node:zlib";
import {JSDOM} from "jsdom";
import {languages} from "../../src/mbo/language.js";
import {replaceFile} from "../replace-file.js";
import {drawingOf} from "./chart-drawings.js";
import {embedPage} from "./embed-page.js";
import {release} from "./furniture.js";
import {frozenPath, type StaticPart} from "./parts.js";

/** A chart in its start state as it was on a day; its files are never written again. */
export interface Frozen {
  readonly chart: string;
  /** Hash of the picture in both languages: the same picture is frozen once. */
  readonly key: string;
  readonly version: string;
  /** Hashes of the files, Dutch first, so that a changed file is found out. */
  readonly files: readonly string[];
}

/** Where frozen embeds are committed. */
export const frozenStore = fileURLToPath(new URL("../frozen/", import.meta.url));

const sha = (...contents: string[]) => {
  const hash = createHash("sha256");
  for (const content of contents) hash.update(content).update("\0");
  return hash.digest("hex").slice(0, 12);
};

/** What is frozen, the newest last. */
export function readFrozen(store = frozenStore): Frozen[] {
  const index = join(store, "index.json");
  return existsSync(index) ? JSON.parse(readFileSync(index, "utf8")) : [];
}

/** Which picture a part shows now. */
export function pictureKey(part: StaticPart, document: Document): string {
  return sha(...languages.map((language) => drawingOf(part, language, "light", document).svg));
}

/** Charts that are frozen as they are now, with the key of their picture. */
export function frozenNow(parts: readonly StaticPart[], store = frozenStore): Map<string, string> {
  const known = readFrozen(store);
  const dom = new JSDOM("");
  const now = parts
    .filter(({chartId}) => known.some(({chart}) => chart === chartId))
    .map((part) => [part.chartId, pictureKey(part, dom.window.document)] as const)
    .filter(([chart, key]) => known.some((own) => own.chart === chart && own.key === key));
  dom.window.close();
  return new Map(now);
}

/** Adds the start states of today to the store; what is in it stays as it is. @returns what was added. */
export function freeze(parts: readonly StaticPart[], store = frozenStore): Frozen[] {
  const known = readFrozen(store);
  const dom = new JSDOM("");
  const added = parts.flatMap((part): Frozen[] => {
    const {chartId: chart} = part;
    const key = pictureKey(part, dom.window.document);
    if (known.some((own) => own.chart === chart && own.key === key)) return [];
    const pages = languages.map((language) => embedPage(part, language, {frozen: true}));
    for (const [k, page] of pages.entries()) {
      mkdirSync(store, {recursive: true});
      writeFileSync(join(store, `${chart}.${key}.${languages[k]}.html.gz`), gzipSync(page, {level: 9}));
    }
    return [{chart, key, version: release().version, files: pages.map((page) => sha(page))}];
  });
  dom.window.close();
  if (added.length > 0) replaceFile(join(store, "index.json"), `${JSON.stringify([...known, ...added], null, 1)}\n`);
  return added;
}

/**
 * Puts every frozen embed into the site, byte for byte.
 *
 * @throws Error if a committed file is not what was frozen.
 */
export function writeFrozen(directory: string, store = frozenStore): void {
  for (const {chart, key, files} of readFrozen(store)) {
    for (const [k, language] of languages.entries()) {
      const page = gunzipSync(readFileSync(join(store, `${chart}.${key}.${language}.html.gz`))).toString("utf8");
      if (sha(page) !== files[k])
        throw new Error(`changed frozen embed; it must stay as it was: ${chart}.${key}.${language}`);
      const path = join(directory, `${frozenPath(chart, language, key)}.html`);
      mkdirSync(dirname(path), {recursive: true});
      writeFileSync(path, page);
    }
  }
}
