import {createHash} from "node:crypto";
import {mkdirSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {deserialize, serialize} from "node:v8";
import {replaceFile} from "./replace-file.js";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Where results are kept; gone with `npm ci`. */
const directory = `${root}node_modules/.cache/kansenverkenner/`;

/** What a result can depend on: all code and data of these rooms, and the packages. */
const rooms = ["src/math", "src/glmm", "src/mbo", "src/analysis", "data-loaders", "package-lock.json"];

/**
 * The result of a computation, from an earlier run if not a byte of the code and data that it could depend on has
 * changed since. Loaders cannot read each other, and Framework knows only the loader's own file: two doors on one
 * result, and two builds of one tree, would else compute it twice.
 *
 * @param name of the result; no two computations share one
 * @param compute a pure function of committed code and data, with a result that can be cloned
 */
export function kept<T>(name: string, compute: () => T, {from = directory, key = keyOfSources()} = {}): T {
  const file = `${name}.${key}`;
  const earlier = read(`${from}${file}`);
  if (earlier) return deserialize(earlier) as T;
  const result = compute();
  mkdirSync(from, {recursive: true});
  for (const other of readdirSync(from)) if (other.startsWith(`${name}.`)) rmSync(`${from}${other}`, {force: true});
  replaceFile(`${from}${file}`, serialize(result));
  return result;
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

let sources: string | undefined;

function keyOfSources(): string {
  sources ??= hashOf(rooms.map((room) => `${root}${room}`));
  return sources;
}

/** A hash of files and of all files in directories: their names and content. */
export function hashOf(paths: readonly string[]): string {
  return paths.reduce(hashInto, createHash("sha256")).digest("hex").slice(0, 16);
}

function hashInto(hash: ReturnType<typeof createHash>, path: string): typeof hash {
  hash.update(`${path.slice(path.lastIndexOf("/") + 1)}\0`);
  const names = listing(path);
  return names ? names.map((name) => `${path}/${name}`).reduce(hashInto, hash) : hash.update(readFileSync(path));
}

/** Names in a directory, sorted; undefined for a file. */
function listing(path: string): string[] | undefined {
  try {
    return readdirSync(path).sort();
  } catch {
    return undefined;
  }
}
