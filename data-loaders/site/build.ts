import {spawn} from "node:child_process";
import {rmSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {finish} from "./finish.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

export const dist = `${root}dist`;

/**
 * Builds the finished site in `dist/`: empties the loader cache (it looks only at the loader's own file, so it would
 * keep old numbers), lets Framework run the loaders and build, then finishes.
 *
 * @throws Error with Framework's output if it fails.
 */
export async function build({log = (line: string) => console.log(line)} = {}): Promise<void> {
  const start = performance.now();
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
  rmSync(`${root}src/.observablehq/cache`, {recursive: true, force: true});
  log("simulating, fitting and building the pages ...");
  await framework(["build"], log);
  log(`built the pages (${seconds()}); drawing charts and finishing ...`);
  await finish(dist, {siteUrl: process.env.SITE_URL, contact: process.env.SITE_CONTACT});
  log(`finished the site in dist/ (${seconds()})`);
}

/** Runs Framework's command; passes on what its loaders do, keeps the rest for an error. */
function framework(args: readonly string[], log: (line: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn("observable", args, {
      cwd: root,
      shell: process.platform === "win32",
      env: {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true", NO_COLOR: "1"}
    });
    const output: string[] = [];
    const listen = (chunk: Buffer) => {
      for (const line of String(chunk).split("\n").filter(Boolean)) {
        output.push(line);
        if (/^load /.test(line)) log(`  ${line}`);
      }
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`observable ${args.join(" ")} failed with code ${code}:\n${output.slice(-40).join("\n")}`));
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  build().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
