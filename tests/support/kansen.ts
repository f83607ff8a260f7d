import {execFile} from "node:child_process";
import {join} from "node:path";
import {fileURLToPath} from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Runs `kansen` in a folder as a user would, and returns what comes back. */
export function kansen(cwd: string, ...args: string[]): Promise<{code: number; stdout: string; stderr: string}> {
  const command = [join(root, "node_modules/tsx/dist/cli.mjs"), join(root, "data-loaders/command-line.ts"), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, {cwd, maxBuffer: 1 << 26}, (error, stdout, stderr) => {
      resolve({code: typeof error?.code === "number" ? error.code : 0, stdout, stderr});
    });
  });
}
