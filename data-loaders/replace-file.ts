import {renameSync, writeFileSync} from "node:fs";
import {basename, dirname, join} from "node:path";
import {fileURLToPath} from "node:url";

/**
 * Writes a whole file in the place of an older one, if there is one: a run that is stopped leaves the older one, and
 * never half a file. Processes may write the same file at a time; the last one stays.
 */
export function replaceFile(path: URL | string, content: string | Uint8Array): void {
  const file = path instanceof URL ? fileURLToPath(path) : path;
  const draft = join(dirname(file), `${process.pid}.${basename(file)}.draft`);
  writeFileSync(draft, content);
  renameSync(draft, file);
}
