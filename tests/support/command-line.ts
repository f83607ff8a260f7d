import {execFile} from "node:child_process";
import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A folder of its own for the files of a test, and the command as a user would call it there. */
export function commandLine() {
  const folder = mkdtempSync(join(tmpdir(), "kansen-"));
  const write = (name: string, text: string | Uint8Array) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const kansen = (...args: string[]): Promise<{code: number; stdout: string; stderr: string}> => {
    const command = [join(root, "node_modules/tsx/dist/cli.mjs"), join(root, "data-loaders/command-line.ts"), ...args];
    return new Promise((resolve) => {
      execFile(process.execPath, command, {cwd: folder, maxBuffer: 1 << 26}, (error, stdout, stderr) => {
        resolve({code: typeof error?.code === "number" ? error.code : 0, stdout, stderr});
      });
    });
  };
  return {folder, write, kansen};
}
