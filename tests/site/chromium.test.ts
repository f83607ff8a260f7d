import {describe, expect, it} from "vitest";
import {chooseBrowser, type Surroundings} from "./chromium.js";

// Truth: decision 31 - look first; install only as root on Debian or in CI; otherwise say how.
const debian = "/etc/debian_version";
const machine = (files: readonly string[], more: Partial<Surroundings> = {}): Surroundings => ({
  platform: "linux",
  env: {PATH: "/bin"},
  root: false,
  exists: (path) => files.includes(path),
  ...more
});

describe("the choice of a browser", () => {
  it("takes CHROME_PATH before all else", () => {
    const here = machine(["/my/chrome", "/usr/bin/chromium"], {env: {CHROME_PATH: "/my/chrome"}});
    expect(chooseBrowser(here)).toEqual({kind: "found", path: "/my/chrome"});
  });
  it("names a CHROME_PATH that is not there, instead of taking another browser silently", () => {
    const choice = chooseBrowser(machine(["/usr/bin/chromium"], {env: {CHROME_PATH: "/gone"}}));
    expect(choice).toEqual({kind: "none", reason: "CHROME_PATH names no file: /gone"});
  });
  it.each([
    ["linux", {}, "/usr/bin/google-chrome"],
    ["linux", {}, "/snap/bin/chromium"],
    ["linux", {PATH: "/a:/b"}, "/b/microsoft-edge"],
    ["darwin", {}, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
    ["win32", {PROGRAMFILES: "C:\\Programs"}, "C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe"]
  ] as const)("on %s with %o finds %s", (platform, env, path) => {
    expect(chooseBrowser(machine([path], {platform, env}))).toEqual({kind: "found", path});
  });
  it("installs as root on Debian, and in CI with sudo", () => {
    expect(chooseBrowser(machine([debian], {root: true}))).toEqual({kind: "install", sudo: false});
    expect(chooseBrowser(machine([debian], {env: {CI: "true"}}))).toEqual({kind: "install", sudo: true});
  });
  it("otherwise says how", () => {
    expect(chooseBrowser(machine([debian]))).toMatchObject({
      reason: expect.stringContaining("apt-get install chromium")
    });
    expect(chooseBrowser(machine([], {root: true}))).toMatchObject({reason: expect.stringContaining("CHROME_PATH")});
  });
});
