import {spawnSync} from "node:child_process";
import {existsSync} from "node:fs";
import {delimiter, join} from "node:path";

/** What the choice of a browser depends on; injected, so that the choice can be tested. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The user is root. */
  readonly root: boolean;
  exists(path: string): boolean;
}

export type Choice = {kind: "found"; path: string} | {kind: "install"; sudo: boolean} | {kind: "none"; reason: string};

/**
 * Looks for a browser: CHROME_PATH, the usual places, PATH; else says whether we may install one, or how to get one.
 */
export function chooseBrowser(here: Surroundings): Choice {
  const wanted = here.env.CHROME_PATH;
  if (wanted) {
    if (here.exists(wanted)) return {kind: "found", path: wanted};
    return {kind: "none", reason: `CHROME_PATH names no file: ${wanted}`};
  }
  const path = candidates(here).find((candidate) => here.exists(candidate));
  if (path !== undefined) return {kind: "found", path};
  const debian = here.platform === "linux" && here.exists("/etc/debian_version");
  if (debian && (here.root || here.env.CI)) return {kind: "install", sudo: !here.root};
  const how = debian ? "run `sudo apt-get install chromium`" : "install Chrome, Chromium or Edge";
  return {kind: "none", reason: `no browser found for the site tests: ${how}, or let CHROME_PATH name one`};
}

const onPath = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge"];

function candidates({platform, env}: Surroundings): string[] {
  if (platform === "darwin") {
    const folders = ["/Applications", `${env.HOME}/Applications`];
    const apps = ["Google Chrome", "Chromium", "Microsoft Edge"];
    return folders.flatMap((folder) => apps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`));
  }
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter((folder) => folder);
    const programs = [
      "Google\\Chrome\\Application\\chrome",
      "Chromium\\Application\\chrome",
      "Microsoft\\Edge\\Application\\msedge"
    ];
    return programs.flatMap((program) => folders.map((folder) => `${folder}\\${program}.exe`));
  }
  const folders = [
    "/usr/bin",
    "/usr/local/bin",
    "/opt/google/chrome",
    "/snap/bin",
    ...(env.PATH ?? "").split(delimiter)
  ];
  return onPath.flatMap((name) => folders.filter((folder) => folder).map((folder) => join(folder, name)));
}

/**
 * The path of a browser to test with; installs Debian's Chromium where {@link chooseBrowser} allows it.
 *
 * @throws Error with one sentence that says how to get a browser.
 */
export function findBrowser(log: (line: string) => void = console.log): string {
  const here = {
    platform: process.platform,
    env: process.env,
    root: process.getuid?.() === 0,
    exists: existsSync
  };
  const choice = chooseBrowser(here);
  if (choice.kind === "found") return choice.path;
  if (choice.kind === "none") throw new Error(choice.reason);
  log("no browser found; installing Debian's chromium with apt-get (a minute or two) ...");
  const started = Date.now();
  aptGet(["update", "-qq"], choice.sudo);
  aptGet(["install", "-qq", "--no-install-recommends", "chromium"], choice.sudo);
  const installed = chooseBrowser(here);
  if (installed.kind !== "found") throw new Error("apt-get installed chromium, yet no browser can be found");
  log(`installed ${installed.path} in ${Math.round((Date.now() - started) / 1000)} s`);
  return installed.path;
}

function aptGet(args: readonly string[], sudo: boolean): void {
  const words = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-y", ...args];
  const [command, ...rest] = sudo ? ["sudo", "-n", ...words] : words;
  const run = spawnSync(command!, rest, {encoding: "utf8"});
  if (run.status === 0) return;
  const cause = run.error?.message ?? run.stderr.trim().split("\n").at(-1);
  throw new Error(`no browser for the site tests: apt-get ${args[0]} failed (${cause}); let CHROME_PATH name one`);
}
