import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {kansen as kansenIn} from "./kansen.js";

/** A folder of its own for the files of a test, and the command as a user would call it there. */
export function commandLine() {
  const folder = mkdtempSync(join(tmpdir(), "kansen-"));
  const write = (name: string, text: string | Uint8Array) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const kansen = (...args: string[]) => kansenIn(folder, ...args);
  return {folder, write, kansen};
}
